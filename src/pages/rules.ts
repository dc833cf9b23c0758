import type {Dataset} from "../model.ts";

/** The rules of one room, and how often each made a finding or noticed a problem. */
export interface RoomRules {
  room: string; // time, participants …
  rules: {rule: string; count: number}[]; // the most frequent first
}

/** Counts the rules behind everything in a dataset, room by room, in alphabetical order. */
export function countRules({articles, events, participants, problems}: Dataset): RoomRules[] {
  const counts = new Map<string, number>();
  const add = ({rule}: {rule: string}) => counts.set(rule, (counts.get(rule) ?? 0) + 1);
  for (const {times, mentions} of articles) for (const finding of [...times, ...mentions]) add(finding);
  for (const {sources} of events) for (const source of sources) add(source);
  for (const {affiliations} of participants) for (const {source} of affiliations) add(source);
  for (const problem of problems) add(problem);
  const rooms = new Map<string, RoomRules>();
  for (const [rule, count] of [...counts].sort(([a, m], [b, n]) => n - m || (a < b ? -1 : 1))) {
    const name = rule.split("/")[0] ?? rule;
    const room = rooms.get(name) ?? {room: name, rules: []};
    room.rules.push({rule, count});
    rooms.set(name, room);
  }
  return [...rooms.values()].sort((a, b) => (a.room < b.room ? -1 : 1));
}
