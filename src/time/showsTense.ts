import type {DatedLanguage} from "../language/language.ts";
import type {TimeWords} from "../language/timeWords.ts";
import {lowerWord} from "../language/wordSets.ts";
import {splitForms} from "./lexicon.ts";
import {readEndings, type TenseEndings} from "./readTense.ts";

/** Endings tell of words of so many letters or more. */
const SHORTEST = 4;

interface TenseForms {
  past: ReadonlySet<string>;
  forms: ReadonlySet<string>;
  endings: TenseEndings;
}

const known = new WeakMap<TimeWords, TenseForms>();

/** Whether a word is a verb of what was or will be: no list of events holds every verb, but verbs show their tense. */
export function showsTense(word: string, {time}: DatedLanguage): boolean {
  const {forms, endings} = known.get(time) ?? readForms(time);
  const small = lowerWord(word);
  if (forms.has(small)) return true;
  if (word !== small || small.length < SHORTEST || endings.exceptions.has(small)) return false;
  if (endings.exceptEndings.some((ending) => small.endsWith(ending))) return false;
  return (
    [...endings.past, ...endings.future].some((ending) => small.length > ending.length + 1 && small.endsWith(ending)) ||
    [...endings.pastBeginnings, ...endings.futureBeginnings].some((beginning) => small.startsWith(beginning))
  );
}

/** Whether a word is a verb of what was. */
export function showsPast(word: string, {time}: DatedLanguage): boolean {
  const {past, endings} = known.get(time) ?? readForms(time);
  const small = lowerWord(word);
  if (past.has(small)) return true;
  if (word !== small || small.length < SHORTEST || endings.exceptions.has(small)) return false;
  if (endings.exceptEndings.some((ending) => small.endsWith(ending))) return false;
  return endings.past.some((ending) => small.length > ending.length + 1 && small.endsWith(ending));
}

function readForms(time: TimeWords): TenseForms {
  const {past, future} = time.tense;
  // "=war" is a form whose marks and capitals count.
  const formsOf = (list: string) => splitForms(list).map((form) => form.replace(/^=/, ""));
  const read = {
    past: new Set(formsOf(past)),
    forms: new Set([past, future].flatMap(formsOf)),
    endings: readEndings(time),
  };
  known.set(time, read);
  return read;
}
