import type {Match} from "./matchPatterns.ts";
import type {Telling} from "./matchScene.ts";

/** What parts the year of a heading from its words, of which there are at most so many. */
const headingMarks: ReadonlySet<string> = new Set([":", "–", "—", "-"]);
const longestHeading = 12;

/** Whether a year heads what follows: "2005", alone on its line, or "2005: elections and a constitution". */
export function isHeading({tokens, matches}: Pick<Telling, "tokens" | "matches">, {first, after}: Match): boolean {
  if (first > 0 || matches.length > 1) return false;
  const behind = tokens.slice(after);
  const isAlone = behind.every(({entry}) => entry.values.mark !== undefined);
  const isTitle = headingMarks.has(behind[0]?.text ?? "") && !/[.!?]/.test(tokens.at(-1)?.text ?? "");
  return isAlone || (isTitle && behind.length <= longestHeading);
}
