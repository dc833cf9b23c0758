import type {Lexicon} from "./lexicon.ts";
import {nameOfClass, type PatternNode} from "./patternSyntax.ts";

/** Signs are written as characters from here on, where none is special to a regular expression. */
export const firstSign = 0x4e00;

/** A pattern as regular expressions over signs, sticky both. */
export interface CompiledPattern {
  rule: string;
  probe: RegExp; // tells how far it reaches
  regexp: RegExp; // tells with the indices of its groups what fills its slots
  slots: readonly Slot[]; // of its groups, in order
  known: Map<string, readonly FilledSlot[]>; // which slots were filled, by the signs it took
}

/** The second time that a class is met in a pattern, its slot is numbered 2. */
export interface Slot {
  name: string;
  className: string;
}

/** Compiles a pattern whose words are known to a lexicon. */
export function compilePattern(rule: string, node: PatternNode, lexicon: Lexicon): CompiledPattern {
  const writer = new SourceWriter(lexicon);
  const regexp = new RegExp(writer.write(node, true), "dy");
  const probe = new RegExp(writer.write(node, false), "y");
  const {slots} = writer;
  return {rule, probe, regexp, slots, known: new Map()};
}

/** A slot with the place of what fills it, counted from the first token. */
export interface FilledSlot extends Slot {
  offset: number;
}

/** So many results of each pattern are kept. */
const keptResults = 1000;

/** The slots that a pattern fills in signs which it takes from one place to another. */
export function findSlots(
  pattern: CompiledPattern,
  signs: string,
  first: number,
  after: number,
): readonly FilledSlot[] {
  const {known} = pattern;
  const taken = signs.slice(first, after);
  let filled = known.get(taken);
  if (!filled) {
    filled = readSlots(pattern, signs, first);
    if (known.size >= keptResults) known.clear();
    known.set(taken, filled);
  }
  return filled;
}

function readSlots({regexp, slots}: CompiledPattern, signs: string, first: number): FilledSlot[] {
  regexp.lastIndex = first;
  const indices = regexp.exec(signs)?.indices;
  return slots.flatMap((slot, group) => {
    const place = indices?.[group + 1]?.[0];
    return place === undefined ? [] : [{...slot, offset: place - first}];
  });
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
    const signs = signClass(this.#lexicon.signsOf(nameOfClass(node)));
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

/** A class without words matches nothing. */
function signClass(signs: readonly number[]): string {
  return signs.length === 0 ? "(?!)" : `[${signs.map((sign) => String.fromCharCode(firstSign + sign)).join("")}]`;
}
