import {describe, expect, it} from "vitest";
import {findInstitutions} from "../../src/participants/findInstitutions.ts";
import {buildLexicon} from "../../src/participants/nameLexicon.ts";
import {tagSentence} from "../../src/participants/tagSentence.ts";
import {languageOf} from "../events/findingsOf.ts";

/** The countries that bodies of a sentence act for, with the words that say so: "FR le gouvernement français". */
function institutionsIn(text: string, code: string): string[] {
  const language = languageOf(code);
  const sentence = {text, position: {start: 0, end: text.length}, block: 0};
  const tagged = tagSentence(sentence, 0, buildLexicon(language, {participants: [], places: []}));
  return findInstitutions(tagged, language).map(
    ({first, last, country}) => `${country} ${text.slice(tagged.tokens[first]?.start, tagged.tokens[last]?.end)}`,
  );
}

describe("findInstitutions(sentence, language)", () => {
  it("finds whom a body acts for by the adjective of its country", () => {
    expect(institutionsIn("Le gouvernement français a fermé l'usine.", "fr")).toEqual(["FR gouvernement français"]);
    expect(institutionsIn("Les forces armées israéliennes ont quitté la ville.", "fr")).toEqual([
      "IL forces armées israéliennes",
    ]);
    expect(institutionsIn("The South Korean army shelled a village.", "en")).toEqual(["KR South Korean army"]);
    expect(institutionsIn("El Gobierno español anunció el cierre.", "es")).toEqual(["ES Gobierno español"]);
  });

  it("finds it by the country's name, before or behind", () => {
    expect(institutionsIn("Ukraine’s parliament voted on Thursday.", "en")).toEqual(["UA Ukraine’s parliament"]);
    expect(institutionsIn("Les autorités de la Tunisie ont rouvert le port.", "fr")).toEqual([
      "TN autorités de la Tunisie",
    ]);
    expect(institutionsIn("El Parlamento de Ucrania votó la ley.", "es")).toEqual(["UA Parlamento de Ucrania"]);
  });

  it("takes no body that is nobody's, and nothing else of a country", () => {
    expect(institutionsIn("Le gouvernement a fermé l'usine.", "fr")).toEqual([]);
    expect(institutionsIn("The French wine was sold to the army.", "en")).toEqual([]);
    expect(institutionsIn("La cocina española llegó al parlamento.", "es")).toEqual([]);
  });
});
