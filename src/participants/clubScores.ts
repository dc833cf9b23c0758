import type {NamedLanguage} from "../language/language.ts";
import type {Token} from "../language/tokens.ts";
import {isOneOf} from "../language/wordSets.ts";
import {measureClubCity} from "./clubCities.ts";
import type {KnownName} from "./nameLexicon.ts";
import type {Span} from "./nameSequences.ts";

/** More than so many points no result has. */
const MOST_POINTS = 200;

/** So many numbers stand behind a club in a table of the league. */
const COLUMNS = /^#{5}/;

/**
 * Finds cities that stand for their clubs in results and tables: "Boston 4, St. Louis 3", "Ajaccio - Metz 2-1", "Chicago beat Utah
 * 87-86", "Newcastle 38 24 6 8 66 37 78".
 */
export function findScores(
  tokens: readonly Token[],
  classes: string,
  known: readonly KnownName[],
  language: NamedLanguage,
): Span[] {
  if (!classes.includes("#")) return [];
  const spans: Span[] = [];
  for (let first = 0; first < tokens.length; first++) {
    const length = measureClubCity(tokens, classes, first, known, language);
    if (length === 0) continue;
    const club = {first, last: first + length - 1};
    const other = readOther(tokens, classes, first + length, known, language);
    if (other) spans.push(club, other);
    else if (COLUMNS.test(classes.slice(first + length))) spans.push(club);
    first = (other ?? club).last;
  }
  return spans;
}

/** The other club of a result, behind the points or the verb of the first. */
function readOther(
  tokens: readonly Token[],
  classes: string,
  at: number,
  known: readonly KnownName[],
  language: NamedLanguage,
): Span | null {
  const isBeaten = isOneOf(tokens[at]?.text, language.names.clubs.beating);
  if (!isBeaten && !isPoints(tokens[at])) return null;
  const first = at + (!isBeaten && tokens[at + 1]?.text === "," ? 2 : 1);
  const length = measureClubCity(tokens, classes, first, known, language);
  if (length === 0) return null;
  const isResult =
    isPoints(tokens[first + length]) && (!isBeaten || /^[-–:]$/.test(tokens[first + length + 1]?.text ?? ""));
  return isResult ? {first, last: first + length - 1} : null;
}

function isPoints(token: Token | undefined): boolean {
  return token?.kind === "number" && Number(token.text) < MOST_POINTS && !/[.,]/.test(token.text);
}
