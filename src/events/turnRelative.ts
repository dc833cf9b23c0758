import type {Language} from "../language/language.ts";
import {isOneOf} from "../language/wordSets.ts";
import type {TaggedSentence} from "../participants/tagSentence.ts";
import {type Clause, lastWord} from "./clause.ts";
import {isComma} from "./marks.ts";
import {isVerb} from "./tellType.ts";

/** Whether an article behind a comma opens a relative clause: its verb stands at the end. */
export function opensBracket(
  {tokens}: Pick<TaggedSentence, "tokens">,
  {first, last}: Pick<Clause, "first" | "last">,
  language: Language,
): boolean {
  const {events, names} = language;
  // "Das Konzert, bei dem …": a preposition may stand before it.
  const governs = [names.placePrepositions, names.actorPrepositions, events.breaks];
  const isGoverned =
    governs.some((list) => isOneOf(tokens[first]?.text, list)) && !isOneOf(tokens[first]?.text, names.articles);
  const pronoun = isGoverned ? first + 1 : first;
  if (!isComma(tokens[first - 1]?.text) || !isOneOf(tokens[pronoun]?.text, events.bracketRelatives)) return false;
  // "…, mit der Bahn zu fahren": behind a preposition, an article and its noun are no clause of their own without a subject.
  if (isGoverned && !opensOwnSubject(tokens, pronoun + 1, language)) return false;
  let end = last;
  while (end > first && tokens[end]?.kind === "mark") end--;
  return end - first > 1 && isSmallVerb(tokens[end]?.text ?? "", language);
}

/** "… bei dem der Dirigent", "… in der er": an article, a pronoun or a capital right behind the relative pronoun. */
function opensOwnSubject(tokens: TaggedSentence["tokens"], at: number, {names}: Language): boolean {
  const word = tokens[at]?.text ?? "";
  return (
    [names.articles, names.personPronouns, names.pluralPronouns].some((list) => isOneOf(word, list)) || word === "sich"
  );
}

/**
 * "In der Erklärung, die am Freitag unterzeichnet wurde" is "Die Erklärung wurde unterzeichnet": the pronoun is the article, and
 * the verb goes to its place. `head` is the noun before it. Null where the noun would have to take another form.
 */
export function turnRelative(
  tagged: TaggedSentence,
  head: Clause,
  clause: Clause,
  language: Language,
  isPerson = false,
): Clause[] | null {
  const {tokens, classes} = tagged;
  const pronoun = tokens[clause.first]?.text.toLowerCase() ?? "";
  const article = tokens[head.first]?.text.toLowerCase() ?? "";
  // Datives and genitives have endings of their own.
  if (/^(?:dem|denen|welche\p{L}*)$/u.test(pronoun) || article === "des" || (article === "den" && pronoun === "die"))
    return null;
  const verb = lastWord(tagged, clause);
  const noun = findNoun(tagged, head, language, /n$/u.test(tokens[verb]?.text ?? ""));
  const range = (first: number, last: number): Clause => ({...clause, kind: "main", first, last});
  const own = findOwnSubject(classes, clause.first + 1, verb);
  const [opening, rest] =
    own > 0 ? [range(clause.first + 1, clause.first + own), clause.first + own + 1] : [null, clause.first + 1];
  if (noun > head.last || rest > verb) return null;
  // A person has no article: "Bundeskanzlerin Angela Merkel, die …".
  const thing = [...(isPerson ? [] : [range(clause.first, clause.first)]), range(noun, head.last)];
  const middle = rest < verb ? [range(rest, verb - 1)] : [];
  // "… die Wang vorgeschlagen hatte": whoever stands behind the pronoun is the subject.
  return opening ? [opening, range(verb, verb), ...thing, ...middle] : [...thing, range(verb, verb), ...middle];
}

/** The first token of a noun without its article; an adjective of it stays only where its ending may. */
function findNoun(
  {tokens, classes}: TaggedSentence,
  {first, last}: Clause,
  {names}: Language,
  isPlural: boolean,
): number {
  const isOpening = (token: number) => {
    const word = tokens[token]?.text ?? "";
    return (
      isOneOf(word, names.articles) || /[TS]/.test(classes[token] ?? "") || (!isPlural && /^\p{Ll}.*en$/u.test(word))
    );
  };
  let noun = first;
  while (noun <= last && isOpening(noun)) noun++;
  return noun;
}

/** How many tokens of a name or a noun with its article stand at the head of the clause. */
function findOwnSubject(classes: string, first: number, verb: number): number {
  const match = /^(?:T[DBHh]*[WHXNKOLh]|[XNKOL][XNKOLnkolx]*)/.exec(classes.slice(first, verb));
  return match?.[0].length ?? 0;
}

function isSmallVerb(word: string, language: Language): boolean {
  return word === word.toLowerCase() && isVerb(word, language);
}

/** "… حطام الطائرة التي سقطت في البحر": where verbs stand first, the noun right before the pronoun follows its verb. */
export function turnVerbFirst({tokens, classes}: TaggedSentence, clause: Clause, language: Language): Clause[] | null {
  const verb = clause.first + 1;
  const isVerbFirst = language.names.clitics.length > 0 && isVerb(tokens[verb]?.text ?? "", language);
  const owns = hasObject(tokens[verb]?.text ?? "", language);
  if (clause.kind !== "relative" || !(isVerbFirst || owns)) return null;
  let first = clause.first;
  while (first > 0 && /^ال/u.test(tokens[first - 1]?.text ?? "")) first--;
  if (first === clause.first) return null;
  // "رئيس الوزراء السابق الذي خلف …": an office is not parted.
  while (classes[first] === "h") first--;
  // "حرب الإبادة التي بدأتها الدولة": nor is a noun from what it is of, and the verb has its object with it.
  const before = tokens[first - 1]?.text ?? "";
  if (owns && classes[first - 1] === "W" && !isVerb(before, language)) first--;
  if (owns) return [{...clause, kind: "main", first, last: clause.first - 1}, clause];
  const main = (from: number, to: number): Clause => ({...clause, kind: "main", first: from, last: to});
  return [main(verb, verb), main(first, clause.first - 1), main(verb + 1, clause.last)];
}

/** "الحرب التي بدأتها الدولة": a verb that has its object with it leaves the noun where it is. */
function hasObject(verb: string, language: Language): boolean {
  if (language.names.clitics.length === 0) return false;
  const stem = /^(.{3,}?)(?:ها|هم|هما|ه)$/u.exec(verb)?.[1];
  return stem !== undefined && (/(?:ها|هم|هما)$/u.test(verb) || isVerb(stem, language));
}
