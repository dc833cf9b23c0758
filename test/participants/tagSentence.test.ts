import {describe, expect, it} from "vitest";
import {findKnown} from "../../src/participants/tagSentence.ts";
import {tag} from "./namesIn.ts";

describe("tagSentence(sentence, index, lexicon)", () => {
  it.each([
    ["fr", "le ministre chinois des Affaires étrangères", "THDPYA"],
    ["fr", "Son homologue russe Pavel", "SQDX"],
    ["fr", "Pékin et la Chine saluent l'ONU.", "LCTKWTO."],
    ["fr", "le conseiller d'État et M. Durand", "THhhCM.X"],
    ["fr", "Vendredi 3 mai, il a déclaré", "V#V,VVE"],
    ["en", "China's former foreign minister said", "KGBHhE"],
    ["en", "On Friday J. Brown met Ahmed al-Zein.", "PZX.XEXX."],
    ["en", "the CEO of ACME", "THPO"],
  ] as const)("%s: %s is %s", (language, text, classes) => {
    expect(tag(language, text).classes).toBe(classes);
  });
  it("gives each token one class", () => {
    const tagged = tag("fr", "L'Organisation de coopération de Shanghai, à Moscou : « oui » !");
    expect(tagged.classes).toHaveLength(tagged.tokens.length);
    expect(tagged.classes.slice(0, 6)).toBe("TOoooo");
  });
  it("knows the United Nations' Security Council from a country's", () => {
    const known = (language: "en" | "fr", text: string) => tag(language, text).known.map(({id}) => id);
    expect(known("fr", "Le Conseil de sécurité s'est réuni.")).toEqual(["un-security-council"]);
    expect(known("fr", "Le Conseil de sécurité russe s'est réuni.")).toEqual([]);
    expect(known("fr", "Le Conseil de sécurité de la Russie s'est réuni.")).toEqual(["RU"]);
    expect(known("fr", "le secrétaire du Conseil de sécurité")).toEqual([]);
    expect(known("en", "The Security Council met.")).toEqual(["un-security-council"]);
    expect(known("en", "Russia's Security Council met.")).toEqual(["RU"]);
    expect(known("en", "the Russian Security Council Secretary")).toEqual([]);
  });
});

describe("findKnown(tagged, token)", () => {
  const tagged = tag("en", "China, Russia and the United States met.");
  it("finds the name that begins at a token", () => {
    expect([0, 2, 5].map((token) => findKnown(tagged, token)?.id)).toEqual(["CN", "RU", "US"]);
  });
  it("finds none elsewhere", () => {
    expect([1, 3, 6, 99].map((token) => findKnown(tagged, token))).toEqual([null, null, null, null]);
  });
});
