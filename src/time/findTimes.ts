import type {DatedLanguage} from "../language/language.ts";
import type {Sentence, TimeExpression} from "../model.ts";
import {readFigureOrder} from "./figureOrder.ts";
import {readGrammar} from "./grammar.ts";
import {findHistory} from "./history.ts";
import {readIssue} from "./issue.ts";
import {matchPatterns} from "./matchPatterns.ts";
import {listYears, type Telling} from "./matchScene.ts";
import {Narrative} from "./narrative.ts";
import {Quotations} from "./quotations.ts";
import {readSentence} from "./readSentence.ts";
import {readTokens} from "./readTokens.ts";
import {findSpeech, type Speech} from "./speech.ts";
import {splitWords} from "./splitWords.ts";
import type {TimeFinding} from "./timeFinding.ts";
import {withoutTitles} from "./titles.ts";

/** What an article's times are resolved against. */
export interface TimeContext {
  text: string; // of the article
  language: DatedLanguage;
  published: string | null; // EDTF of any precision
  zone?: string; // IANA, of the place of issue: an instant of issue falls on that place's day
  ranges?: "whole" | "ends"; // "from 9 to 11 September" is one stretch, or its two ends, as TIMEX3 has it
  report?: (finding: TimeFinding) => void;
}

/**
 * Finds the expressions of time of an article, in order and never overlapping, and resolves each against the issue
 * date and what the text has told before; what is quoted, against the day on which it was said. Values are TIMEX3's,
 * dates EDTF's.
 */
export function findTimes(sentences: readonly Sentence[], context: TimeContext): TimeExpression[] {
  const {text, language, published, zone, ranges = "whole", report} = context;
  const {lexicon, patterns, endings} = readGrammar(language.time);
  const issue = readIssue(published, zone);
  const narrative = new Narrative(issue);
  const quotations = new Quotations();
  const found: TimeExpression[] = [];
  let speech: Speech | null = null;
  let dayFirst: boolean | null = null;
  const words = splitWords(text, lexicon.vocabulary);
  let word = 0;
  const tellings: Telling[] = [];
  for (const [index, sentence] of sentences.entries()) {
    const from = firstFrom(words.starts, sentence.position.start, word);
    word = firstFrom(words.starts, sentence.position.end, from);
    const tokens = readTokens(words, lexicon, from, word);
    const quoted = quotations.read(sentence.text, tokens, sentence.block);
    const all = matchPatterns(tokens, patterns);
    const matches = quoted ? withoutTitles(all, tokens, quoted) : all;
    if (matches.length === 0) continue;
    dayFirst ??= readFigureOrder(text, language.time.dayFirst);
    const yearsNamed = listYears(matches);
    tellings.push({
      sentence,
      index,
      tokens,
      matches,
      quoted,
      yearsNamed,
      endings,
      issue,
      narrative,
      dayFirst,
      ranges,
      report,
    });
  }
  const history = findHistory(tellings, issue);
  if (history) narrative.beginHistory(history);
  for (const telling of tellings) {
    const {quoted} = telling;
    speech = quoted && (findSpeech(telling, quoted) ?? speech);
    for (const expression of readSentence(telling, speech)) found.push(expression);
  }
  return found;
}

/** The index of the first word that begins at a place or behind it, looked for from an index on. */
function firstFrom(starts: readonly number[], place: number, from: number): number {
  let index = from;
  while ((starts[index] ?? Number.POSITIVE_INFINITY) < place) index++;
  return index;
}
