import {execFileSync} from "node:child_process";
import {readdirSync, readFileSync, writeFileSync} from "node:fs";
import {join} from "node:path";
import {readArticle, tagCollection} from "../../src/index.ts";
import {findNamedLanguage, namedLanguages} from "../../src/language/index.ts";
import {listNewsLanguages, readNews, scoreNews, toSpan} from "../participants/readNews.ts";
import {type NameScores, type NameSpan, type ScoredText, scoreNames} from "../participants/scoreNames.ts";
import {measure} from "./measure.ts";

interface CorpusText {
  id: string;
  corpus: string;
  lang: string;
  text: string;
  entities: NameSpan[];
}

const kinds = ["PER", "LOC", "ORG"] as const;

/**
 * How well people, places and organisations are found, and how fast: in our own news, and in each corpus that is named: JSON lines of {id, corpus, lang, text, entities:
 * [{start, end, type, ref?}]}, each text a small article of one collection. `--write=FILE` keeps what was found, for another scorer.
 */
export async function measureNames(words: readonly string[]): Promise<string> {
  const files = words.filter((word) => !word.startsWith("--"));
  const kept = words.find((word) => word.startsWith("--write="))?.slice("--write=".length);
  const rows = [];
  const found: string[] = [];
  for (const file of files) {
    const lines = readFileSync(file, "utf8").split("\n").filter(Boolean);
    const texts = lines.map((line): CorpusText => JSON.parse(line)).filter(({lang}) => findNamedLanguage(lang));
    if (texts.length === 0) continue;
    const {tags, speed} = await tagAll(texts);
    for (const [index, {id}] of texts.entries()) found.push(JSON.stringify({id, entities: tags[index]}));
    const scored = texts.map(
      ({text, lang, entities}, index): ScoredText => ({text, lang, gold: entities, found: tags[index] ?? []}),
    );
    rows.push(writeRow([texts[0]?.corpus ?? file, texts.length, ...writeScores(scored), speed.toFixed(1)]));
  }
  if (kept) writeFileSync(kept, `${found.join("\n")}\n`);
  const own = await measureOwn();
  if (rows.length === 0) return own;
  const head = ["corpus", "texts", ...kinds.flatMap((kind) => [`${kind} P / R`, "exact / partial / distinct"]), "MB/s"];
  return `${own}\n\n${writeTable(head, rows)}`;
}

/** The news of each language, what rules were mended by and what they were not, each piece read by itself. */
async function measureOwn(): Promise<string> {
  const rows: string[] = [];
  for (const set of ["gold", "unseen"] as const) {
    for (const language of listNewsLanguages(set)) rows.push(measureNews(language, set));
  }
  const head = ["news", "texts", "names", ...kinds.flatMap((kind) => [`${kind} exact / partial / distinct`])];
  return `${writeTable(head, rows)}\n\n${await measureSpeed()}`;
}

const articles = new URL("../../content/articles/", import.meta.url);

/** So many rounds are measured, behind some by which all becomes warm: machines are shared, and rounds differ by half. */
const [WARMING, ROUNDS] = [4, 15];
const MEGABYTES = 0.25; // that a round reads
const LOADS = 7; // processes that measure loading

/** How fast the example's articles are read, all of a language as one collection, and how long its lists take to load. */
async function measureSpeed(): Promise<string> {
  const texts = readdirSync(articles).flatMap((file) => {
    const {article} = readArticle(readFileSync(new URL(file, articles)), {file});
    return article ? [article] : [];
  });
  const rows: string[] = [];
  for (const {code} of namedLanguages) {
    const own = texts.filter(({inLanguage}) => inLanguage === code).map(({text}) => text);
    const bytes = own.reduce((sum, text) => sum + Buffer.byteLength(text), 0);
    const runs = Math.ceil((MEGABYTES * 1e6) / bytes);
    const speeds: number[] = [];
    for (let round = 0; round < WARMING + ROUNDS; round++) {
      const seconds = await measure(() => {
        for (let run = 0; run < runs; run++) tagCollection(own, {language: code});
      });
      if (round >= WARMING) speeds.push((runs * bytes) / 1e6 / seconds);
    }
    const loading = Array.from({length: LOADS}, () => measureLoading(code));
    const shown = [medianOf(speeds), Math.max(...speeds)].map((speed) => speed.toFixed(2));
    rows.push(writeRow([code, own.length, ...shown, medianOf(loading), Math.min(...loading)]));
  }
  const speed = `MB/s, median of ${ROUNDS} rounds behind ${WARMING}`;
  const load = `until the first name, ms, median of ${LOADS}`;
  return writeTable(["reading the example's articles", "articles", speed, "best", load, "best"], rows);
}

function medianOf(figures: readonly number[]): number {
  return figures.toSorted((a, b) => a - b)[figures.length >> 1] ?? 0;
}

function measureNews(language: string, set: "gold" | "unseen"): string {
  const texts = readNews(language, set);
  const names = texts.reduce((sum, {entities}) => sum + entities.length, 0);
  const scores = scoreNews(language, set);
  const label = set === "gold" ? language : `${language}, unseen`;
  const shown = kinds.map((kind) => writeRates(scores[kind]));
  return writeRow([label, texts.length, names, ...shown]);
}

function measureLoading(language: string): number {
  const script = join(import.meta.dirname, "loadNames.ts");
  return Number(execFileSync(process.execPath, ["--import", "tsx", script, language], {encoding: "utf8"}));
}

function writeTable(head: readonly string[], rows: readonly string[]): string {
  return [writeRow(head), writeRow(head.map(() => "---")), ...rows].join("\n");
}

/** Finds the names of a corpus in each of its languages, all texts of one as a collection; in a warm process. */
async function tagAll(texts: readonly CorpusText[]): Promise<{tags: NameSpan[][]; speed: number}> {
  const tags: NameSpan[][] = texts.map(() => []);
  const bytes = texts.reduce((sum, {text}) => sum + Buffer.byteLength(text), 0);
  const read = () => {
    for (const lang of new Set(texts.map((each) => each.lang))) {
      const own = texts.flatMap((each, index) => (each.lang === lang ? [{index, text: each.text}] : []));
      const all = tagCollection(
        own.map(({text}) => text),
        {language: lang},
      );
      for (const [at, {index}] of own.entries()) tags[index] = (all[at] ?? []).map(toSpan);
    }
  };
  read();
  const seconds = await measure(read);
  return {tags, speed: bytes / 1e6 / seconds};
}

/** F1 × 100. */
function writeScores(texts: readonly ScoredText[]): string[] {
  const show = (rate: number) => (100 * rate).toFixed(1);
  return kinds.flatMap((kind) => {
    const scores = scoreNames(texts, kind);
    return [`${show(scores.exact.precision)} / ${show(scores.exact.recall)}`, writeRates(scores)];
  });
}

function writeRates({exact, partial, distinct}: NameScores): string {
  return [exact, partial, distinct].map(({f1}) => (100 * f1).toFixed(1)).join(" / ");
}

function writeRow(cells: readonly (string | number)[]): string {
  return `| ${cells.join(" | ")} |`;
}
