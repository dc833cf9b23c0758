/** Words by which a language tells that a name is a place's. All lower case. */
export interface PlaceWords {
  regions: Readonly<Record<string, readonly string[]>>; // continents, regions, seas, rivers, by id; name first
  heads: readonly string[]; // before a name and part of it: "lac", "mount"
  tails: readonly string[]; // behind a name and part of it: "river", "область"
  kinds: readonly string[]; // what a named place is, or lies beside: "ville", "habitants", "north"
  links: readonly string[]; // between such a word and the name: "de", "of"
}
