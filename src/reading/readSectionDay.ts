import {findDates} from "../time/findDates.ts";
import type {PageWords} from "./words.ts";

/** "عربية ودولية السبت 22 تشرين الأول 2016 الساعة 18:13 مساء (عدد المشاهدات 570)" and "World | 3 May 2015" are no longer. */
export const SECTION_LIMIT = 90;

/** "16:21, 4 февраля 2026Бывший СССР": a page saved as text may lose the space between the day and the section. */
const GLUED_SECTION = /^(?:\d{1,2}:\d\d,?\s)?(\d{1,2}\s\p{L}{3,10}\s(?:19|20)\d\d)\p{Lu}\p{L}+(?:\s\p{L}+){0,2}$/u;

/**
 * "El Mundo 24/07/2025", "World | 3 May 2015, 10:20": the section and the day of the issue, below the headline; the hour and how
 * often it was read behind it.
 */
export function readSectionDay({
  text,
  folded,
  headline,
  words,
}: {
  text: string;
  folded: string;
  headline: string;
  words: PageWords;
}): string | null {
  if (text.length > SECTION_LIMIT) return null;
  const glued = GLUED_SECTION.exec(text)?.[1];
  const [day] = glued ? findDates(glued, words.languages) : [];
  if (glued && day?.position.start === 0 && day.position.end === glued.length) return day.value;
  if (headline === "") return null;
  const [date, ...others] = findDates(text, words.languages);
  if (!date || others.length > 0 || !/^\d{4}-\d\d-\d\d/.test(date.value)) return null;
  const weekday = words.dateOpeners.find((word) => folded.slice(0, date.position.start).trimEnd().endsWith(` ${word}`));
  const start = date.position.start - (weekday ? weekday.length + 1 : 0);
  const isSection = /^(?:\p{Lu}\p{L}*|\p{Lo}+)(?:\s(?:\p{Lu}\p{L}*|\p{Lo}+)){0,2}[\s|·•,–—-]*$/u.test(
    text.slice(0, start),
  );
  const isEnd = /^(?:[\s,|·•–—-]*(?:\p{Lo}+\s)?\d{1,2}[:h.]\d{2}.{0,8}?)?(?:\s?\([^()]{1,40}\))?$/u.test(
    text.slice(date.position.end),
  );
  return isSection && isEnd ? date.value : null;
}
