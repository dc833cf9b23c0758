import type {Article, Dataset, Problem} from "../model.ts";

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
  const words = article && quote ? widenQuote(article, quote) : null;
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

/** The words of a problem with what stands beside them, where they are few. */
function widenQuote({text}: Article, quote: string): string | null {
  const start = text.indexOf(quote);
  if (start < 0) return null;
  if (quote.length >= FEWEST) return quote.replace(/\s+/g, " ");
  const end = Math.min(text.length, start + quote.length + WIDER);
  const line = text.slice(start, end).split("\n")[0] ?? "";
  const from = line.length >= FEWEST ? start : Math.max(0, start - WIDER);
  return text
    .slice(from, start + line.length)
    .replace(/\s+/g, " ")
    .trim();
}
