/** A list of words parted by white space: "le la les". */
export function words(list: string): string[] {
  return list.trim().split(/\s+/);
}

/** A list of words or phrases parted by commas: "premier ministre, président". */
export function phrases(list: string): string[] {
  return list.split(",").map((phrase) => phrase.trim());
}
