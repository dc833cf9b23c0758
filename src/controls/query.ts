const scripts: readonly [script: string, letters: RegExp][] = [
  ["Latn", /\p{Script=Latin}/u],
  ["Cyrl", /\p{Script=Cyrillic}/u],
  ["Arab", /\p{Script=Arabic}/u],
  ["Han", /\p{Script=Han}/u],
  ["Grek", /\p{Script=Greek}/u],
  ["Hebr", /\p{Script=Hebrew}/u],
];

/** The languages whose indexes may know some words: those written in their scripts; without letters, the reader's own. */
export function chooseLanguages(words: string, languages: readonly string[], own: string): string[] {
  const used = new Set(scripts.filter(([, letters]) => letters.test(words)).map(([script]) => script));
  const base = own.split("-")[0] ?? own;
  const chosen = languages.filter((language) => used.has(scriptOf(language)));
  if (chosen.length > 0) return chosen;
  return words === "" || used.size > 0 ? [...languages] : languages.includes(base) ? [base] : [...languages];
}

function scriptOf(language: string): string {
  const script = new Intl.Locale(language).maximize().script ?? "";
  return /^Han/.test(script) ? "Han" : script;
}

/** A query as the index has words: Chinese without spaces is cut into its words. */
export function segmentQuery(words: string, language: string): string {
  if (!/^(?:zh|ja|th)\b/.test(language)) return words;
  const segments = new Intl.Segmenter(language, {granularity: "word"}).segment(words);
  return [...segments].flatMap(({segment, isWordLike}) => (isWordLike ? [segment] : [])).join(" ");
}

/** What can be asked of a result beside words, by the name of its fragment. */
export type Traits = Readonly<Record<string, {type: string[]; participant: string[]; year: string[]}>>;

/** Tells whether a result has every trait that is asked for; an empty one asks for nothing. */
export function createFilter(
  traits: Traits,
  asked: {type: string; participant: string; year: string},
): (id: string) => boolean {
  const names = ["type", "participant", "year"] as const;
  return (id) => names.every((name) => asked[name] === "" || traits[id]?.[name].includes(asked[name]) === true);
}
