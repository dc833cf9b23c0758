import type {Language} from "../language/language.ts";
import {isOneOf} from "../language/wordSets.ts";
import {dropLead} from "./dropLead.ts";
import type {Findings} from "./findings.ts";
import type {Piece} from "./headline.ts";
import {raiseSubject} from "./raiseSubject.ts";
import {isVerb} from "./tellType.ts";

const OPENING_QUOTE = /^[«“„「《(（"]$/u;

/**
 * The pieces of a headline as it should begin: without sentence adverbs, marks and conjunctions, and with its subject where
 * the verb stood before it because of a date.
 */
export function openHeadline(pieces: readonly Piece[], findings: Findings, sentence: number): Piece[] {
  const {language} = findings;
  const {events, names} = language;
  const kept = dropEchoes(dropLead(pieces, events.droppable), events.echoes).filter(
    ({text}, index) => !isOneOf(text, events.droppable) || (index > 0 && isOneOf(text, events.contrasts)),
  );
  const isLead = ({text}: Piece) =>
    (!/[\p{L}\p{N}]/u.test(text) && !OPENING_QUOTE.test(text)) ||
    isOneOf(text, names.conjunctions) ||
    isOneOf(text, names.complementizers) || // "Сообщалось, что …": what is said is told without the saying
    isOneOf(text, events.contrasts) ||
    isOneOf(text, events.leads) ||
    text === "的";
  const first = kept.findIndex((piece) => !isLead(piece));
  if (first < 0) return [];
  return raiseSubject(dropClitic(dropOwner(kept.slice(first), findings, sentence), language), findings, sentence);
}

/** "China and Russia promise in it to …": what calls back the sentence before says nothing alone. */
function dropEchoes(pieces: readonly Piece[], echoes: readonly string[]): readonly Piece[] {
  const at = pieces.findIndex(({text}, index) => index > 0 && isOneOf(`${text} ${pieces[index + 1]?.text}`, echoes));
  return at < 0 ? pieces : pieces.filter((_, index) => index !== at && index !== at + 1);
}

/** "Ses chefs d'État se réuniront": where nobody is known whose they are, they have an article. */
function dropOwner(
  pieces: readonly Piece[],
  {language, names, mentionsIn}: Findings,
  sentence: number,
): readonly Piece[] {
  const [first, ...rest] = pieces;
  // "His adviser Sartaj Aziz told …" is Sartaj Aziz.
  const office = /^S[BDA]*H[hA]*/.exec(names.tagged[sentence]?.classes.slice(first?.token) ?? "")?.[0].length ?? 0;
  const named = mentionsIn(sentence).find((each) => office > 0 && each.first === (first?.token ?? 0) + office);
  if (named) return pieces.filter(({token}) => token >= named.first);
  const [, article] =
    language.events.ownArticles.find(([possessive]) => possessive === first?.text.toLowerCase()) ?? [];
  // "Leur rencontre": the possessive has one form, and its noun another gender.
  const [next = ""] = rest.map(({text}) => text);
  if (article === "le" && /(?:e|ion|té)$/u.test(next)) return pieces;
  const isKnown = mentionsIn(sentence).some((each) => each.first === first?.token);
  return first && article !== undefined && !isKnown ? [{...first, text: article}, ...rest] : pieces;
}

/** Lists of small words that a clitic may be written together with: "وفي". */
const SMALL_LISTS: readonly ((language: Language) => readonly string[])[] = [
  ({names}) => names.placePrepositions,
  ({names}) => names.motionPrepositions,
  ({names}) => names.actorPrepositions,
  ({events}) => events.timePrepositions,
];

/** "وألقى": the "and" that Arabic writes together with the verb leads over. */
function dropClitic([first, ...rest]: readonly Piece[], language: Language): Piece[] {
  if (!first) return [];
  const bare = language.events.leads
    .filter((clitic) => first.text.startsWith(clitic))
    .map((clitic) => first.text.slice(clitic.length))
    .find((word) => isVerb(word, language) || SMALL_LISTS.some((list) => isOneOf(word, list(language))));
  return [bare === undefined ? first : {...first, text: bare}, ...rest];
}
