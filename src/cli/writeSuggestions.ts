import {dump} from "js-yaml";
import type {DecisionSuggestion} from "../dataset/suggestDecisions.ts";
import type {Participant} from "../model.ts";
import type {PairSuggestion, Suggestions} from "../participants/suggestParticipants.ts";

/** An example longer than this is cut. */
const LONGEST_EXAMPLE = 140;

/** Suggestions as YAML to paste into participants.yaml: entries as they are, and pairs as comments that tell what to add. */
export function writeSuggestions({entries, aliases, pairs}: Suggestions): string {
  const parts = [
    "# For content/participants.yaml: keep what is right.",
    ...entries.map(({participant, sentences, articles, example}) => {
      const seen = `${sentences} sentences of ${articles} ${articles === 1 ? "article" : "articles"}`;
      const refusal = "no participant at all? kind: nobody keeps it away";
      return `# ${seen}: “${shorten(example)}” (${refusal})\n${writeEntry(participant)}`;
    }),
    ...(aliases.length > 0 ? ["# Perhaps other names of those who are in the file:"] : []),
    ...aliases.map((pair) => writePair(pair, "the same")),
    ...(pairs.length > 0 ? ["# Perhaps one and the same:"] : []),
    ...pairs.map((pair) => writePair(pair, "one")),
  ];
  if (parts.length === 1) return "# Nothing to suggest: everybody who is named often is in participants.yaml.";
  return parts.join("\n\n");
}

function writeEntry({name, type, alternateName, country}: Participant): string {
  const entry = {
    name,
    kind: type === "Person" ? "person" : "organization",
    ...(country && {country}),
    names: alternateName,
  };
  return dump([entry], {flowLevel: 2, lineWidth: -1}).trimEnd();
}

function writePair({one, other, reason}: PairSuggestion, relation: string): string {
  const names = dump(other.alternateName, {flowLevel: 0, lineWidth: -1}).trimEnd();
  const not = dump([other.name], {flowLevel: 0, lineWidth: -1}).trimEnd();
  return [
    `# ${one.name} and ${other.name}: ${reason}.`,
    `#   if they are ${relation}, add to the names of ${one.name}: ${names}`,
    `#   if not, add to ${one.name}: not: ${not}`,
  ].join("\n");
}

/** Events worth a look as YAML to paste into events.yaml: each confirmed, to be changed or turned down. */
export function writeDecisions(suggestions: readonly DecisionSuggestion[]): string {
  if (suggestions.length === 0) return "# No event is in doubt.";
  const entries = suggestions.map(({event, quote, article, dated, reasons}) => {
    const entry = dump([{quote, article, ...(dated !== null && {dated}), confirm: true}], {lineWidth: -1}).trimEnd();
    return `# ${event.date} ${event.name}: ${reasons.join("; ")}\n${entry}`;
  });
  const lead =
    "# For content/events.yaml: confirm, or put reject: true, name:, date:, participants:, join: or split: instead.";
  return [lead, ...entries].join("\n\n");
}

function shorten(text: string): string {
  const line = text.replace(/\s+/g, " ");
  return line.length > LONGEST_EXAMPLE ? `${line.slice(0, LONGEST_EXAMPLE)}…` : line;
}
