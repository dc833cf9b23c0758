/** Sounds that languages write for each other: vowels ("Biden", "Байден"), and what "j" stands for ("Jean", "Жан"; "Josef", "Йозеф"). */
const NEAR = new Set([..."aeiou"].flatMap((a) => [..."aeiou"].map((b) => a + b)).concat("ji", "ij", "js", "sj"));

/** With which of them a word may begin for another one: "Antony", "Энтони"; "Jens", "Yens". */
const NEAR_AT_FIRST = new Set(["ae", "ea", "js", "sj", ...[..."aeiou"].flatMap((vowel) => [`j${vowel}`, `${vowel}j`])]);

/** What a vowel more or less costs, or one sound for its like; any other difference costs 1. */
const SLIGHT = 0.5;

/** Whether two words may begin with these sounds and be one. */
export function isNear(a: string | undefined, b: string | undefined): boolean {
  return a === b || NEAR_AT_FIRST.has(`${a}${b}`);
}

/** How alike two words are by their sounds, from 0 to 1. Takes time in proportion to both lengths. */
export function compareSounds(a: string, b: string): number {
  let row = [0];
  for (const sound of b) row.push((row.at(-1) ?? 0) + costOf(sound));
  for (const own of a) {
    const next = [(row[0] ?? 0) + costOf(own)];
    for (const [index, other] of [...b].entries()) {
      const exchanged = (row[index] ?? 0) + (own === other ? 0 : NEAR.has(own + other) ? SLIGHT : 1);
      next.push(Math.min(exchanged, (row[index + 1] ?? 0) + costOf(own), (next[index] ?? 0) + costOf(other)));
    }
    row = next;
  }
  return 1 - (row.at(-1) ?? 0) / Math.max(a.length, b.length, 1);
}

function costOf(sound: string): number {
  return /[aeiouj]/.test(sound) ? SLIGHT : 1;
}
