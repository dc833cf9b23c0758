import {findDemonym, listCountryNames} from "../language/countries.ts";
import type {NamedLanguage} from "../language/language.ts";
import {foldWord} from "../language/tokens.ts";
import {isOneOf} from "../language/wordSets.ts";
import type {NameFound} from "./actor.ts";
import {findKnown, type TaggedSentence} from "./tagSentence.ts";
import {maySetOff, STATE_BODY, setsOff} from "./triggers.ts";

/** The country that a body of a state acts for, and the words that say so. */
export interface InstitutionFound extends Pick<NameFound, "first" | "last"> {
  country: string; // ISO 3166-1 alpha-2
}

/** Between a body and what says whose it is stand so many words at most: "les forces armées israéliennes". */
const LONGEST_BETWEEN = 2;

/**
 * Finds what acts for a country without being called by a name: "le gouvernement français", "Ukraine's parliament", "the Iranian
 * authorities", "las autoridades de Perú". The words go from the body to its country, whichever comes first.
 */
export function findInstitutions(tagged: TaggedSentence, language: NamedLanguage): InstitutionFound[] {
  const institutions: InstitutionFound[] = [];
  if (!maySetOff(STATE_BODY, tagged)) return institutions;
  for (let at = 0; at < tagged.tokens.length; at++) {
    if (!setsOff(STATE_BODY, tagged, at)) continue;
    const found = readBehind(tagged, at, language) ?? readBefore(tagged, at, language);
    if (!found) continue;
    institutions.push(found);
    at = found.last; // "Les forces armées": both words are bodies, and one of them.
  }
  return institutions;
}

function readBehind(tagged: TaggedSentence, body: number, language: NamedLanguage): InstitutionFound | null {
  const {tokens, classes} = tagged;
  for (let at = body + 1; at <= body + LONGEST_BETWEEN; at++) {
    const country = findDemonym(tokens, at, language);
    if (country) return {first: body, last: at, country};
    const isOf = isOneOf(tokens[at]?.text, language.names.genitivePrepositions);
    const owner = isOf ? (classes[at + 1] === "T" ? at + 2 : at + 1) : at;
    const known = isOf || language.names.roles.bareGenitives ? findKnownCountry(tagged, owner, language) : null;
    if (known) return {first: body, last: known.last, country: known.id};
    if (!/[WAo]/.test(classes[at] ?? "")) return null;
  }
  return null;
}

/** Also where it is a part of a name that the body begins: "Parlamento de Ucrania". */
function findKnownCountry(
  tagged: TaggedSentence,
  token: number,
  language: NamedLanguage,
): {last: number; id: string} | null {
  const known = findKnown(tagged, token);
  if (known) return known.type === "Country" ? known : null;
  const name = tagged.tokens[token]?.text;
  const country = tagged.classes[token] === "o" && name ? countryNamesOf(language).get(foldWord(name)) : undefined;
  return country ? {last: token, id: country} : null;
}

function readBefore(tagged: TaggedSentence, body: number, language: NamedLanguage): InstitutionFound | null {
  const {tokens, classes} = tagged;
  const between = /[WA]?$/.exec(classes.slice(Math.max(0, body - 1), body))?.[0].length ?? 0;
  const end = body - 1 - between;
  if (/[DOo]/.test(classes[end] ?? "")) {
    // "South Korean": a demonym of two words begins before.
    const first = classes[end - 1] === "D" ? end - 1 : end;
    const country = findDemonym(tokens, first, language);
    return country ? {first, last: body, country} : null;
  }
  if (classes[end] !== "G" && between > 0) return null;
  const at = classes[end] === "G" ? end - 1 : end;
  const known = tagged.known.find(({last, type}) => last === at && type === "Country");
  return known ? {first: known.first, last: body, country: known.id} : null;
}

const namesByLanguage = new Map<string, ReadonlyMap<string, string>>();

/** Countries by their folded names of one word. */
function countryNamesOf(language: NamedLanguage): ReadonlyMap<string, string> {
  const known = namesByLanguage.get(language.code);
  if (known) return known;
  const names = new Map(listCountryNames(language).map(([name, code]) => [foldWord(name), code]));
  namesByLanguage.set(language.code, names);
  return names;
}
