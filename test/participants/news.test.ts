import {describe, expect, it} from "vitest";
import {scoreNews} from "./readNews.ts";

/** What is reached, F1 × 100 of the same words: people, places, organisations. */
const bars = {
  ar: {gold: [95, 95, 86], unseen: [84, 91, 84]},
  de: {gold: [100, 100, 100], unseen: [100, 100, 100]},
  en: {gold: [96, 92, 85], unseen: [93, 84, 84]},
  es: {gold: [97, 84, 86], unseen: [96, 92, 80]},
  fr: {gold: [98, 92, 85], unseen: [100, 93, 80]},
  ru: {gold: [92, 100, 100], unseen: [96, 100, 80]},
  zh: {gold: [98, 85, 92], unseen: [92, 86, 90]},
} as const;

describe.each(Object.entries(bars))("tagNames(news of %s)", (language, sets) => {
  it.each(Object.entries(sets))("finds who and what is named in the %s texts", (set, bar) => {
    const scores = scoreNews(language, set as keyof typeof sets);
    const reached = [scores.PER, scores.LOC, scores.ORG].map(({exact}) => Math.round(1000 * exact.f1) / 10);
    for (const [index, least] of bar.entries())
      expect(reached[index], JSON.stringify(reached)).toBeGreaterThanOrEqual(least);
  });
});
