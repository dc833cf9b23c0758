import {tellGivenName} from "../language/nameLists.ts";
import type {Token} from "../language/tokens.ts";
import type {Span} from "./nameSequences.ts";

/** More than so many points no result has: years. */
const MOST_POINTS = 200;

/** Capitals that may name a club, the most of them, and the figures that a table has at least behind each. */
const CLUB = "[XLYUO][XLYUOlo]{0,3}?";
const RESULT = new RegExp(`^(${CLUB})#(-[^HVPTE:]{1,40}?-)?,?(${CLUB})#(?=$|[-.,])`, "d");
const NEXT = new RegExp(`^,(${CLUB})#,?(${CLUB})#(?=$|[-.,])`, "d");
const PAIR = new RegExp(`^(${CLUB})-(${CLUB}):?#-#(?=$|[-.,])`, "d");
const STANDING = new RegExp(`^(${CLUB})##[#.-]{1,20}$`, "d");

/**
 * Finds the clubs of a sentence that is a line of results or of a table: "Real Betis 3 Tenerife 1", "Lyon - Metz : 2-1",
 * "Canberra 66 Newcastle 20, St George 24 Parramatta 12", "Boston 68 65 .511 8". `classes` are those of the tokens (see TaggedSentence).
 */
export function findResultClubs(tokens: readonly Token[], classes: string): Span[] {
  if (!/^[XLUYOK]/.test(classes) || !classes.includes("#")) return [];
  const spans: Span[] = [];
  const first = RESULT.exec(classes) ?? PAIR.exec(classes) ?? STANDING.exec(classes);
  let end = 0;
  for (let match = first; match; match = NEXT.exec(classes.slice(end))) {
    for (const group of match.indices?.slice(1) ?? []) {
      if (group && /^[XLYUO]/.test(classes.slice(end + group[0])))
        spans.push({first: end + group[0], last: end + group[1] - 1});
    }
    end += match[0].length;
  }
  // "Nick Faldo 69 67 73 67": a player's rounds.
  const isPlayer = spans.some((span) => tellGivenName(tokens[span.first]?.text) === 2 && classes[span.first] === "X");
  const isScored = spans.every(({last}) => classes[last + 1] !== "#" || Number(tokens[last + 1]?.text) < MOST_POINTS);
  return isPlayer || !isScored ? [] : spans.filter((span) => classes[span.first] !== "O");
}
