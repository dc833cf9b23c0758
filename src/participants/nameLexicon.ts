import {listCountryNames} from "../language/countries.ts";
import {buildCuratedNames, type CuratedEntry, type CuratedNames} from "../language/curatedNames.ts";
import {firms} from "../language/firms.ts";
import {addName, type Gazetteer, openGazetteer} from "../language/gazetteer.ts";
import type {NamedLanguage} from "../language/language.ts";
import {teams} from "../language/teams.ts";
import {foldPhrase, foldWord} from "../language/tokens.ts";
import type {Participant, Place, Registry} from "../model.ts";
import {type HeadLexicon, openHeads} from "./roleHeads.ts";

/** A name that the author or the language knows, over some tokens of a sentence. */
export interface KnownName {
  first: number; // token
  last: number; // token, included
  type: Participant["type"] | "Place"; // a city or a place of the registry
  id: string; // of the registry, of an organisation, a city, or a country's code
  curated: boolean;
  listed: boolean; // false for an organisation that was told by its words
  country: string | null; // of a curated person, or that an organisation has in its name
  name: string | null; // in its base form, where the text may have another
}

/** What names are known before an article is read. */
export interface NameLexicon extends HeadLexicon {
  curated: CuratedNames<NameValue>; // the author's
  known: Gazetteer<NameValue>; // the language's
  nobody: ReadonlySet<string>; // folded words that the author says are no name
}

/** Puts together the author's registry, which comes first, and what the language knows. */
export function buildLexicon(language: NamedLanguage, registry: Registry): NameLexicon {
  const endings = language.names.roles.pluralEndings.map(foldWord);
  const headPhrases = new Set(
    [...language.names.roleHeads, ...language.names.roles.heads]
      .map(foldPhrase)
      .flatMap((head) => [head, ...endings.flatMap((ending) => listPlurals(head, ending)), ...listWithS(head)]),
  );
  const curated = buildCuratedNames(listCuratedNames(registry), language);
  const known = openGazetteer<NameValue>(language);
  addKnownNames(known, language);
  const refused = (registry.refused ?? []).filter(({is}) => is === null);
  const nobody = new Set(refused.map(({name}) => foldWord(name)));
  return {
    language,
    curated,
    known,
    heads: openHeads(headPhrases),
    headPhrases,
    nobody,
  };
}

/** "Jefes de Gobierno": of several words the first is in the plural, or the last. */
function listPlurals(head: string, ending: string): string[] {
  return head.includes(" ") ? [head + ending, head.replace(FIRST_WORD, `$&${ending}`)] : [head + ending];
}

const FIRST_WORD = /^\p{L}+(?= )/u;

/** The plural of every word, as Latin languages write it. */
function listWithS(head: string): string[] {
  if (!IN_LATIN.test(head)) return [];
  return [PLAIN_WORD.test(head) ? `${head}s` : head.replaceAll(LAST_LETTER, "s")];
}

const IN_LATIN = /^\p{Script=Latin}/u;
const PLAIN_WORD = /^[a-z]+$/;

/** Where a word ends, and a plural would go on. */
const LAST_LETTER = /(?<=\p{L})(?= |$)/gu;

export type NameValue = Omit<KnownName, "first" | "last">;

function listCuratedNames({participants, places}: Registry): CuratedEntry<NameValue>[] {
  const all = ({name, alternateName}: Participant | Place) => [name, ...Object.values(alternateName).flat()];
  return [
    ...participants.flatMap((participant) => {
      const {type, id, country} = participant;
      const value: NameValue = {type, id, curated: true, listed: true, country, name: null};
      return all(participant).map((name) => ({name, isPerson: type === "Person", value}));
    }),
    ...places.flatMap((place) =>
      all(place).map((name) => ({name, isPerson: false, value: makeListed("Place", place.id)})),
    ),
  ];
}

export function makeListed(type: NameValue["type"], id: string): NameValue {
  return {type, id, curated: false, listed: true, country: null, name: null};
}

/** An organisation that is told by its name, which the text may have in another form. */
export function makeTold(name: string): NameValue {
  return {type: "Organization", id: foldWord(name), curated: false, listed: false, country: null, name};
}

/** "Singapore" is the state, which comes first: what acts, and what people serve. */
function addKnownNames(known: Gazetteer<NameValue>, language: NamedLanguage): void {
  const {organizations, cities} = language.names;
  for (const [name, id] of listCountryNames(language)) addName(known, name, makeListed("Country", id));
  for (const table of [cities, language.places.regions]) {
    for (const id in table) addAll(known, table[id] ?? [], makeListed("Place", id));
  }
  for (const id in organizations) {
    addAll(known, listAgreeing(organizations[id] ?? [], language), makeListed("Organization", id));
  }
  for (const list of [firms, teams, language.names.firms]) {
    for (const name of list) addAll(known, listAgreeing([name], language), () => makeTold(name));
  }
}

function addAll(known: Gazetteer<NameValue>, names: readonly string[], value: NameValue | (() => NameValue)): void {
  for (const name of names) addName(known, name, value);
}

/** "Deutsche Bahn", "der Deutschen Bahn"; "Europäischer Rat", "der Europäische Rat": each name with its adjective in other forms. */
function listAgreeing(names: readonly string[], {names: {agreements}}: NamedLanguage): readonly string[] {
  if (agreements.length === 0) return names;
  return names.flatMap((name) => {
    const [first = "", ...others] = name.split(" ");
    const ending =
      others.length > 0 && /(?:sch|al|är|iv|ier|it|ut|ot|rn)(?:e|er|es|en)$/u.test(first) ? /e[rsn]?$/u : null;
    if (!ending) return [name];
    return [name, ...["e", "en", "er"].map((each) => [first.replace(ending, each), ...others].join(" "))];
  });
}
