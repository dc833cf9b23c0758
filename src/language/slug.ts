import {dropSoftHyphens} from "./tokens.ts";

/** Latin letters that do not decompose into a plain letter and a mark. */
const PLAIN: Readonly<Record<string, string>> = {
  ß: "ss",
  æ: "ae",
  œ: "oe",
  ø: "o",
  đ: "d",
  ð: "d",
  þ: "th",
  ł: "l",
  ħ: "h",
  ı: "i",
  ŋ: "ng",
  ə: "e",
  ŧ: "t",
};

/** Names that Windows keeps for its devices. */
const RESERVED = /^(?:con|prn|aux|nul|com\d|lpt\d)$/;

/**
 * Makes the name of a page of a text: small letters and digits with hyphens between words, whole words as long as they fit
 * in `limit` characters. Latin letters lose their marks ("Sergueï" → "serguei"), other scripts stay as they are (NFC).
 * Empty when the text has no letter or digit.
 */
export function makeSlug(text: string, limit = 80): string {
  const words = dropSoftHyphens(text)
    .toLowerCase()
    .replaceAll("\u00ad", "")
    .normalize("NFD")
    .replace(/([a-z])\p{M}+/gu, "$1")
    .normalize("NFC")
    .replace(/[^\0-\x7f]/g, (letter) => PLAIN[letter] ?? letter)
    .match(/[\p{L}\p{N}\p{M}]+/gu);
  let slug = "";
  for (const word of words ?? []) {
    const longer = slug ? `${slug}-${word}` : word;
    if (longer.length > limit) break;
    slug = longer;
  }
  if (!slug) slug = cutWord(words?.[0] ?? "", limit);
  return RESERVED.test(slug) ? `${slug}-page` : slug;
}

function cutWord(word: string, limit: number): string {
  let cut = "";
  for (const letter of word) {
    if (cut.length + letter.length > limit) break;
    cut += letter;
  }
  return cut;
}

/** Finds a name that is not taken by adding -2, -3 …, and takes it. */
export function takeSlug(slug: string, taken: Set<string>): string {
  let free = slug;
  for (let count = 2; taken.has(free); count++) free = `${slug}-${count}`;
  taken.add(free);
  return free;
}
