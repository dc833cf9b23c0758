import type {Language} from "../language/language.ts";
import {isOneOf} from "../language/wordSets.ts";
import type {TaggedSentence} from "../participants/tagSentence.ts";
import type {Clause} from "./clause.ts";
import {isComma} from "./marks.ts";
import {hasPredicate, isVerb} from "./tellType.ts";

/** What a bare subject opens with, and no preposition. */
const SUBJECT = /^(?:T|[BDAS]*[HXKONLUWY])/;

/**
 * "The painting, declared stolen, was found", "Keller, a nurse in whose ward they met, was elected": what stands between two
 * commas behind a subject without a verb, and before its verb, hangs on that subject though no list holds its first word.
 */
export function markInserted(tagged: TaggedSentence, clauses: Clause[], language: Language): void {
  if (language.names.capitals === "none" || language.events.order === "second") return;
  for (let index = 1; index < clauses.length - 1; index++) {
    const [before, clause, next] = [clauses[index - 1], clauses[index], clauses[index + 1]] as [Clause, Clause, Clause];
    if (![before, clause, next].every(({kind, part}) => kind === "main" && part === clause.part)) continue;
    const isApart = [clause, next].every(({first}) => isComma(tagged.tokens[first - 1]?.text));
    if (!isApart || !isBareSubject(tagged, before, language) || !opensPredicate(tagged, next, language)) continue;
    const {text, kind} = tagged.tokens[clause.first] ?? {};
    const isConjoined = isOneOf(text, language.names.conjunctions);
    if (kind === "word" && !isConjoined && hasPredicate(tagged, clause, language, "verb"))
      clauses[index] = {...clause, kind: "participle"};
  }
}

function isBareSubject(tagged: TaggedSentence, clause: Clause, language: Language): boolean {
  return (
    SUBJECT.test(tagged.classes.slice(clause.first, clause.last + 1)) && !hasPredicate(tagged, clause, language, "verb")
  );
}

/** Whether a clause opens with its verb, behind a small word at most: "was also found", "no se presentó". */
function opensPredicate({tokens, classes}: TaggedSentence, {first}: Clause, language: Language): boolean {
  const tells = (token: number) => classes[token] === "E" || isVerb(tokens[token]?.text ?? "", language);
  return tells(first) || (classes[first] === "V" && tells(first + 1));
}
