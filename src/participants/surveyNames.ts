import type {NamedLanguage} from "../language/language.ts";
import {findPersons, type PersonFound} from "./findPersons.ts";
import {type NameEvidence, NameSurvey} from "./nameEvidence.ts";
import type {Span} from "./nameSequences.ts";
import type {TaggedSentence} from "./tagSentence.ts";
import {CERTAIN} from "./weights.ts";

/** What sentences tell of each other's names: their words, and whoever is surely named in full. */
export function surveySentences(sentences: Iterable<TaggedSentence>, language: NamedLanguage): NameEvidence {
  if (language.names.capitals === "none") return NOTHING; // names are told by other signs there
  const survey = new NameSurvey();
  const people: PersonFound[] = [];
  for (const sentence of sentences) {
    survey.addSentence(sentence);
    for (const person of findPersons(sentence, language, NOTHING, isFull)) {
      if (person.weight >= CERTAIN) people.push(person);
    }
  }
  for (const person of people) survey.addPerson(person);
  return survey;
}

const isFull = ({first, last}: Span) => last > first;

/** Before anything is known. */
const NOTHING: NameEvidence = {
  countSmall: () => 0,
  countLarge: () => 0,
  isSurname: () => false,
  isGiven: () => false,
  isFirm: () => false,
};
