/**
 * What reports in different languages have in common, by names that all languages share: words by which each is told. A word
 * that ends in an asterisk stands for all that begin so; one of several words is a phrase.
 */
export interface ConceptWords {
  acts: Readonly<Record<string, readonly string[]>>; // what is done: sign, meet
  things: Readonly<Record<string, readonly string[]>>; // what it is about: treaty, airport
  offices: Readonly<Record<string, readonly string[]>>; // of which one person in a country holds each: president
}
