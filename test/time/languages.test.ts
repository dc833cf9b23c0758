import {describe, expect, it} from "vitest";
import {datedLanguages} from "../../src/language/index.ts";
import {readGrammar} from "../../src/time/grammar.ts";
import {dayOfHoliday} from "../../src/time/holiday.ts";
import {fillParts, type PatternNode, parsePattern, readWanted} from "../../src/time/patternSyntax.ts";
import {readTokens} from "../../src/time/readTokens.ts";
import {rules} from "../../src/time/rules/index.ts";
import {splitWords} from "../../src/time/splitWords.ts";

describe.each(datedLanguages.map((language) => [language.code, language.time] as const))(
  "the time words of %s",
  (_, words) => {
    it("compile", () => {
      expect(() => readGrammar(words)).not.toThrow();
    });
    it("know all months and weekdays, or write months in figures", () => {
      const {month, nearMonth, weekday} = words.words;
      const months = new Set([...Object.keys(month), ...Object.keys(nearMonth)].map(Number));
      const isInFigures = words.patterns.some(([, ...patterns]) => patterns.join().includes("<monthNumber>"));
      if (!isInFigures || months.size > 0)
        expect([...months].sort((a, b) => a - b)).toEqual([1, 2, 3, 4, 5, 6, 7, 8, 9, 10, 11, 12]);
      expect([...new Set(Object.keys(weekday).map((key) => key.charAt(0)))].sort()).toEqual([..."1234567"]);
    });
    it("name holidays whose day can be computed", () => {
      const unknown = Object.keys(words.words.holiday)
        .flatMap((key) => key.split("/"))
        .filter((key) => dayOfHoliday(key, 2020) === null);
      expect(unknown).toEqual([]);
    });
    it("give patterns for known rules alone, and for each rule at most once", () => {
      const named = words.patterns.map(([rule]) => rule);
      expect(named.filter((rule) => !rules[rule])).toEqual([]);
      expect(new Set(named).size).toBe(named.length);
    });
    it("part no words in patterns that stand as one phrase in the lexicon", () => {
      const {lexicon} = readGrammar(words);
      const shadowed = words.patterns
        .flatMap(([, ...patterns]) =>
          patterns.flatMap((pattern) => literalRuns(parsePattern(fillParts(pattern, words.parts)))),
        )
        .filter((run) => readTokens(splitWords(run.join(" "), lexicon.vocabulary), lexicon).length !== run.length);
      expect(shadowed).toEqual([]);
    });
    it("ask for no meaning that no word has", () => {
      const known = Object.entries(words.words).flatMap(([name, meanings]) =>
        Object.keys(meanings).map((key) => `${name}=${key}`),
      );
      expect([...readWanted(words).meanings].filter((meaning) => !known.includes(meaning))).toEqual([]);
    });
  },
);

/** The words of a pattern that stand side by side, such as ["d", "'"]. */
function literalRuns(node: PatternNode): string[][] {
  if (node.type === "optional" || node.type === "context") return literalRuns(node.item);
  if (node.type === "choice") return node.options.flatMap(literalRuns);
  if (node.type !== "sequence") return [];
  const runs: string[][] = [[]];
  for (const item of node.items) {
    if (item.type === "literal") runs.at(-1)?.push(item.word);
    else runs.push([]);
  }
  return [...runs.filter((run) => run.length > 1), ...node.items.flatMap(literalRuns)];
}
