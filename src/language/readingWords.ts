/** Words by which a plain text shows its structure. */
export interface ReadingWords {
  issueDateLabels: readonly string[]; // before an issue date: "publié le"
  bylinePrepositions: readonly string[]; // before the writer's name: "par"
}
