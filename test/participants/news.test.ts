import {describe, expect, it} from "vitest";
import {scoreNews} from "./readNews.ts";

/** What is reached, F1 × 100 of the same words: people, places, organisations. */
const bars = {
  ar: {gold: [92, 89, 18], unseen: [84, 85, 22]},
  de: {gold: [100, 94, 75], unseen: [100, 100, 100]},
  en: {gold: [94, 79, 59], unseen: [88, 84, 77]},
  es: {gold: [94, 94, 100], unseen: [96, 92, 80]},
  fr: {gold: [89, 84, 75], unseen: [100, 93, 50]},
  ru: {gold: [92, 100, 40], unseen: [96, 100, 40]},
  zh: {gold: [97, 84, 23], unseen: [91, 85, 22]},
} as const;

describe.each(Object.entries(bars))("tagNames(news of %s)", (language, sets) => {
  it.each(Object.entries(sets))("finds who and what is named in the %s texts", (set, bar) => {
    const scores = scoreNews(language, set as keyof typeof sets);
    const reached = [scores.PER, scores.LOC, scores.ORG].map(({exact}) => Math.round(1000 * exact.f1) / 10);
    for (const [index, least] of bar.entries())
      expect(reached[index], JSON.stringify(reached)).toBeGreaterThanOrEqual(least);
  });
});
