import {type Extent, extentOf, shiftExtent} from "../extent.ts";
import {isPreciseEnough} from "../issue.ts";
import type {Match, Slots} from "../matchPatterns.ts";
import type {Named} from "../narrative.ts";
import {isNightBetween, placeless, type Reading, readingOf} from "../reading.ts";
import type {Scene} from "../scene.ts";

const unknownDay = "XXXX-XX-XX";
const anyDay = placeless("DATE", unknownDay);

/** Midnight ends its day, unless it is told as past or something is after it. */
const midnight = "T24:00";

/** What an article tells the news of is at most so many days old. */
const NEWS_DAYS = 3;

/** "à 7h44 UTC", "9:30 a.m.", "18 heures", "noon": of the day that the text tells of, else of the issue. */
export function readClock(slots: Slots, scene: Scene): Reading | null {
  const written = clockOf(slots);
  if (written === null) return null;
  const isBehind = written === midnight && !scene.isEnd && scene.readTense() === "past"; // "it struck at midnight"
  const clock = isBehind ? "T00:00" : written;
  const {issue, narrative, sentence} = scene;
  const named = narrative.dayIn(sentence);
  if (named && isStillTold(named, scene)) {
    const day = named.isNight ? dayOfNight(named.extent, clock) : named.extent;
    return atClock(readingOf(day, {anchor: named.position, dated: named.dated}), clock, zoneOf(slots));
  }
  if (!issue || !isPreciseEnough(issue, "day")) return placeless("TIME", `${unknownDay}${clock}${zoneOf(slots)}`);
  const today = readingOf(extentOf("day", issue.day), {anchor: "PUBLICATION_TIME", certainty: "inferred"});
  return atClock(today, clock, zoneOf(slots));
}

/** A day is what the hours after it are of, to the next sentence; an announced one for some more, while no verb is past. */
function isStillTold(named: Named, scene: Scene): boolean {
  const {sentence, issue} = scene;
  const isAhead = issue !== null && named.extent.start > issue.day;
  if (isAhead && sentence > named.sentence && scene.readTense() === "past") return false;
  // "A jet crashed on Sunday. … It had left the airport at 18:02."
  const since = issue && shiftExtent(extentOf("day", issue.day), -NEWS_DAYS)?.start;
  const isRecent = issue !== null && since && named.extent.start >= since && named.extent.start < issue.day;
  // "The trial opened on Tuesday. … The curfew will be lifted at midnight."
  if (isRecent && sentence > named.sentence && scene.readTense() === "future") return false;
  const isBehind = isRecent && scene.readTense() === "past";
  return sentence - named.sentence <= (isAhead ? 3 : isBehind ? 6 : 1);
}

/** "Every day from 9 to 11": the hours of a set are of no day. */
export function readClockOfAnyDay(slots: Slots): Reading | null {
  return readClockOn(anyDay, slots, undefined);
}

/** "Every day, from 9 to 11 o'clock". */
export function readClockRangeOfAnyDay(slots: Slots, places: Places): Reading | null {
  return readClockRangeOn(anyDay, slots, undefined, places);
}

/** A clock time on a day that stands beside it: "Friday at 18:00 UTC"; "tomorrow evening at 8" is after noon. */
export function readClockOn(day: Reading, slots: Slots, dayPart: string | undefined): Reading | null {
  const isLate = halfDayOf(dayPart, hourOf(slots)) === "pm";
  const clock = clockOf(isLate ? {halfDay: "pm", ...slots} : slots);
  if (clock === null) return null;
  if (day.value === unknownDay) return placeless("TIME", `${unknownDay}${clock}${zoneOf(slots)}`);
  if (day.extent?.unit !== "day") return null;
  if (!isNightBetween(day)) return atClock({...day, value: day.value.replace(/T.*/, "")}, clock, zoneOf(slots));
  const {anchor, certainty, dated} = day;
  return atClock(readingOf(dayOfNight(day.extent, clock), {anchor, certainty, dated}), clock, zoneOf(slots));
}

/** "In the night from Friday to Saturday, at 1:30": the hours before noon are the second day's. */
function dayOfNight(evening: Extent, clock: string): Extent {
  return clock < "T12" ? (shiftExtent(evening, 1) ?? evening) : evening;
}

/** "from 14:00 to 16:00", "de 9 h à 11 h 30", "between 10 and 11 a.m.": of the day that the text tells of. */
export function readClockRange(slots: Slots, scene: Scene, places: Places): Reading | null {
  const {first, last} = splitRange(slots, places);
  return joinClocks(readClock(first, scene), readClock(last, scene));
}

/** The same on a day that stands beside it. */
export function readClockRangeOn(
  day: Reading,
  slots: Slots,
  dayPart: string | undefined,
  places: Places,
): Reading | null {
  const {first, last} = splitRange(slots, places);
  return joinClocks(readClockOn(day, first, dayPart), readClockOn(day, last, dayPart));
}

type Places = Match["places"];

const clockSlots: ReadonlySet<string> = new Set(["clock", "dotClock", "hour", "fixedHour", "fourDigits"]);

/**
 * Parts the slots of two clock times by where they stand: what stands from the second hour on, or as a part of the day just
 * before it, is the second's. What is said once counts for both; but "from 10 to 2 p.m." begins before noon.
 */
function splitRange(slots: Slots, places: Places): {first: Slots; last: Slots} {
  const border = placesOf(places, clockSlots)[1] ?? placesOf(places, numberSlots)[1] ?? Number.POSITIVE_INFINITY;
  const first: Record<string, string> = {};
  const last: Record<string, string> = {};
  for (const [name, value] of Object.entries(slots)) {
    const place = places[name] ?? 0;
    const isLast = place >= border || (baseOf(name) === "dayPart" && place === border - 1);
    (isLast ? last : first)[baseOf(name)] = value;
  }
  const shared = ["zone", "zoneSign", "dayPart"] as const;
  for (const name of shared) {
    const value = first[name] ?? last[name];
    if (value === undefined) continue;
    first[name] ??= value;
    last[name] ??= value;
  }
  const isAcrossNoon = Number(first.hour) > Number(last.hour) && last.hour !== "12";
  if (last.halfDay !== undefined && !isAcrossNoon) first.halfDay ??= last.halfDay;
  return {first, last};
}

/** Hours in words: "von acht bis zwölf Uhr". */
const numberSlots: ReadonlySet<string> = new Set([...clockSlots, "number"]);

function placesOf(places: Places, names: ReadonlySet<string>): number[] {
  const found = Object.entries(places).filter(([name]) => names.has(baseOf(name)));
  return found.map(([, place]) => place).sort((a, b) => a - b);
}

function baseOf(name: string): string {
  return name.replace(/\d$/, "");
}

function joinClocks(first: Reading | null, last: Reading | null): Reading | null {
  if (!first || !last) return null;
  return {
    ...first,
    ends: [first, last],
    value: `${first.value}/${last.value}`,
    date: first.date === null || last.date === null ? null : `${first.date}/${last.date}`,
  };
}

/** The hour as it is written, in figures or in words. */
function hourOf(slots: Slots): number {
  return Number(slots.hour ?? (slots.clock ?? slots.dotClock ?? slots.fixedHour)?.split(":")[0] ?? slots.number);
}

function atClock(day: Reading, clock: string, zone: string): Reading {
  if (day.date === null) return {...day, type: "TIME", value: `${day.value}${clock}${zone}`};
  return {...day, type: "TIME", value: `${day.value}${clock}${zone}`, date: `${day.date}${clock}${zone}`};
}

/** "T18:00", or null when the figures are no time of day. */
function clockOf(slots: Slots): string | null {
  const [hours = "", minutes = "0"] = (slots.clock ?? slots.dotClock ?? wordClock(slots)).split(":");
  const halfDay = slots.halfDay ?? halfDayOf(slots.dayPart, Number(hours));
  const more = slots.fixedHour === undefined ? 0 : Number(slots.twoDigits ?? slots.number ?? 0); // "الثالثة و18 دقيقة"
  const fromMidnight =
    (Number(hours) + halfDayShift(halfDay, Number(hours))) * 60 + Number(minutes) + Number(slots.minutes ?? 0) + more;
  const [hour, minute] = [Math.floor(fromMidnight / 60), fromMidnight % 60]; // "halb acht" is half an hour before eight
  if (hours === "" || !(hour >= 0 && hour <= 24) || !(Number(minutes) < 60)) return null;
  if (slots.halfDay !== undefined && Number(hours) > 12) return null;
  return `T${pad(hour)}:${pad(minute)}`;
}

function wordClock(slots: Slots): string {
  if (slots.fourDigits !== undefined) return `${slots.fourDigits.slice(0, 2)}:${slots.fourDigits.slice(2)}`;
  if (slots.fixedHour !== undefined) return slots.fixedHour;
  const minutes = slots.twoDigits ?? slots.number2 ?? (slots.hour === undefined ? undefined : slots.number);
  return `${slots.hour ?? slots.number ?? ""}:${minutes ?? "0"}`;
}

/** "Nine in the evening" is past noon; "nine at night" too, but not "two at night". */
function halfDayOf(dayPart: string | undefined, hour: number): string | undefined {
  if (hour > 12) return undefined;
  const isLate = dayPart === "AF" || dayPart === "EV" || (dayPart === "NI" && hour >= 6 && hour < 12);
  return isLate ? "pm" : dayPart === undefined ? undefined : "am";
}

/** Noon is 12 p.m., midnight 12 a.m. */
function halfDayShift(halfDay: string | undefined, hour: number): number {
  if (halfDay === "pm") return hour === 12 ? 0 : 12;
  return halfDay === "am" && hour === 12 ? -12 : 0;
}

/** "Z", "+02:00", or nothing for the clock of the place. "GMT +8" has its number in the text. */
function zoneOf(slots: Slots): string {
  const zone = slots.zone ?? slots.zone2;
  const sign = slots.zoneSign ?? slots.zoneSign2;
  if (sign !== undefined) {
    const hours = Number(slots.hour3 ?? slots.hour2 ?? slots.hour ?? 0); // the last number is the zone's
    return hours <= 14 ? `${sign}${pad(hours)}:00` : "";
  }
  return zone === undefined || zone === "local" ? "" : zone;
}

function pad(number: number): string {
  return String(number).padStart(2, "0");
}
