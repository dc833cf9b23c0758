import {arabic} from "./ar/index.ts";
import {german} from "./de/index.ts";
import {english} from "./en/index.ts";
import {spanish} from "./es/index.ts";
import {french} from "./fr/index.ts";
import type {DatedLanguage, Language, NamedLanguage} from "./language.ts";
import {russian} from "./ru/index.ts";
import {chinese} from "./zh/index.ts";

/** Every language that Dateline reads whole. Adding one is adding a folder and a line here. */
export const languages: readonly Language[] = [english, french, spanish, german, russian, chinese, arabic];

/** Every language whose names it reads; articles in the others of them have participants and places, and no events yet. */
export const namedLanguages: readonly NamedLanguage[] = languages;

/** Every language whose dates it reads; articles in the others of them have dates, and neither names nor events yet. */
export const datedLanguages: readonly DatedLanguage[] = namedLanguages;

/** The language with this BCP 47 code (a region is dropped) that is read whole, or null. */
export function findLanguage(code: string): Language | null {
  return findIn(languages, code);
}

/** The language with this BCP 47 code (a region is dropped) whose names are read, or null. */
export function findNamedLanguage(code: string): NamedLanguage | null {
  return findIn(namedLanguages, code);
}

/** The language with this BCP 47 code (a region is dropped) whose dates are read, or null. */
export function findDatedLanguage(code: string): DatedLanguage | null {
  return findIn(datedLanguages, code);
}

function findIn<L extends DatedLanguage>(list: readonly L[], code: string): L | null {
  const [primary] = code.toLowerCase().split("-");
  return list.find((language) => language.code === primary) ?? null;
}

export type {DatedLanguage, Language, NamedLanguage} from "./language.ts";
