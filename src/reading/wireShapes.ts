/** "PARAGUAY-URUGUAY-PEÑA", "FRANCE-POLITIQUE-GOUVERNEMENT": the words by which an agency files what it sends, alone on a line. */
export function isSlug(line: string): boolean {
  return /^\p{Lu}{2,}(?:[-/]\p{Lu}{2,}){2,}(?:\s\p{Lu}{2,}){0,3}$/u.test(line);
}

/** "— The White House (@WhiteHouse) March 5, 2019": whose words a page shows from a network, and since when. */
export function isEmbedded(line: string): boolean {
  return /\s?[—–]\s?[^.!?]{2,80}\(@\w{2,20}\)\s[^.!?(]{6,25}$/u.test(line);
}
