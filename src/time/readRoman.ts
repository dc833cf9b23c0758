const digits: Readonly<Record<string, number>> = {I: 1, V: 5, X: 10, L: 50, C: 100};

/** Reads a Roman numeral: "XIX" → 19. */
export function readRoman(numeral: string): number {
  const numbers = [...numeral].map((digit) => digits[digit] ?? 0);
  return numbers.reduce((sum, number, index) => (number < (numbers[index + 1] ?? 0) ? sum - number : sum + number), 0);
}
