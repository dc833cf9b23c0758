import type {TimeWords} from "../language/timeWords.ts";
import {type Lexicon, readLexicon} from "./lexicon.ts";
import {compilePatterns, type Patterns} from "./matchPatterns.ts";
import {readEndings, type TenseEndings} from "./readTense.ts";

/** The words and patterns of a language, ready for reading. */
export interface Grammar {
  lexicon: Lexicon;
  patterns: Patterns;
  endings: TenseEndings;
}

const grammars = new WeakMap<TimeWords, Grammar>();

/** Compiles a language's words and patterns; once, and then remembers them. */
export function readGrammar(words: TimeWords): Grammar {
  let grammar = grammars.get(words);
  if (!grammar) {
    const lexicon = readLexicon(words);
    grammar = {lexicon, patterns: compilePatterns(words, lexicon), endings: readEndings(words)};
    grammars.set(words, grammar);
  }
  return grammar;
}
