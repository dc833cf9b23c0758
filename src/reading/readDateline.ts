import {newsAgencies} from "../language/firms.ts";
import {zoneOfPlace} from "../language/zones.ts";
import {findDates, type WrittenDate} from "../time/findDates.ts";
import {findHeadDates} from "./findHeadDates.ts";
import {foldText, matchWord, type PageWords} from "./words.ts";

/** What opens a paragraph before its first sentence. */
export interface Dateline {
  length: number; // up to where the sentence begins
  date: string | null; // EDTF, or XXXX-09-11 without a year, XXXX-XX-11 without a month
  place: string | null;
  agency: string | null;
  author?: string;
}

/** A dateline is no longer than this. */
const LENGTH_LIMIT = 120;

/**
 * What parts a dateline from its sentence: a dash between spaces or behind a full stop, or an agency between slashes as TASS
 * writes it.
 */
const SEPARATOR =
  /\.?\s*(?:\s-{1,2}\s|--\s?|\s?[–—]\s?|(?<=[\d)/]|[\d)/]\.)\s?-\s|(?<=\p{L}\.)-\s)\s*|\/\.\s+(?=\p{Lu})|(?<=\d):\s+(?=\p{Lu})/gu;

/**
 * Reads the dateline that opens a paragraph: "MOSCOW, Sept. 11 (Xinhua) -- ", "PARIS, 3 mars (AFP) — ", "22 mai 2012. - ",
 * "4 juillet 2012. - Québec - ", "MOSCOW, September 11. /TASS/. ", "موسكو 11 سبتمبر 2020 (شينخوا) ", "新华社莫斯科9月11日电 ". Null
 * when the paragraph begins with its first sentence.
 */
export function readDateline(paragraph: string, words: PageWords): Dateline | null {
  const dateline =
    readStamp(paragraph, words) ??
    readFiled(paragraph, words) ??
    readTelegram(paragraph, words) ??
    readHijri(paragraph, words) ??
    readReport(paragraph, words) ??
    readDesk(paragraph, words) ??
    readOutlet(paragraph) ??
    readParted(paragraph, words) ??
    readBracketed(paragraph, words) ??
    readAgency(paragraph) ??
    readCapitals(paragraph) ??
    readDayAlone(paragraph, words);
  return dateline && withAgencyBehind(dateline, paragraph);
}

/** "[Mis à jour le 2 septembre 2020 à 19h20] La grève …": a labelled day in brackets before the first sentence. */
function readStamp(paragraph: string, words: PageWords): Dateline | null {
  const [whole = "", stamp = ""] =
    /^[[(]([^\])]{8,60})[\])]\s+(?=[\p{Lu}«“"])/u.exec(paragraph.slice(0, LENGTH_LIMIT)) ?? [];
  const label = matchWord(foldText(stamp), 0, [...words.updateLabels, ...words.issueDateLabels]);
  const [date] = label > 0 ? findDates(stamp, words.languages) : [];
  return date ? {length: whole.length, date: date.value, place: null, agency: null} : null;
}

/** "THE HAGUE, (Example Wire / Daily News - 21 July 2016) - ": the day stands with the agency between the brackets. */
function readFiled(paragraph: string, words: PageWords): Dateline | null {
  const opening = paragraph.slice(0, LENGTH_LIMIT);
  const [whole = "", place = "", filed = ""] =
    /^(\p{Lu}[\p{Lu}\s./'’-]{2,40}),?\s*\(([^()]{6,80})\)\s*(?:[-–—]{1,2}\s+)?/u.exec(opening) ?? [];
  const [date, ...others] = whole ? findDates(filed, words.languages) : [];
  if (!date || others.length > 0 || !beginsSentence(paragraph, whole.length)) return null;
  const agency = filed.slice(0, date.position.start).replace(/[\s,–—-]+$/u, "");
  return {length: whole.length, date: date.value, place: place.trim(), agency: agency || null};
}

function readParted(paragraph: string, words: PageWords): Dateline | null {
  const opening = paragraph.slice(0, LENGTH_LIMIT);
  // "(BelTA – TASS)": no dash between brackets parts anything.
  const isFree = ({index}: RegExpExecArray) =>
    opening.slice(0, index).split("(").length <= opening.slice(0, index).split(")").length;
  const [first, second] = Array.from(opening.matchAll(SEPARATOR))
    .filter(isFree)
    .map(({0: mark, index}) => ({headEnd: index + (mark.startsWith("/") ? 1 : 0), end: index + mark.length}));
  if (!first || !beginsSentence(paragraph, first.end)) return null;
  const head = readHead(opening.slice(0, first.headEnd), words);
  // "Paris, Sept 25: The painting …".
  const isColon = opening[first.headEnd] === ":";
  if (isColon && !(head?.date && head.place)) return null;
  const isDotted = /^\.-/.test(opening.slice(first.headEnd, first.end));
  // "Berlin - Die Minister …", "Madrid, España - …": a city that is known, where a paragraph follows.
  const isCity =
    paragraph.length > LENGTH_LIMIT &&
    /^\s[-–—]\s/u.test(opening.slice(first.headEnd, first.end)) &&
    zoneOfPlace(head?.place ?? "") !== null;
  if (!head || !(isSure(head) || isCity || (isDotted && head.place !== null))) return null;
  const beside = second ? readHead(opening.slice(first.end, second.headEnd), words) : null;
  if (!second || !beside || !beginsSentence(paragraph, second.end)) return {...head, length: first.end};
  // "4 juillet 2012. - Québec - ", "القاهرة - 5 مايو 2014 - "
  const isPlace = head.date && !head.place && beside.place && !beside.date;
  const isDate = !head.date && head.place && beside.date && !beside.place;
  if (!isPlace && !isDate) return {...head, length: first.end};
  const [date, place, agency] = [head.date ?? beside.date, head.place ?? beside.place, head.agency ?? beside.agency];
  return {date, place, agency, length: second.end};
}

/** "موسكو 11 سبتمبر 2020 (شينخوا) عقد": a place, a day and an agency in brackets need no dash. */
function readBracketed(paragraph: string, words: PageWords): Dateline | null {
  const close = paragraph.slice(0, LENGTH_LIMIT).search(/\)\s+[\p{Lu}\p{Lo}]/u);
  const head = close < 0 ? null : readHead(paragraph.slice(0, close + 1), words);
  if (!head?.date || !head.place || !head.agency) return null;
  return {...head, length: close + 1 + (/^\s+/.exec(paragraph.slice(close + 1))?.[0].length ?? 0)};
}

/** "Stockholm (AFP) Die Träger der Preise …": a place and the initials of an agency in brackets need no dash. */
function readAgency(paragraph: string): Dateline | null {
  const [whole, place = "", agency = ""] =
    /^(\p{Lu}[\p{L}-]+(?:[ /]\p{Lu}[\p{L}-]+){0,2}) \((\p{Lu}{3,5}|dpa|afp|ots|dts)\) (?=\p{Lu}\p{Ll})/u.exec(
      paragraph.slice(0, LENGTH_LIMIT),
    ) ?? [];
  return whole && newsAgencies.has(agency.toLowerCase()) ? {date: null, place, agency, length: whole.length} : null;
}

/** "SANTO DOMINGO. El canciller …", "CAPE CANAVERAL, Fla. The shuttle …": a place in capitals needs no dash. */
function readCapitals(paragraph: string): Dateline | null {
  const opening = paragraph.slice(0, LENGTH_LIMIT);
  const [whole, place = ""] =
    /^(\p{Lu}{4,}(?:\s\p{Lu}{2,}){0,2})(?:,\s\p{Lu}\p{Ll}{1,5})?\.\s+(?=[\p{Lu}«“"¿¡])/u.exec(opening) ?? [];
  const isShout = !/\p{Ll}/u.test(paragraph.slice(0, 2 * place.length + 20));
  return whole && !isShout ? {date: null, place, agency: null, length: whole.length} : null;
}

/** "San Salvador, ", "Paris, le ": where it was written, before the day. */
const WRITTEN_AT = /^(\p{Lu}[\p{L}'’-]*(?:\s\p{L}[\p{L}'’-]*){0,3}),\s+/u;

/**
 * "12 марта 2010 года. Государственная дума …", "San Salvador, 28 de junio de 2009. El canciller …": a whole day that ends before the
 * first sentence needs no dash.
 */
function readDayAlone(paragraph: string, words: PageWords): Dateline | null {
  if (!/\.\s+[\p{Lu}«“„]/u.test(paragraph)) return null;
  const [date] = findDates(paragraph.slice(0, LENGTH_LIMIT), words.languages);
  if (!date || !/^\d{4}-\d\d-\d\d$/.test(date.value)) return null;
  const before = paragraph.slice(0, date.position.start);
  const written = WRITTEN_AT.exec(before);
  if (written && dropOpeners(before.slice(written[0].length).trim(), words) !== "") return null;
  if (before !== "" && !written) return null;
  const {end} = date.position;
  const border = /^\.\s+(?=[\p{Lu}«“„])/u.exec(paragraph.slice(end))?.[0].length ?? 0;
  return border > 0 ? {length: end + border, date: date.value, place: written?.[1] ?? null, agency: null} : null;
}

/** What Chinese agencies are called at the end. */
const CHINESE_AGENCY = /^.{1,6}?(?:通讯社|通訊社|社|网|網|报|報|台|电视台)/u;

/**
 * "新华社莫斯科9月11日电（记者李勇）", "【2011年3月11日讯】", "本报北京9月11日电": agency, place and day in one word, which "telegram"
 * ends. Who wrote it may follow in brackets.
 */
function readTelegram(paragraph: string, words: PageWords): Dateline | null {
  const opening = paragraph.slice(0, LENGTH_LIMIT);
  const bracket = /^[【（([]\s*/u.exec(opening)?.[0].length ?? 0;
  const mayEnd = words.telegramEnds.some((end) => opening.includes(end)); // dates are not looked for in every paragraph
  const [whole] = mayEnd ? findDates(opening, words.languages) : [];
  const isNear = whole !== undefined && whole.position.start <= bracket + LONGEST_ORIGIN;
  const date = isNear ? whole : mayEnd ? findDayAlone(opening.slice(0, bracket + LONGEST_ORIGIN)) : null;
  if (!date) return null;
  const mark = matchStart(opening, date.position.end, words.telegramEnds);
  const end = date.position.end + mark;
  const closing = bracket > 0 ? /^\s*[】）)\]]/u.exec(opening.slice(end))?.[0].length : 0;
  if (mark === 0 || closing === undefined) return null;
  const origin = opening
    .slice(bracket, date.position.start)
    .replace(/(?<=[社报報网網台])[／/]\s*/u, "") // "中央社／ 巴黎8日綜合外電報導"
    .trim();
  if (/[\s，。,.]|^[据據]/u.test(origin)) return null; // "据埃菲社12月15日报道": whose words follow
  // "路透社12日報導，": behind a comma follows what another told.
  if (bracket === 0 && /(?:报道|报导|報道|報導)[，,]$/u.test(opening.slice(0, end + 1)) && !/[综綜]/u.test(opening))
    return null;
  const agency = CHINESE_AGENCY.exec(origin)?.[0] ?? null;
  // "中央社記者曾依璇巴黎": a name of three characters stands before the place.
  const [written = "", own] = WRITTEN_BY.exec(origin.slice(agency?.length ?? 0)) ?? [];
  const place = origin.slice((agency?.length ?? 0) + written.length);
  const writer = /^\s*[（(]([^（）()]{2,40})[）)]/u.exec(opening.slice(end + closing));
  // "【大纪元1月1日报导】(中央社记者张荣祥台南1日电)": an agency's own telegram behind that of the paper.
  const [, agencys] = writer?.[1] ? (AGENCYS_WRITER.exec(writer[1]) ?? []) : [];
  const author = own ?? agencys ?? writer?.[1]?.slice(matchStart(writer[1], 0, words.bylinePrepositions)).trim();
  const rest = end + closing + (writer?.[0].length ?? 0);
  const space = /^[\s：:，,／/]*/u.exec(paragraph.slice(rest))?.[0].length ?? 0;
  return {
    date: date.value,
    place: place || null,
    agency,
    length: rest + space,
    ...(author && {author}),
  };
}

/** A name of three characters, and the place behind it: "記者曾依璇巴黎". */
const WRITTEN_BY = /^(?:記者|记者)(\p{Script=Han}{3})(?=\p{Script=Han}{2})/u;
const AGENCYS_WRITER = /^\p{Script=Han}{1,4}社(?:記者|记者)(\p{Script=Han}{3})\p{Script=Han}{2,5}\d{1,2}日/u;

/** "الرياض 04 شعبان 1443 هـ الموافق 07 مارس 2022 م واس": the place, the day in both calendars, and the agency. */
const HIJRI =
  /^(\p{Lo}+(?:\s\p{Lo}+){0,2}\s)?\d{1,2}\s\p{Lo}{2,8}(?:\s\p{Lo}{3,6})?\s1[345]\d\d\s?(?:هـ?)?\s?الموافق\s(?:لـ?\s?)?/u;
const AGENCY_BEHIND = /^(?:\s?م(?!\p{L}))?[\s/]*((?:واس|قنا|وام|بنا|كونا|بترا|سانا|وفا)(?!\p{L}))?[\s/:–-]*/u;

function readHijri(paragraph: string, words: PageWords): Dateline | null {
  const opening = paragraph.slice(0, LENGTH_LIMIT);
  const [whole = "", place = ""] = HIJRI.exec(opening) ?? [];
  const date = whole ? findDates(opening, words.languages).find(({position}) => position.start === whole.length) : null;
  if (!date) return null;
  const [mark = "", agency = null] = AGENCY_BEHIND.exec(opening.slice(date.position.end)) ?? [];
  return {length: date.position.end + mark.length, date: date.value, place: place.trim() || null, agency};
}

/** Before the day of a telegram stand at most so many characters. */
const LONGEST_ORIGIN = 20;

/** "中央社巴黎8日綜合外電報導": the day without its month. */
function findDayAlone(opening: string): WrittenDate | null {
  const match = /^[^\d。，,]{2,}?(\d{1,2})日/u.exec(opening);
  if (!match?.[1]) return null;
  const end = match[0].length;
  return {position: {start: end - match[1].length - 1, end}, value: `XXXX-XX-${match[1].padStart(2, "0")}`};
}

/** "本报讯（记者 李明）", "新民晚报讯（通讯员 王小勤 记者 张明）": a paper and its writers in brackets, without a day. */
const REPORT = /^(\p{Script=Han}{2,8})[讯訊电電]\s*[（(]([^（）()]{3,40})[）)]\s*/u;

function readReport(paragraph: string, words: PageWords): Dateline | null {
  const [whole = "", agency = "", writers = ""] = REPORT.exec(paragraph.slice(0, LENGTH_LIMIT)) ?? [];
  if (!words.bylinePrepositions.some((label) => label.length > 1 && writers.includes(label))) return null;
  const author = writers.split(/\s+/).at(-1);
  return {
    date: null,
    place: null,
    agency: agency === "本报" ? null : agency,
    length: whole.length,
    ...(author && {author}),
  };
}

/** "〔編譯陳成良／綜合報導〕根據法新社報導": who wrote it in brackets, and what kind of report it is. */
const DESK =
  /^[〔［【[（(](?:\p{Script=Han}{0,8}?(?:記者|记者|編譯|编译))\s?(\p{Script=Han}{2,4})[／/]\p{Script=Han}{2,10}(?:[报報][导導道]|[电電讯訊])[〕］】\]）)]\s*/u;

function readDesk(paragraph: string, {bylinePrepositions, editingLabels}: PageWords): Dateline | null {
  const [whole = "", author = ""] = DESK.exec(paragraph.slice(0, LENGTH_LIMIT)) ?? [];
  const isLabelled = [...bylinePrepositions, ...editingLabels].some(
    (label) => label.length > 1 && whole.includes(label),
  );
  return whole && isLabelled ? {date: null, place: null, agency: null, length: whole.length, author} : null;
}

/** "الوكيل الإخباري- أكد الوزير": an Arabic page's own name before its first sentence, written to the dash. */
const OUTLET = /^(\p{Lo}+(?:\s\p{Lo}+){0,2})[-–]\s+(?=\p{Lo})/u;

function readOutlet(paragraph: string): Dateline | null {
  const [whole = "", agency = ""] = /^\p{Script=Arabic}/u.test(paragraph)
    ? (OUTLET.exec(paragraph.slice(0, LENGTH_LIMIT)) ?? [])
    : [];
  return whole ? {date: null, place: null, agency, length: whole.length} : null;
}

/** The first of some words at an offset, whatever follows: Chinese writes them together. */
function matchStart(text: string, at: number, starts: readonly string[]): number {
  return starts.find((start) => text.startsWith(start, at))?.length ?? 0;
}

/** "МОСКВА, 12 мая — РИА Новости. Президент …": an agency between the dash and the first sentence. */
function withAgencyBehind(dateline: Dateline, paragraph: string): Dateline {
  if (!dateline.date || !dateline.place || dateline.agency) return dateline;
  const behind = /^(\p{Lu}[\p{L}-]*(?:\s\p{Lu}[\p{L}-]*){0,2})\.\s+(?=\p{Lu})/u.exec(
    paragraph.slice(dateline.length, dateline.length + 60),
  );
  return behind?.[1] ? {...dateline, agency: behind[1], length: dateline.length + behind[0].length} : dateline;
}

function beginsSentence(paragraph: string, at: number): boolean {
  return /^[\p{Lu}\p{Lo}\p{N}«“"‘'(]/u.test(paragraph.slice(at, at + 2));
}

type Head = Omit<Dateline, "length" | "author">;

/** A place alone is a dateline only in capitals; "Québec - " is one only after a date. */
function isSure({date, place, agency}: Head): boolean {
  const [town = ""] = (place ?? "").split(","); // "CAPE CANAVERAL, Fla"
  return date !== null || agency !== null || (town.length > 2 && town === town.toUpperCase());
}

/**
 * An agency between brackets or slashes; "(eigener Bericht)" is none, and no place either. Behind a letter a slash parts places:
 * "LONDON/PARIS".
 */
const AGENCY = /\(\s*((?:\d{1,3}\s)?[\p{Lu}\p{Lo}][^()/\d]{1,40}?|\p{Ll}{2,6}(?:[/-]\p{Ll}{2,4})?)\s*\)/u;
const SLASHED = /(?<!\p{L})\/\s*([\p{Lu}\p{Lo}][^/\d]{1,60}?)\s*\//u;
/** "Berlin (Deutschland) / Bonn (Deutschland), 12.03.2010": the second of two places. */
const OTHER_PLACE = /(?<=\))\s\/\s\p{Lu}[\p{L}-]{1,30}(?:\s\p{Lu}[\p{L}-]{1,30})?\s?\(\p{Lu}[\p{L} -]{1,40}\)/u;
const NOTE = /\(\p{Ll}[^()\d]{1,40}\)/u;

/** An agency whose name is its address: "INTERFAX.RU". */
const AGENCY_ADDRESS = /(?<![\p{L}.])[\p{Lu}-]{3,20}\.\p{Lu}{2,3}(?![\p{L}.])/u;

function readHead(text: string, words: PageWords): Head | null {
  let rest = text.replace(OTHER_PLACE, " ");
  const bracketed = SLASHED.exec(rest) ?? AGENCY.exec(rest);
  const isOfPlace = bracketed !== null && isCountryOfPlace(bracketed, rest);
  rest = rest.replace(bracketed?.[0] ?? NOTE, " ");
  const address = bracketed ? null : AGENCY_ADDRESS.exec(rest);
  if (address) rest = rest.replace(address[0], " ");
  const [date, ...others] = findHeadDates(rest, words);
  if (others.length > 0) return null;
  if (date) rest = `${rest.slice(0, date.position.start)} ${rest.slice(date.position.end)}`.replace(/\(\s*\)/, " ");
  const place = rest
    .split(/[,،.:_]/)
    .map((part) => dropOpeners(part.trim(), words))
    .filter(Boolean)
    .join(", ");
  if (place && !isPlace(place)) return null;
  const agency = (isOfPlace ? null : bracketed?.[1]) ?? address?.[0] ?? null;
  const isAlone = date && !place && !agency;
  if (isAlone && date.position.start > 0 && date.value.startsWith("XXXX")) return null; // "On 11 September – Friday – they met"
  return {date: date?.value ?? null, place: place || null, agency};
}

/** "Berlin (Deutschland), 03.03.2011": in brackets before the day, and no initials, stands where the place is. */
function isCountryOfPlace({0: brackets, 1: name = "", index}: RegExpExecArray, text: string): boolean {
  return index > 0 && /\d/.test(text.slice(index + brackets.length)) && !/^\p{Lu}{2,6}$/u.test(name);
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
