import {describe, expect, it} from "vitest";
import {tagNames} from "../../src/index.ts";

const organizationsIn = (language: string, text: string) =>
  tagNames(text, {language})
    .filter(({type}) => type === "organization")
    .map((name) => name.text);

describe("spreadOrganizations(tagged, language)", () => {
  it("finds an acronym in other letters that stands in brackets behind its organisation, and again", () => {
    const text = "Телеканал Qrtzal Fashion Channel (QFC) закрыли. Зрители любили QFC.";
    expect(organizationsIn("ru", text)).toEqual(["Qrtzal Fashion Channel", "QFC", "QFC"]);
  });
  it("finds an acronym with small letters behind what it stands for", () => {
    const text = "Habló la Confederación Nacional de Entidades de Mandelia (ConEMA).";
    expect(organizationsIn("es", text)).toEqual(["Confederación Nacional de Entidades de Mandelia", "ConEMA"]);
  });
  it("finds a firm without its legal form", () => {
    const text = "Qrtzal Corp lost money in May. Its rivals said Qrtzal would sell ships.";
    expect(organizationsIn("en", text)).toEqual(["Qrtzal Corp", "Qrtzal"]);
  });
  it("finds a name whose noun said what it is before", () => {
    const text = "Die Firma Qrtzalow liefert Teile. Am Montag teilte Qrtzalow das mit.";
    expect(organizationsIn("de", text)).toEqual(["Qrtzalow", "Qrtzalow"]);
  });
  it("leaves a family name beside a given name, and the name of a founder, to the person", () => {
    const text = "Le groupe Qrtzalin a vendu une usine. Édouard Qrtzalin a parlé.";
    expect(organizationsIn("fr", text)).toEqual(["Qrtzalin"]);
  });
});
