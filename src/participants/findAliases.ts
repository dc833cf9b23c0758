import {foldWord} from "../language/tokens.ts";
import type {NameFound} from "./actor.ts";
import type {Cast} from "./cast.ts";
import type {TaggedSentence} from "./tagSentence.ts";

/** How many words a name may have that is looked up again as a whole. */
const LONGEST = 5;

/** Finds full names that the article has elsewhere with evidence: in its headline, or where nothing stands beside them. */
export function findFullNames({tokens, classes, sentence, index}: TaggedSentence, cast: Cast): NameFound[] {
  const found: NameFound[] = [];
  for (let first = 0; first < tokens.length; first++) {
    if (!isLoose(first)) continue;
    for (let last = Math.min(tokens.length, first + LONGEST) - 1; last > first; last--) {
      if (!isLoose(last)) continue;
      const to = `Person:${foldWord(sentence.text.slice(tokens[first]?.start, tokens[last]?.end))}`;
      if (!cast.get(to)) continue;
      found.push({sentence: index, first, last, to, rule: "participants/name"});
      first = last;
      break;
    }
  }
  return found;

  function isLoose(token: number): boolean {
    const isWithoutCapitals = /^\p{Lo}/u.test(tokens[token]?.text ?? "");
    return (isWithoutCapitals || /[XYUZ]/.test(classes[token] ?? "")) && !cast.isTaken(index, token);
  }
}

/** Finds single capitals that call back a person by surname ("Wang"), where no other name stands. */
export function findAliases({tokens, classes, index}: TaggedSentence, cast: Cast): NameFound[] {
  return tokens.flatMap(({text}, token) => {
    if (!isLoose(token, /[XYUZ]/) || isLoose(token - 1, /[XY]/) || isLoose(token + 1, /[XY]/)) return [];
    const to = cast.findByAlias(text);
    return to ? [{sentence: index, first: token, last: token, to, rule: "participants/surname"}] : [];
  });

  function isLoose(token: number, kinds: RegExp): boolean {
    const isWithoutCapitals = kinds.source.includes("Z") && /^\p{Script=Arabic}/u.test(tokens[token]?.text ?? "");
    return (isWithoutCapitals || kinds.test(classes[token] ?? "")) && !cast.isTaken(index, token);
  }
}
