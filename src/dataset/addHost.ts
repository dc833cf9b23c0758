import type {DatedEvent, EventRole, EventType, Place} from "../model.ts";

/** What people come together for: whoever's country it is in receives them. */
const GATHERINGS: ReadonlySet<EventType> = new Set(["meeting", "visit", "summit", "agreement"]);

/** What befalls a country, wherever in it. */
const BLOWS: ReadonlySet<EventType> = new Set(["attack", "accident"]);

/** What happens in a country that the text names beside it. */
const LOCAL: ReadonlySet<EventType> = new Set(["vote", "launch", "other"]);

/**
 * Adds to an event the country in which it was: as the host of those who came together there, as the subject of what befell it.
 * `linkCountry` gives the participant of a country's code. What the author has decided stays as it is.
 */
export function addHost(
  event: Omit<DatedEvent, "id">,
  placeOf: (id: string) => Pick<Place, "type" | "country"> | undefined,
  linkCountry: (code: string) => string,
): Omit<DatedEvent, "id"> {
  const place = event.location === null || event.curated ? undefined : placeOf(event.location);
  const role = place?.country && tellRole(event.type, place);
  if (!place?.country || !role) return event;
  const participant = linkCountry(place.country);
  const known = event.participants.find((each) => each.participant === participant);
  // Who comes from the country already speaks for it.
  if (known) return event;
  const source = event.accounts.find(({location}) => location === event.location)?.sources[0];
  return {
    ...event,
    participants: [...event.participants, {participant, role, ...(source !== undefined && {source})}],
  };
}

function tellRole(type: EventType, {type: kind}: Pick<Place, "type">): EventRole | null {
  if (GATHERINGS.has(type)) return "host";
  if (BLOWS.has(type)) return "subject";
  return LOCAL.has(type) && kind === "Country" ? "host" : null;
}
