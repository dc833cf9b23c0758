import {detectLanguage, detectLanguageCode} from "../language/detectLanguage.ts";
import {datedLanguages, findDatedLanguage, findLanguage, findNamedLanguage, languages} from "../language/index.ts";
import type {DatedLanguage} from "../language/language.ts";
import {makeSlug} from "../language/slug.ts";
import {zoneOfPlace} from "../language/zones.ts";
import type {Article, Block, Decision, Report} from "../model.ts";
import {decideFilingDay, decideIssueDate, localDay, readWrittenDate} from "./decideIssueDate.ts";
import {decodeBytes, isWebPage} from "./decodeBytes.ts";
import type {Draft} from "./draft.ts";
import {findLeftDay, readDayBehind} from "./findLeftDay.ts";
import {readAddressDay} from "./findPageDays.ts";
import {type DateClue, type FurnishedDraft, markFurniture} from "./markFurniture.ts";
import {type FrontMatter, NO_FRONT_MATTER, readFrontMatter} from "./readFrontMatter.ts";
import {readMarkdown} from "./readMarkdown.ts";
import type {PageFacts} from "./readPageFacts.ts";
import {readPlainText} from "./readPlainText.ts";
import {readWebPage} from "./readWebPage.ts";
import {splitFrontMatter} from "./splitFrontMatter.ts";
import {gatherWords, type PageWords} from "./words.ts";

/** The words of all languages, those of one first: its figures are read in its order. */
const wordsByLanguage = new Map<string, PageWords>();

function wordsFor(source: string): PageWords {
  const code = detectLanguage(source)?.code ?? "";
  const known = wordsByLanguage.get(code);
  if (known) return known;
  const isFirst = (language: DatedLanguage) => Number(language.code === code);
  const words = gatherWords([...datedLanguages].sort((a, b) => isFirst(b) - isFirst(a)));
  wordsByLanguage.set(code, words);
  return words;
}

/**
 * Reads the bytes of one file, plain text, Markdown or a saved web page, into an article whose times and mentions are still to be found.
 * Pure: what cannot be understood is reported, and a file that is no article (or a draft) gives null.
 *
 * @param decide is handed what the front matter decides of the article's events
 * @param file the path from the content folder; its ending tells the format, its `2020-09-14-` may tell the date
 */
export function readArticle(
  bytes: Uint8Array,
  {file, report, decide = () => {}}: {file: string; report: Report; decide?: (decisions: Decision[]) => void},
): Article | null {
  const source = decodeBytes(bytes, {file, report});
  if (source === null) return null;
  if (!/[\p{L}\p{N}]/u.test(source)) {
    const reason = "the file holds no words; write the article or remove it";
    report({file, line: 1, column: 1, severity: "error", reason, rule: "reading/empty"});
    return null;
  }
  const split = splitFrontMatter(source, {file, report});
  if (!split) return null;
  const {header, headerOffset: offset, bodyOffset} = split;
  const front = header === null ? NO_FRONT_MATTER : readFrontMatter(header, {file, source, offset, report});
  if (!front) return null;
  if (front.draft) {
    report({file, line: 1, column: 1, severity: "note", reason: "left out: it is a draft", rule: "reading/draft"});
    return null;
  }
  const words = wordsFor(source);
  const laidOut = layOut(source, bodyOffset, front, words, {file, report});
  if (!laidOut) return null;
  const {draft, facts} = laidOut;
  decide(front.decisions);
  const furnished = withLeftDay(draft, withFacts(markFurniture(draft, words), facts), front, words, file);
  return joinArticle(draft, furnished, front, {file, report});
}

/** A draft, and what a page around it tells; nothing where the file is the article alone. */
interface LaidOut {
  draft: Draft;
  facts: PageFacts | null;
}

function layOut(
  source: string,
  bodyOffset: number,
  front: FrontMatter,
  words: PageWords,
  {file, report}: {file: string; report: Report},
): LaidOut | null {
  const refuse = (rule: string, reason: string) => {
    report({file, line: 1, column: 1, severity: "error", reason, rule});
    return null;
  };
  try {
    const laidOut = layOutFormat(source, bodyOffset, front, words, file);
    const {draft} = laidOut;
    if (!/[\p{L}\p{N}]/u.test(draft.headline))
      return refuse("reading/empty", "no words are left when markup is taken away");
    if (!draft.hasHeadline) {
      const reason =
        "the first line is too long for a headline, so the article is called by its beginning; put a headline above it";
      const line = draft.blocks[0]?.line ?? 1;
      report({file, line, column: 1, severity: "warning", reason, rule: "reading/no-headline"});
    }
    return laidOut;
  } catch (error) {
    if (!(error instanceof RangeError)) throw error;
    return refuse("reading/too-deep", "markup is nested too deeply to be read; simplify it"); // the stack was full
  }
}

function layOutFormat(source: string, bodyOffset: number, front: FrontMatter, words: PageWords, file: string): LaidOut {
  if (isWebPage(file)) return readWebPage(source, bodyOffset, front, words);
  const isMarkdown = /\.(?:md|markdown)$/i.test(file);
  const draft = isMarkdown
    ? readMarkdown(source, bodyOffset, front, words)
    : readPlainText(source, bodyOffset, front.title, words);
  return {draft, facts: null};
}

/** The text's own word comes first for who wrote it, the page's for where it stands. */
function withFacts(furnished: FurnishedDraft, facts: PageFacts | null): FurnishedDraft {
  if (!facts) return furnished;
  const read = (dates: readonly string[]) =>
    dates.flatMap((date) => readWrittenDate(localDay(date, zoneOf(furnished.place)), datedLanguages) ?? []);
  const dated = furnished.dates.filter(({value, from}) => from !== "update" && !value.startsWith("XXXX"));
  const isSure = dated.some(({from}) => from !== "line"); // a line may be of another article, below this one
  const [value] = [
    ...read(facts.dates),
    ...(!isSure && facts.dayBeside ? [facts.dayBeside] : []),
    ...(dated.length === 0 && facts.addressDay ? [facts.addressDay] : []),
  ];
  const clue: DateClue[] = value ? [{value, from: "metadata", line: 1, column: 1}] : [];
  return {
    ...furnished,
    dates: [...clue, ...furnished.dates],
    author: furnished.author ?? facts.author,
    publisher: facts.publisher ?? furnished.publisher,
    url: facts.url ?? furnished.url,
  };
}

/** Where nothing else dates an article, a line that is hardly more than a day does, the day behind the headline, or that of its address. */
function withLeftDay(
  draft: Draft,
  furnished: FurnishedDraft,
  front: FrontMatter,
  words: PageWords,
  file: string,
): FurnishedDraft {
  const isDated = furnished.dates.some(({value}) => !value.startsWith("XXXX"));
  if (isDated || front.dates.length > 0 || front.updated || DATED_NAME.test(nameOf(file))) return furnished;
  const left = findLeftDay(furnished.blocks, draft.text, words);
  const named = left ? null : readDayBehind(draft.headline, words);
  const addressed = left ? null : (named ?? readAddressDay(front.url ?? furnished.url ?? ""));
  if (addressed)
    return {...furnished, dates: [...furnished.dates, {value: addressed, from: "line", line: 1, column: 1}]};
  if (!left) return furnished;
  const blocks = furnished.blocks.map((block): Block => (block === left.block ? {...block, type: "furniture"} : block));
  const clue: DateClue = {value: left.day, from: "line", line: left.block.line, column: 1};
  return {...furnished, blocks, dates: [...furnished.dates, clue]};
}

const DATED_NAME = /^\d{4}-\d{2}-\d{2}(?=[-_ .])/;

function nameOf(file: string): string {
  return file.slice(file.lastIndexOf("/") + 1);
}

interface Origin {
  file: string;
  report: Report;
}

function joinArticle(draft: Draft, furnished: FurnishedDraft, front: FrontMatter, origin: Origin): Article {
  const datePublished = readIssueDate(furnished, front, origin);
  const dateCreated = decideFilingDay(furnished.dates, datePublished);
  return {
    id: makeSlug([datePublished, draft.headline].filter(Boolean).join(" ")) || "article",
    file: origin.file,
    headline: draft.headline,
    datePublished,
    ...(dateCreated !== null && {dateCreated}),
    inLanguage: decideLanguage(draft.text, furnished, front, origin),
    author: front.author ?? furnished.author,
    publisher: front.publisher ?? furnished.publisher,
    locationCreated: front.place ?? furnished.place,
    url: front.url ?? furnished.url,
    tags: [...new Set([...front.tags, ...furnished.tags])],
    ...(front.archived !== null && {archived: front.archived}),
    ...(front.aliases.length > 0 && {aliases: front.aliases}),
    text: draft.text,
    blocks: furnished.blocks,
    times: [],
    mentions: [],
  };
}

function readIssueDate(furnished: FurnishedDraft, front: FrontMatter, {file, report}: Origin): string | null {
  const clues: DateClue[] = [...furnished.dates];
  const zone = zoneOf(front.place ?? furnished.place);
  let isBroken = false;
  for (const [from, dates] of [
    ["front matter", front.dates],
    ["update", front.updated ? [front.updated] : []],
  ] as const) {
    for (const {text, line, column} of dates) {
      const value = readWrittenDate(localDay(text, zone), datedLanguages);
      if (value) clues.push({value, from, line, column});
      else {
        isBroken ||= from === "front matter";
        const reason = `invalid date: “${text.slice(0, 40)}” is no day of the calendar; write it as 2020-09-14, 2020-09 or 2020`;
        const severity = from === "front matter" ? "error" : "warning";
        report({file, line, column, severity, reason, rule: "reading/bad-date"});
      }
    }
  }
  const named = DATED_NAME.exec(nameOf(file))?.[0];
  const value = named && readWrittenDate(named, datedLanguages);
  if (value) clues.push({value, from: "file name", line: 1, column: 1});
  if (clues.length === 0 && !isBroken) {
    const reason =
      "no issue date, so it is kept out of the timeline; give it one in front matter (date: …) or in a line “Published: …”";
    report({file, line: 1, column: 1, severity: "error", reason, rule: "reading/no-date"});
  }
  return isBroken ? null : decideIssueDate(clues, {file, report});
}

function zoneOf(place: string | null): string | null {
  return place === null ? null : zoneOfPlace(place);
}

function decideLanguage(text: string, {blocks}: FurnishedDraft, front: FrontMatter, {file, report}: Origin): string {
  const prose = blocks
    .filter(({type}) => type !== "furniture")
    .map(({position}) => text.slice(position.start, position.end));
  const code = canonicalize(front.lang) ?? detectLanguageCode(prose.join("\n"));
  if (!findLanguage(code)) {
    const known = languages.map(({code, name}) => `${name} (${code})`).join(", ");
    const dated = findDatedLanguage(code);
    const what = dated
      ? `of articles in ${dated.name} (${code}) only ${findNamedLanguage(code) ? "dates and names" : "dates"} are read`
      : `the language (${code}) is not read`;
    const reason = `${what}, events in ${known}; if it is another, say “lang: …” in front matter`;
    report({file, line: 1, column: 1, severity: "warning", reason, rule: "reading/language"});
  }
  return code;
}

function canonicalize(code: string | null): string | null {
  if (code === null) return null;
  try {
    return Intl.getCanonicalLocales(code)[0] ?? null;
  } catch {
    return null; // shaped like a code, and none: the text tells
  }
}
