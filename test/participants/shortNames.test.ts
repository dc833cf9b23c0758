import {describe, expect, it} from "vitest";
import {listShortForms} from "../../src/participants/shortNames.ts";
import {findIn} from "./namesIn.ts";

describe("listShortForms(name)", () => {
  it.each([
    ["Otto Pérez Molina", "Otto Pérez"],
    ["Enrique Peña Nieto", "Peña Nieto"],
    ["Antony J. Blinken", "Antony Blinken"],
    ["Víctor Manuel Núñez Rodríguez", "Víctor Núñez"],
    ["Сергей Викторович Лавров", "Сергей Лавров"],
    ["فيصل بن فرحان بن عبدالله", "فيصل بن فرحان"],
  ])("%s may be called %s", (name, form) => {
    expect(listShortForms(name)).toContain(form);
  });
  it.each([
    ["Juan Carlos Varela", "Juan Carlos"],
    ["محمد بن نايف بن عبدالعزيز", "محمد بن عبدالعزيز"],
    ["Toren von Christian Günter", "Christian Günter"],
    ["Barack Obama Freitag", "Barack Obama"],
  ])("%s is not called %s", (name, form) => {
    expect(listShortForms(name)).not.toContain(form);
  });
  it("has none for two words, or for what is no name of one person", () => {
    expect(listShortForms("Angela Merkel")).toEqual([]);
    expect(listShortForms("Ana Ana Ana Ana Ana Ana Ana Ana")).toEqual([]);
  });
});

describe("findNames(sentences), of names that are shortened", () => {
  const people = (text: string) =>
    findIn("es", text).actors.flatMap(({type, name}) => (type === "Person" ? [name] : []));
  it("has one person, by the fullest name, whichever comes first", () => {
    expect(people("Otto Pérez habló el lunes. El presidente Otto Pérez Molina viajó a Roma.")).toEqual([
      "Otto Pérez Molina",
    ]);
    expect(people("El presidente Otto Pérez Molina viajó a Roma. Otto Pérez habló el lunes.")).toEqual([
      "Otto Pérez Molina",
    ]);
  });
  it("finds the shorter form where nothing but the longer one tells it", () => {
    const text = "# Peña Nieto viaja a Roma\nEl presidente Enrique Peña Nieto viajó a Roma.";
    const {mentions, actors, locate} = findIn("es", text);
    const places = mentions.filter(({to}) => to === actors.find(({type}) => type === "Person")?.key).map(locate);
    expect(places.map(({start, end}) => text.slice(start, end))).toEqual(["Peña Nieto", "Enrique Peña Nieto"]);
  });
  it("leaves a form of two people to neither", () => {
    const text = "Otto Pérez Molina y Otto Pérez Castro viajaron a Roma. Otto Pérez habló el lunes.";
    expect(people(text)).toEqual(["Otto Pérez Molina", "Otto Pérez Castro", "Otto Pérez"]);
  });
});
