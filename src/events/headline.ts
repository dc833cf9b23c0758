import type {Language} from "../language/language.ts";

/** A word of a headline in the making. */
export interface Piece {
  text: string;
  glued: boolean; // no space before it in its sentence
  token: number; // of its sentence
}

/** Writes pieces as prose: spaces as they were or as the language wants them before a mark, no mark doubled. */
export function writePieces(pieces: readonly Piece[], {events}: Pick<Language, "events">): string {
  const words = pieces
    .map(({text, glued, token}, index) => {
      const before = pieces[index - 1];
      const isNeighbour = glued && before?.token === token - 1;
      // "ل" and "الدولة" are written "للدولة".
      if (isNeighbour && before.text === "ل" && text.startsWith("ال")) return text.slice(1);
      return (isNeighbour || index === 0 || isUnspaced(before?.text, text) || /^['’]s$/u.test(text) ? "" : " ") + text;
    })
    .join("")
    .replace(/\s+([,.;)»”…،؛，。；：）])/gu, "$1")
    .replace(/([«(“])\s+/gu, (found, mark: string, at: number, all: string) =>
      mark === "“" && all.lastIndexOf("„", at) > all.lastIndexOf("“", at - 1) ? found : mark,
    )
    .replace(/([,،，])(?:\s*[,،，])+/gu, "$1");
  return events.frames.spacedColon ? words : words.replace(/\s+:/gu, ":");
}

/** Chinese has no spaces between words. */
function isUnspaced(before: string | undefined, text: string): boolean {
  if (/^[بلكوف]$/u.test(before ?? "")) return true; // "برئيس الوزراء": what Arabic writes together with the next word
  if (/[,;:]$/.test(before ?? "")) return /^\p{Script=Han}/u.test(text);
  return /\p{Script=Han}$|[，、：；。（》）”]$/u.test(before ?? "") && /^[\p{Script=Han}\p{N}，、：；。（]/u.test(text);
}

/** How much room a text takes, in letters: a sign of Chinese is as wide as two. */
export function widthOf(text: string): number {
  return text.length + (text.match(/\p{Script=Han}/gu)?.length ?? 0);
}

/** A capital at the head, no mark at the end. */
export function finishHeadline(words: string): string {
  const trimmed = words
    .trim()
    .replace(/^[【［]?[^【】［］]{1,10}[】］]/u, "") // "【港报专讯】"
    .replace(/^[\s,;:.—–，、：；。،؛-]+/u, "")
    .replace(/[\s,;:.—–，、：；。،؛-]+$/u, "");
  return capitalize(dropQuotationMarks(dropOpenBrackets(trimmed)));
}

/** "马尔康市（发生地震": where what stood between brackets was left out, the one that opened them goes. */
function dropOpenBrackets(words: string): string {
  return words.replace(/\s?[（(](?![^（）()]*[）)])(\p{Script=Han})?/gu, (mark, sign: string = "") =>
    mark.startsWith(" ") && !sign ? " " : sign,
  );
}

const QUOTATIONS = ["«»", "“”", "„“", '""'];

/** Marks around all of a headline, or one that is never closed, say nothing. */
function dropQuotationMarks(words: string): string {
  const [open, close] = QUOTATIONS.find((pair) => words.startsWith(pair[0] ?? "")) ?? [];
  if (open === undefined || close === undefined) return words;
  const end = words.indexOf(close, 1);
  if (end < 0) return words.slice(1).trimStart();
  return end === words.length - 1 ? words.slice(1, -1).trim() : words;
}

/** Writes the first letter large. */
export function capitalize(text: string): string {
  return text.slice(0, 1).toLocaleUpperCase() + text.slice(1);
}

/** Fills the parts of a headline frame; an empty part takes its space with it. */
export function fillFrame(frame: string, parts: Readonly<Record<string, string>>): string {
  return frame
    .replace(/\{(\w+)\}/g, (_, part: string) => parts[part] ?? "")
    .replace(/\s+/g, " ")
    .trim();
}
