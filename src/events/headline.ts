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
      const isNeighbour = glued && pieces[index - 1]?.token === token - 1;
      return (isNeighbour || index === 0 ? "" : " ") + text;
    })
    .join("")
    .replace(/\s+([,.;)»”…])/gu, "$1")
    .replace(/([«(“])\s+/gu, "$1")
    .replace(/,(?:\s*,)+/gu, ",");
  return events.frames.spacedColon ? words : words.replace(/\s+:/gu, ":");
}

/** A capital at the head, no mark at the end. */
export function finishHeadline(words: string): string {
  const trimmed = words
    .trim()
    .replace(/^[\s,;:.—–-]+/u, "")
    .replace(/[\s,;:.—–-]+$/u, "");
  return capitalize(trimmed);
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
