import {joinTimelineData} from "../../src/exports/timelineData.ts";
import type {EventStatus, TimelineData} from "../../src/model.ts";
import {type Chronicle, readChronicle} from "../../src/timeline/chronicle.ts";
import {chooseLanes, type Lane, rankParticipants} from "../../src/timeline/lanes.ts";
import {sampleDataset} from "./sampleDataset.ts";

export const sampleData: TimelineData = joinTimelineData(sampleDataset, "en");
export const sampleChronicle: Chronicle = readChronicle(sampleData);

/** A made-up chronicle of any size: bursts, ranges, months, and a few participants that appear far more than others. */
export function makeData(count: number, people = 24): TimelineData {
  let seed = 20010615;
  const draw = () => {
    seed = (Math.imul(seed, 1664525) + 1013904223) >>> 0;
    return seed / 4294967296;
  };
  const first = Date.UTC(2001, 5, 15);
  const day = (offset: number) => new Date(first + offset * 86_400_000).toISOString().slice(0, 10);
  const sketches = Array.from({length: count}, (_, index) => {
    const offset = Math.floor(draw() < 0.5 ? draw() * 9000 : 3000 + draw() * draw() * 400);
    const length = draw() < 0.15 ? Math.floor(draw() * 90) + 1 : 0;
    const isMonth = length === 0 && draw() < 0.1;
    const who = new Set(Array.from({length: 1 + Math.floor(draw() * 3)}, () => Math.floor(people * draw() ** 2)));
    const date = isMonth ? day(offset).slice(0, 7) : day(offset);
    return {
      offset,
      date: length > 0 ? `${date}/${day(offset + length)}` : date,
      earliest: isMonth ? `${date}-01` : day(offset),
      latest: isMonth ? `${date}-28` : day(offset + length),
      who: [...who],
      name: `Delegation ${index} meets for the ${Math.floor(draw() * 1e6)}th time ${"and again ".repeat(Math.floor(draw() * 4))}`.trim(),
    };
  }).sort((a, b) => a.offset - b.offset);
  const status: EventStatus[] = ["held", "held", "planned", "cancelled", "ongoing", "postponed"];
  return {
    version: 1,
    language: "en",
    participants: Array.from({length: people}, (_, index) => ({
      id: `delegation-${index}`,
      type: "Organization",
      name: `Delegation ${index}`,
      country: null,
    })),
    places: [],
    articles: [{id: "minutes", headline: "Minutes", inLanguage: "en", publisher: null}],
    events: {
      id: sketches.map((_, index) => `event-${index}`),
      name: sketches.map(({name}) => name),
      inLanguage: sketches.map(() => "en"),
      status: sketches.map((_, index) => status[index % status.length] as EventStatus),
      certainty: sketches.map((_, index) => (index % 4 === 0 ? "inferred" : "stated")),
      date: sketches.map(({date}) => date),
      dateText: sketches.map(({date}) => date),
      earliest: sketches.map(({earliest}) => earliest),
      latest: sketches.map(({latest}) => latest),
      participants: sketches.map(({who}) => who),
      roles: sketches.map(({who}) => who.map(() => "attendee")),
      place: sketches.map(() => null),
      sources: sketches.map(({name}) => [[0, 0, name]]),
    },
  };
}

export function lanesOf(chronicle: Chronicle, limit = 10): Lane[] {
  return chooseLanes(chronicle, rankParticipants(chronicle), new Set(), limit);
}
