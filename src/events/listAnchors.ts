import anyAscii from "any-ascii";
import type {Language} from "../language/language.ts";
import {foldWord} from "../language/tokens.ts";
import type {TimeExpression} from "../model.ts";
import type {TaggedSentence} from "../participants/tagSentence.ts";
import {splitForms} from "../time/lexicon.ts";
import type {Findings} from "./findings.ts";
import {findPhrase} from "./tellType.ts";

/** Names are compared by so many letters, so that "Schöneberg" is found in "Schöneberger". */
const STEM = 5;

/** Words that round a figure stand at most so many tokens before it. */
const LEAD = 3;

/** A number below this is in every second sentence. */
const TELLING = 10;

/**
 * What tells one event from another whatever the language: figures, and stems of names that are no person's; none of a date.
 * "737 MAX", "Schöneberg", "189".
 */
export function listAnchors({mentionsIn, timesIn, actorOf, language}: Findings, tagged: TaggedSentence): string[] {
  const {tokens, classes, index, sentence} = tagged;
  const isIn = (start: number, {position}: TimeExpression) =>
    position.start <= sentence.position.start + start && sentence.position.start + start < position.end;
  const persons = mentionsIn(index).filter(({to}) => actorOf(to)?.type === "Person");
  const anchors = tokens.flatMap(({text, start, kind}, at) => {
    if (timesIn(index).some((time) => isIn(start, time))) return [];
    if (kind === "number") return readFigure(text, isRounded(at));
    const isName = at > 0 && /[XYUOo]/.test(classes[at] ?? "") && text.length >= 3 && !/[-.]/.test(text);
    if (!isName || persons.some(({first, last}) => first <= at && at <= last)) return [];
    return [foldWord(anyAscii(text)).slice(0, STEM)];
  });
  return [...new Set(anchors)];

  /** "At least 37", "more than 50". */
  function isRounded(at: number): boolean {
    const lead = tokens.slice(Math.max(0, at - LEAD), at).map(({text}) => text);
    return findPhrase(lead, roundings(language)) !== null;
  }
}

function readFigure(text: string, isRounded: boolean): string[] {
  const figure = text.replace(/\D/g, "");
  return Number(figure) >= TELLING ? [isRounded ? `~${figure}` : figure] : [];
}

const lists = new WeakMap<Language, readonly string[]>();

/** Words before a figure that is not exact. */
function roundings(language: Language): readonly string[] {
  const known = lists.get(language) ?? Object.values(language.time.words.approximation ?? {}).flatMap(splitForms);
  lists.set(language, known);
  return known;
}
