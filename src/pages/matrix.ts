import type {Participant} from "../model.ts";
import {type Chronicle, countCompanions} from "./chronicle.ts";

/** The participants who are together with others most often, and in how many events each two of them are. */
export interface Matrix {
  members: Participant[];
  counts: number[][]; // by member, by member; 0 on the diagonal
  most: number;
}

const membersOfMatrix = 18;

/** Counts for the most frequent participants; countries stand before people before organisations, each the most frequent first. */
export function countTogether(chronicle: Chronicle, size: number = membersOfMatrix): Matrix {
  const order = ["Country", "Person", "Organization"];
  const members = chronicle.participants
    .map((participant) => ({participant, count: chronicle.eventsByParticipant.get(participant.id)?.length ?? 0}))
    .sort((a, b) => b.count - a.count || (a.participant.id < b.participant.id ? -1 : 1))
    .filter(({participant}) => countCompanions(chronicle, participant.id).length > 0)
    .slice(0, size)
    .map(({participant}) => participant)
    .sort((a, b) => order.indexOf(a.type) - order.indexOf(b.type));
  const counts = members.map((row) => {
    const companions = new Map(countCompanions(chronicle, row.id).map(({participant, count}) => [participant, count]));
    return members.map((column) => companions.get(column) ?? 0);
  });
  return {members, counts, most: Math.max(1, ...counts.flat())};
}
