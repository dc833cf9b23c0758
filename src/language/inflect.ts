import {foldWord} from "./tokens.ts";

/** The ending of a base form, and the endings of all its forms; the rows of one table put the same form in the same place. */
export type Declension = readonly string[];

/** The forms of a word, folded, by the first row whose ending it has; the word alone where none fits. */
export function inflectWord(word: string, table: readonly Declension[]): string[] {
  const [ending = "", ...others] = table.find(([each = ""]) => word.endsWith(each)) ?? [];
  const stem = word.slice(0, word.length - ending.length);
  return others.length > 0 ? others.map((other) => stem + other) : [word];
}

/**
 * The forms of a phrase whose words agree; what stands behind "|" is the same in all of them: "первый министр|обороны".
 */
export function inflectPhrase(phrase: string, table: readonly Declension[]): string[] {
  const [head = "", rest = ""] = phrase.split("|");
  const words = head
    .trim()
    .split(/\s+/)
    .map((word) => inflectWord(word, table));
  const most = Math.max(...words.map(({length}) => length));
  const forms = Array.from({length: most}, (_, index) => words.map((all) => all[index] ?? all[0]).join(" "));
  return forms.map((form) => (rest ? `${form} ${rest.trim()}` : form));
}

/** The forms of many phrases, each once. */
export function inflectPhrases(phrases: readonly string[], table: readonly Declension[]): string[] {
  return [...new Set(phrases.flatMap((phrase) => inflectPhrase(phrase, table)))];
}

/** A table as it is written, folded. */
export function foldTable(table: readonly Declension[]): Declension[] {
  return table.map((row) => row.map(foldWord));
}
