/** A list of words parted by white space: "le la les". */
export function words(list: string): string[] {
  return list.trim().split(/\s+/);
}

/** A list of words or phrases parted by commas: "premier ministre, président". */
export function phrases(list: string): string[] {
  return list.split(",").map((phrase) => phrase.trim());
}

/** Every stem with every ending, both parted by white space; “-” is no ending: forms("sign", "- s ed") is sign, signs, signed. */
export function forms(stems: string, endings: string): string[] {
  return words(stems).flatMap((stem) => words(endings).map((ending) => (ending === "-" ? stem : stem + ending)));
}
