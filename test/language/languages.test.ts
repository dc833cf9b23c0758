import {describe, expect, it} from "vitest";
import {languages} from "../../src/language/index.ts";

// What a language may have no use for, with the reason.
const OPTIONAL = new Set([
  "names.thingPronouns", // “he” and “she” are persons
  "names.femalePronouns",
  "names.femaleEndings",
  "names.maleNames",
  "names.impersonal",
  "names.datives", // “to” is a preposition of motion
]);

// Brussels speaks for the Union, the Vatican is its own capital, and Moscow is Russia's.
const WITHOUT_CAPITAL = new Set(["BE", "VA", "SU"]);

/** The paths of all that is empty: a list, a table or a text. */
function listEmpty(value: unknown, path: string): string[] {
  if (value === undefined || value === null || value === "") return [path];
  if (typeof value !== "object") return [];
  const entries = Object.entries(value);
  return entries.length === 0 ? [path] : entries.flatMap(([key, each]) => listEmpty(each, `${path}.${key}`));
}

function listKeys(value: object): string[] {
  return Object.keys(value).sort();
}

describe.each(languages.map((language) => [language.name, language] as const))("the folder of %s", (_, language) => {
  const [first] = languages;
  it.each(["reading", "sentences", "time", "names", "events"] as const)("has all of %s", (part) => {
    expect(listKeys(language[part])).toEqual(listKeys(first?.[part] ?? {}));
  });
  it.each(["reading", "sentences", "names"] as const)(
    "leaves nothing of %s empty but what it has no use for",
    (part) => {
      const empty = Object.entries(language[part]).flatMap(([key, value]) =>
        key === "countries" ? [] : listEmpty(value, `${part}.${key}`),
      );
      expect(empty.filter((path) => !OPTIONAL.has(path))).toEqual([]);
    },
  );
  it("has adjectives for every country, and a capital for all whose government is called by it", () => {
    const {countries} = language.names;
    expect(listKeys(countries)).toEqual(listKeys(first?.names.countries ?? {}));
    for (const [code, {demonyms, capital}] of Object.entries(countries)) {
      expect(demonyms, code).not.toEqual([]);
      expect(capital !== "", code).toBe(!WITHOUT_CAPITAL.has(code));
    }
  });
  it("names the same organisations as the others", () => {
    expect(listKeys(language.names.organizations)).toEqual(listKeys(first?.names.organizations ?? {}));
  });
  it("writes words small, and none twice in a list", () => {
    const {
      countries: _countries,
      organizations: _organizations,
      cities: _cities,
      groupNouns,
      ...lists
    } = language.names;
    for (const [key, list] of Object.entries({...lists, ...groupNouns})) {
      if (!Array.isArray(list)) continue;
      expect(list, key).toEqual(list.map((word: string) => word.toLowerCase()));
    }
  });
});
