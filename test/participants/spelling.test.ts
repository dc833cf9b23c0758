import {describe, expect, it} from "vitest";
import {hasSameSkeleton, isSpelledAlike, isSpelledOut, listSounds} from "../../src/participants/spelling.ts";

describe("isSpelledAlike(a, b), listSounds(name)", () => {
  it.each([
    ["Sergueï Lavrov", "Сергей Лавров"],
    ["Sergej Lawrow", "Serguéi Lavrov"],
    ["Vladimir Poutine", "Владимир Путин"],
    ["Dmitry Medvedev", "Dmitri Medwedew"],
    ["Volodymyr Zelensky", "Volodymyr Selenskyj"],
    ["Nikol Pashinyan", "Nikol Pachinian"],
    ["Boris Eltsine", "Борис Ельцин"],
    ["Angela Merkel", "Ангела Меркель"],
    ["Shavkat Mirziyoyev", "Chavkat Mirzioïev"],
    ["Joe Biden", "Джо Байден"],
    ["Antony Blinken", "Энтони Блинкен"],
    ["Guy Parmelin", "Ги Пармелен"],
    ["Ignazio Cassis", "Иньяцио Кассис"],
    ["Jean-Claude Juncker", "Жан-Клод Юнкер"],
    ["Jens Stoltenberg", "Йенс Столтенберг"],
    ["Mevlüt Çavuşoğlu", "Мевлют Чавушоглу"],
    ["Volodymyr Zelensky", "Владимир Зеленский"],
  ])("takes %s and %s for spellings of one name", (a, b) => {
    expect(isSpelledAlike(a, b)).toBe(true);
    expect(isSpelledAlike(b, a)).toBe(true);
  });
  it.each([
    ["Igor Ivanov", "Sergei Ivanov"],
    ["Ian Smith", "Анна Смит"],
    ["Vladimir Putin", "Vladislav Putin"],
    ["Sergei Ivanov", "Sergei Ivanova"],
    ["Li Qiang", "Li Qing"],
    ["Anna Adler", "Adler"],
    ["Paul Martin", "Paul Marchand"],
    ["John Kerry", "John Kelly Smith"],
  ])("keeps %s and %s two", (a, b) => {
    expect(isSpelledAlike(a, b)).toBe(false);
  });
  it("write words as they sound, whatever the script", () => {
    expect(listSounds("Sergei Lavrov")).toEqual(listSounds("Сергей Лавров"));
  });
});

describe("hasSameSkeleton(a, b), isSpelledOut(name)", () => {
  it("compare the consonants of names in other scripts", () => {
    expect(hasSameSkeleton("Sergey Lavrov", "سيرغي لافروف")).toBe(true);
    expect(hasSameSkeleton("Sergey Lavrov", "谢尔盖·拉夫罗夫")).toBe(true);
    expect(hasSameSkeleton("Xi Jinping", "习近平")).toBe(true);
    expect(hasSameSkeleton("Wang Yi", "سيرغي لافروف")).toBe(false);
  });
  it("compare Chinese names by every letter of their romanisation", () => {
    expect(hasSameSkeleton("Wang Yi", "王毅")).toBe(true);
    expect(hasSameSkeleton("魏凤和", "Wei Fenghe")).toBe(true);
    expect(hasSameSkeleton("Wei Fenghe", "王毅")).toBe(false);
    expect(hasSameSkeleton("Li Qiang", "陆慷")).toBe(false);
    expect(hasSameSkeleton("Dong Jun", "陈红军")).toBe(false);
  });
  it("tell the scripts whose names join by themselves", () => {
    expect(["Łukasz Öztürk", "Сергей", "王毅", "لافروف"].map(isSpelledOut)).toEqual([true, true, false, false]);
  });
});
