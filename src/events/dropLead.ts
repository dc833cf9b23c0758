import {lowerWord} from "../language/wordSets.ts";
import {LONGEST_LEAD} from "./findSubject.ts";
import type {Piece} from "./headline.ts";
import {apart} from "./tellType.ts";

/** Leaves out a phrase of several words at the head that only leads over. */
export function dropLead(pieces: readonly Piece[], phrases: readonly string[]): readonly Piece[] {
  const words = pieces.slice(0, 2 * LONGEST_LEAD).map(({text}) => lowerWord(text));
  const opening = ` ${words.slice(0, LONGEST_LEAD).join(" ")} `;
  const lead = phrases.map(apart).find((phrase) => phrase.includes(" ") && opening.startsWith(` ${phrase} `));
  return lead ? pieces.slice(lead.split(" ").length) : pieces.slice(measureGap(words, phrases));
}

/** "ذكرت وكالة … أن": so many words a phrase takes whose gap some words fill, 0 where none stands at the head. */
function measureGap(words: readonly string[], phrases: readonly string[]): number {
  for (const phrase of phrases) {
    const [head, tail] = phrase.split(" … ");
    if (head === undefined || tail === undefined || !`${words.join(" ")} `.startsWith(`${head} `)) continue;
    const end = words.indexOf(tail, head.split(" ").length);
    if (end > 0) return end + 1;
  }
  return 0;
}
