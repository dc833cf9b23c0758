import type {Actor} from "../participants/actor.ts";
import type {TaggedSentence} from "../participants/tagSentence.ts";
import type {Clause} from "./clause.ts";
import type {Findings} from "./findings.ts";
import {fillFrame} from "./headline.ts";
import {LONGEST_NAME, nameEvent} from "./nameEvent.ts";

const OPENING = /^[«“"„]$/u;
const CLOSING = /^[»”"]$/u;

/** Words that somebody said, who is named behind them. */
export interface Quoted {
  speaker: Actor;
  close: number; // token that ends the quotation
}

/** "«Hoy podemos informar …», dijo Juan Pablo Pozo": a clause in the words of somebody with which the sentence opens; else null. */
export function findQuoted(findings: Findings, {tokens, index}: TaggedSentence, clause: Clause): Quoted | null {
  if (!OPENING.test(tokens[0]?.text ?? "")) return null;
  const close = tokens.findIndex(({text}, token) => token > 0 && CLOSING.test(text));
  const mention = findings.mentionsIn(index).find(({first}) => first > close);
  const speaker = mention && findings.actorOf(mention.to);
  return clause.first < close && speaker?.type === "Person" && !speaker.doubtful ? {speaker, close} : null;
}

/** The headline of such words: "Juan Pablo Pozo: «Podemos informar al país los resultados oficiales»". */
export function nameQuoted(
  findings: Findings,
  {tokens, index}: TaggedSentence,
  told: readonly Clause[],
  {speaker, close}: Quoted,
): string {
  const frame = findings.language.events.frames.possessive;
  const [open, end] = [tokens[0]?.text ?? "“", tokens[close]?.text ?? "”"];
  const room = LONGEST_NAME - fillFrame(frame, {name: speaker.name, rest: `${open}${end}`}).length;
  const times = findings.timesIn(index).filter(({date}) => date !== null);
  const isOfSeveral = new Set(times.map(({date}) => date)).size > 1;
  // Of several days nothing tells but all the words.
  const inner: readonly Clause[] = isOfSeveral
    ? [{first: 1, last: close - 1, part: 0, kind: "main"}]
    : told
        .filter(({first}) => first < close)
        .map((each) => ({...each, first: Math.max(each.first, 1), last: Math.min(each.last, close - 1)}));
  const words = nameEvent(findings, index, inner, room, isOfSeveral ? [] : times).replace(/[«»“”"„]/gu, "");
  return fillFrame(frame, {name: speaker.name, rest: `${open}${words}${end}`});
}
