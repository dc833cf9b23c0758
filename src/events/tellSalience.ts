import type {EventParticipant, EventType} from "../model.ts";
import type {EventReport} from "./eventReport.ts";

/** How much a type of event weighs by itself, 0 to 1: what is done before what is said. */
const WEIGHTS: Readonly<Record<EventType, number>> = {
  summit: 1,
  agreement: 1,
  attack: 1,
  accident: 0.9,
  vote: 0.9,
  appointment: 0.8,
  ruling: 0.8,
  visit: 0.8,
  launch: 0.7,
  meeting: 0.7,
  call: 0.5,
  other: 0.4,
  statement: 0.3,
};

/** More than so many articles or participants add nothing. */
const MANY = 4;

/**
 * How much an event matters, 0 to 1, for where there is no room for all: how many articles report it, whether one opens with
 * it, how many take part by name, and what kind of thing it is; in equal parts.
 */
export function tellSalience(reports: readonly EventReport[], participants: readonly EventParticipant[]): number {
  const articles = new Set(reports.map(({filed}) => filed.article)).size;
  const named = participants.filter(({role}) => role !== "represented" && role !== "mentioned").length;
  const kind = Math.max(...reports.map(({type}) => WEIGHTS[type]));
  const parts = [
    Math.min(1, (articles - 1) / (MANY - 1)),
    reports.some(({isLead}) => isLead) ? 1 : 0,
    Math.min(1, named / MANY),
    kind,
  ];
  return Math.round((parts.reduce((sum, part) => sum + part, 0) / parts.length) * 100) / 100;
}
