import type {Dataset, Site, TableData} from "../model.ts";
import {writeDate} from "../time/writeDate.ts";
import {capitalize} from "./dates.ts";
import {findMessages} from "./messages/index.ts";
import {nameIn} from "./names.ts";

/** What the table of all events reads (data/table.json): every event as a row, with names and dates in a language of the interface. */
export function joinTableData({events, participants, places}: Dataset, site: Site, language: string): TableData {
  const participantAt = new Map(participants.map(({id}, index) => [id, index]));
  const placeAt = new Map(places.map(({id}, index) => [id, index]));
  const {types, statuses} = findMessages(language, site.messages);
  const capitals = Object.entries(statuses).map(([status, words]) => [status, capitalize(words, language)]);
  return {
    types,
    statuses: Object.fromEntries(capitals),
    participants: participants.map((each) => ({id: each.id, name: nameIn(language, each)})),
    places: places.map((each) => ({id: each.id, name: nameIn(language, each)})),
    events: {
      id: events.map(({id}) => id),
      name: events.map(({name}) => name),
      inLanguage: events.map(({inLanguage}) => inLanguage),
      dateText: events.map(({date}) => writeDate(date, language)),
      earliest: events.map(({earliest, latest}) => earliest ?? latest),
      type: events.map(({type}) => type),
      status: events.map(({status}) => status),
      participants: events.map((event) =>
        event.participants.flatMap(({participant, role}) =>
          role === "mentioned" ? [] : (participantAt.get(participant) ?? []),
        ),
      ),
      place: events.map(({location}) => (location === null ? null : (placeAt.get(location) ?? null))),
      sources: events.map(({sources}) => sources.length),
    },
  };
}
