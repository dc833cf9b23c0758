import type {NamedLanguage} from "../language/language.ts";
import {plainAcronyms} from "../language/plainAcronyms.ts";
import {foldWord, isSmall, type Token} from "../language/tokens.ts";
import {isFunctionWord, isOneOf} from "../language/wordSets.ts";
import type {Span} from "./nameSequences.ts";

/** The fewest and most letters of an acronym that stands for an organisation by itself. */
const ACRONYM = /^(?:\p{Lu}{2,5}|(?:\p{Lu}\.){2,5}|\p{Lu}&\p{Lu})$/u;

/** The acronym of a run of capitals, where it stands for an organisation: "the EPA", "Президент ФИДЕ Аркадий Дворкович". */
export function readAcronym(
  tokens: readonly Token[],
  classes: string,
  {first, last}: Span,
  language: NamedLanguage,
): Span | null {
  const {text = ""} = tokens[first] ?? {};
  if (zonesOf(language).has(text) || isOneOf(text, language.names.classNouns)) return null; // "à 7 h 44 UTC", "ОАО"
  if (classes[first] !== "U" || !ACRONYM.test(text) || /^[IVXLC]+$/.test(text) || plainAcronyms.has(text)) return null;
  if (isLabel(tokens, classes, first, language) || isShortForWords(tokens, first, language)) return null;
  // "Президент ФИДЕ Аркадий Дворкович": the name of who holds the office follows.
  const isOfOffice = /[Hh]/.test(classes[first - 1] ?? "") && classes[first + 1] === "X";
  return first === last || isOfOffice ? {first, last: first} : null;
}

/** "Nintendo DS", "an OBP", "GP 3", "un serveur HTTP": what something else is called, one of many or one of a series. */
function isLabel(tokens: readonly Token[], classes: string, at: number, {names}: NamedLanguage): boolean {
  const before = tokens[at - 1]?.text;
  const isProduct = names.capitals !== "cases" && /[Oo]/.test(classes[at - 1] ?? ""); // but "ЦК КПСС"
  if (isProduct || classes[at + 1] === "#" || isOneOf(before, names.indefinites)) return true;
  // Where adjectives follow their nouns an acronym does, too.
  const isKind = [names.bodyNouns.any, names.bodyNouns.plural, names.organizationWords, names.classNouns].some((list) =>
    isOneOf(before, list),
  ); // "la patronal CEOE"
  return names.capitals === "names" && !isKind && /[WYA]/.test(classes[at - 1] ?? "");
}

/** The most words that an acronym in brackets stands for. */
const MOST_WORDS = 8;

/** "Command and service module (CSM)": the words that it is made of are no name. */
function isShortForWords(tokens: readonly Token[], at: number, language: NamedLanguage): boolean {
  if (tokens[at - 1]?.text !== "(" || tokens[at + 1]?.text !== ")") return false;
  const letters = (tokens[at]?.text ?? "").toLowerCase().replace(/\P{L}/gu, "");
  let left = letters.length;
  for (let word = at - 2; word >= Math.max(0, at - 1 - MOST_WORDS) && left > 0; word--) {
    const text = tokens[word]?.text ?? "";
    if (foldWord(text.charAt(0)) === letters.charAt(left - 1) && isSmall(text)) left--;
    else if (!isFunctionWord(text, language) && !isOneOf(text, language.names.genitivePrepositions)) return false;
  }
  return left === 0;
}

const zonesByLanguage = new WeakMap<NamedLanguage, ReadonlySet<string>>();

/** The acronyms of time zones. */
function zonesOf(language: NamedLanguage): ReadonlySet<string> {
  const known = zonesByLanguage.get(language);
  if (known) return known;
  const forms = Object.values(language.time.words.zone ?? {}).flatMap((list) => list.split(","));
  const zones = new Set(forms.map((form) => form.trim().replace(/^=/, "")).filter((form) => ACRONYM.test(form)));
  zonesByLanguage.set(language, zones);
  return zones;
}
