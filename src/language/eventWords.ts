import type {EventStatus, EventType} from "../model.ts";

/** How a language writes a headline that is put together from parts; `{…}` are filled in. */
export interface HeadlineFrames {
  owned: string; // {name}, {rest}: the same where the name takes the place of the possessive: "Xi Jinping's visit …"; else empty
  theVisit: string; // {visitor}: what a pronoun of its gender stands for: "La visite de Xi Jinping"; else empty
  possessive: string; // {name}, {rest}: whose the thing is with which a sentence opens: "Xi Jinping: his visit …"
  spacedColon: boolean; // whether a colon has a space before it
  city: string; // {city}: where a visit goes
  definite: string; // the article that a genitive date leaves behind: "Friday's ceremony" → "the ceremony"
  statement: string; // {words}, {speaker}: who said what
  occasion: string; // {noun}, {subject}, {rest}: "Réunion de Wang Yi avec …"
  visit: string; // {duration} in one word ("three-day"), {visitor}, {place}; the last may be empty
  trip: string; // the same without a duration
  stay: string; // the same with a duration of several words: "eight days"
}

/** Words by which a language tells what happened, what will, and what only seems to. All lower case. */
export interface EventWords {
  verbs: Readonly<Partial<Record<EventType, readonly string[]>>>; // forms as they stand in a sentence: "rencontré", "meets"
  nouns: Readonly<Partial<Record<EventType, readonly string[]>>>; // "réunion", "visit"
  statuses: Readonly<Partial<Record<EventStatus, readonly string[]>>>; // "prévu", "postponed"; phrases of several words too
  unheld: readonly string[]; // of what was to happen and did not: "aurait dû", "was to have"
  corrections: readonly string[]; // by which a publisher takes back what it wrote: "rectificatif:", "as we reported"
  ownReports: readonly string[]; // of what it wrote: "nous avions écrit"
  conditions: readonly string[]; // openings of what may never be: "si", "if"
  grantsFuture: boolean; // where such a word opens a clause of the future, it grants what will be: "si l'ouverture aura lieu le 12"
  habits: readonly string[]; // words of what happens again and again: "every year"
  generics: readonly string[]; // openings that mean nobody in particular: "whoever"
  backgrounds: readonly string[]; // words that make a date a memory: "anniversaire"
  origins: readonly string[]; // before a date from which something comes: "depuis", "since"
  reportings: readonly string[]; // openings of a clause that tells who said so: "wie", "как"
  subjunctives: readonly string[]; // verbs in the form of what somebody else says: "sei"
  subordinators: readonly string[]; // openings of a clause whose verb ends it, where verbs stand second elsewhere: "als", "nachdem"
  separables: readonly string[]; // what such a verb has before it there, and behind its clause elsewhere: "zusammen"
  objectRelatives: readonly string[]; // of those below, whose clause may be told without it: "which", where no participle agrees with it
  relatives: readonly string[]; // openings of a clause that hangs on a noun: "qui", "which"
  presentParticiples: readonly string[]; // their endings, where no case tells them: "ant", "ing"
  participles: readonly string[]; // openings of a participial clause: "annoncée", "founded"
  sequences: readonly string[]; // what comes after, the same day: "ensuite", "afterwards"
  finals: readonly string[]; // "dernier", "final": what ends a visit
  starts: readonly string[]; // what begins a visit: "entamé", "arrived"
  ends: readonly string[]; // what ends a visit: "achevé", "concluded"
  remarks: readonly string[]; // what somebody made on an occasion: "remarques", "remarks"
  occasions: readonly string[]; // before the occasion of a remark: "lors de", "during"
  tellings: readonly string[]; // verbs of saying that have an object: "told the council that"
  adverbials: readonly string[]; // between a verb of saying and what is said: "por primera vez"
  sources: readonly string[]; // before whoever says what stands before: "according"
  ownArticles: readonly (readonly [possessive: string, article: string])[]; // where nobody is known whose it is: "ses", "les"
  contrasts: readonly string[]; // of those below, what a headline drops at its head only: "mais"
  droppable: readonly string[]; // words that a headline does without: "ensuite", "également"
  echoes: readonly string[]; // two words that call back the sentence before, which a headline does without: "in it"
  agreeingRelatives: readonly string[]; // as those of objects, but the participle behind them agrees with the noun: "que"
  timePrepositions: readonly string[]; // before a date, dropped from a headline with it: "en", "on"
  dateLeads: readonly string[]; // go with a date behind them: "当地时间"
  dateParticiples: readonly string[]; // behind a date, of what was held then, which the preposition before the date governs: "举行的"
  afterwards: readonly string[]; // before what was over when it happened: "after"
  dateTails: readonly string[]; // right behind a date, gone with it: "的", "же"
  copulas: readonly string[]; // between a day that is the subject and what it was: "était", "was"
  strictCommas: boolean; // a comma stands before every subordinate clause
  calledBack: readonly (readonly [article: string, pronoun: string])[]; // by which a thing is called back behind its article: "la", "elle"
  demonstratives: readonly (readonly [demonstrative: string, article: string])[]; // "cette", "la"
  personObjects: readonly string[]; // of people behind a preposition: "him", "ellos"
  pluralPersonObjects: readonly string[]; // those of them that mean several
  thingObjects: readonly string[]; // those of the pronouns that are objects: "les", "them"
  pluralArticles: readonly string[]; // of several; "" for none
  pluralEnding: string; // of nouns, where the article does not tell: "s"; else empty
  proforms: readonly string[]; // objects that stand for what was told just before: "l'", "it"
  breaks: readonly string[]; // words before which a headline may end: "pour", "after"
  tails: readonly string[]; // openings of a clause at the end that a headline does without: "avant", "while"
  topics: readonly string[]; // before what a thing is about: "sur", "on"
  unfinished: readonly string[]; // words on which it may not end: "de", "the"
  pronouns: readonly string[]; // subjects that say nothing by themselves: "il", "it"
  negations: readonly string[]; // "ne", "not"
  affirmations: readonly string[]; // words in which a sign that denies denies nothing: "不同"
  contractions: readonly string[]; // a preposition and an article in one word: "du"
  transitives: readonly string[]; // verbs that say nothing without their object: "signé", "signed"
  moves: readonly string[]; // before the new date of what was put off: "au", "until"
  bracketRelatives: readonly string[]; // articles that open a relative clause behind a comma, if its verb ends it: "die"
  settings: readonly string[]; // openings of a clause that tells what happens there or then: "où", "where"
  afters: readonly string[]; // openings of a clause with a subject of its own, which tells what came before or later: "after"
  thens: readonly string[]; // openings of a clause behind a day, which tells what happened on it: "lorsque", "when"
  hostings: readonly string[]; // of the city or the country where something is held: "accueillera", "hosts"
  undergone: readonly string[]; // verbs that befall their object: "nommé", "arrested"
  passives: readonly string[]; // auxiliaries that make it the subject: "été", "was"
  happenings: readonly string[]; // verbs that befall their subject as they are: "died", "скончался"
  requests: readonly string[]; // verbs of what somebody is to do: "invité", "agreed"
  requestLinks: readonly string[]; // between such a verb and what is to be done: "à", "to"
  infinitives: readonly string[]; // endings of verbs behind such a word: "er" in "pour assister"
  leads: readonly string[]; // written together with the verb at the head of a sentence, and only leading over: "و"
  order: "fixed" | "free" | "second"; // the subject stands before the verb; before or behind it; behind it where anything else opens
  frames: HeadlineFrames;
  placeForms: readonly (readonly [ending: string, preposition: string])[]; // of a country's name, tried in order: "en", "au"
}
