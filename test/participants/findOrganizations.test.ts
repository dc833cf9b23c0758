import {describe, expect, it} from "vitest";
import {tag} from "./namesIn.ts";

/** The organisations of a sentence that no list has, and those that one has. */
function organizationsIn(language: "en" | "fr" | "es" | "de" | "ru", text: string): string[] {
  const {known, tokens} = tag(language, text);
  return known
    .filter(({type}) => type === "Organization")
    .map(({first, last}) => text.slice(tokens[first]?.start, tokens[last]?.end));
}

describe("findOrganizations(tokens, classes, language)", () => {
  it.each([
    ["en", "He works for Mandelov Holdings Ltd in London.", "Mandelov Holdings Ltd"],
    ["en", "She studied at the University of Mandelstad.", "University of Mandelstad"],
    ["en", "The San Diego Walruses won.", "San Diego Walruses"],
    ["en", "A share of Microsoft Corp fell.", "Microsoft Corp"],
    ["fr", "le président du Conseil constitutionnel parle", "Conseil constitutionnel"],
    ["en", "He is president of QRTZ, she said.", "QRTZ"],
    ["en", "They sued Mandel & Sons yesterday.", "Mandel & Sons"],
    ["fr", "Il a rejoint les Morses de Montréal.", "Morses de Montréal"],
    ["fr", "Elle préside la Ligue nationale de pelote.", "Ligue nationale de pelote"],
    ["fr", "La QRTZ a répondu.", "QRTZ"],
    ["es", "Estudió en la Universidad de Mandelburgo.", "Universidad de Mandelburgo"],
    ["ru", "Самолёт авиакомпании «Мандельавиа» приземлился.", "Мандельавиа"],
    ["de", "Sie lehrt an der Universität Toulouse.", "Universität Toulouse"],
  ] as const)("%s: finds one in “%s”", (language, text, name) => {
    expect(organizationsIn(language, text)).toEqual([name]);
  });
  it.each([
    ["en", "The committee met in London."],
    ["en", "House Speaker Paul D. Brown spoke."],
    ["en", "Chapter XIV is short."],
    ["en", "The rocket rose at 07:44 UTC."],
    ["fr", "Le Parlement a voté."],
    ["fr", "Les hôtels de Montréal sont pleins."],
    ["de", "Der Rat tagte gestern."],
  ] as const)("%s: finds none in “%s”", (language, text) => {
    expect(organizationsIn(language, text)).toEqual([]);
  });
});
