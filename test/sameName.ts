/** Without case, accents and what Arabic may leave out; Chinese sign by sign. */
export function splitName(words: string): string[] {
  return words
    .normalize("NFKD")
    .replace(/[\u0300-\u036f\u064b-\u0655\u0640]/g, "")
    .replace(/ة/g, "ه")
    .replace(/ى/g, "ي")
    .toLowerCase()
    .split(/[^\p{L}\p{N}]+/u)
    .flatMap((word) => (/\p{Script=Han}/u.test(word) ? [...word] : word ? [word] : []));
}

/** Equal but for an ending of at most three letters: Лаврова, ministres; or for the Arabic article. */
export function isSameWord(one: string, other: string): boolean {
  const [a, b] = [one, other].map((word) => word.replace(/^ال(?=..)/, "")) as [string, string];
  let shared = 0;
  while (shared < a.length && a[shared] === b[shared]) shared += 1;
  if (shared === Math.max(a.length, b.length)) return true;
  return shared >= 4 && Math.max(a.length, b.length) - shared <= 3;
}

/** Whether every word of the shorter name stands in the longer one: “Wang” and “Wang Yi”. */
export function isSameName(one: string, other: string): boolean {
  const [short, long] = [splitName(one), splitName(other)].sort((a, b) => a.length - b.length) as [string[], string[]];
  return short.length > 0 && short.every((word) => long.some((each) => isSameWord(word, each)));
}
