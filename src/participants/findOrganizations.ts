import type {NamedLanguage} from "../language/language.ts";
import {isNoun, tellGivenName, tellSurname} from "../language/nameLists.ts";
import {rememberWords} from "../language/rememberWords.ts";
import {foldWord, isCapitalized, type Token} from "../language/tokens.ts";
import {isFunctionWord, isOneOf} from "../language/wordSets.ts";
import {hasSign, PLACE_WORD} from "../language/wordSigns.ts";
import {readAcronym} from "./acronyms.ts";
import {findCaseOrganization} from "./caseOrganizations.ts";
import {findChainOrganizations} from "./chainOrganizations.ts";
import {findClassedName} from "./classedNames.ts";
import {findHanOrganizations} from "./hanOrganizations.ts";
import type {Span} from "./nameSequences.ts";
import type {TaggedSentence} from "./tagSentence.ts";
import {CLASS_NOUN, setsOff} from "./triggers.ts";

/** The most tokens of an organisation's name. */
const LONGEST = 10;

/**
 * Finds organisations that no list has, by the words in their names: "Northrop Grumman Corp", "Université de Pittsburgh",
 * "Ministry of Supply", "FC Augsbourg", by a team's plural beside its city ("Bucks de Milwaukee", "San Diego Padres"), and acronyms.
 */
export function findOrganizations(tagged: TaggedSentence, language: NamedLanguage): Span[] {
  const {tokens, classes, han} = tagged;
  if (han) return findHanOrganizations(tokens, classes, han, language);
  if (language.names.capitals === "none") return findChainOrganizations(tokens, classes, language);
  const spans: Span[] = [];
  const isCased = language.names.organizationHeads.length > 0;
  for (let first = 0; first < tokens.length; first++) {
    const isClass = setsOff(CLASS_NOUN, tagged, first);
    const classed = isClass ? findClassedName(tokens, classes, first, language) : null;
    const told = classed ?? (isCased ? findCaseOrganization(tokens, classes, first, language) : null);
    if (told) {
      spans.push(told);
      first = told.last;
      continue;
    }
    if (!isPart(tokens, classes, first, language)) continue;
    const last = measureRun(tokens, classes, first, language);
    const span = readRun(tokens, classes, {first, last}, language);
    if (span) spans.push(span);
    first = Math.max(last, span?.last ?? last);
  }
  return spans;
}

/** A capital that may be part of such a name: no small word, person or organisation of a list. */
function isPart(tokens: readonly Token[], classes: string, index: number, language: NamedLanguage): boolean {
  const token = tokens[index];
  if (!token || !isCapitalized(token.text)) return false;
  // "Confederación General del Trabajo"
  const isDescribing =
    language.names.capitals === "names" &&
    classes[index] === "H" &&
    isOneOf(token.text, language.names.roleAfter) &&
    isOrganizationWord(tokens[index - 1]?.text ?? "", language);
  if (!isDescribing && /[OoNnTPVCZMSHh]/.test(classes[index] ?? "O")) return false;
  return index > 0 || !isFunctionWord(token.text, language);
}

function measureRun(tokens: readonly Token[], classes: string, first: number, language: NamedLanguage): number {
  let last = first;
  while (last + 1 < tokens.length && last - first < LONGEST) {
    if (isPart(tokens, classes, last + 1, language)) last++;
    else if (/^[&.-]$/.test(tokens[last + 1]?.text ?? "") && isJoined(tokens, classes, last + 1, language)) last += 2;
    else break;
  }
  return last;
}

const INITIAL = /^\p{Lu}$/u;
const CRAFT = /^\p{Lu}+-\p{N}+$/u; // "ТМА-11"
const COMPOUND = /^\p{Lu}\p{Ll}+-\p{Ll}+$/u; // "State-run"

/** "Wilkin & Sons", "J. P. Morgan": a mark between two capitals of one name. */
function isJoined(tokens: readonly Token[], classes: string, index: number, language: NamedLanguage): boolean {
  const isInitial = tokens[index]?.text !== "." || INITIAL.test(tokens[index - 1]?.text ?? "");
  return isInitial && isPart(tokens, classes, index + 1, language);
}

function readRun(tokens: readonly Token[], classes: string, run: Span, language: NamedLanguage): Span | null {
  const {names} = language;
  const {first, last} = run;
  if (last > first && CRAFT.test(tokens[last]?.text ?? "")) return null; // "Союз ТМА-11"
  // "Penélope Cruz"
  if (last - first === 1 && tellGivenName(tokens[first]?.text) === 2 && tellSurname(tokens[last]?.text) > 0)
    return null;
  const heads = findHeads(tokens, classes, run, language);
  if (heads === null)
    return (
      readPartners(tokens, classes, run, language) ??
      readAcronym(tokens, classes, withoutOpening(tokens, run), language)
    );
  const start = names.capitals === "titles" ? first : startOf(tokens, heads.first, run, language);
  const own = heads.last === last ? last : cutNouns(tokens, heads.first, last, language);
  const end = extend(tokens, classes, own, language);
  // "Club Atlético Osasuna": a name that is known by itself, too.
  const known = end > start ? (/^Oo*/.exec(classes.slice(end + 1))?.[0].length ?? 0) : 0;
  return end > start ? {first: start, last: end + known} : null;
}

/** From the first to the last word of an organisation in a run; null where it has none. */
function findHeads(tokens: readonly Token[], classes: string, run: Span, language: NamedLanguage): Span | null {
  let [first, last] = [run.first, run.last];
  while (first <= last && !isHead(tokens, classes, first, language)) first++;
  while (last > first && !isHead(tokens, classes, last, language)) last--;
  return first <= last ? {first, last} : null;
}

function isHead(tokens: readonly Token[], classes: string, index: number, language: NamedLanguage): boolean {
  const {names} = language;
  const {text = ""} = tokens[index] ?? {};
  if (!isOrganizationWord(text, language) || /[KkLl]/.test(classes[index] ?? "")) return false;
  if (isVenue(text, language) && isLocated(tokens, index, language)) return false;
  // "Правительство Франции": the country acts.
  return !(names.roles.bareGenitives && classes[index + 1] === "K" && isOneOf(text, names.stateBodies));
}

/** "Théâtre": what may act, and where something may be. */
function isVenue(text: string, language: NamedLanguage): boolean {
  return language.names.capitals === "names" && hasSign(text, PLACE_WORD, language);
}

/** "Au Théâtre de verdure", "dans le Musée Rodin". */
function isLocated(tokens: readonly Token[], at: number, {names}: NamedLanguage): boolean {
  const [before, further] = [tokens[at - 1]?.text, tokens[at - 2]?.text];
  if (isOneOf(before, names.placePrepositions)) return true;
  return isOneOf(before, names.articles) && isOneOf(further, names.placePrepositions);
}

const isOrganizationWord = rememberWords(
  (word, {names}: NamedLanguage) =>
    isOneOf(word, names.organizationWords) || endsInOneOf(word, names.organizationEndings),
);

function endsInOneOf(word: string, endings: readonly string[]): boolean {
  const lower = word.toLowerCase();
  return endings.some((ending) => lower.endsWith(ending));
}

/** Where titles are no names what stands before the head is none of it, but for an adjective or a name of the same run. */
function startOf(tokens: readonly Token[], head: number, {first, last}: Span, {names}: NamedLanguage): number {
  // "Real Academia Española": one word before the head, and that of the run
  if (names.capitals === "names") return head === last || head === first + 1 ? first : head;
  const wordAt = (index: number) => tokens[index]?.text ?? "";
  const isPlainNoun = (index: number) => isNoun(foldWord(wordAt(index)), names.nouns);
  const isAdjective = head > first && /(?:e|er|es|en|em)$/.test(wordAt(head - 1)) && !isPlainNoun(head - 1);
  const isAdverb = isAdjective && /lich$/.test(wordAt(head - 2)); // "Königlich Schwedische Akademie"
  if (isAdverb) return Math.max(first, head - 2);
  // "Tokyo Metropolitan University", "Swiss Solar Systems AG": what is no noun is a part of the name.
  let start = head;
  while (start > first && start > 1 && !isPlainNoun(start - 1)) start--;
  if (start === 1 && first === 0 && (isAdjective || head === last) && head === 1) start = 0;
  return start < head || head !== last ? start : Math.max(first, head - 1);
}

/** What clubs begin with: "SC", "VfB"; a legal form ends a name. */
const INITIALS = /^(?!(?:AG|KG|SE|EV|OHG)$)\p{Lu}\p{Ll}?\p{Lu}{1,3}$/u;

/** "Universität Leiden Professoren": where all nouns have capitals, the name ends before the next noun. */
function cutNouns(tokens: readonly Token[], head: number, last: number, {names}: NamedLanguage): number {
  // "SC Freiburg": behind initials stands a name, whatever else it may be.
  const isClub = INITIALS.test(tokens[head]?.text ?? "") && /^\p{Lu}\p{Ll}/u.test(tokens[head + 1]?.text ?? "");
  let end = isClub && head < last ? head + 1 : head;
  while (end < last && !isNoun(foldWord(tokens[end + 1]?.text ?? ""), names.nouns)) end++;
  return end;
}

/** "… of the Arts and Sciences", "… de Pittsburgh": what the organisation is for, where or whose. */
function extend(tokens: readonly Token[], classes: string, last: number, language: NamedLanguage): number {
  const {names} = language;
  let end = last;
  if (names.capitals === "names") end = skipAdjective(tokens, classes, end);
  for (let links = 0; links < 3; links++) {
    let next = end + 1;
    const isLink = isOneOf(tokens[next]?.text, names.nameLinks);
    const isOfMembers =
      links === 0 && tokens[next]?.text === "der" && endsInOneOf(tokens[last]?.text ?? "", names.societies);
    if (!isLink && !isOfMembers && !(links > 0 && isOneOf(tokens[next]?.text, names.conjunctions))) break;
    next++;
    if (isOneOf(tokens[next]?.text, names.articles) && !isCapitalized(tokens[next]?.text ?? "")) {
      if (!isLink && names.capitals === "names") break; // "el Ministerio de Industria y el Gobierno Foral"
      next++;
    }
    if (names.capitals === "names" && classes[next] === "W" && (links === 0 || end === last)) {
      if (isPurposeVerb(tokens, next, language)) break;
      end = skipAdjective(tokens, classes, next);
      continue;
    }
    // "Congreso de los Diputados"
    const isMembers = classes[next] === "H" && isCapitalized(tokens[next]?.text ?? "") && classes[next + 1] !== "X";
    if (!isMembers && !isPart(tokens, classes, next, language)) break;
    end = measureRun(tokens, classes, next, language);
    // "Bundesverband der Deutschen Industrie"
    const most = isOfMembers && /en$/.test(tokens[next]?.text ?? "") && classes[next] === "D" ? next + 1 : next;
    if (names.capitals === "nouns") end = Math.min(end, most);
  }
  return end;
}

/** "El Gobierno para proteger …", "la Commission pour éviter …": behind what is no genitive, an infinitive. */
function isPurposeVerb(tokens: readonly Token[], at: number, {names}: NamedLanguage): boolean {
  return /(?:[aei]r|re)$/.test(tokens[at]?.text ?? "") && !isOneOf(tokens[at - 1]?.text, names.genitivePrepositions);
}

/** "Banque mondiale", "Ligue nationale": an adjective in small letters right behind the head. */
function skipAdjective(tokens: readonly Token[], classes: string, last: number): number {
  const isAdjective =
    classes[last + 1] === "D" ||
    classes[last + 1] === "A" ||
    /(?:al|ale|ales|aux|ique|iques|ico|ica|ional|iva|ivo|ive|aire|ario|aria|nel|nelle|iste|ista|ême|éen|éenne|ieur|ieure|ior|ense)$/.test(
      tokens[last + 1]?.text ?? "",
    );
  return isAdjective && !isCapitalized(tokens[last + 1]?.text ?? "") ? last + 1 : last;
}

/** "State-run IRNA": what opens a sentence has a capital whatever it is. */
function withoutOpening(tokens: readonly Token[], {first, last}: Span): Span {
  const isOpening = first === 0 && last === 1 && COMPOUND.test(tokens[0]?.text ?? "");
  return isOpening ? {first: last, last} : {first, last};
}

/** "Marks & Spencer": names on both sides of a sign that firms are written with; "R&B" and what stands in quotation marks are none. */
function readPartners(
  tokens: readonly Token[],
  classes: string,
  {first, last}: Span,
  {names}: NamedLanguage,
): Span | null {
  const sign = tokens.slice(first, last + 1).findIndex(({text}) => text === "&") + first;
  if (names.capitals !== "titles" || sign <= first || sign >= last || classes[first - 1] === "-") return null;
  if (/[Kk]/.test(classes.slice(first, last + 1))) return null; // "Antigua & Barbuda"
  const isName = (at: number) => /^\p{Lu}.*\p{Ll}/u.test(tokens[at]?.text ?? "");
  return isName(sign - 1) && isName(sign + 1) ? {first, last} : null;
}
