import {type Chronicle, findPeriod, listCells, nameOf} from "../columns/chronicle.ts";
import type {Facet} from "../columns/filters.ts";
import {type Break, countLength} from "../columns/fold.ts";
import {findDateFormat, findListFormat, findRegionNames} from "../columns/formats.ts";
import {CIRCA, certaintyOf, extentOf, statusOf} from "../columns/forms.ts";
import {DAY, HOUR, readInstant} from "../columns/instants.ts";
import type {Lane} from "../columns/lanes.ts";
import type {View} from "../columns/view.ts";
import {writePeriod} from "../drawing/axis.ts";
import type {MessageKey, Say} from "./messages.ts";

/** What every part of the interface needs to speak: the data, the catalogue, the language and where the site begins. */
export interface Words {
  chronicle: Chronicle;
  say: Say;
  language: string; // of the interface, as a locale that dates can be written in
  base: string; // URL of the site's root, ends in "/"
}

export function nameEvent({chronicle, say}: Words, event: number): string {
  return nameOf(chronicle, event)?.name ?? say("loading");
}

export function languageOf({chronicle}: Words, event: number): string {
  return chronicle.data.languages[chronicle.languages[event] ?? 0] ?? "";
}

export function linkEvent({chronicle, base}: Words, event: number): string {
  const id = nameOf(chronicle, event)?.id;
  return id === undefined ? `${base}event/` : `${base}event/${encodeURIComponent(id)}/`;
}

/** The names of an event's participants, as a list in words. */
export function nameParticipants({chronicle, language}: Words, event: number): string {
  const names = listCells(chronicle.who, event).map((index) => chronicle.data.participants[index]?.name ?? "");
  return findListFormat(language).format(names);
}

/** The date in words, as published, or from the columns while that has not come. */
export function writeDate({chronicle, language, say}: Words, event: number): string {
  const known = nameOf(chronicle, event);
  if (known && known.dateText !== "") return known.dateText;
  const form = chronicle.forms[event] as number;
  const written = writePeriod(
    {start: chronicle.starts[event] as number, end: chronicle.ends[event] as number},
    language,
  );
  return form & CIRCA ? say("about", {date: written}) : written;
}

/** The date in words, and what one must know of it: that it was inferred, that the event is only planned. */
export function writeDateLine(words: Words, event: number): string {
  const form = words.chronicle.forms[event] as number;
  const status = statusOf(form);
  return [
    writeDate(words, event),
    ...(status === "held" ? [] : [words.say(`status.${status}` as MessageKey)]),
    ...(certaintyOf(form) === "inferred" ? [words.say("inferred")] : []),
  ].join(", ");
}

/** A date for a label: as short as tells it. */
export function writeShortDate({chronicle, language}: Words, event: number): string {
  const [start, end] = [chronicle.starts[event] as number, chronicle.ends[event] as number];
  const extent = extentOf(chronicle.forms[event] as number);
  if (extent === "span") return findDateFormat(language, {month: "short", year: "numeric"}).format(start);
  const format = findDateFormat(language, {
    day: "numeric",
    month: "short",
    ...(end - start < HOUR && {hour: "2-digit", minute: "2-digit", hourCycle: "h23"}),
  });
  return end - start > DAY ? format.formatRange(start, end - 1) : format.format(start);
}

/** What stands behind a label where there is room: the date, and who took part. */
export function writeDetail(words: Words, event: number): string {
  const {chronicle} = words;
  const who = listCells(chronicle.who, event);
  const names = who.slice(0, 3).map((index) => chronicle.data.participants[index]?.name ?? "");
  const rest = who.length > 3 ? ` +${who.length - 3}` : "";
  return [writeShortDate(words, event), ...(names.length > 0 ? [names.join(", ") + rest] : [])].join(" · ");
}

/** The period that several events cover together. */
export function writeEventsPeriod({chronicle, language}: Words, events: readonly number[]): string {
  return writePeriod(coverEvents(chronicle, events), language);
}

export function coverEvents({starts, ends}: Pick<Chronicle, "starts" | "ends">, events: readonly number[]): View {
  let [start, end] = [Number.POSITIVE_INFINITY, Number.NEGATIVE_INFINITY];
  for (const event of events) {
    start = Math.min(start, starts[event] as number);
    end = Math.max(end, ends[event] as number);
  }
  return {start, end};
}

/** The name of a country by its ISO 3166-1 code, in the interface's language; the code when there is none. */
export function nameCountry(code: string, language: string): string {
  return (/^[A-Z]{2}$/.test(code) ? findRegionNames(language).of(code) : null) ?? code;
}

/** A value of a facet in words. */
export function nameValue({chronicle: {data}, say, language}: Words, facet: Facet, id: string): string {
  if (facet === "participant") return data.participants.find((each) => each.id === id)?.name ?? id;
  if (facet === "place") return data.places.find((each) => each.id === id)?.name ?? id;
  if (facet === "country") return nameCountry(id, language);
  if (facet === "language") return new Intl.DisplayNames(language, {type: "language"}).of(id) ?? id;
  if (facet === "publisher") return id;
  const written = say(`${facet}.${id}` as MessageKey);
  return written === `${facet}.${id}` ? id : written;
}

export function nameLane(words: Words, lane: Lane): string {
  if (lane.group === null) return words.say("others");
  const id = lane.depth === 1 ? lane.key.slice(lane.key.indexOf("/") + 1) : lane.key;
  return nameValue(words, lane.grouping, id);
}

/** The page of what a lane stands for, where it has one. */
export function linkLane({base}: Words, {key, grouping, group}: Lane): string | null {
  if (group === null) return null;
  const id = encodeURIComponent(key.slice(key.indexOf("/") + 1));
  if (grouping === "participant") return `${base}participant/${id}/`;
  return grouping === "place" ? `${base}place/${id}/` : null;
}

/** What a participant is, beside its name: a person's country, or the kind of thing. */
export function describeParticipant({chronicle, say, language}: Words, index: number): string {
  const participant = chronicle.data.participants[index];
  if (participant?.type === "Country") return say("country");
  if (participant?.type === "Organization") return say("organization");
  return participant?.country ? nameCountry(participant.country, language) : say("person");
}

/** How long after another event this one was: “5 days after …”; about, where either date is no day. */
export function countDaysAfter({chronicle}: Words, event: number, before: number): {days: number; isExact: boolean} {
  const isDay = (each: number) => extentOf(chronicle.forms[each] as number) === "day";
  const days = Math.round(((chronicle.starts[event] as number) - (chronicle.starts[before] as number)) / DAY);
  return {days, isExact: isDay(event) && isDay(before)};
}

/** What an article says of an event; null until its period's quotes have come. */
export function quotesOf({chronicle}: Words, event: number) {
  const period = findPeriod(chronicle, event);
  const quotes = chronicle.quotes.get(period.index);
  if (!quotes) return null;
  const at = event - period.first;
  return {
    date: quotes.date[at] ?? "",
    roles: quotes.roles[at] ?? [],
    disputes: quotes.disputes[at] ?? [],
    sources: (quotes.sources[at] ?? []).map(([article, start, quote]) => ({
      article: quotes.articles[article],
      start,
      quote,
    })),
  };
}

/** The locale that writes dates as the site does: English ones begin with the day. */
export function findLocale(language: string): string {
  return language.toLowerCase() === "en" ? "en-GB" : language;
}

/** “7 years without an event”. */
export function writeBreak({say}: Pick<Words, "say">, each: Break): string {
  const {count, unit} = countLength(each);
  return say(`break.${unit}`, {n: count});
}

/** A date of EDTF's in words, where it is a plain one; else as it stands. */
export function writeIsoDate(date: string, language: string): string {
  const found = readInstant(date.replace(/[~?%]/g, ""));
  return found ? writePeriod(found, language) : date;
}
