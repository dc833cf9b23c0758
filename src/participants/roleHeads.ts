import {listBaseForms} from "../language/baseForms.ts";
import type {NamedLanguage} from "../language/language.ts";
import {rememberWords} from "../language/rememberWords.ts";
import {foldWord, type Token} from "../language/tokens.ts";

/** What heads of roles a language has. */
export interface HeadLexicon {
  language: NamedLanguage;
  heads: ReadonlyMap<string, HeadOpening>; // by their first word
  headPhrases: ReadonlySet<string>;
}

/** The heads that begin with one word. */
export interface HeadOpening {
  isHead: boolean; // by itself
  bySecondWord: Map<string, (readonly string[])[]>; // the words of longer ones, the longest first
}

/** Puts the heads of roles together, each phrase of them folded. */
export function openHeads(phrases: Iterable<string>): Map<string, HeadOpening> {
  const heads = new Map<string, HeadOpening>();
  for (const phrase of phrases) {
    const words = phrase.split(" ");
    const [first = "", second] = words;
    const opening = heads.get(first) ?? {isHead: false, bySecondWord: new Map()};
    heads.set(first, opening);
    if (second === undefined) opening.isHead = true;
    else {
      const longer = [...(opening.bySecondWord.get(second) ?? []), words];
      opening.bySecondWord.set(
        second,
        longer.sort((a, b) => b.length - a.length),
      );
    }
  }
  return heads;
}

/** Whether a role head may begin with this word, which is folded. */
export function mayBeHead(word: string, lexicon: HeadLexicon): boolean {
  return lexicon.heads.has(word) || isCompoundHead(word, lexicon);
}

/** "CSU-Politiker", "expresidente". */
const isCompoundHead = rememberWords((word, {language: {names}, headPhrases}: HeadLexicon): boolean => {
  if (names.capitals === "nouns" && endsInHead(word, headPhrases)) return true;
  const bare = /^(?:ex|vice|vize|co)-?(?=\p{L}{4})/u.exec(word)?.[0] ?? "";
  return bare !== "" && headPhrases.has(word.slice(bare.length));
});

/** How many tokens the longest role head takes that begins here, behind a small word written to it or not; 0 where there is none. */
export function measureHead(tokens: readonly Token[], at: number, lexicon: HeadLexicon): number {
  const text = tokens[at]?.text ?? "";
  if (!mayOpenHead(text, lexicon)) return 0;
  if (lexicon.language.names.clitics.length === 0) return measureHeadOf(foldWord(text), tokens, at, lexicon);
  const forms = listBaseForms(text, lexicon.language);
  return Math.max(...forms.map((word) => measureHeadOf(word, tokens, at, lexicon)));
}

function measureHeadOf(word: string, tokens: readonly Token[], at: number, lexicon: HeadLexicon): number {
  if (isCompoundHead(word, lexicon)) return 1;
  const opening = lexicon.heads.get(word);
  const next = opening && opening.bySecondWord.size > 0 ? tokens[at + 1] : undefined;
  const longer = next && opening?.bySecondWord.get(foldWord(next.text));
  if (longer) for (const words of longer) if (isPhraseAt(words, tokens, at)) return words.length;
  return opening?.isHead ? 1 : 0;
}

/** Whether a phrase of which the first two words stand at a token goes on there. */
function isPhraseAt(words: readonly string[], tokens: readonly Token[], at: number): boolean {
  for (let offset = 2; offset < words.length; offset++) {
    if (foldWord(tokens[at + offset]?.text ?? "") !== words[offset]) return false;
  }
  return true;
}

/** Whether a head may begin with this word, as it is written, in any of its forms. */
export const mayOpenHead = rememberWords((text, lexicon: HeadLexicon): boolean => {
  const {language} = lexicon;
  const forms = language.names.clitics.length > 0 ? listBaseForms(text, language) : [foldWord(text)];
  return forms.some((form) => mayBeHead(form, lexicon));
});

/** The fewest letters of the head of a compound: "CSU-Politiker", "Vizekanzler". */
const SHORTEST_HEAD = 5;

function endsInHead(word: string, heads: ReadonlySet<string>): boolean {
  for (let from = 1; from <= word.length - SHORTEST_HEAD; from++) if (heads.has(word.slice(from))) return true;
  return word.includes("-") && heads.has(word.slice(word.lastIndexOf("-") + 1));
}
