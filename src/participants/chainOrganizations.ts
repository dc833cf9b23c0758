import type {NamedLanguage} from "../language/language.ts";
import {arabicWords, tellGivenName} from "../language/nameLists.ts";
import {foldWord, type Token} from "../language/tokens.ts";
import {isFunctionWord, isOneOf} from "../language/wordSets.ts";
import type {Span} from "./nameSequences.ts";
import {walkSpans} from "./walkSpans.ts";

/** The most words of a name behind its head. */
const LONGEST = 6;

/** What a word may be in the chain of a name. */
type Link = "definite" | "adjective" | "place" | "name" | "noun" | "purpose" | "joined" | null;

/**
 * Finds organisations in a text without capitals whose names open with what they are: "جامعة القاهرة", "وزارة الخارجية والمغتربين",
 * "المحكمة الجنائية الدولية", "هيئة أبوظبي للاستثمار". `classes` are those of the tokens.
 */
export function findChainOrganizations(tokens: readonly Token[], classes: string, language: NamedLanguage): Span[] {
  return walkSpans(tokens.length, (first) => {
    const last = measureName(tokens, classes, first, language);
    return last > first ? {span: {first, last}, last} : null;
  });
}

/** The last token of the name that begins here; the first where none does. */
function measureName(tokens: readonly Token[], classes: string, first: number, language: NamedLanguage): number {
  const {heads, looseHeads, definiteHeads, describing} = language.names.organizationShapes;
  const word = tokens[first]?.text;
  const isDefinite = isOneOf(word, definiteHeads);
  if (/[HhNO]/.test(classes[first] ?? "") || (!isDefinite && !isOneOf(word, heads))) return first;
  const links: Link[] = [];
  let last = first;
  for (let at = first + 1; at <= first + LONGEST; at++) {
    if (isOneOf(tokens[at]?.text, describing)) break;
    // "المغرب العربي": a place of two words.
    if (/[kl]/.test(classes[at] ?? "") && links.at(-1) === "place") {
      last = at;
      continue;
    }
    const link = readLink(tokens, classes, at, language);
    const isNamedAfter = link === "name" && isTitle(tokens[at - 1], language); // "الملك حسين"
    if (!link || (!isNamedAfter && !mayFollow(link, links.at(-1) ?? null, isDefinite))) break;
    links.push(link);
    if (link !== "noun") last = at;
  }
  const isTold = links.length > 1 || links.some((link) => link === "name" || link === "place");
  return isTold || !isOneOf(word, looseHeads) ? last : first;
}

function isTitle(token: Token | undefined, {names}: NamedLanguage): boolean {
  return isOneOf(token?.text, names.honorifics);
}

/** A noun goes on where a definite one or a name follows; behind a definite one come adjectives and what the body is for. */
function mayFollow(link: Link, before: Link, isDefinite: boolean): boolean {
  if (before === null) return isDefinite ? link === "adjective" : link !== "purpose" && link !== "joined";
  if (link === "purpose") return before !== "noun";
  if (link === "joined") return (before === "definite" || before === "adjective") && !isDefinite;
  if (link === "name" || link === "place") return before === "noun" || before === "name";
  if (link === "noun") return before === "noun" || before === "purpose";
  return link === "adjective" || before === "noun" || before === "purpose";
}

function readLink(tokens: readonly Token[], classes: string, at: number, language: NamedLanguage): Link {
  const token = tokens[at];
  const text = token?.text ?? "";
  if (token?.kind !== "word") return null;
  if (isTitle(token, language) && tellGivenName(tokens[at + 1]?.text) > 0) return "definite";
  if (/[HhNOo]/.test(classes[at] ?? "H")) return null;
  if (classes[at] === "D") return /^ال/u.test(text) ? "adjective" : null;
  if (/[KkLl]/.test(classes[at] ?? "")) return "place";
  if (isFunctionWord(text, language) || isOneOf(text, language.names.personVerbs)) return null;
  const {heads, definiteHeads, adjectives} = language.names.organizationShapes;
  if (/^وال.{3}/u.test(text)) return isOneOf(text.slice(1), definiteHeads) ? null : "joined";
  if (/^لل?.{3}/u.test(text) && isPurpose(text)) return "purpose";
  if (/^ال.{2}/u.test(text)) return isOneOf(text, adjectives) || /[يةى]$/u.test(text) ? "adjective" : "definite";
  if (isOneOf(text, heads) || /^[وفبلك]/u.test(text) || /ية$/u.test(text)) return null;
  return arabicWords.has(foldWord(text)) && tellGivenName(text) === 0 ? "noun" : "name";
}

/** "للتنمية", "لكرة القدم": what a body is for; "لإجراء انتخابات" is what is done to it. */
function isPurpose(text: string): boolean {
  return /^لل/u.test(text) || (!/^لإ/u.test(text) && arabicWords.has(foldWord(text.slice(1))));
}
