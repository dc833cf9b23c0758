import {readFileSync} from "node:fs";
import {join} from "node:path";

let simplified: ReadonlyMap<string, string> | null = null;

function readTable(): ReadonlyMap<string, string> {
  const rows = readFileSync(join(import.meta.dirname, "lists", "traditional.txt"), "utf8")
    .trim()
    .split("\n");
  return new Map(
    rows
      .map((row) => [row.slice(1), row[0] ?? ""] as const)
      .flatMap(([others, one]) => [...others].map((other): [string, string] => [other, one])),
  );
}

/** A traditional character as simplified writing has it. */
export function simplifyHan(character: string): string {
  simplified ??= readTable();
  return simplified.get(character) ?? character;
}

const HAN = /[\u3400-\u9fff]/u;

/** A text of such characters and others. */
export function simplifyText(text: string): string {
  return HAN.test(text) ? Array.from(text, simplifyHan).join("") : text;
}
