import {findDates} from "../time/findDates.ts";
import {foldText, type PageWords} from "./words.ts";

/** What opens a paragraph before its first sentence. */
export interface Dateline {
  length: number; // up to where the sentence begins
  date: string | null; // EDTF, or XXXX-09-11 without a year
  place: string | null;
  agency: string | null;
}

/** A dateline is no longer than this. */
const LENGTH_LIMIT = 120;

/** What parts a dateline from its sentence: a dash between spaces, or an agency between slashes as TASS writes it. */
const SEPARATOR = /\.?\s*(?:\s-{1,2}\s|--\s?|\s?[–—]\s?|(?<=[\d)/])\s?-\s)\s*|\/\.\s+(?=\p{Lu})/gu;

/**
 * Reads the dateline that opens a paragraph: "MOSCOW, Sept. 11 (Xinhua) -- ", "PARIS, 3 mars (AFP) — ", "22 mai 2012. - ",
 * "4 juillet 2012. - Québec - ", "MOSCOW, September 11. /TASS/. ". Null when the paragraph begins with its first sentence.
 */
export function readDateline(paragraph: string, words: PageWords): Dateline | null {
  const opening = paragraph.slice(0, LENGTH_LIMIT);
  const [first, second] = Array.from(opening.matchAll(SEPARATOR), ({0: mark, index}) => ({
    headEnd: index + (mark.startsWith("/") ? 1 : 0),
    end: index + mark.length,
  }));
  if (!first || !beginsSentence(paragraph, first.end)) return null;
  const head = readHead(opening.slice(0, first.headEnd), words);
  if (!head || !isSure(head)) return null;
  const place = head.date && !head.place && second ? readHead(opening.slice(first.end, second.headEnd), words) : null;
  if (second && place?.place && !place.date && beginsSentence(paragraph, second.end)) {
    return {...head, place: place.place, agency: place.agency ?? head.agency, length: second.end};
  }
  return {...head, length: first.end};
}

function beginsSentence(paragraph: string, at: number): boolean {
  return /^[\p{Lu}\p{Lo}\p{N}«“"‘'(]/u.test(paragraph.slice(at, at + 2));
}

type Head = Omit<Dateline, "length">;

/** A place alone is a dateline only in capitals; "Québec - " is one only after a date. */
function isSure({date, place, agency}: Head): boolean {
  return date !== null || agency !== null || (place !== null && place.length > 2 && place === place.toUpperCase());
}

function readHead(text: string, words: PageWords): Head | null {
  let rest = text;
  const agency = /[(/]\s*([\p{Lu}\p{Lo}][^()/\d]{1,40}?)\s*[)/]/u.exec(rest);
  // "(eigener Bericht)" is no agency, and no place either.
  rest = rest.replace(agency?.[0] ?? /\(\p{Ll}[^()\d]{1,40}\)/u, " ");
  const [date, ...others] = findDates(rest, words.languages);
  if (others.length > 0) return null;
  if (date) rest = `${rest.slice(0, date.position.start)} ${rest.slice(date.position.end)}`;
  const place = rest
    .split(/[,.:]/)
    .map((part) => dropOpeners(part.trim(), words))
    .filter(Boolean)
    .join(", ");
  if (place && !isPlace(place)) return null;
  const isAlone = date && !place && !agency;
  if (isAlone && date.position.start > 0 && date.value.startsWith("XXXX")) return null; // "On 11 September – Friday – they met"
  return {date: date?.value ?? null, place: place || null, agency: agency?.[1] ?? null};
}

function dropOpeners(part: string, words: PageWords): string {
  const kept = part.split(/\s+/).filter((word) => !words.dateOpeners.includes(foldText(word).replace(/\.$/, "")));
  return kept.join(" ");
}

function isPlace(text: string): boolean {
  const parts = text.split(/[\s,/]+/);
  return (
    parts.length <= 5 &&
    !/[\p{N}?!;«»"“”]/u.test(text) &&
    parts.every((part) => /^[\p{Lu}\p{Lo}]/u.test(part) || /^\p{L}{1,3}$/u.test(part)) &&
    /^[\p{Lu}\p{Lo}]/u.test(text)
  );
}
