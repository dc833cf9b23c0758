import {describe, expect, it} from "vitest";
import {cities as arabicCities} from "../../src/language/ar/cities.ts";
import {countries as arabicCountries} from "../../src/language/ar/countries.ts";
import {organizations as arabicOrganizations} from "../../src/language/ar/organizations.ts";
import {regions as arabicRegions} from "../../src/language/ar/regions.ts";
import {cities} from "../../src/language/cities.ts";
import {countryCodes, nameCountry} from "../../src/language/countries.ts";
import {cities as germanCities} from "../../src/language/de/cities.ts";
import {countries as germanCountries} from "../../src/language/de/countries.ts";
import {organizations as germanOrganizations} from "../../src/language/de/organizations.ts";
import {regions as germanRegions} from "../../src/language/de/regions.ts";
import {cities as englishCities} from "../../src/language/en/cities.ts";
import {countries as englishCountries} from "../../src/language/en/countries.ts";
import {organizations as englishOrganizations} from "../../src/language/en/organizations.ts";
import {regions as englishRegions} from "../../src/language/en/regions.ts";
import {cities as spanishCities} from "../../src/language/es/cities.ts";
import {countries as spanishCountries} from "../../src/language/es/countries.ts";
import {organizations as spanishOrganizations} from "../../src/language/es/organizations.ts";
import {regions as spanishRegions} from "../../src/language/es/regions.ts";
import {cities as frenchCities} from "../../src/language/fr/cities.ts";
import {countries as frenchCountries} from "../../src/language/fr/countries.ts";
import {organizations as frenchOrganizations} from "../../src/language/fr/organizations.ts";
import {regions as frenchRegions} from "../../src/language/fr/regions.ts";
import type {CountryWords} from "../../src/language/nameWords.ts";
import {cities as russianCities} from "../../src/language/ru/cities.ts";
import {countries as russianCountries} from "../../src/language/ru/countries.ts";
import {organizations as russianOrganizations} from "../../src/language/ru/organizations.ts";
import {regions as russianRegions} from "../../src/language/ru/regions.ts";
import {foldWord} from "../../src/language/tokens.ts";
import {cities as chineseCities} from "../../src/language/zh/cities.ts";
import {countries as chineseCountries} from "../../src/language/zh/countries.ts";
import {organizations as chineseOrganizations} from "../../src/language/zh/organizations.ts";
import {regions as chineseRegions} from "../../src/language/zh/regions.ts";

type Names = Readonly<Record<string, readonly string[]>>;

const tables: [string, Readonly<Record<string, CountryWords>>, Names, Names, Names][] = [
  ["en", englishCountries, englishOrganizations, englishCities, englishRegions],
  ["fr", frenchCountries, frenchOrganizations, frenchCities, frenchRegions],
  ["es", spanishCountries, spanishOrganizations, spanishCities, spanishRegions],
  ["de", germanCountries, germanOrganizations, germanCities, germanRegions],
  ["ru", russianCountries, russianOrganizations, russianCities, russianRegions],
  ["zh", chineseCountries, chineseOrganizations, chineseCities, chineseRegions],
  ["ar", arabicCountries, arabicOrganizations, arabicCities, arabicRegions],
];

/** States that are cities, and two that Arabic writes alike without its marks: Oman and Amman. */
const SAME = new Set("SG HK OM".split(" "));

describe.each(tables)("the gazetteers of %s", (language, countries, organizations, cityNames, regions) => {
  it("have every id of the others", () => {
    expect(Object.keys(countries).sort()).toEqual(Object.keys(englishCountries).sort());
    expect(Object.keys(organizations).sort()).toEqual(Object.keys(englishOrganizations).sort());
    expect(Object.keys(cityNames).sort()).toEqual(Object.keys(cities).sort());
    expect(Object.keys(regions).sort()).toEqual(Object.keys(englishRegions).sort());
    expect(Object.keys(organizations).length).toBeGreaterThanOrEqual(150);
    for (const code of Object.keys(countries)) expect(countryCodes, code).toContain(code);
  });

  it("leave no name empty", () => {
    for (const [id, names] of [
      ...Object.entries(organizations),
      ...Object.entries(cityNames),
      ...Object.entries(regions),
    ]) {
      expect(names.length, id).toBeGreaterThan(0);
      for (const name of names) expect(name.trim(), id).toMatch(/^.*\S.*$/u);
    }
  });

  it("have no name that stands for two things", () => {
    const meanings = new Map<string, Set<string>>();
    const mean = (name: string, id: string) =>
      meanings.set(foldWord(name), (meanings.get(foldWord(name)) ?? new Set()).add(id));
    for (const code of countryCodes) {
      for (const name of [nameCountry(code, language), ...(countries[code]?.names ?? [])]) mean(name, code);
    }
    for (const [id, names] of Object.entries({...organizations, ...cityNames, ...regions}))
      for (const name of names) mean(name, id);
    const twice = [...meanings].filter(([, ids]) => ids.size > 1 && ![...ids].some((id) => SAME.has(id)));
    expect(twice.map(([name, ids]) => `${name}: ${[...ids].join(", ")}`)).toEqual([]);
  });
});
