import {readdirSync, readFileSync} from "node:fs";
import * as chrono from "chrono-node";
import {tagTimes} from "../../src/index.ts";
import {findDatedLanguage} from "../../src/language/index.ts";
import {listGoldLanguages, readGold} from "../time/readGold.ts";
import {type Scores, scoreTimes} from "../time/scoreTimes.ts";
import {measure} from "./measure.ts";

const measures = ["strict", "relaxed", "value", "calendar", "dates"] as const satisfies readonly (keyof Scores)[];

/**
 * How well the golden texts of every language are read, and how fast the example's articles, beside chrono-node. With names of
 * files: how well those corpora are read, JSON lines of {corpus, lang, referenceDate, text, expressions: [{start, end, type, value}]};
 * with --whole, ranges as one expression.
 */
export async function measureTime(words: readonly string[]): Promise<string> {
  const files = words.filter((word) => !word.startsWith("--"));
  const ranges = words.includes("--whole") ? "whole" : "ends";
  if (files.length > 0) return scoreCorpora(files, ranges).join("\n");
  return [...scoreLanguages(), "", ...(await measureSpeed())].join("\n");
}

interface CorpusText {
  corpus: string;
  lang: string;
  referenceDate: string;
  text: string;
  expressions: {start: number; end: number; type: string; value: string | null; values?: string[]}[];
}

function scoreCorpora(files: readonly string[], ranges: "whole" | "ends"): string[] {
  const lines = files.flatMap((file) => readFileSync(file, "utf8").split("\n").filter(Boolean));
  const texts = lines.map((line): CorpusText => JSON.parse(line)).filter(({lang}) => findDatedLanguage(lang));
  const names = [...new Set(texts.map(({corpus, lang}) => `${corpus}, ${lang}`))];
  const rows = names.map((name) => {
    const own = texts.filter(({corpus, lang}) => `${corpus}, ${lang}` === name);
    const scores = scoreTimes(
      own.map(({text, lang, referenceDate, expressions}) => ({
        gold: expressions.map(({start, end, ...more}) => ({position: {start, end}, ...more})),
        found: tagTimes(text, {language: lang, published: referenceDate, ranges}),
      })),
    );
    const count = own.reduce((sum, {expressions}) => sum + expressions.length, 0);
    return writeRow([name, own.length, count, ...measures.map((each) => (100 * scores[each].f1).toFixed(1))]);
  });
  const head = ["corpus", "texts", "times", ...measures];
  return [writeRow(head), writeRow(head.map(() => "---")), ...rows];
}

/** F1 × 100 of each measure, a line for each language. */
function scoreLanguages(): string[] {
  const lines = listGoldLanguages().map((language) => {
    const texts = readGold(language);
    const scores = scoreTimes(
      texts.map(({text, published, times}) => ({
        gold: times,
        found: tagTimes(text, {language, published, ranges: "whole"}),
      })),
    );
    const count = texts.reduce((sum, {times}) => sum + times.length, 0);
    const name = findDatedLanguage(language)?.name ?? language;
    return writeRow([name, texts.length, count, ...measures.map((each) => (100 * scores[each].f1).toFixed(1))]);
  });
  const head = ["golden texts", "texts", "times", ...measures];
  return [writeRow(head), writeRow(head.map(() => "---")), ...lines];
}

function writeRow(cells: readonly (string | number)[]): string {
  return `| ${cells.join(" | ")} |`;
}

const articles = new URL("../../content/articles/", import.meta.url);

/**
 * So many rounds are measured, each of our reader and then of chrono-node, behind some by which both become warm; of each the
 * median counts.
 */
const [warming, rounds] = [6, 21];

async function measureSpeed(): Promise<string[]> {
  const texts = readdirSync(articles).map((name) => readFileSync(new URL(name, articles), "utf8"));
  const published = "2020-09-14";
  const reference = new Date("2020-09-14T12:00:00Z");
  const languages = [
    {code: "en", parser: chrono.en.casual, isOwn: (text: string) => /\bthe\b/.test(text) && !/\ble\b/.test(text)},
    {code: "fr", parser: chrono.fr.casual, isOwn: (text: string) => /\ble\b/.test(text) && !/\bthe\b/.test(text)},
  ];
  const rows = [];
  for (const {code, parser, isOwn} of languages) {
    const own = texts.filter(isOwn);
    const [ours, theirs] = await compareReading(
      own,
      (text) => tagTimes(text, {language: code, published}),
      (text) => parser.parse(text, reference),
    );
    const ratio = (ours / theirs).toFixed(1);
    rows.push([findDatedLanguage(code)?.name ?? code, ours.toFixed(1), theirs.toFixed(1), `${ratio} ×`]);
  }
  const reading = `reading the example's articles, median of ${rounds} rounds behind ${warming}`;
  const head = [reading, "ours, MB/s", "chrono-node, MB/s", "ours ÷ chrono-node"];
  return [writeRow(head), writeRow(head.map(() => "---")), ...rows.map(writeRow)];
}

/** Megabytes for a second of processor time of two readers, in turns, so that both find the same machine; warm. */
async function compareReading(
  texts: readonly string[],
  ...readers: ((text: string) => unknown)[]
): Promise<[number, number]> {
  const speeds = readers.map(() => [] as number[]);
  for (let round = 0; round < warming + rounds; round++) {
    for (const [index, read] of readers.entries()) {
      const speed = await measureReading(texts, read);
      if (round >= warming) speeds[index]?.push(speed);
    }
  }
  const [ours = 0, theirs = 0] = speeds.map((list) => list.sort((a, b) => a - b)[rounds >> 1] ?? 0);
  return [ours, theirs];
}

async function measureReading(texts: readonly string[], read: (text: string) => unknown): Promise<number> {
  const bytes = texts.reduce((sum, text) => sum + Buffer.byteLength(text), 0);
  const runs = Math.max(2, Math.round((megabytes * 1e6) / bytes));
  const seconds = await measure(() => {
    for (let run = 0; run < runs; run++) for (const text of texts) read(text);
  });
  return (bytes * runs) / 1e6 / seconds;
}

/** So many are read in a round. */
const megabytes = 2;
