import type {TimeWords} from "../language/timeWords.ts";
import {Automaton, type AutomatonState} from "./automaton.ts";
import {type CompiledPattern, compilePattern, findSlots, firstSign} from "./compilePattern.ts";
import type {Lexicon} from "./lexicon.ts";
import {fillParts, parsePattern} from "./patternSyntax.ts";
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

/** The patterns of one language. */
export interface Patterns {
  all: readonly CompiledPattern[];
  automaton: Automaton; // of all of them, by their numbers
}

/** Compiles the patterns of a language. Throws on a pattern that is not well-formed. */
export function compilePatterns(words: TimeWords, lexicon: Lexicon): Patterns {
  const nodes = words.patterns.flatMap(([rule, ...patterns]) =>
    patterns.map((pattern) => ({rule, node: parsePattern(fillParts(pattern, words.parts))})),
  );
  return {
    all: nodes.map(({rule, node}) => compilePattern(rule, node, lexicon)),
    automaton: new Automaton(
      nodes.map(({node}) => node),
      lexicon,
    ),
  };
}

/** Finds patterns from left to right, never overlapping; of several at one place the longest, then the first listed. */
export function matchPatterns(tokens: readonly Token[], patterns: Patterns): Match[] {
  return new Matcher(tokens, patterns).read();
}

/** Looks for patterns in one sentence: the automaton proposes, the pattern's own expression confirms. */
class Matcher {
  readonly #tokens: readonly Token[];
  readonly #patterns: Patterns;
  #signs: string | null = null;
  // Where patterns were accepted from a token on, and which: written over for the next one.
  readonly #ends: number[] = [];
  readonly #accepts: (readonly number[])[] = [];
  #accepted = 0;

  constructor(tokens: readonly Token[], patterns: Patterns) {
    this.#tokens = tokens;
    this.#patterns = patterns;
  }

  read(): Match[] {
    const {automaton} = this.#patterns;
    const {length} = this.#tokens;
    const matches: Match[] = [];
    for (let index = 0; index < length; ) {
      const state = automaton.step(automaton.start, this.#signAt(index)); // most words begin nothing
      const found = state && this.#matchAt(index, state);
      if (found) matches.push(found);
      index = found ? found.after : index + 1;
    }
    return matches;
  }

  /** The pattern that reaches farthest from a token, the first listed of those. */
  #matchAt(first: number, entered: AutomatonState): Match | null {
    const {automaton} = this.#patterns;
    const {length} = this.#tokens;
    this.#accepted = 0;
    let state: AutomatonState | null = entered;
    for (let after = first + 1; state; after++) {
      if (state.accepts.length > 0) {
        this.#ends[this.#accepted] = after;
        this.#accepts[this.#accepted++] = state.accepts;
      }
      state = after < length ? automaton.step(state, this.#signAt(after)) : null;
    }
    return this.#accepted > 0 ? this.#choose(first) : null;
  }

  /** None reaches farther than where it was accepted, so the longest are tried first. */
  #choose(first: number): Match | null {
    let best = -1; // number of a pattern
    let reached = first;
    for (let last = this.#accepted - 1; last >= 0; last--) {
      const end = this.#ends[last] as number;
      if (reached > end) break;
      for (const number of this.#accepts[last] as readonly number[]) {
        if (reached === end && best < number) break;
        const after = this.#reach(number, first);
        if (after < reached || after === first || (after === reached && best < number)) continue;
        best = number;
        reached = after;
      }
    }
    return best < 0 ? null : this.#write(best, first, reached);
  }

  /** How far a pattern reaches; to where it begins when its context is not there. */
  #reach(number: number, first: number): number {
    const {probe} = this.#patterns.all[number] as CompiledPattern;
    probe.lastIndex = first;
    return probe.test(this.#text) ? probe.lastIndex : first;
  }

  #write(number: number, first: number, after: number): Match {
    const pattern = this.#patterns.all[number] as CompiledPattern;
    const slots: Record<string, string> = {};
    const places: Record<string, number> = {};
    for (const {name, className, offset} of findSlots(pattern, this.#text, first, after)) {
      const value = this.#tokens[first + offset]?.entry.values[className];
      if (value === undefined) continue;
      slots[name] = value;
      places[name] = first + offset;
    }
    return {rule: pattern.rule, first, after, slots, places};
  }

  #signAt(index: number): number {
    return (this.#tokens[index] as Token).entry.sign;
  }

  /** The signs as a string, for regular expressions. */
  get #text(): string {
    this.#signs ??= writeSigns(this.#tokens);
    return this.#signs;
  }
}

/** So many characters are written at once: more would not fit on the stack. */
const mostAtOnce = 4096;

function writeSigns(tokens: readonly Token[]): string {
  let text = "";
  for (let from = 0; from < tokens.length; from += mostAtOnce) {
    const codes: number[] = [];
    const to = Math.min(from + mostAtOnce, tokens.length);
    for (let at = from; at < to; at++) codes.push(firstSign + (tokens[at] as Token).entry.sign);
    text += String.fromCharCode.apply(null, codes);
  }
  return text;
}
