import type {Language} from "../language/language.ts";
import {isCapitalized, type Token} from "../language/tokens.ts";
import {isOneOf, lowerWord} from "../language/wordSets.ts";
import type {TimeExpression} from "../model.ts";
import type {TaggedSentence} from "../participants/tagSentence.ts";
import {isClauseMark, isComma} from "./marks.ts";
import {apart, isVerb} from "./tellType.ts";

/** At most so many small words before a date go with it: "jusqu'à la fin de". */
const LONGEST_LEAD = 3;

const listPhrases = (phrases: readonly string[]) => phrases.map((phrase) => apart(phrase).split(" "));

/** A place between commas has at most so many tokens. */
const LONGEST_PLACE = 6;

/** A tail of a Chinese date is looked at with so many signs. */
const LONGEST_TAIL = 6;
const segmenter = new Intl.Segmenter("zh", {granularity: "word"});

interface Run {
  first: number; // token
  last: number; // token, included
}

/** The tokens that a headline does without because they give the date, and those that stand in for one. */
export function dropDates(
  {tokens, classes, sentence}: TaggedSentence,
  times: readonly TimeExpression[],
  language: Language,
): {dropped: Set<number>; replaced: Map<number, string>} {
  const {events, names} = language;
  const dropped = new Set<number>();
  const replaced = new Map<number, string>();
  for (const run of listRuns()) {
    if (isSubject(run)) continue;
    let {first, last} = run;
    const isGenitive = /^['’]s$/u.test(tokens[last + 1]?.text ?? "");
    const participle = measureBehind(events.dateParticiples, last);
    if (isGenitive) replaced.set(last + 1, events.frames.definite);
    // "在28日举行的选举中获胜": the preposition governs what was held then.
    else if (!isAdjective(run) && participle === 0)
      while (run.first - first < LONGEST_LEAD && isLead(first - 1)) first--;
    last += participle || measureBehind(events.dateTails, last);
    const lead = measureBefore(events.dateLeads, first);
    first -= lead;
    // "于当地时间12日下午"
    if (lead > 0 && isLead(first - 1)) first--;
    if (hasParticiple({first, last})) first--;
    for (let token = first; token <= last; token++) dropped.add(token);
    dropCommas({first, last});
  }
  return {dropped, replaced};

  /** "After the Jan. 18 avalanche": between an article and a noun only the date goes. */
  function isAdjective({first, last}: Run): boolean {
    const isNoun = classes[last + 1] === "W" && !isVerb(tokens[last + 1]?.text ?? "", language);
    return (
      events.order === "fixed" &&
      events.objectRelatives.length > 0 &&
      isNoun &&
      isOneOf(tokens[first - 1]?.text, names.articles)
    );
  }

  /** "左右" behind an hour: how many tokens one of some phrases takes behind another. */
  function measureBehind(phrases: readonly string[], token: number): number {
    return listPhrases(phrases).find((words) => isAt(words, token + 1) && isOwnWord(words, token + 1))?.length ?? 0;
  }

  /** "周三起施行", but "周三起火": signs that begin another word are no tail. */
  function isOwnWord(words: readonly string[], first: number): boolean {
    const {text = "", start = 0} = tokens[first] ?? {};
    if (!/^\p{Script=Han}/u.test(text)) return true;
    const [word] = segmenter.segment(sentence.text.slice(start, start + LONGEST_TAIL));
    return word !== undefined && word.segment.length <= words.join("").length;
  }

  /** "当地时间" before a day: the same before one. */
  function measureBefore(phrases: readonly string[], token: number): number {
    return listPhrases(phrases).find((words) => isAt(words, token - words.length))?.length ?? 0;
  }

  function isAt(words: readonly string[], first: number): boolean {
    return words.every((word, index) => lowerWord(tokens[first + index]?.text ?? "") === word);
  }

  /** A date that stands alone takes its commas with it; one of two stays before the subject ("À Bichkek, en juin, les …"). */
  function dropCommas({first, last}: Run): void {
    // "Officials on Monday, March 23, began …": no comma stands between subject and verb.
    const isVerbNext =
      events.order === "fixed" && isComma(tokens[last + 1]?.text) && isVerb(tokens[last + 2]?.text ?? "", language);
    if (isVerbNext && first > 0 && !isClauseMark(tokens[first - 1]?.text)) dropped.add(last + 1);
    const isApart = first === 0 || isClauseMark(tokens[first - 1]?.text);
    if (!isComma(tokens[last + 1]?.text)) return;
    // "Rencontrera lundi dans la soirée, le législateur …": no comma stands between a verb and its object.
    if (!isApart && isVerbBefore(first) && /^T[BDAVW]*[HXYWKN]/.test(classes.slice(last + 2))) {
      dropped.add(last + 1);
      return;
    }
    if (!isApart && (events.strictCommas || !isOneOf(tokens[last + 2]?.text, events.breaks))) return;
    dropped.add(last + 1);
    const isBetween = isApart && isComma(tokens[first - 1]?.text) && names.articles.length > 0;
    // "A effectué, du 26 au 28 juillet, sa première visite": behind the verb no subject opens.
    const isBehindVerb = isVerb(tokens[first - 2]?.text ?? "", language) || classes[first - 2] === "E";
    if (isBetween && (isBehindVerb || !opensSubject(last + 2)) && !isAdverbial(first - 1)) dropped.add(first - 1);
    if (isBetween) dropCommaBehindPlace(last + 2);
  }

  /** "استقبل الملك، الجمعة، في الرياض، الرئيس": a place between commas loses both, where a date before it has taken one. */
  function dropCommaBehindPlace(first: number): void {
    if (names.clitics.length === 0 || !isOneOf(tokens[first]?.text, names.placePrepositions)) return;
    const length = tokens.slice(first, first + LONGEST_PLACE).findIndex(({text}) => isComma(text));
    if (length > 0 && !/[VE]/.test(classes.slice(first + 1, first + length))) dropped.add(first + length);
  }

  /** A verb right before a date, or before a small word that a headline does without. */
  function isVerbBefore(first: number): boolean {
    const before = isOneOf(tokens[first - 1]?.text, events.droppable) ? first - 2 : first - 1;
    return classes[before] === "E" || isVerb(tokens[before]?.text ?? "", language);
  }

  function opensSubject(index: number): boolean {
    return /[TKNXOSLU]/.test(classes[index] ?? "") || isOneOf(tokens[index]?.text, names.personPronouns);
  }

  /** "Dès son arrivée, vendredi, …": what stands before the comma opens with a preposition, so that no subject ends there. */
  function isAdverbial(comma: number): boolean {
    let start = comma;
    while (start > 0 && !isClauseMark(tokens[start - 1]?.text)) start--;
    const word = tokens[start]?.text;
    return (
      start < comma &&
      [names.placePrepositions, names.motionPrepositions, events.timePrepositions].some((list) =>
        isOneOf(word, list),
      ) &&
      !isOneOf(word, names.articles)
    );
  }

  /** "Friday was the last day of the fair": a day of which something is told stays. */
  function isSubject({first, last}: Run): boolean {
    const isBare = (index: number) => index < 0 || isClauseMark(tokens[index]?.text);
    // "Am Mittwoch ist die Sonde gestartet": a contraction holds a preposition.
    const isArticle =
      isOneOf(tokens[first - 1]?.text, names.articles) && !isOneOf(tokens[first - 1]?.text, events.contractions);
    const isOpening = isBare(first - 1) || (isArticle && isBare(first - 2));
    const isVerbFirst = isOneOf(tokens[first - 1]?.text, events.copulas) && isBare(first - 2);
    if (isVerbFirst)
      return /[^,EP]/.test(classes[last + 1] ?? ",") && !isOneOf(tokens[last + 1]?.text, names.auxiliaries);
    if (!isOpening || !isOneOf(tokens[last + 1]?.text, events.copulas)) return false;
    const opensPredicate = names.articles.length === 0 || isOneOf(tokens[last + 2]?.text, names.articles);
    return opensPredicate && !(events.order === "free" && tokens[first]?.kind === "number");
  }

  /** "In a statement published on Friday, …": without the date, the participle says nothing. */
  function hasParticiple({first, last}: Run): boolean {
    // "Pour préparer le sommet prévu le 9 février": without the day, a plan says nothing behind its noun.
    const isPlan =
      isOneOf(tokens[first - 1]?.text, events.statuses.planned ?? []) && /[WEADKXYk]/.test(classes[first - 2] ?? "");
    const closes = isComma(tokens[last + 1]?.text) || (isPlan && /^(?:[.;:]|$)/u.test(tokens[last + 1]?.text ?? ""));
    return (
      isOneOf(tokens[first - 1]?.text, events.participles) &&
      closes &&
      tokens[first - 2]?.kind === "word" &&
      !isOneOf(tokens[first - 2]?.text, names.auxiliaries)
    );
  }

  function listRuns(): Run[] {
    const runs: Run[] = [];
    tokens.forEach((token, index) => {
      const run = runs.at(-1);
      if (!isDate(token)) return;
      if (run && isJoined(run.last, index)) run.last = index;
      else runs.push({first: index, last: index});
    });
    return runs;
  }

  /** "Hier, jeudi 16 août", "samedi et dimanche": two dates with a comma or a conjunction between them are one run. */
  function isJoined(last: number, next: number): boolean {
    const link = tokens[last + 1]?.text;
    const isLink = isComma(link) || isOneOf(link, names.conjunctions);
    if (next === last + 1 || (next === last + 2 && isLink)) return true;
    // "Am 8. Mai, also am Sonntag": the same day once more.
    const isSame = isComma(link) && isOneOf(tokens[last + 2]?.text, events.droppable) && next <= last + 4;
    if (isSame && tokens.slice(last + 3, next).every(({text}) => isOneOf(text, events.timePrepositions))) return true;
    // "El martes y el miércoles": the article goes with its day.
    return next === last + 3 && isLink && isOneOf(tokens[last + 2]?.text, names.articles);
  }

  function isDate(token: Token): boolean {
    const [start, end] = [sentence.position.start + token.start, sentence.position.start + token.end];
    const isNamed = ({type, date}: TimeExpression) => date !== null && (type === "DATE" || type === "TIME");
    return times.some((time) => isNamed(time) && time.position.start < end && start < time.position.end);
  }

  function isLead(index: number): boolean {
    const word = tokens[index]?.text;
    if (word === undefined || (index > 0 && isCapitalized(word))) return false;
    // "وفي": what Arabic writes together with the preposition leads over.
    const clitic = events.leads.find(
      (lead) => word.startsWith(lead) && isOneOf(word.slice(lead.length), events.timePrepositions),
    );
    // "A partir del jueves".
    const opening = `${tokens[index - 1]?.text} ${word}`;
    return clitic !== undefined || isOneOf(word, events.timePrepositions) || isOneOf(opening, events.starts);
  }
}
