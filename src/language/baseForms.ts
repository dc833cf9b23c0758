import type {NamedLanguage} from "./language.ts";
import {rememberWords} from "./rememberWords.ts";
import {foldWord} from "./tokens.ts";

/** How few letters a clitic or an ending leaves of a word. */
const SHORTEST = 2;

/** How many clitics a word may begin with: "وبال". */
const MOST_CLITICS = 3;

/**
 * What a word may be a form of, folded, itself first: without the clitics before it, and with the ending of a base form for
 * that of a case ("Лавровым": "лавров"; "وبالصين": "الصين"). Only evidence tells which of them it is.
 */
export const listBaseForms = rememberWords((word, {names}: NamedLanguage): readonly string[] => {
  const forms = new Set([foldWord(word)]);
  if (names.clitics.length > 0) for (const form of [...forms]) dropClitics(form, names.clitics, MOST_CLITICS, forms);
  if (names.endings.length > 0) for (const form of [...forms]) replaceEndings(form, names.endings, forms);
  return [...forms];
});

function dropClitics(
  word: string,
  clitics: NamedLanguage["names"]["clitics"],
  depth: number,
  forms: Set<string>,
): void {
  if (depth === 0) return;
  for (const [clitic, kept] of clitics) {
    if (!word.startsWith(clitic) || word.length - clitic.length < SHORTEST) continue;
    const rest = kept + word.slice(clitic.length);
    forms.add(rest);
    if (kept === "") dropClitics(rest, clitics, depth - 1, forms);
  }
}

function replaceEndings(word: string, endings: NamedLanguage["names"]["endings"], forms: Set<string>): void {
  for (const [ending, base] of endings) {
    // "Льва" is all ending.
    if (word.endsWith(ending) && word.length - ending.length + (base.length > SHORTEST ? base.length : 0) >= SHORTEST) {
      forms.add(word.slice(0, word.length - ending.length) + base);
    }
  }
}
