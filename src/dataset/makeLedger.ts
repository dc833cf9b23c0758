import type {Article, Dataset, Problem} from "../model.ts";
import {placeInFile} from "../problems.ts";

/** What was understood of an article, and what was not, line by line. */
export interface LedgerEntry {
  article: string; // Article.id; of a file that is no article, empty
  file: string;
  counts: {
    times: number; // expressions of time
    dated: number; // … that have a place on the calendar
    events: number; // that it is a source of
    participants: number; // different ones that it names
    lines: number; // of this ledger
  };
  lines: LedgerLine[];
}

/** One thing that was not understood or not trusted. */
export interface LedgerLine {
  kind: "expression" | "sentence" | "name" | "conflict" | "file"; // a time without a date, a date without an event, a doubtful name …
  line: number;
  column: number;
  severity: Problem["severity"];
  reason: string;
  rule: string;
  quote: string | null;
  clear: string | null; // an entry of events.yaml that takes the line away; null where only the article itself can
}

/** Dateline's account of what it did not understand, article by article, in the order of the files. */
export function makeLedger({articles, events, problems}: Dataset): LedgerEntry[] {
  const byFile = new Map<string, Problem[]>();
  for (const problem of problems) byFile.set(problem.file, [...(byFile.get(problem.file) ?? []), problem]);
  const told = new Map<string, number>();
  for (const {accounts} of events) for (const {article} of accounts) told.set(article, (told.get(article) ?? 0) + 1);
  const known = new Map(articles.map((article) => [article.file, article]));
  const files = [...new Set([...articles.map(({file}) => file), ...byFile.keys()])].sort();
  return files.map((file) => {
    const article = known.get(file);
    const lines = (byFile.get(file) ?? []).map((problem) => writeLine(problem, article));
    return {
      article: article?.id ?? "",
      file,
      counts: {
        times: article?.times.length ?? 0,
        dated: article?.times.filter(({date}) => date !== null).length ?? 0,
        events: told.get(article?.id ?? "") ?? 0,
        participants: new Set(article?.mentions.flatMap(({to, type}) => (type === "participant" && to ? [to] : [])))
          .size,
        lines: lines.length,
      },
      lines,
    };
  });
}

const KINDS: readonly (readonly [RegExp, LedgerLine["kind"]])[] = [
  [/^events\//, "sentence"],
  [/^participants\//, "name"],
  [/two-dates|contradict|decision/, "conflict"],
  [/^time\//, "expression"],
];

function writeLine({line, column, severity, reason, rule, quote}: Problem, article: Article | undefined): LedgerLine {
  const kind = KINDS.find(([pattern]) => pattern.test(rule))?.[1] ?? "file";
  const words = article && quote ? widenQuote(article, quote, {line, column}) : null;
  return {
    kind,
    line,
    column,
    severity,
    reason,
    rule,
    quote: quote ?? null,
    clear:
      words && severity !== "error"
        ? `- {quote: ${JSON.stringify(words)}, article: ${article?.file}, seen: true}`
        : null,
  };
}

/** So many letters of a sentence tell it from others; an entry of events.yaml needs eight. */
const FEWEST = 8;
const WIDER = 24;

/** The words of a problem at its place, with what stands beside them where they are few. */
function widenQuote(article: Article, quote: string, place: Pick<Problem, "line" | "column">): string | null {
  const {text} = article;
  let start = text.indexOf(quote);
  while (start >= 0 && !isAt(article, start, place)) start = text.indexOf(quote, start + 1);
  if (start < 0) return null;
  if (quote.length >= FEWEST && text.indexOf(quote) === start) return quote.replace(/\s+/g, " ");
  const end = Math.min(text.length, start + quote.length + WIDER);
  const write = (from: number) => (text.slice(from, end).split("\n")[0] ?? "").replace(/\s+/g, " ").trim();
  // What stands before them tells words that stand several times.
  const behind = write(start);
  if (behind.length >= FEWEST && text.indexOf(text.slice(start, end)) === start) return behind;
  const words = write(startOfWord(text, start));
  return words.length >= FEWEST ? words : null;
}

function isAt(article: Article, offset: number, {line, column}: Pick<Problem, "line" | "column">): boolean {
  const place = placeInFile(article, offset);
  return place.line === line && place.column === column;
}

/** Where a word begins that stands so many letters before an offset in its line. */
function startOfWord(text: string, offset: number): number {
  const lineStart = text.lastIndexOf("\n", offset - 1) + 1;
  const from = Math.max(lineStart, offset - WIDER);
  const space = text.indexOf(" ", from);
  return from === lineStart || space < 0 || space >= offset ? from : space + 1;
}
