import {IntlMessageFormat} from "intl-messageformat";
import {describe, expect, it} from "vitest";
import {catalogues, checkMessages, findMessages} from "../../src/pages/messages/index.ts";
import {interfaceLanguages} from "../../src/reading/siteSchema.ts";

type Elements = ReturnType<IntlMessageFormat["getAst"]>;

interface Group {
  [key: string]: string | Group;
}

/** Every message of a catalogue by the path of its key. */
function flatten(group: Group, path = ""): [key: string, message: string][] {
  return Object.entries(group).flatMap(([key, message]) =>
    typeof message === "string" ? [[path + key, message] as [string, string]] : flatten(message, `${path}${key}.`),
  );
}

/** The names in a message, and of a plural the forms that it has. */
function namesIn(elements: Elements): string[] {
  return elements.flatMap((element) => {
    const inner = "options" in element ? Object.values(element.options).flatMap(({value}) => namesIn(value)) : [];
    return ["value" in element && element.type !== 0 ? String(element.value) : "", ...inner].filter(Boolean);
  });
}

function pluralForms(elements: Elements): string[][] {
  return elements.flatMap((element) => ("pluralType" in element ? [Object.keys(element.options)] : []));
}

const parse = (message: string) => new IntlMessageFormat(message, "en", undefined, {ignoreTag: true}).getAst();
const english = flatten(catalogues.en as unknown as Group);
const languages = Object.keys(catalogues);

describe("the catalogues", () => {
  it("are those of every language of the interface", () => {
    expect(languages.sort()).toEqual([...interfaceLanguages].sort());
  });

  it.each(languages)("%s says everything, and nothing with words left empty", (language) => {
    const own = flatten(catalogues[language] as unknown as Group);
    expect(own.map(([key]) => key).sort()).toEqual(english.map(([key]) => key).sort());
    expect(own.filter(([, message]) => message.trim() === "")).toEqual([]);
  });

  it.each(languages)("%s names in each message what the English one names", (language) => {
    const own = new Map(flatten(catalogues[language] as unknown as Group));
    for (const [key, message] of english) {
      const names = new Set(namesIn(parse(own.get(key) ?? "")));
      expect([...names].sort(), key).toEqual([...new Set(namesIn(parse(message)))].sort());
    }
  });

  it.each(languages)("%s has the plural forms that its readers use", (language) => {
    const wanted = new Intl.PluralRules(language).resolvedOptions().pluralCategories;
    const needed = [1, 2, 3, 5, 11, 21, 100, 227, 10_000].map((count) => new Intl.PluralRules(language).select(count));
    for (const [key, message] of flatten(catalogues[language] as unknown as Group))
      for (const forms of pluralForms(parse(message))) {
        const isFlat = forms.length === 1; // a message that says the same for every count
        const lacking = wanted.filter((form) => needed.includes(form) && !forms.includes(form));
        if (!isFlat && !forms.includes("=0")) expect(lacking, `${language} ${key}`).toEqual([]);
        expect(forms, key).toContain("other");
      }
  });
});

describe("findMessages(language, own)", () => {
  it("says what the site says before what the catalogue says", () => {
    const words = findMessages("fr", {fr: {sections: {home: "Accueil"}, events: "{count} faits"}});
    expect(words.sections.home).toBe("Accueil");
    expect(words.sections.events).toBe("Événements");
    expect(words.events({count: 3})).toBe("3 faits");
  });
  it("counts as Russian and Arabic count", () => {
    const russian = findMessages("ru");
    expect([1, 2, 5, 21].map((count) => russian.events({count}))).toEqual([
      "1 событие",
      "2 события",
      "5 событий",
      "21 событие",
    ]);
    const arabic = findMessages("ar");
    expect([1, 2, 3, 11].map((count) => arabic.events({count}))).toEqual(["حدث واحد", "حدثان", "3 أحداث", "11 حدثًا"]);
  });
});

describe("checkMessages(site)", () => {
  const check = (site: Parameters<typeof checkMessages>[0]) => checkMessages(site).map(({reason}) => reason);

  it("finds nothing in the shipped languages", () => {
    expect(check({languages: [...interfaceLanguages], messages: {}})).toEqual([]);
  });
  it("tells what a language of the site's own lacks, which is said in English", () => {
    expect(check({languages: ["pt"], messages: {pt: {skip: "Ir ao texto"}}})).toEqual([
      expect.stringMatching(/no words in “pt” for navigation, breadcrumbs, languages and \d+ more/),
    ]);
    expect(findMessages("pt", {pt: {skip: "Ir ao texto"}})).toMatchObject({
      skip: "Ir ao texto",
      navigation: "Sections",
    });
  });
  it("tells of words without effect and of braces that do not close, and goes on without them", () => {
    const messages = {en: {skipp: "Skip", events: "{count} {events"}};
    expect(check({languages: ["en"], messages})).toEqual([
      "“skipp” is no message of the interface and has no effect",
      "“events” in “en” is no ICU message; check its braces",
    ]);
    expect(findMessages("en", messages).events({count: 1})).toBe("1 event");
  });
});
