import {calendarWordsOf} from "../language/calendarWords.ts";
import {isInDemonym, mayBeInDemonym} from "../language/countries.ts";
import {nameByCharacter} from "../language/countryPairs.ts";
import {type Gazetteer, mayOpenName} from "../language/gazetteer.ts";
import type {NamedLanguage} from "../language/language.ts";
import {endsAsAdjective} from "../language/lists/cyrillicForms.ts";
import {tellSurname} from "../language/nameLists.ts";
import {rememberWords} from "../language/rememberWords.ts";
import {foldWord, isCapitalized, isSmall, isTitleCase, kindOf, type Token} from "../language/tokens.ts";
import {isFunctionWord, isOneOf, isThing} from "../language/wordSets.ts";
import {type HeadLexicon, mayBeHead, mayOpenHead, measureHead} from "./roleHeads.ts";
import {listTriggers} from "./triggers.ts";

const MARKS: Readonly<Record<string, string>> = {",": ",", "،": ",", ":": ":", ".": "."};

/** The class of a word that is no known name and no head of a role (see TaggedSentence), and has none by itself (see ToldWord). */
export function tellClass(tokens: readonly Token[], at: number, lexicon: HeadLexicon): string {
  const {language} = lexicon;
  const {text} = tokens[at] as Token;
  if (isInDemonym(tokens, at, language)) return "D";
  if (isHonorific(tokens, at, language)) return "M";
  if (isOneOf(text, language.names.roles.before) && isModifying(tokens, at, lexicon)) return "B";
  if (isInitial(tokens, at, language) || hasParticle(text, language) || isParticle(tokens, at, language)) return "X";
  const letter = tellWordClass(text, language);
  return (letter === "X" || letter === "U") && describesThing(tokens, at, language) ? "Y" : letter;
}

function tellMark(text: string, kind: "mark" | "number"): string {
  return kind === "number" ? "#" : (MARKS[text] ?? "-");
}

/** The class of a word that its neighbours change nothing of; empty for another. */
const tellFixedClass = rememberWords((text, language: NamedLanguage): string => {
  const {names} = language;
  if (/^['’]s$/u.test(text)) return "G";
  if (mayBeInDemonym(text, language) || isTitle(text, language) || isOneOf(text, names.roles.before)) return "";
  if (hasParticle(text, language)) return "X";
  const isOpen = /^\p{Lu}$/u.test(text) || isOneOf(text, names.particles) || isDescribing(text, language);
  return isCapitalized(text) && isOpen ? "" : tellWordClass(text, language);
});

/** "the retired general", "Retired General": with a capital only before its noun. */
function isModifying(tokens: readonly Token[], at: number, lexicon: HeadLexicon): boolean {
  return !isCapitalized(tokens[at]?.text ?? "") || measureHead(tokens, at + 1, lexicon) > 0;
}

/** What is known of a word whatever stands beside it. */
export interface ToldWord {
  fixed: string; // its class, where no table of names or heads gives another; empty where its neighbours change it
  isPlain: boolean; // and none does
  mayBeName: boolean; // by itself, or as the first of several words
  mayBeHead: boolean;
  mayBePaired: boolean; // a country beside another
  isTitleCase: boolean;
  isCode: boolean; // of three capital letters
  triggers: number; // the rules that it may set off
}

/** What a word tells of its class: most words are plain, and are not asked again. */
export const tellWord = rememberWords((text, lexicon: HeadLexicon & Known): ToldWord => {
  const {language, known} = lexicon;
  const told: ToldWord = {
    fixed: "",
    isPlain: false,
    mayBeName: mayOpenName(known, text),
    mayBeHead: mayOpenHead(text, lexicon),
    mayBePaired: nameByCharacter(text, language) !== "",
    isTitleCase: isTitleCase(text),
    isCode: /^[A-Z]{3}$/.test(text),
    triggers: listTriggers(text, language),
  };
  if (isSmall(text)) {
    told.isPlain = isPlainWord(text, lexicon);
    told.fixed = told.isPlain ? tellWordClass(text, language) : tellFixedClass(text, language);
    return told;
  }
  const kind = kindOf(text);
  told.fixed = kind === "word" ? tellFixedClass(text, language) : tellMark(text, kind);
  const isElse = told.mayBeName || told.mayBeHead || told.mayBePaired || told.isTitleCase;
  told.isPlain = told.fixed !== "" && !isElse;
  return told;
});

type Known = {known: Gazetteer<unknown>};

/** A small word that no table of names or roles knows. */
function isPlainWord(text: string, lexicon: HeadLexicon): boolean {
  const {language} = lexicon;
  if (!/^[^-‑]*$/u.test(text) || mayBeInDemonym(text, language)) return false;
  return !isTitle(text, language) && !mayBeHead(foldWord(text), lexicon);
}

/** The class of a word by itself, whatever stands beside it. */
const tellWordClass = rememberWords((text, language: NamedLanguage): string => {
  const {names} = language;
  const capital = isCapitalized(text);
  if (isOneOf(text, names.counterparts)) return "Q";
  if (isOneOf(text, names.roleBefore)) return "B";
  if (isOneOf(text, names.roleAfter) || (!capital && isOneOf(text, names.roles.after))) return "A";
  if (isOneOf(text, names.possessives)) return "S";
  if (isOneOf(text, names.rolePrepositions) || isOneOf(text, names.genitivePrepositions)) return "P";
  if (isOneOf(text, names.articles)) return "T";
  if (isOneOf(text, names.conjunctions)) return "C";
  if (!capital && isOneOf(text, names.personVerbs)) return "E";
  if (isFunctionWord(text, language)) return "V";
  if (calendarWordsOf(language).has(foldWord(text))) return capital && language.time.capitalNames ? "Z" : "V";
  if (!capital) return "W";
  if (isThing(text, language) || isOfOtherScript(text, language)) return "Y";
  if (isJoinedDemonym(text, language)) return "D";
  return text.length > 1 && text === text.toUpperCase() && !/[-.]/.test(text) ? "U" : "X";
});

/** "Iranian-Canadian": of two countries. */
function isJoinedDemonym(text: string, language: NamedLanguage): boolean {
  const parts = text.split("-");
  return parts.length === 2 && parts.every((part) => mayBeInDemonym(part, language) === "first");
}

/** "Выставка Corus": what a text leaves in other letters than its own is seldom a person. */
function isOfOtherScript(text: string, {name}: NamedLanguage): boolean {
  return /\p{Script=Cyrillic}/u.test(name) && /^\p{Script=Latin}/u.test(text);
}

/** "Свердловской области", "Большого Кремлёвского дворца": adjectives with capitals before a small word. */
function describesThing(tokens: readonly Token[], at: number, language: NamedLanguage): boolean {
  let index = at;
  while (isDescribing(tokens[index]?.text ?? "", language)) index++;
  const next = tokens[index];
  if (index === at || next?.kind !== "word" || isCapitalized(next.text)) return false;
  return !isFunctionWord(next.text, language) && !isOneOf(next.text, language.names.personVerbs);
}

const isDescribing = rememberWords(
  (text, _: NamedLanguage) => isCapitalized(text) && endsAsAdjective(foldWord(text)) && tellSurname(text) < 2,
);

const INITIAL = /^\p{Lu}$/u;

/** "J. Doe", "A. E. Doe", "A. de Silva". */
function isInitial(tokens: readonly Token[], at: number, {names}: NamedLanguage): boolean {
  if (tokens[at + 1]?.text !== "." || !INITIAL.test(tokens[at]?.text ?? "")) return false;
  const next = at + (isOneOf(tokens[at + 2]?.text, names.particles) ? 3 : 2);
  return isCapitalized(tokens[next]?.text ?? "");
}

/** "al-Assad". */
const hasParticle = rememberWords((text, {names}: NamedLanguage): boolean => {
  if (!/[-‑]/.test(text)) return false;
  const [particle = "", rest = ""] = text.split(/[-‑]/u);
  return isCapitalized(rest) && /^\p{Ll}/u.test(particle) && isOneOf(particle, names.particles);
});

/** "Le général De Gaulle": a particle that is written as part of the name. */
function isParticle(tokens: readonly Token[], at: number, {names}: NamedLanguage): boolean {
  const text = tokens[at]?.text ?? "";
  if (!isCapitalized(text) || !/^[\p{L},;(]/u.test(tokens[at - 1]?.text ?? "")) return false;
  if (!isCapitalized(tokens[at + 1]?.text ?? "")) return false;
  return isOneOf(text, names.particles) && !isOneOf(text, names.articles);
}

/** "Mr. Fabius", "le général Petit": a title, before what may be a name. */
export function isHonorific(tokens: readonly Token[], at: number, language: NamedLanguage): boolean {
  const next = tokens[at + 1];
  if (next === undefined || !isTitle((tokens[at] as Token).text, language)) return false;
  return next.text === "." || isCapitalized(next.text) || (language.names.capitals === "none" && next.kind === "word");
}

/** Whether a word stands in the list of titles, with a full stop or without. */
const isTitle = rememberWords((text, {names}: NamedLanguage) =>
  [text, `${text}.`].some((form) => isOneOf(form, names.honorifics)),
);
