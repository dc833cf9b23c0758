import type {DatedEvent, Participant, Place} from "../model.ts";
import type {Chronicle, Groups} from "./chronicle.ts";

/** An event that has to do with another, and what both have in common. */
export interface Related {
  event: DatedEvent;
  participants: Participant[]; // who take part in both
  place: Place | null; // where both were
}

const shown = 4;
const near = 30; // how many events of a participant or place are looked at before an event, and after it

/**
 * The events that have most to do with one: who or what both have counts the more the less often it occurs at all, and what is
 * years away counts less. Only events near in time are looked at, so that a long chronicle costs no more than a short one.
 */
export function findRelated(chronicle: Chronicle, event: DatedEvent): Related[] {
  const scores = new Map<DatedEvent, number>();
  const add = (groups: Groups<DatedEvent>, id: string) => {
    const group = groups.get(id) ?? [];
    for (const other of nearIn(chronicle, group, event))
      scores.set(other, (scores.get(other) ?? 0) + 1 / Math.sqrt(group.length));
  };
  for (const id of listActing(event)) add(chronicle.eventsByParticipant, id);
  if (event.location !== null) add(chronicle.eventsByPlace, event.location);
  const order = (each: DatedEvent) => chronicle.eventOrder.get(each.id) ?? 0;
  return [...scores]
    .map(([other, score]) => ({
      related: describe(chronicle, event, other),
      score: score / (1 + yearsBetween(event, other)),
    }))
    .filter(({related: {participants, place}}) => participants.length > 1 || place !== null)
    .sort((a, b) => b.score - a.score || order(a.related.event) - order(b.related.event))
    .slice(0, shown)
    .map(({related}) => related);
}

function listActing({participants}: DatedEvent): string[] {
  return participants.flatMap(({participant, role}) => (role === "mentioned" ? [] : [participant]));
}

function describe(chronicle: Chronicle, event: DatedEvent, other: DatedEvent): Related {
  const there = new Set(listActing(other));
  return {
    event: other,
    participants: listActing(event).flatMap((id) => (there.has(id) ? (chronicle.participantById.get(id) ?? []) : [])),
    place:
      event.location !== null && event.location === other.location
        ? (chronicle.placeById.get(event.location) ?? null)
        : null,
  };
}

/** The events of a group that stand next to one in the order of the chronicle. */
function nearIn({eventOrder}: Chronicle, group: readonly DatedEvent[], event: DatedEvent): DatedEvent[] {
  const at = eventOrder.get(event.id) ?? 0;
  let [low, high] = [0, group.length];
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((eventOrder.get(group[middle]?.id ?? "") ?? 0) < at) low = middle + 1;
    else high = middle;
  }
  return group.slice(Math.max(low - near, 0), low + near + 1).filter((each) => each !== event);
}

function yearsBetween(one: DatedEvent, other: DatedEvent): number {
  const yearOf = ({earliest, latest}: DatedEvent) => {
    const [year, month = 1, day = 1] = (earliest ?? latest ?? "").split(/(?<=\d)-/).map(Number.parseFloat);
    return (year ?? 0) + month / 12 + day / 365;
  };
  const years = Math.abs(yearOf(one) - yearOf(other));
  return Number.isFinite(years) ? years : 100;
}
