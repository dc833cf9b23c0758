import {asOf} from "../../src/dataset/asOf.ts";
import type {Dataset, DatedEvent} from "../../src/model.ts";
import {buildArticles} from "../buildArticles.ts";
import {isSameDate} from "../sameDate.ts";
import {type Score, Tally} from "../tally.ts";
import {type GoldCase, type GoldState, readCaseRegistry, readCases} from "./readCases.ts";

/** How well reports are joined and weighed; shares from 0 to 1. Everything wrong is told in words. */
export interface CaseScores {
  joins: Score; // pairs of reports that are taken for one event
  disputes: number; // planted differences that surface
  calm: number; // pairs without a difference of which none is told
  states: number; // what is known of an event on a day
  wrong: string[];
}

/** Builds each case as a chronicle of its own; with languages, those cases alone that are in no other. */
export async function scoreCases(languages?: readonly string[]): Promise<CaseScores> {
  const isAsked = ({reports}: GoldCase) =>
    !languages || reports.every(({article}) => languages.includes(article.language));
  const wrong: string[] = [];
  const [joins, disputes, calm, states] = [new Tally(), new Tally(), new Tally(), new Tally()];
  for (const one of readCases("joins")) {
    const reports = one.reports.filter(({article}) => !languages || languages.includes(article.language));
    compareJoins({...one, reports}, await build({...one, reports}), joins, wrong);
  }
  for (const one of readCases("disputes").filter(isAsked)) {
    compareDisputes(one, await build(one), one.title.startsWith("none ") ? calm : disputes, wrong);
  }
  for (const one of readCases("chains").filter(isAsked)) compareStates(one, await build(one), states, wrong);
  const recall = (tally: Tally) => tally.score().recall;
  return {joins: joins.score(), disputes: recall(disputes), calm: recall(calm), states: recall(states), wrong};
}

function build({reports}: GoldCase): Promise<Dataset> {
  return buildArticles(
    reports.map(({article}) => article),
    readCaseRegistry(),
  );
}

/** Articles by the names of their files. */
function indexArticles({articles}: Dataset): Map<string, string> {
  return new Map(articles.map(({file, id}) => [file.replace(/\.md$/, ""), id]));
}

function tellsOf(event: DatedEvent, article: string | undefined): boolean {
  return event.sources.some((source) => source.article === article);
}

function compareJoins({title, reports}: GoldCase, dataset: Dataset, joins: Tally, wrong: string[]): void {
  const ids = indexArticles(dataset);
  for (const [index, one] of reports.entries()) {
    for (const other of reports.slice(index + 1)) {
      const [a, b] = [ids.get(one.article.file), ids.get(other.article.file)];
      const joined = dataset.events.some((event) => tellsOf(event, a) && tellsOf(event, b));
      const same = one.letter === other.letter;
      joins.add(joined && same ? 1 : 0, joined ? 1 : 0, same ? 1 : 0);
      const pair = `“${one.article.paragraphs[0]}” and “${other.article.paragraphs[0]}”`;
      if (joined && !same) wrong.push(`${title}: joined ${pair}`);
      if (!joined && same) wrong.push(`${title}: did not join ${pair}`);
    }
  }
}

function compareDisputes({title}: GoldCase, {events}: Dataset, tally: Tally, wrong: string[]): void {
  const [about = ""] = title.split(" ");
  const found = new Set(events.flatMap(({disputes}) => disputes.map((dispute) => dispute.about as string)));
  const right = about === "none" ? found.size === 0 : found.has(about);
  tally.add(right ? 1 : 0, 1, 1);
  if (!right) wrong.push(`${title}: disputed is ${[...found].join(", ") || "nothing"}`);
}

function compareStates({title, states}: GoldCase, dataset: Dataset, tally: Tally, wrong: string[]): void {
  for (const state of states) {
    const known = asOf(dataset, state.day).events;
    const right = isRight(state, known, states);
    tally.add(right ? 1 : 0, 1, 1);
    const told = known.map(({status, date}) => `${status} ${date}`).join(", ") || "nothing";
    if (!right) wrong.push(`${title}: on ${state.day} known is ${told}, not ${state.statuses} ${state.dates}`);
  }
}

/** What is asked is known, and none of the other dates that the event had at some time stands beside it. */
function isRight({statuses, dates}: GoldState, known: readonly DatedEvent[], all: readonly GoldState[]): boolean {
  const dated = known.filter(({date}) => all.some((state) => state.dates.some((each) => isSameDate(each, date))));
  if (statuses.length === 0) return dated.length === 0;
  const right = known.find(
    ({status, date}) =>
      statuses.includes(status) && (dates.length === 0 || dates.some((each) => isSameDate(each, date))),
  );
  return right !== undefined && dated.every((event) => event === right);
}
