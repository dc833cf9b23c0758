import {readdirSync} from "node:fs";
import {readFile} from "node:fs/promises";
import {describe, expect, it} from "vitest";
import type {Dataset, DatedEvent, Participant} from "../src/model.ts";
import {buildDataset} from "../src/pipeline.ts";

const folder = new URL("articles/", import.meta.url);

/** So much of a quote tells which sentence it is. */
const QUOTE_START = 40;

/** What an author checks: when what happened, who took part how, where, by which words; who the people are; what is left out. */
function describeDataset({articles, events, participants, problems}: Dataset): string {
  const described = {
    articles: articles.map(({headline, datePublished, inLanguage}) => ({headline, datePublished, inLanguage})),
    events: events.map(describeEvent),
    people: Object.fromEntries(participants.filter(({type}) => type === "Person").map(describePerson)),
    problems: problems.map(({rule, quote}) => (quote ? `${rule} “${quote}”` : rule)),
  };
  return `${JSON.stringify(described, null, 2)}\n`;
}

function describeEvent({date, name, type, status, certainty, participants, location, sources}: DatedEvent) {
  return {
    date,
    name,
    is: `${status} ${type}, date ${certainty}`,
    participants: Object.fromEntries(participants.map(({participant, role}) => [participant, role])),
    location,
    sources: sources.map(({quote, rule}) => `${quote.exact.slice(0, QUOTE_START)}… [${rule}]`),
  };
}

function describePerson({name, country, affiliations}: Participant): [string, string[]] {
  const roles = affiliations.map(({role, country: of}) => `${role}${of ? ` (${of})` : ""}`);
  return [name, roles.length > 0 ? roles : [country ?? "–"]];
}

/**
 * Drop an article into a folder here, write what it should say into its dataset.json, run with `-u`, and review the difference:
 * where the two disagree, one of them is wrong. Missing files fail on a machine that builds (`CI`).
 */
describe("buildDataset(directory) of single articles", () => {
  const cases = readdirSync(folder)
    .filter((name) => !readdirSync(new URL(`${name}/`, folder)).includes("gold.yaml"))
    .sort();

  it.each(cases)("%s", async (name) => {
    const {dataset} = await buildDataset(new URL(`${name}/`, folder).pathname);
    await expect(describeDataset(dataset)).toMatchFileSnapshot(new URL(`${name}/dataset.json`, folder).pathname);
  });

  it("holds as many in French as in English", async () => {
    const languages = await Promise.all(
      cases.map(async (name) => JSON.parse(await readFile(new URL(`${name}/dataset.json`, folder), "utf8"))),
    );
    const count = (code: string) => languages.filter(({articles}) => articles[0].inLanguage === code).length;
    expect(Math.min(count("fr"), count("en"))).toBeGreaterThanOrEqual(8);
  });
});
