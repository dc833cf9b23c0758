import type {DatedLanguage} from "./language.ts";
import {foldWord} from "./tokens.ts";

const sets = new WeakMap<DatedLanguage, ReadonlySet<string>>();

/** Months, weekdays, seasons and parts of the day, folded. */
export function calendarWordsOf(language: DatedLanguage): ReadonlySet<string> {
  const known = sets.get(language);
  if (known) return known;
  const {month, nearMonth, weekday, season} = language.time.words;
  const forms = [month, nearMonth, weekday, season].flatMap((words) => Object.values(words ?? {}));
  const set = new Set(
    forms.flatMap((list) => list.split(",").map((form) => foldWord(form.trim().replace(/^=|\.$/g, "")))),
  );
  sets.set(language, set);
  return set;
}
