/**
 * Dateline as a library. The commands are thin over these.
 */
import {detectLanguage} from "./language/detectLanguage.ts";
import {findSentences} from "./language/findSentences.ts";
import {findDatedLanguage, findNamedLanguage} from "./language/index.ts";
import type {DatedLanguage, NamedLanguage} from "./language/language.ts";
import type {Article, Block, Participant, Position, Problem, Registry, TimeExpression} from "./model.ts";
import {createNameFinder, createOverlapTest, type FoundNames} from "./pipeline.ts";
import {joinLines, type Line, splitLines} from "./reading/joinLines.ts";
import {readArticle as readArticleReporting} from "./reading/readArticle.ts";
import {findTimes} from "./time/findTimes.ts";

export {asOf} from "./dataset/asOf.ts";
export {type LedgerEntry, type LedgerLine, makeLedger} from "./dataset/makeLedger.ts";
export {type Coverage, tellCoverage} from "./dataset/tellCoverage.ts";
export type * from "./model.ts";
export {buildDataset} from "./pipeline.ts";
export {buildSite} from "./site/buildSite.ts";

/** A name in a text. */
export interface NameTag {
  position: Position; // UTF-16 offsets into the text, `end` excluded
  text: string;
  type: "person" | "organization" | "country" | "place";
  name: string; // the fullest form in this text: "Wang Yi" for "Wang"
  rule: string;
}

const NO_REGISTRY: Registry = {participants: [], places: []};

/**
 * Reads the bytes of one file, plain text or Markdown by its name. Problems are returned beside the article, which is null
 * when the file cannot be one.
 */
export function readArticle(bytes: Uint8Array, {file}: {file: string}): {article: Article | null; problems: Problem[]} {
  const problems: Problem[] = [];
  const article = readArticleReporting(bytes, {file, report: (problem) => problems.push(problem)});
  return {article, problems};
}

/**
 * Finds and resolves the expressions of time of a text (TIMEX3), in order; offsets are UTF-16 units of `text`. `published` is
 * the day of issue in EDTF, or null; without it only what needs no anchor gets a date. With a `zone` (IANA) an instant of issue
 * falls on the day of that place. A range ("from 9 to 11 September") is two expressions, its ends, as TIMEX3 has it; with
 * `ranges: "whole"` it is one, whose date is the interval. The language is detected where it is not given. Throws for a
 * language that Dateline does not read.
 */
export function tagTimes(
  text: string,
  {
    language: code,
    published,
    zone,
    ranges = "ends",
  }: {language?: string; published: string | null; zone?: string; ranges?: "whole" | "ends"},
): TimeExpression[] {
  const language = chooseLanguage(text, code);
  const sentences = findSentences(text, splitBlocks(text), language);
  return findTimes(sentences, {text, language, published, ranges, ...(zone !== undefined && {zone})});
}

/**
 * Finds the people, organisations, countries that act, and places of a text, in order; offsets are UTF-16 units of `text`.
 * Doubtful names are left out. The language is detected where it is not given. Throws for one that Dateline does not read.
 */
export function tagNames(text: string, {language}: {language?: string} = {}): NameTag[] {
  return tagCollection([text], {...(language !== undefined && {language})})[0] ?? [];
}

/** The same for many texts, which give each other evidence: who is named in full in one is known by the surname in another. */
export function tagCollection(texts: readonly string[], {language: code}: {language?: string} = {}): NameTag[][] {
  const articles = texts.map((text) => {
    const language = chooseNamedLanguage(text, code);
    return {article: wrapText(text, language), language};
  });
  const finder = createNameFinder(NO_REGISTRY, texts.length > 1 ? articles.map(({article}) => article) : []);
  return articles.map(({article, language}) => {
    const sentences = finder.splitSentences(article, language);
    return listTags(article.text, finder.findNamesIn(article, language, sentences, []));
  });
}

function chooseNamedLanguage(text: string, code: string | undefined): NamedLanguage {
  const {code: chosen} = chooseLanguage(text, code);
  const language = findNamedLanguage(chosen);
  if (!language) throw new RangeError(`no names are read in this language: ${chosen}`);
  return language;
}

function listTags(text: string, {names, placeNames}: FoundNames): NameTag[] {
  const actors = new Map(names.actors.map((actor) => [actor.key, actor]));
  const located = new Map(placeNames.map((place) => [place.position.start, place]));
  const people = names.mentions.flatMap((mention): NameTag[] => {
    const actor = actors.get(mention.to);
    const position = names.locate(mention);
    if (!actor || actor.doubtful || MEANT.has(mention.rule)) return [];
    // "Air Namibia": the name of a country in that of something else.
    if (actor.type === "Country" && located.get(position.start)?.position.end !== position.end) return [];
    return [tagAt(text, position, TYPES[actor.type], actor.name, mention.rule)];
  });
  const taken = createOverlapTest(people.map(({position}) => position));
  const places = placeNames.flatMap(({position, name, rule, type}): NameTag[] =>
    taken(position) ? [] : [tagAt(text, position, type === "Country" ? "country" : "place", name, rule)],
  );
  return [...people, ...places].sort((a, b) => a.position.start - b.position.start);
}

/** Rules by which somebody is meant and not named: "he", "the minister". */
const MEANT = new Set(
  ["group", "object-pronoun", "possessive", "pronoun", "role-reference"].map((rule) => `participants/${rule}`),
);

const TYPES: Readonly<Record<Participant["type"], NameTag["type"]>> = {
  Person: "person",
  Organization: "organization",
  Country: "country",
};

function tagAt(text: string, position: Position, type: NameTag["type"], name: string, rule: string): NameTag {
  return {position, text: text.slice(position.start, position.end), type, name, rule};
}

function chooseLanguage(text: string, code: string | undefined): DatedLanguage {
  const language = code === undefined ? detectLanguage(text) : findDatedLanguage(code);
  if (!language) throw new RangeError(`unknown language: ${code ?? "none was detected"}`);
  return language;
}

/** The paragraphs of a text, whose lines may be full or each a paragraph by itself. */
function splitBlocks(text: string): Block[] {
  return joinLines(splitLines(text, 0)).map((lines) => {
    const [{start, number}, {end}] = [lines[0] as Line, lines.at(-1) as Line];
    return {type: "paragraph", position: {start, end}, line: number, formats: []};
  });
}

function wrapText(text: string, language: DatedLanguage): Article {
  return {
    id: "text",
    file: "text",
    headline: "",
    datePublished: null,
    inLanguage: language.code,
    author: null,
    publisher: null,
    locationCreated: null,
    url: null,
    tags: [],
    text,
    blocks: splitBlocks(text),
    times: [],
    mentions: [],
  };
}
