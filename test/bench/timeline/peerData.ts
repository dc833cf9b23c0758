import {joinTimeline} from "../../../src/exports/timelineData.ts";
import type {Dataset, TimelineData} from "../../../src/model.ts";

/** A chronicle as the peers read it: the same events, dates, names and participants. */
export interface PeerData {
  start: number[]; // ms
  end: (number | null)[]; // ms, of events longer than a day
  name: string[];
  who: number[][];
  participants: string[];
}

const DAY = 86_400_000;

export function writePeerData(dataset: Dataset): PeerData {
  const [head] = joinTimeline(dataset, "en");
  const {participants} = (head as {value: TimelineData}).value;
  const placeOf = new Map(dataset.participants.map(({id}, index) => [id, index]));
  const at = (text: string | null) => Date.parse(text ?? "");
  return {
    start: dataset.events.map(({earliest}) => at(earliest)),
    end: dataset.events.map(({earliest, latest}) => (latest === earliest ? null : at(latest) + DAY)),
    name: dataset.events.map(({name}) => name),
    who: dataset.events.map(({participants: list}) => list.map(({participant}) => placeOf.get(participant) ?? 0)),
    participants: participants.map(({name}) => name),
  };
}
