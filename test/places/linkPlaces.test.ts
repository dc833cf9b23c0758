import {describe, expect, it} from "vitest";
import type {Place, Registry} from "../../src/model.ts";
import {PlaceLinker} from "../../src/places/linkPlaces.ts";

const none: Registry = {participants: [], places: []};
const kremlin: Place = {
  id: "the-kremlin",
  type: "Place",
  name: "Kremlin",
  alternateName: {fr: ["Kremlin de Moscou"]},
  geo: {latitude: 55.75, longitude: 37.62},
  country: "RU",
  sameAs: null,
  curated: true,
};

describe("PlaceLinker.link(place)", () => {
  it("makes a city of the languages' tables, with its names and coordinates", () => {
    const linker = new PlaceLinker(none);
    expect(linker.link({id: "moscow", type: "City", name: "Moscou"})).toBe("moscow");
    expect(linker.list()).toMatchObject([
      {id: "moscow", type: "City", name: "Moscow", country: "RU", alternateName: {fr: ["Moscou"]}, curated: false},
    ]);
    expect(linker.list()[0]?.geo?.latitude).toBeCloseTo(55.75);
  });
  it("makes a region of the languages' tables, and a larger city that they lack", () => {
    const linker = new PlaceLinker(none);
    expect(linker.link({id: "bavaria", type: "Place", name: "Bavière"})).toBe("bavaria");
    expect(linker.link({id: null, type: "City", name: "Bochum"})).toBe("bochum");
    expect(linker.list()).toMatchObject([
      {type: "Place", name: "Bavaria", alternateName: {fr: ["Bavière"]}, geo: null},
      {type: "City", name: "Bochum", country: "DE"},
    ]);
  });
  it("joins a place's names in all languages", () => {
    const linker = new PlaceLinker(none);
    const ids = ["Chine", "China"].map((name) => linker.link({id: "CN", type: "Country", name}));
    expect(ids).toEqual(["china", "china"]);
    expect(linker.list()).toHaveLength(1);
  });
  it("makes a place that only articles know, once, by its name alone", () => {
    const linker = new PlaceLinker(none);
    const ids = ["Mandelovka", "MANDÉLOVKA"].map((name) => linker.link({id: null, type: "Place", name}));
    expect(ids).toEqual(["mandelovka", "mandelovka"]);
    expect(linker.list()).toMatchObject([{name: "Mandelovka", geo: null, country: null}]);
  });
  it("lets the registry win", () => {
    const linker = new PlaceLinker({participants: [], places: [kremlin]});
    expect(linker.link({id: null, type: "Place", name: "kremlin de Moscou"})).toBe("the-kremlin");
    expect(linker.link({id: "the-kremlin", type: "Place", name: "le Kremlin"})).toBe("the-kremlin");
    expect(linker.list()).toEqual([kremlin]);
  });
  it("never makes two places of one id", () => {
    const linker = new PlaceLinker({participants: [], places: [{...kremlin, id: "mandelovka"}]});
    const id = linker.link({id: null, type: "Place", name: "Mandelovka"});
    expect(id).not.toBe("mandelovka");
    expect(linker.list()).toHaveLength(2);
  });
});
