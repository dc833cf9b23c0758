import {listBaseForms} from "../language/baseForms.ts";
import type {NamedLanguage} from "../language/language.ts";
import {rememberWords} from "../language/rememberWords.ts";
import {foldWord, type Token} from "../language/tokens.ts";

/** What heads of roles a language has. */
export interface HeadLexicon {
  language: NamedLanguage;
  heads: ReadonlyMap<string, number>; // first word → most words a head that begins so may have
  headPhrases: ReadonlySet<string>;
  headBeginnings: ReadonlySet<string>; // two words that a longer head begins with
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
  const {heads, headPhrases, headBeginnings} = lexicon;
  if (isCompoundHead(word, lexicon)) return 1;
  const most = heads.get(word) ?? 0;
  let longest = 0;
  let phrase = word;
  for (let length = 1; length <= most; length++) {
    if (headPhrases.has(phrase)) longest = length;
    phrase += ` ${foldWord(tokens[at + length]?.text ?? "")}`;
    if (length === 1 && !headBeginnings.has(phrase)) break;
  }
  return longest;
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
