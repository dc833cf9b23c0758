/** What a word tells about others beside it, one bit each: looked at for every token, so it must cost nothing. */
export const traits = {
  past: 1,
  future: 2,
  present: 4,
  announcing: 8,
  undoing: 16,
  auxiliary: 32,
  infinitive: 64,
  break: 128,
  join: 256,
  attributing: 512,
  saying: 1024,
  opening: 2048,
  word: 4096, // no word of the lexicon
  number: 8192,
  year: 16_384,
  bound: 32_768,
  promising: 65_536,
  toward: 131_072,
  perfect: 262_144,
  relative: 524_288,
} as const;

const names = Object.entries(traits);

/** The traits of a word, by the classes it has. */
export function traitsOf(values: Readonly<Record<string, string>>): number {
  return names.reduce((sum, [name, bit]) => (values[name] === undefined ? sum : sum | bit), 0);
}

/** Whether a token has one of some traits, added up. */
export function hasTrait(token: {entry: {traits: number}} | undefined, wanted: number): boolean {
  return token !== undefined && (token.entry.traits & wanted) !== 0;
}
