import {createHash} from "node:crypto";
import type {Dataset, DatedEvent, Site} from "../model.ts";
import {writeDate} from "../time/writeDate.ts";
import {yearOf} from "./chapters.ts";
import {capitalize} from "./dates.ts";
import {directionOf} from "./languages.ts";
import {findMessages} from "./messages/index.ts";
import {nameIn} from "./names.ts";

/** A picture for previews of a page: 1200 by 630. */
export interface Card {
  page: string; // path of the page within its language; "" for the home page, and for every page without one of its own
  path: string; // of the file, from the site's root; named by what it shows
  svg: string;
}

/** Beyond so many events, articles and participants the site has one picture for all of them. */
const cardsDrawn = 2000;

/** The pictures of a site: of its home page, and of every event, article and participant whose letters the fonts have. */
export function listCards({articles, events, participants}: Dataset, site: Site): Card[] {
  const {language} = site;
  const words = findMessages(language, site.messages);
  const draw = (page: string, face: Omit<Face, "site" | "all">): Card[] => {
    const svg = drawCard({...face, site: site.title, all: events});
    return svg === null ? [] : [{page, path: nameCard(svg), svg}];
  };
  const span = [yearOf(events[0] ?? open), yearOf(events.at(-1) ?? open)].filter((year) => year !== null);
  const home = draw("", {title: site.title, language, eyebrow: span.join(" – "), events});
  if (articles.length + events.length + participants.length > cardsDrawn) return home;
  const eventsOf = (has: (event: DatedEvent) => boolean) => events.filter(has);
  return [
    ...home,
    ...events.flatMap((event) =>
      draw(`event/${event.id}/`, {
        title: event.name,
        language: event.inLanguage,
        eyebrow: capitalize(writeDate(event.date, language), language),
        events: [event],
      }),
    ),
    ...articles.flatMap((article) =>
      draw(`article/${article.id}/`, {
        title: article.headline,
        language: article.inLanguage,
        eyebrow: [article.publisher, article.datePublished && writeDate(article.datePublished, language)]
          .filter(Boolean)
          .join(" · "),
        events: eventsOf(({sources}) => sources.some((source) => source.article === article.id)),
      }),
    ),
    ...participants.flatMap((participant) => {
      const own = eventsOf((event) => event.participants.some((each) => each.participant === participant.id));
      return draw(`participant/${participant.id}/`, {
        title: nameIn(language, participant),
        language,
        eyebrow: words.events({count: own.length}),
        events: own,
      });
    }),
  ];
}

const open = {earliest: null, latest: null};

function nameCard(svg: string): string {
  return `card/${createHash("sha256").update(svg).digest("hex").slice(0, 16)}.png`;
}

interface Face {
  site: string;
  title: string;
  language: string; // of the title
  eyebrow: string;
  events: DatedEvent[]; // that it is about
  all: DatedEvent[]; // of the chronicle
}

const width = 1200;
const margin = 72;
const column = width - 2 * margin;
const display = "'Literata Medium', 'Noto Naskh Arabic Medium', 'Noto Sans SC Medium'";
const plain = "'Libre Franklin Medium', 'Noto Naskh Arabic Medium', 'Noto Sans SC Medium'";

/** Draws a card; null where a letter is in none of the fonts. */
export function drawCard(face: Face): string | null {
  if (![face.site, face.title, face.eyebrow].every(isDrawable)) return null;
  const {size, lines} = fitTitle(face.title);
  const isMirrored = directionOf(face.language) === "rtl";
  const [x, anchor] = isMirrored ? [width - margin, "end"] : [margin, "start"];
  const top = 190 + size * 0.8;
  const title = lines.map(
    (line, index) =>
      `<text x="${x}" y="${Math.round(top + index * size * 1.18)}" text-anchor="${anchor}" font-family="${display}" font-size="${size}" fill="#17191d">${escapeXml(line)}</text>`,
  );
  return [
    `<svg xmlns="http://www.w3.org/2000/svg" width="${width}" height="630" viewBox="0 0 ${width} 630">`,
    '<rect width="1200" height="630" fill="#fbfbf8"/><rect width="1200" height="10" fill="#17191d"/>',
    face.title === face.site
      ? ""
      : `<text x="${margin}" y="86" font-family="${plain}" font-size="26" fill="#454950">${escapeXml(cutLine(face.site, 60))}</text>`,
    `<text x="${x}" y="150" text-anchor="${anchor}" font-family="${display}" font-size="36" fill="#a61c12">${escapeXml(cutLine(face.eyebrow, 52))}</text>`,
    ...title,
    drawYears(face),
    "</svg>",
  ].join("");
}

/** The years of the chronicle as columns; those of the events that the card is about are red. */
function drawYears({events, all}: Face): string {
  const count = (list: DatedEvent[]) => {
    const counts = new Map<number, number>();
    for (const event of list) {
      const year = yearOf(event);
      if (year !== null) counts.set(Number(year), (counts.get(Number(year)) ?? 0) + 1);
    }
    return counts;
  };
  const [counts, own] = [count(all), count(events)];
  const [first, last] = [Math.min(...counts.keys()), Math.max(...counts.keys())];
  if (counts.size < 2 || last - first > 300) return "";
  const most = Math.max(...counts.values());
  const step = column / (last - first + 1);
  const bars = [...counts].map(([year, number]) => {
    const height = Math.max(Math.round((number / most) * 60), 3);
    const x = Math.round((margin + (year - first) * step) * 10) / 10;
    return `<rect x="${x}" y="${560 - height}" width="${Math.max(Math.round(step * 8) / 10, 1)}" height="${height}" fill="${own.has(year) ? "#a61c12" : "#c9c9c2"}"/>`;
  });
  const label = (year: number, x: number, anchor: string) =>
    `<text x="${x}" y="594" text-anchor="${anchor}" font-family="${plain}" font-size="22" fill="#666a72">${year}</text>`;
  return [
    ...bars,
    `<rect x="${margin}" y="560" width="${column}" height="2" fill="#8d8f92"/>`,
    label(first, margin, "start"),
    label(last, width - margin, "end"),
  ].join("");
}

/** The largest size at which a title stands on four lines at most; a longer one is cut. */
function fitTitle(title: string): {size: number; lines: string[]} {
  for (const size of [84, 68, 56]) {
    const lines = wrap(title, column / size);
    if (lines.length * size * 1.18 <= 285) return {size, lines};
  }
  const lines = wrap(title, column / 50);
  return {size: 50, lines: lines.length <= 5 ? lines : [...lines.slice(0, 4), `${lines[4] ?? ""}…`]};
}

/** Breaks a text into lines of some em, at its spaces, or anywhere where it has none. */
function wrap(text: string, ems: number): string[] {
  const words = text.split(/(?<=\s)|(?<=\p{Script=Han})/u);
  const lines: string[] = [""];
  for (const word of words) {
    const line = lines.at(-1) ?? "";
    if (line !== "" && measure(line + word.trimEnd()) > ems) lines.push(word);
    else lines[lines.length - 1] = line + word;
  }
  return lines.map((line) => line.trim());
}

/** About how wide a text is, in em: enough to break lines by. */
function measure(text: string): number {
  let ems = 0;
  for (const letter of text)
    ems += /\p{Script=Han}|[，。、：；？！（）《》「」]/u.test(letter)
      ? 1
      : /[\p{Lu}mwMW—]/u.test(letter)
        ? 0.72
        : /[ilI.,’' ]/.test(letter)
          ? 0.28
          : 0.52;
  return ems;
}

function cutLine(text: string, letters: number): string {
  const all = [...text];
  return all.length <= letters ? text : `${all.slice(0, letters - 1).join("")}…`;
}

/** GB 2312's first level, the Chinese characters that the fonts have. */
const han = listHan();

function listHan(): ReadonlySet<string> {
  const decoder = new TextDecoder("gb2312");
  const letters = new Set<string>();
  for (let high = 0xb0; high <= 0xd7; high++)
    for (let low = 0xa1; low <= 0xfe; low++) letters.add(decoder.decode(Uint8Array.of(high, low)));
  return letters;
}

const drawable =
  /^(?:[ -~\u00a0-\u017e\u0218-\u021b\u2010-\u203a€№−\u0400-\u045f\u0490\u0491，。、；：？！（）《》〈〉【】「」『』…·～％\p{Script=Han}]|[\u0600-\u06ff]|\u0301)*$/u;

function isDrawable(text: string): boolean {
  return drawable.test(text) && [...text].every((letter) => !/\p{Script=Han}/u.test(letter) || han.has(letter));
}

function escapeXml(text: string): string {
  return text.replace(/&/g, "&amp;").replace(/</g, "&lt;").replace(/>/g, "&gt;");
}
