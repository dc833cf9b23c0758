import fc from "fast-check";
import {describe, expect, it} from "vitest";
import {findLanguage, findNamedLanguage} from "../../src/language/index.ts";
import type {Language, NamedLanguage} from "../../src/language/language.ts";
import type {Place, Position, Registry} from "../../src/model.ts";
import {findPlaces, isLocation} from "../../src/places/findPlaces.ts";
import {buildPlaceLexicon} from "../../src/places/placeLexicon.ts";

const hall: Place = {
  id: "great-hall",
  type: "Place",
  name: "Grand Palais du peuple",
  alternateName: {},
  geo: null,
  country: "CN",
  sameAs: null,
  curated: true,
};
const registry: Registry = {participants: [], places: [hall]};

function find(language: "en" | "fr", text: string, isTaken: (position: Position) => boolean = () => false) {
  const sentence = {text, position: {start: 10, end: 10 + text.length}, block: 0};
  return findPlaces([sentence], buildPlaceLexicon(findLanguage(language) as Language, registry), isTaken).filter(
    isLocation,
  );
}

const places = (language: "en" | "fr", text: string) =>
  find(language, text).map(({name, type, use}) => `${name} ${type} ${use}`);

describe("findPlaces(sentences, lexicon, isTaken)", () => {
  it("finds cities of saints, and what its kind stands behind", () => {
    expect(places("en", "It stands in St. Louis today.")).toEqual(["St. Louis City place"]);
    expect(places("en", "They beat the St. Louis Cardinals.")).toEqual([]);
    expect(places("en", "Near the Qrtzau volcano they stopped.")).toEqual(["Qrtzau Place place"]);
    expect(places("en", "They saw the Qrtzac Cemetery.")).toEqual(["Qrtzac Cemetery Place actor"]);
  });
  it("finds cities and countries where something is, or somebody goes", () => {
    expect(places("fr", "Arrivé à Moscou, il part pour le Kazakhstan puis revient en Chine.")).toEqual([
      "Moscou City place",
      "Kazakhstan Country destination",
      "Chine Country place",
    ]);
    expect(places("en", "They met in New Delhi and flew to Russia.")).toEqual([
      "New Delhi City place",
      "Russia Country destination",
    ]);
  });
  it("finds a place of the registry in the cases of a language", () => {
    const names = {ru: ["Тяньцзинь"]};
    const tianjin: Place = {...hall, id: "tianjin", type: "City", name: "Tianjin", alternateName: names};
    const lexicon = buildPlaceLexicon(findNamedLanguage("ru") as NamedLanguage, {participants: [], places: [tianjin]});
    for (const text of ["Саммит прошёл в Тяньцзине.", "Он прибыл из Тяньцзиня."]) {
      const sentence = {text, position: {start: 0, end: text.length}, block: 0};
      expect(findPlaces([sentence], lexicon, () => false).map(({id}) => id)).toEqual(["tianjin"]);
    }
  });
  it("takes no country that acts, or whose something is", () => {
    expect(places("fr", "La Chine et l'avis de la Russie")).toEqual([]);
    expect(places("en", "China met Russia's envoy.")).toEqual([]);
  });
  it("takes those to whom something is given for no places", () => {
    expect(places("fr", "Il a accordé ce statut à l'Inde et au Pakistan.")).toEqual([]);
    expect(places("fr", "Le pays accorde l'asile à Julian Mandelov.")).toEqual([]);
  });
  it("takes capitals behind a preposition of place for one that only the article knows", () => {
    expect(find("fr", "L'usine de verre à Mandelovka ouvre.")).toMatchObject([
      {name: "Mandelovka", type: "Place", id: null, rule: "places/preposition"},
    ]);
  });
  it("takes no acronym, thing or small word behind one for a place", () => {
    expect(places("fr", "à l'ONU, à ONU, dans Conseil, à midi, en Il")).toEqual([]);
  });
  it("finds the registry's places, the longest name first", () => {
    expect(find("fr", "Reçu au Grand Palais du peuple, à Pékin.")).toMatchObject([
      {name: "Grand Palais du peuple", id: "great-hall", rule: "places/registry"},
      {name: "Pékin", id: "beijing", rule: "places/gazetteer"},
    ]);
  });
  it("finds regions, and places by a word of place in their names", () => {
    expect(places("fr", "De la Bavière au lac Victoria et au détroit de Béring.")).toEqual([
      "Bavière Place attribute",
      "lac Victoria Place place",
      "détroit de Béring Place place",
    ]);
    expect(find("en", "They crossed the Mandel River near Owens Valley.")).toMatchObject([
      {name: "Mandel River", rule: "places/word"},
      {name: "Owens Valley", rule: "places/word"},
    ]);
  });
  it("finds the larger cities of the world, but none that a person may be named after", () => {
    expect(find("en", "Bochum answered.")).toMatchObject([{name: "Bochum", type: "City", rule: "places/city"}]);
    expect(places("en", "Lincoln answered.")).toEqual([]);
  });
  it("finds the regions of the world, and lists of places behind a comma and a conjunction", () => {
    expect(places("en", "They crossed Aberdeenshire on foot.")).toEqual(["Aberdeenshire Place actor"]);
    expect(places("en", "It rained in Paris, Qrtzau, and Qrtzam.")).toEqual([
      "Paris City place",
      "Qrtzau Place place",
      "Qrtzam Place place",
    ]);
  });
  it("finds what a word of place is said of, and what stands beside a place", () => {
    expect(find("fr", "Les habitants de Mandelovka sont partis.")).toMatchObject([{rule: "places/kind"}]);
    expect(find("en", "Paris, Mandelovka and Zerlitz wait.")).toMatchObject([
      {name: "Paris"},
      {name: "Mandelovka", rule: "places/list"},
      {name: "Zerlitz", rule: "places/list"},
    ]);
  });
  it("takes no part of another name for a place, no month and no language", () => {
    expect(places("en", "The Air Namibia flight and the Boston Mandels of the Treaty of Utrecht")).toEqual([]);
    expect(places("fr", "Les joueurs des Rangers du Texas sont là.")).toEqual([]);
    expect(places("en", "It was told in March, and in Spanish.")).toEqual([]);
  });
  it("leaves words that name somebody or a time", () => {
    expect(find("fr", "Arrivé à Moscou.", ({start}) => start === 19)).toEqual([]);
  });
  it("slices to the names, in order and apart, whatever the text", () => {
    const unit = fc.constantFrom(
      "à ",
      "Moscou",
      "en ",
      "Chine",
      "New Delhi",
      " in ",
      "X",
      "l'",
      ", ",
      "é",
      "\u{1f600}",
      "\n",
    );
    fc.assert(
      fc.property(fc.constantFrom("fr", "en"), fc.string({unit, maxLength: 60}), (language, text) => {
        let end = 10;
        for (const {position, name} of find(language as "en" | "fr", text)) {
          expect(text.slice(position.start - 10, position.end - 10)).toBe(name);
          expect(position.start).toBeGreaterThanOrEqual(end);
          end = position.end;
        }
      }),
    );
  });
});
