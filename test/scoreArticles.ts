import type {Dataset, DatedEvent, Participant} from "../src/model.ts";
import {buildDataset} from "../src/pipeline.ts";
import type {ArticleGold, GoldEvent} from "./readArticleGold.ts";
import {isSameDate} from "./sameDate.ts";
import {isSameName} from "./sameName.ts";
import {type Score, Tally} from "./tally.ts";

/** How well articles are understood; shares from 0 to 1. Everything wrong is told in words. */
export interface ArticleScores {
  heads: number; // issue date, title and language all right
  must: number; // must-events whose date is found
  sentences: number; // … and from the right sentence
  dates: Score; // distinct dates of each article; those of the background are neither asked for nor wrong
  traps: number; // traps stepped into
  participants: number; // found, of those of the must-events that are found
  people: Score; // who is named, once for each article
  peopleInEvents: Score; // who is named and takes part in an event
  wrong: string[];
}

/** Builds each article as a chronicle of its own and compares it with what is written about it. */
export async function scoreArticles(golds: readonly ArticleGold[]): Promise<ArticleScores> {
  const tallies = {
    heads: new Tally(),
    must: new Tally(),
    sentences: new Tally(),
    dates: new Tally(),
    traps: new Tally(),
    participants: new Tally(),
    people: new Tally(),
    peopleInEvents: new Tally(),
  };
  const wrong: string[] = [];
  for (const gold of golds) {
    const {dataset} = await buildDataset(gold.folder);
    const note = (what: string) => wrong.push(`${gold.name}: ${what}`);
    compareHead(gold, dataset, tallies.heads, note);
    compareEvents(gold, dataset, tallies, note);
    compareDates(gold, dataset, tallies, note);
    comparePeople(gold, dataset, tallies, note);
  }
  const recall = (tally: Tally) => tally.score().recall;
  return {
    heads: recall(tallies.heads),
    must: recall(tallies.must),
    sentences: recall(tallies.sentences),
    dates: tallies.dates.score(),
    traps: 1 - recall(tallies.traps),
    participants: recall(tallies.participants),
    people: tallies.people.score(),
    peopleInEvents: tallies.peopleInEvents.score(),
    wrong,
  };
}

type Tallies = Record<Exclude<keyof ArticleScores, "wrong">, Tally>;
type Note = (what: string) => void;

function compareHead({title, date, language}: ArticleGold, {articles: [article]}: Dataset, heads: Tally, note: Note) {
  const found = [article?.headline, article?.datePublished, article?.inLanguage.slice(0, 2)];
  const right = [title, date, language].every((each, index) => each === found[index]);
  heads.add(right ? 1 : 0, 1, 1);
  if (!right) note(`head is ${found.join(" · ")}`);
}

function compareEvents({must, people}: ArticleGold, dataset: Dataset, tallies: Tallies, note: Note): void {
  for (const gold of must) {
    const same = dataset.events.filter(({date}) => gold.dates.some((each) => isSameDate(each, date)));
    const there = same.filter((event) => event.sources.some(({quote}) => beginsWith(quote.exact, gold.says)));
    tallies.must.add(same.length > 0 ? 1 : 0, 1, 1);
    tallies.sentences.add(there.length > 0 ? 1 : 0, 1, 1);
    if (same.length === 0) note(`missed ${gold.dates[0]} “${gold.says}”`);
    else if (there.length === 0) note(`${gold.dates[0]} is not from “${gold.says}”`);
    if (same.length === 0) continue;
    const who = listParticipants(there.length > 0 ? there : same, dataset);
    const missed = gold.who.filter((one) => !who.some((each) => isNamed(one, each, people)));
    tallies.participants.add(gold.who.length - missed.length, gold.who.length, gold.who.length);
    for (const [name] of missed) note(`${name} takes no part on ${gold.dates[0]} “${gold.says}”`);
  }
}

/** A quote may begin before the sentence's first words, or be a clause of it. */
function beginsWith(quote: string, says: string): boolean {
  const [one, other] = [quote, says].map((words) => words.replace(/\s+/g, " ").trim()) as [string, string];
  return one.includes(other) || (one.length >= 9 && other.startsWith(one.slice(0, other.length)));
}

/** A country may be meant by its letters; somebody may be known by any of the names that the article writes. */
function isNamed(names: readonly string[], {type, name, country, alternateName}: Participant, people: string[][]) {
  if (names.some((each) => /^[A-Z]{2}$/.test(each))) return type === "Country" && names.includes(country ?? "");
  const all = [...names, ...people.filter((one) => one.some((each) => names.includes(each))).flat()];
  return [name, ...Object.values(alternateName).flat()].some((own) => all.some((each) => isSameName(own, each)));
}

function listParticipants(events: readonly DatedEvent[], {participants}: Dataset): Participant[] {
  const ids = new Set(events.flatMap((event) => event.participants.map(({participant}) => participant)));
  return participants.filter(({id}) => ids.has(id));
}

function compareDates(gold: ArticleGold, {events}: Dataset, tallies: Tallies, note: Note): void {
  const isOf = (date: string) => (list: GoldEvent) => list.dates.some((each) => isSameDate(each, date));
  const told = [...gold.must, ...gold.may];
  const found = [...new Set(events.map(({date}) => date))].filter(
    (date) => !gold.also.some((each) => isSameDate(each, date)) || told.some(isOf(date)),
  );
  const wrong = found.filter((date) => !told.some(isOf(date)));
  const asked = gold.must.filter((event, index) => !gold.must.slice(0, index).some(isOf(event.dates[0] ?? "")));
  const hit = asked.filter((event) => found.some((date) => isOf(date)(event)));
  tallies.dates.addSides(
    {right: found.length - wrong.length, found: found.length},
    {right: hit.length, gold: asked.length},
  );
  const caught = gold.traps.filter(({date}) => wrong.some((each) => isSameDate(each, date)));
  tallies.traps.add(gold.traps.length - caught.length, gold.traps.length, gold.traps.length);
  for (const {date, why} of caught) note(`trap ${date}: ${why}`);
  for (const date of wrong.filter((each) => !caught.some((trap) => isSameDate(trap.date, each))))
    note(`no event on ${date}`);
}

function comparePeople(gold: ArticleGold, dataset: Dataset, {people, peopleInEvents}: Tallies, note: Note): void {
  const persons = (list: readonly Participant[]) => list.filter(({type}) => type === "Person");
  const all = persons(dataset.participants).filter(
    (person) =>
      !gold.optional.some((name) => isNamed([name], person, [])) || gold.people.some((one) => isNamed(one, person, [])),
  );
  const seen = persons(listParticipants(dataset.events, dataset)).filter((person) => all.includes(person));
  for (const [tally, list] of [
    [people, all],
    [peopleInEvents, seen],
  ] as const) {
    const hit = gold.people.filter((one) => list.some((person) => isNamed(one, person, [])));
    const wrong = list.filter((person) => !gold.people.some((one) => isNamed(one, person, [])));
    tally.addSides(
      {right: list.length - wrong.length, found: list.length},
      {right: hit.length, gold: gold.people.length},
    );
    if (tally === peopleInEvents) continue;
    for (const one of gold.people.filter((each) => !hit.includes(each))) note(`does not know ${one[0]}`);
    for (const {name} of wrong) note(`${name} is no person of the article`);
  }
}
