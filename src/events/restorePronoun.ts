import type {Language} from "../language/language.ts";
import {isOneOf, lowerWord} from "../language/wordSets.ts";
import type {TaggedSentence} from "../participants/tagSentence.ts";
import {maySayOf} from "../participants/tellSex.ts";
import type {Findings} from "./findings.ts";
import {findFirstVerb, findSubject} from "./findSubject.ts";
import {splitClauses} from "./splitClauses.ts";
import {isVerb} from "./tellType.ts";

/** A thing that is called back has a name no longer than this, in characters. */
const LONGEST_THING = 60;

/** A headline does not become longer than this. */
const LONGEST_NAME = 100;

/**
 * "Die Berlinale hat begonnen. Sie endet am Sonntag", "La conférence devait se tenir. Elle a été reportée", "Talks were planned. Russia
 * postponed them": a headline with a pronoun for a thing takes the subject of the sentence before, where number and gender agree and
 * nothing else there may be meant. Null where it is not sure, or the headline has no such pronoun.
 */
export function restorePronoun(findings: Findings, sentence: number, name: string): string | null {
  const restored =
    restoreSubject(findings, sentence, name) ??
    restoreObject(findings, sentence, name) ??
    restorePersons(findings, sentence, name);
  return restored !== null && restored.length <= LONGEST_NAME ? restored : null;
}

function restoreSubject(findings: Findings, sentence: number, name: string): string | null {
  const {language} = findings;
  const [pronoun = "", ...rest] = name.split(" ");
  const isImpersonal = language.names.impersonal.some((phrase) => lowerWord(name).startsWith(phrase));
  // "Les Jeux": at the head it is the article.
  const isArticle = isOneOf(pronoun, language.names.articles);
  const thing = isImpersonal || isArticle ? null : findCalledBack(findings, sentence, pronoun);
  return thing && [thing.slice(0, 1).toUpperCase() + thing.slice(1), ...rest].join(" ");
}

/** "La ville les avait accueillis": before its verb or behind it, as the language has it. */
function restoreObject(findings: Findings, sentence: number, name: string): string | null {
  const {language} = findings;
  const {events, names} = language;
  const words = name.split(" ");
  const at = words.findIndex((word, index) => index > 0 && isOneOf(word, events.thingObjects));
  const isTold = (from: number, to: number) => words.slice(from, to).some((word) => isVerb(word, language));
  if (at < 1) return null;
  const next = words[at + 1] ?? "";
  const isAuxiliary = isOneOf(next, names.auxiliaries);
  const isObject = names.objectFirst
    ? (isAuxiliary || isVerb(next, language)) && !isTold(1, at)
    : isVerb(words[at - 1] ?? "", language);
  const verbs = [words[at - 1] ?? "", next, words[at + 2] ?? ""];
  const {postponed = [], cancelled = []} = events.statuses;
  const isPutOff = verbs.some((word) => isOneOf(word, postponed) || isOneOf(word, cancelled));
  const thing = isObject ? findCalledBack(findings, sentence, words[at] ?? "", isPutOff) : null;
  if (thing === null) return null;
  if (!names.objectFirst) return [...words.slice(0, at), thing, ...words.slice(at + 1)].join(" ");
  const verb = isAuxiliary ? [next, dropAgreement(words[at + 2] ?? "")] : [next];
  return [...words.slice(0, at), ...verb, thing, ...words.slice(at + 1 + verb.length)].join(" ");
}

/**
 * "… is to give a banquet for him", "A ellos se unió …": behind a preposition, the one person whom the sentence before names, or all of
 * them, where this one names none of them.
 */
function restorePersons(findings: Findings, sentence: number, name: string): string | null {
  const {language, mentionsIn, actorOf} = findings;
  const {names, events} = language;
  const words = name.split(" ");
  const isPreposition = (word: string | undefined) =>
    [names.actorPrepositions, names.datives, events.topics].some((list) => isOneOf(word, list));
  const at = words.findIndex((word, index) => isOneOf(word, events.personObjects) && isPreposition(words[index - 1]));
  if (at < 1) return null;
  const personsIn = (index: number) =>
    [...new Set(mentionsIn(index).map(({to}) => to))].filter(
      (key) => actorOf(key)?.type === "Person" && !actorOf(key)?.doubtful,
    );
  const before = personsIn(sentence - 1);
  const isPlural = isOneOf(words[at], events.pluralPersonObjects);
  const [only] = before.map(actorOf);
  const fits = isPlural
    ? before.length === 2
    : before.length === 1 && only !== undefined && maySayOf(words[at] ?? "", only, language);
  if (!fits || personsIn(sentence).some((key) => before.includes(key))) return null;
  const called = before.map((key) => actorOf(key)?.name ?? "").join(` ${names.conjunctions[0]} `);
  return [...words.slice(0, at), called, ...words.slice(at + 1)].join(" ");
}

/** "Accueillis": before its object a participle agrees with it, behind it no more. */
function dropAgreement(participle: string): string {
  return participle.replace(/(?<=[éiu])(?:es|e|s)$/u, "");
}

/** The words of the sentence before for which a pronoun stands. */
function findCalledBack(
  {language, names, timesIn, ...rest}: Findings,
  sentence: number,
  word: string,
  isPutOff = false, // only what is held can be
): string | null {
  const pronoun = lowerWord(word);
  const pairs = language.events.calledBack.filter(([, each]) => each === pronoun);
  const before = names.tagged[sentence - 1];
  if (pairs.length === 0 || !before || /^head/.test(rest.article.blocks[before.sentence.block]?.type ?? ""))
    return null;
  const findings: Findings = {language, names, timesIn, ...rest};
  const [main] = splitClauses(before, timesIn(sentence - 1), language).filter(({kind}) => kind === "main");
  const subject = main && (findSubject(findings, before, main) ?? findBareNoun(before, main, language));
  if (!subject) return null;
  const article = lowerWord(before.tokens[subject.first]?.text ?? "");
  const isPlural = pairs.some(([each]) => isOneOf(each, language.events.pluralArticles));
  if (!pairs.some(([each]) => each === article || (each === "" && isPlural))) return null;
  if (!hasNumber(before, subject, isPlural, language)) return null;
  const isHeld = isPutOff && namesEvent(before, subject, language);
  if (isPlural && !isHeld && hasOther(before, subject.last + 1, language)) return null;
  const {start = 0} = before.tokens[subject.first] ?? {};
  const write = (last: number) => before.sentence.text.slice(start, before.tokens[last]?.end);
  const thing = [write(endOfThing(findings, before, main, subject)), write(subject.last)].find(
    (words) => words.length <= LONGEST_THING,
  );
  const [, definite] = language.events.demonstratives.find(([each]) => each === article) ?? [];
  if (thing !== undefined && definite !== undefined) return `${definite}${thing.slice(article.length)}`;
  const isName = findings.mentionsIn(before.index).some(({first}) => first === subject.first);
  return thing === undefined || isName ? (thing ?? null) : thing.slice(0, 1).toLowerCase() + thing.slice(1);
}

/** "La conférence sur les océans | devait": with what it is about, up to the verb, where no day or mark stands before that. */
function endOfThing(
  findings: Findings,
  tagged: TaggedSentence,
  {last}: {last: number},
  subject: {first: number; last: number},
): number {
  const {names} = findings.language;
  const auxiliary = tagged.tokens.findIndex(({text}, at) => at > subject.first && isOneOf(text, names.auxiliaries));
  const verb = findFirstVerb(findings, tagged, {first: subject.first, last}, findings.language);
  const ends = [auxiliary, verb].filter((token) => token > subject.first && token <= last);
  let end = ends.length === 0 ? subject.last : Math.min(...ends) - 1;
  const isRest = (at: number) =>
    !/[WXYNnKkOoLUA]/.test(tagged.classes[at] ?? "") ||
    isOneOf(tagged.tokens[at]?.text, findings.language.events.unfinished);
  while (end > subject.first && isRest(end)) end--;
  const isOpen = end === subject.first || /[,:Z#E]/.test(tagged.classes.slice(subject.first, end + 1));
  return isOpen ? subject.last : end;
}

/** "Cette visite se faisait attendre": an article and a noun, where no list knows the verb. */
function findBareNoun(
  {classes, tokens}: TaggedSentence,
  {first}: {first: number},
  {names, events}: Language,
): {first: number; last: number} | null {
  const opening = tokens[first]?.text;
  const opens =
    [names.articles, names.groupWords].some((list) => isOneOf(opening, list)) ||
    events.demonstratives.some(([each]) => isOneOf(opening, [each]));
  return opens && /^.W[WVE]/.test(classes.slice(first)) ? {first, last: first + 1} : null;
}

/** "Both meetings": whether the thing is one that is held. */
function namesEvent(
  {tokens}: TaggedSentence,
  {first, last}: {first: number; last: number},
  {events}: Language,
): boolean {
  const nouns = Object.values(events.nouns);
  const singular = (word: string) =>
    events.pluralEnding !== "" && word.endsWith(events.pluralEnding)
      ? word.slice(0, -events.pluralEnding.length)
      : word;
  return tokens
    .slice(first, last + 1)
    .some(({text}) => nouns.some((list) => isOneOf(text, list) || isOneOf(singular(text), list)));
}

/** Where an article does not tell how many there are, the ending of the noun does. */
function hasNumber(
  {tokens, classes}: TaggedSentence,
  {first, last}: {first: number; last: number},
  isPlural: boolean,
  {events}: Language,
): boolean {
  if (events.pluralEnding === "") return true;
  const length = classes.slice(first + 1, last + 1).search(/[PGVEC,]/);
  const noun = tokens[length < 0 ? last : first + length]?.text ?? "";
  const endsSo = noun.endsWith(events.pluralEnding) && !noun.endsWith(events.pluralEnding.repeat(2));
  return /^\p{L}{3,}$/u.test(noun) && endsSo === isPlural;
}

/** Whether several others are named behind the subject, who may be meant as well. */
function hasOther({tokens, classes}: TaggedSentence, from: number, language: Language): boolean {
  const {pluralEnding, pluralArticles} = language.events;
  return tokens.slice(from).some(({text}, index) => {
    if (pluralEnding === "") return isOneOf(text, pluralArticles);
    const isNoun = /[WXY]/.test(classes[from + index] ?? "") && !isVerb(text, language);
    return isNoun && text.length > 3 && text.endsWith(pluralEnding);
  });
}
