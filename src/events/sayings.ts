import type {Language} from "../language/language.ts";
import type {Token} from "../language/tokens.ts";
import {isOneOf} from "../language/wordSets.ts";
import type {TaggedSentence} from "../participants/tagSentence.ts";
import {type Clause, clauseWords} from "./clause.ts";
import {isClauseMark, isComma} from "./marks.ts";
import {findPhrase, listVerbs} from "./tellType.ts";

// What tells of a clause that somebody says it, or that it says who does.

/** An attribution is short: "a déclaré à Moscou le ministre chinois Wang Yi"; what is longer says something of its own. */
const LONGEST_ATTRIBUTION = 24;

/** Between a verb of saying and what is said stand at most so many tokens, and more where a mark stands before that. */
const NEAR_SAYING = 6;
const FARTHEST_SAYING = 14;

/** Behind the saying that ends a sentence stand at most so many tokens, itself and the mark included. */
const CLOSING = 4;

/** A speaker before the saying has at most so many words: "the deputy foreign minister". */
const LONGEST_SPEAKER = 5;

/** "a déclaré vendredi que", "said that": behind a verb of saying, the word brings what is said. */
export function isContent({tokens, classes}: TaggedSentence, index: number, language: Language): boolean {
  const {names, events} = language;
  if (!isOneOf(tokens[index]?.text, names.complementizers)) return false;
  for (let before = index - 1; before >= Math.max(0, index - FARTHEST_SAYING); before--) {
    const word = tokens[before]?.text;
    const between = classes.slice(before + 1, index);
    if (isOneOf(word, names.sayings) && isAddressed(tokens, classes, before, index, language)) return true;
    if (isOneOf(word, names.sayings) && between.length < NEAR_SAYING) return !/[WYH]$/.test(between);
    // "A décidé vendredi, par douze voix contre trois, que …", "told a committee on Friday that …".
    const isApart = /^(?:[PVZ#W]{0,3}|[PVTZ#]*),.*[^,].*,$/.test(between) || /^[^,]*Z#?$/.test(between);
    const isBare = isApart || /^[PVTZ#]*$/.test(between);
    const tells = isOneOf(word, names.sayings) || isOneOf(word, events.verbs.statement ?? []);
    if (isBare && (tells || (isApart && isOneOf(word, listVerbs(language))))) return true;
  }
  return false;
}

/** "Hatte berichtet, Karimow sei gestorben": behind a saying, the verb's form alone tells that somebody else says it. */
export function isReported(
  tagged: TaggedSentence,
  range: Pick<Clause, "first" | "last">,
  previous: Clause | undefined,
  {names, events}: Language,
): boolean {
  if (events.subjunctives.length === 0 || !previous || !/main|attribution/.test(previous.kind)) return false;
  const says = clauseWords(tagged, previous).some((word) => isOneOf(word, names.sayings));
  return (
    says &&
    isComma(tagged.tokens[range.first - 1]?.text) &&
    clauseWords(tagged, range).some((word) => isOneOf(word, events.subjunctives))
  );
}

/** "…, wie die Polizei mitteilte", "Как сообщает агентство, …": who said what the sentence tells. */
export function tellsReporter(
  tagged: TaggedSentence,
  range: Pick<Clause, "first" | "last">,
  {names, events}: Language,
): boolean {
  const words = clauseWords(tagged, range);
  if (!isOneOf(words[0], events.reportings) || words.length > LONGEST_ATTRIBUTION) return false;
  return words.some((word) => isOneOf(word, names.sayings) || isOneOf(word, events.verbs.statement ?? []));
}

/** "Avait annoncé mercredi aux ministres que", "told a committee of the senate that", "reconoció por primera vez que". */
function isAddressed(
  tokens: readonly Token[],
  classes: string,
  saying: number,
  index: number,
  {names, events}: Language,
): boolean {
  const between = tokens.slice(saying + 1, index).map(({text}) => text);
  if (isOneOf(tokens[saying]?.text, events.tellings)) return !between.some((word) => isClauseMark(word));
  if (findPhrase(between, events.adverbials)) return true;
  const dative = between.findIndex((word) => isOneOf(word, names.datives));
  const isOpen = /^[VZ#]*$/.test(classes.slice(saying + 1, saying + 1 + dative));
  return dative >= 0 && isOpen && /^P[TSD]*[WHYXxKkOoNnAD]+$/.test(classes.slice(saying + 1 + dative, index));
}

/** "a-t-il déclaré", "a déclaré Lavrov", "said Wang", "Wang said on Friday". */
export function isAttribution(words: readonly string[], language: Language): boolean {
  const {names} = language;
  if (words.length > LONGEST_ATTRIBUTION) return false;
  const saying = words.findIndex((word) => isOneOf(word, names.sayings));
  if (saying < 0 || words.slice(saying + 1).some((word) => isOneOf(word, language.events.relatives))) return false;
  const before = words.slice(0, saying);
  const isInverted = before.every((word) => isOneOf(word, names.auxiliaries) || /-\p{L}+$/u.test(word));
  // "…, the mayor said".
  const closes =
    saying >= words.length - CLOSING && before.length <= LONGEST_SPEAKER && isOneOf(before[0], names.articles);
  const isName = (word: string) => /^\p{Lu}/u.test(word) || isOneOf(word, names.personPronouns);
  return isInverted || closes || (before.length <= 3 && before.every(isName));
}
