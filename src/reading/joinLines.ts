/** A line of a text file; offsets exclude the white space around it. */
export interface Line {
  text: string; // trimmed
  start: number; // in the whole text
  end: number;
  number: number; // from 1
  indent: number; // characters of white space before it
  standsAlone: boolean; // furniture and bullets are never joined to their neighbours
}

/** The lines of a text from an offset on that are not empty. */
export function splitLines(source: string, offset: number): Line[] {
  const lines: Line[] = [];
  let number = source.slice(0, offset).split("\n").length;
  let start = offset;
  for (const raw of source.slice(offset).split("\n")) {
    const text = raw.trim();
    const indent = raw.length - raw.trimStart().length;
    const at = start + indent;
    if (text) lines.push({text, start: at, end: at + text.length, number, indent, standsAlone: false});
    start += raw.length + 1;
    number++;
  }
  return lines;
}

/** A Chinese sentence may be signed in brackets behind its mark: "（李明 王芳）", "（完）". */
const CLOSED = /[.!?…:;。！？：；][»”"’')\]]*(?:[（(][\p{Script=Han}\s、:：/／·]{1,30}[）)])?$/u;
const FULL_STOP = /[.!?…。！？][»”"’')\]]*(?:[（(][\p{Script=Han}\s、:：/／·]{1,30}[）)])?$/u;

/** Whether a line ends as a sentence, or an introduction to what follows, does. */
export function isClosed(text: string): boolean {
  return CLOSED.test(text);
}

/**
 * Joins lines into paragraphs. Where a file is hard-wrapped (most lines end only because the next word would not have
 * fitted) lines are joined up to one that is short, closed or followed by a blank line; elsewhere each line is a paragraph,
 * unless it plainly goes on: it ends without punctuation and the next begins with a small letter.
 *
 * @param headline where it stands, when it is not the first line
 */
export function joinLines(lines: readonly Line[], headline: Line | undefined = lines[0]): Line[][] {
  const width = measureWidth(lines);
  const wrapped = isWrapped(lines, width);
  const groups: Line[][] = [];
  lines.forEach((line, index) => {
    const before = lines[index - 1];
    const after = lines[index + 1];
    const isJoined =
      before !== undefined &&
      areNeighbours(before, line) &&
      line.indent <= before.indent + 1 &&
      (before === headline
        ? isHeadlinesRest(before, line, after, wrapped ? width : Number.POSITIVE_INFINITY)
        : (!isClosed(before.text) && beginsSmall(line)) || (wrapped && goesOn(before, line, width)));
    if (isJoined) groups.at(-1)?.push(line);
    else groups.push([line]);
  });
  return groups;
}

function areNeighbours(a: Line, b: Line): boolean {
  return b.number === a.number + 1 && !a.standsAlone && !b.standsAlone;
}

/** The width lines were wrapped at: the longest of them, but for the few that a long word or an address made longer. */
function measureWidth(lines: readonly Line[]): number {
  const lengths = lines.map(({text}) => text.length).sort((a, b) => a - b);
  return lengths[Math.floor((lengths.length - 1) * 0.95)] ?? 0;
}

/** Narrower lines of letters are those of a table: no column of prose is. */
const NARROWEST = 35;

function isFull(a: Line, b: Line, width: number): boolean {
  const [word = ""] = b.text.split(/\s/, 1);
  return a.text.length + 1 + word.length > width * 0.92;
}

function isWrapped(lines: readonly Line[], width: number): boolean {
  if (width > 160 || lines.every(({text}) => text.length < NARROWEST && !/\p{Script=Han}/u.test(text))) return false;
  let pairs = 0;
  let runsOn = 0;
  for (const [index, line] of lines.entries()) {
    const next = lines[index + 1];
    if (!next || !areNeighbours(line, next)) continue;
    pairs++;
    if (!isClosed(line.text) && (isFull(line, next, width) || beginsSmall(next))) runsOn++;
  }
  return pairs > 0 && runsOn >= pairs / 2;
}

function beginsSmall({text}: Line): boolean {
  return /^[\p{Ll}]/u.test(text);
}

function goesOn(a: Line, b: Line, width: number): boolean {
  return isFull(a, b, width) || !(FULL_STOP.test(a.text) || /^\p{Lu}/u.test(b.text));
}

/** The second line of a headline: the first was full, or broke off before a small letter, and a paragraph's end is not here. */
function isHeadlinesRest(first: Line, second: Line, third: Line | undefined, width: number): boolean {
  if (isClosed(first.text) || isClosed(second.text)) return false;
  const endsHere = third === undefined || !areNeighbours(second, third);
  return endsHere ? beginsSmall(second) || isFull(first, second, width) : false;
}
