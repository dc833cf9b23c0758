import {readdirSync, readFileSync} from "node:fs";
import {join} from "node:path";

/** A regular expression as it is written in a file. */
export interface RegexLiteral {
  file: string;
  source: string;
  flags: string;
}

// Where an expression may begin, a slash that begins no comment opens a regular expression, up to one outside brackets.
const literal =
  /(?<=(?:[(=,:[!&|?{};]|=>|\breturn|^)\s*)\/(?![*/])((?:[^\\/[\n]|\\.|\[(?:[^\]\\\n]|\\.)*\])+)\/([dgimsuvy]*)/gm;

/** Lists the regular expressions that are written out in the TypeScript of a folder and all below it. */
export function listRegexLiterals(folder: string): RegexLiteral[] {
  const files = readdirSync(folder, {recursive: true, encoding: "utf8"}).filter((name) => /\.tsx?$/.test(name));
  return files.sort().flatMap((file) => {
    const text = readFileSync(join(folder, file), "utf8");
    return Array.from(text.matchAll(literal), ([, source = "", flags = ""]) => ({file, source, flags}));
  });
}
