import type {Article, Problem} from "./model.ts";

/** Where an offset of a text stands: line and column from 1, columns in UTF-16 units. */
export function placeOf(text: string, offset: number): {line: number; column: number} {
  const before = text.slice(0, offset);
  const lineStart = before.lastIndexOf("\n") + 1;
  return {line: before.split("\n").length, column: offset - lineStart + 1};
}

/**
 * Where an offset of an article's text stands in its file. Line breaks inside a block are those of the file; the column of
 * Markdown counts from the beginning of its plain text in that line, as markup is taken away.
 */
export function placeInFile(
  {text, blocks}: Pick<Article, "text" | "blocks">,
  offset: number,
): {line: number; column: number} {
  const block = blocks.findLast(({position}) => position.start <= offset) ?? blocks[0];
  if (!block) return placeOf(text, offset);
  const {start} = block.position;
  const breaks = text.slice(start, Math.max(start, offset)).split("\n").length - 1;
  const lineStart = text.lastIndexOf("\n", Math.max(start, offset) - 1) + 1;
  return {line: block.line + breaks, column: Math.max(1, offset - lineStart + 1)};
}

/** `file:line:column reason [rule]`, as editors and terminals know how to open it. */
export function printProblem({file, line, column, reason, rule}: Problem): string {
  return `${file}:${line}:${column} ${reason} [${rule}]`;
}

/** The order of a report: by file, line, column, then rule. Returns a new array. */
export function sortProblems(problems: readonly Problem[]): Problem[] {
  return [...problems].sort(
    (a, b) =>
      compare(a.file, b.file) ||
      a.line - b.line ||
      a.column - b.column ||
      compare(a.rule, b.rule) ||
      compare(a.reason, b.reason),
  );
}

function compare(a: string, b: string): number {
  return a < b ? -1 : a > b ? 1 : 0;
}
