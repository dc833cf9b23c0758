import type {NamedLanguage} from "../language/language.ts";
import {foldPhrase} from "../language/roleWords.ts";
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

/**
 * The office that a role names in a language: all of its words, without "US-", or those before the organisation that it belongs to
 * ("secrétaire général de l'ONU"). Null for what says more: former, acting and deputy are no such office.
 */
export function findOffice(
  {role, country, organization}: Pick<Affiliation, "role" | "country" | "organization">,
  language: NamedLanguage,
): OfficeFound | null {
  const offices = officesOf(language);
  const words = foldPhrase(role.replace(/^(?:\p{Lu}{2,}|Nato|Uno)-(?=\p{Lu})/u, "")).split(" ");
  const look = (phrase: string) => offices.get(`${phrase}@${country}`) ?? offices.get(phrase) ?? null;
  const whole = look(words.join(" "));
  if (whole || organization === null) return whole;
  for (let length = words.length - 1; length > 0; length--) {
    const found = look(words.slice(0, length).join(" "));
    if (found) return found;
  }
  return null;
}

/** What an office is called in a language; null where the language does not know it. */
export function nameOffice({id, isFemale}: OfficeFound, {names}: NamedLanguage): string | null {
  const all = names.roles.offices[id] ?? [];
  const usual = (all.find((each) => !each.includes("@")) ?? all[0])?.split("~") ?? [];
  return ((isFemale ? usual[1] : undefined) ?? usual[0])?.replace(/@.*/, "") ?? null;
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
