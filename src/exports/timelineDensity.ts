import type {TimelineDensity} from "../model.ts";
import type {PlacedEvent} from "./timelineColumns.ts";

const STRETCHES = 480;
const LANES = 40;

const KEYS = {stretches: 60, each: 4};

/** The places of the events that matter most, some in every stretch of time. */
export function findKeys(placed: readonly PlacedEvent[]): number[] {
  const from = placed[0]?.start ?? 0;
  const step = ((placed.at(-1)?.start ?? from) - from + 1) / KEYS.stretches;
  const stretches = Array.from({length: KEYS.stretches}, (): number[] => []);
  for (const [index, {start}] of placed.entries()) stretches[Math.floor((start - from) / step)]?.push(index);
  const salienceOf = (index: number) => placed[index]?.event.salience ?? 0;
  const keys = stretches.flatMap((own) =>
    own.sort((a, b) => salienceOf(b) - salienceOf(a) || a - b).slice(0, KEYS.each),
  );
  return keys.sort((a, b) => a - b);
}

/** Counts the events of a long chronicle over equal stretches of time, for a first overview. */
export function countDensity(
  placed: readonly PlacedEvent[],
  participants: Map<string, number>,
): Omit<TimelineDensity, "keys"> {
  const from = placed[0]?.start ?? 0;
  const last = placed.at(-1)?.start ?? from;
  const step = Math.max(Math.ceil((last - from + 1) / STRETCHES), 1);
  const stretches = Math.floor((last - from) / step) + 1;
  const totals = new Map<number, number>();
  const membersOf = ({event}: PlacedEvent) =>
    event.participants.flatMap(({participant}) => participants.get(participant) ?? []);
  for (const each of placed) for (const who of membersOf(each)) totals.set(who, (totals.get(who) ?? 0) + 1);
  const who = [...totals.keys()].sort((a, b) => (totals.get(b) ?? 0) - (totals.get(a) ?? 0) || a - b).slice(0, LANES);
  const laneOf = new Map(who.map((participant, lane) => [participant, lane]));
  const empty = () => new Array<number>(stretches).fill(0);
  const all = empty();
  const lanes = Array.from({length: who.length + 1}, empty);
  for (const each of placed) {
    const stretch = Math.floor((each.start - from) / step);
    all[stretch] = (all[stretch] ?? 0) + 1;
    const own = membersOf(each).flatMap((participant) => laneOf.get(participant) ?? []);
    for (const lane of own.length > 0 ? own : [who.length]) {
      const counts = lanes[lane] as number[];
      counts[stretch] = (counts[stretch] ?? 0) + 1;
    }
  }
  return {from, step, all, lanes, who};
}
