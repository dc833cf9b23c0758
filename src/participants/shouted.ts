import {isInDemonym} from "../language/countries.ts";
import {matchName} from "../language/gazetteer.ts";
import {isKnownAlone} from "../language/knownAlone.ts";
import {tellGivenName, tellSurname} from "../language/nameLists.ts";
import {countCapitalWords, foldWord, isTitleCase, type Token} from "../language/tokens.ts";
import {isFunctionWord, isOneOf} from "../language/wordSets.ts";
import type {Sentence} from "../model.ts";
import type {NameLexicon} from "./nameLexicon.ts";
import {measureHead} from "./roleHeads.ts";
import type {TaggedSentence} from "./tagSentence.ts";

/** How many words in capital letters a sentence has at least that is written in them. */
const FEWEST = 3;

/** Whether a sentence is written in capital letters, as headlines of agencies are: "GRAF CRUISES INTO THIRD ROUND". */
export function isShouted({text}: Pick<Sentence, "text">): boolean {
  return countCapitalWords(text) >= FEWEST;
}

/** The words that sentences write with one capital where nothing but a name asks for it: what a headline in capital letters has may be told by them. */
export function gatherCapitals(sentences: readonly TaggedSentence[]): ReadonlySet<string> {
  const words = new Set<string>();
  for (const {tokens, classes} of sentences) {
    for (let at = 1; at < tokens.length; at++) {
      const {text} = tokens[at] as Token;
      if (classes[at] === "X" && classes[at - 1] !== "-" && isTitleCase(text)) words.add(text);
    }
  }
  return words;
}

/**
 * The words of such a sentence as they would stand in prose: with a capital what the lists know as a name, small what is no name
 * of theirs and in no capitals in the `prose`. Places in the text stay.
 */
export function lowerShouted(tokens: Token[], lexicon: NameLexicon, prose: ReadonlySet<string>): Token[] {
  const titled = tokens.map((token) => (isLarge(token) ? {...token, text: titleCase(token.text)} : token));
  const written: Token[] = [];
  while (written.length < tokens.length) {
    const at = written.length;
    const token = tokens[at] as Token;
    const acronym = matchName(lexicon.known, tokens, at);
    const name = matchName(lexicon.known, titled, at);
    if (name) written.push(...titled.slice(at, at + name.length));
    else if (acronym) written.push(...tokens.slice(at, at + acronym.length));
    else if (!isLarge(token)) written.push(token);
    else
      written.push(
        isName(titled, at, lexicon, prose) ? (titled[at] as Token) : {...token, text: token.text.toLowerCase()},
      );
  }
  return written;
}

function isLarge({text, kind}: Token): boolean {
  return kind === "word" && /^\p{Lu}['’\p{Lu}-]+$/u.test(text);
}

/** "O'NEILL", "AL-AIN". */
function titleCase(word: string): string {
  return word.toLowerCase().replace(/(?<![\p{L}])\p{L}/gu, (letter) => letter.toUpperCase());
}

function isName(tokens: readonly Token[], at: number, lexicon: NameLexicon, prose: ReadonlySet<string>): boolean {
  const {language} = lexicon;
  const text = tokens[at]?.text ?? "";
  if (prose.has(text)) return true;
  if (isFunctionWord(text, language) || measureHead(tokens, at, lexicon) > 0) return false;
  if (isInDemonym(tokens, at, language) || isOneOf(text, language.names.honorifics)) return true;
  // "BY JEAN-MICHEL BEZAT", but "NORMAN COLLAPSES", whom the prose calls so alone.
  const isSurname = prose.has(tokens[at - 1]?.text ?? "");
  const isLast = !isSurname && /^(?:$|[^\p{L}\p{N}])/u.test(tokens[at + 1]?.text ?? "");
  if (isLast && tellGivenName(tokens[at - 1]?.text) === 2) return true;
  const [given, surname] = [tellGivenName(text), tellSurname(text)];
  if (/^Mc\p{Ll}{3}/u.test(text) || given === 2 || surname === 2 || isKnownAlone(foldWord(text))) return true;
  return (
    (given === 1 && tellSurname(tokens[at + 1]?.text) > 0) || (surname === 1 && tellGivenName(tokens[at - 1]?.text) > 0)
  );
}
