import type {WrittenDate} from "../time/findDates.ts";
import {findHeadDates} from "./findHeadDates.ts";
import {foldText, matchWord, type PageWords} from "./words.ts";

/** What a line that is no prose tells of its article. */
export interface Clues {
  issueDate?: string; // under a label; EDTF, or XXXX-09-11 without a year
  updateDate?: string;
  loneDate?: string; // without a label
  filingDay?: string; // of a dateline: XXXX-XX-11
  awaits?: "issueDate" | "updateDate"; // a label whose date stands on the next line
  author?: string;
  publisher?: string;
  place?: string;
  url?: string;
  tags?: string[];
}

/** Lines longer than this are prose, whatever they begin with. */
const LENGTH_LIMIT = 240;
const NAME_LIMIT = 80;

/** What parts credits; a dot within a word is of a name: 纳瓦兹·谢里夫. */
const BAR = /[|•]|\s·|·\s/u;

/** "Updated 2 months ago": how old a page was when somebody saved it. */
const AGE = /(?<=\d.{0,80})\s\(?(?:updated\s)?(?:\d{1,2}|an?)\s(?:min(?:ute)?|hour|day|week|month|year)s?\sago\)?$/iu;

/**
 * Reads a line that is nothing but credits: labelled dates, a date alone, a byline, a source, parted by bars, commas or
 * nothing ("Par Ren Qi à Moscou | China Daily Global |", "Published: 2020-09-14 10:32 GMT"). Null when any word of the line
 * is left over: then it is prose.
 */
export function readCredits(written: string, words: PageWords): Clues | null {
  if (written.length > LENGTH_LIMIT) return null;
  const line = written.replace(AGE, "");
  if (HAN_MAKERS.test(line) || HAN_FOOT.test(line)) return {};
  const folded = foldText(line);
  const reader: CreditReader = {
    line,
    folded,
    words,
    dates: /[\p{N}一二三四五六七八九〇]/u.test(line) ? findHeadDates(line, words) : [],
    clues: {},
  };
  const barred = BAR.test(line);
  let understood = false;
  let leftOver = 0;
  let at = skipMarks(line, 0);
  while (at < line.length) {
    const next =
      readLabelledDate(reader, at) ??
      readByline(reader, at) ??
      readSource(reader, at) ??
      readLoneDate(reader, at) ??
      readOtherCalendar(reader, at) ??
      readDesk(reader, at) ??
      (at > 0 ? readReadingTime(reader, at) : null) ??
      readPlacedDate(reader, at);
    if (next !== null) understood = true;
    else if (!barred || /[。！？]|[.!?]\s/u.test(line.slice(at))) return null;
    else leftOver++;
    at = skipMarks(line, next ?? readSegment(reader, at));
  }
  if (!understood) return readBarredNames(line, words);
  return leftOver <= 2 ? reader.clues : null;
}

/** "Ren Qi | China Daily": names and nothing else between bars; two of two words or more are the writer and the publisher. */
function readBarredNames(line: string, words: PageWords): Clues | null {
  const names = line
    .split("|")
    .map((name) => name.trim())
    .filter(Boolean);
  if (names.length < 2 || line.length > NAME_LIMIT || !names.every((name) => isName(name, words))) return null;
  const [author = "", publisher = ""] = names;
  const isPair = names.length === 2 && /^\S+(?: \S+){1,3}$/.test(author) && publisher.includes(" ");
  return isPair ? {author, publisher} : {};
}

interface CreditReader {
  line: string;
  folded: string;
  words: PageWords;
  dates: readonly WrittenDate[];
  clues: Clues;
}

/** Marks between credits; a full stop too, where it ends one. */
function skipMarks(line: string, at: number): number {
  return at + (/^(?:[\s|•·,;:，；：（）()[\]【】〔〕*_/／ـ–—-]|\.(?=\s|$))*/u.exec(line.slice(at))?.[0].length ?? 0);
}

function readLabelledDate(reader: CreditReader, at: number): number | null {
  const {folded, words, clues, line} = reader;
  for (const [field, labels] of [
    ["updateDate", words.updateLabels],
    ["issueDate", words.issueDateLabels],
  ] as const) {
    const length = matchWord(folded, at, labels);
    if (length === 0) continue;
    const after = skipMarks(line, at + length);
    const end = readDate(reader, after, (value) => {
      clues[field] ??= value;
    });
    if (end !== null) return end;
    // "Обновлено в 13:41": an hour of the day that another line tells.
    const clock = skipTime(line, after);
    const inHour = /^(?:в|à|at|um)\s/iu.exec(line.slice(after))?.[0].length ?? 0;
    const hour = inHour > 0 ? skipTime(line, after + inHour) : clock;
    // "Dernière mise à jour à 09h53 le 29/08": so does a day without its year.
    if (hour > after + inHour) return hour + (BARE_DAY.exec(line.slice(hour))?.[0].length ?? 0);
    // A label alone waits for its date on the next line, but "Publié" or "Date" without a colon is a word like others.
    if (after === line.length && (/[:：]\s*$/.test(line) || folded.slice(at, at + length).includes(" "))) {
      clues.awaits = field;
      return after;
    }
  }
  return null;
}

const BARE_DAY = /^\s?(?:le|am|on|el)\s\d{1,2}[/.]\d{1,2}\.?$/iu;

/** "Lesezeit: 3 min", "3 min read", behind other credits. */
function readReadingTime({folded, words}: CreditReader, at: number): number | null {
  const amount = /^\d{1,3}\s/.exec(folded.slice(at))?.[0].length ?? 0;
  const length = matchWord(folded, at + amount, words.readingTimeWords);
  if (length === 0) return null;
  const end = at + amount + length;
  return end + (/^\s?:?\s?\d{1,3}\s?\p{L}{1,8}\.?/u.exec(folded.slice(end))?.[0].length ?? 0);
}

function readLoneDate(reader: CreditReader, at: number): number | null {
  let found = "";
  const end = readDate(reader, at, (value) => {
    found = value;
  });
  if (end === null || /^\d{4}$/.test(found)) return null; // a year alone is a number like others
  reader.clues.loneDate ??= found;
  return end;
}

/** "7 مارس 2022 م ـ 04 شعبان 1443 هـ": the same day once more, in the other calendar. */
const HIJRI = /^(?:م[\sـ–-]*)?\d{1,2}\s\p{Lo}{2,8}(?:\s\p{Lo}{3,6})?\s1[345]\d\d(?:\s?هـ?)?(?![\p{L}\p{N}])/u;

function readOtherCalendar({line, clues}: CreditReader, at: number): number | null {
  const isTold = clues.loneDate ?? clues.issueDate ?? clues.updateDate;
  const length = isTold ? (HIJRI.exec(line.slice(at, at + NAME_LIMIT))?.[0].length ?? 0) : 0;
  return length > 0 ? at + length : null;
}

/** "〔國際新聞中心／綜合報導〕2022/03/07 10:12": who reports, in brackets before the day. */
const DESK = /^[\p{Script=Han}\s／/、]{2,30}(?:[报報][导導道]|[电電讯訊])[〕】\]）)]\s*(?=\d{4})/u;

function readDesk({line}: CreditReader, at: number): number | null {
  const length = at === 1 ? (DESK.exec(line.slice(at))?.[0].length ?? 0) : 0;
  return length > 0 ? at + length : null;
}

/** "Calais, le 6 mai 1994", "Paris, 14 December 2015": where and when it was written, and nothing behind it. */
function readPlacedDate(reader: CreditReader, at: number): number | null {
  const {line, clues} = reader;
  const place = /^(\p{Lu}[\p{L}'’-]*(?:\s\p{L}[\p{L}'’-]*){0,3}),\s*/u.exec(line.slice(at, at + NAME_LIMIT));
  if (!place?.[1] || at > 0) return null;
  const known = clues.loneDate;
  const end = readLoneDate(reader, place[0].length);
  const isAlone = end !== null && skipMarks(line, end) === line.length && /^\d/.test(clues.loneDate ?? "");
  if (isAlone) clues.place ??= place[1];
  else if (known === undefined) delete clues.loneDate;
  return isAlone ? end : null;
}

/** A date and the time of day after it; openers before it ("lundi", "le") are passed over. */
function readDate(
  {line, folded, dates, words}: CreditReader,
  at: number,
  take: (value: string) => void,
): number | null {
  let start = at;
  for (let count = 0; count < 3; count++) {
    const date = dates.find(({position}) => position.start === start);
    if (date) {
      take(date.value);
      const end = skipTime(line, date.position.end);
      // "15:24 2026-01-27 HKT"
      return end + (start > at ? (/^ [A-Z]{3,4}(?![\p{L}\p{N}])/u.exec(line.slice(end))?.[0].length ?? 0) : 0);
    }
    const clock = skipTime(line, start); // "10:23, September 14, 2020"
    const length = clock > start ? clock - start : matchWord(folded, start, words.dateOpeners);
    if (length === 0) return null;
    start = skipMarks(line, start + length);
  }
  return null;
}

const TIME =
  /^(?:[Tt,،，]|\s|à|at|um|a las|klo?|в|الساعة|-|–|\/)*\d{1,2}(?:\s?[hH:.]\s?\d{2}(?:[:.]\d{2}(?:[.,]\d{1,6})?)?|\s?(?:h|am|pm|a\.m\.|p\.m\.)(?![\p{L}]))(?:\s?(?:[ap]m|[ap]\.\s?m\.|AM|PM))?\s?(?:Z|[+-]\d{2}:?\d{2})?\s?\(?(?:[A-Z]{2,5}(?:\s?[+-]\d{1,2}(?::\d{2})?)?)?\)?(?:\s?(?:Uhr|horas|hrs?|h\.?)(?!\p{L}))?/u;

function skipTime(line: string, at: number): number {
  const match = TIME.exec(line.slice(at, at + 60));
  return match ? at + match[0].length : at;
}

/** "Источник: указ был подписан в первых числах марта": what a source says, and no name of one. */
const SENTENCE = /^\p{Ll}\S*(?:\s\S+){5}/u;

function readSource({line, folded, words, clues}: CreditReader, at: number): number | null {
  const length = matchWord(folded, at, words.sourceLabels);
  if (length === 0 || !/^\s*[:：]/u.test(line.slice(at + length))) return null;
  const start = skipMarks(line, at + length);
  const end = endOfSegment(line, start, /[|•·;\u3000]|\s{2}|\s(?=\S{1,12}[:：])/u);
  const source = line.slice(start, end).trim();
  if (!source || source.length > NAME_LIMIT || SENTENCE.test(source)) return null;
  if (!source.includes("@")) clues.publisher ??= source; // the "From" of a mail
  return end;
}

/** A stretch between bars that nothing else explains names the publisher. */
function readSegment({line, clues}: CreditReader, at: number): number {
  const end = endOfSegment(line, at, BAR);
  const segment = line.slice(at, end).trim();
  if (segment.length <= NAME_LIMIT && /^\p{Lu}/u.test(segment) && !/[.!?]$/.test(segment)) clues.publisher ??= segment;
  return end;
}

function endOfSegment(line: string, at: number, border: RegExp): number {
  const index = line.slice(at).search(border);
  return index < 0 ? line.length : at + index;
}

/**
 * "Par Ren Qi à Moscou", "By Jane Doe and John Roe in London", "By Jane Doe, Reuters",
 * "Reporting by Jane Doe; Editing by John Roe".
 */
function readByline(reader: CreditReader, at: number): number | null {
  return readHanByline(reader, at) ?? readLabelledByline(reader, at);
}

/** "（总台央视记者 陶嘉树 摄影 李想）": nothing but who made it, in brackets. */
const HAN_MAKERS =
  /^[（(【]\p{Script=Han}{0,8}?(?:记者|記者|编辑|編輯|通讯员|通訊員|摄影|攝影)[\s:：]?[\p{Script=Han}\s、:：]{2,40}[）)】]$/u;

/** "【纠错】 【责任编辑:王五 】": the foot of an agency's page. */
const HAN_FOOT = /^(?:【[纠糾][错錯]】\s*)?【(?:责任编辑|責任編輯|编辑|編輯)\s?[:：]\s?[\p{Script=Han}\s、]{2,20}】$/u;

/** "記者陳大文／綜合報導": nothing stands between the label and the name, and the line is no longer than that. */
const HAN_BYLINE = /^(\p{Script=Han}{2,4})(?:[／/]\p{Script=Han}{2,8})?[)）】]?$/u;

function readHanByline({line, words, clues}: CreditReader, at: number): number | null {
  const label = words.bylinePrepositions.find((each) => each.length > 1 && line.startsWith(each, at)) ?? "";
  const name = label && HAN_BYLINE.exec(line.slice(at + label.length))?.[1];
  if (!name) return null;
  clues.author ??= name;
  return line.length;
}

function readLabelledByline(reader: CreditReader, at: number): number | null {
  const {line, folded, words, clues, dates} = reader;
  const editing = matchWord(folded, at, words.editingLabels);
  const reporting = matchWord(folded, at, words.reportingLabels);
  const label = matchWord(folded, at, words.authorLabels);
  const labelled = /^\s*[:：]/u.test(line.slice(at + label)) ? label : 0;
  const length = editing || reporting || matchWord(folded, at, words.bylinePrepositions) || labelled;
  if (length === 0) return null;
  const start = skipMarks(line, at + length);
  const next = matchWord(folded, start, [...words.editingLabels, ...words.reportingLabels, ...words.sourceLabels]);
  if (next > 0 && /^\s*[:：]/u.test(line.slice(start + next))) return start; // "作者： 责任编辑：王五": nobody is named
  if (editing && !folded.slice(at, at + editing).includes(" ") && !/^\s*[:：]/u.test(line.slice(at + length)))
    return null;
  let end = endOfSegment(line, start, /[|•·;()[\]]|\s(?=\p{Script=Han}{2,8}[:：])/u); // "编辑：周文 责任编辑：刘亮"
  const date = dates.find(({position}) => position.start >= start && position.start < end);
  if (date) end = startOfDate(reader, start, date.position.start);
  const credit = line
    .slice(start, end)
    .replace(/\S+@\S+/g, "")
    .replace(/[\s,.–—-]+$/u, "");
  const writer = readWriter(credit, words);
  if (!writer) return null;
  if (!editing) {
    clues.author ??= writer.author;
    if (writer.place) clues.place ??= writer.place;
    if (writer.publisher) clues.publisher ??= writer.publisher;
  }
  return end;
}

/** Where the words before a date begin that belong to it: its label or weekday. */
function startOfDate({line, folded, words}: CreditReader, from: number, date: number): number {
  for (let at = from; at < date; at++) {
    if (at > from && !/[\s,–—-]/.test(line[at - 1] ?? "")) continue;
    const length = matchWord(folded, at, [...words.updateLabels, ...words.issueDateLabels, ...words.dateOpeners]);
    if (length > 0 && skipMarks(line, at + length) >= date) return at;
  }
  return date;
}

interface Writer {
  author: string;
  place: string | null;
  publisher: string | null;
}

function readWriter(credit: string, words: PageWords): Writer | null {
  const {writer, place, others} = splitPlace(credit, words);
  const parts = writer
    .split(",")
    .map((part) => part.trim())
    .filter(Boolean);
  const author = parts[0] ?? "";
  if (!isName(author, words)) return null;
  const linked = parts.length > 1 && hasLink(parts.at(-1) ?? "", words);
  if (linked && parts.every((part) => isName(part, words))) {
    return {author: parts.join(", ") + others, place, publisher: null};
  }
  const extra = parts.slice(1).filter((part) => matchAnywhere(part, words.correspondents) === 0);
  if (extra.length > 1 || extra.some((part) => !isName(part, words))) return null;
  return {author: author + others, place, publisher: extra[0] ?? null};
}

/**
 * Parts "Ren Qi à Moscou" into the writer and the place, and "Jane Doe in Athens and John Roe" into the first writer, the
 * place and " and John Roe". The place must be a name.
 */
function splitPlace(credit: string, words: PageWords): {writer: string; place: string | null; others: string} {
  const folded = foldText(credit);
  for (let at = credit.indexOf(" "); at >= 0; at = credit.indexOf(" ", at + 1)) {
    const length = matchWord(folded, at + 1, words.filedFrom);
    if (length === 0) continue;
    const rest = credit.slice(at + 1 + length).trim();
    const link = findLink(rest, words);
    const place = rest.slice(0, link).trim();
    if (place && isName(place, words) && place.split(/\s/).length <= 4) {
      const [others = ""] = splitFiled(rest.slice(link), words);
      return {writer: credit.slice(0, at), place, others};
    }
  }
  return {writer: credit, place: null, others: ""};
}

/** Where a link between names ("and", "et") begins, with the space before it; the text's length when there is none. */
function findLink(text: string, words: PageWords): number {
  const folded = foldText(text);
  for (let at = text.indexOf(" "); at >= 0; at = text.indexOf(" ", at + 1)) {
    if (matchWord(folded, at + 1, words.nameLinks) > 0) return at;
  }
  return text.length;
}

/** The names before a second "in Paris", which is left out: an article has one place. */
function splitFiled(text: string, words: PageWords): string[] {
  const folded = foldText(text);
  for (let at = text.indexOf(" ", 1); at >= 0; at = text.indexOf(" ", at + 1)) {
    if (matchWord(folded, at + 1, words.filedFrom) > 0) return [text.slice(0, at), text.slice(at)];
  }
  return [text];
}

function matchAnywhere(text: string, words: readonly string[]): number {
  const folded = foldText(text);
  let at = 0;
  while (at >= 0 && at < folded.length) {
    const length = matchWord(folded, at, words);
    if (length > 0) return length;
    const space = folded.indexOf(" ", at);
    at = space < 0 ? -1 : space + 1;
  }
  return 0;
}

function hasLink(text: string, words: PageWords): boolean {
  return matchAnywhere(text, words.nameLinks) > 0 || text.includes("&");
}

/** Whether a few words may be a name: capitals, with particles ("de", "al-", "von der") and links between. */
export function isName(text: string, words: PageWords): boolean {
  if (text.length > NAME_LIMIT || /[!?…:："«»]/.test(text)) return false;
  const parts = text.split(/\s+/);
  if (parts.length > 10 || !/^[\p{Lu}\p{Lo}]/u.test(text)) return false;
  return parts.every(
    (part) => /^[\p{Lu}\p{Lo}&\p{N}]/u.test(part) || part.length <= 3 || words.nameLinks.includes(foldText(part)),
  );
}
