import type {Dataset, Participant, Place, Site, TimelineData} from "../model.ts";
import {writeDate} from "../time/writeDate.ts";

/**
 * Writes data/timeline.json, what the timeline draws: the events in columns, with their dates in words of the site's
 * language, and what they refer to. Its shape is `TimelineData` of the model.
 */
export function writeTimelineData(dataset: Dataset, site: Site): string {
  return `${JSON.stringify(joinTimelineData(dataset, site.language))}\n`;
}

/** The same before it is written. A reference to what the dataset does not hold is left out. */
export function joinTimelineData({articles, events, participants, places}: Dataset, language: string): TimelineData {
  const participantAt = indexById(participants);
  const placeAt = indexById(places);
  const articleAt = indexById(articles);
  const members = events.map((event) => event.participants.filter(({participant}) => participantAt.has(participant)));
  return {
    version: 1,
    language,
    participants: participants.map((participant) => ({
      id: participant.id,
      type: participant.type,
      name: chooseName(participant, language),
      country: participant.country,
    })),
    places: places.map((place) => ({id: place.id, name: chooseName(place, language)})),
    articles: articles.map(({id, headline, inLanguage, publisher}) => ({id, headline, inLanguage, publisher})),
    events: {
      id: events.map(({id}) => id),
      name: events.map(({name}) => name),
      inLanguage: events.map(({inLanguage}) => inLanguage),
      status: events.map(({status}) => status),
      certainty: events.map(({certainty}) => certainty),
      date: events.map(({date}) => date),
      dateText: events.map(({date}) => writeDate(date, language)),
      earliest: events.map(({earliest}) => earliest),
      latest: events.map(({latest}) => latest),
      participants: members.map((list) => list.map(({participant}) => participantAt.get(participant) ?? 0)),
      roles: members.map((list) => list.map(({role}) => role)),
      place: events.map(({location}) => (location === null ? null : (placeAt.get(location) ?? null))),
      sources: events.map(({sources}) =>
        sources.flatMap(({article, position, quote}): [number, number, string][] => {
          const index = articleAt.get(article);
          return index === undefined ? [] : [[index, position.start, quote.exact]];
        }),
      ),
    },
  };
}

function indexById(list: {id: string}[]): Map<string, number> {
  return new Map(list.map(({id}, index) => [id, index]));
}

/** The name readers of a language know: the first one of that language, else the participant's own. */
function chooseName({name, alternateName}: Participant | Place, language: string): string {
  return alternateName[language]?.[0] ?? alternateName[language.split("-")[0] ?? ""]?.[0] ?? name;
}
