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
 * files: how well those corpora are read, JSON lines of {corpus, lang, referenceDate, text, expressions: [{start, end, type, value}]}.
 */
export async function measureTime(files: readonly string[]): Promise<string> {
  if (files.length > 0) return scoreCorpora(files).join("\n");
  return [...scoreLanguages(), "", ...(await measureSpeed())].join("\n");
}

interface CorpusText {
  corpus: string;
  lang: string;
  referenceDate: string;
  text: string;
  expressions: {start: number; end: number; type: string; value: string | null; values?: string[]}[];
}

function scoreCorpora(files: readonly string[]): string[] {
  const lines = files.flatMap((file) => readFileSync(file, "utf8").split("\n").filter(Boolean));
  const texts = lines.map((line): CorpusText => JSON.parse(line)).filter(({lang}) => findDatedLanguage(lang));
  const names = [...new Set(texts.map(({corpus, lang}) => `${corpus}, ${lang}`))];
  const rows = names.map((name) => {
    const own = texts.filter(({corpus, lang}) => `${corpus}, ${lang}` === name);
    const scores = scoreTimes(
      own.map(({text, lang, referenceDate, expressions}) => ({
        gold: expressions.map(({start, end, ...more}) => ({position: {start, end}, ...more})),
        found: tagTimes(text, {language: lang, published: referenceDate}),
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

/** So many megabytes are read of each language; the first part of them only warms the process. */
const megabytes = 12;

async function measureSpeed(): Promise<string[]> {
  const texts = readdirSync(articles).map((name) => readFileSync(new URL(name, articles), "utf8"));
  const english = texts.filter((text) => /\bthe\b/.test(text) && !/\ble\b/.test(text));
  const french = texts.filter((text) => /\ble\b/.test(text) && !/\bthe\b/.test(text));
  const published = "2020-09-14";
  const reference = new Date("2020-09-14T12:00:00Z");
  const ours = await measureReading(english, (text) => tagTimes(text, {language: "en", published}));
  const theirs = await measureReading(english, (text) => chrono.en.casual.parse(text, reference), 0.1);
  const oursFrench = await measureReading(french, (text) => tagTimes(text, {language: "fr", published}));
  const theirsFrench = await measureReading(french, (text) => chrono.fr.casual.parse(text, reference), 0.1);
  const head = ["reading", "ours, MB/s", "chrono-node, MB/s", "ours ÷ chrono-node"];
  return [
    writeRow(head),
    writeRow(head.map(() => "---")),
    writeRow(["English", ours.toFixed(1), theirs.toFixed(2), `${(ours / theirs).toFixed(0)} ×`]),
    writeRow([
      "français",
      oursFrench.toFixed(1),
      theirsFrench.toFixed(2),
      `${(oursFrench / theirsFrench).toFixed(0)} ×`,
    ]),
  ];
}

/** Megabytes for a second of processor time, in a warm process. `share` of the work is enough for a slow reader. */
async function measureReading(texts: readonly string[], read: (text: string) => unknown, share = 1): Promise<number> {
  const bytes = texts.reduce((sum, text) => sum + Buffer.byteLength(text), 0);
  const runs = Math.max(2, Math.round((megabytes * share * 1e6) / bytes));
  const readAll = (count: number) => {
    for (let run = 0; run < count; run++) for (const text of texts) read(text);
  };
  await measure(() => readAll(Math.ceil(runs / 3)));
  return (bytes * runs) / 1e6 / (await measure(() => readAll(runs)));
}
