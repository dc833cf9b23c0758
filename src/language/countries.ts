import {listBaseForms} from "./baseForms.ts";
import {foldTable, inflectPhrase} from "./inflect.ts";
import type {NamedLanguage} from "./language.ts";
import {rememberWords} from "./rememberWords.ts";
import {foldPhrase, foldWord, type Token} from "./tokens.ts";

// Two-letter regions of CLDR that are no countries: unions, private use, outlying parts, former codes.
const NOT_COUNTRIES = new Set(
  "AC AN AQ BU CP CQ DG DY EA EU EZ FX HM HV IC IO NH NT QO QU RH TA TP UK UM UN VD XA XB YD ZR ZZ".split(" "),
);

/** States that are no more, by their former codes, under which CLDR names what came after. */
const FORMER_STATES: Readonly<Record<string, Readonly<Record<string, string>>>> = {
  CS: {
    en: "Czechoslovakia",
    fr: "Tchécoslovaquie",
    es: "Checoslovaquia",
    de: "Tschechoslowakei",
    ru: "Чехословакия",
    zh: "捷克斯洛伐克",
    ar: "تشيكوسلوفاكيا",
  },
  DD: {
    en: "East Germany",
    fr: "Allemagne de l'Est",
    es: "Alemania Oriental",
    de: "DDR",
    ru: "ГДР",
    zh: "东德",
    ar: "ألمانيا الشرقية",
  },
  SU: {
    en: "Soviet Union",
    fr: "Union soviétique",
    es: "Unión Soviética",
    de: "Sowjetunion",
    ru: "Советский Союз",
    zh: "苏联",
    ar: "الاتحاد السوفييتي",
  },
  YU: {
    en: "Yugoslavia",
    fr: "Yougoslavie",
    es: "Yugoslavia",
    de: "Jugoslawien",
    ru: "Югославия",
    zh: "南斯拉夫",
    ar: "يوغوسلافيا",
  },
};

const LETTERS = [..."ABCDEFGHIJKLMNOPQRSTUVWXYZ"];

const inEnglish = new Intl.DisplayNames("en", {type: "region", fallback: "none"});

/** Every country's ISO 3166-1 alpha-2 code, with Kosovo's and those of former states. */
export const countryCodes: readonly string[] = LETTERS.flatMap((a) => LETTERS.map((b) => a + b)).filter(
  (code) => !NOT_COUNTRIES.has(code) && inEnglish.of(code),
);

const displayNames = new Map<string, Intl.DisplayNames>();
const usualNames = new Map<string, string>(); // by language and code

/** A country's usual name in a language (CLDR). */
export function nameCountry(code: string, language: string): string {
  const key = `${language} ${code}`;
  const known = usualNames.get(key);
  if (known !== undefined) return known;
  const name = FORMER_STATES[code]?.[language] ?? readDisplayName(code, language);
  usualNames.set(key, name);
  return name;
}

function readDisplayName(code: string, language: string): string {
  const names = displayNames.get(language) ?? new Intl.DisplayNames(language, {type: "region", fallback: "code"});
  displayNames.set(language, names);
  return names.of(code) ?? code;
}

/** The locales in which a language calls countries otherwise: 宏都拉斯 and 洪都拉斯. */
const OTHER_WRITINGS: Readonly<Record<string, readonly string[]>> = {zh: ["zh-Hant-TW", "zh-Hant-HK"]};

type CountryNames = readonly (readonly [name: string, code: string])[];

const namesByLanguage = new Map<string, CountryNames>();

/** Every name of every country in a language, with its code. */
export function listCountryNames({code: language, names}: NamedLanguage): CountryNames {
  const known = namesByLanguage.get(language);
  if (known) return known;
  const locales = [language, ...(OTHER_WRITINGS[language] ?? [])];
  const all = countryCodes.flatMap((code) => {
    // A state that is no more is called after its successor elsewhere: 德國.
    const usual = (FORMER_STATES[code] ? [language] : locales)
      .map((locale) => nameCountry(code, locale))
      .filter((name) => name !== code);
    return [...new Set([...usual, ...(names.countries[code]?.names ?? [])])].map((name) => [name, code] as const);
  });
  namesByLanguage.set(language, all);
  return all;
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

/** Whether a word may be part of a demonym, as its first word or a later one. */
export const mayBeInDemonym = rememberWords((word, language: NamedLanguage): Part | false => {
  const parts = demonymPartsOf(language);
  const found = listForms(word, language).map((form) => parts.get(form));
  return found.includes("first") ? "first" : found.includes("later") && "later";
});

/** What a word may be a form of; endings are in the table of demonyms. */
function listForms(word: string, language: NamedLanguage): readonly string[] {
  return language.names.clitics.length > 0 ? listBaseForms(word, language) : [foldWord(word)];
}

type Part = "first" | "later";

const partsByLanguage = new Map<string, ReadonlyMap<string, Part>>();

/** Every word of a demonym, folded; one that may stand first in some is a first one. */
function demonymPartsOf(language: NamedLanguage): ReadonlyMap<string, Part> {
  const known = partsByLanguage.get(language.code);
  if (known) return known;
  const parts = new Map<string, Part>();
  for (const form of demonymsOf(language).keys()) {
    const [first = "", ...others] = form.includes(" ") ? form.split(" ") : [form];
    parts.set(first, "first");
    for (const other of others) if (!parts.has(other)) parts.set(other, "later");
  }
  partsByLanguage.set(language.code, parts);
  return parts;
}

const demonymsByLanguage = new Map<string, ReadonlyMap<string, string>>();

/** Adjectives and inhabitants of countries in all forms, words folded and parted by a space, with the country's code. */
export function demonymsOf({code: language, names}: NamedLanguage): ReadonlyMap<string, string> {
  const known = demonymsByLanguage.get(language);
  if (known) return known;
  const demonyms = new Map<string, string>();
  const table = foldTable(names.demonymEndings);
  for (const [code, {demonyms: bases}] of Object.entries(names.countries)) {
    for (const base of bases.map(foldPhrase)) {
      for (const form of inflectPhrase(base, table)) if (!demonyms.has(form)) demonyms.set(form, code);
    }
  }
  demonymsByLanguage.set(language, demonyms);
  return demonyms;
}

/** How many tokens a demonym may have: "Papua New Guinean". */
const LONGEST_DEMONYM = 3;

/** The country whose adjective or inhabitant begins at a token ("Chinese", "South Korean"), or null. */
export function findDemonym(tokens: readonly Token[], at: number, language: NamedLanguage): string | null {
  return matchDemonym(tokens, at, language)?.code ?? null;
}

function matchDemonym(
  tokens: readonly Token[],
  at: number,
  language: NamedLanguage,
): {code: string; length: number} | null {
  const {text = "", kind} = tokens[at] ?? {};
  if (kind !== "word" || mayBeInDemonym(text, language) !== "first") return null;
  const demonyms = demonymsOf(language);
  const second = tokens[at + 1];
  // Most demonyms are one word, and most words have one form.
  if (language.names.clitics.length === 0 && !(second?.kind === "word" && mayBeInDemonym(second.text, language))) {
    const code = demonyms.get(foldWord(text));
    return code === undefined ? null : {code, length: 1};
  }
  let found: {code: string; length: number} | null = null;
  let phrases: readonly string[] = [];
  for (let length = 1; length <= LONGEST_DEMONYM; length++) {
    const token = tokens[at + length - 1];
    if (token?.kind !== "word" || !mayBeInDemonym(token.text, language)) break;
    const forms = listForms(token.text, language);
    phrases = length === 1 ? forms : phrases.flatMap((phrase) => forms.map((form) => `${phrase} ${form}`));
    for (const phrase of phrases) {
      const code = demonyms.get(phrase);
      if (code === undefined) continue;
      found = {code, length};
      break;
    }
  }
  return found;
}

/** Whether a token belongs to such a word, as its first part or a later one. */
export function isInDemonym(tokens: readonly Token[], at: number, language: NamedLanguage): boolean {
  if (!mayBeInDemonym(tokens[at]?.text ?? "", language)) return false;
  for (let back = 0; back < LONGEST_DEMONYM; back++) {
    if ((matchDemonym(tokens, at - back, language)?.length ?? 0) > back) return true;
  }
  return false;
}
