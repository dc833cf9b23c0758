import {describe, expect, it} from "vitest";
import type {EventReport} from "../../src/events/eventReport.ts";
import {joinReports} from "../../src/events/joinReports.ts";
import {explainSame} from "../../src/events/tellsSame.ts";
import type {EventRole, Participant, Place} from "../../src/model.ts";
import {knownOf} from "./knownOf.ts";

const types: Record<string, Participant["type"]> = {sco: "Organization", un: "Organization"};
const countries = new Set(["france", "germany", "china", "india", "pakistan"]);
const places: Record<string, Pick<Place, "type" | "country">> = {
  paris: {type: "City", country: "FR"},
  lyon: {type: "City", country: "FR"},
  berlin: {type: "City", country: "DE"},
  france: {type: "Country", country: "FR"},
  louvre: {type: "Place", country: null},
};
const known = knownOf({
  typeOf: (id) => types[id] ?? (countries.has(id) ? "Country" : "Person"),
  placeOf: (id) => places[id],
});

let filed = 0;

/** A report of its own article, unless it says otherwise. */
function reportOf(more: Partial<EventReport> & {cast?: Record<string, EventRole>}): EventReport {
  filed++;
  const {cast = {anna: "agent", bruno: "counterpart"}, ...rest} = more;
  const article = rest.filed?.article ?? `a${filed}`;
  return {
    name: "Anna met Bruno",
    inLanguage: "en",
    type: "meeting",
    status: "held",
    acts: ["meet"],
    things: [],
    anchors: [],
    date: "2020-09-11",
    certainty: "stated",
    participants: Object.entries(cast).map(([participant, role]) => ({participant, role})),
    location: null,
    decidedBy: {type: null, status: null},
    isLead: false,
    published: "2020-09-12",
    publisher: null,
    filed: {article, sentence: filed},
    sources: [
      {
        article,
        position: {start: filed, end: filed + 1},
        quote: {exact: "x", prefix: "", suffix: ""},
        rule: "events/main-clause",
        certainty: "stated",
      },
    ],
    ...rest,
  };
}

const same = (a: Parameters<typeof reportOf>[0], b: Parameters<typeof reportOf>[0]) =>
  explainSame(reportOf(a), reportOf(b), known) !== null;

describe("explainSame(a, b, known)", () => {
  it("joins two persons who meet, in two languages", () => {
    expect(same({}, {inLanguage: "fr", name: "Anna a rencontré Bruno"})).toBe(true);
    expect(same({location: "paris"}, {location: "louvre"})).toBe(true);
    expect(same({location: "paris"}, {location: "france"})).toBe(true);
  });
  it("keeps a meeting of two from one of three, and in one article from one elsewhere", () => {
    expect(same({}, {cast: {anna: "agent", bruno: "counterpart", carla: "counterpart"}})).toBe(false);
    const here = {article: "one", sentence: 1};
    const there = {article: "one", sentence: 2};
    expect(same({location: "paris", filed: here}, {location: "lyon", filed: there})).toBe(false);
    expect(same({location: "berlin", filed: here}, {location: "france", filed: there})).toBe(false);
  });
  it("keeps a call from a meeting of which no more than the month is known", () => {
    const call: Partial<EventReport> = {type: "call", acts: ["call"], name: "Anna called Bruno"};
    expect(same(call, {})).toBe(true);
    expect(same(call, {date: "2020-09"})).toBe(false);
    expect(same({}, {date: "2020-09"})).toBe(true);
  });
  it("takes two articles that place one meeting differently for a dispute", () => {
    expect(same({location: "paris"}, {location: "lyon"})).toBe(true);
    expect(same({location: "paris", cast: {anna: "agent"}}, {location: "lyon", cast: {anna: "agent"}})).toBe(false);
  });
  it("keeps what came then from what came before it", () => {
    const article = {article: "one", sentence: 1};
    const then = reportOf({filed: {article: "one", sentence: 2}});
    const [source] = then.sources;
    const sequel = {...then, sources: source ? [{...source, rule: "events/sequence"}] : []};
    expect(explainSame(reportOf({filed: article}), sequel, known)).toBeNull();
  });
  it("keeps the same people's signing from their talks in one article", () => {
    const [one, two] = [
      {article: "one", sentence: 1},
      {article: "one", sentence: 2},
    ];
    expect(same({filed: one}, {filed: two, type: "other", acts: ["sign"]})).toBe(false);
    expect(same({filed: one}, {filed: two, type: "agreement", acts: ["sign"]})).toBe(false);
  });
  it("joins a visit planned and held by its visitor and its days", () => {
    const visit = {type: "visit" as const, date: "2020-09-09/2020-09-11", acts: []};
    expect(same({...visit, status: "planned"}, {...visit, cast: {anna: "agent"}, inLanguage: "fr"})).toBe(true);
    expect(same(visit, {...visit, cast: {bruno: "agent"}})).toBe(false);
  });
  it("joins what one person did, where the act is the same", () => {
    const cast: Record<string, EventRole> = {anna: "agent"};
    expect(
      same({cast, acts: ["chair"], name: "Anna chaired"}, {cast, acts: ["chair"], inLanguage: "fr", name: "x"}),
    ).toBe(true);
    expect(
      same({cast, acts: ["arrive"], name: "Anna landed"}, {cast, acts: ["leave"], inLanguage: "fr", name: "x"}),
    ).toBe(false);
  });
  it("joins the same countries without persons, but no other act of theirs", () => {
    const cast: Record<string, EventRole> = {india: "agent", pakistan: "agent"};
    const other = {type: "other" as const, cast};
    expect(same({...other, acts: ["admit"]}, {...other, acts: ["admit"], inLanguage: "fr", name: "x"})).toBe(true);
    expect(same({...other, acts: ["admit"]}, {...other, acts: ["sign"], inLanguage: "fr", name: "x"})).toBe(false);
  });
  it("joins an organisation's act, and keeps its other acts of the day", () => {
    const cast: Record<string, EventRole> = {sco: "agent"};
    const adopt = {type: "agreement" as const, cast, acts: ["adopt"]};
    expect(same(adopt, {...adopt, inLanguage: "fr", name: "x"})).toBe(true);
    expect(same(adopt, {type: "launch", cast, acts: ["open"], inLanguage: "fr", name: "x"})).toBe(false);
  });
  it("joins nameless events of one language by their words alone", () => {
    const named = (name: string) => ({cast: {}, name, acts: []});
    expect(same(named("The bridge over the river was opened"), named("Mayor opens the bridge over the river"))).toBe(
      true,
    );
    expect(same(named("The bridge over the river was opened"), named("A library burned"))).toBe(false);
  });
});

describe("joinReports(reports, known)", () => {
  const joined = (...reports: EventReport[]) => joinReports(reports, known);

  it("keeps two visits a week apart, and a yearly summit", () => {
    const visit = (date: string) => reportOf({type: "visit", date, cast: {anna: "agent"}});
    expect(joined(visit("2020-09-01/2020-09-03"), visit("2020-09-08/2020-09-10"))).toHaveLength(2);
    const summit = (date: string) => reportOf({type: "summit", date, cast: {sco: "agent"}, acts: []});
    expect(joined(summit("2019-06-14"), summit("2020-06-14"))).toHaveLength(2);
    expect(joined(summit("2019"), summit("2019"))).toHaveLength(2);
  });

  it("says held where a later report does, and names it so", () => {
    const planned = reportOf({status: "planned", name: "Anna will meet Bruno", published: "2020-09-01"});
    const held = reportOf({name: "Anna met Bruno", published: "2020-09-12"});
    for (const [event] of [joined(planned, held), joined(held, planned)]) {
      expect(event).toMatchObject({status: "held", name: "Anna met Bruno"});
      expect(event?.sources.map(({article}) => article)).toEqual([planned.filed.article, held.filed.article]);
    }
  });

  it("keeps each source once, and each participant with the fullest report's role", () => {
    const a = reportOf({});
    const b = {...reportOf({}), sources: a.sources};
    const [event] = joined(a, b);
    expect(event?.sources).toHaveLength(1);
    expect(event?.participants).toEqual([
      {participant: "anna", role: "agent", source: 0},
      {participant: "bruno", role: "counterpart", source: 0},
    ]);
  });

  it("leaves out what has no date", () => {
    expect(joined(reportOf({date: "soon"}))).toEqual([]);
  });
});
