import {listArticleGold} from "./readArticleGold.ts";
import {scoreArticles} from "./scoreArticles.ts";

/** How well the golden articles are understood, × 100: a line for each language, and what is wrong in those asked for; of the unseen, figures only. */
export async function reportArticles(explained: readonly string[] = []): Promise<string> {
  const head = [
    "articles",
    "number",
    "head",
    "must",
    "its sentence",
    "dates F1",
    "traps",
    "participants",
    "people F1",
    "in events F1",
  ];
  const lines = [head, head.map(() => "---")];
  const wrong: string[] = [];
  const golds = listArticleGold();
  const languages = [...new Set(golds.map((gold) => gold.language))].sort();
  for (const [unseen, language] of [false, true].flatMap((set) => languages.map((code) => [set, code] as const))) {
    const own = golds.filter((gold) => gold.language === language && gold.unseen === unseen);
    const scores = await scoreArticles(own);
    const {heads, must, sentences, dates, traps, participants, people, peopleInEvents} = scores;
    const figures = [heads, must, sentences, dates.f1, traps, participants, people.f1, peopleInEvents.f1];
    const name = unseen ? `${language}, unseen` : language;
    lines.push([name, String(own.length), ...figures.map((figure) => (100 * figure).toFixed(1))]);
    if (!unseen && explained.includes(language)) wrong.push("", ...scores.wrong);
  }
  return [...lines.map((cells) => `| ${cells.join(" | ")} |`), ...wrong].join("\n");
}
