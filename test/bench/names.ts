import {readFileSync, writeFileSync} from "node:fs";
import {type NameTag, tagCollection} from "../../src/index.ts";
import {findNamedLanguage} from "../../src/language/index.ts";
import {type NameSpan, type ScoredText, scoreNames} from "../participants/scoreNames.ts";
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
 * How well people, places and organisations are found in corpora, and how fast: JSON lines of {id, corpus, lang, text, entities:
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
  const head = ["corpus", "texts", ...kinds.flatMap((kind) => [`${kind} P / R`, "exact / partial / distinct"]), "MB/s"];
  return [writeRow(head), writeRow(head.map(() => "---")), ...rows].join("\n");
}

const TYPES: Readonly<Record<NameTag["type"], NameSpan["type"]>> = {
  person: "PER",
  organization: "ORG",
  country: "LOC",
  place: "LOC",
};

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

function toSpan({position, type}: NameTag): NameSpan {
  return {...position, type: TYPES[type]};
}

/** F1 × 100. */
function writeScores(texts: readonly ScoredText[]): string[] {
  const show = (rate: number) => (100 * rate).toFixed(1);
  return kinds.flatMap((kind) => {
    const {exact, partial, distinct} = scoreNames(texts, kind);
    return [
      `${show(exact.precision)} / ${show(exact.recall)}`,
      [exact, partial, distinct].map(({f1}) => show(f1)).join(" / "),
    ];
  });
}

function writeRow(cells: readonly (string | number)[]): string {
  return `| ${cells.join(" | ")} |`;
}
