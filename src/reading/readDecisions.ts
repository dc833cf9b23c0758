import type {Decision, Report} from "../model.ts";
import {isEdtf} from "../time/edtf.ts";
import {checkShape, type Misfit} from "./checkShape.ts";
import {decisionsSchema} from "./decisionsSchema.ts";
import {parseYaml, type YamlDocument, type YamlPath} from "./parseYaml.ts";

const FILE = "events.yaml";

/** An entry as the schema has let it through. */
interface Entry extends Partial<Omit<Decision, "file" | "line" | "column" | "quote" | "join" | "date" | "dated">> {
  quote: string;
  join?: string | string[];
  date?: string | number;
  dated?: string | number;
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
  return readEntries(document, [], misfits, {file: FILE, report});
}

/** The decisions of a list that was checked, at a path of a document; those with a part that does not fit are left out. */
export function readEntries(
  document: YamlDocument,
  path: YamlPath,
  misfits: readonly Misfit[],
  {file, report}: {file: string; report: Report},
): Decision[] {
  const list = path.reduce<unknown>((value, key) => (value as Record<string | number, unknown>)?.[key], document.value);
  if (!Array.isArray(list)) return [];
  const wrong = new Set(misfits.filter(({isUnknownKey}) => !isUnknownKey).map((each) => each.path[path.length]));
  return (list as Entry[]).flatMap((entry, index): Decision[] => {
    if (wrong.has(index)) return [];
    const {join, date, dated, ...others} = entry;
    const place = {file, ...document.placeOf([...path, index])};
    const dates = Object.fromEntries(
      Object.entries({date, dated}).flatMap(([key, value]) => (value === undefined ? [] : [[key, String(value)]])),
    );
    const invalid = Object.values(dates).find((value) => !isEdtf(value));
    if (invalid !== undefined) {
      const reason = `invalid date: “${invalid}”; write it as 2020-09-14, 2020-09, 2020 or 2020-09-09/2020-09-11`;
      report({...place, severity: "error", reason, rule: "reading/decision", quote: entry.quote});
      return [];
    }
    return [{...others, ...dates, join: join === undefined ? [] : [join].flat(), ...place}];
  });
}
