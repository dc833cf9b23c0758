import type {Language} from "../language/language.ts";
import {isOneOf, lowerWord} from "../language/wordSets.ts";
import type {Findings} from "./findings.ts";
import type {Piece} from "./headline.ts";
import {apart, listVerbs} from "./tellType.ts";

/** What leads over at the head of a sentence has at most so many words. */
const LONGEST_LEAD = 6;

const OPENING_QUOTE = /^[«“„「《(（"]$/u;

/**
 * The pieces of a headline as it should begin: without sentence adverbs, marks and conjunctions, and with its subject where
 * the verb stood before it because of a date.
 */
export function openHeadline(pieces: readonly Piece[], findings: Findings, sentence: number): Piece[] {
  const {language} = findings;
  const {events, names} = language;
  const kept = dropLead(pieces, events.droppable).filter(({text}) => !isOneOf(text, events.droppable));
  const isLead = ({text}: Piece) =>
    (!/[\p{L}\p{N}]/u.test(text) && !OPENING_QUOTE.test(text)) || isOneOf(text, names.conjunctions) || text === "的";
  const first = kept.findIndex((piece) => !isLead(piece));
  return first < 0 ? [] : raiseSubject(dropClitic(kept.slice(first), language), findings, sentence);
}

/** Leaves out a phrase of several words at the head that only leads over. */
function dropLead(pieces: readonly Piece[], phrases: readonly string[]): readonly Piece[] {
  const words = pieces.slice(0, LONGEST_LEAD).map(({text}) => lowerWord(text));
  const opening = ` ${words.join(" ")} `;
  const lead = phrases.map(apart).find((phrase) => phrase.includes(" ") && opening.startsWith(` ${phrase} `));
  return lead ? pieces.slice(lead.split(" ").length) : pieces;
}

/** "وألقى": the "and" that Arabic writes together with the verb leads over. */
function dropClitic([first, ...rest]: readonly Piece[], language: Language): Piece[] {
  if (!first) return [];
  const bare = language.events.leads
    .filter((clitic) => first.text.startsWith(clitic))
    .map((clitic) => first.text.slice(clitic.length))
    .find((word) => isOneOf(word, listVerbs(language)) || isOneOf(word, language.names.auxiliaries));
  return [bare === undefined ? first : {...first, text: bare}, ...rest];
}

/** "[Am 4. November] wurde die Plaza geöffnet" is "Die Plaza wurde geöffnet" without its date. */
function raiseSubject(pieces: Piece[], {language, mentionsIn, names}: Findings, sentence: number): Piece[] {
  const [verb, next] = pieces;
  const {classes = "", tokens = []} = names.tagged[sentence] ?? {};
  if (language.events.order !== "second" || !verb || !next) return pieces;
  const isVerb = isOneOf(verb.text, language.names.auxiliaries) || isOneOf(verb.text, listVerbs(language));
  if (!isVerb || verb.token === 0) return pieces;
  if (isOneOf(next.text, language.events.pronouns)) return [next, {...verb, glued: false}, ...pieces.slice(2)];
  let end = 1;
  while (end < pieces.length && (/[TSDBW#]/.test(classOf(end)) || isArticle(end)) && !isNoun(end)) end++;
  const mention = mentionsIn(sentence).find(({first, last}) => first <= tokenOf(end) && tokenOf(end) <= last);
  if (mention) while (end + 1 < pieces.length && tokenOf(end + 1) <= mention.last) end++;
  else while (end + 1 < pieces.length && isNoun(end + 1)) end++;
  if (!isNoun(end) && !mention) return pieces;
  // "… Baker und Hurd": those whom a conjunction joins to a name are the subject, too.
  const others = mention ? mentionsIn(sentence).filter(({first}) => first > mention.last) : [];
  let named = mention?.last ?? 0;
  for (const other of others) {
    const between = classes.slice(named + 1, other.first);
    if (!/^C[TPSDBHhAKk]*$/.test(between)) break;
    while (end + 1 < pieces.length && tokenOf(end + 1) <= other.last) end++;
    named = other.last;
  }
  const subject = pieces.slice(1, end + 1);
  return [...subject, {...verb, text: verb.text.toLocaleLowerCase(), glued: false}, ...pieces.slice(end + 1)];

  function tokenOf(index: number): number {
    return pieces[index]?.token ?? -1;
  }

  function classOf(index: number): string {
    return classes[tokenOf(index)] ?? "-";
  }

  function isArticle(index: number): boolean {
    return isOneOf(pieces[index]?.text, language.names.articles);
  }

  function isNoun(index: number): boolean {
    return (
      /^\p{Lu}/u.test(tokens[tokenOf(index)]?.text ?? "") && !isOneOf(pieces[index]?.text, language.names.articles)
    );
  }
}
