import {describe, expect, it} from "vitest";
import {findInitialled} from "../../src/participants/initialled.ts";
import {languages, tag} from "./namesIn.ts";

function namedIn(language: "de" | "en" | "es", text: string): string[] {
  const {tokens, classes} = tag(language, text);
  const spans = findInitialled(tokens, classes, languages[language]);
  return spans.map(({first, last}) => text.slice(tokens[first]?.start, tokens[last]?.end));
}

describe("findInitialled(tokens, classes, language)", () => {
  it("finds what the letters in brackets stand for", () => {
    expect(namedIn("en", "They met the Narmada Bachao Andolan (NBA) there.")).toEqual(["Narmada Bachao Andolan"]);
    expect(namedIn("en", "He led the All India Kisan Sabha (AIKS).")).toEqual(["All India Kisan Sabha"]);
    expect(namedIn("es", "Trabaja en Levantina Ingeniería y Construcción (LIC).")).toEqual([
      "Levantina Ingeniería y Construcción",
    ]);
  });
  it("finds nothing in other letters, and no office", () => {
    expect(namedIn("en", "They met the Narmada Bachao Andolan (UNO) there.")).toEqual([]);
    expect(namedIn("de", "Er wurde Chief Executive Officer (CEO) des Unternehmens.")).toEqual([]);
  });
});
