import {readsHan} from "../language/hanText.ts";
import type {NamedLanguage} from "../language/language.ts";
import {foldWord} from "../language/tokens.ts";
import {isFunctionWord, isOneOf} from "../language/wordSets.ts";
import {findHanRolesBefore, findHanRolesBehind} from "./hanRoles.ts";
import {isPlural, type RolePhrase, readRoles} from "./rolePhrase.ts";
import {findKnown, type TaggedSentence} from "./tagSentence.ts";

// The grammar of roles over token classes (see TaggedSentence): "China's former foreign minister", "conseiller d'État et
// ministre des Affaires étrangères chinois", "министр иностранных дел России". Windows are of at most WINDOW tokens, so that
// matching stays linear.
// "Former Apple chief executive", "früherer Bundesbankpräsident"
const OWNER = "(?:[BD]{1,3}(?=O))?(?:[KkOoLl]*G?|[XU]{1,2}G)";
const DESCRIBED = "(?:[BD]|Hh*(?=[BW]{0,2}H)|(?<=[BTSGC,DKkOoLl-])[WXU]{1,3})*";
const OF = "PT?[WXYADHhKkOoLlBU]{1,6}(?:C[XY]A?)?";
const OF_SEVERAL = "C(?:PT?)?(?:Kk*|D(?![BDWXHQU]))";
const QUOTED = "-[XYUWOoBAD]{1,5}-";
const TAIL = `(?:[AD]|Kk*|Oo*|${OF}|${OF_SEVERAL}|${QUOTED})*`;
const BARE_TAIL = `(?:[ADBWYULlKkOoHh]|${OF}|${OF_SEVERAL}|${QUOTED})*`;
const COUNTERPART = "[ST]?D*QD*(?:PT?Kk*)?(?:CKk*)?";

interface Grammar {
  before: RegExp;
  behind: RegExp;
  predicate: RegExp;
  inverted: RegExp;
  alone: RegExp;
}

function writeGrammar(core: string): Grammar {
  const role = `${core}(?:CT?${core})*`;
  return {
    before: new RegExp(`(?:${role}|${COUNTERPART})((?:,(?:T?D)?)?)M*\\.?$`),
    // An apposition is closed again: "Hu Jintao, Indian Prime Minister Manmohan Singh" is a list. "…, alors ministre, …"
    behind: new RegExp(
      `^(?:-[^X-]{1,4}-|,(?:[UKLD#-]|X\\.){1,3}(?=,))?(?:,(?:P#W,?)?(?:[STP]|[VW]{1,2}(?:T?Z)?T?)?|T)(${role})(?=[,.:CEVP#Z-]|$)`,
    ),
    predicate: new RegExp(`^,?([VEWPAZ#]{1,6}T?)(${role})(?=[^X]|$)`),
    inverted: new RegExp(`(?:^|[,.:-])[TP]?(${role})([VEW]{1,2})$`),
    alone: new RegExp(`T(${core})`, "g"),
  };
}

const described = writeGrammar(`${OWNER}${DESCRIBED}Hh*${TAIL}`);
const plain = writeGrammar(`${OWNER}[BD]*Hh*${TAIL}`);
const bare = writeGrammar(`${OWNER}[BD]*Hh*${BARE_TAIL}`);

function grammarOf({names: {roles}}: NamedLanguage): Grammar {
  return roles.bareGenitives ? bare : roles.hasModifiersBefore ? described : plain;
}

const OF_COUNTRY = /^,?PT?K/;
const IN_BRACKETS = /^-K/;
const WINDOW = 20;

/**
 * The roles of the phrase that stands right before a name: "le ministre chinois des Affaires étrangères Wang Yi". Nothing before
 * the token `start` belongs to it.
 */
export function findRolesBefore(
  tagged: TaggedSentence,
  name: number,
  last: number,
  language: NamedLanguage,
  start = 0,
): RolePhrase[] {
  if (readsHan(language)) return findHanRolesBefore(tagged, name, language, start);
  const from = Math.max(start, name - WINDOW);
  if (!/[HQ]/.test(tagged.classes.slice(from, name))) return [];
  const match = grammarOf(language).before.exec(tagged.classes.slice(from, name));
  if (!match) return findInverted(tagged, name, language, from);
  const phrase = match[0].replace(/(?:,(?:T?D)?)?M*\.?$/, "");
  const end = from + match.index + phrase.length - 1;
  const head = from + match.index + countForeign(tagged, from + match.index, end, language);
  if (head > end) return findInverted(tagged, name, language, from);
  const isList = /^(?:,?PT?Kk*|-Kk*-)?[,C-]/.test(tagged.classes.slice(last + 1, last + 1 + WINDOW)) || match[1] !== "";
  const isSeveral = isPlural(tagged, head, end, language) && !(isWeakSingular(tagged, head, language) && !isList);
  // "Le ministre, Laurent Fabius, est attendu": between commas the name stands beside its role; else it begins a list. "Ancien
  // ministre, M. Fabius attend": what opens a sentence stands beside it, too.
  const isFronted = /^[^TS]/.test(tagged.classes.slice(head)) && /^$|[-.:]/.test(tagged.classes[head - 1] ?? "");
  if (match[1] && !isSeveral && !isFronted && !/^[,.-]/.test(tagged.classes.slice(last + 1))) return [];
  if (!isSeveral) {
    const roles = readRoles(tagged, head, end, language);
    // "His colleagues from Finland and Sweden"
    return isList && (roles[0]?.countries.length ?? 0) > 1 ? roles.map((role) => ({...role, isShared: true})) : roles;
  }
  return isList ? readRoles(tagged, head, end, language).map((role) => ({...role, isShared: true})) : [];
}

/** Whether articles stand as words of their own. */
export function hasArticles({names}: NamedLanguage): boolean {
  return names.articles.length > 0 && names.clitics.length === 0;
}

/** "Den Präsidenten Macron": what looks like a plural is a case of one, as its article says. */
function isWeakSingular({tokens, classes}: TaggedSentence, first: number, {names}: NamedLanguage): boolean {
  const head = tokens[classes.indexOf("H", first)]?.text ?? "";
  const isOfOne = isOneOf(tokens[first - 1]?.text, names.roles.singularArticles);
  return isOfOne && names.roles.pluralEndings.some((ending) => head.endsWith(ending));
}

/**
 * How many words at the head of a phrase are none of it: up to a verb behind the noun ("Министр встретил") or up to another
 * noun to whom something is given ("eligió presidente al secretario general").
 */
function countForeign(tagged: TaggedSentence, first: number, last: number, language: NamedLanguage): number {
  const {classes, tokens} = tagged;
  for (let index = last; index > first; index--) {
    const isGiven = classes[index] === "P" && isOneOf(tokens[index]?.text, language.names.roles.givers);
    if (isGiven && /^PT?[BD]*H/.test(classes.slice(index, last + 1))) return index + 1 - first;
    if (isVerb(tagged, index, language)) return index + 1 - first;
  }
  return 0;
}

/** How many letters a verb has besides what tells it. */
const SHORTEST_STEM = 3;

/** A word in a phrase without prepositions that is no genitive. */
function isVerb({tokens, classes}: TaggedSentence, index: number, {names}: NamedLanguage): boolean {
  const {bareGenitives, verbs, becoming} = names.roles;
  if (!bareGenitives || classes[index] !== "W") return false;
  const text = foldWord(tokens[index]?.text ?? "");
  const longest = text.length - SHORTEST_STEM; // beginning or ending
  return (
    isOneOf(text, becoming) ||
    verbs.endings.some((ending) => ending.length <= longest && text.endsWith(ending)) ||
    verbs.beginnings.some((beginning) => beginning.length <= longest && text.startsWith(beginning))
  );
}

/** "Neue Vizepräsidentin wird Doris König": what somebody becomes, before the name. */
function findInverted(tagged: TaggedSentence, name: number, language: NamedLanguage, from: number): RolePhrase[] {
  const match = grammarOf(language).inverted.exec(tagged.classes.slice(from, name));
  const [whole = "", role = "", verbs = ""] = match ?? [];
  if (!match || !isBecoming(tagged, name - verbs.length, name - 1, language)) return [];
  const first = from + match.index + whole.length - verbs.length - role.length;
  const last = name - verbs.length - 1;
  return isPlural(tagged, first, last, language) ? [] : readRoles(tagged, first, last, language);
}

/** The roles behind a name, in apposition or as what somebody is or becomes: "Wang Yi, ministre chinois des Affaires étrangères". */
export function findRolesBehind(tagged: TaggedSentence, last: number, language: NamedLanguage): RolePhrase[] {
  if (readsHan(language)) return findHanRolesBehind(tagged, last, language);
  const behind = tagged.classes.slice(last + 1, last + 1 + WINDOW);
  if (isPredicative(tagged, last + 1, language)) {
    const length = /^Hh*[AWKkOoYULl]*/.exec(behind)?.[0].length ?? 1;
    return readRoles(tagged, last + 1, last + length, language);
  }
  if (!behind.includes("H")) return [];
  const {behind: apposition, predicate} = grammarOf(language);
  const beside = apposition.exec(behind);
  const match = beside ?? matchPredicate(predicate, tagged, last, language);
  const role = match?.[match.length - 1];
  if (!match || !role) return [];
  const begin = last + 1 + match[0].length - role.length;
  const first = beside ? findFirst(tagged, last + 1, begin, language) : begin;
  if (first < 0) return [];
  // ", had asked the president": no adverb, and no apposition
  const opening = tagged.tokens.slice(last + 1, first);
  if (beside && opening.some(({text}) => isOneOf(text, language.names.auxiliaries))) return [];
  // ", de la ministre": the next of a list; "der", "des" may be articles
  if (beside && /^,P/.test(behind) && language.names.capitals !== "nouns" && !beside[0].startsWith(",P#")) return [];
  // "Hatte Roman Herzog den Emir von Katar empfangen": an apposition has a comma.
  if (beside && behind.startsWith("T") && language.names.capitals === "nouns") return [];
  const end = cutAtVerb(tagged, first, last + match[0].length, language);
  return end < first || isPlural(tagged, first, end, language) ? [] : readRoles(tagged, first, end, language);
}

/** "أمينا عاما": an accusative right behind a name is what somebody is or becomes. */
function isPredicative({tokens, classes}: TaggedSentence, at: number, {names}: NamedLanguage): boolean {
  if (names.clitics.length === 0 || classes[at] !== "H") return false;
  const length = /^Hh*/.exec(classes.slice(at))?.[0].length ?? 1;
  const phrase = tokens.slice(at, at + length).map(({text}) => foldWord(text));
  return isOneOf(phrase.join(" "), names.roles.predicatives);
}

/** Where the role begins in an apposition: small words before it are some of it unless they are adverbs; -1 where they cannot be. */
function findFirst({tokens, classes}: TaggedSentence, start: number, role: number, {names}: NamedLanguage): number {
  let first = role;
  while (first > start && classes[first - 1] === "W" && !isOneOf(tokens[first - 1]?.text, names.roles.adverbs)) first--;
  return first < role && !names.roles.hasModifiersBefore ? -1 : first;
}

function matchPredicate(predicate: RegExp, tagged: TaggedSentence, last: number, language: NamedLanguage) {
  const match = predicate.exec(tagged.classes.slice(last + 1, last + 1 + WINDOW));
  const length = match?.[1]?.replace(/T$/, "").length ?? 0;
  const first = last + 1 + Number(match?.[0].startsWith(",") ?? false);
  return match && isBecoming(tagged, first, first + length - 1, language) ? match : null;
}

/** The last token of a role whose words need no prepositions: a verb ends it. */
function cutAtVerb(tagged: TaggedSentence, first: number, last: number, language: NamedLanguage): number {
  for (let index = first; index <= last; index++) if (isVerb(tagged, index, language)) return index - 1;
  return last;
}

/** "Scholz ist Bundeskanzler", "was elected", "a été nommé": small words and one for being or becoming. */
function isBecoming({tokens, classes}: TaggedSentence, first: number, last: number, language: NamedLanguage): boolean {
  const words = tokens
    .slice(first, last + 1)
    .flatMap(({text}, index) => (/[Z#]/.test(classes[first + index] ?? "") ? [] : [text]));
  const {becoming} = language.names.roles;
  const isCopula = words.every((word) => isOneOf(word, language.names.auxiliaries));
  return (
    words.length > 0 &&
    (isCopula || words.some((word) => isOneOf(word, becoming))) &&
    words.every((word) => isOneOf(word, becoming) || isFunctionWord(word, language))
  );
}

/** The country that a name is tied to: "Abdulaziz Kamilov de l'Ouzbékistan", "Sergej Lawrow (Russland)". */
export function findCountryBehind(tagged: TaggedSentence, last: number, language: NamedLanguage): string | null {
  const behind = tagged.classes.slice(last + 1, last + 5);
  if (IN_BRACKETS.test(behind) && /[(（]/.test(tagged.tokens[last + 1]?.text ?? ""))
    return findKnown(tagged, last + 2)?.id ?? null;
  const match = OF_COUNTRY.exec(behind);
  if (!match || !isGenitive(tagged, last + 1 + Number(behind.startsWith(",")), language)) return null;
  return findKnown(tagged, last + match[0].length)?.id ?? null;
}

function isGenitive(tagged: TaggedSentence, index: number, {names}: NamedLanguage): boolean {
  return names.genitivePrepositions.includes(foldWord(tagged.tokens[index]?.text ?? ""));
}

/** "министр", "الوزير القطري": a role without an article before it, and what tells whose it is. */
const WITHOUT_ARTICLE = /D{0,2}Hh*(?:[AD]|Kk*|Oo*)*/g;

/** Every role phrase of a sentence, wherever it stands: "a déclaré le haut diplomate russe". */
export function findRoles(tagged: TaggedSentence, language: NamedLanguage): RolePhrase[] {
  if (!tagged.classes.includes("H")) return [];
  if (!hasArticles(language)) {
    return Array.from(tagged.classes.matchAll(WITHOUT_ARTICLE), (match) =>
      readRoles(tagged, match.index, match.index + match[0].length - 1, language),
    ).flatMap((roles) => roles.slice(0, 1));
  }
  return Array.from(tagged.classes.matchAll(grammarOf(language).alone), (match) =>
    readRoles(tagged, match.index + 1, match.index + match[0].length - 1, language),
  ).flatMap((roles) => roles.slice(0, 1));
}
