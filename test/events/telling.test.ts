import {describe, expect, it} from "vitest";
import {tellActs, tellThings} from "../../src/events/tellConcepts.ts";
import {tellStatus} from "../../src/events/tellStatus.ts";
import {tellType} from "../../src/events/tellType.ts";
import {tokenize} from "../../src/language/tokens.ts";
import {languageOf} from "./findingsOf.ts";

const wordsOf = (text: string) => tokenize(text).map(({text: word}) => word);

describe("tellType(words, language)", () => {
  it.each([
    ["meeting", "Le maire a reçu les riverains", "fr"],
    ["visit", "The president arrived in Lima", "en"],
    ["visit", "The visit ended", "en"],
    ["summit", "Les dirigeants ont participé à un sommet", "fr"],
    ["call", "Le ministre s'est entretenu par téléphone avec le maire", "fr"],
    ["statement", "The visit had been announced", "en"],
    ["agreement", "Les deux villes ont signé un accord", "fr"],
    ["vote", "Parliament rejected the bill", "en"],
    ["appointment", "Elle a été nommée directrice", "fr"],
    ["attack", "The town was bombed", "en"],
    ["accident", "Un train a déraillé", "fr"],
    ["launch", "La fusée a décollé", "fr"],
    ["ruling", "The court sentenced the firm", "en"],
    ["other", "The river froze", "en"],
  ])("finds a %s in “%s”", (type, text, code) => {
    expect(tellType(wordsOf(text), languageOf(code)).type).toBe(type);
  });

  it("gives no word where nothing tells", () => {
    expect(tellType(["Rien"], languageOf("fr"))).toEqual({type: "other", word: null});
  });
});

describe("tellActs(words, language)", () => {
  it("calls the same act the same in two languages", () => {
    expect(tellActs(wordsOf("ont signé un traité"), languageOf("fr"))).toEqual(["sign"]);
    expect(tellActs(wordsOf("signed a treaty"), languageOf("en"))).toEqual(["sign"]);
    expect(tellActs(wordsOf("签署条约"), languageOf("zh"))).toEqual(["sign"]);
    expect(tellActs(wordsOf("والتقيا في المطار"), languageOf("ar"))).toEqual(["meet"]);
  });
  it("tells what was denied apart", () => {
    expect(tellActs(wordsOf("did not sign a treaty"), languageOf("en"))).toEqual(["not sign"]);
    expect(tellActs(wordsOf("n'ont pas signé de traité"), languageOf("fr"))).toEqual(["not sign"]);
    expect(tellActs(wordsOf("never met"), languageOf("en"))).toEqual([]);
  });
});

describe("tellThings(words, language)", () => {
  it("calls the same thing the same in two languages, whatever its ending", () => {
    expect(tellThings(wordsOf("a peace treaty"), languageOf("en"))).toEqual(["peace", "treaty"]);
    expect(tellThings(wordsOf("над аэропортом"), languageOf("ru"))).toEqual(["airport"]);
  });
});

describe("tellStatus(words, time, published, language, lead)", () => {
  const statusOf = (text: string, date: string, code = "en", lead = "") =>
    tellStatus(wordsOf(text), {date, value: date}, "2020-09-14", languageOf(code), wordsOf(lead)).status;

  it("holds what lies before the issue, and plans what lies behind it", () => {
    expect(statusOf("they met", "2020-09-11")).toBe("held");
    expect(statusOf("they will meet", "2020-10-01")).toBe("planned");
    expect(statusOf("le sommet aura lieu", "2020-10", "fr")).toBe("planned");
  });
  it("goes on while a stated range is not over", () => {
    expect(statusOf("the fair is held", "2020-09-12/2020-09-20")).toBe("ongoing");
    expect(statusOf("the fair is held", "2020-09-01/2020-09-10")).toBe("held");
  });
  it("leaves what is announced for the day of the issue planned", () => {
    expect(statusOf("the council is due to meet", "2020-09-14")).toBe("planned");
    expect(statusOf("the council met", "2020-09-14")).toBe("held");
  });
  it("knows what was put off or called off", () => {
    expect(statusOf("la fête a été reportée", "2020-09-12", "fr")).toBe("postponed");
    expect(statusOf("the concert was cancelled", "2020-10-01")).toBe("cancelled");
  });
  it("holds the decision on its day, and plans the new date", () => {
    expect(statusOf("it was postponed", "2020-04-01", "en", "it was postponed on")).toBe("held");
    expect(statusOf("it was postponed", "2020-10-01", "en", "it was postponed to")).toBe("planned");
    expect(statusOf("la fête a été reportée", "2020-10-03", "fr", "la fête a été reportée au")).toBe("planned");
  });
});
