import {parseArgs} from "node:util";
import {UsageError} from "../site/siteAddress.ts";

/** What a flag takes: a value, or nothing. */
export type Flags = Record<string, {type: "string" | "boolean"}>;

/** The values of a command's flags; a flag that was not given is absent. */
export type Values = Partial<Record<string, string | boolean>>;

/**
 * Reads the words after a command, such as `--content DIR --format=json`. Throws a UsageError that names the wrong
 * word, and the right one when there is one near.
 */
export function readArguments(args: readonly string[], flags: Flags): Values {
  const {tokens} = parseArgs({args: [...args], options: flags, strict: false, tokens: true, allowPositionals: true});
  const values: Values = {};
  for (const token of tokens) {
    if (token.kind === "positional") throw new UsageError(`unexpected argument: ${token.value}`);
    if (token.kind !== "option") continue;
    const flag = Object.hasOwn(flags, token.name) ? flags[token.name] : undefined;
    if (!flag) throw new UsageError(`unknown flag: ${token.rawName}${suggest(token.name, Object.keys(flags), "--")}`);
    if (flag.type === "string" && !token.value) throw new UsageError(`missing value: ${token.rawName} needs one`);
    if (flag.type === "boolean" && token.value !== undefined) {
      throw new UsageError(`unexpected value: ${token.rawName} takes none`);
    }
    values[token.name] = token.value ?? true;
  }
  return values;
}

/** “ (did you mean …?)” for the nearest of the known words, or "" when none is near. */
export function suggest(word: string, known: readonly string[], prefix = ""): string {
  const [nearest] = known
    .map((each) => ({each, distance: measureDistance(word, each)}))
    .filter(({each, distance}) => distance <= Math.max(2, Math.floor(each.length / 3)))
    .sort((a, b) => a.distance - b.distance);
  return nearest ? ` (did you mean ${prefix}${nearest.each}?)` : "";
}

/** How many letters to add, drop or change to make one word of the other (Levenshtein). */
function measureDistance(from: string, to: string): number {
  let row = Array.from({length: to.length + 1}, (_, index) => index);
  for (const [i, letter] of [...from].entries()) {
    const next = [i + 1];
    for (const [j, other] of [...to].entries()) {
      const change = (row[j] as number) + Number(letter !== other);
      next.push(Math.min(change, (row[j + 1] as number) + 1, (next[j] as number) + 1));
    }
    row = next;
  }
  return row.at(-1) as number;
}
