import {listBaseForms} from "../language/baseForms.ts";
import type {NamedLanguage} from "../language/language.ts";
import {foldWord, type Token} from "../language/tokens.ts";

/** What heads of roles a language has. */
export interface HeadLexicon {
  language: NamedLanguage;
  heads: ReadonlyMap<string, number>; // first word → most words a head that begins so may have
  headPhrases: ReadonlySet<string>;
  compounds: Map<string, boolean>; // words that were asked for before
}

/** Whether a role head may begin with this word, which is folded. */
export function mayBeHead(word: string, lexicon: HeadLexicon): boolean {
  return lexicon.heads.has(word) || isCompoundHead(word, lexicon);
}

/** How many words are kept in mind; then anew. */
const MOST_COMPOUNDS = 50_000;

/** "CSU-Politiker", "expresidente". */
function isCompoundHead(word: string, lexicon: HeadLexicon): boolean {
  const {compounds} = lexicon;
  const known = compounds.get(word);
  if (known !== undefined) return known;
  if (compounds.size >= MOST_COMPOUNDS) compounds.clear();
  const told = readCompound(word, lexicon);
  compounds.set(word, told);
  return told;
}

function readCompound(word: string, {language: {names}, headPhrases}: HeadLexicon): boolean {
  if (names.capitals === "nouns" && endsInHead(word, headPhrases)) return true;
  const bare = /^(?:ex|vice|vize|co)-?(?=\p{L}{4})/u.exec(word)?.[0] ?? "";
  return bare !== "" && headPhrases.has(word.slice(bare.length));
}

/** How many tokens the longest role head takes that begins here, behind a small word written to it or not; 0 where there is none. */
export function measureHead(tokens: readonly Token[], at: number, lexicon: HeadLexicon): number {
  const {text = ""} = tokens[at] ?? {};
  if (lexicon.language.names.clitics.length === 0) return measureHeadOf(foldWord(text), tokens, at, lexicon);
  const forms = listBaseForms(text, lexicon.language);
  return Math.max(...forms.map((word) => measureHeadOf(word, tokens, at, lexicon)));
}

function measureHeadOf(word: string, tokens: readonly Token[], at: number, lexicon: HeadLexicon): number {
  const {heads, headPhrases} = lexicon;
  if (isCompoundHead(word, lexicon)) return 1;
  const most = heads.get(word) ?? 0;
  for (let length = most; length > 0; length--) {
    const rest = tokens.slice(at + 1, at + length).map(({text}) => foldWord(text));
    if (headPhrases.has([word, ...rest].join(" "))) return length;
  }
  return 0;
}

/** The fewest letters of the head of a compound: "CSU-Politiker", "Vizekanzler". */
const SHORTEST_HEAD = 5;

function endsInHead(word: string, heads: ReadonlySet<string>): boolean {
  for (let from = 1; from <= word.length - SHORTEST_HEAD; from++) if (heads.has(word.slice(from))) return true;
  return word.includes("-") && heads.has(word.slice(word.lastIndexOf("-") + 1));
}
