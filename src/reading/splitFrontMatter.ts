import type {Report} from "../model.ts";

/** A file's front matter and where its body begins. */
export interface SplitFile {
  header: string | null; // the YAML between the two lines of hyphens
  headerOffset: number;
  bodyOffset: number;
}

/** Languages of front matter that other tools run as programs or read otherwise; here only YAML is read. */
const OPENING = /^(---|\+\+\+|;;;)[ \t]*(?:(\S+)[ \t]*)?(?:\n|$)/;

/**
 * Parts YAML front matter from the body. Front matter in any other language (`---js` …) is refused, never run: null, with a
 * problem reported.
 */
export function splitFrontMatter(source: string, {file, report}: {file: string; report: Report}): SplitFile | null {
  const whole = {header: null, headerOffset: 0, bodyOffset: 0};
  const opening = OPENING.exec(source);
  if (!opening) return whole;
  const [line, fence = "", language = ""] = opening;
  const isYaml = fence === "---" && (language === "" || /^ya?ml$/i.test(language));
  if (!isYaml && !/^(?:[a-z][\w+-]*)?$/i.test(language)) return whole; // a row of hyphens, or prose
  const refuse = (column: number, reason: string, rule: string) => {
    report({file, line: 1, column, severity: "error", reason, rule});
    return null;
  };
  if (!isYaml) {
    const found = fence === "---" ? language : fence === "+++" ? "TOML" : "JSON";
    const reason = `front matter in “${found}” is not read, only YAML: begin the file with a line of three hyphens alone`;
    return refuse(fence === "---" ? line.indexOf(language) + 1 : 1, reason, "reading/front-matter-language");
  }
  const headerOffset = line.length;
  const closing = /^(?:---|\.\.\.)[ \t]*(?:\n|$)/m.exec(source.slice(headerOffset));
  if (closing) {
    const end = headerOffset + closing.index;
    return {header: source.slice(headerOffset, end), headerOffset, bodyOffset: end + closing[0].length};
  }
  if (!/^[\p{L}_][\p{L}\w -]*:(?:\s|$)/u.test(source.slice(headerOffset))) return whole; // an ornament
  return refuse(
    1,
    "the front matter that begins here is never closed; end it with a line of three hyphens",
    "reading/front-matter",
  );
}
