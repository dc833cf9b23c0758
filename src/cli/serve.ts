import {UsageError} from "../site/siteAddress.ts";
import {watchSite} from "../site/watchSite.ts";
import {readArguments, type Values} from "./arguments.ts";
import type {Io} from "./io.ts";
import {readBuildOptions, shortenPath, siteFlags} from "./siteFlags.ts";
import {describeSummary, listProblems} from "./summary.ts";

/** `dateline serve`: builds, serves on this machine and builds again at every change, until it is stopped. */
export async function serve(args: string[], io: Io): Promise<number> {
  const values = readArguments(args, {...siteFlags, port: {type: "string"}});
  const options = readBuildOptions(values, io.directory);
  const site = await watchSite(options, readPort(values), {
    log: io.print,
    now: io.now,
    measurePeak: io.measurePeak,
    failed: (reason) => io.warn(`failed    ${reason}`),
    built(summary) {
      for (const line of listProblems(summary.problems, shortenPath(options.content, io.directory))) io.warn(line);
      io.print(describeSummary(summary));
    },
  });
  io.print(`serving   ${site.url} (Ctrl+C ends)`);
  await new Promise<void>((resolve) => io.whenStopped(resolve));
  await site.close();
  return 0;
}

function readPort({port = "8080"}: Values): number {
  const number = Number(port);
  if (!/^\d{1,5}$/.test(String(port)) || number > 65_535) throw new UsageError(`invalid port: ${port} (0 to 65535)`);
  return number;
}
