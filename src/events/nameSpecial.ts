import {foldWord} from "../language/tokens.ts";
import {isOneOf} from "../language/wordSets.ts";
import {clauseWords} from "./classifyStatement.ts";
import type {Findings} from "./findings.ts";
import {LONGEST_NAME, nameEvent} from "./nameEvent.ts";
import type {Clause} from "./splitClauses.ts";

/**
 * "Wang a fait ces remarques lors d'une réunion avec Lavrov" tells of the meeting, not of the remarks: its headline is
 * "Réunion de Wang Yi avec Lavrov". Null where a sentence is not of that kind.
 */
export function nameOccasion(findings: Findings, sentence: number, clauses: readonly Clause[]): string | null {
  const tagged = findings.names.tagged[sentence];
  const [clause] = clauses;
  if (!tagged || !clause) return null;
  const {events, names} = findings.language;
  const words = clauseWords(tagged, clause);
  const remark = words.findIndex((word) => isOneOf(word, events.remarks));
  if (remark < 0 || remark > 8) return null;
  const behind = foldWord(words.slice(remark + 1).join(" ")).replaceAll("' ", "'");
  const occasion = events.occasions.find((phrase) => behind.startsWith(foldWord(phrase)));
  const subject = findings.names.mentions.find(
    (mention) => mention.sentence === sentence && mention.last < clause.first + remark,
  );
  const speaker = subject && findings.names.actors.find(({key}) => key === subject.to);
  if (!occasion || !speaker || isOneOf(words[0], names.impersonal)) return null;
  const noun = clause.first + remark + 1 + countTokens(words.slice(remark + 1), occasion);
  const rest = nameEvent(findings, sentence, [{...clause, first: noun}]);
  const [head = "", ...others] = rest.split(" ");
  const name = fill(events.frames.occasion, {
    noun: events.frames.occasion.startsWith("{noun}") ? head : head.toLocaleLowerCase(),
    subject: speaker.name,
    rest: others.join(" "),
  });
  return name.length <= LONGEST_NAME ? name : rest;
}

/** What somebody said that day: "La Chine est prête à …, selon Wang Yi". */
export function nameStatement(findings: Findings, sentence: number, clauses: readonly Clause[], said: Clause): string {
  const {names, language} = findings;
  const words = nameEvent(
    findings,
    sentence,
    clauses.filter(({kind}) => kind === "main"),
  );
  const mention = names.mentions.find(
    ({sentence: at, first, to}) =>
      at === sentence && said.first <= first && first <= said.last && to.startsWith("Person:"),
  );
  const speaker = mention && names.actors.find(({key}) => key === mention.to);
  if (!speaker) return words;
  const name = fill(language.events.frames.statement, {words, speaker: speaker.name});
  return name.length <= LONGEST_NAME + speaker.name.length ? name : words;
}

/** Fills the parts of a headline frame; an empty part takes its space with it. */
export function fill(frame: string, parts: Readonly<Record<string, string>>): string {
  return frame
    .replace(/\{(\w+)\}/g, (_, part: string) => parts[part] ?? "")
    .replace(/\s+/g, " ")
    .trim();
}

function countTokens(words: readonly string[], phrase: string): number {
  let text = "";
  for (const [index, word] of words.entries()) {
    text += (text && !text.endsWith("'") ? " " : "") + foldWord(word);
    if (text === foldWord(phrase)) return index + 1;
  }
  return 0;
}
