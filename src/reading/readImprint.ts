import {findDates} from "../time/findDates.ts";
import type {Clues} from "./readCredits.ts";
import {foldText, matchWord, type PageWords} from "./words.ts";

/** An imprint is no longer than this, and each part of it beside the date has no more words. */
const LENGTH_LIMIT = 160;
const PART_WORDS = 6;

/** A day in place of its words. */
const DAY = "\ue000";

/** What parts the pieces of an imprint: marks, and a space where the words beside it have none, or behind an address. */
const BORDERS =
  /(?<=[\p{Script=Han}\ue000])\s(?=[\p{Script=Han}\ue000])|(?<=\.\p{L}{2,4})\s(?=\ue000)|\s[-–—]+\s|[|•·,،，;؛；:：()（）。]|[.]\s|\s{2,}|\u3000|(?=©)/u;

/** Numbers of editions and pages, prices, rights: what stands in an imprint and in no sentence. */
const EDITION =
  /№|(?:^|[^\p{L}])(?:n\s?[.º°]+|no\.?|nr\.?|nos?\.)\s?\d|©|第?[\p{N}A-Z]+版|第[\p{N}]+[期号號]|العدد\s+\p{N}|[€$£¥]\s?\d|\d\s?(?:€|Euro)(?!\p{L})/iu;

/** "Kurier24 2024-07-31 20:11": a name in capitals, the day and the hour, and nothing else. */
const STAMPED = /^(?:\p{Lu}[\p{L}\p{N}.]*\s){1,3}\ue000\s\d{1,2}:\d{2}(?::\d{2})?$/u;

/**
 * Reads the line in which a paper tells its own day: "Ausgabe Nr. 1/2002 - Mittwoch, 2. Januar 2002 - Preis: 1,25 Euro",
 * "Le Courrier de l'Europe, mardi 26 mars 1957", "© 2018 · Published 3 February 2018". Beside the day stand short pieces only, and
 * something that no sentence has: the number of an edition, rights, a label of the day, or no full stop at the end. Null for any
 * other line.
 */
export function readImprint(line: string, words: PageWords): Clues | null {
  if (line.length > LENGTH_LIMIT || !/\p{N}|[一二三四五六七八九〇]/u.test(line)) return null;
  const days = findDates(line, words.languages).filter(({value}) => /^\d{4}-\d\d-\d\d$/.test(value));
  const [day] = days;
  if (!day || days.length > 1) return null;
  const {start, end} = day.position;
  const before = dropOpener(line.slice(0, start), words);
  const marked = `${before}${DAY}${dropOpener(line.slice(end), words)}`;
  const parts = marked
    .split(BORDERS)
    .map((part) => (part ?? "").trim())
    .filter(Boolean);
  const own = parts.find((part) => part.includes(DAY)) ?? "";
  const label = own.slice(0, own.indexOf(DAY)).trim();
  const isLabelled = label !== "" && matchWord(`${foldText(label)} `, 0, words.issueDateLabels) > 0;
  const countWords = (part: string) => (part.match(/\p{Script=Han}{1,2}|[\p{L}\p{N}]+/gu) ?? []).length;
  if (parts.some((part) => countWords(part) > PART_WORDS)) return null;
  const isApart = label === "" || isLabelled;
  const isClosed = /[.!?。؟！？]$/u.test(line.trim());
  const hasRights = words.copyrightWords.some((word) => foldText(line).includes(word));
  const isTold = EDITION.test(line) || hasRights || STAMPED.test(marked);
  // "Материал вышел 12 мая 2017 года. © 2017": what is not apart needs rights or an edition beside it.
  const isImprint = isApart ? isTold || isLabelled || !isClosed : isTold && countWords(label) <= 3;
  return isImprint && parts.length > (isLabelled || isTold ? 0 : 1) ? {loneDate: day.value} : null;
}

/** Leaves out articles and weekdays beside the day. */
function dropOpener(text: string, {dateOpeners}: PageWords): string {
  let folded = foldText(text);
  let [start, end] = [0, text.length];
  for (let count = 0; count < 3; count++) {
    const trimmed = folded.slice(start, end);
    const tail = dateOpeners.find((opener) => endsWithWord(trimmed.replace(/[\s,،]+$/u, ""), opener));
    if (tail !== undefined) end = start + trimmed.replace(/[\s,،]+$/u, "").length - tail.length;
    const lead = /^[\s,،(（]*/u.exec(trimmed)?.[0].length ?? 0;
    const head = matchWord(folded, start + lead, dateOpeners);
    if (head > 0 && start + lead + head <= end) start += lead + head;
    folded = folded.slice(0, end);
  }
  return text.slice(start, Math.max(start, end));
}

function endsWithWord(text: string, word: string): boolean {
  return text.endsWith(word) && !/[\p{L}\p{N}]$/u.test(text.slice(0, text.length - word.length));
}
