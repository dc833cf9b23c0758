import {findHeadDates} from "./findHeadDates.ts";
import {type Clues, readCredits} from "./readCredits.ts";
import {readDateline} from "./readDateline.ts";
import {readImprint} from "./readImprint.ts";
import {readSectionDay, SECTION_LIMIT} from "./readSectionDay.ts";
import {isEmbedded, isSlug} from "./wireShapes.ts";
import {foldText, matchWord, type PageWords} from "./words.ts";

/** What a line of page furniture is, and what it tells. */
export interface Furniture {
  kind:
    | "credits"
    | "headline"
    | "related"
    | "references"
    | "rights"
    | "caption"
    | "control"
    | "tags"
    | "address"
    | "ornament";
  clues: Clues;
}

/** Lines that a finder is handed: the line, the same folded, and the article's headline. */
interface Line {
  text: string;
  folded: string;
  headline: string; // folded
  words: PageWords;
}

/** Longer than any line of furniture. */
const LENGTH_LIMIT = 600;

/** Whose picture it is takes no more than this. */
const CREDIT_LENGTH = 160;

type FurnitureFinder = (line: Line) => Furniture | null;

/** In order: the first that knows the line decides. */
const finders: readonly FurnitureFinder[] = [
  findOrnament,
  findNotice,
  findRepeatedHeadline,
  findImprint,
  findDatelineAlone,
  findRights,
  findReferences,
  findRelated,
  findCaption,
  findControl,
  findNetworks,
  findBreadcrumb,
  findTags,
  findAddress,
  findCredits,
  findSectionDate,
  findReleaseDay,
  findSignedCode,
];

/** Kinds that are furniture wherever they stand; the others only above the text and below it. */
export const ANYWHERE: ReadonlySet<Furniture["kind"]> = new Set([
  "headline",
  "related",
  "rights",
  "caption",
  "control",
  "ornament",
]);

/** Recognises a line that is of the page and not of the article; null when it is prose. */
export function readFurniture(text: string, headline: string, words: PageWords): Furniture | null {
  if (text.length > LENGTH_LIMIT) return null;
  const plain = text.replace(/\s+/g, " ").trim();
  const line: Line = {text: plain, folded: foldText(plain), headline: foldText(headline), words};
  for (const find of finders) {
    const furniture = find(line);
    if (furniture) return furniture;
  }
  return null;
}

/**
 * Rows of stars or hyphens, the times of a player ("00:00/02:35"), a clock ("9.21 PM", "Quito: 12:34"), rates of money ("• $ 99.47 -0.11"), the
 * weather ("7 C"), a button's name
 * ("[QODLink]"), the size or the name of a banner ("728x90", "spot_img").
 */
function findOrnament({text}: Line): Furniture | null {
  const isRow = /^[\s*#_=~•·+.…◆■●—–-]+$/u.test(text);
  const isWeather = /^-?\d{1,3}(?:\.\d)?\s?°?\s?[CF](?:\/?\s?-?\d{1,2}\s?°?\s?[CF]?)?$/u.test(text);
  const isRate = /^(?:[•\s]*[$€¥£₽]\s?\d+[.,]\d+|[•\s]*\d+[.,]\d+(?=\s[+-]\d))(?:\s[+-]\d+[.,]\d+)?%?$/u.test(text);
  const isBanner = /^\d{2,4}x\d{2,4}$|^[-\s\p{L}]{0,20}\p{Ll}+_\p{Ll}+$/u.test(text);
  const isClock =
    /^\d{1,2}:\d{2}\s*[/|]\s*\d{1,2}:\d{2}$|^\d{1,2}[.:]\d{2}\s?[AP]M$|^(?:\p{L}+\s?){1,3}:\s\d{1,2}:\d{2}$/iu.test(
      text,
    );
  return isRow || isRate || isClock || isWeather || isBanner || /^\[\p{L}+\]$/u.test(text)
    ? {kind: "ornament", clues: {}}
    : null;
}

function findNotice({text, words}: Line): Furniture | null {
  return isNotice(text, words) ? {kind: "control", clues: {}} : null;
}

/** "This website uses cookies …": what a page tells of itself, whole sentences of it. */
export function isNotice(text: string, words: PageWords): boolean {
  const folded = foldText(text);
  const start = /^[^\p{L}\p{N}]*/u.exec(text)?.[0].length ?? 0;
  const isHan = (word: string) => /\p{Script=Han}$/u.test(word) && folded.startsWith(word, start); // written on to the next
  return matchWord(folded, start, words.noticeOpeners) > 0 || words.noticeOpeners.some(isHan);
}

/** The line in which a paper tells its own day. */
function findImprint({text, words}: Line): Furniture | null {
  const clues = readCredits(text, words) ? null : readImprint(text, words);
  return clues && {kind: "credits", clues};
}

/** "PARIS (AFP) -", "【2011年3月11日讯】": a dateline, and its text below. */
function findDatelineAlone({text, words}: Line): Furniture | null {
  const dateline = readDateline(`${text} X`, words);
  if (!dateline || dateline.length < text.length) return null;
  const {date, place, agency} = dateline;
  const day = date && {[date.startsWith("XXXX-XX") ? "filingDay" : "loneDate"]: date};
  const clues = {...day, ...(place && {place}), ...(agency && {publisher: agency})};
  return {kind: "credits", clues};
}

/** The headline once more, whole or cut off ("Des liens plus profonds"), or with the site's name after it. */
function findRepeatedHeadline({folded, headline}: Line): Furniture | null {
  const start = folded.replace(/\s*(?:…|\.\.\.)$/, "");
  const isWhole = folded === headline;
  const isCut = start.length >= 12 && start.includes(" ") && headline.startsWith(start) && !/[.;:]$/.test(start);
  const endsAtWord = !/^[\p{L}\p{N}]/u.test(headline.slice(start.length)) || start !== folded;
  const isLonger =
    headline.length >= 12 &&
    folded.startsWith(headline) &&
    folded.length < headline.length + 60 &&
    /^\s*[|–—-]\s/u.test(folded.slice(headline.length));
  return isWhole || (isCut && endsAtWord) || isLonger ? {kind: "headline", clues: {}} : null;
}

/** "© 2020 China Daily", "Tous droits réservés". */
function findRights({text, folded, words}: Line): Furniture | null {
  const opens = /^(?:©|\(c\)\s|copyright\b.{0,40}(?:©|\d{4}))/iu.test(text);
  const says =
    text.length <= 300 &&
    words.copyrightWords.some((phrase) => /\s|\p{Script=Han}/u.test(phrase) && folded.includes(phrase));
  return opens || says ? {kind: "rights", clues: {}} : null;
}

/** "Sources", "Références :", "Topics", alone on a line: a list follows. */
function findReferences({folded, words}: Line): Furniture | null {
  const label = folded.replace(/[\s:：]+$/u, "");
  return words.referenceLabels.includes(label) || words.tagLabels.includes(label)
    ? {kind: "references", clues: {}}
    : null;
}

/** "Lire aussi : …", "Related articles". */
function findRelated({text, folded, words}: Line): Furniture | null {
  const start = /^[^\p{L}\p{N}]*/u.exec(text)?.[0].length ?? 0;
  if (isEndLabel(text, words)) return {kind: "related", clues: {}};
  const length = matchWord(folded, start, words.relatedLabels);
  if (length === 0 || text.length > 300) return null;
  const after = text.slice(start + length);
  return /^\s*(?:[:：>»→|]|\.{3}|…|$)/u.test(after) ? {kind: "related", clues: {}} : null;
}

/** A label of lists of other articles is no longer than this, whatever it says behind its first words. */
const END_LABEL = 50;

/** "Comments (2)", "Kommentare (14)": a button with a count, below which readers write. */
const COUNTED = /\s?\(\d{1,5}\)$/;

/** "Les plus lus – Politique", "Most read": from here on a page shows other articles or readers write, and no more of this one. */
export function isEndLabel(text: string, words: PageWords): boolean {
  if (COUNTED.test(text) && words.controls.includes(foldText(text.replace(COUNTED, "")))) return true;
  const start = /^[^\p{L}\p{N}]*/u.exec(text)?.[0].length ?? 0;
  return text.length <= END_LABEL && !/[.!?]$/.test(text) && matchWord(foldText(text), start, words.endLabels) > 0;
}

/** Whose picture it is, at the end of the line: "The ministers. Cover © TASS / Jane Doe". */
const PICTURE_RIGHTS = /.[^\d]©\s?\p{L}[^!?。]{1,60}$/u;

/** "王毅抵达北京。新华社记者 庞兴雷 摄", "…攝 113年7月10日": who took it, behind what it shows. */
const PICTURE_MAKER =
  /[。\s](?:\p{Script=Han}{2,6})?(?:记者|記者|通讯员)\s?\p{Script=Han}{2,4}\s?[摄攝][*_]?(?:\s*[\d./-]+(?:年[\d月日]+)?)?$/u;

/** On which side of a picture somebody stands. */
const SIDE =
  /\((?:[lrM]\.|links|rechts|Mitte|left|right|centre|center|L|R|C|à gauche|à droite|au centre|izq\.|der\.|izquierda|derecha)\)/u;

/** "▲王毅抵達", "图为王毅抵达". */
const PICTURE_MARK = /^(?:[▲△▼▽]|[图圖][为為]\p{L})/u;

/** "Photo : AFP", "[Photo/Xinhua]", "Wang Yi arrives in Moscow on Sept 11, 2020. [Photo/Agencies]", "▲王毅抵達。（圖／中央社）". */
function findCaption({text, folded, words}: Line): Furniture | null {
  if (text.length > 400) return null;
  if (PICTURE_MARK.test(text) || PICTURE_MAKER.test(text) || PICTURE_RIGHTS.test(text))
    return {kind: "caption", clues: {}};
  const isLabel = (at: number, end: string) => {
    const length = matchWord(folded, at, words.captionLabels);
    return length > 0 && new RegExp(`^\\s*(?:[:：/／©|]|by\\s|${end})`, "u").test(text.slice(at + length));
  };
  const opening = /^[*_]{0,2}[[(（]?\s*/.exec(text)?.[0].length ?? 0;
  const closing = /[[(（](?=([^[\]()（）]{3,80})[\])）][.。]?$)/.exec(text.slice(-90));
  const closingAt = closing ? Math.max(0, text.length - 90) + closing.index + 1 : -1;
  // "（王小明摄）": Chinese says last that somebody took it.
  const isTaken = words.captionLabels.some((label) => /\p{Script=Han}/u.test(label) && closing?.[1]?.endsWith(label));
  // "Steinmeier (l.) und Ayrault": who stands where.
  if (SIDE.test(text) && text.length <= CREDIT_LENGTH && !/[.!?]$/.test(text)) return {kind: "caption", clues: {}};
  // "Токаев встретил президента (фото)": behind a headline it tells that there are pictures.
  const isOffer = /^[\p{Lu}\p{Lo}][^.!?]{15,120}\s\((?:фото|видео)\)$/u.test(text);
  const isLabelled = !isOffer && closingAt > 0 && isLabel(closingAt, "[\\])）]");
  const isCaption = isTaken || isLabel(opening, "[\\])）]$") || isLabelled;
  // "Kerry kommt nach Deutschland. Foto: Jean Roe".
  const [, label = ""] =
    /[.!?»”"]\s+(\p{L}[\p{L} ]{2,20}):\s?\p{Lu}[\p{L} .'’/-]{2,40}$/u.exec(text.slice(-CREDIT_LENGTH)) ?? [];
  const isMade = words.captionLabels.includes(foldText(label));
  return isCaption || isMade || isCredited(text) ? {kind: "caption", clues: {}} : null;
}

/**
 * What ends with whose picture it is: "… were found [Jane Doe/Reuters]", "… à Saint-Quentin. JEAN ROE / AFP", "… à Lille. (JEAN ROE / AFP)", "REUTERS/Jean Roe",
 * "… in Wien. APA-FOTO: JEAN ROE". In capitals the name may be anything, in small letters it stands in brackets.
 */
function isCredited(text: string): boolean {
  const inBrackets = /\[\p{Lu}[\p{L}.'’-]+(?:\s\p{L}[\p{L}.'’-]+){0,4}(?:\s?\/\s?\p{Lu}[\p{L}\s.'’-]{1,40})?\]\.?$/u;
  const inCapitals = /[.!?»”"]\s+\p{Lu}{2,}[\p{Lu}\s.'’-]{1,40}\/\s?(?:[«"“]\s?)?\p{Lu}{2,}[\p{Lu}\s.'’«»“"”-]{0,60}$/u;
  const byAgency = /(?:^|\s)\p{Lu}{2,}[-/ ](?:FOTO|PHOTO)S?\s?:\s?\p{Lu}[\p{L}\s.'’/-]{1,60}$/u;
  const byRound = /\(\p{Lu}[\p{L}\s.'’-]{2,40}\/\s?\p{Lu}{2,8}\)\.?$/u;
  // "Jane Doe/Reuters"
  const behind = /^\p{Lu}\p{Ll}+\s\p{Lu}[\p{L}-]+\s?\/\s?[\p{Lu}«"][\p{L}\s«»"'’.-]{1,40}$/u;
  // "José Manuel Albares. / Jane Doe – Europa Press", "… in Malaysia August 2, 2018. REUTERS/Jane Doe"
  const barred = /[.!?»”"]\s+\/\s\p{Lu}[\p{L}\s.'’-]{2,40}\s?[–—/-]\s?\p{Lu}[\p{L}\s.]{1,30}$/u;
  const agencyFirst = /[.!?»”"]\s+\p{Lu}{2,8}\/\p{Lu}[\p{L}.'’-]+(?:\s\p{Lu}[\p{L}.'’-]+){0,3}$/u;
  const alone = /^\p{Lu}{2,8}\s?\/\s?\p{Lu}[\p{L}.'’-]+(?:\s\p{L}[\p{L}.'’-]+){0,3}$/u;
  return [inBrackets, byRound, inCapitals, byAgency, behind, alone, barred, agencyFirst].some((pattern) =>
    pattern.test(text.slice(-CREDIT_LENGTH)),
  );
}

/**
 * "Press Releases PLENARY SESSION AFCO 09-02-2023", "[ 11/03/09 - 19H22 - actualisé 20:15 ]": the day behind what an office sends to
 * the press, or in brackets with its hours, and no word of a sentence beside it.
 */
function findReleaseDay({text, folded, words}: Line): Furniture | null {
  if (text.length > SECTION_LIMIT || !/\d/.test(text)) return null;
  const isStamp = /^\[[^\]]+\]$/.test(text);
  const label = isStamp ? 1 : matchWord(folded, 0, words.releaseLabels);
  if (label === 0) return null;
  const [date, ...others] = findHeadDates(text, words);
  if (!date || others.length > 0 || !/^\d{4}-\d\d-\d\d/.test(date.value)) return null;
  const beside = `${text.slice(label, date.position.start)} ${text.slice(date.position.end)}`;
  const isKnown = (word: string) =>
    words.updateLabels.includes(foldText(word)) ||
    words.updateLabels.some((each) => each.startsWith(`${foldText(word)} `));
  const isBare = (beside.match(/\p{L}{2,}/gu) ?? []).every((word) => word === word.toUpperCase() || isKnown(word));
  return isBare ? {kind: "credits", clues: {loneDate: isStamp ? date.value : onWorkday(date.value)}} : null;
}

/** "09-02-2023" of the press: where one reading is a weekend and the other is not, offices work on the other. */
function onWorkday(day: string): string {
  const [year, month, date] = day.split("-");
  const turned = `${year}-${date}-${month}`;
  const isWorkday = (value: string) => [1, 2, 3, 4, 5].includes(new Date(value).getUTCDay());
  return !isWorkday(day) && isWorkday(turned) ? turned : day;
}

/** "S.Ross--TNT", "Jane Doe (@janedoe) 4 minutes ago Thu 11th June 2020": who wrote it, with a code or a handle. */
function findSignedCode({text, words}: Line): Furniture | null {
  const coded = /^(\p{Lu}\.\s?\p{Lu}\p{L}+)\s?--?\s?\p{Lu}{2,5}$/u.exec(text)?.[1];
  if (coded) return {kind: "credits", clues: {author: coded}};
  if (isEmbedded(text)) return {kind: "credits", clues: {}};
  const handled =
    text.length <= SECTION_LIMIT + 10 && /^(\p{Lu}\p{L}+(?:\s\p{Lu}\p{L}+){1,3})\s\(?@\w+\)?(?:\s|$)/u.exec(text);
  if (!handled || /[.!?]$/.test(text)) return null;
  const [day] = findHeadDates(text, words);
  const isWhole = day !== undefined && /^\d{4}-\d\d-\d\d/.test(day.value);
  return {kind: "credits", clues: {author: handled[1] ?? "", ...(isWhole && {loneDate: day.value})}};
}

/** "首页 国际 港澳 华人 …": so many words of a few Chinese signs each in one line are the sections of a page. */
const MENU_LEAST = 7;
const MENU_WORD = /^\p{Script=Han}{1,4}$/u;

/** Behind the label of who leads a paper: a colon and a name. */
const LED = /^\s?[:：]\s?(?:\p{Lo}{1,2}\.\s?)?\p{Lo}+(?:\s\p{Lo}+){1,4}$/u;

/** "Partager", "Share | Print | Email", "291 подписчик", "3 min read". */
function findControl({text, folded, words}: Line): Furniture | null {
  const parts = folded
    .split(/[|•·]|(?<=\p{Script=Han}[:：]?)\s(?=\p{Script=Han})/u)
    .map((part) => part.replace(/^(?:[^\p{L}\p{N}]+|\d{1,7}\s(?=\p{L}))+/u, "").replace(/[\s:：.!>»…+]+$/u, ""))
    .filter(Boolean);
  const isMenu = parts.length >= MENU_LEAST && parts.every((part) => MENU_WORD.test(part));
  const isControls = isMenu || (parts.length > 0 && parts.every((part) => words.controls.includes(part)));
  // "رئيس مجلس الإدارة فلان رئيس التحرير فلان": who leads the paper.
  const lead = matchWord(folded, 0, words.controls);
  const isMasthead =
    text.length <= 90 &&
    lead > 0 &&
    folded.slice(0, lead).includes(" ") &&
    words.controls.some((each) => each.includes(" ") && folded.indexOf(each, lead + 2) > 0);
  // "رئيس التحرير: فلان الفلاني"
  const isLed = LED.test(text.slice(lead)) && lead > 0 && folded.slice(0, lead).includes(" ");
  // "第02版:要闻 上一版 4下一版": the page of a paper.
  const isOffer = text.length <= CREDIT_LENGTH / 4 && /^\p{Script=Han}.*APP$/u.test(text); // "中央社一手新聞APP"
  if (isMasthead || isLed || isOffer || /^第\s?\d{1,3}版[:：]/u.test(text)) return {kind: "control", clues: {}};
  const isReadingTime =
    text.length <= 40 && /\d/.test(text) && words.readingTimeWords.some((phrase) => folded.includes(phrase));
  const clues = isReadingTime ? readCredits(text, words) : null; // the day may stand before it
  return clues ? {kind: "credits", clues} : isControls || isReadingTime ? {kind: "control", clues: {}} : null;
}

/** Where readers are asked to follow. */
const NETWORKS = new Set(
  "facebook twitter telegram whatsapp viber instagram youtube tiktok linkedin threads bluesky вконтакте одноклассники дзен дзене телеграм фейсбук فيسبوك تويتر واتساب تلغرام تليغرام يوتيوب إنستغرام 微信 微博 抖音".split(
    " ",
  ),
);
const NETWORK_LINE = 120;
const OTHER_WORDS = 4;

/** "Мы в соцсетях: ВКонтакте, Дзен и Telegram". */
function findNetworks({text, folded}: Line): Furniture | null {
  if (text.length > NETWORK_LINE || /[.。]$/u.test(text)) return null;
  const parts = folded.match(/[\p{L}\p{N}]+/gu) ?? [];
  const count = parts.filter((part) => NETWORKS.has(part)).length;
  if (parts.length === 1 && count === 1) return {kind: "control", clues: {}}; // a button for each, one below the other
  return count > 1 && parts.length - count <= OTHER_WORDS ? {kind: "control", clues: {}} : null;
}

/** What a path through a site begins with. */
export const HOME = /^(?:home|accueil|inicio|startseite|главная|الرئيسية|首页|首頁)(?=[\s>›→»/|]|$)/u;

/** "Home > World > Asia", "Home / World". */
function findBreadcrumb({text, folded, words}: Line): Furniture | null {
  const isFromHome = matchWord(folded, 0, words.controls) > 0;
  const parts = text.split(isFromHome ? /\s[>›→»/|]\s/u : /\s[>›→»]\s/u);
  // "Sie sind hier: Startseite"
  const place = /^(\p{L}[\p{L} ]{4,24}):\s/u.exec(folded)?.[1];
  if (place?.includes(" ") && words.controls.includes(place)) return {kind: "control", clues: {}};
  // "您的位置：首页 > 国际 >": the label says what it is.
  const label = /^\p{Script=Han}{2,8}[:：]/u.exec(text)?.[0].slice(0, -1) ?? "";
  if (words.controls.includes(label) && /[>›→»]/u.test(text)) return {kind: "control", clues: {}};
  // "الرئيسية » رياضة » …": the last part of a path from the front page is the headline; "الرئيسية أحداث دولية".
  if (/^[^\s>]{2,12}(?:\s[^\s>]{2,12})?>>?[^\s>]+(?:>>?[^\s>]+)*$/u.test(folded)) return {kind: "control", clues: {}};
  const path = folded.replace(/^\d{1,2}\.\s/u, "");
  const isHome = HOME.test(path);
  if (isHome && (parts.length > 2 || (path.length <= 40 && !/[.!?،,]/.test(path) && path.split(" ").length < 5)))
    return {kind: "control", clues: {}};
  const isPath = parts.length > 1 && !text.includes("«") && parts.every((part) => part.split(/\s+/).length <= 5);
  return isPath && !/[.!?]$/.test(text) ? {kind: "control", clues: {}} : null;
}

/** "Mots-clés : Chine, Russie". */
function findTags({text, folded, words}: Line): Furniture | null {
  if (isSlug(text)) return {kind: "tags", clues: {}};
  const length = matchWord(folded, 0, words.tagLabels);
  if (length === 0 || text.length > 400) return null;
  const list = /^\s*[:：]\s*(.+)$/u.exec(text.slice(length))?.[1];
  if (!list) return null;
  const tags = list
    .split(/[,;|、，]/u)
    .map((tag) => tag.replace(/[.#\s]+$|^[#\s]+/g, ""))
    .filter(Boolean);
  return {kind: "tags", clues: {tags}};
}

/** "CONTACT: Jane Doe, 702.752.0656": whom to ask, with a number or a mail address. */
const CONTACT = /^\p{L}[\p{L} ]{2,25}:[^:]{0,80}(?:\S@\S|\d{3}[\s./-]?\d{3})[^:]{0,40}$/u;

/** A web or mail address alone, or with a name. */
function findAddress({text}: Line): Furniture | null {
  const url = /^(?:url|link|lien)?\s*:?\s*(https?:\/\/[^\s<>"]+)$/iu.exec(text)?.[1];
  if (url) return {kind: "address", clues: {url}};
  if (CONTACT.test(text) && !/[.!?]\s\p{Lu}/u.test(text)) return {kind: "address", clues: {}};
  return /^[^\s@]{1,64}@[^\s@]{1,80}\.\p{L}{2,12}$/u.test(text) ? {kind: "address", clues: {}} : null;
}

function findCredits({text, words}: Line): Furniture | null {
  const clues = readCredits(text, words);
  return clues ? {kind: "credits", clues} : null;
}

function findSectionDate(line: Line): Furniture | null {
  const day = readSectionDay(line);
  return day === null ? null : {kind: "credits", clues: {loneDate: day}};
}
