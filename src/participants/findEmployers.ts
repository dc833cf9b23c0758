import {worldCityNames} from "../language/cities.ts";
import type {NamedLanguage} from "../language/language.ts";
import {tellGivenName} from "../language/nameLists.ts";
import {foldWord, isCapitalized, type Token} from "../language/tokens.ts";
import {isOneOf} from "../language/wordSets.ts";
import type {Span} from "./nameSequences.ts";

/** The most words of an organisation that is told by an office alone. */
const LONGEST = 3;

/**
 * Finds organisations that no list has and whose words tell nothing, by the offices that only organisations have: "the chairman of
 * Genentech", "Apple chief executive Steve Jobs". `classes` are those of the tokens (see TaggedSentence).
 */
export function findEmployers(tokens: readonly Token[], classes: string, language: NamedLanguage): Span[] {
  const {firmOffices, capitals} = language.names;
  if (firmOffices.length === 0 || !classes.includes("H")) return [];
  const spans: Span[] = [];
  for (const match of classes.matchAll(/Hh*/g)) {
    const end = match.index + match[0].length;
    const body = capitals === "names" ? readBody(tokens, classes, end, language) : null;
    if (body) {
      spans.push(body);
      continue;
    }
    const office = tokens.slice(match.index, end).map(({text}) => text);
    const analysts = isOneOf(office.at(-1), language.names.firmStaff) ? readHouse(tokens, classes, end) : null;
    if (analysts) spans.push(analysts);
    if (!isOneOf(office.join(" "), firmOffices) && !isOneOf(office.at(-1), firmOffices)) continue;
    const behind = readBehind(tokens, classes, end, language);
    if (behind) spans.push(behind);
    else if (capitals === "titles" && /^[XN]/.test(classes.slice(end))) {
      const length = /(?<![XULKOlko])[XU]{1,3}$/.exec(classes.slice(0, match.index))?.[0].length ?? 0;
      const before = {first: match.index - length, last: match.index - 1};
      if (length > 0 && isFirm(tokens, before)) spans.push(before);
    }
  }
  if (capitals === "names") {
    for (const {index} of classes.matchAll(/(?<=[,CEV]|^)TPT?Y,/g)) {
      const body = readBody(tokens, classes, index + 1, language);
      if (body) spans.push(body);
    }
  }
  return spans;
}

function readBehind(tokens: readonly Token[], classes: string, at: number, {names}: NamedLanguage): Span | null {
  if (!isOneOf(tokens[at]?.text, names.genitivePrepositions)) return null;
  const first = classes[at + 1] === "T" ? at + 2 : at + 1;
  const length = /^[XU]+(?![XUlko])/.exec(classes.slice(first, first + LONGEST + 1))?.[0].length ?? 0;
  const span = {first, last: first + length - 1};
  return length > 0 && length <= LONGEST && isFirm(tokens, span) ? span : null;
}

/** "An analyst at Merrill Lynch": a house may be called as its founders. */
function readHouse(tokens: readonly Token[], classes: string, at: number): Span | null {
  if (!/^(?:at|with)$/.test(tokens[at]?.text ?? "")) return null;
  const length = /^[XU]+(?![XUlko])/.exec(classes.slice(at + 1, at + LONGEST + 2))?.[0].length ?? 0;
  const name = tokens.slice(at + 1, at + 1 + length).map(({text}) => text);
  const isHouse = length > 0 && length <= LONGEST && !worldCityNames.has(foldWord(name.join(" ")));
  return isHouse ? {first: at + 1, last: at + length} : null;
}

/** No city, and nobody. */
function isFirm(tokens: readonly Token[], {first, last}: Span): boolean {
  const words = tokens.slice(first, last + 1).map(({text}) => text);
  return tellGivenName(words[0]) < 2 && !worldCityNames.has(foldWord(words.join(" ")));
}

/** "Presidente del Senado", "y el del Senado, …": a body of one word, which only its office tells from others. */
function readBody(tokens: readonly Token[], classes: string, at: number, {names}: NamedLanguage): Span | null {
  if (!isOneOf(tokens[at]?.text, names.genitivePrepositions)) return null;
  const first = classes[at + 1] === "T" ? at + 2 : at + 1;
  const {text = ""} = tokens[first] ?? {};
  const isBody = classes[first] === "Y" && isCapitalized(text) && isOneOf(text, names.organizationWords);
  // "Conseil de sécurité": its name goes on.
  return isBody && !/^(?:[XYUO]|PT?[WO])/.test(classes.slice(first + 1, first + 4)) ? {first, last: first} : null;
}
