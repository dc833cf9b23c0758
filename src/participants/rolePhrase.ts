import {capitalsOf, findDemonym} from "../language/countries.ts";
import type {NamedLanguage} from "../language/language.ts";
import {rememberWords} from "../language/rememberWords.ts";
import {dropSoftHyphens, foldPhrase, foldWord, isCapitalized, type Token} from "../language/tokens.ts";
import {isOneOf, lowerWord} from "../language/wordSets.ts";
import type {KnownName} from "./nameLexicon.ts";
import {findKnown, type TaggedSentence} from "./tagSentence.ts";

/** A role that a sentence gives to somebody. */
export interface RolePhrase {
  role: string | null; // null: that of the person who was named before ("son homologue russe")
  head: string; // what of it an ellipsis takes up: "presidente" of "presidente del Congreso"; empty for a counterpart
  country: string | null; // ISO 3166-1 alpha-2
  countries: readonly string[]; // all that are named, in order: "of France and Germany"
  organization: KnownName | null;
  first: number; // token
  last: number; // token, included
  isShared: boolean; // by several, in a list: "los presidentes A, de México; B, de Chile"
}

/**
 * Reads the words of a role phrase, without demonyms and countries, which become its country. Several roles of one person
 * ("conseiller d'État et ministre") are parted.
 */
export function readRoles(tagged: TaggedSentence, first: number, last: number, language: NamedLanguage): RolePhrase[] {
  const at = findConjunction(tagged, first, last);
  if (at === null) return [readRole(tagged, first, last, language)];
  const [one, ...others] = readRoles(tagged, at.next, last, language);
  const own = readRole(tagged, first, at.last, language);
  // "State Councilor and Foreign Minister of China"
  const country = own.country ?? one?.country ?? null;
  return [
    {...own, country},
    ...[one, ...others].flatMap((role) => (role ? [{...role, country: role.country ?? country}] : [])),
  ];
}

/** Where the next role of the same person begins behind a conjunction. */
function findConjunction({classes}: TaggedSentence, first: number, last: number): {last: number; next: number} | null {
  const head = classes.indexOf("H", first);
  for (let index = head + 1; head >= 0 && index <= last; index++) {
    if (classes[index] === "C" && /^CT?[BDKkOoG]*H/.test(classes.slice(index, last + 1)))
      return {last: index - 1, next: index + 1};
  }
  return null;
}

function readRole(tagged: TaggedSentence, first: number, last: number, language: NamedLanguage): RolePhrase {
  const {classes, tokens} = tagged;
  const head = classes.indexOf("H", first);
  const isCounterpart = classes.slice(first, last + 1).includes("Q");
  const {dropped, countries, organization} = readNames(tagged, first, last, head, language);
  let start = first;
  let words = "";
  for (let index = first; index <= last; index++) {
    const kind = classes[index] ?? "";
    const token = tokens[index];
    if (!token) continue;
    const isOwner = index < head && /[KkOoLlG]/.test(kind);
    if (
      /[DQ]/.test(kind) ||
      isOwner ||
      dropped.has(index) ||
      isIdle(tagged, index, head, language) ||
      (words === "" && /[STCV]/.test(kind))
    ) {
      if (words === "") start = index + 1;
      continue;
    }
    const isBehindOwner = index <= head && /[KkOoLlG]/.test(classes[index - 1] ?? "");
    const apart = token.start > (tokens[index - 1]?.end ?? token.start) || dropped.has(index - 1) || isBehindOwner;
    words += (words && apart ? " " : "") + wordOf(token, index === head, language);
  }
  const length = /^Hh*/.exec(classes.slice(head, last + 1))?.[0].length ?? 1;
  const headWords = tokens.slice(head, head + length).map(({text}) => text);
  const trimmed = dropLastLink(words, language);
  const headOfOne = head < 0 ? "" : singularize(headWords.join(" "), headWords, language);
  return {
    role: isCounterpart ? null : joinCompound(tagged, head, singularize(trimmed, headWords, language), headOfOne),
    head: isCounterpart ? "" : headOfOne,
    country: countries[0] ?? organization?.country ?? null,
    countries,
    organization,
    first: Math.min(start, last),
    last,
    isShared: false,
  };
}

/** "CSU-Politiker", "Bundesbankpräsident": a role keeps the name that it is written together with. */
function joinCompound({tokens, classes, sentence}: TaggedSentence, at: number, role: string, head: string): string {
  const owner = tokens[at - 1];
  const start = tokens[at]?.start ?? 0;
  const between = owner ? sentence.text.slice(owner.end, start) : " ";
  const index = role.indexOf(head);
  if (!owner || index < 0 || !/[Oo]/.test(classes[at - 1] ?? "") || !/^(?:s?-|s?)$/.test(between)) return role;
  const first = at - (/Oo*$/.exec(classes.slice(0, at))?.[0].length ?? 1);
  const name = sentence.text.slice(tokens[first]?.start, start);
  const rest = role.slice(index);
  return role.slice(0, index) + name + (between.endsWith("-") ? rest : rest.charAt(0).toLowerCase() + rest.slice(1));
}

/** "new president", "Vettels Teamkollege": words that say nothing of what somebody is, and whose something is. */
function isIdle({tokens, classes}: TaggedSentence, index: number, head: number, {names}: NamedLanguage): boolean {
  const text = tokens[index]?.text ?? "";
  if (/[BA]/.test(classes[index] ?? "")) return isOneOf(text, names.roles.idle) || isOneOf(text, names.roles.adverbs);
  return names.capitals === "nouns" && index < head && classes[index] === "X" && /s$/u.test(text);
}

/** What names of countries and organisations tell in a role, and which tokens are no words of it for that. */
function readNames(tagged: TaggedSentence, first: number, last: number, head: number, language: NamedLanguage) {
  const {classes, tokens} = tagged;
  const dropped = new Set<number>();
  const countries: string[] = [];
  let organization: KnownName | null = null;
  for (let index = first; index <= last; index++) {
    const demonym = classes[index] === "D" ? findDemonym(tokens, index, language) : null;
    if (demonym) countries.push(demonym);
    const name = findKnown(tagged, index);
    if (!name || name.last > last) continue;
    // "رئيس المكتب السياسي لحركة حماس": a body of what a list knows.
    const isBodyOf = organization !== null && !organization.listed && name.listed && language.names.capitals === "none";
    if (name.type === "Organization" && (organization === null || isBodyOf)) organization = name;
    // "Pyongyang's chief negotiator"
    const capital = classes[name.last + 1] === "G" ? capitalsOf(language).get(tokens[index]?.text ?? "") : undefined;
    if (name.type === "Place" && capital) countries.push(capital);
    if (name.type !== "Country") continue;
    const from = index < head ? index : findGenitive(tagged, name, language);
    if (from === null) continue; // "ambassadeur en Chine"
    countries.push(name.id);
    for (let token = from; token <= name.last; token++) dropped.add(token);
    if (classes[from - 1] === "C" && dropped.has(from - 2)) dropped.add(from - 1);
  }
  return {dropped, countries: [...new Set(countries)], organization};
}

/** Where the genitive begins that a name stands in: "de la Chine", "России", "and Germany"; null where it stands in none. */
function findGenitive(
  {classes, tokens}: TaggedSentence,
  {first: name, last}: KnownName,
  {names}: NamedLanguage,
): number | null {
  let index = name - 1;
  if (classes[index] === "T" && !isOneOf(tokens[index]?.text, names.genitivePrepositions)) index--;
  if (names.genitivePrepositions.includes(foldWord(tokens[index]?.text ?? ""))) return index;
  // "Russlands"
  const isInCase = names.endings.some(([ending]) => tokens[last]?.text.endsWith(ending));
  const isBare = names.roles.bareGenitives || isInCase;
  if (/[HhADWKkOoC,]/.test(classes[name - 1] ?? "") && (isBare || classes[name - 1] === "C")) return name;
  return null;
}

/** A small word written to the head is none of the role's: "والرئيس". */
function wordOf(token: Token, isHead: boolean, language: NamedLanguage): string {
  const text = dropSoftHyphens(token.text);
  const {clitics} = language.names;
  if (!isHead || clitics.length === 0) return text;
  const isKnown = (word: string) => openingsOf(headsOf(language)).has(foldWord(word));
  if (isKnown(text)) return text;
  const clitic = clitics.find(
    ([each, kept]) =>
      each !== "ال" && text.startsWith(each) && isKnown((kept + text.slice(each.length)).replace(/^ال/u, "")),
  );
  return clitic ? clitic[1] + text.slice(clitic[0].length) : text;
}

const openings = new WeakMap<readonly string[], ReadonlySet<string>>();
const headLists = new WeakMap<NamedLanguage["names"], readonly string[]>();

/** The first words of all heads, folded. */
function openingsOf(heads: readonly string[]): ReadonlySet<string> {
  const known = openings.get(heads);
  if (known) return known;
  const words = new Set(heads.map((head) => foldWord(head.split(" ")[0] ?? "")));
  openings.set(heads, words);
  return words;
}

/** All nouns by which a language says what somebody is. */
export function headsOf({names}: NamedLanguage): readonly string[] {
  const known = headLists.get(names);
  if (known) return known;
  const heads = [...names.roleHeads, ...names.roles.heads];
  headLists.set(names, heads);
  return heads;
}

/** "ministres des Affaires étrangères et": links that held on to what became the country. */
function dropLastLink(words: string, language: NamedLanguage): string {
  const {conjunctions, rolePrepositions, articles} = language.names;
  const last = words.slice(words.lastIndexOf(" ") + 1);
  const isLink = words.includes(" ") && [conjunctions, rolePrepositions, articles].some((list) => isOneOf(last, list));
  return isLink ? dropLastLink(words.slice(0, -last.length - 1), language) : words;
}

/** "présidents" → "président", "министром обороны" → "министр обороны": a role as one person has it, in its base form. */
function singularize(role: string, head: readonly string[], language: NamedLanguage): string {
  const phrase = head.join(" ");
  const base = baseOf(phrase, language);
  const at = phrase ? role.indexOf(phrase) : -1;
  if (base === phrase || at < 0) return role;
  const cased = isCapitalized(phrase) ? base.charAt(0).toUpperCase() + base.slice(1) : base;
  return toBases(role.slice(0, at), language) + cased + role.slice(at + phrase.length);
}

/** "Бывшему" before a head in a case. */
function toBases(words: string, {names: {roles}}: NamedLanguage): string {
  if (words === "") return words;
  const toBase = (word: string) => (isOneOf(word, roles.before) ? roles.bases[foldWord(word)] : undefined);
  return words
    .split(" ")
    .map((word) => {
      const base = toBase(word) ?? word;
      return isCapitalized(word) ? base.charAt(0).toUpperCase() + base.slice(1) : base;
    })
    .join(" ");
}

/** The base form of a head. */
const baseOf = rememberWords(
  (phrase, language: NamedLanguage): string =>
    language.names.roles.bases[foldPhrase(phrase)] ?? singularizeHead(phrase.split(" "), language),
);

function singularizeHead(head: readonly string[], language: NamedLanguage): string {
  const heads = headsOf(language);
  if (isHead(head.join(" "), heads)) return head.join(" ");
  const endings = language.names.capitals === "nouns" ? [/nen$/, /en$/, /n$/, /e$/, /er$/] : [/s$/, /es$/];
  const singular = head.map((word) => {
    const found = endings
      .map((ending) => word.replace(ending, ""))
      .find((each) => each !== word && isHead(each, heads));
    return found ?? (isHead(word, heads) ? word : word.replace(/s$/, ""));
  });
  return isHead(singular.join(" "), heads) ? singular.join(" ") : head.join(" ");
}

function isHead(word: string, heads: readonly string[]): boolean {
  return isOneOf(word, heads) || (/-/.test(word) && isOneOf(word.slice(word.lastIndexOf("-") + 1), heads));
}

/** "Nazarbaïev, les dirigeants de l'OCS ont admis": what several are is nobody's role, unless persons are listed. */
export function isPlural(
  {classes, tokens, sentence}: TaggedSentence,
  first: number,
  last: number,
  language: NamedLanguage,
): boolean {
  const at = classes.indexOf("H", first);
  if (at < 0 || at > last) return false;
  const length = /^Hh*/.exec(classes.slice(at, last + 1))?.[0].length ?? 1;
  const head = lowerWord(sentence.text.slice(tokens[at]?.start, tokens[at + length - 1]?.end));
  return isPluralHead(head, language);
}

const isPluralHead = rememberWords((head, language: NamedLanguage): boolean => {
  const {bases, plurals} = language.names.roles;
  if (bases[foldPhrase(head)] !== undefined) return isOneOf(foldPhrase(head), plurals);
  if (language.names.capitals === "none") return false;
  const heads = headsOf(language);
  // "expresidente", "CSU-Politiker": a compound is of one when its last part is.
  return !isOneOf(head, heads) && !heads.some((each) => head.endsWith(each));
});
