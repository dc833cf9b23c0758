import {describe, expect, it} from "vitest";
import {datedLanguages} from "../../src/language/index.ts";
import {firstSign} from "../../src/time/compilePattern.ts";
import {readGrammar} from "../../src/time/grammar.ts";
import {matchPatterns, type Patterns} from "../../src/time/matchPatterns.ts";
import {readTokens} from "../../src/time/readTokens.ts";
import {splitWords} from "../../src/time/splitWords.ts";
import type {Token} from "../../src/time/token.ts";
import {readGold} from "./readGold.ts";

/** What trying every pattern at every token finds: rule, first and after. */
function tryAll(tokens: readonly Token[], {all}: Patterns): [rule: string, first: number, after: number][] {
  const signs = tokens.map(({entry}) => String.fromCharCode(firstSign + entry.sign)).join("");
  const found: [string, number, number][] = [];
  for (let first = 0; first < tokens.length; ) {
    let best = {rule: "", after: first};
    for (const {rule, probe} of all) {
      probe.lastIndex = first;
      if (probe.test(signs) && probe.lastIndex > best.after) best = {rule, after: probe.lastIndex};
    }
    if (best.after > first) found.push([best.rule, first, best.after]);
    first = Math.max(best.after, first + 1);
  }
  return found;
}

describe("matchPatterns(tokens, patterns)", () => {
  it.each(datedLanguages.map((language) => [language.code, language] as const))(
    "finds by its automaton what trying every pattern everywhere finds, in %s",
    (code, {time}) => {
      const {lexicon, patterns} = readGrammar(time);
      for (const {text} of readGold(code)) {
        const tokens = readTokens(splitWords(text, lexicon.vocabulary), lexicon);
        const matches = matchPatterns(tokens, patterns);
        expect(matches.map(({rule, first, after}) => [rule, first, after])).toEqual(tryAll(tokens, patterns));
      }
    },
  );
});
