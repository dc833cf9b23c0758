import {english} from "./en/index.ts";
import {french} from "./fr/index.ts";
import type {Language} from "./language.ts";

/** Every language Dateline reads. Adding one is adding a folder and a line here. */
export const languages: readonly Language[] = [english, french];

/** The language with this BCP 47 code (a region is dropped), or null. */
export function findLanguage(code: string): Language | null {
  const [primary] = code.toLowerCase().split("-");
  return languages.find((language) => language.code === primary) ?? null;
}

export type {Language} from "./language.ts";
