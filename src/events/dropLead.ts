import {lowerWord} from "../language/wordSets.ts";
import {LONGEST_LEAD} from "./findSubject.ts";
import type {Piece} from "./headline.ts";
import {apart} from "./tellType.ts";

/** Leaves out a phrase of several words at the head that only leads over. */
export function dropLead(pieces: readonly Piece[], phrases: readonly string[]): readonly Piece[] {
  const words = pieces.slice(0, LONGEST_LEAD).map(({text}) => lowerWord(text));
  const opening = ` ${words.join(" ")} `;
  const lead = phrases.map(apart).find((phrase) => phrase.includes(" ") && opening.startsWith(` ${phrase} `));
  return lead ? pieces.slice(lead.split(" ").length) : pieces;
}
