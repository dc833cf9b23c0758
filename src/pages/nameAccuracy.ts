/**
 * How well names are found in news of each language (docs/accuracy.md), all of our own texts: F1 × 100 of the same words. A test holds
 * these figures to what is measured.
 */
export const nameAccuracy: readonly {
  language: string;
  texts: number;
  names: number;
  people: number;
  places: number;
  organizations: number;
}[] = [];
