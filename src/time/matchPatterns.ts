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

interface CompiledPattern {
  rule: string;
  regexp: RegExp; // over signs; sticky, with the indices of its groups
}

/** The patterns of one language, by the sign they may begin with. */
export interface Patterns {
  bySign: ReadonlyMap<string, readonly CompiledPattern[]>;
  starts: RegExp; // any sign that a pattern may begin with
}

/** Compiles the patterns of a language. Throws on a pattern that is not well-formed. */
export function compilePatterns(words: TimeWords, lexicon: Lexicon): Patterns {
  const bySign = new Map<string, CompiledPattern[]>();
  for (const [rule, ...patterns] of words.patterns) {
    for (const pattern of patterns) {
      const node = parsePattern(fillParts(pattern, words.parts));
      const regexp = new RegExp(writeSource(node, lexicon, new Map()), "dy");
      for (const sign of firstSigns(node, lexicon).signs) {
        const known = bySign.get(sign);
        if (known) known.push({rule, regexp});
        else bySign.set(sign, [{rule, regexp}]);
      }
    }
  }
  return {bySign, starts: new RegExp(`[${[...bySign.keys()].join("")}]`, "g")};
}

/** Finds patterns from left to right, never overlapping; of several at one place the longest, then the first listed. */
export function matchPatterns(tokens: readonly Token[], {bySign, starts}: Patterns): Match[] {
  const signs = tokens.map(({entry}) => entry.sign).join("");
  const matches: Match[] = [];
  starts.lastIndex = 0;
  for (let start = starts.exec(signs); start; start = starts.exec(signs)) {
    const found = matchAt(signs, start.index, bySign.get(start[0]) ?? [], tokens);
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
  let best: RegExpExecArray | null = null;
  let rule = "";
  for (const pattern of patterns) {
    pattern.regexp.lastIndex = index;
    const match = pattern.regexp.exec(signs);
    if (match && match[0].length > (best?.[0].length ?? 0)) {
      best = match;
      rule = pattern.rule;
    }
  }
  return best && {rule, first: index, after: index + best[0].length, ...readSlots(best, tokens)};
}

function readSlots(match: RegExpExecArray, tokens: readonly Token[]): Pick<Match, "slots" | "places"> {
  const slots: Record<string, string> = {};
  const places: Record<string, number> = {};
  for (const [name, place] of Object.entries(match.indices?.groups ?? {})) {
    if (!place) continue;
    const value = tokens[place[0]]?.entry.values[name.replace(/\d+$/, "")];
    if (value === undefined) continue;
    slots[name] = value;
    places[name] = place[0];
  }
  return {slots, places};
}

/** The regular expression of a pattern; the second time a class is met, its group is numbered 2. Context fills no slots. */
function writeSource(node: PatternNode, lexicon: Lexicon, seen: Map<string, number> | null): string {
  switch (node.type) {
    case "class": {
      if (!seen) return signClass(lexicon.signsOf(nameOf(node)));
      const count = (seen.get(node.name) ?? 0) + 1;
      seen.set(node.name, count);
      return `(?<${node.name}${count > 1 ? count : ""}>${signClass(lexicon.signsOf(nameOf(node)))})`;
    }
    case "literal":
      return signClass(lexicon.signsOf(`'${node.word}`));
    case "sequence":
      return node.items.map((item) => writeSource(item, lexicon, seen)).join("");
    case "choice":
      return `(?:${node.options.map((option) => writeSource(option, lexicon, seen)).join("|")})`;
    case "optional":
      return `(?:${writeSource(node.item, lexicon, seen)})?`;
    case "context":
      return `(?${node.side === "before" ? "<" : ""}${node.wanted ? "=" : "!"}${writeSource(node.item, lexicon, null)})`;
    case "edge":
      return node.side === "start" ? "^" : "$";
  }
}

function nameOf({name, meaning}: PatternNode & {type: "class"}): string {
  return meaning === null ? name : `${name}=${meaning}`;
}

/** A class without words matches nothing. */
function signClass(signs: readonly string[]): string {
  return signs.length === 0 ? "(?!)" : `[${signs.join("")}]`;
}

/** The signs that a pattern may begin with, and whether it may be empty. */
function firstSigns(node: PatternNode, lexicon: Lexicon): {signs: Set<string>; empty: boolean} {
  switch (node.type) {
    case "class":
      return {signs: new Set(lexicon.signsOf(nameOf(node))), empty: false};
    case "literal":
      return {signs: new Set(lexicon.signsOf(`'${node.word}`)), empty: false};
    case "optional":
      return {signs: firstSigns(node.item, lexicon).signs, empty: true};
    case "context":
    case "edge":
      return {signs: new Set(), empty: true};
    case "choice": {
      const options = node.options.map((option) => firstSigns(option, lexicon));
      return {signs: new Set(options.flatMap(({signs}) => [...signs])), empty: options.some(({empty}) => empty)};
    }
    case "sequence": {
      const signs = new Set<string>();
      for (const item of node.items) {
        const first = firstSigns(item, lexicon);
        for (const sign of first.signs) signs.add(sign);
        if (!first.empty) return {signs, empty: false};
      }
      return {signs, empty: true};
    }
  }
}
