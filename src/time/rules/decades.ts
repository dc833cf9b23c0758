import {extentOf, yearExtent} from "../extent.ts";
import type {Slots} from "../matchPatterns.ts";
import {placeless, type Reading, readingOf} from "../reading.ts";
import type {Scene} from "../scene.ts";
import {fullYear, readYear} from "./dates.ts";

/** "the 1980s", "les années 60", "the late nineties", "20世纪80年代". */
export function readDecade(slots: Slots, scene: Scene): Reading | null {
  const mod = slots.modifier ?? null;
  const year = yearOfDecade(slots, scene);
  if (year === null || !(year >= 10 && year < 2200)) return null;
  const isCentury = year % 100 === 0 && year >= 1000 && year < 2000; // "the late 1800s"
  if (year % 10 !== 0) return slots.year === undefined ? null : readYear(slots, scene); // "les années 2015, 2016 et 2017"
  return readingOf(extentOf(isCentury ? "century" : "decade", yearExtent(year).start), {mod, dated: true});
}

function yearOfDecade(slots: Slots, scene: Scene): number | null {
  const century = Number(slots.roman ?? slots.ordinal ?? (slots.number2 === undefined ? undefined : slots.number));
  const number = Number(
    slots.decade === undefined ? (slots.year ?? slots.number2 ?? slots.number ?? slots.twoDigits) : `${slots.decade}0`,
  );
  if (!Number.isInteger(number)) return null;
  if (century > 0) return (century - 1) * 100 + number;
  if (slots.unit === "century") {
    const now = scene.issue?.day.year;
    return now === undefined ? null : (Math.floor(now / 100) + Number(slots.direction ?? 0)) * 100 + number;
  }
  return number < 100 ? pastYear(number, scene) : number;
}

/** "the 19th century", "le XXe siècle", "the third century BC". Named by its hundreds: 19XX is the twentieth. */
export function readCentury(slots: Slots): Reading | null {
  const number = Number(slots.ordinal ?? slots.roman ?? slots.number);
  const mod = slots.modifier ?? null;
  if (!(number >= 1 && number <= 30)) return null;
  if (number === 1 && slots.era !== "BC") return {...placeless("DATE", "00", mod), date: "00XX"};
  if (slots.era === "BC") {
    const hundreds = String(number - 1).padStart(2, "0");
    return {...placeless("DATE", `BC${hundreds}`, mod), date: `-${hundreds}XX`};
  }
  return readingOf(extentOf("century", yearExtent((number - 1) * 100).start), {mod, dated: true});
}

/** "The 60s" are the last ones before the issue. */
function pastYear(twoDigits: number, {issue}: Scene): number {
  const now = issue?.day.year ?? 2000;
  const year = fullYear(twoDigits, now);
  return year > now ? year - 100 : year;
}
