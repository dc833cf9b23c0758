import type {EventReport} from "../events/eventReport.ts";
import {foldWord, tokenize} from "../language/tokens.ts";
import type {Article, Decision, EventParticipant, Participant, Problem, Source} from "../model.ts";
import {placeInFile} from "../problems.ts";
import {quoteSource} from "./quoteSource.ts";

/** What decisions are made on: the reports before they are joined, and who and what is known. */
export interface Decidable {
  reports: readonly EventReport[];
  articles: readonly Article[];
  participants: readonly Participant[];
}

/**
 * Does what the author decided: reports are changed, left out, added, tied together or kept apart. A decision holds for the
 * sentences with its words, whatever was built before; one that finds none is reported with the nearest sentence.
 */
export function applyDecisions(
  decisions: readonly Decision[],
  {reports, articles, participants}: Decidable,
): {reports: EventReport[]; problems: Problem[]} {
  const problems: Problem[] = [];
  let kept: EventReport[] = [...reports];
  for (const decision of decisions) {
    if (decision.add) {
      const added = addReport(decision);
      if (added) kept.push(added);
      continue;
    }
    if (decision.seen && Object.keys(decision).every((key) => SEEN_ONLY.test(key))) {
      if (findArticles(decision).length === 0) lose(decision);
      continue;
    }
    const own = kept.filter((report) => tells(report, decision.quote, decision) && isDated(report, decision));
    if (own.length === 0) {
      lose(decision);
      continue;
    }
    if (decision.reject) {
      kept = kept.filter((report) => !own.includes(report));
      continue;
    }
    const changed = new Map(own.map((report) => [report, change(report, decision)]));
    for (const other of decision.join) {
      const others = kept.filter((report) => tells(report, other));
      if (others.length === 0) lose({...decision, quote: other});
      for (const report of others)
        changed.set(report, {...(changed.get(report) ?? report), tie: tieOf(decision), isCurated: true});
    }
    kept = kept.map((report) => changed.get(report) ?? report);
  }
  return {reports: kept, problems};

  function change(report: EventReport, decision: Decision): EventReport {
    const {name, date, status, type, participants: names, join, split} = decision;
    return {
      ...report,
      ...(name !== undefined && {name}),
      ...(date !== undefined && {date, certainty: "stated" as const}),
      ...(status !== undefined && {status}),
      ...(type !== undefined && {type}),
      ...(names && {participants: findParticipants(names, decision)}),
      ...(join.length > 0 && {tie: tieOf(decision)}),
      ...(split && {isApart: true}),
      isCurated: true,
    };
  }

  function addReport(decision: Decision): EventReport | null {
    const {name, date} = decision;
    const [article] = findArticles(decision);
    if (!article) return lose(decision);
    if (!name || !date) {
      const reason = `“${decision.quote}” is to be added and has no ${name ? "date" : "name"}; give it one`;
      problems.push({...placeOf(decision), severity: "error", reason, rule: "events/decision"});
      return null;
    }
    const position = locate(article, decision.quote);
    return {
      name,
      inLanguage: article.inLanguage,
      type: decision.type ?? "other",
      status: decision.status ?? "held",
      acts: [],
      things: [],
      anchors: [],
      date,
      certainty: "stated",
      participants: findParticipants(decision.participants ?? [], decision),
      location: null,
      decidedBy: {type: null, status: null},
      isLead: false,
      published: article.datePublished ?? "",
      publisher: article.publisher,
      filed: {article: article.id, sentence: -1},
      sources: [quoteSource(article, position, "events/decision", "stated")],
      isCurated: true,
    };
  }

  function findArticles({quote, article}: Decision): Article[] {
    return articles.filter(
      ({file, text}) => (article === undefined || file.endsWith(article)) && flatten(text).includes(flatten(quote)),
    );
  }

  function findParticipants(names: readonly string[], decision: Decision): EventParticipant[] {
    return names.flatMap((name): EventParticipant[] => {
      const folded = foldWord(name);
      const found = participants.find(
        (each) =>
          each.id === name ||
          [each.name, ...Object.values(each.alternateName).flat()].some((known) => foldWord(known) === folded),
      );
      if (found) return [{participant: found.id, role: "agent"}];
      const reason = `“${name}” is nobody whom an article or participants.yaml names; add an entry there`;
      problems.push({...placeOf(decision), severity: "warning", reason, rule: "events/decision"});
      return [];
    });
  }

  function lose(decision: Decision): null {
    const {quote} = decision;
    const near = findNearest(quote);
    const hint = near ? `; the nearest is ${near}` : "";
    const reason = `no article tells an event by the words “${quote}”${hint}`;
    problems.push({...placeOf(decision), severity: "warning", reason, rule: "events/decision-lost", quote});
    return null;
  }

  /** Where the sentence of an event stands that shares most words, and its beginning. */
  function findNearest(quote: string): string | null {
    const wanted = new Set(listWords(quote));
    let best: {source: Source; text: string; score: number} | null = null;
    for (const {sources} of reports) {
      const [source] = sources;
      const text = flatten(source?.quote.exact ?? "");
      const score = listWords(text).filter((word) => wanted.has(word)).length;
      if (source && score > (best?.score ?? 1)) best = {source, text, score};
    }
    const article = best && articles.find(({id}) => id === best.source.article);
    if (!best || !article) return null;
    const {line, column} = placeInFile(article, best.source.position.start);
    return `${article.file}:${line}:${column} “${best.text.slice(0, LONGEST_HINT)}”`;
  }

  function tells(
    {sources, filed}: EventReport,
    quote: string,
    {article: file}: Pick<Decision, "article"> = {},
  ): boolean {
    const article = file === undefined ? null : articles.find((each) => each.id === filed.article);
    if (article && !article.file.endsWith(file ?? "")) return false;
    const wanted = flatten(quote);
    return sources.some(({quote: {exact}}) => flatten(exact).includes(wanted));
  }
}

/** Where the author may say that a line of the ledger is dealt with, and nothing else. */
const SEEN_ONLY = /^(?:seen|quote|article|dated|join|file|line|column)$/;

/** So much of the nearest sentence is shown. */
const LONGEST_HINT = 120;

function isDated({date}: EventReport, {dated}: Decision): boolean {
  return dated === undefined || date === dated;
}

function tieOf({file, line, column}: Decision): string {
  return `${file}:${line}:${column}`;
}

function placeOf({file, line, column}: Decision): Pick<Problem, "file" | "line" | "column"> {
  return {file, line, column};
}

/** The problems that are left when those of words that the author has seen are taken away. */
export function clearSeen(
  problems: readonly Problem[],
  decisions: readonly Decision[],
  articles: readonly Article[],
): Problem[] {
  const seen = decisions.filter(({seen: is}) => is);
  if (seen.length === 0) return [...problems];
  const stretches = seen.flatMap(({quote, article: file}) =>
    articles
      .filter(
        (article) =>
          (file === undefined || article.file.endsWith(file)) && flatten(article.text).includes(flatten(quote)),
      )
      .map((article) => {
        const {start, end} = locate(article, quote);
        return {file: article.file, from: placeInFile(article, start), to: placeInFile(article, end)};
      }),
  );
  const isAfter = (a: {line: number; column: number}, b: {line: number; column: number}) =>
    a.line > b.line || (a.line === b.line && a.column >= b.column);
  return problems.filter(
    (problem) =>
      problem.severity === "error" ||
      !stretches.some(({file, from, to}) => file === problem.file && isAfter(problem, from) && isAfter(to, problem)),
  );
}

/** Where words stand in an article, whatever its white space. */
function locate({text}: Article, quote: string): {start: number; end: number} {
  const pieces = flatten(quote).split(" ");
  let from = text.indexOf(pieces[0] ?? "");
  while (from >= 0) {
    let at = from;
    const isHere = pieces.every((piece) => {
      while (/\s/.test(text[at] ?? "")) at++;
      const is = text.startsWith(piece, at);
      at += piece.length;
      return is;
    });
    if (isHere) return {start: from, end: at};
    from = text.indexOf(pieces[0] ?? "", from + 1);
  }
  return {start: 0, end: 0};
}

function flatten(text: string): string {
  return text.replace(/\s+/g, " ").trim();
}

function listWords(text: string): string[] {
  return tokenize(text)
    .filter(({kind}) => kind === "word")
    .map(({text: word}) => foldWord(word))
    .filter((word) => word.length > 2 || /\p{Script=Han}/u.test(word));
}
