import {tellGivenName, tellSurname} from "../language/nameLists.ts";

/** So many words a name on a line of its own has. */
const FEWEST_WORDS = 2;
const MOST_WORDS = {latin: 3, arabic: 4};

/** "Jane Doe", "Григорий Мандель", "محمد حسن": a line that is nothing but the name of whoever wrote the text. */
export function isNameAlone(text: string): boolean {
  // "Jane Doe (Paris, London)", "(Jane Doe, The Herald)"
  const name = /^\((\p{L}[\p{L}\s.-]+),[^()]{2,40}\)$/u.exec(text)?.[1] ?? text.replace(/\s*\([^()]{2,40}\)$/u, "");
  const words = name.split(/\s+/);
  const isArabic = words.every((word) => /^\p{Script=Arabic}{2,}$/u.test(word));
  if (words.length < FEWEST_WORDS || words.length > MOST_WORDS[isArabic ? "arabic" : "latin"]) return false;
  if (isArabic) return words.every((word) => tellGivenName(word) + tellSurname(word) > 0);
  const isNamed = words.every((word) => /^(?:\p{Lu}\p{Ll}+(?:-\p{Lu}\p{Ll}+)?|\p{Lu}\.)$/u.test(word));
  return isNamed && tellGivenName(words[0]) === 2 && tellGivenName(words.at(-1)) < 2;
}

/** Where the bracket begins that tells, behind the last sentence, who wrote it or whose it is: "……。（李明 王芳）"; -1 where none does. */
export function findSignature(text: string): number {
  const bracket = /(?<=[。！？”’])\s*[（(][\p{Script=Han}\s、:：/／·]{2,30}[）)]$/u.exec(text.slice(-40));
  return bracket ? Math.max(0, text.length - 40) + bracket.index : -1;
}
