import type {EventReport} from "../../src/events/eventReport.ts";
import {joinReports} from "../../src/events/joinReports.ts";
import {knownOf} from "../events/knownOf.ts";
import {reportCases} from "../events/reportCases.ts";
import {reportArticles} from "../reportArticles.ts";
import {measure} from "./measure.ts";

/** Reports a day, so that a longer chronicle is longer and not denser. */
const A_DAY = 8;
const SIZES = [10_000, 20_000, 40_000];

const known = knownOf({
  typeOf: (id) => (id.startsWith("country") ? "Country" : "Person"),
  placeOf: () => ({type: "City", country: null}),
});

/** How well the golden articles are understood and the golden reports joined, and what joining costs. */
export async function measureEvents(): Promise<string> {
  const lines = ["| reports | events | joining, s | × the row before |", "| --- | --- | --- | --- |"];
  let before = 0;
  joinReports(makeReports(2000), known);
  for (const size of SIZES) {
    const reports = makeReports(size);
    let events = 0;
    const seconds = await measure(() => {
      events = joinReports(reports, known).length;
    });
    lines.push(`| ${size} | ${events} | ${seconds.toFixed(2)} | ${before ? (seconds / before).toFixed(2) : ""} |`);
    before = seconds;
  }
  return [await reportArticles(), await reportCases(), lines.join("\n")].join("\n\n");
}

/** Meetings of two out of a hundred people, every third reported twice, in the order of their days; the same for the same size. */
function makeReports(size: number): EventReport[] {
  let seed = size;
  const random = (below: number) => {
    seed = (seed * 1_103_515_245 + 12_345) % 2_147_483_648;
    return Math.floor((seed / 2_147_483_648) * below);
  };
  const reports: EventReport[] = [];
  while (reports.length < size) {
    const index = reports.length;
    const day = new Date(Date.UTC(1990, 0, 1 + Math.floor(index / A_DAY))).toISOString().slice(0, 10);
    const [one, other, city] = [random(100), random(100), random(40)];
    const copies = index % 3 === 0 ? 2 : 1;
    for (let copy = 0; copy < copies; copy++) reports.push(makeReport(index + copy, day, [one, other], city));
  }
  return reports.slice(0, size);
}

function makeReport(index: number, date: string, people: readonly number[], city: number): EventReport {
  const article = `article-${index}`;
  const quote = {exact: `Report ${index}.`, prefix: "", suffix: ""};
  return {
    name: `Person ${people[0]} meets person ${people[1]}`,
    inLanguage: "en",
    type: "meeting",
    status: index % 50 === 0 ? "postponed" : "held",
    acts: ["meet"],
    things: [],
    anchors: [],
    date,
    certainty: "stated",
    participants: [...new Set(people)].map((person) => ({participant: `person-${person}`, role: "agent"})),
    location: `city-${city}`,
    decidedBy: {type: "meets", status: null},
    isLead: true,
    published: date,
    publisher: null,
    filed: {article, sentence: 0},
    sources: [{article, position: {start: 0, end: 9}, quote, rule: "events/main-clause", certainty: "stated"}],
  };
}
