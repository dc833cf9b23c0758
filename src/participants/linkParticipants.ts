import {nameCountry} from "../language/countries.ts";
import {findNamedLanguage, namedLanguages} from "../language/index.ts";
import {makeSlug, takeSlug} from "../language/slug.ts";
import {foldWord, tokenize} from "../language/tokens.ts";
import type {Participant, Registry} from "../model.ts";
import type {Actor} from "./actor.ts";
import {findOffice} from "./offices.ts";
import {listAliases} from "./references.ts";
import {listShortForms} from "./shortNames.ts";
import {isLatin, isSpelledAlike, isSpelledOut, listSounds} from "./spelling.ts";

/** Somebody as an article names them. */
type Named = Pick<Actor, "type" | "name" | "curated" | "code" | "country"> & Partial<Pick<Actor, "roles">>;

/** How many letters two spellings of a given name must share to be one: "Sergueï", "Sergei". */
const SHARED_LETTERS = 3;

/**
 * Knows every participant of the collection by what articles call them. The author's registry comes first. A person who is
 * not in it is one with whoever has the same folded name, or the same surname, a given name that begins alike and the same
 * country, or a name that this one shortens and the same country, office or organisation; a surname alone ("le président
 * Bouteflika") is whoever is the only one to bear it.
 */
export class ParticipantLinker {
  readonly #participants = new Map<string, Participant>();
  readonly #byName = new Map<string, string>();
  readonly #bySurname = new Map<string, Set<string>>();
  readonly #bySpelling = new Map<string, Set<string>>();
  readonly #bySound = new Map<string, Set<string>>();
  readonly #byShortForm = new Map<string, Set<string>>();
  readonly #witnesses = new Map<string, Set<string>>(); // by id, what speaks for it that somebody who is called alike is the same
  readonly #slugs = new Set<string>();
  readonly #refused: ReadonlySet<string>;

  constructor(registry: Registry) {
    const pairs = (registry.refused ?? []).map(({name, is}) => [foldName(name), foldName(is ?? "")] as const);
    this.#refused = new Set(pairs.flatMap(([name, other]) => [`${name}|${other}`, `${other}|${name}`]));
    for (const participant of registry.participants) this.#add({...participant, affiliations: []});
  }

  /** The participant whom an article's actor is; made when nobody was named so before. Link full names before surnames. */
  link(actor: Named, language: string): string {
    const curated = this.#of(actor.curated ?? undefined);
    if (curated) {
      if (isWrittenSo(curated, actor.name)) this.#learn(curated, actor, language);
      return curated.id;
    }
    const known = this.#find(actor, language);
    if (known) {
      this.#learn(known, actor, language);
      return known.id;
    }
    return this.#add(this.#make(actor, language), listWitnesses({country: null, roles: actor.roles ?? []}, language));
  }

  get(id: string): Participant | undefined {
    return this.#participants.get(id);
  }

  /** The country with this code, as a participant; made when it did not act before. */
  linkCountry(code: string): string {
    return this.link({type: "Country", name: nameCountry(code, "en"), curated: null, code, country: null}, "en");
  }

  /** All participants, in the order in which they were met. */
  list(): Participant[] {
    return [...this.#participants.values()];
  }

  #find({type, name, code, country, roles = []}: Named, language: string): Participant | null {
    if (type === "Country" && code) return this.#of(this.#byName.get(`country ${code}`)) ?? this.#ofType(name, type);
    const twin = this.#ofType(name, type) ?? (code ? this.#of(code) : null);
    if (twin) return twin;
    if (type === "Organization" && code) return this.#findOrganization(code);
    return type === "Person"
      ? (this.#findPerson(name, country) ??
          this.#findShortened(name, {country, roles}, language) ??
          this.#findSpelledAlike(name, {country, roles}, language))
      : null;
  }

  #of(id: string | undefined): Participant | null {
    return (id !== undefined && this.#participants.get(id)) || null;
  }

  #ofType(name: string, type: Participant["type"]): Participant | null {
    const participant = this.#of(this.#byName.get(foldName(name)));
    return participant?.type === type ? participant : null;
  }

  /** A curated organisation that bears any of the names that a language knows the organisation by. */
  #findOrganization(code: string): Participant | null {
    const names = namedLanguages.flatMap((language) => language.names.organizations[code] ?? []);
    return names.map((name) => this.#ofType(name, "Organization")).find((found) => found !== null) ?? null;
  }

  /** A full name by its spelling and the same country, a surname by its bearers in the country; whoever is the only one. */
  #findPerson(name: string, country: string | null): Participant | null {
    const isFull = listWords(name).length > 1;
    if (isFull && country === null) return null;
    const ids = isFull
      ? this.#bySpelling.get(tellSpelling(name, country))
      : this.#bySurname.get(listAliases({name, country})[0] ?? "");
    const fits = Array.from(ids ?? [], (id) => this.#of(id)).filter((bearer) => {
      if (bearer === null || this.#isRefused(name, bearer)) return false;
      return bearer.country === country || (!isFull && (!country || !bearer.country));
    });
    return fits.length === 1 ? (fits[0] ?? null) : null;
  }

  /**
   * Whoever is called alike in another language or script, in Latin or Cyrillic letters, and of the same country or in the
   * same organisation; if only one is.
   */
  #findSpelledAlike(name: string, actor: Pick<Named, "country" | "roles">, language: string): Participant | null {
    if (!isSpelledOut(name)) return null;
    const ids = new Set(listSounds(name).length < 2 ? [] : this.#listWitnessed(name, actor, language));
    const fits = Array.from(ids, (id) => this.#of(id)).filter((bearer): bearer is Participant => {
      if (bearer === null || this.#isRefused(name, bearer)) return false;
      if (actor.country && bearer.country && actor.country !== bearer.country) return false;
      // In one language two spellings are two people: "Sergei Ivanov" and "Sergei Ivanow".
      const own = bearer.curated ? [] : (bearer.alternateName[language] ?? []);
      const others = [bearer.name, ...Object.values(bearer.alternateName).flat()].filter((each) => !own.includes(each));
      return others.some((other) => mayDiffer(name, other, bearer.country) && isSpelledAlike(name, other));
    });
    return fits.length === 1 ? (fits[0] ?? null) : null;
  }

  /**
   * Whoever the name is a shorter or a longer form of ("Antony J. Blinken"), with the same country, office or organisation; if
   * only one is.
   */
  #findShortened(name: string, actor: Pick<Named, "country" | "roles">, language: string): Participant | null {
    const longer = this.#byShortForm.get(foldName(name)) ?? [];
    const shorter = listShortForms(name).map((form) => this.#byName.get(foldName(form)) ?? "");
    const held = listWitnesses(actor, language);
    const fits = [...new Set([...longer, ...shorter])]
      .map((id) => this.#of(id))
      .filter((bearer) => {
        if (bearer?.type !== "Person" || this.#isRefused(name, bearer)) return false;
        if (actor.country && bearer.country && actor.country !== bearer.country) return false;
        return held.some((witness) => this.#witnesses.get(bearer.id)?.has(witness));
      });
    return fits.length === 1 ? (fits[0] ?? null) : null;
  }

  #listWitnessed(name: string, actor: Pick<Named, "country" | "roles">, language: string): string[] {
    return listWitnesses(actor, language).flatMap((witness) => [
      ...(this.#bySound.get(tellSound(name, witness)) ?? []),
    ]);
  }

  #isRefused(name: string, {name: main, alternateName}: Participant): boolean {
    const names = [main, ...Object.values(alternateName).flat()].map(foldName);
    return names.some((other) => this.#refused.has(`${foldName(name)}|${other}`));
  }

  #learn(participant: Participant, {name, country, type, roles = []}: Named, language: string): void {
    if (type !== "Person") return;
    participant.country ??= country;
    if (listWords(name).length < 2) return;
    const names = participant.alternateName[language] ?? [];
    if (!names.includes(name)) participant.alternateName[language] = [...names, name];
    this.#index(participant, listWitnesses({country: null, roles}, language));
  }

  #make({type, name, code, country}: Named, language: string): Participant {
    const named = {
      id: "",
      type,
      name,
      alternateName: {[language]: [name]},
      country,
      affiliations: [],
      sameAs: null,
      curated: false,
    };
    if (type === "Person" || !code) return {...named, id: this.#slugs.has(makeSlug(name)) ? "" : makeSlug(name)};
    if (type === "Country") {
      const names = namedLanguages.map((each): [string, string[]] => [each.code, [nameCountry(code, each.code)]]);
      return {
        ...named,
        id: makeSlug(nameCountry(code, "en")),
        name: nameCountry(code, "en"),
        alternateName: Object.fromEntries(names),
        country: code,
      };
    }
    const alternateName = Object.fromEntries(
      namedLanguages
        .map((each): [string, string[]] => [each.code, [...(each.names.organizations[code] ?? [])]])
        .filter(([, names]) => names.length > 0),
    );
    return {...named, id: code, name: alternateName.en?.[0] ?? name, alternateName};
  }

  #add(participant: Participant, witnesses: readonly string[] = []): string {
    const id = takeSlug(participant.id || makeSlug(participant.name) || "participant", this.#slugs);
    const added = {...participant, id};
    this.#participants.set(id, added);
    this.#index(added, witnesses);
    return id;
  }

  #index({id, type, name, alternateName, country}: Participant, witnesses: readonly string[]): void {
    if (type === "Country" && country && !this.#byName.has(`country ${country}`))
      this.#byName.set(`country ${country}`, id);
    for (const witness of [...(country ? [country] : []), ...witnesses]) addTo(this.#witnesses, id, witness);
    for (const each of [name, ...Object.values(alternateName).flat()]) {
      if (!this.#byName.has(foldName(each))) this.#byName.set(foldName(each), id);
      if (type !== "Person" || listWords(each).length < 2) continue;
      addTo(this.#bySurname, listAliases({name: each, country})[0] ?? "", id);
      addTo(this.#bySpelling, tellSpelling(each, country), id);
      for (const form of listShortForms(each)) addTo(this.#byShortForm, foldName(form), id);
      if (!isSpelledOut(each)) continue;
      for (const witness of [...(country ? [country] : []), ...witnesses])
        addTo(this.#bySound, tellSound(each, witness), id);
    }
  }
}

/** Whether words are a name of somebody, in any language and with any marks, and no form of one. */
function isWrittenSo({name, alternateName}: Participant, words: string): boolean {
  return [name, ...Object.values(alternateName).flat()].some((each) => foldName(each) === foldName(words));
}

/** Who is at home in Latin letters is written alike in all of them: "Hans Müller" is not "Hans Möller". */
function mayDiffer(a: string, b: string, country: string | null): boolean {
  if (!isLatin(a) || !isLatin(b)) return true;
  return country !== null && new Intl.Locale(`und-${country}`).maximize().script !== "Latn";
}

/**
 * What may speak for it that two who are called alike are one: the country, an office that all languages know, or whom somebody
 * serves.
 */
function listWitnesses({country, roles = []}: Pick<Named, "country" | "roles">, language: string): string[] {
  const served = roles.flatMap(({organization}) => (organization ? [`of ${organization.id}`] : []));
  const words = findNamedLanguage(language);
  const offices = roles.flatMap(({role, country: of, organization}) => {
    const office =
      role === null || !words ? null : findOffice({role, country: of, organization: organization?.id ?? null}, words);
    return office ? [`is ${office.id.replace(/^former-/, "")}`] : [];
  });
  return [...(country ? [country] : []), ...served, ...offices];
}

function addTo(index: Map<string, Set<string>>, key: string, id: string): void {
  index.set(key, (index.get(key) ?? new Set()).add(id));
}

/**
 * What the spellings of one name share: the surname and how the given name begins. Names that put the family first are
 * romanised in one way, so all of them counts.
 */
function tellSpelling(name: string, country: string | null): string {
  const [surname = ""] = listAliases({name, country});
  const words = listWords(name);
  if (words[0] === surname) return words.join(" ");
  return `${surname}, ${words[0]?.slice(0, SHARED_LETTERS)}`;
}

/** By what names of one sound are looked up: the witness and how the last word begins; what begins with a vowel, together. */
function tellSound(name: string, witness: string): string {
  return `${witness} ${(listSounds(name).at(-1)?.[0] ?? "").replace(/[aeioujs]/, "")}`;
}

function foldName(name: string): string {
  return listWords(name).join(" ");
}

function listWords(name: string): string[] {
  return tokenize(name).map(({text}) => foldWord(text));
}
