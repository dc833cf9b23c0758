import {describe, expect, it} from "vitest";
import {cities as arabicCities} from "../../src/language/ar/cities.ts";
import {countries as arabicCountries} from "../../src/language/ar/countries.ts";
import {organizations as arabicOrganizations} from "../../src/language/ar/organizations.ts";
import {cities} from "../../src/language/cities.ts";
import {countryCodes, nameCountry} from "../../src/language/countries.ts";
import {cities as germanCities} from "../../src/language/de/cities.ts";
import {countries as germanCountries} from "../../src/language/de/countries.ts";
import {organizations as germanOrganizations} from "../../src/language/de/organizations.ts";
import {cities as englishCities} from "../../src/language/en/cities.ts";
import {countries as englishCountries} from "../../src/language/en/countries.ts";
import {organizations as englishOrganizations} from "../../src/language/en/organizations.ts";
import {cities as spanishCities} from "../../src/language/es/cities.ts";
import {countries as spanishCountries} from "../../src/language/es/countries.ts";
import {organizations as spanishOrganizations} from "../../src/language/es/organizations.ts";
import {cities as frenchCities} from "../../src/language/fr/cities.ts";
import {countries as frenchCountries} from "../../src/language/fr/countries.ts";
import {organizations as frenchOrganizations} from "../../src/language/fr/organizations.ts";
import type {CountryWords} from "../../src/language/nameWords.ts";
import {cities as russianCities} from "../../src/language/ru/cities.ts";
import {countries as russianCountries} from "../../src/language/ru/countries.ts";
import {organizations as russianOrganizations} from "../../src/language/ru/organizations.ts";
import {foldWord} from "../../src/language/tokens.ts";
import {cities as chineseCities} from "../../src/language/zh/cities.ts";
import {countries as chineseCountries} from "../../src/language/zh/countries.ts";
import {organizations as chineseOrganizations} from "../../src/language/zh/organizations.ts";

type Names = Readonly<Record<string, readonly string[]>>;

const tables: [string, Readonly<Record<string, CountryWords>>, Names, Names][] = [
  ["en", englishCountries, englishOrganizations, englishCities],
  ["fr", frenchCountries, frenchOrganizations, frenchCities],
  ["es", spanishCountries, spanishOrganizations, spanishCities],
  ["de", germanCountries, germanOrganizations, germanCities],
  ["ru", russianCountries, russianOrganizations, russianCities],
  ["zh", chineseCountries, chineseOrganizations, chineseCities],
  ["ar", arabicCountries, arabicOrganizations, arabicCities],
];

/** States that are cities, and two that Arabic writes alike without its marks: Oman and Amman. */
const SAME = new Set("SG HK OM".split(" "));

describe.each(tables)("the gazetteers of %s", (language, countries, organizations, cityNames) => {
  it("have every id of the others", () => {
    expect(Object.keys(countries).sort()).toEqual(Object.keys(englishCountries).sort());
    expect(Object.keys(organizations).sort()).toEqual(Object.keys(englishOrganizations).sort());
    expect(Object.keys(cityNames).sort()).toEqual(Object.keys(cities).sort());
    expect(Object.keys(organizations).length).toBeGreaterThanOrEqual(150);
    for (const code of Object.keys(countries)) expect(countryCodes, code).toContain(code);
  });

  it("leave no name empty", () => {
    for (const [id, names] of [...Object.entries(organizations), ...Object.entries(cityNames)]) {
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
    for (const [id, names] of Object.entries({...organizations, ...cityNames}))
      for (const name of names) mean(name, id);
    const twice = [...meanings].filter(([, ids]) => ids.size > 1 && ![...ids].some((id) => SAME.has(id)));
    expect(twice.map(([name, ids]) => `${name}: ${[...ids].join(", ")}`)).toEqual([]);
  });
});
