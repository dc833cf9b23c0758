import type {Decision, Report} from "../model.ts";
import {isEdtf} from "../time/edtf.ts";
import {checkShape} from "./checkShape.ts";
import {decisionsSchema} from "./decisionsSchema.ts";
import {parseYaml} from "./parseYaml.ts";

const FILE = "events.yaml";

/** An entry of content/events.yaml, as the schema has let it through. */
interface Entry extends Partial<Omit<Decision, "line" | "quote" | "join" | "date">> {
  quote: string;
  join?: string | string[];
  date?: string | number;
}

/**
 * Reads what the author decided of events, each tied to words of an article. A missing file is an empty list; an entry that is
 * not as it should be is reported and left out.
 */
export function readDecisions(source: string | null, {report}: {report: Report}): Decision[] {
  if (source === null) return [];
  const document = parseYaml(source, {file: FILE, source, offset: 0, report});
  if (!document || document.value === null || document.value === undefined) return [];
  const misfits = checkShape(document, decisionsSchema, {
    file: FILE,
    rule: "reading/decision",
    severity: "error",
    report,
  });
  if (!Array.isArray(document.value)) return [];
  const wrong = new Set(misfits.filter(({isUnknownKey}) => !isUnknownKey).map(({path}) => path[0]));
  return (document.value as Entry[]).flatMap((entry, index) => {
    if (wrong.has(index)) return [];
    const {line, column} = document.placeOf([index]);
    const date = entry.date === undefined ? undefined : String(entry.date);
    if (date !== undefined && !isEdtf(date)) {
      const reason = `invalid date: “${date}”; write it as 2020-09-14, 2020-09, 2020 or 2020-09-09/2020-09-11`;
      report({file: FILE, line, column, severity: "error", reason, rule: "reading/decision", quote: entry.quote});
      return [];
    }
    const {join, date: _date, ...others} = entry;
    return [{...others, ...(date !== undefined && {date}), join: join === undefined ? [] : [join].flat(), line}];
  });
}
