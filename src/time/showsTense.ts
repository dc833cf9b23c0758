import type {DatedLanguage} from "../language/language.ts";
import type {TimeWords} from "../language/timeWords.ts";
import {lowerWord} from "../language/wordSets.ts";
import {splitForms} from "./lexicon.ts";
import {readEndings, type TenseEndings} from "./readTense.ts";

/** Endings tell of words of so many letters or more. */
const SHORTEST = 4;

interface TenseForms {
  past: ReadonlySet<string>;
  future: ReadonlySet<string>;
  forms: ReadonlySet<string>;
  endings: TenseEndings;
}

const known = new WeakMap<TimeWords, TenseForms>();

/** Whether a word is a verb of what was or will be: no list of events holds every verb, but verbs show their tense. */
export function showsTense(word: string, {time}: DatedLanguage): boolean {
  const {forms, endings} = known.get(time) ?? readForms(time);
  const {past, future, pastBeginnings, futureBeginnings} = endings;
  return isForm(word, forms, endings, [...past, ...future], [...pastBeginnings, ...futureBeginnings]);
}

/** Whether a word is a verb of what was, by a form that is listed or by its ending. */
export function showsPast(word: string, {time}: DatedLanguage): boolean {
  const {past, endings} = known.get(time) ?? readForms(time);
  return isForm(word, past, endings, endings.past, []);
}

/** Whether a word shows by its ending or its beginning that it is a verb of what will be: "سيتوجهون". */
export function showsFuture(word: string, {time}: DatedLanguage): boolean {
  const {future, endings} = known.get(time) ?? readForms(time);
  return isForm(word, future, endings, endings.future, endings.futureBeginnings);
}

function isForm(
  word: string,
  forms: ReadonlySet<string>,
  {exceptions, exceptEndings}: TenseEndings,
  endings: readonly string[],
  beginnings: readonly string[],
): boolean {
  const small = lowerWord(word);
  if (forms.has(small)) return true;
  if (word !== small || small.length < SHORTEST || exceptions.has(small)) return false;
  if (exceptEndings.some((ending) => small.endsWith(ending))) return false;
  return (
    endings.some((ending) => small.length > ending.length + 1 && small.endsWith(ending)) ||
    beginnings.some((beginning) => small.startsWith(beginning))
  );
}

function readForms(time: TimeWords): TenseForms {
  const {past, future} = time.tense;
  // "=war" is a form whose marks and capitals count.
  const formsOf = (list: string) => splitForms(list).map((form) => form.replace(/^=/, ""));
  const read = {
    past: new Set(formsOf(past)),
    future: new Set(formsOf(future)),
    forms: new Set([past, future].flatMap(formsOf)),
    endings: readEndings(time),
  };
  known.set(time, read);
  return read;
}
