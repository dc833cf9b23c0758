/**
 * What an engine must know of a language to read times in it. Written forms of one meaning stand in one string,
 * separated by commas; a form may be several words. A form that ends in a full stop is an abbreviation, read with its
 * full stop or without; one that begins with = counts only in that case: "=morgen" is tomorrow, "=Morgen" is no form of it.
 */
export interface TimeWords {
  dayFirst: boolean; // 11/09/2020 is in September
  capitalNames: boolean; // months and weekdays are written with a capital; where they are not, a capital makes a name doubtful
  hourLetters: string; // letters that part hours from minutes: the "h" of 18h30
  ordinalEndings: string; // of figures: "er, e, ème"
  decadeEndings: string; // of figures: the "s" of 1980s
  attributing: string; // before a date that only describes a noun: the "of" of "the vote of 1 July"
  joins: string; // between a day and its hour: "à"
  clitics: string; // written on to the front of the next word: "و"
  numerals: Readonly<Record<string, number>> | null; // signs that write numbers and are no figures: 九 is 9, 十 is 10
  words: WordTable;
  parts: Record<string, string>; // named pieces of patterns, written {name} in them
  patterns: readonly (readonly [rule: string, ...patterns: string[]])[]; // in order: of two readings of equal length the first wins
  tense: TenseWords;
  written: WrittenTime;
}

/** The words of each class: meaning → forms. A few classes are not of every language. */
export type WordTable = Record<Exclude<WordClass, RareClass>, Record<string, string>> &
  Partial<Record<RareClass, Record<string, string>>>;

type RareClass = "hijriMonth" | "year" | "relativePeriod" | "boundAfter" | "reign";

/** How a date is written for readers, where Intl does not know; {date}, {year} and {number} are filled in. */
export interface WrittenTime {
  locale: string; // for Intl, when the reader's has no region
  firstDay: string | null; // what Intl writes as 1: "1er"
  since: Prepositions;
  until: Prepositions;
  about: Prepositions; // ~
  perhaps: string; // ?
  between: Prepositions; // {from} and {to}, of a stretch in which something fell
  genitive: boolean; // months take another form after the words around them: "начало сентября"
  parts: Record<"START" | "MID" | "END", string>; // early, mid, late
  range: string; // {from} and {to}, when Intl cannot join them
  groups: Record<number, string>; // of months, by their EDTF number: 21 spring … 41 second half
  decade: string; // {year} is its first
  century: string; // {number} is its ordinal
  romanCenturies: boolean;
  ordinalEndings: Partial<Record<Intl.LDMLPluralRule, string>>; // by the language's ordinal plural rule
}

/** A phrase for days, and one for what is longer. */
export interface Prepositions {
  day: string;
  longer: string;
}

/**
 * The classes of words that patterns speak of as <class>. Meanings are written as keys: months from 1, weekdays from 1
 * (Monday), numbers, offsets in days, TIMEX3 codes.
 */
export type WordClass =
  | "month" // stands alone: "septembre"
  | "nearMonth" // needs a number or a preposition beside it: "May", "Sept."
  | "weekday" // with a part of the day if the word has one: 5TEV "Freitagabend"
  | "weekdays" // every one: "Mondays"
  | "nearWeekday" // needs a date beside it: "Fri."
  | "number" // one, two; X for "several", 10~ for "une dizaine"
  | "ordinal" // first, second
  | "unit" // second, minute, hour, day, week, weekend, month, quarter, season, year, decade, century
  | "units" // the same in the plural, where no number stands before: "for decades"
  | "nights" // as a length, where a number stands before them: "two nights"
  | "reign" // the year before an emperor's first: 2018 "令和"
  | "span" // a whole period in one word: P2W "fortnight"
  | "direction" // -1 last, 0 this, 1 next
  | "relativeDay" // days from the issue, with a part of the day if the word has one: -1 yesterday, 0TNI tonight
  | "narrativeDay" // days from the day that the text tells of, with a part of the day if the word has one: 0 "the same day", -1 "la veille"
  | "narrativeDirection" // -1 the previous, 0 the same, 1 the following
  | "year" // written in words: "neunzehnhundertneunundachtzig"
  | "relativePeriod" // a period from the issue in one word, with its part if the word has one: week-1, year0END "Jahresende"
  | "relativeYear" // years from the issue: -1 last year
  | "holiday" // a day that can be computed: 12-25, easter+39, 11:4:4 (the fourth Thursday of November), chinese:1-1, easter-7/easter (from the first to the last)
  | "dayPart" // MO, MI, AF, EV, NI
  | "season" // SP, SU, FA, WI
  | "decade" // its year without the last digit: 9 nineties
  | "modifier" // START, MID, END
  | "approximation" // APPROX, LESS_THAN, MORE_THAN, EQUAL_OR_LESS, EQUAL_OR_MORE
  | "bound" // before, after, since, from, until, by
  | "boundAfter" // the same, where it stands behind the date: "2018年之后"
  | "rangeMark" // from and to, between and and: around the two ends of a stretch
  | "hijriMonth" // of the Islamic calendar, from 1: 9 Ramadan
  | "era" // BC, AD, AH
  | "halfDay" // am, pm
  | "halfMore" // 1: "and a half", after a unit
  | "minutes" // beside an hour: 15 "et quart", -30 "halb"
  | "fixedHour" // 12:00 noon
  | "parenthesis" // open, close
  | "zoneSign" // + and -, after a zone
  | "zone" // offset from UTC: Z, +02:00, or local
  | "vague" // PAST_REF, PRESENT_REF, FUTURE_REF
  | "saying" // verbs of saying: what is quoted counts from the day they name
  | "opening" // words that begin a stay: "arrived"
  | "stay" // what has days of its own: "visit", "summit"
  | "numberJoin" // between tens and ones: "and"
  | "often" // a period: P1Y annual
  | "function"; // words that may follow a year or a count without being counted by it

/** How the tense of a sentence shows, so that "Friday" is the last one or the next. */
export interface TenseWords {
  past: string; // forms, and endings written "-ed"
  future: string;
  present: string;
  toward: string; // a day behind it lies ahead, whatever the verb: "für Donnerstag angekündigt"
  undoing: string; // beside an announcing word, of what was once announced: "originally scheduled for July"
  clockAhead: boolean; // a weekday with an hour and no past verb is announced: "Loto samedi à 20 h"
  pastUnmarked: boolean; // a verb without a mark of the future is past, and not all of the past are listed
  participleLast: boolean; // the participle of an auxiliary stands at the end of its clause
  perfect: string; // at the end of a clause, behind a participle: the modal before it tells what was ("soll … verloren haben")
  relative: string; // behind a comma: begins a clause that tells of a noun, to the next comma
  auxiliary: string; // before a participle that makes a past ("est arrivé") or announces ("is expected")
  infinitive: string; // before a participle that is not past: "be", "être"
  announcing: string; // words beside which a day lies ahead, whatever the tense: "scheduled for"
  promising: string; // words of the past behind which a day lies ahead; one before them is when it was promised: "agreed to meet"
  endings: {past: string; future: string; participle: string; loneParticiple?: string}; // of words of four letters or more; participles after an auxiliary, or after a noun or a comma without one
  beginnings: {past: string; future: string}; // of words of four letters or more: "سي"
  exceptions: string; // words that end so and are no verbs, and endings of such: "année, -ité"
  breaks: string; // words and signs at which a clause ends
}
