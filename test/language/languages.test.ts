import {describe, expect, it} from "vitest";
import {datedLanguages, languages, namedLanguages} from "../../src/language/index.ts";

// What a language may have no use for, with the reason.
const OPTIONAL = new Set([
  "names.latterPronouns", // of several words, or of things as well
  "names.thingPronouns", // “he” and “she” are persons
  "names.pluralVerbs", // “she” and “they” are two words
  "names.femaleEndings",
  "names.townEndings", // towns have no ending of their own, or lists know them
  "names.bodyNouns.named", // articles tell what is called back
  "names.bodyNouns.any",
  "names.bodyNouns.plural",
  "names.bodyNouns.inverted", // a subject stands before its verb
  "names.officePrefixes", // an office is a word of its own
  "names.compounds", // adjectives of names have endings of their own
  "names.maleNames",
  "names.impersonal",
  "names.datives", // “to” is a preposition of motion
  "names.dativePronouns", // a pronoun stands behind a preposition, or may be whose
  "names.givingVerbs", // of use with those only
  "names.nouns", // nouns are written small
  "names.attributions", // verbs tell whose words follow
  "names.personalNouns", // names are told by other signs
  "names.kin", // nor by relatives
  "names.personRelatives", // one relative pronoun for people and things
  "names.endings", // names have no cases
  "names.headGenders", // no cases tell them from other forms
  "names.organizationHeads", // no cases tell what belongs to a head
  "names.organizationEndings", // words are not joined
  "names.societies", // a preposition stands before members
  "names.firmStaff", // a preposition tells nothing of firms
  "names.clubs.beating", // clubs are told otherwise
  "names.organizationContext.nouns", // other letters and quotation marks tell little
  "names.organizationContext.prepositions",
  "names.organizationContext.meetings",
  "names.organizationContext.verbs",
  "names.classNouns", // a name stands before what it is
  "names.bodies", // nobody shortens them so
  "names.agreements", // adjectives in names have one form, or the endings tell all
  "names.clitics", // words are written apart
  "names.dismissals", // nobody is told of so
  "names.mixedEndings", // nobody writes others
  "names.pairedCountries", // no single letter names a country
  "names.nameBases.male",
  "names.nameBases.female",
  "names.articles", // there are none
  "names.agentPrepositions", // a case tells who acts
  "names.genitivePrepositions", // a noun right behind tells whose it is
  "names.possessives", // they are written to the noun
  "names.objectPronouns", // they are written to the verb
  "names.personPossessives",
  "names.motionPrepositions",
  "names.firms", // written in Latin letters, or in the list of organisations
  "names.firmOffices", // whose they are is told by cases, clitics or characters
  "names.calledAfter", // a preposition or a hyphen stands before the name
  "names.reigns", // written in figures
  "names.roles.bases", // forms of several end in -s
  "names.roles.plurals",
  "names.roles.pluralEndings", // plurals are listed, or not told from one
  "names.roles.singularArticles", // no case of one looks like several
  "names.roles.predicatives", // a verb or a comma stands before what somebody becomes
  "names.roles.adverbs", // nothing stands between a name and its role
  "names.roles.givers",
  "names.roles.borders", // words are parted
  "names.roles.after", // all that describes a role stands before it
  "names.roles.before", // or behind it
  "names.roles.verbs.beginnings", // whose office it is has a preposition
  "names.roles.verbs.endings",
]);

// What the time words of a language may have no use for, with the reason.
const OPTIONAL_OF_TIME = new Set([
  "reading.pageOpeners", // pages are called without such words
  "reading.pageClosers",
  "reading.pageWelcomes",
  "reading.telegramEnds", // only Chinese ends a dateline with a word
  "sentences.abbreviations", // no full stop shortens a word
  "reading.dateArticles", // dates stand without an article
  "time.hourLetters", // 18h30 is not written everywhere
  "time.ordinalEndings", // figures take a full stop, or nothing, as ordinals
  "time.decadeEndings", // the 80s are a word in most languages
  "time.clitics", // words are written apart
  "time.numerals", // figures are enough
  "time.attributing", // dates describe nouns without a preposition
  "time.joins", // an hour stands right behind its day
  "time.tense.present", // tells nothing of the direction
  "time.tense.relative", // no pronoun begins such a clause
  "time.tense.perfect", // no infinitive of the perfect ends a clause
  "time.tense.auxiliary", // participles are no part of a past
  "time.tense.infinitive",
  "time.tense.undoing",
  "time.tense.exceptions", // endings are never mistaken
  "time.tense.breaks",
  "time.tense.endings.past", // verbs do not show the past by endings
  "time.tense.endings.future",
  "time.tense.endings.participle",
  "time.tense.beginnings.past", // nor by beginnings
  "time.tense.beginnings.future",
  "time.written.firstDay", // the first is written as other days
  "time.written.ordinalEndings", // centuries have numerals without endings
  "time.written.ordinalEndings.other",
]);

// Brussels speaks for the Union, and the capitals of former states for others; these are called as their states.
const WITHOUT_CAPITAL = new Set(
  "AG BE CS DD DJ DZ EH GD GL GT GY HK JM KW LU MC MO MU MV NR PA SC SG SM ST SU TN VA YU".split(" "),
);

/** The paths of all that is empty: a list, a table or a text. */
function listEmpty(value: unknown, path: string): string[] {
  if (value === undefined || value === null || value === "") return [path];
  if (typeof value !== "object") return [];
  const entries = Object.entries(value);
  return entries.length === 0 ? [path] : entries.flatMap(([key, each]) => listEmpty(each, `${path}.${key}`));
}

function listKeys(value: object): string[] {
  return Object.keys(value).sort();
}

describe.each(datedLanguages.map((language) => [language.name, language] as const))(
  "what the folder of %s knows of dates",
  (_, language) => {
    const [first] = datedLanguages;
    it.each(["reading", "sentences", "time"] as const)("has all of %s", (part) => {
      expect(listKeys(language[part])).toEqual(listKeys(first?.[part] ?? {}));
    });
    it("leaves nothing empty but what it has no use for", () => {
      const {words: _words, patterns, ...others} = language.time;
      const empty = [
        ...listEmpty(language.reading, "reading"),
        ...listEmpty(language.sentences, "sentences"),
        ...listEmpty(others, "time"),
        ...listEmpty(patterns, "time.patterns"),
      ];
      expect(empty.filter((path) => !OPTIONAL_OF_TIME.has(path))).toEqual([]);
    });
    it("has words of every class that others have, or says by an empty table that it has none", () => {
      const rare = ["hijriMonth", "year", "relativePeriod", "boundAfter", "reign"];
      const classes = (words: object) => listKeys(words).filter((name) => !rare.includes(name));
      expect(classes(language.time.words)).toEqual(classes(first?.time.words ?? {}));
    });
    it("is data: no function, and nothing that runs", () => {
      expect(JSON.parse(JSON.stringify(language))).toEqual(language);
    });
  },
);

it.each(languages.map((language) => [language.name, language] as const))(
  "the folder of %s has all of events",
  (_, {events}) => {
    const [first] = languages;
    expect(listKeys(events)).toEqual(listKeys(first?.events ?? {}));
  },
);

describe.each(namedLanguages.map((language) => [language.name, language] as const))(
  "what the folder of %s knows of names",
  (_, language) => {
    const [first] = namedLanguages;
    it("has all of names", () => {
      expect(listKeys(language.names)).toEqual(listKeys(first?.names ?? {}));
    });
    it("leaves nothing of names empty but what it has no use for", () => {
      const empty = Object.entries(language.names).flatMap(([key, value]) =>
        ["countries", "demonymEndings", "endings", "clitics", "organizationShapes", "clubs"].includes(key)
          ? []
          : listEmpty(value, `names.${key}`),
      );
      expect(empty.filter((path) => !OPTIONAL.has(path))).toEqual([]);
    });
    it("has adjectives for every country, and a capital for all whose government is called by it", () => {
      const {countries} = language.names;
      expect(listKeys(countries)).toEqual(listKeys(first?.names.countries ?? {}));
      for (const [code, {demonyms, capital}] of Object.entries(countries)) {
        expect(demonyms, code).not.toEqual([]);
        if (!WITHOUT_CAPITAL.has(code)) expect(capital, code).not.toBe("");
      }
    });
    it("tells organisations by the words of their names where no capitals do", () => {
      const {heads, tails} = language.names.organizationShapes;
      expect(heads.length + tails.length > 0).toBe(language.names.capitals === "none");
    });
    it("names the same organisations as the others", () => {
      expect(listKeys(language.names.organizations)).toEqual(listKeys(first?.names.organizations ?? {}));
    });
    it("writes words small, and none twice in a list", () => {
      const {
        countries: _countries,
        organizations: _organizations,
        cities: _cities,
        firms: _firms,
        headGenders,
        groupNouns,
        ...lists
      } = language.names;
      const heads = headGenders.flatMap((gender) => gender.heads);
      for (const [key, list] of Object.entries({...lists, ...groupNouns, heads})) {
        if (!Array.isArray(list)) continue;
        const all = (list as unknown[]).flat();
        expect(all, key).toEqual(all.map((word) => String(word).toLowerCase()));
      }
    });
  },
);
