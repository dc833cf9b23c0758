import type {Position} from "../model.ts";
import type {Issue} from "./issue.ts";
import {MatchScene, positionOf, type Telling} from "./matchScene.ts";
import {rules} from "./rules/index.ts";
import {hasTrait, traits} from "./traits.ts";

/** The day on which something quoted was said. */
export interface Speech {
  issue: Issue; // as if the words had been issued on that day
  position: Position; // of the words that name it
}

/** Rules that name the day of a speech. */
const saidRules = new Set([
  "time/date",
  "time/weekday",
  "time/relative-day",
  "time/iso-date",
  "time/figure-date",
  "time/weekday-of-week",
  "time/day-of-month",
]);

/** "“We will meet tomorrow”, he said on Friday": the day outside the quotation, when somebody says something there. */
export function findSpeech(telling: Telling, quoted: readonly boolean[]): Speech | null {
  const {tokens, matches, issue} = telling;
  if (!issue || !tokens.some((token, at) => hasTrait(token, traits.saying) && !quoted[at])) return null;
  for (const match of matches) {
    if (quoted[match.first] || !saidRules.has(match.rule)) continue;
    const scene = new MatchScene({...telling, report: undefined}, match, null);
    const extent = rules[match.rule]?.(match.slots, scene, match.places)?.extent;
    if (extent?.unit !== "day" || extent.start > issue.day) continue;
    return {issue: {extent, day: extent.start}, position: positionOf(telling, match)};
  }
  return null;
}
