import {describe, expect, it} from "vitest";
import {asOf} from "../../src/dataset/asOf.ts";
import type {EventReport} from "../../src/events/eventReport.ts";
import {mergeReports} from "../../src/events/mergeReports.ts";
import type {Article, Dataset, EventStatus} from "../../src/model.ts";
import {knownOf} from "../events/knownOf.ts";

const articleOf = (id: string, datePublished: string | null): Article => ({
  id,
  file: `${id}.txt`,
  headline: id,
  datePublished,
  inLanguage: "en",
  author: null,
  publisher: null,
  locationCreated: null,
  url: null,
  tags: [],
  text: id,
  blocks: [],
  times: [],
  mentions: [],
});

const reportOf = (article: string, published: string, status: EventStatus, date: string): EventReport => ({
  name: `The visit is ${status}`,
  inLanguage: "en",
  type: "visit",
  status,
  acts: [],
  things: [],
  anchors: [],
  date,
  certainty: "stated",
  participants: [{participant: article, role: "agent"}],
  location: null,
  decidedBy: {type: null, status: null},
  isLead: false,
  published,
  publisher: null,
  filed: {article, sentence: 0},
  sources: [
    {
      article,
      position: {start: 0, end: 1},
      quote: {exact: article, prefix: "", suffix: ""},
      rule: "events/main-clause",
      certainty: "stated",
    },
  ],
});

const reports = [
  reportOf("c", "2020-09-10", "held", "2020-09-08"),
  reportOf("a", "2020-08-20", "planned", "2020-09-01"),
  reportOf("b", "2020-08-30", "postponed", "2020-09-08"),
];
const dataset: Dataset = {
  articles: [
    articleOf("a", "2020-08-20"),
    articleOf("b", "2020-08-30"),
    articleOf("c", "2020-09-10"),
    articleOf("d", null),
  ],
  events: [{id: "visit", ...mergeReports(reports, [], knownOf())}],
  participants: [],
  places: [],
  problems: [],
};

describe("asOf(dataset, day)", () => {
  const stateOn = (day: string) => {
    const [event] = asOf(dataset, day).events;
    return event && [event.status, event.date, event.sources.map(({quote}) => quote.exact).join()];
  };

  it("gives an event announced, moved and held in three states on three days, each with its sentences", () => {
    expect(stateOn("2020-08-19")).toBeUndefined();
    expect(stateOn("2020-08-20")).toEqual(["planned", "2020-09-01", "a"]);
    expect(stateOn("2020-09-08")).toEqual(["postponed", "2020-09-08", "a,b"]);
    expect(stateOn("2020-09-10")).toEqual(["held", "2020-09-08", "a,b,c"]);
  });
  it("knows no article before its day, and none without a day", () => {
    expect(asOf(dataset, "2020-08-30").articles.map(({id}) => id)).toEqual(["a", "b"]);
  });
  it("names nobody whom only a later article names, and points at sources that are there", () => {
    const [event] = asOf(dataset, "2020-08-30").events;
    expect(event?.participants.map(({participant, source}) => `${participant} ${source}`).sort()).toEqual([
      "a 0",
      "b 1",
    ]);
    expect(event?.accounts.map(({sources}) => sources)).toEqual([[0], [1]]);
  });
  it("holds what was wrong until it is taken back", () => {
    const wrong = {...reportOf("a", "2020-08-20", "held", "2020-08-18"), publisher: "The Ledger"};
    const right = {...reportOf("b", "2020-08-25", "held", "2020-08-19"), publisher: "The Ledger", isCorrection: true};
    const later = {...reportOf("c", "2020-09-10", "held", "2020-08-18"), publisher: "The Herald"};
    const event = {id: "visit", ...mergeReports([wrong, right, later], [], knownOf())};
    const told = (day: string) => asOf({...dataset, events: [event]}, day).events[0];
    expect(told("2020-08-24")?.date).toBe("2020-08-18");
    expect(told("2020-08-24")?.accounts.map(({correctedBy}) => correctedBy)).toEqual([null]);
    expect(told("2020-08-26")?.date).toBe("2020-08-19");
    expect(told("2020-08-26")?.accounts.map(({correctedBy}) => correctedBy)).toEqual(["b", null]);
    // The other paper's claim stays, and is disputed with the corrected one alone.
    expect(event.disputes.filter(({about}) => about === "date")).toEqual([
      {
        about: "date",
        claims: [
          {value: "2020-08-19", sources: [1]},
          {value: "2020-08-18", sources: [2]},
        ],
      },
    ]);
    expect(told("2021-01-01")).toEqual(event);
  });
});
