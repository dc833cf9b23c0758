import {join} from "node:path";
import fc from "fast-check";
import {checkSync} from "recheck";
import {describe, expect, it} from "vitest";
import {findSentences} from "../../src/language/findSentences.ts";
import {type DatedLanguage, datedLanguages, findDatedLanguage} from "../../src/language/index.ts";
import {findTimes} from "../../src/time/findTimes.ts";
import {readGrammar} from "../../src/time/grammar.ts";
import {splitForms} from "../../src/time/lexicon.ts";
import {readGold} from "./readGold.ts";
import {listRegexLiterals} from "./regexLiterals.ts";

/** Where recheck has no binary of the system it is a hundred times slower, and other work may leave this one little time. */
const patient = 900_000;

const source = join(import.meta.dirname, "../../src");

describe("the regular expressions that texts meet", () => {
  it.each(["time", "language"])(
    "are safe where they are written out in src/%s",
    (room) => {
      // Folders of two letters are languages: words, and no expressions.
      const literals = listRegexLiterals(join(source, room)).filter(({file}) => !/^[a-z]{2}[/\\]/.test(file));
      expect(literals.length).toBeGreaterThan(10);
      const unsafe = literals.filter((one) => checkSync(one.source, one.flags, {timeout: 60_000}).status !== "safe");
      expect(unsafe).toEqual([]);
    },
    patient,
  );

  it.each(datedLanguages.map((language) => [language.code, language] as const))(
    "are safe in the patterns of %s",
    (_, {time}) => {
      const {all} = readGrammar(time).patterns;
      const sources = new Set(all.flatMap(({probe, regexp}) => [probe, regexp]).map((one) => one.source));
      const unsafe = [...sources].filter((one) => checkSync(one, "", {timeout: 60_000}).status !== "safe");
      expect(unsafe).toEqual([]);
    },
  );
});

/** Processor seconds that reading a text takes, of some runs the shortest. */
function measure(text: string, code: string): number {
  const language = findDatedLanguage(code);
  if (!language) throw new Error(`unknown language: ${code}`);
  const runs = Array.from({length: 2}, () => {
    const before = process.cpuUsage();
    const blocks = [{type: "paragraph" as const, position: {start: 0, end: text.length}, line: 1, formats: []}];
    findTimes(findSentences(text, blocks, language), {text, language, published: "2020-09-14"});
    const {user, system} = process.cpuUsage(before);
    return user + system;
  });
  return Math.min(...runs);
}

/** Words of a language that patterns begin with, and what breaks readers: runs of figures, marks and open quotations. */
function listTraps(language: DatedLanguage | null): string[] {
  if (!language) return [];
  const {time} = language;
  const forms = Object.values(time.words).flatMap((meanings) => Object.values(meanings).flatMap(splitForms));
  return [
    ...forms,
    ...splitForms(time.tense.announcing),
    "1",
    "11",
    "2020",
    "11.11.",
    "9/11",
    "(",
    "«",
    "“",
    '"',
    "-",
    "–",
    ",",
    ".",
    ":",
    "'",
    "\u00a0",
    "XIX",
    "x".repeat(40),
  ];
}

/** In fewer microseconds old garbage is not yet collected, which a text four times as long may begin with; no text need be longer than so many characters. */
const shortest = 100_000;
const longest = 8_000_000;

/**
 * Whether a text takes no more than twice as long when it is twice as long. Two doublings are measured at once, of texts so
 * long that garbage is collected in both, and with a margin for that: four times the text may take seven times as long, and
 * what is quadratic takes sixteen.
 */
function isLinear(piece: string, code: string): boolean {
  let text = piece.repeat(Math.ceil(120_000 / piece.length));
  measure(text, code); // warm
  while (measure(text, code) < shortest && text.length < longest) text = text.repeat(2);
  return [1, 2, 3, 4, 5].some(() => measure(text.repeat(4), code) <= 7 * measure(text, code));
}

describe("findTimes(sentences, context)", () => {
  it.each(datedLanguages.map(({code}) => code))(
    "takes time in proportion to one endless sentence full of times, in %s",
    (code) => {
      const words = readGold(code).map(({text}) => text.replace(/[.!?…。！？؟\n]/g, " "));
      expect(isLinear(`${words.join(" ")} `, code)).toBe(true);
    },
  );

  it(
    "takes at most twice as long for a text that is twice as long",
    () => {
      const anyText = fc.constantFrom(...datedLanguages.map(({code}) => code)).chain((code) => {
        const trap = fc.constantFrom(...listTraps(findDatedLanguage(code)));
        const pieces = fc.array(fc.oneof(trap, fc.string({maxLength: 12})), {minLength: 1, maxLength: 12});
        return fc.record({code: fc.constant(code), pieces, joint: fc.constantFrom(" ", "", ". ")});
      });
      fc.assert(
        fc.property(anyText, ({code, pieces, joint}) => {
          const piece = pieces.join(joint) + joint;
          if (piece.trim() !== "") expect(isLinear(piece, code), piece).toBe(true);
        }),
        {numRuns: 25, endOnFailure: true},
      );
    },
    patient,
  );
});
