import {listPeopleLanguages, readPeople} from "./readPeople.ts";
import {scorePeople} from "./scorePeople.ts";

/** How well the people of the golden texts are found, × 100: a line for each language, and what is wrong in those asked for; of the unseen, figures only. */
export async function reportPeople(explained: readonly string[] = []): Promise<string> {
  const head = ["people", "texts", "exact F1", "overlap F1", "distinct F1", "role P", "role R", "organisation R"];
  const lines = [head, head.map(() => "---")];
  const wrong: string[] = [];
  for (const [set, name] of [
    ["gold", ""],
    ["unseen", ", unseen"],
  ] as const) {
    for (const language of listPeopleLanguages()) {
      const texts = readPeople(language, set);
      const {spans, overlaps, persons, roles, organizations, wrong: own} = await scorePeople(texts);
      const figures = [spans.f1, overlaps.f1, persons.f1, roles.precision, roles.recall, organizations];
      lines.push([`${language}${name}`, String(texts.length), ...figures.map((figure) => (100 * figure).toFixed(1))]);
      if (set === "gold" && explained.includes(language)) wrong.push("", ...own);
    }
  }
  return [...lines.map((cells) => `| ${cells.join(" | ")} |`), ...wrong].join("\n");
}
