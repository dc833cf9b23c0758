import type {NamedLanguage} from "./language.ts";
import {foldWord, type Token} from "./tokens.ts";

// Two-letter regions of CLDR that are no countries: unions, private use, outlying parts.
const NOT_COUNTRIES = new Set(
  "AC AN BU CP CQ CS DD DG EA EU EZ FX HM IC IO NH NT QO QU RH TA TP UK UM UN VD XA XB XK YD YU ZR ZZ".split(" "),
);

const LETTERS = [..."ABCDEFGHIJKLMNOPQRSTUVWXYZ"];

/** Every country's ISO 3166-1 alpha-2 code, with the Soviet Union's former one. */
export const countryCodes: readonly string[] = LETTERS.flatMap((a) => LETTERS.map((b) => a + b)).filter(
  (code) => !NOT_COUNTRIES.has(code) && new Intl.DisplayNames("en", {type: "region", fallback: "none"}).of(code),
);

const displayNames = new Map<string, Intl.DisplayNames>();

/** A country's usual name in a language (CLDR). */
export function nameCountry(code: string, language: string): string {
  const names = displayNames.get(language) ?? new Intl.DisplayNames(language, {type: "region", fallback: "code"});
  displayNames.set(language, names);
  return names.of(code) ?? code;
}

/** Every name of every country in a language, with its code. */
export function listCountryNames({code: language, names}: NamedLanguage): (readonly [name: string, code: string])[] {
  return countryCodes.flatMap((code) =>
    [nameCountry(code, language), ...(names.countries[code]?.names ?? [])].map((name) => [name, code] as const),
  );
}

const capitalsByLanguage = new Map<string, ReadonlyMap<string, string>>();

/** The capitals by which governments are called, with the country's code. */
export function capitalsOf({code: language, names}: NamedLanguage): ReadonlyMap<string, string> {
  const known = capitalsByLanguage.get(language);
  if (known) return known;
  const capitals = new Map(Object.entries(names.countries).map(([code, {capital}]) => [capital, code]));
  capitals.delete("");
  capitalsByLanguage.set(language, capitals);
  return capitals;
}

const demonymsByLanguage = new Map<string, ReadonlyMap<string, string>>();

/** Adjectives and inhabitants of countries, folded, plurals included, with the country's code. */
export function demonymsOf({code: language, names}: NamedLanguage): ReadonlyMap<string, string> {
  const known = demonymsByLanguage.get(language);
  if (known) return known;
  const demonyms = new Map<string, string>();
  for (const [code, {demonyms: words}] of Object.entries(names.countries)) {
    for (const word of words) for (const ending of ["", "s", "es"]) demonyms.set(foldWord(word + ending), code);
  }
  demonymsByLanguage.set(language, demonyms);
  return demonyms;
}

/** The country whose adjective or inhabitant begins at a token ("Chinese", "South Korean"), or null. */
export function findDemonym(tokens: readonly Token[], at: number, language: NamedLanguage): string | null {
  const demonyms = demonymsOf(language);
  const [first, second] = [tokens[at], tokens[at + 1]].map((token) => foldWord(token?.text ?? ""));
  return demonyms.get(`${first} ${second}`) ?? demonyms.get(first ?? "") ?? null;
}

/** Whether a token belongs to such a word, as its first part or its second. */
export function isInDemonym(tokens: readonly Token[], at: number, language: NamedLanguage): boolean {
  if (findDemonym(tokens, at, language)) return true;
  const [before, here] = [tokens[at - 1], tokens[at]].map((token) => foldWord(token?.text ?? ""));
  return demonymsOf(language).has(`${before} ${here}`);
}
