import type {Lexicon} from "./lexicon.ts";
import {nameOfClass, type PatternNode} from "./patternSyntax.ts";

/** A place in all patterns at once: where tokens may lead on to from it, and which patterns have ended there. */
export interface AutomatonState {
  readonly accepts: readonly number[]; // numbers of patterns, in order
  readonly places: readonly number[]; // of the net, in order
  readonly next: (AutomatonState | null | undefined)[]; // by sign; null leads nowhere, undefined is not yet known
}

/** So many states are kept: hostile texts could make ever more. */
const mostStates = 20_000;

/**
 * All patterns of a language as one automaton over the signs of tokens. It does not look at context, so what it accepts
 * is to be confirmed; what it does not is no expression. States are worked out when a text first needs them.
 */
export class Automaton {
  readonly #net: Net;
  readonly #states = new Map<string, AutomatonState>();
  #start: AutomatonState;

  constructor(patterns: readonly PatternNode[], lexicon: Lexicon) {
    this.#net = new Net(lexicon);
    const entries = patterns.flatMap((node, number) => this.#net.add(node, this.#net.addEnd(number)));
    this.#start = this.#stateOf(entries);
  }

  /** Where nothing has been read. */
  get start(): AutomatonState {
    return this.#start;
  }

  /** Where a sign leads; null when no pattern goes on with it. */
  step(state: AutomatonState, sign: number): AutomatonState | null {
    const known = state.next[sign];
    if (known !== undefined) return known;
    const targets = state.places.flatMap((place) => this.#net.follow(place, sign));
    const next = targets.length === 0 ? null : this.#stateOf(targets);
    state.next[sign] = next;
    return next;
  }

  #stateOf(targets: readonly number[]): AutomatonState {
    const places = [...new Set(targets)].sort((a, b) => a - b);
    const key = places.join();
    const known = this.#states.get(key);
    if (known) return known;
    const accepts = places.flatMap((place) => this.#net.endedAt(place)).sort((a, b) => a - b);
    const state = {accepts, places, next: []};
    if (this.#states.size >= mostStates) this.#forget();
    this.#states.set(key, state);
    return state;
  }

  #forget(): void {
    this.#states.clear();
    this.#start = {...this.#start, next: []};
  }
}

/** A place of the net before a token: which signs lead on from it, and to which places. */
interface Place {
  signs: ReadonlySet<number>;
  after: readonly number[];
}

/** The patterns as places between tokens; built from their ends, so that what follows a place is known. */
class Net {
  readonly #places: (Place | {ended: number})[] = [];
  readonly #lexicon: Lexicon;
  readonly #signs = new Map<string, ReadonlySet<number>>();

  constructor(lexicon: Lexicon) {
    this.#lexicon = lexicon;
  }

  addEnd(ended: number): readonly number[] {
    return [this.#places.push({ended}) - 1];
  }

  /** Adds a node before some places; gives the places at which it begins. */
  add(node: PatternNode, after: readonly number[]): readonly number[] {
    switch (node.type) {
      case "class":
        return this.#addToken(nameOfClass(node), after);
      case "literal":
        return this.#addToken(`'${node.word}`, after);
      case "sequence":
        return node.items.reduceRight((rest, item) => this.add(item, rest), after);
      case "choice":
        return [...new Set(node.options.flatMap((option) => this.add(option, after)))];
      case "optional":
        return [...new Set([...this.add(node.item, after), ...after])];
      case "context":
      case "edge":
        return after;
    }
  }

  #addToken(className: string, after: readonly number[]): readonly number[] {
    let signs = this.#signs.get(className);
    if (!signs) {
      signs = new Set(this.#lexicon.signsOf(className));
      this.#signs.set(className, signs);
    }
    return [this.#places.push({signs, after}) - 1];
  }

  follow(index: number, sign: number): readonly number[] {
    const place = this.#places[index];
    return place && "signs" in place && place.signs.has(sign) ? place.after : [];
  }

  endedAt(index: number): number[] {
    const place = this.#places[index];
    return place && "ended" in place ? [place.ended] : [];
  }
}
