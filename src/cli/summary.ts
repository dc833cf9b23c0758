import {join} from "node:path";
import type {Problem} from "../model.ts";
import {printProblem} from "../problems.ts";
import type {Summary} from "../site/buildSite.ts";
import {count} from "../site/count.ts";

const shown = 20; // problems in full; more than that hides the summary

/** A line for each of the first problems that cost an article its place or make it doubtful, then where the rest is. */
export function listProblems(problems: readonly Problem[], content: string): string[] {
  const serious = problems.filter(({severity}) => severity !== "note");
  const lines = serious.slice(0, shown).map((problem) => printProblem({...problem, file: join(content, problem.file)}));
  const rest = problems.length - lines.length;
  return rest > 0 ? [...lines, `… ${count(rest, "more problem")}: npm run check lists them all`] : lines;
}

/** The closing line of a build: “24 articles, 131 events, …, 3 problems · 2.3 s, 180 MB at the peak”. */
export function describeSummary(summary: Summary): string {
  const {articles, events, participants, places, problems, seconds, peakMegabytes} = summary;
  const counts = [
    count(articles, "article"),
    count(events, "event"),
    count(participants, "participant"),
    count(places, "place"),
    count(problems.length, "problem"),
  ];
  return `${counts.join(", ")} · ${seconds.toFixed(1)} s, ${Math.round(peakMegabytes)} MB at the peak`;
}
