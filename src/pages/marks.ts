import type {Article, Block, DatedEvent, Format, Mention, Position, TimeExpression} from "../model.ts";

/** Something that an article's page says about a stretch of its text. */
export type Mark =
  | {kind: "sentence"; position: Position; events: DatedEvent[]; closing: DatedEvent[]; anchor: boolean}
  | {kind: "format"; position: Position; format: Format}
  | {kind: "mention"; position: Position; mention: Mention}
  | {kind: "time"; position: Position; time: TimeExpression};

/** A text with marks around its parts, as elements nest; whether a mark begins and ends with this part of it. */
export type Node = string | {mark: Mark; opens: boolean; closes: boolean; children: Node[]};

/** Which mark stands around which; within a kind the longer stands around the shorter. */
const order: Record<Mark["kind"], number> = {sentence: 0, format: 1, mention: 2, time: 3};

/**
 * Nests marks that may begin and end anywhere, so that no element crosses another and no letter is lost: the text is cut
 * wherever a mark begins or ends, each piece gets its marks from the outermost in, and neighbours under one mark join
 * again. A mark that crosses another's end, or the block's, comes out in parts.
 */
export function nestMarks(text: string, {start, end}: Position, marks: readonly Mark[]): Node[] {
  const inside = marks
    .filter(({position}) => position.start < end && position.end > start && position.start < position.end)
    .sort(
      (a, b) => a.position.start - b.position.start || order[a.kind] - order[b.kind] || b.position.end - a.position.end,
    );
  const cuts = [...new Set([start, end, ...inside.flatMap(({position}) => [position.start, position.end])])]
    .filter((cut) => cut >= start && cut <= end)
    .sort((a, b) => a - b);
  const pieces: Piece[] = [];
  let open: Mark[] = [];
  let next = 0;
  for (const [index, from] of cuts.slice(0, -1).entries()) {
    open = open.filter(({position}) => position.end > from);
    for (let mark = inside[next]; mark && mark.position.start <= from; mark = inside[++next]) open.push(mark);
    const to = cuts[index + 1] ?? from;
    pieces.push({start: from, end: to, text: text.slice(from, to), marks: [...open].sort(compareMarks)});
  }
  return joinPieces(pieces, 0);
}

interface Piece extends Position {
  text: string;
  marks: Mark[]; // outermost first
}

function compareMarks(a: Mark, b: Mark): number {
  return order[a.kind] - order[b.kind] || a.position.start - b.position.start || b.position.end - a.position.end;
}

function joinPieces(pieces: readonly Piece[], depth: number): Node[] {
  const nodes: Node[] = [];
  for (let from = 0; from < pieces.length; ) {
    const mark = pieces[from]?.marks[depth];
    let to = from + 1;
    while (to < pieces.length && pieces[to]?.marks[depth] === mark) to++;
    const group = pieces.slice(from, to);
    if (mark === undefined) nodes.push(group.map(({text}) => text).join(""));
    else
      nodes.push({
        mark,
        opens: group[0]?.start === mark.position.start,
        closes: group.at(-1)?.end === mark.position.end,
        children: joinPieces(group, depth + 1),
      });
    from = to;
  }
  return nodes;
}

/** The text under some nodes. */
export function textOf(nodes: readonly Node[]): string {
  return nodes.map((node) => (typeof node === "string" ? node : textOf(node.children))).join("");
}

/**
 * Where the sentences stand from which events were drawn: stretches that never overlap, each with its events. A source
 * that begins inside another still has a stretch that begins where it does, for its anchor.
 */
export function findDrawnSentences(article: Article, events: readonly DatedEvent[]): Mark[] {
  const sources = events.flatMap((event) =>
    event.sources
      .filter((source) => source.article === article.id && source.position.start < source.position.end)
      .map(({position}) => ({event, position})),
  );
  const cuts = [...new Set(sources.flatMap(({position}) => [position.start, position.end]))].sort((a, b) => a - b);
  const starts = groupEvents(sources, ({start}) => start);
  const ends = groupEvents(sources, ({end}) => end);
  const marks: Mark[] = [];
  const open = new Set<DatedEvent>();
  for (const [index, start] of cuts.slice(0, -1).entries()) {
    for (const event of ends.get(start) ?? []) open.delete(event);
    for (const event of starts.get(start) ?? []) open.add(event);
    const end = cuts[index + 1] ?? start;
    if (open.size > 0)
      marks.push({
        kind: "sentence",
        position: {start, end},
        events: [...open],
        closing: ends.get(end) ?? [],
        anchor: starts.has(start),
      });
  }
  return marks;
}

type Located = {event: DatedEvent; position: Position};

function groupEvents(sources: readonly Located[], keyOf: (position: Position) => number): Map<number, DatedEvent[]> {
  const groups = new Map<number, DatedEvent[]>();
  for (const {event, position} of sources) {
    const key = keyOf(position);
    const group = groups.get(key);
    if (!group) groups.set(key, [event]);
    else if (!group.includes(event)) group.push(event);
  }
  return groups;
}

/** The names and dates that were found in a stretch of an article. */
export function findFindings({mentions, times}: Article, {start, end}: Position): Mark[] {
  const touches = ({position}: {position: Position}) => position.start < end && position.end > start;
  return [
    ...mentions.filter(touches).map((mention): Mark => ({kind: "mention", position: mention.position, mention})),
    ...times.filter(touches).map((time): Mark => ({kind: "time", position: time.position, time})),
  ];
}

/** All marks of an article, in no particular order. */
export function findMarks(article: Article, events: readonly DatedEvent[]): Mark[] {
  return [
    ...findDrawnSentences(article, events),
    ...article.blocks.flatMap(({formats}) =>
      formats.map((format): Mark => ({kind: "format", position: format.position, format})),
    ),
    ...findFindings(article, {start: 0, end: article.text.length}),
  ];
}

/** The marks of each block, each mark filed under every block that it touches. Both lists may be long. */
export function marksByBlock(blocks: readonly Block[], marks: readonly Mark[]): Mark[][] {
  const sorted = [...marks].sort((a, b) => a.position.start - b.position.start);
  const filed: Mark[][] = blocks.map(() => []);
  let from = 0;
  for (const mark of sorted) {
    while (from < blocks.length && (blocks[from]?.position.end ?? 0) <= mark.position.start) from++;
    for (let at = from; at < blocks.length && (blocks[at]?.position.start ?? 0) < mark.position.end; at++)
      filed[at]?.push(mark);
  }
  return filed;
}
