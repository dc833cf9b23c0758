import {relative} from "node:path";
import {packageRoot} from "./packageRoot.ts";

/** A message of Eleventy's chain of causes, the innermost first, with paths as the author knows them. */
export function describeError(error: unknown): string {
  let innermost = error;
  while (innermost instanceof Error && "originalError" in innermost && innermost.originalError) {
    innermost = innermost.originalError;
  }
  if (!(innermost instanceof Error)) return String(innermost);
  const place = findPlace(innermost.stack ?? "");
  return place === null ? innermost.message : `${innermost.message} (${place})`;
}

/** The first line of a stack that lies among the templates: “src/pages/event.11ty.tsx:12:3”. */
function findPlace(stack: string): string | null {
  for (const line of stack.split("\n")) {
    const [address = ""] = line.slice(line.lastIndexOf("(") + 1).split(")");
    const [path = ""] = address.replace("file://", "").split(/[?:]/, 1);
    const position = /:\d+:\d+$/.exec(address)?.[0];
    if (path.includes("src/pages/") && position) return relative(packageRoot, path) + position;
  }
  return null;
}
