import {readFileSync} from "node:fs";
import {findSentences} from "../../src/language/findSentences.ts";
import {findNamedLanguage} from "../../src/language/index.ts";
import type {NamedLanguage} from "../../src/language/language.ts";
import type {Block} from "../../src/model.ts";
import {findPersons} from "../../src/participants/findPersons.ts";
import {buildLexicon} from "../../src/participants/nameLexicon.ts";
import {surveySentences} from "../../src/participants/surveyNames.ts";
import {tagSentence} from "../../src/participants/tagSentence.ts";
import type {NameSpan} from "../participants/scoreNames.ts";

interface CorpusText {
  lang: string;
  text: string;
  entities: NameSpan[];
}

/** Capitals that may name a person: what holds of them, what they weigh, and whether the corpus has them as one. */
interface Sample {
  held: readonly string[];
  weight: number;
  isPerson: boolean;
}

/** What keeps a witness that is seldom met near to nothing, how often all are gone through, and the fewest that a figure is shown for. */
const RIDGE = 2;
const ROUNDS = 60;
const FEWEST = 5;

/**
 * Fits the weights of witnesses (src/participants/weights.ts) anew on corpora of JSON lines, `{lang, text, entities}` as `bench -- names`
 * reads them: by logistic regression, for each kind of capitals, names of several words and single words apart. What is printed is ten
 * times the logarithm of the odds, as the table has it, with how many samples had the witness; the same corpora give the same figures.
 * Right and wrong of both, over the same samples, stand above.
 */
export async function fitWeights(files: readonly string[]): Promise<string> {
  const samples = new Map<string, Sample[]>();
  for (const file of files) {
    const texts = readFileSync(file, "utf8")
      .split("\n")
      .filter(Boolean)
      .map((line): CorpusText => JSON.parse(line));
    for (const code of new Set(texts.map(({lang}) => lang))) {
      const language = findNamedLanguage(code);
      if (!language || language.names.capitals === "none") continue;
      const own = texts.filter(({lang}) => lang === code);
      for (const [words, list] of listSamples(own, language)) {
        const key = `${language.names.capitals}, ${words}`;
        samples.set(key, [...(samples.get(key) ?? []), ...list]);
      }
    }
  }
  return [...samples].map(([key, list]) => reportFit(key, list)).join("\n\n");
}

/** All candidates of the texts of one language, which are one collection. */
function listSamples(texts: readonly CorpusText[], language: NamedLanguage): Map<string, Sample[]> {
  const lexicon = buildLexicon(language, {participants: [], places: []});
  const read = texts.map(({text, entities}) => {
    const block: Block = {type: "paragraph", position: {start: 0, end: text.length}, line: 1, formats: []};
    const people = entities.filter(({type}) => type === "PER").map(({start, end}) => `${start}-${end}`);
    const sentences = findSentences(text, [block], language);
    return {people: new Set(people), tagged: sentences.map((each, index) => tagSentence(each, index, lexicon))};
  });
  const evidence = surveySentences(
    read.flatMap(({tagged}) => tagged),
    language,
  );
  const samples = new Map<string, Sample[]>([
    ["several words", []],
    ["one word", []],
  ]);
  for (const {people, tagged} of read) {
    for (const each of tagged) {
      const {start} = each.sentence.position;
      for (const {first, last, weight, evidence: held} of findPersons(each, language, evidence)) {
        const span = `${start + (each.tokens[first]?.start ?? 0)}-${start + (each.tokens[last]?.end ?? 0)}`;
        samples.get(last > first ? "several words" : "one word")?.push({held, weight, isPerson: people.has(span)});
      }
    }
  }
  return samples;
}

/** Logistic regression by Newton's steps, a weight at a time, with a ridge: the same samples give the same weights. */
function fit(samples: readonly Sample[]): Map<string, number> {
  const having = new Map<string, number[]>([["start", samples.map((_, index) => index)]]);
  for (const [index, {held}] of samples.entries()) {
    for (const witness of new Set(held)) having.set(witness, [...(having.get(witness) ?? []), index]);
  }
  const weights = new Map([...having.keys()].map((witness): [string, number] => [witness, 0]));
  const odds = new Float64Array(samples.length);
  for (let round = 0; round < ROUNDS; round++) {
    for (const [witness, indices] of having) {
      const ridge = witness === "start" ? 0 : RIDGE;
      let slope = -ridge * (weights.get(witness) ?? 0);
      let curve = ridge + 1e-6;
      for (const index of indices) {
        const chance = 1 / (1 + Math.exp(-(odds[index] ?? 0)));
        slope += Number(samples[index]?.isPerson) - chance;
        curve += chance * (1 - chance);
      }
      const step = Math.max(-1, Math.min(1, slope / curve));
      weights.set(witness, (weights.get(witness) ?? 0) + step);
      for (const index of indices) odds[index] = (odds[index] ?? 0) + step;
    }
  }
  return weights;
}

function reportFit(key: string, samples: readonly Sample[]): string {
  const weights = fit(samples);
  const counts = new Map<string, number>();
  for (const {held} of samples) for (const witness of held) counts.set(witness, (counts.get(witness) ?? 0) + 1);
  const sum = ({held}: Sample) => held.reduce((all, each) => all + (weights.get(each) ?? 0), weights.get("start") ?? 0);
  const rows = [...weights]
    .filter(([witness]) => witness === "start" || (counts.get(witness) ?? 0) >= FEWEST)
    .map(
      ([witness, weight]) => `| ${witness} | ${Math.round(10 * weight)} | ${counts.get(witness) ?? samples.length} |`,
    );
  return [
    `${key}: ${samples.length} samples; now ${rate(samples, ({weight}) => weight >= 0)}, fitted ${rate(samples, (each) => sum(each) >= 0)}`,
    "",
    "| witness | weight | samples |",
    "| --- | --- | --- |",
    ...rows,
  ].join("\n");
}

/** Precision and recall over the samples, × 100. */
function rate(samples: readonly Sample[], isTaken: (sample: Sample) => boolean): string {
  const taken = samples.filter(isTaken);
  const right = taken.filter(({isPerson}) => isPerson).length;
  const all = samples.filter(({isPerson}) => isPerson).length;
  return `P ${((100 * right) / Math.max(1, taken.length)).toFixed(1)} R ${((100 * right) / Math.max(1, all)).toFixed(1)}`;
}
