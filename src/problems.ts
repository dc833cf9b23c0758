import type {Problem} from "./model.ts";

/** Where an offset of a text stands: line and column from 1, columns in UTF-16 units. */
export function placeOf(text: string, offset: number): {line: number; column: number} {
  const before = text.slice(0, offset);
  const lineStart = before.lastIndexOf("\n") + 1;
  return {line: before.split("\n").length, column: offset - lineStart + 1};
}

/** `file:line:column reason [rule]`, as editors and terminals know how to open it. */
export function printProblem({file, line, column, reason, rule}: Problem): string {
  return `${file}:${line}:${column} ${reason} [${rule}]`;
}

/** The order of a report: by file, line, column, then rule. Returns a new array. */
export function sortProblems(problems: readonly Problem[]): Problem[] {
  return [...problems].sort(
    (a, b) =>
      compare(a.file, b.file) || a.line - b.line || a.column - b.column || compare(a.rule, b.rule) || compare(a.reason, b.reason),
  );
}

function compare(a: string, b: string): number {
  return a < b ? -1 : a > b ? 1 : 0;
}
