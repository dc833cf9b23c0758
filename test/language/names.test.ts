import {describe, expect, it} from "vitest";
import {cities, worldCities} from "../../src/language/cities.ts";
import {
  capitalsOf,
  countryCodes,
  demonymsOf,
  findDemonym,
  isInDemonym,
  listCountryNames,
  nameCountry,
} from "../../src/language/countries.ts";
import {addName, buildGazetteer, matchName, openGazetteer, opensName} from "../../src/language/gazetteer.ts";
import {findLanguage} from "../../src/language/index.ts";
import type {Language} from "../../src/language/language.ts";
import {findUse} from "../../src/language/placeUse.ts";
import {isCapitalized, tokenize} from "../../src/language/tokens.ts";

const french = findLanguage("fr") as Language;
const english = findLanguage("en") as Language;

describe("buildGazetteer(names), matchName(gazetteer, tokens, index)", () => {
  const gazetteer = buildGazetteer([
    ["Organisation de coopération de Shanghai", "sco"],
    ["Organisation", "organisation"],
    ["OCS", "sco"],
    ["WHO", "who"],
    ["Shanghai", "shanghai"],
    ["Shanghai", "another"],
    ["上海", "shanghai"],
  ]);
  const match = (text: string, index = 0) => matchName(gazetteer, tokenize(text), index);
  it("takes the longest name", () => {
    expect(match("Organisation de coopération de Shanghai")).toEqual({length: 5, value: "sco"});
    expect(match("Organisation de Shanghai")).toEqual({length: 1, value: "organisation"});
  });
  it("finds a name behind an elided article, whatever its marks", () => {
    expect(match("l'Organisation de cooperation de SHANGHAI", 1)).toEqual({length: 5, value: "sco"});
  });
  it("takes the first of equal names", () => {
    expect(match("Shanghai")?.value).toBe("shanghai");
  });
  it("finds a name of a script without capitals", () => {
    expect(match("上海")?.value).toBe("shanghai");
  });
  it("takes an acronym only as it is written", () => {
    expect(match("WHO said")?.value).toBe("who");
    expect(match("Who said")).toBeNull();
  });
  it("finds no name in small letters, in the middle of one, or behind the end", () => {
    expect(match("organisation")).toBeNull();
    expect(match("de coopération de Shanghai")).toBeNull();
    expect(match("OCS", 1)).toBeNull();
  });
});

describe("openGazetteer(language), addName(gazetteer, name, value), opensName(gazetteer, word)", () => {
  it("find names by their first words, however these are written and parted", () => {
    const names = [
      "L'Oréal",
      "St. Louis",
      "Éibar",
      "1860 München",
      "X",
      "Q-Cells",
      "上海",
      "U.S. Steel",
      "d'Alembert",
      " Leer",
    ];
    const gazetteer = openGazetteer<string>();
    for (const name of names) addName(gazetteer, name, name);
    for (const first of ["l'", "st", "eibar", "1860", "x", "q-cells", "上", "u.s.", "d'", "leer"]) {
      expect(opensName(gazetteer, first), first).toBe(true);
    }
    for (const other of ["lou", "s", "ei", "xa", "steel", "海", ""])
      expect(opensName(gazetteer, other), other).toBe(false);
    expect(matchName(gazetteer, tokenize("EIBAR"), 0)).toEqual({length: 1, value: "Éibar"});
    expect(matchName(gazetteer, tokenize("St. Louis"), 0)).toEqual({length: 3, value: "St. Louis"});
  });
  it("tell what a name stands for when a text has it, and not before", () => {
    const told: string[] = [];
    const gazetteer = openGazetteer<string>();
    for (const name of ["Bern", "Bernau", "Basel"]) addName(gazetteer, name, () => name.slice(0, told.push(name)));
    expect(matchName(gazetteer, tokenize("Bernau"), 0)).toEqual({length: 1, value: "B"});
    expect(told).toEqual(["Bernau"]);
  });
});

describe("countryCodes, nameCountry(code, language), listCountryNames(language)", () => {
  it("name every country in both languages", () => {
    expect(nameCountry("CN", "fr")).toBe("Chine");
    expect(nameCountry("KZ", "en")).toBe("Kazakhstan");
    expect(listCountryNames(english)).toContainEqual(["PRC", "CN"]);
    expect(countryCodes).toHaveLength(new Set(countryCodes).size);
  });
  it("know no unions, private codes or codes out of use but those of former states", () => {
    for (const code of ["EU", "ZZ", "XA", "DY", "UK"]) expect(countryCodes).not.toContain(code);
    for (const code of ["SU", "YU", "CS", "DD", "XK"]) expect(countryCodes).toContain(code);
    expect([nameCountry("SU", "en"), nameCountry("RU", "en")]).toEqual(["Soviet Union", "Russia"]);
  });
});

describe("demonymsOf(language)", () => {
  it("knows adjectives and inhabitants, plurals and feminines", () => {
    const demonyms = demonymsOf(french);
    expect(["chinois", "chinoises", "russe", "russes", "kazakh", "indienne"].map((word) => demonyms.get(word))).toEqual(
      ["CN", "CN", "RU", "RU", "KZ", "IN"],
    );
  });
  it("takes no country's name for one", () => {
    expect(demonymsOf(english).get("china")).toBeUndefined();
  });
});

describe("findDemonym(tokens, at, language), isInDemonym(tokens, at, language)", () => {
  it("knows those of several words by each of them", () => {
    const tokens = tokenize("a South Korean envoy");
    expect(findDemonym(tokens, 1, english)).toBe("KR");
    expect([0, 1, 2, 3].map((at) => isInDemonym(tokens, at, english))).toEqual([false, true, true, false]);
  });
});

describe("capitalsOf(language)", () => {
  it("tells whose government a capital stands for", () => {
    expect(capitalsOf(french).get("Pékin")).toBe("CN");
    expect(capitalsOf(english).get("Moscow")).toBe("RU");
  });
  it("knows no other city, and none for nothing", () => {
    expect(capitalsOf(french).get("Shanghai")).toBeUndefined();
    expect(capitalsOf(english).get("Brussels")).toBeUndefined();
    expect(capitalsOf(english).get("")).toBeUndefined();
  });
});

describe("cities, worldCities()", () => {
  it("are in a country and on the globe", () => {
    expect(Object.keys(cities).length).toBeGreaterThanOrEqual(400);
    expect(worldCities().size).toBeGreaterThanOrEqual(5000);
    for (const {country, latitude, longitude} of [...Object.values(cities), ...worldCities().values()]) {
      expect(countryCodes).toContain(country);
      expect(Math.abs(latitude)).toBeLessThanOrEqual(90);
      expect(Math.abs(longitude)).toBeLessThanOrEqual(180);
    }
  });
  it("lie where they are", () => {
    expect(cities.moscow).toMatchObject({country: "RU", latitude: 55.75, longitude: 37.62});
    expect(worldCities().get("bochum")).toMatchObject({name: "Bochum", country: "DE"});
  });
  it("know no name of the world's that is one of the best known", () => {
    for (const name of ["paris", "moscow", "wien", "roma"]) expect(worldCities().has(name), name).toBe(false);
  });
});

describe("findUse(tokens, first, last, language, isName)", () => {
  function use(text: string, name: string, language: Language): string {
    const tokens = tokenize(text);
    const first = tokens.findIndex((token) => token.text === name);
    return findUse(tokens, first, first, language, (index) => isCapitalized(tokens[index]?.text ?? ""));
  }
  it.each([
    ["Ils sont en Chine.", "Chine", "place"],
    ["Il est arrivé au Kazakhstan.", "Kazakhstan", "place"],
    ["Il part pour le Kazakhstan.", "Kazakhstan", "destination"],
    ["l'avis de la Chine", "Chine", "attribute"],
    ["La Chine a répondu.", "Chine", "actor"],
    ["un accord entre la Chine et la Russie", "Russie", "actor"],
    ["Il a réagi avec la Chine.", "Chine", "actor"],
    ["en Inde, au Pakistan et en Chine", "Pakistan", "place"],
  ])("%s: %s is %s", (text, name, expected) => {
    expect(use(text, name, french)).toBe(expected);
  });
  it.each([
    ["They met in China.", "China", "place"],
    ["They met in China, India and Pakistan.", "Pakistan", "place"],
    ["He flew to Russia.", "Russia", "destination"],
    ["China's minister", "China", "attribute"],
    ["the president of Russia", "Russia", "attribute"],
    ["China answered.", "China", "actor"],
    ["talks with China", "China", "actor"],
  ])("%s: %s is %s", (text, name, expected) => {
    expect(use(text, name, english)).toBe(expected);
  });
  it("takes those to whom something is given for no places, one after another", () => {
    const text = "Elle a accordé ce statut à l'Inde, au Pakistan et aux Maldives.";
    expect(["Inde", "Pakistan", "Maldives"].map((name) => use(text, name, french))).toEqual([
      "actor",
      "actor",
      "actor",
    ]);
    expect(use("à l'Inde et en Chine", "Chine", french)).toBe("place");
  });
});
