import {findDemonym} from "../language/countries.ts";
import type {NamedLanguage} from "../language/language.ts";
import {isOneOf, lowerWord} from "../language/wordSets.ts";
import {findSequences, type Span} from "./nameSequences.ts";
import type {RolePhrase} from "./rolePhrase.ts";
import {findCountryBehind, findRolesBefore, findRolesBehind} from "./roles.ts";
import {findKnown, type TaggedSentence} from "./tagSentence.ts";
import {findUncapitalized} from "./uncapitalized.ts";

/** What a sentence says of somebody whom it names. */
export interface NameRoles {
  before: readonly RolePhrase[]; // with those that a list shares
  behind: readonly RolePhrase[];
  country: string | null; // that the name is tied to by itself: "le Français Jean Dupré", "Jean Dupré (France)"
}

type Growing = Span & {before: RolePhrase[]; behind: RolePhrase[]; country: string | null};

/** The roles of whoever is named by some tokens, told with those of all other names of the sentence: lists share them. */
export function findNameRoles(tagged: TaggedSentence, {first, last}: Span, language: NamedLanguage): NameRoles {
  let known = tagged.readings.roles;
  if (!known) {
    const names = listNames(tagged, language).map(
      (span, index, all): Growing => readName(tagged, span, findBorder(tagged, all[index - 1], language), language),
    );
    for (const [index, name] of names.entries()) {
      dropTaken(tagged, name, names[index + 1]);
      takeEllipsis(tagged, names, index, language);
      const isShared = name.before[0]?.isShared || /^-Kk*-/.test(tagged.classes.slice(name.last + 1));
      if (isShared && name.before.length > 0) shareRoles(tagged, names.slice(index), name.before);
    }
    if (language.names.capitals === "none") shareLists(tagged, names, language);
    known = new Map(names.map((name) => [name.first, name]));
    tagged.readings.roles = known;
  }
  return known.get(first) ?? readName(tagged, {first, last}, findBefore(known, first), language);
}

/** Where the last of some names before a token ends. */
function findBefore(names: ReadonlyMap<number, NameRoles & Span>, token: number): number {
  return Math.max(0, ...Array.from(names.values(), ({last}) => (last < token ? last + 1 : 0)));
}

/** All that may be a person's name, in order. */
function listNames(tagged: TaggedSentence, language: NamedLanguage): Span[] {
  const spans =
    language.names.capitals === "none" ? findUncapitalized(tagged, language) : findSequences(tagged, language);
  const known = tagged.known.filter(({type}) => type === "Person");
  return [...spans, ...known].sort((a, b) => a.first - b.first);
}

/** Where another name ends that no role phrase reaches over; one capital alone may be part of the phrase: "de Justicia". */
function findBorder({classes}: TaggedSentence, name: Span | undefined, {names}: NamedLanguage): number {
  if (!name) return 0;
  const isFirm = names.capitals === "none" || (name.last > name.first && classes[name.first - 1] !== "P");
  return isFirm ? name.last + 1 : 0;
}

function readName(tagged: TaggedSentence, {first, last}: Span, start: number, language: NamedLanguage): Growing {
  const before = findRolesBefore(tagged, first, last, language, start);
  const behind = findRolesBehind(tagged, last, language);
  const demonym = tagged.classes[first - 1] === "D" ? findInhabitant(tagged, first - 1, language) : null;
  return {first, last, before, behind, country: findCountryBehind(tagged, last, language) ?? demonym};
}

/**
 * "A, représentant de la Chine, B, secrétaire d'État": an apposition belongs to whom it stands behind. "Le président turc, A, le
 * président finlandais, B": where the first one stands before, so does the other.
 */
function dropTaken({classes}: TaggedSentence, name: Growing, next: Growing | undefined): void {
  const apposition = name.behind.at(-1);
  if (!apposition || !next?.before.some(({last}) => last === apposition.last)) return;
  // "Asistieron el secretario general de la ONU, A": a verb that opens the sentence has none.
  const isVerb = name.first === 0 && name.last === 0 && classes[1] === "T";
  const isBefore = !isVerb && name.before.length > 0 && classes[(name.before.at(-1)?.last ?? 0) + 1] === ",";
  if (isBefore || isVerb) name.behind = [];
  else next.before = [];
}

function findInhabitant({tokens, classes}: TaggedSentence, last: number, language: NamedLanguage): string | null {
  const length = /D*$/.exec(classes.slice(0, last + 1))?.[0].length ?? 1;
  for (let first = last - length + 1; first <= last; first++) {
    const country = findDemonym(tokens, first, language);
    if (country) return country;
  }
  return null;
}

/** What may stand between two of a list: "(USA), ", ", de México; ", " and ", "; Казахстана ". */
const BETWEEN = /^(?:-[KkLlDU]*-|,?PT?[KkLl]+)?(?:,|-|C){1,3}(?:PT?)?[Kk]*(?:TD)?$/;

/** "The foreign ministers of France and Germany, A and B", "президентов России A, Казахстана B", "los mandatarios A (Perú) y B". */
function shareRoles(tagged: TaggedSentence, names: readonly Growing[], shared: readonly RolePhrase[]): void {
  const group = names.slice(0, 1);
  for (const [index, next] of names.entries()) {
    const previous = names[index - 1];
    if (!previous) continue;
    if (next.before.length > 0 || !BETWEEN.test(tagged.classes.slice(previous.last + 1, next.first))) break;
    group.push(next);
  }
  const [own] = shared;
  // "Les dirigeants d'Asie centrale, Poutine et Xi ne se quittent pas": a list in apposition is closed again.
  const after = tagged.classes[(group.at(-1)?.last ?? 0) + 1] ?? ".";
  if (own?.isShared && tagged.classes[own.last + 1] === "," && !/[,.:P-]/.test(after)) {
    for (const name of group) name.before = [];
    return;
  }
  for (const [index, name] of group.entries()) {
    const beside = findKnown(tagged, findLastStart(tagged, name.first));
    const inFront = index > 0 && beside?.type === "Country" ? beside.id : null;
    const respective = own?.countries.length === group.length ? own.countries[index] : undefined;
    const country = name.country ?? inFront ?? respective;
    name.before = shared.map((role) => ({...role, country: country ?? role.country, isShared: false}));
  }
}

/** Where the known name begins that ends right before a token. */
function findLastStart({classes}: TaggedSentence, before: number): number {
  const length = /Kk*$/.exec(classes.slice(0, before))?.[0].length ?? 0;
  return before - length;
}

/** "El presidente de Turquía, A; el de Finlandia, B": the same office elsewhere. */
function takeEllipsis(tagged: TaggedSentence, names: readonly Growing[], index: number, language: NamedLanguage): void {
  const name = names[index];
  const office = names
    .slice(0, index)
    .findLast(({before}) => before.length > 0)
    ?.before.at(-1);
  if (!name || !office?.role || name.before.length > 0) return;
  const words = /(TPT?[KkOoYXLl]+|CPT?[Kk]+),$/.exec(tagged.classes.slice(Math.max(0, name.first - 12), name.first));
  if (!words) return;
  const first = name.first - words[0].length;
  const known = findKnown(tagged, name.first - (/[KkOoYXLl]+,$/.exec(words[0])?.[0].length ?? 0));
  const text = tagged.sentence.text.slice(tagged.tokens[first + 1]?.start, tagged.tokens[name.first - 2]?.end);
  const isCountry = known?.type === "Country";
  const role: RolePhrase = {
    ...office,
    role: isCountry ? office.head : `${office.head} ${text}`,
    country: isCountry ? known.id : null,
    countries: [],
    organization: known?.type === "Organization" ? known : null,
    first: first + 1,
    last: name.first - 2,
  };
  const {articles, conjunctions} = language.names;
  if ([articles, conjunctions].some((list) => isOneOf(tagged.tokens[first]?.text, list))) name.before = [role];
}

/** "副委员长李鸿忠、王东明": in a list without a number a role is everybody's, but for those that only one person can have. */
function shareLists({tokens, classes}: TaggedSentence, names: readonly Growing[], {names: words}: NamedLanguage): void {
  for (const [index, name] of names.entries()) {
    const previous = names[index - 1];
    const role = previous?.before.at(-1);
    if (!previous || !role?.role || name.before.length > 0 || name.behind.length > 0) continue;
    const isListed = name.first - previous.last === 2 && /[C-]/.test(classes[previous.last + 1] ?? "");
    const isLink = isOneOf(tokens[previous.last + 1]?.text, words.conjunctions);
    const isUnique = [...words.leaderOffices, ...words.offices].some((office) => lowerWord(role.head).endsWith(office));
    if (isListed && isLink && !isUnique) name.before = [{...role}];
  }
}
