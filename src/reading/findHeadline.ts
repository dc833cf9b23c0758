import {newsAgencies} from "../language/firms.ts";
import {findBelowTheme} from "./findBelowTheme.ts";
import {findDeepHeadline} from "./findDeepHeadline.ts";
import {countMasthead, isPublisherName} from "./findMasthead.ts";
import {findToldHeadline} from "./findToldHeadline.ts";
import {HEADLINE, isParagraph, isSection} from "./headlineShapes.ts";
import {isClosed, type Line} from "./joinLines.ts";
import {HOME, isNotice, readFurniture} from "./readFurniture.ts";
import {isForeignLine} from "./scripts.ts";
import {foldText, matchWord, type PageWords} from "./words.ts";

/** So many lines may stand above a headline, each a word, or two in capitals or before a colon. */
const KICKERS = 4;

/** "www.example.org", "To example.org", "Новости на example.ru", "example.es | Madrid": a page's own address above its headline. */
const OWN_ADDRESS =
  /^(?:\p{L}{1,8}\s){0,2}(?:[\p{L}\p{N}-]{1,40}\.){1,4}(?:\p{Ll}{2,4}|\p{Lu}{2,3})(?:\s?\|\s?\p{Lu}[\p{L} ]{2,20})?$/u;

/** "#World News", "2. Politik", "TOP STORIES / WORLD", "Deutschland & Europa", "myRepublica | Nagarik Network", "teleSUR": sections and names by their marks. */
const MARKED =
  /^(?:#\p{L}|\d{1,2}\.\s)\S+(?:\s\S+){0,2}$|^[\p{Lu}\s]{2,20}\/[\p{Lu}\s]{2,20}$|^\p{Ll}{2,10}\p{Lu}{2,10}$|^\p{Lu}[\p{L}-]{2,20}\s&\s\p{Lu}[\p{L}-]{2,20}$|^\p{L}+(?:\s\p{Lu}\p{L}+)?\s\|\s\p{Lu}\p{L}+(?:\s\p{Lu}\p{L}+){0,2}$/u;

export function isKicker(text: string): boolean {
  if (OWN_ADDRESS.test(text) || MARKED.test(text) || isAgency(text)) return true;
  if (isDesk(text)) return true;
  const parts = text.split(/\s+/);
  const isMarked = text.endsWith(":") || (text === text.toUpperCase() && /\p{Lu}/u.test(text));
  return (/^\p{Lu}/u.test(text) || text.endsWith(":")) && parts.length <= (isMarked ? 2 : 1);
}

/** "dpa-AFX", "afp", "Reuters": an agency and no other word. */
function isAgency(text: string): boolean {
  const [first = "", ...rest] = text.toLowerCase().split(/[\s/-]+/);
  return newsAgencies.has(first) && rest.length < 2 && rest.every((word) => newsAgencies.has(word) || word === "afx");
}

/** "News1 (AFP - Journal)": a desk of the page, and in brackets whose news it shows. */
function isDesk(text: string): boolean {
  const agency = /^\p{Lu}[\p{L}\p{N}]*(?:\s[\p{L}\p{N}]+)?\s\((\p{L}{2,12})(?:\s?[-–/|]\s?[\p{L} ]{2,20})?\)$/u.exec(
    text,
  )?.[1];
  return agency !== undefined && newsAgencies.has(agency.toLowerCase());
}

/** "UN News", "BBC Mundo", "From The Times": who published it, in words that are all written large. */
const PUBLISHER = /^(?:\p{Lu}[\p{L}\p{N}]*\s\p{Lu}[\p{L}\p{N}]*|(?:From|Von|De|Du)\s(?:\p{Lu}\p{L}*\s?){1,3})$/u;

/** Below who published it stands a headline of so many words and letters, of which one is written small. */
const FULL_HEADLINE = /^(?=.{24,160}$)(?=.*\s\p{Ll}{2,}\s)\S+(?:\s\S+){3}/u;

/** "Bordeaux recolle": where a section stands above and the day below, two words are enough that are no name. */
const SHORT_HEADLINE = /^\p{Lu}[\p{L}'’-]*\s\p{Ll}[\p{L}'’-]{2,}$/u;

/** "12:37 م", between a headline and its day. */
const CLOCK = /^\d{1,2}:\d\d(?:\s?\p{L}{1,2})?$/u;

export const BULLET = /^(?:[•‣▪●*]|-)\s+(?=[\p{L}\p{N}«“"'‘’([])/u;

/**
 * The first line that is no furniture; or, where sections or the paper's name stand above it ("PESCA", "International",
 * "Fischerei:"), the first one below them that may be a headline.
 */
export function findHeadline(all: readonly Line[], words: PageWords): Line | undefined {
  for (const line of all) line.standsAlone ||= isPathItem(line, all);
  const lines = all.filter(({text}) => !isNotice(text, words));
  const released =
    findReleased(lines, words) ??
    findPathsEnd(lines) ??
    findBelowSection(lines, words) ??
    findBelowTheme(lines, words) ??
    findBelowMasthead(lines, words);
  if (released) return released;
  for (const line of lines.slice(0, KICKERS)) line.standsAlone ||= isPageName(line.text, words);
  const free = lines.filter(
    (line) =>
      !readFurniture(line.text, "", words) &&
      !isPageName(line.text, words) &&
      !isMenu(line, lines) &&
      !isPathItem(line, lines),
  );
  const written = free.filter(({text}) => /\p{L}/u.test(text) && !isForeignLine(text, words));
  const bare = (written.length > 0 ? written : free).slice(0, 2 * KICKERS);
  // A menu above the headline is a list; where all is one, its first item is the headline.
  const own = (bare.some(({text}) => !BULLET.test(text)) ? bare.filter(({text}) => !BULLET.test(text)) : bare).slice(
    0,
    KICKERS + 1,
  );
  const mayBe = ({text}: Line, isAboveDay = false) =>
    text !== own[0]?.text &&
    (!isClosed(text) || (isAboveDay && text.endsWith("?"))) &&
    (HEADLINE.test(text) || (isAboveDay && SHORT_HEADLINE.test(text)));
  const plain = own.find(({text}) => !isKicker(text));
  const dated = [({text}: Line) => !isKicker(text) && !isSection(text), ({text}: Line) => SHORT_HEADLINE.test(text)]
    .map((fits) => own.find(fits))
    .find((line) => line && mayBe(line, true) && isFirstAboveDay(line));
  const headline = plain && mayBe(plain) ? plain : (findBelowAsides() ?? dated ?? findBelowPublisher());
  const isLine = (line: Line) =>
    !isKicker(line.text) && !isPageName(line.text, words) && !isMenu(line, lines) && !isPathItem(line, lines);
  const deep = headline ?? findDeepHeadline(lines, own[0], words, isLine);
  const first = deep ?? own[0];
  const chosen = (first && findToldHeadline(lines, first, words, isLine)) ?? deep;
  if (!chosen) {
    const barred = own[0] && isParagraph(own[0].text) && findBarred(lines, own[0], words);
    return barred || (own[0] && (findUnsigned(lines, own[0]) ?? own[0]));
  }
  chosen.standsAlone = true;
  return chosen;

  /** A caption, sections and names above, and the day right below. */
  function findBelowAsides(): Line | undefined {
    const at = own.findIndex((line) => mayBe(line) && isFirstAboveDay(line));
    const isAside = ({text}: Line) =>
      isKicker(text) || isSection(text) || (isClosed(text) && text.length <= CAPTION_LENGTH);
    const isBelowCaption = own.slice(0, at).some((line) => isClosed(line.text) && isAboveCredit(line));
    return at > 0 && own.slice(0, at).every(isAside) && isBelowCaption ? own[at] : undefined;
  }

  function isAboveCredit(line: Line): boolean {
    const below = lines[lines.indexOf(line) + 1];
    const kind = below && readFurniture(below.text, "", words)?.kind;
    return kind === "rights" || kind === "caption";
  }

  function findBelowPublisher(): Line | undefined {
    const [first, second] = own;
    const isBelow = first && second && PUBLISHER.test(first.text) && FULL_HEADLINE.test(second.text);
    return isBelow && !isClosed(second.text) ? second : undefined;
  }

  /** A day stands right below it, and none between it and the first line. */
  function isFirstAboveDay(line: Line): boolean {
    const at = lines.indexOf(line);
    const isDay = (below: Line | undefined) => {
      const clues = below && !below.text.endsWith(".") ? readFurniture(below.text, "", words)?.clues : undefined;
      return Boolean(clues?.issueDate ?? clues?.loneDate ?? clues?.awaits);
    };
    // "Par TelQuel", and then the day.
    const isByline = ({text}: Line) => readFurniture(text, "", words)?.clues.author !== undefined;
    const below = lines.slice(at + 1).find((each) => !CLOCK.test(each.text) && (isDay(each) || !isByline(each)));
    return isDay(below) && !lines.slice(lines.indexOf(own[0] as Line), at).some(isDay);
  }
}

/** What a picture shows takes no more than this. */
const CAPTION_LENGTH = 160;

/** "1. Home", "2. Politics", "3. Talks: Ministers meet in Moscow": the path to the article ends with its headline, which stands below. */
function findPathsEnd(lines: readonly Line[]): Line | undefined {
  const path = lines.slice(0, 2 * KICKERS).filter((line) => isPathItem(line, lines));
  const last = path.at(-1);
  if (path.length < 2 || !last) return undefined;
  const letters = (text: string) => foldText(text).replace(/[^\p{L}\p{N}]+/gu, "");
  const end = letters(last.text.replace(/^\d{1,2}\.\s/, ""));
  const headline = lines.find((line) => line.number > last.number && letters(line.text) === end);
  if (!headline || !HEADLINE.test(headline.text)) return undefined;
  headline.standsAlone = true;
  return headline;
}

/** "European Commission - Press release", "Deutscher Bundestag - Startseite": whose page it is, and what. */
function isPageName(text: string, words: PageWords): boolean {
  const [, last = ""] = /^\p{Lu}[\p{L}\s&]{2,60}\s[-–—|]\s([\p{L}\s]{3,30})$/u.exec(text) ?? [];
  const label = foldText(last);
  return last !== "" && (words.releaseLabels.includes(label) || words.controls.includes(label));
}

/** "Moscow-Bangui | Lavrov hosts Touadéra" and "The minister goes to London (20 November 2012)": no credits, where nothing else stands above the text. */
function findBarred(lines: readonly Line[], first: Line, words: PageWords): Line | undefined {
  return lines.slice(0, lines.indexOf(first)).find(({text}) => {
    const furniture = HEADLINE.test(text) && !isClosed(text) ? readFurniture(text, "", words) : null;
    if (furniture?.kind !== "credits") return false;
    const {loneDate, ...others} = furniture.clues;
    const isDatedName = loneDate !== undefined && /\s\p{Ll}\p{L}*\s/u.test(text) && /\(.*\d.*\)$/u.test(text);
    return Object.keys(others).length === 0 && (loneDate === undefined || isDatedName);
  });
}

/** How far below the title of a page its headline stands. */
const TITLE_REACH = 24;

/** "Minister to visit Mexico - The Daily News": a page's title, where the same stands further down without the name behind it. */
function findUnsigned(lines: readonly Line[], first: Line): Line | undefined {
  const title = /^(.{15,160}?)\s[-–—|]\s[^-–—|]{2,40}$/u.exec(first.text)?.[1];
  const at = lines.indexOf(first);
  const own = title && lines.slice(at + 1, at + TITLE_REACH).find(({text}) => text === title);
  if (!own) return undefined;
  first.standsAlone = true;
  own.standsAlone = true;
  return own;
}

/** A label of what is sent to the press is no longer than this, its day included, and stands among so many lines at the head. */
const LABEL_LIMIT = 60;
const RELEASE_LINES = 6;

/** "FOR IMMEDIATE RELEASE May 21, 2009": the headline is the first line below that may be one. */
function findReleased(lines: readonly Line[], words: PageWords): Line | undefined {
  const isLabel = ({text}: Line) =>
    text.length <= LABEL_LIMIT && matchWord(foldText(text), 0, words.releaseLabels) > 0 && !isClosed(text);
  const label = lines.slice(0, RELEASE_LINES).findIndex(isLabel);
  if (label < 0 || lines.slice(0, label).some(({text}) => text.length > LABEL_LIMIT)) return undefined;
  // "Press release: port to close" has its headline with it.
  const rest = (lines[label]?.text ?? "").slice(matchWord(foldText(lines[label]?.text ?? ""), 0, words.releaseLabels));
  if (/^\s*[:–—-]\s*\p{L}/u.test(rest) || HEADLINE.test(rest.replace(/[\d\p{P}]+/gu, " ").trim())) return undefined;
  const below = lines.slice(label + 1, label + 1 + KICKERS).filter(({text}) => !readFurniture(text, "", words));
  const headline = below.find(({text}) => HEADLINE.test(text) && !isClosed(text) && !isPublisherName(text, words));
  if (headline) headline.standsAlone = true;
  return headline;
}

/** "CULTURE ET SOCIÉTÉ", then the day, then the headline: a section in capitals is none where a line that may be one stands below the day. */
function findBelowSection([section, day, headline, after]: readonly Line[], words: PageWords): Line | undefined {
  if (!section || !day || !headline || !after) return undefined;
  const isShouted = section.text === section.text.toUpperCase() && /\p{Lu}{3}/u.test(section.text);
  const clues = readFurniture(day.text, "", words)?.clues;
  const isDay = Boolean(clues?.issueDate ?? clues?.loneDate);
  const mayBe = HEADLINE.test(headline.text) && !isClosed(headline.text) && !readFurniture(headline.text, "", words);
  if (!isShouted || !isSection(section.text) || !isDay || !mayBe || !isClosed(after.text)) return undefined;
  headline.standsAlone = true;
  return headline;
}

/** A numbered list at the head whose first item is the front page is the path to the article: "1. Home", "2. >", "3. Politics". */
function isPathItem({text}: Line, lines: readonly Line[]): boolean {
  return /^\d{1,2}\.\s/.test(text) && HOME.test((lines[0]?.text ?? "").toLowerCase().replace(/^1\.\s/, ""));
}

/** "Home  Politics  Minister to visit Mexico": a menu, where its last item is a headline that stands below it alone. */
function isMenu({text, number}: Line, lines: readonly Line[]): boolean {
  const isLast = (line: Line) =>
    line.number > number && HEADLINE.test(line.text) && line.text !== text && text.endsWith(` ${line.text}`);
  return lines.slice(0, 4 * KICKERS).some(isLast);
}

/**
 * Where the name of who published it stands above, and perhaps a slogan, the headline is the one line above the text that may be one;
 * of several the one right above the day, or the first below a blank line.
 */
function findBelowMasthead(lines: readonly Line[], words: PageWords): Line | undefined {
  const text = lines.findIndex((line) => isParagraph(line.text));
  const head = lines.slice(0, text < 0 ? 4 * KICKERS : text);
  const own = head.filter((line) => !readFurniture(line.text, "", words));
  const {names, run} = countMasthead(own, words, (line) => isKicker(line.text));
  if (names === 0) return undefined;
  const mayBe = (line: Line | undefined) =>
    line !== undefined && HEADLINE.test(line.text) && !isClosed(line.text) && !isPublisherName(line.text, words);
  const fits = own.slice(names).filter(mayBe);
  const isAboveDay = (line: Line) => {
    const clues = readFurniture(lines[lines.indexOf(line) + 1]?.text ?? "", "", words)?.clues;
    return Boolean(clues?.issueDate ?? clues?.loneDate ?? clues?.awaits);
  };
  const headline = fits.length < 2 ? fits[0] : (fits.find(isAboveDay) ?? own.slice(run).find(mayBe) ?? fits[0]);
  if (!headline) return undefined;
  for (const line of own.slice(0, own.indexOf(headline))) line.standsAlone = true;
  headline.standsAlone = true;
  return headline;
}
