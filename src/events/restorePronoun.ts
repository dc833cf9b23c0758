import {isOneOf} from "../language/wordSets.ts";
import type {Findings} from "./findings.ts";
import {findSubject} from "./findSubject.ts";
import {splitClauses} from "./splitClauses.ts";

/** By which pronoun a noun with an article is called back, where things have a gender. */
const CALLED_BACK: Readonly<Record<string, string>> = {die: "sie", der: "er", das: "es"};

/**
 * "Die Berlinale hat begonnen. Sie endet am Sonntag": a headline that opens with a pronoun for a thing takes the subject of the
 * sentence before, where its article is of the same gender. Null where it is not, or where another word opens the headline.
 */
export function restorePronoun(
  {language, names, timesIn, ...findings}: Findings,
  sentence: number,
  name: string,
): string | null {
  const [pronoun = "", ...rest] = name.split(" ");
  const before = names.tagged[sentence - 1];
  if (language.events.order !== "second" || !before || !isOneOf(pronoun, language.names.thingPronouns)) return null;
  const scene = {language, names, timesIn, ...findings};
  const [main] = splitClauses(before, timesIn(sentence - 1), language).filter(({kind}) => kind === "main");
  const subject = main && findSubject(scene, before, main);
  const article = before.tokens[subject?.first ?? -1]?.text.toLowerCase() ?? "";
  if (!subject || CALLED_BACK[article] !== pronoun.toLowerCase()) return null;
  const noun = before.sentence.text.slice(before.tokens[subject.first]?.start, before.tokens[subject.last]?.end);
  return [noun, ...rest].join(" ");
}
