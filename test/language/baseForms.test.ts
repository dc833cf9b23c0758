import {describe, expect, it} from "vitest";
import {listBaseForms} from "../../src/language/baseForms.ts";
import {findDemonym, listCountryNames} from "../../src/language/countries.ts";
import {buildGazetteer, matchName} from "../../src/language/gazetteer.ts";
import {findNamedLanguage} from "../../src/language/index.ts";
import {inflectPhrase} from "../../src/language/inflect.ts";
import type {NamedLanguage} from "../../src/language/language.ts";
import {foldWord, tokenize} from "../../src/language/tokens.ts";

const languageOf = (code: string) => findNamedLanguage(code) as NamedLanguage;

describe("listBaseForms(word, language)", () => {
  it("gives the word itself, folded, where names have no cases", () => {
    expect(listBaseForms("Sergueï", languageOf("fr"))).toEqual(["serguei"]);
  });
  it.each([
    ["Лавровым", "Лавров"],
    ["Захаровой", "Захарова"],
    ["России", "Россия"],
    ["Китаем", "Китай"],
    ["Зеленского", "Зеленский"],
    ["Казанью", "Казань"],
  ])("knows that %s may be %s", (form, base) => {
    expect(listBaseForms(form, languageOf("ru"))).toContain(foldWord(base));
  });
});

describe("inflectPhrase(phrase, table)", () => {
  const table = [
    ["ый", "ый", "ого"],
    ["р", "р", "ра"],
  ];
  it("inflects words that agree, and leaves what stands behind a bar", () => {
    expect(inflectPhrase("первый министр|обороны", table)).toEqual([
      "первый министр обороны",
      "первого министра обороны",
    ]);
  });
  it("leaves a word that no row fits", () => {
    expect(inflectPhrase("мэтью", table)).toEqual(["мэтью"]);
  });
});

describe("names in a case", () => {
  const russian = languageOf("ru");
  const countries = buildGazetteer(listCountryNames(russian), russian);
  const country = (text: string) => matchName(countries, tokenize(text), 0)?.value ?? null;
  it.each([
    ["Китаю", "CN"],
    ["Индией", "IN"],
    ["Соединённых Штатов Америки", "US"],
    ["Объединёнными Арабскими Эмиратами", "AE"],
    ["Филиппин", "PH"],
    ["США", "US"],
  ])("%s is %s", (text, code) => {
    expect(country(text)).toBe(code);
  });
  it("belong to no country when they only look alike", () => {
    expect([country("Оманова"), country("Индийский")]).toEqual([null, null]);
  });
  it.each([
    ["российского", "RU"],
    ["американцами", "US"],
    ["Китайской", "CN"],
    ["немцев", "DE"],
  ])("%s is a demonym of %s", (text, code) => {
    expect(findDemonym(tokenize(text), 0, russian)).toBe(code);
  });
});
