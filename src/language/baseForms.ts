import type {NamedLanguage} from "./language.ts";
import {foldWord} from "./tokens.ts";

/** How few letters a clitic or an ending leaves of a word. */
const SHORTEST = 2;

/** How many clitics a word may begin with: "وبال". */
const MOST_CLITICS = 3;

/**
 * What a word may be a form of, folded, itself first: without the clitics before it, and with the ending of a base form for
 * that of a case ("Лавровым": "лавров"; "وبالصين": "الصين"). Only evidence tells which of them it is.
 */
export function listBaseForms(word: string, language: NamedLanguage): readonly string[] {
  const told = toldForms.get(language) ?? new Map<string, readonly string[]>();
  const known = told.get(word);
  if (known) return known;
  if (told.size >= MOST_TOLD) told.clear();
  const forms = readForms(word, language);
  toldForms.set(language, told.set(word, forms));
  return forms;
}

/** Words of each language that were asked for before; so many, and then anew. */
const toldForms = new WeakMap<NamedLanguage, Map<string, readonly string[]>>();
const MOST_TOLD = 20_000;

function readForms(word: string, {names}: NamedLanguage): string[] {
  const forms = new Set([foldWord(word)]);
  if (names.clitics.length > 0) for (const form of [...forms]) dropClitics(form, names.clitics, MOST_CLITICS, forms);
  if (names.endings.length > 0) for (const form of [...forms]) replaceEndings(form, names.endings, forms);
  return [...forms];
}

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
    if (word.endsWith(ending) && word.length - ending.length >= SHORTEST) {
      forms.add(word.slice(0, word.length - ending.length) + base);
    }
  }
}
