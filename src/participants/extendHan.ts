import {foldWord} from "../language/tokens.ts";
import type {PersonFound} from "./findPersons.ts";
import type {TaggedSentence} from "./tagSentence.ts";

/**
 * "孙政" is cut off where the text goes on as "孙政才", whom the article names elsewhere: without spaces a last character is easily
 * taken for a word. Tells each such name by its longest form; others stay as they are.
 */
export function extendHan(persons: readonly PersonFound[], tagged: readonly TaggedSentence[]): PersonFound[] {
  const names = new Set(persons.map(({name}) => name).filter((name) => /^\p{Script=Han}+$/u.test(name)));
  if (names.size < 2) return [...persons];
  const longest = [...names].sort((a, b) => b.length - a.length);
  const sentences = new Map(tagged.map((each) => [each.index, each]));
  return persons.map((person) => {
    const {sentence, tokens} = sentences.get(person.sentence) ?? {};
    const text = sentence?.text.slice(tokens?.[person.first]?.start) ?? "";
    const name = longest.find((each) => each.length === person.name.length + 1 && isLonger(each, person.name, text));
    return name ? {...person, name, last: person.last + 1} : person;
  });
}

function isLonger(name: string, cut: string, text: string): boolean {
  return foldWord(name).startsWith(foldWord(cut)) && text.startsWith(name);
}
