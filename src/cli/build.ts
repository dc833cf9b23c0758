import {buildSite} from "../site/buildSite.ts";
import {readArguments} from "./arguments.ts";
import type {Io} from "./io.ts";
import {readBuildOptions, shortenPath, siteFlags} from "./siteFlags.ts";
import {describeSummary, listProblems} from "./summary.ts";

/** `dateline build`: builds the site once. Returns 0 when it is published; throws when it is not. */
export async function build(args: string[], io: Io): Promise<number> {
  const options = readBuildOptions(readArguments(args, siteFlags), io.directory);
  const summary = await buildSite(options, {log: io.print, now: io.now, measurePeak: io.measurePeak});
  for (const line of listProblems(summary.problems, shortenPath(options.content, io.directory))) io.warn(line);
  io.print(describeSummary(summary));
  return 0;
}
