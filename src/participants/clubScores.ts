import type {NamedLanguage} from "../language/language.ts";
import {tellGivenName} from "../language/nameLists.ts";
import type {Token} from "../language/tokens.ts";
import {isOneOf} from "../language/wordSets.ts";
import {measureClubCity} from "./clubCities.ts";
import type {KnownName} from "./nameLexicon.ts";
import type {Span} from "./nameSequences.ts";

/** More than so many points no result has: years. */
const MOST_POINTS = 200;

/** A city that may stand for its club, in the classes of a sentence; and any capitals, where the whole sentence is a line of results. */
const CITY = "@\\+*";
const ANY = `(?:${CITY}|[@XLYUO][@+XLYUOlo]{0,3}?)`;

/** What may stand between a club's points and the other club in such a line: "( Penev 40 , 83 )". */
const SCORERS = "(?:-[^HVPTE:]{1,40}?-)?";

/** What follows the points in such a line, and the figures of a row of a table: in prose more than a golfer's rounds. */
const END = "(?=$|[-.,])";
const ROW = "##[#.-]{1,20}$";
const LONG_ROW = "#{5}";

/** Points, behind a club or the colon behind two: without any there is no result. */
const POINTS = /[XLlYUOo:]#/;

/** The ways in which results and tables are written, with a `!` for the verb of whoever won. */
function writeForms(club: string, scorers: string, end: string, row: string): readonly RegExp[] {
  return [
    `(${club})#${scorers},?(${club})#${end}`, // "Real Betis 3 Tenerife 1", "Boston 4, St. Louis 3"
    `(${club})-(${club}):?#-#${end}`, // "Lyon - Metz : 2-1"
    `(${club})!(${club})#[-:]`, // "Chicago beat Utah 87-86"
    `(${club})${row}`, // "Boston 68 65 .511 8"
  ].map((form) => new RegExp(form, "dy"));
}

const IN_LINES = writeForms(ANY, SCORERS, END, ROW);
const IN_PROSE = writeForms(CITY, "", "", LONG_ROW);

/** The next result of a line: "Canberra 66 Newcastle 20, St George 24 Parramatta 12". */
const NEXT = new RegExp(`,(${ANY})#,?(${ANY})#${END}`, "dy");

/**
 * Finds the clubs of results and tables: whatever a line of them names, and elsewhere cities that stand for their clubs. `classes` are
 * those of the tokens, `known` the names among them (see TaggedSentence).
 */
export function findScores(
  tokens: readonly Token[],
  classes: string,
  known: readonly KnownName[],
  language: NamedLanguage,
): Span[] {
  if (!POINTS.test(classes)) return [];
  const marked = markClubs(tokens, classes, known, language);
  const found = /^[@XLYUOK]/.test(marked) ? readLine(tokens, marked) : [];
  for (let at = marked.indexOf("@"); at >= 0; at = marked.indexOf("@", at + 1)) {
    const spans = readForms(IN_PROSE, marked, at);
    const isNew = spans.every(({first}) => found.every((other) => other.first !== first));
    if (isNew && spans.every((span) => isScored(tokens, marked, span))) found.push(...spans);
  }
  return found.filter(({first}) => classes[first] !== "O");
}

/** The classes with an `@` for each city that a club may have, and with the verbs of results. */
function markClubs(
  tokens: readonly Token[],
  classes: string,
  known: readonly KnownName[],
  language: NamedLanguage,
): string {
  const marked = [...classes];
  for (let first = 0; first < tokens.length; first++) {
    const length = measureClubCity(tokens, classes, first, known, language);
    if (length === 0) continue;
    marked.fill("+", first, first + length);
    marked[first] = "@";
    if (isOneOf(tokens[first + length]?.text, language.names.clubs.beating)) marked[first + length] = "!";
    first += length - 1;
  }
  return marked.join("");
}

/** The clubs of a sentence that is nothing but results or a row of a table. */
function readLine(tokens: readonly Token[], marked: string): Span[] {
  const spans = readForms(IN_LINES, marked, 0);
  for (let end = endOf(spans); end > 0; ) {
    const next = readForms([NEXT], marked, end);
    spans.push(...next);
    end = next.length > 0 ? endOf(next) : 0;
  }
  // "Nick Faldo 69 67 73 67": a player's rounds.
  const isPlayer = ({first}: Span) => tellGivenName(tokens[first]?.text) === 2 && marked[first] === "X";
  return spans.some((span) => isPlayer(span) || !isScored(tokens, marked, span)) ? [] : spans;
}

/** Where the comma stands behind the points of the last club. */
function endOf(spans: readonly Span[]): number {
  return (spans.at(-1)?.last ?? -2) + 2;
}

/** The clubs of the form that stands at a token, if any does. */
function readForms(forms: readonly RegExp[], marked: string, at: number): Span[] {
  for (const form of forms) {
    form.lastIndex = at;
    const groups = form.exec(marked)?.indices?.slice(1) ?? [];
    if (groups.length > 0) return groups.flatMap((group) => (group ? [{first: group[0], last: group[1] - 1}] : []));
  }
  return [];
}

function isScored(tokens: readonly Token[], marked: string, {last}: Span): boolean {
  const {text = ""} = tokens[last + 1] ?? {};
  return marked[last + 1] !== "#" || (Number(text) < MOST_POINTS && !/[.,]/.test(text));
}
