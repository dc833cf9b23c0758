import type {NamedLanguage} from "../language/language.ts";
import {foldPhrase} from "../language/tokens.ts";
import type {Affiliation} from "../model.ts";

/** An office that all languages know, and whether its words say that a woman holds it. */
export interface OfficeFound {
  id: string; // of RoleWords.offices: foreign-minister
  isFemale: boolean;
}

const tables = new Map<string, ReadonlyMap<string, OfficeFound>>();

/** Offices by their folded names; one that only a country knows so has its code behind "@". */
function officesOf({code, names}: NamedLanguage): ReadonlyMap<string, OfficeFound> {
  const known = tables.get(code);
  if (known) return known;
  const offices = new Map<string, OfficeFound>();
  for (const [id, all] of Object.entries(names.roles.offices)) {
    for (const [index, form] of all.flatMap((each) => each.split("~").map((one, at) => [at, one] as const))) {
      const [words = "", country] = form.split("@");
      const key = `${foldPhrase(words)}${country ? `@${country}` : ""}`;
      if (!offices.has(key)) offices.set(key, {id, isFemale: index > 0});
    }
  }
  tables.set(code, offices);
  return offices;
}

/** Words before or behind an office that say it is held no more, or not yet. */
interface Qualifier {
  id: string; // of RoleWords.qualified
  before: string; // folded, one of both empty
  behind: string;
  isFemale: boolean;
}

const qualifiers = new Map<string, readonly Qualifier[]>();

function qualifiersOf({code, names}: NamedLanguage): readonly Qualifier[] {
  const known = qualifiers.get(code);
  if (known) return known;
  const all = Object.entries(names.roles.qualified).flatMap(([id, ways]) =>
    ways.flatMap((way) =>
      way
        .replace("*", "")
        .split("~")
        .map((form, index): Qualifier => {
          const [before = "", behind = ""] = form.split("_").map((part) => foldPhrase(part.replace(/^-|-$/, "")));
          return {id, before, behind, isFemale: index > 0};
        }),
    ),
  );
  qualifiers.set(code, all);
  return all;
}

/**
 * The office that a role names in a language: all of its words, without "US-", or those before the organisation that it belongs to
 * ("secrétaire général de l'ONU"). One that is held no more, or not yet, has that in its id: "former-foreign-minister". Null for what
 * says more.
 */
export function findOffice(
  {role, country, organization}: Pick<Affiliation, "role" | "country" | "organization">,
  language: NamedLanguage,
): OfficeFound | null {
  const words = foldPhrase(role.replace(/^(?:\p{Lu}{2,}|Nato|Uno)-(?=\p{Lu})/u, "")).split(" ");
  const shortest = organization === null ? words.length : 1;
  for (let length = words.length; length >= shortest; length--) {
    const phrase = words.slice(0, length).join(" ");
    const found = lookUp(phrase, country, language) ?? lookUpQualified(phrase, country, language);
    if (found) return found;
  }
  return null;
}

function lookUp(phrase: string, country: string | null, language: NamedLanguage): OfficeFound | null {
  const offices = officesOf(language);
  return offices.get(`${phrase}@${country}`) ?? offices.get(phrase) ?? null;
}

/** "ancien ministre", "président élu", "замминистра": the office may stand in a case. */
function lookUpQualified(phrase: string, country: string | null, language: NamedLanguage): OfficeFound | null {
  for (const {id, before, behind, isFemale} of qualifiersOf(language)) {
    if (!phrase.startsWith(before) || !phrase.endsWith(behind)) continue;
    const rest = phrase.slice(before.length, phrase.length - behind.length).replace(/^[- ]+|[- ]+$/g, "");
    const office = lookUp(rest, country, language) ?? lookUp(findBase(rest, language), country, language);
    if (office) return {id: `${id}-${office.id}`, isFemale: isFemale || office.isFemale};
  }
  return null;
}

/** "министра обороны" is "министр обороны": the words at the head that have a base form. */
function findBase(phrase: string, {names}: NamedLanguage): string {
  const words = phrase.split(" ");
  for (let length = words.length; length > 0; length--) {
    const base = names.roles.bases[words.slice(0, length).join(" ")];
    if (base !== undefined) return foldPhrase([base, ...words.slice(length)].join(" "));
  }
  return phrase;
}

/** What an office is called in a language; null where the language does not know it. */
export function nameOffice({id, isFemale}: OfficeFound, {names}: Pick<NamedLanguage, "names">): string | null {
  const {offices, qualified} = names.roles;
  const ofSex = (form: string | undefined) => {
    const [man, woman] = form?.split("~") ?? [];
    return (isFemale ? woman : undefined) ?? man ?? null;
  };
  const own = offices[id] ?? [];
  if (own.length > 0) return ofSex(own.find((each) => !each.includes("@")) ?? own[0])?.replace(/@.*/, "") ?? null;
  const qualifier = Object.keys(qualified).find((each) => id.startsWith(`${each}-`));
  const way = ofSex(qualified[qualifier ?? ""]?.find((each) => !each.startsWith("*")));
  const office = qualifier === undefined ? null : nameOffice({id: id.slice(qualifier.length + 1), isFemale}, {names});
  return way !== null && office !== null ? way.replace("_", office) : null;
}

/** Offices by which those who hold others are called, too. */
const WIDER: Readonly<Record<string, readonly string[]>> = {
  "head-of-state": ["president", "king", "emir", "pope", "leader"],
  "head-of-government": ["prime-minister", "chancellor"],
};

/** Whether two roles are one office: "le chef de l'État" is the president, "el canciller" the "ministro de Exteriores". */
export function isSameOffice(one: string, other: string, country: string | null, language: NamedLanguage): boolean {
  const [id, held] = [one, other].map((role) => findOfficeWithin(role, country, language));
  return id !== null && held !== null && id !== undefined && held !== undefined && holds(id, held);
}

function holds(id: string, held: string): boolean {
  return id === held || (WIDER[id] ?? []).includes(held);
}

/** The office that a role begins with: "président" of "président de la République". */
function findOfficeWithin(role: string, country: string | null, language: NamedLanguage): string | null {
  const offices = officesOf(language);
  const words = foldPhrase(role).split(" ");
  for (let length = words.length; length > 0; length--) {
    const phrase = words.slice(0, length).join(" ");
    const found = offices.get(`${phrase}@${country}`) ?? offices.get(phrase);
    if (found) return found.id;
  }
  return null;
}
