import {readdirSync, readFileSync} from "node:fs";
import {describe, expect, it} from "vitest";
import {datedLanguages} from "../src/language/index.ts";
import {boundsOf} from "../src/time/edtf.ts";
import {type ArticleGold, listArticleGold} from "./readArticleGold.ts";
import {scoreArticles} from "./scoreArticles.ts";

const golds = listArticleGold();

/** The article as it is on the disk, its lines joined; and the same without spaces, as names in some scripts are broken. */
function textOf({folder}: ArticleGold): string {
  const file = readdirSync(folder).find((name) => name.startsWith("article.")) ?? "";
  return readFileSync(`${folder}${file}`, "utf8").replace(/\s+/g, " ");
}

/** What must be reached: shares of heads, of must-events, of participants, F1 of people; at most that share of traps. */
interface Bar {
  heads: number;
  must: number;
  traps: number;
  participants: number;
  people: number;
}

/** The aim everywhere is 1, 0.9, 0.02, 0.8 and 0.9. */
const bars: Readonly<Record<string, Bar>> = {
  en: {heads: 1, must: 0.95, traps: 0.02, participants: 0.8, people: 0.95},
  fr: {heads: 1, must: 0.98, traps: 0.02, participants: 0.82, people: 0.94},
  es: {heads: 1, must: 0.98, traps: 0.02, participants: 0.9, people: 0.95},
  de: {heads: 1, must: 0.98, traps: 0.02, participants: 0.86, people: 0.95},
  ru: {heads: 1, must: 0.95, traps: 0.02, participants: 0.99, people: 0.94},
  zh: {heads: 1, must: 0.93, traps: 0.02, participants: 0.94, people: 0.91},
  ar: {heads: 1, must: 0.95, traps: 0.02, participants: 0.94, people: 0.96},
};

describe("the golden articles", () => {
  it("are at least seven in each language, and more than fifty", () => {
    const counts = datedLanguages.map(
      ({code}) => golds.filter(({language, unseen}) => language === code && !unseen).length,
    );
    expect(Math.min(...counts)).toBeGreaterThanOrEqual(7);
    expect(golds.length).toBeGreaterThan(50);
  });

  it.each(golds)("$name: what its gold quotes stands in the article", (gold) => {
    const text = textOf(gold);
    for (const {says} of [...gold.must, ...gold.may]) expect(text).toContain(says);
    expect(text).toContain(gold.title);
    // A name may be given in its base form, and the first of its spellings in full.
    const words = [...gold.people.map((names) => names.at(-1) ?? ""), ...gold.optional, ...gold.notPeople];
    const stems = words.flatMap((name) => name.split(/[ .]+/)).filter((word) => word.length > 1);
    for (const stem of stems) expect(text).toContain(stem.length > 5 ? stem.slice(0, -3) : stem.slice(0, 3));
  });

  it.each(golds)("$name: who takes part is somebody of its people, a country, or stands in the article", (gold) => {
    const text = textOf(gold);
    const known = gold.people.flat();
    const who = [...gold.must, ...gold.may].flatMap((event) => event.who);
    const strangers = who.filter(
      (names) => !names.some((name) => known.includes(name) || /^[A-Z]{2}$/.test(name) || text.includes(name)),
    );
    expect(strangers).toEqual([]);
  });

  it.each(golds)("$name: dates are EDTF, and no trap is a right date", (gold) => {
    const right = [...gold.must, ...gold.may].flatMap(({dates}) => dates).concat(gold.also);
    for (const date of [gold.date, ...right, ...gold.traps.map((trap) => trap.date)]) {
      expect(boundsOf(date), date).not.toBeNull();
    }
    expect(gold.traps.length).toBeGreaterThanOrEqual(4);
    if (gold.must.length === 0) return;
    expect(gold.traps.map(({date}) => date).filter((date) => right.includes(date))).toEqual([]);
  });
});

describe.each(Object.entries(bars))("scoreArticles(articles in “%s”)", (code, bar) => {
  it("reaches its bar", async () => {
    const scores = await scoreArticles(golds.filter(({language, unseen}) => language === code && !unseen));
    const report = scores.wrong.join("\n");
    expect(scores.heads, report).toBeGreaterThanOrEqual(bar.heads);
    expect(scores.must, report).toBeGreaterThanOrEqual(bar.must);
    expect(scores.traps, report).toBeLessThanOrEqual(bar.traps);
    expect(scores.participants, report).toBeGreaterThanOrEqual(bar.participants);
    expect(scores.people.f1, report).toBeGreaterThanOrEqual(bar.people);
  });
});
