import type {OrganizationShapes} from "./organizationShapes.ts";
import type {RoleWords} from "./roleWords.ts";

/** How a language speaks of one country. `Intl.DisplayNames` adds the usual name. */
export interface CountryWords {
  names: readonly string[]; // short and other names: "États-Unis d'Amérique", "USA"
  demonyms: readonly string[]; // adjectives and inhabitants, in the forms that `demonymEndings` inflect
  capital: string; // also a name for its government: "Pékin a déclaré"; empty for one that is called as its state
}

/** Where a city stands for its club. All lower case. */
export interface ClubWords {
  articles: readonly string[]; // before a club and no city: "el Valencia"
  cities: readonly string[]; // folded, whose names several cities share, so that no list has them: "valencia"
  others: readonly string[]; // folded, cities that are called as a river or a mountain: "parana"
  words: readonly string[]; // of sport, before such a preposition: "played for Ajaccio"
  prepositions: readonly string[];
  verbsBefore: readonly string[]; // whose object is a club where one of the followers stands behind it: "joined Ajaccio in"
  followers: readonly string[];
  staff: readonly string[]; // who is named behind the club: "Leeds manager Howard Wilkinson"
  beating: readonly string[]; // verbs between two clubs before their result: "Chicago beat Utah 87-86"
  forms: readonly string[]; // what clubs are, before their name or behind it: "fc"
}

/** For languages that tell clubs otherwise. */
export const noClubs: ClubWords = {
  articles: [],
  cities: [],
  others: [],
  words: [],
  prepositions: [],
  verbsBefore: [],
  followers: [],
  staff: [],
  beating: [],
  forms: [],
};

/** What tells of a name in quotation marks or foreign letters that it is an organisation's. All lower case. */
export interface OrganizationContext {
  nouns: readonly string[]; // before it, what only organisations have: "вратарь «Ростова»"
  prepositions: readonly string[]; // of play: "за «Спартак»"
  meetings: readonly string[]; // before "with" and a club: "матч с «Днепром»"
  verbs: readonly string[]; // behind it, what only organisations do: "«Мосфильм» выпустил"
}

/** For languages that tell such names otherwise. */
export const noContext: OrganizationContext = {nouns: [], prepositions: [], meetings: [], verbs: []};

/** Heads of organisations of one gender, and the endings of adjectives before them with those of the nominative. */
export interface HeadGender {
  heads: readonly string[];
  adjectives: readonly (readonly [ending: string, nominative: string])[];
}

/** Reads the heads of a gender and the rows of endings: "ого-ый ому-ый". */
export function readHeadGender(heads: readonly string[], endings: string): HeadGender {
  const rows = endings.trim().split(/\s+/);
  return {heads, adjectives: rows.map((row) => row.split("-") as [string, string])};
}

/** Nouns by which an organisation is called back. All lower case. */
export interface BodyNouns {
  named: readonly string[]; // of those whose names say the same: "ministry", "court"
  any: readonly string[]; // of those whose names need not: "company", "club"
  plural: readonly string[]; // of several: "companies"
  inverted: readonly string[]; // with their articles, as subjects behind a verb: "der verein"
}

/** For languages that call them back otherwise. */
export const noBodies: BodyNouns = {named: [], any: [], plural: [], inverted: []};

/** Words by which a language names people, countries, organisations and places. All lower case unless a name. */
export interface NameWords {
  capitals: "names" | "titles" | "nouns" | "cases" | "none"; // of names alone; of titles of things too ("Foreign Ministry"); of all nouns; of names that have cases
  nouns: string; // where all nouns have capitals: the list of src/language/lists that has them; else empty
  endings: readonly (readonly [ending: string, base: string])[]; // of names in a case, and what the base form has for it
  agreements: readonly string[]; // endings of adjectives in the name of a thing, the longest first: "Auswärtiges Amt", "des Auswärtigen Amts"
  nameBases: {
    male: readonly (readonly [ending: string, base: string])[];
    female: readonly (readonly [ending: string, base: string])[];
  }; // of people's names in a case; the first that fits
  clitics: readonly (readonly [clitic: string, kept: string])[]; // written together with the name behind them ("و"), and what of them is the name's
  mixedEndings: readonly (readonly [written: string, meant: string])[]; // letters at the end that some write for others: "شكرى" for "شكري"
  articles: readonly string[]; // "le", "the"
  indefinites: readonly string[]; // articles of what was not named before: "un"
  functionWords: readonly string[]; // small words that a sentence may open with: "dans", "when"
  compounds: readonly string[]; // behind a hyphen they make an adjective of a name: "based", "era"
  bodyNouns: BodyNouns; // by which an organisation that was named is called back
  particles: readonly string[]; // small words inside a name: "de", "bin"
  honorifics: readonly string[]; // before a name and no part of it: "m.", "général"
  roleHeads: readonly string[]; // "ministre", "president"; may be two words
  officePrefixes: readonly string[]; // where an organisation is written together with an office: what tells of the office itself: "vize"
  roleBefore: readonly string[]; // before a head: "ancien", "foreign"
  roleAfter: readonly string[]; // behind a head: "général", "adjoint"
  rolePrepositions: readonly string[]; // to what a role belongs: "de", "of"
  genitivePrepositions: readonly string[]; // to whom a person belongs: "de", "of"
  possessives: readonly string[]; // "son", "his"
  auxiliaries: readonly string[]; // forms that begin a predicate: "a", "was"
  conjunctions: readonly string[]; // "et", "and"
  counterparts: readonly string[]; // "homologue": the role of the person named before
  organizationWords: readonly string[]; // a sequence of capitals with one of these is an organisation: "ministère", "inc"
  headGenders: readonly HeadGender[]; // heads of names in the case that a name has by itself, where others change them
  organizationEndings: readonly string[]; // what words end in that name organisations: "Mieterverein", where words are joined
  societies: readonly string[]; // endings of those whose members or subjects follow in the genitive: "Akademie der Wissenschaften"
  organizationHeads: readonly string[]; // of those, in all their cases, what opens such a name or stands behind its adjectives; empty where no cases tell
  classNouns: readonly string[]; // nouns behind which a name follows that is one of those: "компания", "Firma"
  bodies: readonly string[]; // words, folded, that begin the short names of state bodies: "минфин"
  nameLinks: readonly string[]; // small words inside the name of an organisation: "of", "pour"
  placeWords: readonly string[]; // with one of these it is a place: "lac", "street"
  thingWords: readonly string[]; // with one of these it is neither a person nor one of those: "traité", "album"
  personVerbs: readonly string[]; // what people do: "déclaré", "said"
  sayings: readonly string[]; // verbs of saying, for attributions: "déclaré", "said"
  complementizers: readonly string[]; // between a verb of saying and what is said: "que", "that"
  personPronouns: readonly string[]; // subjects that stand for one person: "il", "she"
  latterPronouns: readonly string[]; // subjects that stand for whom the sentence before named last: "dieser", "celui-ci"
  thingPronouns: readonly string[]; // that may stand for a country or an organisation too: "il"
  femalePronouns: readonly string[]; // of a woman, or what is called as one: "elle", "she", "her"
  malePronouns: readonly string[]; // "il", "he", "his"; no possessive that agrees with what is owned, as "son"
  femaleEndings: readonly string[]; // of names of things that such a pronoun may stand for: "-e"
  maleNames: readonly string[]; // those that end so and are none: "mexique"
  femaleTitles: readonly string[]; // "présidente", "chairwoman"
  pluralPronouns: readonly string[]; // "ils", "they", "tous deux"
  pluralVerbs: readonly string[]; // endings of a verb whose subject is several, where a pronoun of one is that of several too: "sie sprachen"
  objectPronouns: readonly string[]; // "l'", "him"
  dativePronouns: readonly (readonly [pronoun: string, preposition: string])[]; // to whom something is given, and what stands before the name: "lui", "à"
  givingVerbs: readonly string[]; // of what is given to somebody: "remis"
  objectFirst: boolean; // an object pronoun stands before its verb: "l'a reçu"
  seats: readonly string[]; // ids of organisations that are called by their building: "at the Kremlin" is a place
  offices: readonly string[]; // heads of roles that tell one pair from another: "président"
  greetingVerbs: readonly string[]; // whose object is a person: "reçu", "welcomed"
  personPossessives: readonly string[]; // of one person: "sa", "his"
  impersonal: readonly string[]; // openings in which such a pronoun stands for nobody: "il faut"
  groupWords: readonly string[]; // before a counted group: "deux", "both"
  groupNouns: {persons: readonly string[]; countries: readonly string[]}; // "ministres", "pays"
  leaderNouns: readonly string[]; // of those groups, who lead a state: "dirigeants"
  leaderOffices: readonly string[]; // words of their roles: "président"
  placePrepositions: readonly string[]; // before a place where something is: "à", "in"
  datives: readonly string[]; // those of them that tell to whom, too: "au"
  motionPrepositions: readonly string[]; // before a place somebody goes to, and people too: "pour", "to"
  attributions: readonly string[]; // before the one whose words are told: "selon", "laut"
  personalNouns: readonly string[]; // what only people have, before whose it is: "épouse", "death"
  kin: readonly string[]; // before a name, alone or with a comma: "his brother, Gregg"
  personRelatives: readonly string[]; // relative pronouns of people alone: "who", "quien"
  agentPrepositions: readonly string[]; // before the one who acts, in the passive: "par", "by"
  actorPrepositions: readonly string[]; // before somebody who takes part: "avec", "with"
  countries: Readonly<Record<string, CountryWords>>; // by ISO 3166-1 alpha-2
  pairedCountries: Readonly<Record<string, string>>; // characters that name a country beside another such one ("中美"), and its code
  demonymEndings: readonly (readonly string[])[]; // the ending of a demonym, and all that stand for it: ["isch", "isch", "ische"]
  organizations: Readonly<Record<string, readonly string[]>>; // by id; name first, then acronym and others
  firms: readonly string[]; // companies, media, clubs and parties as the language writes them, where that is not in Latin letters
  firmStaff: readonly string[]; // who works "at" a house or "with" one: "analyst"
  firmOffices: readonly string[]; // that only organisations have, no country, town or people: "chairman"
  clubs: ClubWords; // where a city stands for its club
  dismissals: readonly string[]; // on the scorecards of cricket, before who bowled or caught: "lbw"
  calledAfter: readonly string[]; // before the name of somebody, the place or the school that is called by it: "имени", "مطار"
  townEndings: readonly string[]; // letters that only names of towns end in, and no name of a person: "града"
  reigns: readonly string[]; // words behind a ruler's name that number it: "السادس"
  organizationContext: OrganizationContext;
  hasEnglishNames: boolean; // leaves organisations of English as they are called there: "London Symphony Orchestra"
  organizationShapes: OrganizationShapes; // where no capitals tell names
  stateBodies: readonly string[]; // what acts for the country that is said beside it: "gouvernement", "army"
  nationalBodies: readonly string[]; // names of organisations that countries have too: "conseil de sécurité"
  nationalOffices: readonly string[]; // that only a country's has: "secrétaire"
  cities: Readonly<Record<string, readonly string[]>>; // by id; name first
  roles: RoleWords; // what people are
}

/**
 * Reads the rows of a table of countries: `CODE|names|demonyms|capital`, several ones parted by commas.
 */
export function readCountryTable(table: string): Record<string, CountryWords> {
  const rows = table.trim().split("\n");
  return Object.fromEntries(
    rows.map((row) => {
      const [code = "", names = "", demonyms = "", capital = ""] = row.split("|");
      return [code.trim(), {names: parts(names), demonyms: parts(demonyms), capital: capital.trim()}];
    }),
  );
}

/** Reads the rows of a table of names: `id|name|name …`. */
export function readNameTable(table: string): Record<string, string[]> {
  const rows = table.trim().split("\n");
  return Object.fromEntries(
    rows.map((row) => {
      const [id = "", ...names] = row.split("|").map((name) => name.trim());
      return [id, names];
    }),
  );
}

function parts(list: string): string[] {
  return list
    .split(",")
    .map((part) => part.trim())
    .filter(Boolean);
}
