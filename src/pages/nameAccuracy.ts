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
}[] = [
  {language: "ar", texts: 49, names: 257, people: 89.6, places: 88.4, organizations: 20},
  {language: "de", texts: 14, names: 58, people: 100, places: 97.1, organizations: 83.3},
  {language: "en", texts: 23, names: 113, people: 92.2, places: 81.1, organizations: 66.7},
  {language: "es", texts: 14, names: 53, people: 95.1, places: 93.3, organizations: 93.3},
  {language: "fr", texts: 17, names: 67, people: 93.7, places: 87.8, organizations: 66.7},
  {language: "ru", texts: 14, names: 50, people: 94.1, places: 100, organizations: 40},
  {language: "zh", texts: 49, names: 310, people: 95.1, places: 84.9, organizations: 23.1},
];
