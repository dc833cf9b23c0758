import {relative} from "node:path";
import {packageRoot} from "./packageRoot.ts";

/** A message of Eleventy's chain of causes, the innermost first, with paths as the author knows them. */
export function describeError(error: unknown): string {
  let innermost = error;
  while (innermost instanceof Error && "originalError" in innermost && innermost.originalError) {
    innermost = innermost.originalError;
  }
  if (!(innermost instanceof Error)) return String(innermost);
  const place = /\((?:file:\/\/)?([^()\s]*src\/pages\/[^()\s?]+)[^()]*?(:\d+:\d+)\)/.exec(innermost.stack ?? "");
  return place ? `${innermost.message} (${relative(packageRoot, place[1] as string)}${place[2]})` : innermost.message;
}
