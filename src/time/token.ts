import type {Entry} from "./lexicon.ts";

/** What patterns match: a word, a phrase, a number or a mark, with all that it may mean. */
export class Token {
  readonly start: number; // in the text
  readonly end: number;
  readonly entry: Entry;
  readonly source: string; // what start and end count in
  readonly written: string | null; // its text, where the source has other signs: 十一 is "11"

  constructor(source: string, start: number, end: number, entry: Entry, written: string | null = null) {
    this.source = source;
    this.start = start;
    this.end = end;
    this.entry = entry;
    this.written = written;
  }

  /** Cut out when it is asked for, as it seldom is. */
  get text(): string {
    return this.written ?? this.source.slice(this.start, this.end);
  }

  /** Whether its text begins with a digit. */
  get isFigure(): boolean {
    const code = this.written === null ? this.source.charCodeAt(this.start) : this.written.charCodeAt(0);
    return code >= 48 && code <= 57;
  }

  /** The code of a mark or another single character, without cutting it out; 0 of what is longer. */
  get sign(): number {
    return this.end - this.start === 1 ? this.source.charCodeAt(this.start) : 0;
  }
}
