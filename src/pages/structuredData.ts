import type {Article, DatedEvent, Participant, Place} from "../model.ts";
import {isHtmlDate} from "./dates.ts";
import {nameIn} from "./names.ts";
import {paths} from "./paths.ts";
import type {View} from "./view.ts";

/** A description in the words of schema.org, as JSON-LD. */
export type StructuredData = {"@type": string} & Record<string, unknown>;

const context = "https://schema.org";

/** As text that can stand in a script element: what would end it is escaped. */
export function writeStructuredData(data: StructuredData): string {
  const escapes: Record<string, string> = {
    "<": "\\u003c",
    ">": "\\u003e",
    "&": "\\u0026",
    "\u2028": "\\u2028",
    "\u2029": "\\u2029",
  };
  return JSON.stringify({"@context": context, ...data}).replace(/[<>&\u2028\u2029]/g, (sign) => escapes[sign] ?? sign);
}

export function describeArticle(view: View, article: Article): StructuredData {
  const {datePublished, author, publisher} = article;
  return clean({
    "@type": "NewsArticle",
    headline: article.headline,
    inLanguage: article.inLanguage,
    datePublished: datePublished !== null && isHtmlDate(datePublished) ? datePublished : null,
    author: author === null ? null : {"@type": "Person", name: author},
    publisher: publisher === null ? null : {"@type": "Organization", name: publisher},
    keywords: article.tags.length > 0 ? article.tags : null,
    isBasedOn: article.url,
    url: addressOf(view, paths.article(article.id)),
  });
}

const statuses: Partial<Record<DatedEvent["status"], string>> = {
  cancelled: "EventCancelled",
  postponed: "EventPostponed",
  planned: "EventScheduled",
  held: "EventScheduled",
  ongoing: "EventScheduled",
};

export function describeEvent(view: View, event: DatedEvent): StructuredData {
  const {chronicle} = view;
  const place = event.location === null ? undefined : chronicle.placeById.get(event.location);
  const attendees = event.participants.flatMap(({participant, role}) => {
    const known = role === "mentioned" ? undefined : chronicle.participantById.get(participant);
    return known ? [nameParticipant(view, known)] : [];
  });
  const status = statuses[event.status];
  return clean({
    "@type": "Event",
    name: event.name,
    inLanguage: event.inLanguage,
    startDate: isHtmlDate(event.date) ? event.date : event.earliest,
    endDate: event.latest !== event.earliest && event.date.includes("/") ? event.latest : null,
    eventStatus: status ? `${context}/${status}` : null,
    location: place ? namePlace(view, place) : null,
    attendee: attendees.length > 0 ? attendees : null,
    subjectOf: event.sources.flatMap(({article}) => {
      const known = chronicle.articleById.get(article);
      return known
        ? [clean({"@type": "NewsArticle", headline: known.headline, url: addressOf(view, paths.article(article))})]
        : [];
    }),
    url: addressOf(view, paths.event(event.id)),
  });
}

export function describeParticipant(view: View, participant: Participant): StructuredData {
  const names = Object.values(participant.alternateName).flat();
  return clean({
    ...nameParticipant(view, participant),
    alternateName: names.length > 0 ? [...new Set(names)] : null,
    sameAs: participant.sameAs,
  });
}

export function describePlace(view: View, place: Place): StructuredData {
  const names = Object.values(place.alternateName).flat();
  return clean({
    ...namePlace(view, place),
    alternateName: names.length > 0 ? [...new Set(names)] : null,
    sameAs: place.sameAs,
  });
}

/** The way from the home page to this one. */
export function describeTrail(view: View, steps: readonly {path: string; name: string}[]): StructuredData | null {
  if (view.site.url === null) return null;
  return {
    "@type": "BreadcrumbList",
    itemListElement: steps.map(({path, name}, index) => ({
      "@type": "ListItem",
      position: index + 1,
      name,
      item: addressOf(view, path),
    })),
  };
}

function nameParticipant(view: View, participant: Participant): StructuredData {
  return clean({
    "@type": participant.type,
    name: nameIn(view.language, participant),
    url: addressOf(view, paths.participant(participant.id)),
  });
}

function namePlace(view: View, place: Place): StructuredData {
  const {geo, type} = place;
  return clean({
    "@type": type,
    name: nameIn(view.language, place),
    address: place.country === null ? null : {"@type": "PostalAddress", addressCountry: place.country},
    geo: geo && {"@type": "GeoCoordinates", latitude: geo.latitude, longitude: geo.longitude},
    url: addressOf(view, paths.place(place.id)),
  });
}

/** A whole address; null where the site has none. */
function addressOf(view: View, path: string): string | null {
  return view.site.url === null ? null : new URL(view.link(path), view.site.url + encodeURI(view.url.slice(1))).href;
}

function clean(data: StructuredData): StructuredData {
  return Object.fromEntries(Object.entries(data).filter(([, value]) => value !== null)) as StructuredData;
}
