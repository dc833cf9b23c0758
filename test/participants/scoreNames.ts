import {foldWord} from "../../src/language/tokens.ts";
import type {Position} from "../../src/model.ts";

/** A name in a text, as a corpus or a reader marks it; `ref` tells who it is where the corpus says so. */
export interface NameSpan extends Position {
  type: "PER" | "LOC" | "ORG" | "MISC";
  ref?: string;
}

export interface Rate {
  precision: number;
  recall: number;
  f1: number;
}

/** Of spans that are the same, of spans that overlap, and of those who are named, each counted once in a text. */
export interface NameScores {
  exact: Rate;
  partial: Rate;
  distinct: Rate;
}

export interface ScoredText {
  text: string;
  lang: string;
  gold: readonly NameSpan[];
  found: readonly NameSpan[];
}

/** How well the names of one type were found in some texts. A person's name counts without the honorific before it. */
export function scoreNames(texts: readonly ScoredText[], type: NameSpan["type"]): NameScores {
  const exact = new Count();
  const partial = new Count();
  const distinct = new Count();
  for (const {text, lang, gold, found} of texts) {
    const wanted = gold.filter((span) => span.type === type);
    const all = found
      .filter((span) => span.type === type)
      .map((span) => (type === "PER" ? dropTitle(span, text) : span));
    const given = [...new Map(all.map((span) => [keyOf(span), span])).values()];
    const keys = new Set(wanted.map(keyOf));
    const same = given.filter((span) => keys.has(keyOf(span))).length;
    exact.add(given.length, wanted.length, same, same);
    partial.add(given.length, wanted.length, countTouching(given, wanted), countTouching(wanted, given));
    const [wantedSets, givenSets] = [group(wanted, text, lang), group(given, text, lang)];
    const pairs = countPairs(wantedSets, givenSets);
    distinct.add(givenSets.length, wantedSets.length, pairs, pairs);
  }
  return {exact: exact.rate(), partial: partial.rate(), distinct: distinct.rate()};
}

class Count {
  #given = 0;
  #wanted = 0;
  #rightOfGiven = 0;
  #rightOfWanted = 0;

  add(given: number, wanted: number, rightOfGiven: number, rightOfWanted: number): void {
    this.#given += given;
    this.#wanted += wanted;
    this.#rightOfGiven += rightOfGiven;
    this.#rightOfWanted += rightOfWanted;
  }

  rate(): Rate {
    const precision = this.#given ? this.#rightOfGiven / this.#given : 0;
    const recall = this.#wanted ? this.#rightOfWanted / this.#wanted : 0;
    return {precision, recall, f1: precision + recall ? (2 * precision * recall) / (precision + recall) : 0};
  }
}

const TITLE =
  /^(?:(?:M|MM|Mme|Mmes|Mlle|Mgr|Dr|Me|Pr|Mr|Mrs|Ms|Sir|Lord|Lady|Miss|Herr|Frau|Sr|Sra|Don|Doña)\.?|Monsieur|Madame|Mademoiselle|Monseigneur)\s+(?=\p{Lu}|d[eu] |d['’])/u;

const TITLE_WORDS = new Set(
  "m mm mme mlle mgr mr mrs ms dr sir lord lady herr frau don dona sr sra me st pr prof".split(" "),
);

function dropTitle(span: NameSpan, text: string): NameSpan {
  const title = TITLE.exec(text.slice(span.start, span.end))?.[0];
  return title ? dropTitle({...span, start: span.start + title.length}, text) : span;
}

function keyOf({start, end}: Position): string {
  return `${start}-${end}`;
}

function touches(a: Position, b: Position): boolean {
  return a.start < b.end && b.start < a.end;
}

function countTouching(spans: readonly Position[], others: readonly Position[]): number {
  return spans.filter((span) => others.some((other) => touches(span, other))).length;
}

/** The mentions of each one who is named: by reference where there is one, else by the words of the name. */
function group(spans: readonly NameSpan[], text: string, lang: string): NameSpan[][] {
  const groups = new Map<string, NameSpan[]>();
  for (const span of spans) if (span.ref !== undefined) groups.set(span.ref, [...(groups.get(span.ref) ?? []), span]);
  const known = [...groups.values()];
  const rest = spans.filter(({ref}) => ref === undefined);
  const wordsOf = (span: Position) => listNameWords(text.slice(span.start, span.end));
  const unknown = rest.filter((span) => {
    const home = known.find((members) =>
      members.some(
        (member) => holds(wordsOf(member), wordsOf(span), lang) || holds(wordsOf(span), wordsOf(member), lang),
      ),
    );
    home?.push(span);
    return !home;
  });
  return [...known, ...groupByName(unknown, text, lang)];
}

function groupByName(spans: readonly NameSpan[], text: string, lang: string): NameSpan[][] {
  const wordsOf = ({start, end}: Position) =>
    lang === "zh"
      ? [...foldWord(text.slice(start, end)).replace(/[\s·•]/g, "")]
      : listNameWords(text.slice(start, end));
  const groups: {words: string[]; members: NameSpan[]}[] = [];
  const distance = (members: readonly NameSpan[], span: NameSpan) =>
    Math.min(...members.map(({start}) => Math.abs(start - span.start)));
  const longestFirst = spans.map((span) => ({span, words: wordsOf(span)}));
  longestFirst.sort((a, b) => b.words.length - a.words.length || a.span.start - b.span.start);
  for (const {span, words} of longestFirst) {
    const [home] = groups
      .filter((each) => words.length > 0 && holds(each.words, words, lang))
      .sort((a, b) => distance(a.members, span) - distance(b.members, span));
    if (home) home.members.push(span);
    else groups.push({words, members: [span]});
  }
  return groups.map(({members}) => members);
}

function listNameWords(name: string): string[] {
  return name
    .normalize("NFKD")
    .replace(/\p{M}/gu, "")
    .toLowerCase()
    .replace(/[’']s$/u, "")
    .split(/[\s\-‐‑.·•,]+/u)
    .filter((word) => word && !TITLE_WORDS.has(word));
}

/** Whether a short name may be the one that a long name is: a part of it, or its first and last word. */
function holds(long: readonly string[], short: readonly string[], lang: string): boolean {
  const isSame = (a = "", b = "") => isSameWord(a, b, lang);
  if (short.length > long.length) return false;
  if (short.length === long.length) return short.every((word, index) => isSame(word, long[index]));
  const [only = ""] = short;
  if (short.length === 1) {
    return lang !== "zh" && long.some((word) => word.length > 1 && only.length > 1 && isSame(word, only));
  }
  if (isSame(short[0], long[0]) && isSame(short.at(-1), long.at(-1))) return true;
  return long.some((_, first) => short.every((word, index) => isSame(word, long[first + index])));
}

function isSameWord(a: string, b: string, lang: string): boolean {
  if (a === b) return true;
  const [short, long] = a.length < b.length ? [a, b] : [b, a];
  if (lang === "ru") {
    let shared = 0;
    while (shared < short.length && a[shared] === b[shared]) shared++;
    return short.length >= 3 && shared >= Math.max(3, short.length - 2) && long.length - shared <= 3;
  }
  if (lang === "de") return long === `${short}s`;
  if (lang === "ar") {
    const strip = (word: string) => word.replace(/^(?:و|ف)?(?:ب|ل|ك)?/u, "");
    return short.length >= 3 && (strip(a) === b || a === strip(b));
  }
  return short.length === 1 && long.startsWith(short);
}

/** The most pairs of a wanted and a given group that share words, no group in two pairs (Kuhn's algorithm). */
function countPairs(wanted: readonly NameSpan[][], given: readonly NameSpan[][]): number {
  const edges = given.map((members) =>
    wanted.flatMap((others, index) => (others.some((a) => members.some((b) => touches(a, b))) ? [index] : [])),
  );
  const partner = new Map<number, number>();
  const join = (from: number, seen: Set<number>): boolean =>
    (edges[from] ?? []).some((to) => {
      if (seen.has(to)) return false;
      seen.add(to);
      const other = partner.get(to);
      if (other !== undefined && !join(other, seen)) return false;
      partner.set(to, from);
      return true;
    });
  return given.filter((_, index) => join(index, new Set())).length;
}
