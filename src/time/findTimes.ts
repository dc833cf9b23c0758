import type {DatedLanguage} from "../language/language.ts";
import type {Position, Sentence, TimeExpression} from "../model.ts";
import {readFigureOrder} from "./figureOrder.ts";
import {readGrammar} from "./grammar.ts";
import {type Issue, readIssue} from "./issue.ts";
import {type Match, matchPatterns} from "./matchPatterns.ts";
import {Narrative} from "./narrative.ts";
import {Quotations} from "./quotations.ts";
import {datedRules, positionOf, SentenceReader} from "./readSentence.ts";
import {readTense} from "./readTense.ts";
import {readTokens} from "./readTokens.ts";
import {rules} from "./rules/index.ts";
import type {Scene} from "./scene.ts";
import type {TimeFinding} from "./timeFinding.ts";
import type {Token} from "./token.ts";

/** What an article's times are resolved against. */
export interface TimeContext {
  text: string; // of the article
  language: DatedLanguage;
  published: string | null; // EDTF of any precision
  zone?: string; // IANA, of the place of issue: an instant of issue falls on that place's day
  report?: (finding: TimeFinding) => void;
}

/**
 * Finds the expressions of time of an article, in order and never overlapping, and resolves each against the issue
 * date and what the text has told before; what is quoted, against the day on which it was said. Values are TIMEX3's,
 * dates EDTF's.
 */
export function findTimes(
  sentences: readonly Sentence[],
  {text, language, published, zone, report}: TimeContext,
): TimeExpression[] {
  const grammar = readGrammar(language.time);
  const issue = readIssue(published, zone);
  const narrative = new Narrative(issue);
  const quotations = new Quotations();
  const readDayFirst = once(() => readFigureOrder(text, language.time.dayFirst));
  let speech: Speech | null = null;
  return sentences.flatMap((sentence, index) => {
    const tokens = readTokens(sentence.text, grammar.lexicon);
    const matches = matchPatterns(tokens, grammar.patterns);
    const quoted = quotations.read(tokens, sentence.block);
    if (matches.length === 0) return [];
    const yearsNamed = listYears(matches);
    const sceneOf = (match: Match, of: Issue | null): Scene => ({
      issue: of,
      narrative,
      sentence: index,
      get dayFirst() {
        return readDayFirst();
      },
      yearsNamed,
      readTense: once(() => readTense(tokens, match.first, match.after, grammar.endings)),
      report: (reason, rule) => report?.({position: positionOf(sentence, tokens, match), reason, rule}),
    });
    speech = quoted && (findSpeech(sentence, tokens, matches, quoted, (match) => sceneOf(match, issue)) ?? speech);
    const spoken = speech;
    const isSpoken = (match: Match) => spoken !== null && quoted?.[match.first] === true;
    const reader = new SentenceReader(sentence, tokens, matches, (match) =>
      isSpoken(match)
        ? {...sceneOf(match, spoken?.issue ?? issue), spoken: spoken?.position ?? null}
        : sceneOf(match, issue),
    );
    return reader.read();
  });
}

/** The day on which something quoted was said. */
interface Speech {
  issue: Issue; // as if the words had been issued on that day
  position: Position; // of the words that name it
}

/** "“We will meet tomorrow”, he said on Friday": the day outside the quotation, when somebody says something there. */
function findSpeech(
  sentence: Sentence,
  tokens: readonly Token[],
  matches: readonly Match[],
  quoted: readonly boolean[],
  sceneOf: (match: Match) => Scene,
): Speech | null {
  if (!tokens.some(({entry}, at) => entry.values.saying !== undefined && !quoted[at])) return null;
  for (const match of matches) {
    if (quoted[match.first] || !saidRules.has(match.rule)) continue;
    const scene = sceneOf(match);
    const extent = rules[match.rule]?.(match.slots, {...scene, report: () => {}})?.extent;
    if (extent?.unit !== "day" || !scene.issue || extent.start > scene.issue.day) continue;
    return {issue: {extent, day: extent.start}, position: positionOf(sentence, tokens, match)};
  }
  return null;
}

/** Rules that name the day of a speech. */
const saidRules = new Set(["time/date", "time/weekday", "time/relative-day", "time/iso-date", "time/figure-date"]);

function listYears(matches: readonly Match[]): number[] {
  const years = matches.flatMap(({rule, slots}) => (datedRules.has(rule) && slots.year ? [Number(slots.year)] : []));
  return years.length > 1 ? [...new Set(years)] : years;
}

/** Calls a function when it is first asked for, and remembers what it gave. */
function once<T>(read: () => T): () => T {
  let known: {value: T} | null = null;
  return () => {
    known ??= {value: read()};
    return known.value;
  };
}
