import {readFileSync} from "node:fs";
import type {WrittenArticle} from "../buildArticles.ts";

/** A short report. Those of one case with the same letter tell of one event. */
export interface GoldReport {
  letter: string;
  article: WrittenArticle;
}

/** What must be known of the event on a day: nothing yet, or one of these, with one of these dates. */
export interface GoldState {
  day: string;
  statuses: string[]; // none: the event is not known
  dates: string[]; // EDTF; none: not asked
}

export interface GoldCase {
  title: string;
  reports: GoldReport[];
  states: GoldState[];
}

const folder = new URL("pairs/", import.meta.url);

/** What every short report stands under: it says nothing of what happened. */
const headlines: Readonly<Record<string, string>> = {
  ar: "موجز الأنباء",
  de: "Kurz gemeldet",
  en: "News in brief",
  es: "Breves",
  fr: "En bref",
  ru: "Коротко",
  zh: "简讯",
};

/**
 * Reads a file of cases. `== title` opens one; `A 2021-06-17 en Publisher | sentences` is a report, `? 2021-06-18 status date` a
 * state (`-`: none, `*`: any, `|` parts choices). # opens a comment. Throws on any other line.
 */
export function readCases(name: "joins" | "disputes" | "chains"): GoldCase[] {
  const cases: GoldCase[] = [];
  for (const line of readFileSync(new URL(`${name}.txt`, folder), "utf8").split("\n")) {
    const current = cases.at(-1);
    const [, title] = /^== (.+)$/.exec(line) ?? [];
    if (title) cases.push({title, reports: [], states: []});
    else if (/^[A-Z] /.test(line) && current) current.reports.push(readReport(line, current.reports.length));
    else if (line.startsWith("? ") && current) current.states.push(readState(line));
    else if (line.trim() !== "" && !line.startsWith("#")) throw new Error(`invalid line in ${name}: ${line}`);
  }
  return cases;
}

/** The author's registry of these cases: what no rule can know. */
export function readCaseRegistry(): Record<string, string> {
  return {"participants.yaml": readFileSync(new URL("participants.yaml", folder), "utf8")};
}

function readReport(line: string, index: number): GoldReport {
  const [, letter = "", published = "", language = "", publisher = "", text = ""] =
    /^([A-Z]) (\d{4}-\d\d-\d\d) ([a-z]{2}) ([^|]+) \| (.+)$/.exec(line) ?? [];
  const title = headlines[language];
  if (!title) throw new Error(`invalid report: ${line}`);
  return {letter, article: {file: `report-${index + 1}`, language, published, publisher, title, paragraphs: [text]}};
}

function readState(line: string): GoldState {
  const [, day = "", statuses = "-", dates = "*"] = /^\? (\d{4}-\d\d-\d\d) (\S+)(?: (\S+))?$/.exec(line) ?? [];
  const split = (words: string, none: string) => (words === none ? [] : words.split("|"));
  return {day, statuses: split(statuses, "-"), dates: split(dates, "*")};
}
