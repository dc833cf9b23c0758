import {isPatronymic} from "../language/lists/cyrillicForms.ts";
import {tellGivenName, tellSurname} from "../language/nameLists.ts";
import {foldWord} from "../language/tokens.ts";

/** Names of more words are no names of one person. */
const LONGEST = 7;

/** Small words that belong to the name behind them: "bin Salman", "de la Rúa". */
const SMALL = /^(?:\p{Ll}|بن$|ابن$|بنت$)/u;

/**
 * What a full name may be said as, in two words or more: without further family names ("Otto Pérez" for "Otto Pérez Molina"),
 * without given names at the head or in the middle ("Peña Nieto", "Antony Blinken" for "Antony J. Blinken"). Nothing is left out that
 * no list knows as such a name. The longest first.
 */
export function listShortForms(name: string): string[] {
  const words = name.split(/\s+/);
  if (words.length < 3 || words.length > LONGEST) return [];
  const forms: string[] = [];
  for (let start = 0; start < words.length - 1 && (start === 0 || mayGoFirst(words, start - 1)); start++) {
    for (let end = words.length; end > start + 1 && (end === words.length || isFamily(words[end])); end--) {
      const kept = words.slice(start, end);
      if (kept.length < words.length && isName(kept)) forms.push(kept.join(" "));
      for (let middle = 1; middle < kept.length - 1 && isMiddle(kept[middle]); middle++) {
        const without = [kept[0] as string, ...kept.slice(middle + 1)];
        if (start === 0 && isName(without)) forms.push(without.join(" "));
      }
    }
  }
  return [...new Set(forms)].sort((a, b) => b.length - a.length);
}

const INITIAL = /^\p{Lu}\.?$/u;

/** What may be left out at the head; of "Arancha González Laya" the first word whatever it is, as a family name follows. */
function mayGoFirst(words: readonly string[], at: number): boolean {
  const [, second = ""] = words;
  const isBeforeTwo = at === 0 && words.length === 3 && tellSurname(second) > 0 && tellGivenName(second) === 0;
  return isGiven(words[at]) || isBeforeTwo;
}

/** A given name, an initial or a patronymic. */
function isGiven(word = ""): boolean {
  return !SMALL.test(word) && (INITIAL.test(word) || tellGivenName(word) > 0 || isPatronymic(foldWord(word)));
}

/** One that is no family name as well, or what somebody is called by others: `Claudio "Piojo" López`. */
function isMiddle(word = ""): boolean {
  return /^["«“„'‘]./u.test(word) || (isGiven(word) && (tellSurname(word) === 0 || isPatronymic(foldWord(word))));
}

/** What may follow a family name that stands for the whole: another one, or the name of a father. */
function isFamily(word = ""): boolean {
  return SMALL.test(word) || tellSurname(word) > 0 || tellGivenName(word) > 0;
}

/** Two words or more, the last of which is no given name alone, unless it is that of a father. */
function isName(words: readonly string[]): boolean {
  const last = words.at(-1) ?? "";
  if (words.length < 2 || SMALL.test(last) || SMALL.test(words[0] ?? "")) return false;
  const isFamilyFirst = tellSurname(words[0]) > 0 && tellGivenName(words[0]) === 0; // "González Laya"
  return isFamilyFirst || words.some((word) => SMALL.test(word)) || tellSurname(last) > 0 || tellGivenName(last) === 0;
}
