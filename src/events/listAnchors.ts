import {foldWord} from "../language/tokens.ts";
import type {TimeExpression} from "../model.ts";
import type {TaggedSentence} from "../participants/tagSentence.ts";
import type {Findings} from "./findings.ts";

/** Names are compared by so many letters, so that "Schöneberg" is found in "Schöneberger". */
const STEM = 5;

/** A number below this is in every second sentence. */
const TELLING = 10;

/**
 * What tells one event from another whatever the language: figures, and stems of names that are no person's; none of a date.
 * "737 MAX", "Schöneberg", "189".
 */
export function listAnchors({mentionsIn, timesIn, actorOf}: Findings, tagged: TaggedSentence): string[] {
  const {tokens, classes, index, sentence} = tagged;
  const isIn = (start: number, {position}: TimeExpression) =>
    position.start <= sentence.position.start + start && sentence.position.start + start < position.end;
  const persons = mentionsIn(index).filter(({to}) => actorOf(to)?.type === "Person");
  const anchors = tokens.flatMap(({text, start, kind}, at) => {
    if (timesIn(index).some((time) => isIn(start, time))) return [];
    if (kind === "number") return Number(text.replace(/\D/g, "")) >= TELLING ? [text.replace(/\D/g, "")] : [];
    const isName = at > 0 && /[XYU]/.test(classes[at] ?? "") && text.length >= 3;
    if (!isName || persons.some(({first, last}) => first <= at && at <= last)) return [];
    return [foldWord(text).slice(0, STEM)];
  });
  return [...new Set(anchors)];
}
