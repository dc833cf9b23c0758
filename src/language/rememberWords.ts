/** So many words are remembered of each function and language; then anew. */
const MOST = 50_000;

/**
 * A function of a word and its language, worked out once for each word: texts say the same ones again and again. What it asks a word
 * in a dozen lists is then a single look.
 */
export function rememberWords<Language extends object, Told extends NonNullable<unknown>>(
  tell: (word: string, language: Language) => Told,
): (word: string, language: Language) => Told {
  const toldByLanguage = new WeakMap<Language, Map<string, Told>>();
  let [language, told]: [Language | null, Map<string, Told>] = [null, new Map()];
  return (word, asked) => {
    if (asked !== language) {
      language = asked;
      told = toldByLanguage.get(asked) ?? new Map();
      toldByLanguage.set(asked, told);
    }
    const known = told.get(word);
    if (known !== undefined) return known;
    const answer = tell(word, asked);
    if (told.size >= MOST) told.clear();
    told.set(word, answer);
    return answer;
  };
}
