import type {Match, Slots} from "../matchPatterns.ts";
import type {Reading} from "../reading.ts";
import type {Scene} from "../scene.ts";
import {readClock, readClockRange} from "./clock.ts";
import {
  readDate,
  readDayAfterDay,
  readDayOfMonth,
  readFigureDate,
  readFigureDay,
  readFigureMonth,
  readIsoDate,
  readMonth,
  readYear,
} from "./dates.ts";
import {readPartOfDay, readPartOfToday} from "./dayParts.ts";
import {readCentury, readDecade} from "./decades.ts";
import {
  readAgo,
  readAhead,
  readAheadOrLong,
  readAheadUnlessPast,
  readAnniversary,
  readDayTold,
  readDayToldOrIssue,
  readEarlier,
  readLater,
  readLaterOrAhead,
  readNarrativeDay,
  readRelativeDay,
  readSamePeriod,
} from "./distances.ts";
import {
  readAnyWeekday,
  readDuration,
  readPast,
  readSet,
  readVague,
  readVagueDuration,
  readVagueSpan,
} from "./durations.ts";
import {readHijriDate, readHijriMonth, readHijriYear} from "./hijri.ts";
import {readHoliday, readHolidayWeekend} from "./holidays.ts";
import {readNthPart} from "./nthPart.ts";
import {
  readHalf,
  readNarrativePeriod,
  readPeriod,
  readPeriodTold,
  readQuarter,
  readReportedHalf,
  readSeason,
} from "./periods.ts";
import {readDayList, readDayRange, readFigureRange, readMonthRange, readYearRange} from "./ranges.ts";
import {readDayOfStay} from "./stays.ts";
import {
  readNarrativeWeekday,
  readNightBefore,
  readNightBetween,
  readWeekday,
  readWeekdayAgo,
  readWeekdayAhead,
  readWeekdayOfWeek,
  readWeekdayRange,
} from "./weekdays.ts";
import {readWeek, readWeekendOf, readWeekendOfWeek, readWeekOf} from "./weeks.ts";

/** Makes a reading of the words that filled a pattern; null when they mean no time after all. */
export type Rule = (slots: Slots, scene: Scene, places: Match["places"]) => Reading | null;

/** Every rule, by the name under which languages give patterns for it. "none" keeps its words from being a time. */
export const rules: Record<string, Rule> = {
  none: () => null,
  "time/date": readDate,
  "time/month": readMonth,
  "time/year": readYear,
  "time/iso-date": readIsoDate,
  "time/figure-date": readFigureDate,
  "time/figure-day": readFigureDay,
  "time/day-of-month": readDayOfMonth,
  "time/day-after-day": readDayAfterDay,
  "time/day-of-stay": readDayOfStay,
  "time/holiday": readHoliday,
  "time/holiday-weekend": readHolidayWeekend,
  "time/hijri-date": readHijriDate,
  "time/hijri-month": readHijriMonth,
  "time/hijri-year": readHijriYear,
  "time/week": readWeek,
  "time/week-of": readWeekOf,
  "time/weekend-of": readWeekendOf,
  "time/figure-month": readFigureMonth,
  "time/day-range": readDayRange,
  "time/figure-range": readFigureRange,
  "time/day-list": readDayList,
  "time/weekday-range": readWeekdayRange,
  "time/month-range": readMonthRange,
  "time/year-range": readYearRange,
  "time/weekday": readWeekday,
  "time/any-weekday": readAnyWeekday,
  "time/weekday-of-week": readWeekdayOfWeek,
  "time/weekday-ago": readWeekdayAgo,
  "time/weekday-ahead": readWeekdayAhead,
  "time/weekend-of-week": readWeekendOfWeek,
  "time/narrative-weekday": readNarrativeWeekday,
  "time/nth-part": readNthPart,
  "time/same-period": readSamePeriod,
  "time/offset": readDuration,
  "time/beside": () => null, // read together with the day behind it
  "time/later-or-ahead": readLaterOrAhead,
  "time/ahead-unless-past": readAheadUnlessPast,
  "time/night-before": readNightBefore,
  "time/night-between": readNightBetween,
  "time/relative-day": readRelativeDay,
  "time/part-of-today": readPartOfToday,
  "time/part-of-day": readPartOfDay,
  "time/ago": readAgo,
  "time/anniversary": readAnniversary,
  "time/ahead": readAhead,
  "time/ahead-or-long": readAheadOrLong,
  "time/narrative-day": readNarrativeDay,
  "time/day-before": (slots, scene) => readNarrativeDay({...slots, narrativeDay: "-1"}, scene),
  "time/day-after": (slots, scene) => readNarrativeDay({...slots, narrativeDay: "1"}, scene),
  "time/day-told": readDayTold,
  "time/day-told-or-issue": readDayToldOrIssue,
  "time/later": readLater,
  "time/earlier": readEarlier,
  "time/period": readPeriod,
  "time/narrative-period": readNarrativePeriod,
  "time/period-before": (slots, scene) => readNarrativePeriod({...slots, narrativeDirection: "-1"}, scene),
  "time/period-after": (slots, scene) => readNarrativePeriod({...slots, narrativeDirection: "1"}, scene),
  "time/period-told": readPeriodTold,
  "time/quarter": readQuarter,
  "time/half": readHalf,
  "time/reported-half": readReportedHalf,
  "time/season": readSeason,
  "time/decade": readDecade,
  "time/century": readCentury,
  "time/duration": readDuration,
  "time/set": readSet,
  "time/vague": readVague,
  "time/vague-span": readVagueSpan,
  "time/vague-duration": readVagueDuration,
  "time/past": readPast,
  "time/clock": readClock,
  "time/clock-range": readClockRange,
};
