import {writePeriod} from "./axis.ts";
import type {Chronicle} from "./chronicle.ts";
import {findListFormat, findRegionNames} from "./formats.ts";
import type {Messages} from "./messages.ts";

/** What every part of the interface needs to speak: the data, the catalogue, the language and where the site begins. */
export interface Words {
  chronicle: Chronicle;
  messages: Messages;
  language: string; // of the interface, as a locale that dates can be written in
  base: string; // relative URL of the site's root, ends in "/"
}

/** The names of an event's participants, with commas. */
export function nameParticipants({chronicle, language}: Words, event: number): string {
  const {participants, events} = chronicle.data;
  const names = (events.participants[event] ?? []).map((index) => participants[index]?.name ?? "");
  return findListFormat(language).format(names);
}

/** The date in words, and what one must know of it: that it was inferred, that the event is only planned. */
export function writeDateLine({chronicle, messages}: Words, event: number): string {
  const {dateText, certainty, status} = chronicle.data.events;
  const remarks = [
    ...(status[event] && status[event] !== "held" ? [messages.status[status[event]]] : []),
    ...(certainty[event] === "inferred" ? [messages.inferred] : []),
  ];
  return [dateText[event] ?? "", ...remarks].join(", ");
}

/** The period that several events cover together. */
export function writeEventsPeriod({chronicle, language}: Words, events: readonly number[]): string {
  let [start, end] = [Number.POSITIVE_INFINITY, Number.NEGATIVE_INFINITY];
  for (const event of events) {
    start = Math.min(start, chronicle.starts[event] as number);
    end = Math.max(end, chronicle.ends[event] as number);
  }
  return writePeriod({start, end}, language);
}

/** The name of a country by its ISO 3166-1 code, in the interface's language; null when there is none. */
export function nameCountry(code: string | null, language: string): string | null {
  if (code === null || !/^[A-Z]{2}$/.test(code)) return null;
  return findRegionNames(language).of(code) ?? null;
}

/** What a participant is, beside its name: a person's country, or the kind of thing. */
export function describeParticipant({chronicle, messages, language}: Words, index: number): string {
  const participant = chronicle.data.participants[index];
  if (participant?.type === "Country") return messages.country;
  if (participant?.type === "Organization") return messages.organization;
  return nameCountry(participant?.country ?? null, language) ?? messages.person;
}

/** Letters without case and marks, for searching. */
export function foldText(text: string): string {
  return text.normalize("NFD").replace(/\p{M}/gu, "").toLowerCase();
}

/** The locale that writes dates as the site does: English ones begin with the day. */
export function findLocale(language: string): string {
  return language.toLowerCase() === "en" ? "en-GB" : language;
}
