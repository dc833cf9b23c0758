import {findDemonym} from "../language/countries.ts";
import type {NamedLanguage} from "../language/language.ts";
import {dropSoftHyphens, foldWord} from "../language/tokens.ts";
import {isOneOf, lowerWord} from "../language/wordSets.ts";
import {findKnown, type KnownName, type TaggedSentence} from "./tagSentence.ts";

/** A role that a sentence gives to somebody. */
export interface RolePhrase {
  role: string | null; // null: that of the person who was named before ("son homologue russe")
  office: string | null; // of several roles the last: what a counterpart shares
  country: string | null; // ISO 3166-1 alpha-2
  organization: KnownName | null;
  first: number; // token
  last: number; // token, included
  isShared: boolean; // by several, in a list: "los presidentes A, de México; B, de Chile"
}

// The grammar of roles over token classes (see TaggedSentence): "China's former foreign minister", "conseiller d'État et
// ministre des Affaires étrangères chinois", "министр иностранных дел России". Windows are of at most WINDOW tokens, so that
// matching stays linear.
const CORE = "[KkOoLl]*G?(?:[BD]|(?<=[TSGC,])[WXU]{1,3})*Hh*(?:[AD]|Kk*|Oo*|PT?[WXYADHhKkOoLlBU]{1,6}(?:C[XY]A?)?)*";
const ROLE = `${CORE}(?:CT?${CORE})*`;
const BEFORE = new RegExp(`(?:${ROLE}|[ST]?D*QD*)(,?)M*\\.?$`);
// An apposition is closed again: "Hu Jintao, Indian Prime Minister Manmohan Singh" is a list.
const BEHIND = new RegExp(`^(?:,[STP]?|T|V{1,2}T?)(${ROLE})(?=[,.:CE-]|$)`);
const OF_COUNTRY = /^,?PT?K/;
const IN_BRACKETS = /^-K/;
const WINDOW = 20;

/** The role phrase that stands right before a name: "le ministre chinois des Affaires étrangères Wang Yi". */
export function findRoleBefore(
  tagged: TaggedSentence,
  name: number,
  last: number,
  language: NamedLanguage,
): RolePhrase | null {
  const from = Math.max(0, name - WINDOW);
  const match = BEFORE.exec(tagged.classes.slice(from, name));
  if (!match) return null;
  // "Le ministre, Laurent Fabius, est attendu": between commas the name stands beside its role; else it begins a list.
  if (match[1] && !/^[,.-]/.test(tagged.classes.slice(last + 1))) return null;
  const phrase = match[0].replace(/,?M*\.?$/, "");
  const [head, end] = [from + match.index, from + match.index + phrase.length - 1];
  const isList = /^(?:,?PT?Kk*|-Kk*-)?[,C-]/.test(tagged.classes.slice(last + 1, last + 1 + WINDOW));
  if (!isPlural(tagged, head, end, language)) return readRole(tagged, head, end, language);
  const role = isList ? readRole(tagged, head, end, language) : null;
  return (
    role && {
      ...role,
      role: singularize(role.role, language),
      office: singularize(role.office, language),
      isShared: true,
    }
  );
}

/** The role phrase in apposition behind a name: "Wang Yi, ministre chinois des Affaires étrangères". */
export function findRoleBehind(tagged: TaggedSentence, last: number, language: NamedLanguage): RolePhrase | null {
  const match = BEHIND.exec(tagged.classes.slice(last + 1, last + 1 + WINDOW));
  if (!match?.[1]) return null;
  // "Scholz ist Bundeskanzler"
  if (match[0].startsWith("V") && !isOneOf(tagged.tokens[last + 1]?.text, language.names.auxiliaries)) return null;
  const first = last + 1 + match[0].length - match[1].length;
  const end = last + match[0].length;
  return isPlural(tagged, first, end, language) ? null : readRole(tagged, first, end, language);
}

/** "présidents" → "président": a role of several as one of them has it. */
function singularize(role: string | null, {names}: NamedLanguage): string | null {
  const words = role?.split(" ") ?? [];
  const isHead = (word: string) => isOneOf(word, names.roleHeads);
  const singular = words.map((word) => {
    const bases = [word.replace(/s$/, ""), word.replace(/es$/, "")];
    return isHead(word) ? word : (bases.find(isHead) ?? word);
  });
  return role === null ? null : singular.join(" ");
}

/** "Nazarbaïev, les dirigeants de l'OCS ont admis": what several are is nobody's role, unless persons are listed. */
function isPlural(
  {classes, tokens, sentence}: TaggedSentence,
  first: number,
  last: number,
  {names}: NamedLanguage,
): boolean {
  const at = classes.indexOf("H", first);
  if (at < 0 || at > last) return false;
  const length = /^Hh*/.exec(classes.slice(at, last + 1))?.[0].length ?? 1;
  // "expresidente", "CSU-Politiker": a compound is of one when its last part is.
  const head = lowerWord(sentence.text.slice(tokens[at]?.start, tokens[at + length - 1]?.end));
  return !isOneOf(head, names.roleHeads) && !names.roleHeads.some((each) => head.endsWith(each));
}

/** The country that a name is tied to by a genitive: "Abdulaziz Kamilov de l'Ouzbékistan". */
export function findCountryBehind(tagged: TaggedSentence, last: number, language: NamedLanguage): string | null {
  const behind = tagged.classes.slice(last + 1, last + 5);
  // "Sergej Lawrow (Russland)"
  if (IN_BRACKETS.test(behind) && tagged.tokens[last + 1]?.text === "(") return findKnown(tagged, last + 2)?.id ?? null;
  const match = OF_COUNTRY.exec(behind);
  if (!match || !isGenitive(tagged, last + 1 + Number(behind.startsWith(",")), language)) return null;
  return findKnown(tagged, last + match[0].length)?.id ?? null;
}

/** Every role phrase of a sentence, wherever it stands: "a déclaré le haut diplomate russe". */
export function findRoles(tagged: TaggedSentence, language: NamedLanguage): RolePhrase[] {
  const pattern = new RegExp(`T(${CORE})`, "g");
  return Array.from(tagged.classes.matchAll(pattern), (match) =>
    readRole(tagged, match.index + 1, match.index + match[0].length - 1, language),
  );
}

function isGenitive(tagged: TaggedSentence, index: number, {names}: NamedLanguage): boolean {
  return names.genitivePrepositions.includes(foldWord(tagged.tokens[index]?.text ?? ""));
}

/** Reads the words of a role phrase: without demonyms, which become its country. */
function readRole(tagged: TaggedSentence, first: number, last: number, language: NamedLanguage): RolePhrase {
  const {classes, tokens} = tagged;
  const names: KnownName[] = [];
  let country: string | null = null;
  let start = first;
  let words = "";
  for (let index = first; index <= last; index++) {
    const kind = classes[index] ?? "";
    const token = tokens[index];
    if (!token) continue;
    const name = findKnown(tagged, index);
    if (name && name.last <= last) names.push(name);
    if (kind === "D") country ??= findDemonym(tokens, index, language);
    // "China's foreign minister", "SCO Secretary-General": whom somebody serves is no word of the role when it stands before it.
    const isOwner = /[KkOoLlG]/.test(kind) && !/[Hh]/.test(classes.slice(first, index));
    if (kind === "D" || kind === "Q" || isOwner || (words === "" && /[ST]/.test(kind))) {
      if (words === "") start = index + 1;
      continue;
    }
    const apart = token.start > (tokens[index - 1]?.end ?? token.start);
    words += (words && apart ? " " : "") + dropSoftHyphens(token.text);
  }
  country ??= names.find(({type}) => type === "Country")?.id ?? null;
  const organization = names.find(({type}) => type === "Organization") ?? null;
  const isCounterpart = classes.slice(first, last + 1).includes("Q");
  const conjunction = classes.slice(first, last + 1).search(/CT?[BDKkOoG]*H/);
  const office =
    conjunction < 0 || isCounterpart ? null : readRole(tagged, first + conjunction + 1, last, language).role;
  const role = isCounterpart ? null : words;
  return {role, office: office ?? role, country, organization, first: Math.min(start, last), last, isShared: false};
}
