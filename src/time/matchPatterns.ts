import type {TimeWords} from "../language/timeWords.ts";
import type {Lexicon} from "./lexicon.ts";
import {fillParts, type PatternNode, parsePattern} from "./patternSyntax.ts";
import type {Token} from "./token.ts";

/** A pattern found: tokens from `first` to before `after`, and the words that filled its classes. */
export interface Match {
  rule: string;
  first: number; // index of a token
  after: number;
  slots: Slots;
  places: Readonly<Record<string, number>>; // the index of each slot's token
}

/** What filled the classes of a pattern: month, and month2 when the pattern has a second one. */
export type Slots = Readonly<Record<string, string>>;

/** A pattern as regular expressions over signs, sticky both. */
export interface CompiledPattern {
  rule: string;
  second: ReadonlySet<string> | null; // the signs that may stand behind the first; null when it may be the only one
  probe: RegExp; // tells how far it reaches
  regexp: RegExp; // tells with the indices of its groups what fills its slots
  slots: readonly Slot[]; // of its groups, in order
}

/** The second time that a class is met in a pattern, its slot is numbered 2. */
interface Slot {
  name: string;
  className: string;
}

/** The patterns of one language. */
export interface Patterns {
  all: readonly CompiledPattern[];
  starts: RegExp; // any sign that a pattern may begin with
  listAt(signs: string, index: number): readonly CompiledPattern[]; // those that may match there, by two signs
}

/** Compiles the patterns of a language. Throws on a pattern that is not well-formed. */
export function compilePatterns(words: TimeWords, lexicon: Lexicon): Patterns {
  const all: CompiledPattern[] = [];
  const bySign = new Map<string, CompiledPattern[]>();
  for (const [rule, ...patterns] of words.patterns) {
    for (const pattern of patterns) {
      const node = parsePattern(fillParts(pattern, words.parts));
      const writer = new SourceWriter(lexicon);
      const regexp = new RegExp(writer.write(node, true), "dy");
      const probe = new RegExp(writer.write(node, false), "y");
      const {slots} = writer;
      const {first, second} = leadingSigns(node, lexicon);
      const compiled = {rule, second, probe, regexp, slots};
      all.push(compiled);
      for (const sign of first) {
        const known = bySign.get(sign);
        if (known) known.push(compiled);
        else bySign.set(sign, [compiled]);
      }
    }
  }
  return {all, starts: new RegExp(`[${[...bySign.keys()].join("")}]`, "g"), listAt: listByPairs(bySign)};
}

/** Most words begin no expression before most others: which patterns two signs leave is worked out once for each pair. */
function listByPairs(bySign: ReadonlyMap<string, readonly CompiledPattern[]>): Patterns["listAt"] {
  const byPair = new Map<string, readonly CompiledPattern[]>();
  return (signs, index) => {
    const pair = signs.slice(index, index + 2);
    let left = byPair.get(pair);
    if (!left) {
      left = (bySign.get(pair.charAt(0)) ?? []).filter(({second}) => second === null || second.has(pair.charAt(1)));
      byPair.set(pair, left);
    }
    return left;
  };
}

/** Finds patterns from left to right, never overlapping; of several at one place the longest, then the first listed. */
export function matchPatterns(tokens: readonly Token[], {starts, listAt}: Patterns): Match[] {
  let signs = "";
  for (const {entry} of tokens) signs += entry.sign;
  const matches: Match[] = [];
  starts.lastIndex = 0;
  for (let start = starts.exec(signs); start; start = starts.exec(signs)) {
    const found = matchAt(signs, start.index, listAt(signs, start.index), tokens);
    if (!found) continue;
    matches.push(found);
    starts.lastIndex = found.after;
  }
  return matches;
}

function matchAt(
  signs: string,
  index: number,
  patterns: readonly CompiledPattern[],
  tokens: readonly Token[],
): Match | null {
  let best: CompiledPattern | null = null;
  let after = index;
  for (const pattern of patterns) {
    pattern.probe.lastIndex = index;
    if (!pattern.probe.test(signs) || pattern.probe.lastIndex <= after) continue;
    best = pattern;
    after = pattern.probe.lastIndex;
  }
  if (!best) return null;
  best.regexp.lastIndex = index;
  return {rule: best.rule, first: index, after, ...readSlots(best, best.regexp.exec(signs), tokens)};
}

function readSlots(
  pattern: CompiledPattern,
  match: RegExpExecArray | null,
  tokens: readonly Token[],
): Pick<Match, "slots" | "places"> {
  const slots: Record<string, string> = {};
  const places: Record<string, number> = {};
  for (const [group, {name, className}] of pattern.slots.entries()) {
    const place = match?.indices?.[group + 1]?.[0];
    const value = place === undefined ? undefined : tokens[place]?.entry.values[className];
    if (place === undefined || value === undefined) continue;
    slots[name] = value;
    places[name] = place;
  }
  return {slots, places};
}

/** Classes that are counted as one: in "from May to September" the second month is number 2, though of another class. */
const families: Readonly<Record<string, string>> = {
  nearMonth: "month",
  romanMonth: "month",
  monthNumber: "month",
  nearWeekday: "weekday",
};

/**
 * Writes a pattern as a regular expression: with a group for each class, which is noted in `slots`, or with none. Options
 * of one choice number their slots alike, since one alone is filled. Context fills no slots.
 */
class SourceWriter {
  readonly slots: Slot[] = [];
  readonly #lexicon: Lexicon;
  readonly #counts = new Map<string, number>();

  constructor(lexicon: Lexicon) {
    this.#lexicon = lexicon;
  }

  write(node: PatternNode, hasGroups: boolean): string {
    switch (node.type) {
      case "class":
        return this.#writeClass(node, hasGroups);
      case "literal":
        return signClass(this.#lexicon.signsOf(`'${node.word}`));
      case "sequence":
        return node.items.map((item) => this.write(item, hasGroups)).join("");
      case "choice":
        return this.#writeChoice(node.options, hasGroups);
      case "optional":
        return `(?:${this.write(node.item, hasGroups)})?`;
      case "context": {
        const side = node.side === "before" ? "<" : "";
        return `(?${side}${node.wanted ? "=" : "!"}${this.write(node.item, false)})`;
      }
      case "edge":
        return node.side === "start" ? "^" : "$";
    }
  }

  #writeClass(node: PatternNode & {type: "class"}, hasGroups: boolean): string {
    const signs = signClass(this.#lexicon.signsOf(nameOf(node)));
    if (!hasGroups) return signs;
    const family = families[node.name] ?? node.name;
    const count = (this.#counts.get(family) ?? 0) + 1;
    this.#counts.set(family, count);
    this.slots.push({name: count > 1 ? `${node.name}${count}` : node.name, className: node.name});
    return `(${signs})`;
  }

  #writeChoice(options: readonly PatternNode[], hasGroups: boolean): string {
    const before = new Map(this.#counts);
    const most = new Map(before);
    const sources = options.map((option) => {
      for (const name of this.#counts.keys()) this.#counts.set(name, before.get(name) ?? 0);
      const source = this.write(option, hasGroups);
      for (const [name, count] of this.#counts) most.set(name, Math.max(count, most.get(name) ?? 0));
      return source;
    });
    for (const [name, count] of most) this.#counts.set(name, count);
    return `(?:${sources.join("|")})`;
  }
}

function nameOf({name, meaning}: PatternNode & {type: "class"}): string {
  return meaning === null ? name : `${name}=${meaning}`;
}

/** A class without words matches nothing. */
function signClass(signs: readonly string[]): string {
  return signs.length === 0 ? "(?!)" : `[${signs.join("")}]`;
}

/** The signs of a pattern's first token, and of its second one; null when there may be no second. */
function leadingSigns(
  node: PatternNode,
  lexicon: Lexicon,
): {first: ReadonlySet<string>; second: ReadonlySet<string> | null} {
  const first = new Set<string>();
  const second = new Set<string>();
  let isOpen = false;
  for (const [one, other] of listLeads(node, lexicon, 2)) {
    for (const sign of one ?? []) first.add(sign);
    if (other) for (const sign of other) second.add(sign);
    else isOpen = true;
  }
  return {first, second: isOpen ? null : second};
}

/** A way in which a pattern may begin: the signs of its first tokens. */
type Lead = readonly (readonly string[])[];

/** All ways in which a pattern may begin, as far as so many tokens. */
function listLeads(node: PatternNode, lexicon: Lexicon, depth: number): Lead[] {
  switch (node.type) {
    case "class":
      return [[lexicon.signsOf(nameOf(node))]];
    case "literal":
      return [[lexicon.signsOf(`'${node.word}`)]];
    case "optional":
      return [[], ...listLeads(node.item, lexicon, depth)];
    case "context":
    case "edge":
      return [[]];
    case "choice":
      return node.options.flatMap((option) => listLeads(option, lexicon, depth));
    case "sequence":
      return node.items.reduce<Lead[]>((leads, item) => extendLeads(leads, item, lexicon, depth), [[]]);
  }
}

function extendLeads(leads: readonly Lead[], item: PatternNode, lexicon: Lexicon, depth: number): Lead[] {
  if (leads.every((lead) => lead.length >= depth)) return [...leads];
  const more = listLeads(item, lexicon, depth);
  const seen = new Set<string>();
  return leads.flatMap((lead) => {
    if (lead.length >= depth) return [lead];
    return more.flatMap((next) => {
      const longer = [...lead, ...next].slice(0, depth);
      const key = longer.map((signs) => signs.join("")).join(" ");
      if (seen.has(key)) return [];
      seen.add(key);
      return [longer];
    });
  });
}
