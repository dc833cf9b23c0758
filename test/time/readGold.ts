import {readdirSync, readFileSync} from "node:fs";
import type {Position, TimeExpression} from "../../src/model.ts";

/** An expression as it should be found. */
export interface GoldTime {
  position: Position;
  words: string;
  type: TimeExpression["type"];
  value: string; // TIMEX3
  mod: string | null; // null: not asked
}

/** A text, what must be found in it, and what only looks like time. */
export interface GoldText {
  title: string;
  published: string;
  text: string; // each line a paragraph
  times: GoldTime[];
  lookalikes: {position: Position; words: string}[];
}

const folder = new URL("gold/", import.meta.url);

/** The languages that have golden texts, in the order of the alphabet. */
export function listGoldLanguages(): string[] {
  return readdirSync(folder)
    .filter((name) => name.endsWith(".txt"))
    .map((name) => name.slice(0, -4))
    .sort();
}

/**
 * Reads the golden texts of a language. A line `== 2020-09-14 title` opens a text; in it `[words|VALUE]` must be found
 * with that TIMEX3 value, `[words|TYPE VALUE MOD]` also says type or mod, and `{words}` is no time. # opens a comment.
 * Throws on a mark that is not well-formed.
 */
export function readGold(code: string): GoldText[] {
  const lines = readFileSync(new URL(`${code}.txt`, folder), "utf8").split("\n");
  const texts: {published: string; title: string; lines: string[]}[] = [];
  for (const line of lines) {
    const [, published, title] = /^== (\S+) (.*)$/.exec(line) ?? [];
    if (published) texts.push({published, title: title ?? "", lines: []});
    else if (line.trim() !== "" && !line.startsWith("#")) texts.at(-1)?.lines.push(line.trim());
  }
  return texts.map(({published, title, lines: marked}) => ({published, title, ...unmark(marked.join("\n\n"), title)}));
}

function unmark(marked: string, title: string): Pick<GoldText, "text" | "times" | "lookalikes"> {
  const times: GoldTime[] = [];
  const lookalikes: GoldText["lookalikes"] = [];
  let text = "";
  for (const piece of marked.split(/(\[[^[\]{}]*\]|\{[^[\]{}]*\})/)) {
    const start = text.length;
    const [, words, note] = /^\[([^|]+)\|([^|]+)\]$/.exec(piece) ?? [];
    if (words !== undefined && note !== undefined) {
      text += words;
      times.push({position: {start, end: text.length}, words, ...readNote(note)});
    } else if (/^\{[^|]+\}$/.test(piece)) {
      text += piece.slice(1, -1);
      lookalikes.push({position: {start, end: text.length}, words: piece.slice(1, -1)});
    } else if (/[[\]{}|]/.test(piece)) {
      throw new Error(`invalid mark in “${title}”: ${piece}`);
    } else text += piece;
  }
  return {text, times, lookalikes};
}

const types = new Set(["DATE", "TIME", "DURATION", "SET"]);

function readNote(note: string): Pick<GoldTime, "type" | "value" | "mod"> {
  const parts = note.trim().split(/\s+/);
  const type = types.has(parts[0] ?? "") ? (parts.shift() as TimeExpression["type"]) : null;
  const [value = "", mod = null] = parts;
  return {type: type ?? typeOf(value), value, mod};
}

function typeOf(value: string): TimeExpression["type"] {
  if (/^(PAST|PRESENT|FUTURE)_REF$/.test(value)) return "DATE";
  if (value.startsWith("P")) return "DURATION";
  if (/T(\d|MO|MI|AF|EV|NI)/.test(value)) return "TIME";
  return /^XXXX-(?!XX-XX$|XX$)/.test(value) ? "SET" : "DATE";
}
