import {describe, expect, it} from "vitest";
import {tellSexOfName} from "../../src/language/nameLists.ts";
import {findIn} from "./namesIn.ts";

type Code = Parameters<typeof findIn>[0];

/** Whom a text's pronouns stand for, by the words that name them first. */
function readPronouns(language: Code, text: string): string[] {
  const {mentions, actors, locate} = findIn(language, text);
  const nameOf = (key: string) => actors.find((actor) => actor.key === key)?.name ?? "";
  return mentions
    .filter(({rule}) => /pronoun|possessive|group/.test(rule))
    .map((mention) => {
      const {start, end} = locate(mention);
      return `${text.slice(start, end)} ${nameOf(mention.to)}`;
    });
}

describe("tellSexOfName(word)", () => {
  it.each(["Angela", "Ségolène", "Anne-Claire", "Мария", "Ursula"])("%s is a woman's", (name) => {
    expect(tellSexOfName(name)).toBe("female");
  });
  it.each(["Vladimir", "Илья", "Luca", "Wolfgang"])("%s is a man's", (name) => {
    expect(tellSexOfName(name)).toBe("male");
  });
  it.each(["Dominique", "Camille", "Xanthorrhoea"])("%s tells nothing", (name) => {
    expect(tellSexOfName(name)).toBeNull();
  });
});

describe("a pronoun stands for one of its sex", () => {
  it.each<[Code, string, string[]]>([
    [
      "en",
      "Angela Merkel met Vladimir Putin in Moscow on Friday. She called for a ceasefire. He rejected the idea.",
      ["She Angela Merkel", "He Vladimir Putin"],
    ],
    [
      "en",
      "Emmanuel Macron received Giorgia Meloni in Paris. Macron welcomed her at the palace.",
      ["her Giorgia Meloni"],
    ],
    ["en", "Emmanuel Macron received Giorgia Meloni. His speech was short.", ["His Emmanuel Macron"]],
    ["en", "Emmanuel Macron received Giorgia Meloni. Her speech was short.", []],
    [
      "fr",
      "Emmanuel Macron a reçu Ursula von der Leyen à Paris. Elle a salué un engagement.",
      ["Elle Ursula von der Leyen"],
    ],
    ["de", "Wladimir Putin empfing Angela Merkel in Moskau. Sie forderte eine Waffenruhe.", ["Sie Angela Merkel"]],
    [
      "de",
      "Angela Merkel empfing Wladimir Putin in Berlin. Sie sprachen über die Ukraine.",
      ["Sie Angela Merkel", "Sie Wladimir Putin"],
    ],
    ["es", "Pedro Sánchez recibió a Giorgia Meloni en Madrid. Ella agradeció la invitación.", ["Ella Giorgia Meloni"]],
    ["ru", "Владимир Путин принял в Москве Ангелу Меркель. Она призвала к миру.", ["Она Ангела Меркель"]],
  ])("%s: %s", (language, text, expected) => {
    expect(readPronouns(language, text)).toEqual(expected);
  });
});
