import {type Extent, extentOf, shiftExtent} from "../extent.ts";
import {isPreciseEnough} from "../issue.ts";
import type {Slots} from "../matchPatterns.ts";
import {placeless, type Reading, readingBetween, readingOf} from "../reading.ts";
import type {Tense} from "../readTense.ts";
import type {Scene} from "../scene.ts";
import {monthOf, readDate, weekdayOf} from "./dates.ts";
import {joinNight, withDayPart} from "./dayParts.ts";
import {countOf} from "./durations.ts";

/** "vendredi", "next Friday", "Friday morning", "Thursday of last week". */
export function readWeekday(slots: Slots, scene: Scene): Reading | null {
  const {weekday, dayPart} = weekdayOf(slots);
  const {issue} = scene;
  if (!issue || !isPreciseEnough(issue, "day")) return withDayPart(placeless("DATE", `XXXX-WXX-${weekday}`), dayPart);
  const direction = slots.direction === undefined ? undefined : Number(slots.direction);
  if (slots.unit !== undefined) {
    const week = shiftExtent(extentOf("week", issue.day), direction ?? 0);
    const day = week && shiftExtent(extentOf("day", week.start), weekday - 1);
    return day && asReading(day, "stated", dayPart);
  }
  const {offset, sure} = chooseOffset(issue.day.weekday, weekday, tenseOf(scene), direction);
  const day = shiftExtent(extentOf("day", issue.day), offset);
  return day && asReading(day, sure ? "stated" : "inferred", dayPart);
}

/** "A week ago Tuesday", "am Dienstag vor zwei Wochen": the one nearest to so many weeks before the issue. */
export function readWeekdayAgo(slots: Slots, scene: Scene): Reading | null {
  return readWeekdayByWeeks(slots, scene, -1);
}

/** "Monday two weeks from now", "am Donnerstag in einer Woche". */
export function readWeekdayAhead(slots: Slots, scene: Scene): Reading | null {
  return readWeekdayByWeeks(slots, scene, 1);
}

function readWeekdayByWeeks(slots: Slots, {issue}: Scene, sign: 1 | -1): Reading | null {
  const {weekday, dayPart} = weekdayOf(slots);
  const weeks = Number(countOf(slots).text);
  if (!issue || !isPreciseEnough(issue, "day") || !Number.isInteger(weeks) || weeks > 10) {
    return withDayPart(placeless("DATE", `XXXX-WXX-${weekday}`), dayPart);
  }
  const ahead = (weekday - issue.day.weekday + 7) % 7;
  const day = shiftExtent(extentOf("day", issue.day), sign * 7 * weeks + (ahead > 3 ? ahead - 7 : ahead));
  return day && asReading(day, "stated", dayPart);
}

/** "上周五", "下周一": of a calendar week. */
export function readWeekdayOfWeek(slots: Slots, scene: Scene): Reading | null {
  return readWeekday({direction: "0", ...slots, unit: "week"}, scene);
}

/** "the following Friday", "am Freitag darauf", "the previous Monday": from the day that the text tells of. */
export function readNarrativeWeekday(slots: Slots, scene: Scene): Reading | null {
  const {weekday, dayPart} = weekdayOf(slots);
  const {narrative, sentence} = scene;
  const isPassed = narrative.isPassed(sentence);
  const told = isPassed ? null : narrative.dayIn(sentence);
  const direction = Number(slots.narrativeDirection ?? slots.direction ?? 1);
  if (!told) {
    const reading = direction === 0 || isPassed ? null : readWeekday(besideIssue(slots, direction), scene);
    return reading?.extent
      ? {...reading, certainty: "inferred"}
      : withDayPart(placeless("DATE", `XXXX-WXX-${weekday}`), dayPart);
  }
  const {offset} = chooseOffset(told.extent.start.weekday, weekday, null, direction);
  const day = shiftExtent(told.extent, offset);
  return day && withDayPart(readingOf(day, {anchor: told.position, dated: told.dated}), dayPart);
}

/** "The previous Wednesday", where the text has named no day, is the one before the issue. */
function besideIssue({weekday = "", dayPart}: Slots, direction: number): Slots {
  return {weekday, direction: String(direction), ...(dayPart !== undefined && {dayPart})};
}

/** "from Friday to Sunday", "de mardi à jeudi". */
export function readWeekdayRange(slots: Slots, scene: Scene): Reading | null {
  const {direction} = slots;
  const first = readWeekday({weekday: slots.weekday ?? "", ...(direction !== undefined && {direction})}, scene);
  if (!first?.extent || !scene.issue) return null;
  const length = (weekdayOf(slots, "2").weekday - weekdayOf(slots).weekday + 7) % 7;
  const last = shiftExtent(first.extent, length);
  return last && readingBetween(first.extent, last, {anchor: "PUBLICATION_TIME", certainty: first.certainty});
}

/** "dans la nuit de vendredi à samedi" begins on the first day and ends on the second. */
export function readNightBetween(slots: Slots, scene: Scene): Reading | null {
  const first = readWeekday({weekday: slots.weekday ?? ""}, scene);
  return first && joinNight(first);
}

/** "в ночь на пятницу", "in der Nacht zum 12. September": the night that ends on a day. */
export function readNightBefore(slots: Slots, scene: Scene): Reading | null {
  const {dayPart: _, ...others} = slots;
  const morning = monthOf(slots) > 0 ? readDate(others, scene) : readWeekday(others, scene);
  const evening = morning?.extent && shiftExtent(morning.extent, -1);
  if (!evening) return null;
  const {anchor, certainty, dated} = morning;
  return joinNight(readingOf(evening, {anchor, certainty, dated}));
}

function asReading(day: Extent, certainty: Reading["certainty"], dayPart: string | undefined): Reading {
  return withDayPart(readingOf(day, {anchor: "PUBLICATION_TIME", certainty}), dayPart);
}

/** So many days farther is a weekday on the side where the verb does not put it. */
const wrongSide = {past: 5.5, unmarked: 2, present: 0, future: 7};

function tenseOf(scene: Scene): Tense | "unmarked" | null {
  if (scene.isToward) return "future";
  return scene.readTense() ?? (scene.leansBack ? "unmarked" : null);
}

/**
 * How many days from the issue a weekday is. The issue day itself is meant when it is that weekday, unless "last" or
 * "next" says otherwise. Else the nearer one, the side that the verb's tense does not mean counting as farther. In gold
 * news 71–89 % of bare weekdays are the most recent one and 57–93 % the nearest, so neither rule is enough alone.
 */
export function chooseOffset(
  today: number,
  weekday: number,
  tense: Tense | "unmarked" | null,
  direction: number | undefined,
): {offset: number; sure: boolean} {
  const ahead = (weekday - today + 7) % 7;
  if (direction !== undefined && direction > 0) return {offset: (ahead || 7) + 7 * (direction - 1), sure: true};
  if (direction !== undefined && direction < 0) return {offset: ahead + 7 * direction, sure: true};
  if (ahead === 0) return {offset: 0, sure: true};
  const back = 7 - ahead;
  const cost = {
    ahead: ahead + (tense === "past" || tense === "unmarked" ? wrongSide[tense] : 0),
    back: back + (tense === "future" ? wrongSide.future : 0),
  };
  const isAhead = direction === 0 && (tense === null || tense === "unmarked") ? true : cost.ahead < cost.back;
  return {offset: isAhead ? ahead : -back, sure: tense === "past" || tense === "future" || direction === 0};
}
