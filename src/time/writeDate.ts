import {type DatedLanguage, findDatedLanguage} from "../language/index.ts";
import type {Prepositions, WrittenTime} from "../language/timeWords.ts";
import {boundsOf} from "./edtf.ts";

/**
 * Writes an EDTF value as words in a reader's language, as precise as it is: "11 September 2020", "9–11 September
 * 2020", "about 1998", "44 BC", "années 1970", and with a TIMEX3 mod (START, MID, END) "early September 2020". Months and numbers are Intl's, the words around them the language's.
 * What is no EDTF value, and what a language unknown to us would say around it, stays as it is written.
 */
export function writeDate(edtf: string, locale: string, mod: string | null = null): string {
  const language = findDatedLanguage(locale);
  if (!language || !boundsOf(edtf)) return edtf;
  const writer = writerFor(language, locale);
  const part = language.time.written.parts[mod as "START" | "MID" | "END"];
  return part === undefined || /[/[]/.test(edtf) ? writeWhole(edtf, writer) : writer.writePart(part, edtf);
}

function writeWhole(edtf: string, writer: Writer): string {
  const [, first, last] = /^\[([^[\].]+)\.\.([^[\].]+)\]$/.exec(edtf) ?? [];
  if (first && last) return writer.writeBetween(first, last);
  const [from = "", to] = edtf.split("/");
  if (to === undefined) return writer.writeOne(from);
  if (isOpen(from)) return writer.writeWith("until", to);
  if (isOpen(to)) return writer.writeWith("since", from);
  return writer.writeRange(from, to);
}

function isOpen(side: string): boolean {
  return side === "" || side === "..";
}

const writers = new Map<string, Writer>();

function writerFor(language: DatedLanguage, locale: string): Writer {
  let writer = writers.get(locale);
  if (!writer) {
    writer = new Writer(language.time.written, locale.includes("-") ? locale : language.time.written.locale);
    writers.set(locale, writer);
  }
  return writer;
}

type Precision = "year" | "month" | "day" | "minute";

const formats: Record<Precision, Intl.DateTimeFormatOptions> = {
  year: {year: "numeric"},
  month: {year: "numeric", month: "long"},
  day: {year: "numeric", month: "long", day: "numeric"},
  minute: {year: "numeric", month: "long", day: "numeric", hour: "numeric", minute: "2-digit"},
};

/** Writes dates in one locale. */
class Writer {
  readonly #words: WrittenTime;
  readonly #locale: string;
  readonly #formats = new Map<string, Intl.DateTimeFormat>(); // costly to make, so each is kept

  constructor(words: WrittenTime, locale: string) {
    this.#words = words;
    this.#locale = locale;
  }

  /** One date, with what makes it doubtful. */
  writeOne(edtf: string): string {
    const {date, doubt} = splitDoubt(edtf);
    const about =
      doubt === "~" || doubt === "%"
        ? fill(this.#choose(this.#words.about, date), {date: this.#writeInside(date)})
        : this.#write(date);
    return doubt === "?" || doubt === "%" ? fill(this.#words.perhaps, {date: about}) : about;
  }

  writeWith(name: "since" | "until", edtf: string): string {
    return fill(this.#choose(this.#words[name], edtf), {
      date: this.#isPlain(edtf) ? this.#writeInside(edtf) : this.writeOne(edtf),
    });
  }

  /** "early September 2020". */
  writePart(template: string, edtf: string): string {
    return fill(template, {date: this.#isPlain(edtf) ? this.#writeInside(edtf) : this.writeOne(edtf)});
  }

  /** "between 9 and 11 September 2020": what both dates share is said once, as Intl shares it. */
  writeBetween(from: string, to: string): string {
    const template = this.#choose(this.#words.between, from);
    const precision = precisionOf(from);
    const isInflected = this.#words.genitive && precision === "month";
    const isAlike = precision !== null && precision === precisionOf(to) && !isInflected;
    const parts = isAlike ? this.#rangeParts(precision, from, to) : null;
    const start = parts?.findIndex(({source}) => source === "startRange") ?? -1;
    const end = parts?.findIndex(({source}) => source === "endRange") ?? -1;
    if (!parts || start < 0 || end < 0)
      return fill(template, {from: this.#writeInside(from), to: this.#writeInside(to)});
    const dash = parts.findIndex(({source}, index) => source === "shared" && index > start && index < end);
    const [closing = ""] = (parts[dash]?.value ?? "").split(/[–—-]/); // the stop of "9.–11. September"
    return fill(template, {
      from: this.#mend(parts.slice(0, dash)) + closing.trimEnd(),
      to: this.#mend(parts.slice(end)),
    });
  }

  /** Intl joins what is equally precise and sure ("9–11 September 2020"); the rest is set side by side. */
  writeRange(from: string, to: string): string {
    const [first, last] = [splitDoubt(from), splitDoubt(to)];
    const precision = precisionOf(first.date);
    if (first.doubt === last.doubt && precision && precision === precisionOf(last.date)) {
      const parts = this.#rangeParts(precision, first.date, last.date);
      const written = parts
        ? this.#mend(parts)
        : fill(this.#words.range, {from: this.#write(first.date), to: this.#write(last.date)});
      return first.doubt === "" ? written : fill(this.#choose(this.#words.about, from), {date: written});
    }
    return fill(this.#words.range, {from: this.writeOne(from), to: this.writeOne(to)});
  }

  /** Intl's parts of a range; null where it has no words for the month ("2020/9/11"). */
  #rangeParts(precision: Precision, from: string, to: string): Intl.DateTimeRangeFormatPart[] | null {
    const format = this.#format(precision, isBeforeChrist(from) || isBeforeChrist(to));
    const parts = format.formatRangeToParts(moment(from), moment(to));
    return parts.some(({value}) => value === "/") ? null : parts;
  }

  #isPlain(edtf: string): boolean {
    return splitDoubt(edtf).doubt === "";
  }

  /** A date inside other words: months may take another form there, the one they have beside a day. */
  #writeInside(date: string): string {
    if (!this.#words.genitive || precisionOf(date) !== "month") return this.#write(date);
    const parts = this.#format("day", isBeforeChrist(date)).formatToParts(moment(date));
    return this.#mend(parts.slice(parts.findIndex(({type}) => type === "month")));
  }

  #write(date: string): string {
    const precision = precisionOf(date);
    if (precision) {
      const written = this.#mend(this.#format(precision, isBeforeChrist(date)).formatToParts(moment(date)));
      const zone = precision === "minute" ? (/(Z|[+-]\d\d:\d\d)$/.exec(date)?.[1] ?? "") : "";
      return zone === "" ? written : `${written} ${zone === "Z" ? "UTC" : `UTC${zone}`}`;
    }
    const [, decade, hundreds] = /^(-?\d{3})X$|^(-?\d\d)XX$/.exec(date) ?? [];
    if (decade) return fill(this.#words.decade, {year: `${decade}0`});
    if (hundreds) return fill(this.#words.century, {number: this.#ordinal(Number(hundreds) + 1)});
    const [, year = "", group] = /^(-?\d{4})-(\d\d)$/.exec(date) ?? [];
    const words = this.#words.groups[Number(group)];
    return words ? fill(words, {year: isBeforeChrist(year) ? this.#write(year) : String(Number(year))}) : date;
  }

  #ordinal(number: number): string {
    const rule = new Intl.PluralRules(this.#locale, {type: "ordinal"}).select(number);
    const ending = this.#words.ordinalEndings[rule] ?? this.#words.ordinalEndings.other ?? "";
    return `${this.#words.romanCenturies ? writeRoman(number) : number}${ending}`;
  }

  #choose(prepositions: Prepositions, edtf: string): string {
    const precision = precisionOf(splitDoubt(edtf).date);
    return precision === "day" || precision === "minute" ? prepositions.day : prepositions.longer;
  }

  #format(precision: Precision, withEra: boolean): Intl.DateTimeFormat {
    const key = `${precision} ${withEra}`;
    const known = this.#formats.get(key);
    if (known) return known;
    const era = withEra ? ({era: "short"} as const) : {};
    const options = {...formats[precision], ...era, timeZone: "UTC", hourCycle: "h23"} as const;
    const format = new Intl.DateTimeFormat(this.#locale, options);
    this.#formats.set(key, format);
    return format;
  }

  /** Intl writes "1 septembre" where French writes "1er septembre". */
  #mend(parts: readonly {type: string; value: string}[]): string {
    const {firstDay} = this.#words;
    return parts
      .map(({type, value}) => (type === "day" && value === "1" && firstDay ? firstDay : value))
      .join("")
      .replace(/^(\d+)\s*–\s*(?=\d)/, "$1–");
  }
}

/** What Intl can write: a year, a month, a day, a minute; null for decades, seasons and the like. */
function precisionOf(date: string): Precision | null {
  if (/^(Y-?\d+|-?\d{4}(-XX(-XX)?)?)$/.test(date)) return "year";
  if (/^-?\d{4}-(0\d|1[0-2])(-XX)?$/.test(date)) return "month";
  if (/^-?\d{4}-\d\d-\d\d$/.test(date)) return "day";
  return date.includes("T") ? "minute" : null;
}

function moment(date: string): Date {
  const [, year = "0", month = "1", day = "1", hour = "0", minute = "0"] =
    /^Y?(-?\d+)(?:-(\d\d))?(?:-(\d\d))?(?:T(\d\d):(\d\d))?/.exec(date) ?? [];
  const time = new Date(Date.UTC(2000, Number(month) - 1, Number(day), Number(hour), Number(minute)));
  time.setUTCFullYear(Number(year), Number(month) - 1, Number(day));
  return time;
}

function splitDoubt(edtf: string): {date: string; doubt: string} {
  const doubt = /[~?%]$/.exec(edtf)?.[0] ?? "";
  return {date: doubt === "" ? edtf : edtf.slice(0, -1), doubt};
}

function isBeforeChrist(date: string): boolean {
  return Number(/^Y?(-?\d+)/.exec(date)?.[1]) <= 0;
}

function fill(template: string, values: Record<string, string>): string {
  return template.replace(/\{(\w+)\}/g, (whole, name: string) => values[name] ?? whole);
}

const romanNumerals = [
  [10, "X"],
  [9, "IX"],
  [5, "V"],
  [4, "IV"],
  [1, "I"],
] as const;

function writeRoman(number: number): string {
  let rest = number;
  let written = "";
  for (const [value, numeral] of romanNumerals) {
    for (; rest >= value; rest -= value) written += numeral;
  }
  return written;
}
