import {existsSync, readFileSync} from "node:fs";
import {describe, expect, it} from "vitest";
import {countryCodes, nameCountry} from "../../src/language/countries.ts";
import {findSentences} from "../../src/language/findSentences.ts";
import {namedLanguages} from "../../src/language/index.ts";
import type {NamedLanguage} from "../../src/language/language.ts";
import {findNames} from "../../src/participants/findNames.ts";
import {buildLexicon} from "../../src/participants/nameLexicon.ts";
import {emptyRegistry} from "./namesIn.ts";

/** Sentences in which somebody has an office of a state: by its name as it is called, behind "of", and by its adjective. */
interface Frames {
  person: string;
  called: readonly string[]; // {} is the usual name
  listed: readonly string[]; // {} is as the folder `states/` has it
  adjective: (demonym: string) => string | null;
}

const capital = (word: string) => word.charAt(0).toUpperCase() + word.slice(1);

const frames: Readonly<Record<string, Frames>> = {
  en: {
    person: "Adam Brown",
    called: ["The president of {}, Adam Brown, spoke.", "They met the foreign minister of {}, Adam Brown."],
    listed: ["The president {}, Adam Brown, spoke on Monday.", "They met the foreign minister {}, Adam Brown."],
    adjective: (demonym) => `The ${demonym} president, Adam Brown, spoke.`,
  },
  fr: {
    person: "Adam Martin",
    called: ["Le président de {}, Adam Martin, a parlé.", "Il a reçu le ministre de la Défense de {}, Adam Martin."],
    listed: [
      "Le président {}, Adam Martin, a parlé lundi.",
      "Il a reçu le ministre des Affaires étrangères {}, Adam Martin.",
      "Le président {} Adam Martin a parlé lundi.",
    ],
    adjective: (demonym) => `Le président ${demonym} Adam Martin a parlé.`,
  },
  es: {
    person: "Adán García",
    called: ["El presidente de {}, Adán García, habló.", "El ministro de Exteriores de {}, Adán García, habló."],
    listed: ["El presidente {}, Adán García, habló el lunes.", "Recibió al ministro de Exteriores {}, Adán García."],
    adjective: (demonym) => `El presidente ${demonym} Adán García habló.`,
  },
  de: {
    person: "Adam Müller",
    called: ["Der Präsident von {}, Adam Müller, sprach.", "Sie trafen den Außenminister von {}, Adam Müller."],
    listed: ["Der Präsident {}, Adam Müller, sprach.", "Sie trafen den Außenminister {}, Adam Müller, in Wien."],
    adjective: (demonym) =>
      /isch$|deutsch$/.test(demonym) ? `Der ${demonym}e Präsident Adam Müller sprach am Montag.` : null,
  },
  ru: {
    person: "Адам Иванов",
    called: [],
    listed: [
      "Президент {} Адам Иванов выступил в понедельник.",
      "Он встретился с министром иностранных дел {} Адамом Ивановым.",
      "Министр обороны {} Адам Иванов прибыл в Москву.",
    ],
    adjective: (demonym) => `${capital(demonym)} президент Адам Иванов выступил.`,
  },
  zh: {
    person: "王伟",
    called: ["{}总统王伟发表讲话。", "{}外交部长王伟发表讲话。"],
    listed: ["{}总统王伟发表讲话。", "王毅会见{}外交部长王伟。"],
    adjective: () => null,
  },
  ar: {
    person: "آدم محمود",
    called: ["قال رئيس {} آدم محمود إن الوفد غادر.", "قال وزير خارجية {} آدم محمود إن الوفد غادر."],
    listed: ["قال رئيس {} آدم محمود إن الوفد غادر.", "التقى وزير خارجية {} آدم محمود الوفد."],
    adjective: (demonym) => `قال الرئيس ال${demonym.replace(/^ال/u, "")} آدم محمود إن الوفد غادر.`,
  },
};

/** States that are no more; outlying islands, which have no offices; and the smaller of two that share an adjective. */
const FORMER = new Set(["CS", "DD", "SU", "YU"]);
const OUTLYING = new Set("AX BL BQ BV CC CK CX FK GS HK IM KY MF MP NF PN SH SJ SX TC TF VG VI".split(" "));
const SHARED = new Set(["CG", "GW"]);

const states = countryCodes.filter((code) => !FORMER.has(code) && !OUTLYING.has(code));

function listSentences({code, names}: NamedLanguage): {text: string; country: string}[] {
  const {called, listed, adjective} = frames[code] as Frames;
  const file = new URL(`states/${code}.txt`, import.meta.url);
  const rows = existsSync(file) ? readFileSync(file, "utf8").split("\n") : [];
  const others = rows.flatMap((row) => {
    const [, country, words] = /^([A-Z]{2}) (.+)$/.exec(row) ?? [];
    return country && words ? listed.map((frame) => ({text: frame.replace("{}", words), country})) : [];
  });
  const usual = states.flatMap((country) => {
    const name = nameCountry(country, code);
    const demonym = SHARED.has(country) ? undefined : names.countries[country]?.demonyms[0];
    const described = demonym === undefined ? null : adjective(demonym);
    const texts = [...called.map((frame) => frame.replace("{}", name)), ...(described === null ? [] : [described])];
    return texts.map((text) => ({text, country}));
  });
  return [...usual, ...others];
}

describe.each(namedLanguages.map((language) => [language.code, language] as const))(
  "findNames(sentences, {lexicon}) of the offices of all states, in %s",
  (code, language) => {
    it("finds who has one, and of which state", () => {
      const lexicon = buildLexicon(language, emptyRegistry);
      const missed = listSentences(language).filter(({text, country}) => {
        const position = {start: 0, end: text.length};
        const blocks = [{type: "paragraph" as const, position, line: 1, formats: []}];
        const {actors} = findNames(findSentences(text, blocks, language), {lexicon, blocks, author: null});
        const person = actors.find(({type, name}) => type === "Person" && name === frames[code]?.person);
        return !person?.roles.some((role) => role.country === country);
      });
      expect(missed).toEqual([]);
    });
  },
);

/** Sentences in which a nation that is no state acts, and in which it is a place. */
const nations: Readonly<Record<string, readonly [acts: string, isPlace: string]>> = {
  en: ["Scotland said it would appeal.", "He was born in Scotland."],
  fr: ["L'Écosse a annoncé un recours.", "Il est né en Écosse."],
  es: ["Escocia anunció un recurso.", "Nació en Escocia."],
  de: ["Schottland kündigte eine Klage an.", "Er wurde in Schottland geboren."],
  ru: ["Шотландия заявила о победе.", "Он родился в Шотландии."],
  zh: ["苏格兰表示将上诉。", "他出生在苏格兰。"],
  ar: ["اسكتلندا أعلنت النتيجة.", "ولد في اسكتلندا."],
};

describe.each(namedLanguages.map((language) => [language.code, language] as const))(
  "findNames(sentences, {lexicon}) of a nation that is no state, in %s",
  (code, language) => {
    it("lets it act by its own name, not by that of the state, and not where it is a place", () => {
      const lexicon = buildLexicon(language, emptyRegistry);
      const [acting, place] = (nations[code] ?? []).map((text) => {
        const position = {start: 0, end: text.length};
        const blocks = [{type: "paragraph" as const, position, line: 1, formats: []}];
        const {actors} = findNames(findSentences(text, blocks, language), {lexicon, blocks, author: null});
        return actors.filter(({type}) => type !== "Person").map(({code: of}) => of);
      });
      expect(acting).toEqual(["scotland"]);
      expect(place).toEqual([]);
    });
  },
);
