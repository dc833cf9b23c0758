import {foldWord} from "../language/tokens.ts";
import type {PersonFound} from "./findPersons.ts";
import type {TaggedSentence} from "./tagSentence.ts";

const DOTTED = /^\p{Script=Han}+[·•・‧]/u;
const ALL_HAN = /^\p{Script=Han}+$/u;

/**
 * "孙政" is cut off where the text goes on as "孙政才", whom the article names elsewhere: without spaces a last character is easily
 * taken for a word. Tells each such name by its longest form; others stay as they are.
 */
export function extendHan(persons: readonly PersonFound[], tagged: readonly TaggedSentence[]): PersonFound[] {
  const names = new Set(persons.map(({name}) => name).filter((name) => ALL_HAN.test(name)));
  if (new Set(persons.map(({name}) => name)).size < 2) return [...persons];
  const longest = [...names].sort((a, b) => b.length - a.length);
  const called = new Set(persons.flatMap(({name}) => (DOTTED.test(name) ? [name.split(/[·•・‧]/u).at(-1)] : [])));
  const sentences = new Map(tagged.map((each) => [each.index, each]));
  return persons.map((person) => {
    const {sentence, tokens} = sentences.get(person.sentence) ?? {};
    const text = sentence?.text.slice(tokens?.[person.first]?.start) ?? "";
    // "朝乌里韦连开数枪": whom the article names in full is called back by the last part.
    const short = person.name.slice(0, -1);
    if (called.has(short) && !called.has(person.name)) return {...person, name: short, last: person.last - 1};
    const name = longest.find((each) => each.length === person.name.length + 1 && isLonger(each, person.name, text));
    return name ? {...person, name, last: person.last + 1} : person;
  });
}

function isLonger(name: string, cut: string, text: string): boolean {
  return foldWord(name).startsWith(foldWord(cut)) && text.startsWith(name);
}
