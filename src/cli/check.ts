import {isAbsolute, join, relative} from "node:path";
import {suggestDecisions} from "../dataset/suggestDecisions.ts";
import {suggestParticipants} from "../participants/suggestParticipants.ts";
import {buildDataset} from "../pipeline.ts";
import {printProblem} from "../problems.ts";
import {UsageError} from "../site/siteAddress.ts";
import {readArguments, suggest} from "./arguments.ts";
import {countFindings, countProblems, describeChecked, describeCounts} from "./findings.ts";
import type {Io} from "./io.ts";
import {readBuildOptions} from "./siteFlags.ts";
import {writeDecisions, writeSuggestions} from "./writeSuggestions.ts";

const flags = {content: {type: "string"}, format: {type: "string"}, suggest: {type: "boolean"}} as const;
const formats = ["text", "json"];

/**
 * `dateline check`: reads a content folder and tells what was found and what was not understood, without writing anything.
 * With --suggest it prints entries for participants.yaml and events.yaml instead, to be pasted and judged. Returns 1 when an error keeps something out of the timeline, else 0.
 */
export async function check(args: string[], io: Io): Promise<number> {
  const values = readArguments(args, flags);
  const format = String(values.format ?? "text");
  if (!formats.includes(format)) throw new UsageError(`unknown format: ${format}${suggest(format, formats)}`);
  const {content} = readBuildOptions(values, io.directory);
  const {dataset, registry} = await buildDataset(content);
  if (values.suggest) {
    io.print(writeSuggestions(suggestParticipants(dataset, registry)));
    io.print("");
    io.print(writeDecisions(suggestDecisions(dataset)));
    return 0;
  }
  const articles = countFindings(dataset);
  const {problems} = dataset;
  const summary = countProblems(dataset);
  if (format === "json") {
    io.print(JSON.stringify({articles, problems, summary}, null, 2));
  } else {
    const folder = relative(io.directory, content);
    const shown = folder.startsWith("..") || isAbsolute(folder) ? content : folder;
    for (const article of articles) io.print(describeChecked(article));
    if (problems.length > 0) io.print("");
    for (const problem of problems) io.print(printProblem({...problem, file: join(shown, problem.file)}));
    io.print("");
    io.print(describeCounts(summary));
  }
  return summary.errors > 0 ? 1 : 0;
}
