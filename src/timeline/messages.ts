import type {EventRole, EventStatus} from "../model.ts";

/** The words of the timeline's own interface; those of events come with the data. */
export interface Messages {
  title: string;
  events: (count: number) => string;
  others: string;
  person: string;
  organization: string;
  country: string;
  zoomIn: string;
  zoomOut: string;
  fit: string;
  earlier: string;
  later: string;
  filter: string;
  filterCount: (count: number) => string;
  search: string;
  noMatch: string;
  clear: string;
  close: string;
  previous: string;
  next: string;
  inferred: string;
  status: Record<EventStatus, string>;
  roles: Partial<Record<EventRole, string>>; // those worth saying beside a name
  place: string;
  participants: string;
  sources: (count: number) => string;
  readInArticle: string;
  eventPage: string;
  openCluster: string;
  position: (index: number, count: number) => string;
  inView: (shown: number, all: number, period: string) => string;
  legend: {
    title: string;
    day: string;
    inferred: string;
    range: string;
    span: string;
    cluster: string;
    joint: string;
  };
  hint: string;
  hintTouch: string;
  empty: string;
  failed: string;
  badAddress: string;
  moreLanes: (count: number) => string;
  fewerLanes: string;
}

const plural = (language: string, one: string, other: string) => {
  const rules = new Intl.PluralRules(language);
  const numbers = new Intl.NumberFormat(language);
  return (count: number) => `${numbers.format(count)} ${rules.select(count) === "one" ? one : other}`;
};

const enEvents = plural("en", "event", "events");
const frEvents = plural("fr", "événement", "événements");

const en: Messages = {
  title: "Timeline",
  events: enEvents,
  others: "All others",
  person: "Person",
  organization: "Organization",
  country: "Country",
  zoomIn: "Zoom in",
  zoomOut: "Zoom out",
  fit: "Whole period",
  earlier: "Earlier",
  later: "Later",
  filter: "Participants",
  filterCount: plural("en", "participant chosen", "participants chosen"),
  search: "Find a participant",
  noMatch: "No participant of that name",
  clear: "Show all",
  close: "Close",
  previous: "Previous event",
  next: "Next event",
  inferred: "date inferred",
  status: {
    held: "held",
    planned: "planned",
    ongoing: "under way",
    postponed: "postponed",
    cancelled: "cancelled",
    denied: "denied",
  },
  roles: {host: "host", mentioned: "mentioned"},
  place: "Place",
  participants: "Participants",
  sources: (count) => (count === 1 ? "The sentence" : "The sentences"),
  readInArticle: "In",
  eventPage: "Page of this event",
  openCluster: "zoom in",
  position: (index, count) => `${index} of ${count}`,
  inView: (shown, all, period) => `${shown} of ${enEvents(all)}, ${period}`,
  legend: {
    title: "How to read the marks",
    day: "a day",
    inferred: "date inferred from the text",
    range: "several days",
    span: "some time in this month or year",
    cluster: "several events: choose to open",
    joint: "one event, several participants",
  },
  hint: "Drag or scroll sideways to move through time. Scroll over the drawing to zoom; fully zoomed out, the page scrolls on. Keys: arrows, + and −, Enter, Escape.",
  hintTouch: "Swipe to move through time, pinch to zoom, tap an event to read its source.",
  empty: "No event has a date yet.",
  failed: "The timeline could not be loaded. All events are in the list.",
  badAddress: "Part of the address could not be read; the rest is shown.",
  moreLanes: (count) => `Show ${count} more`,
  fewerLanes: "Show fewer",
};

const fr: Messages = {
  title: "Chronologie",
  events: frEvents,
  others: "Tous les autres",
  person: "Personne",
  organization: "Organisation",
  country: "Pays",
  zoomIn: "Zoom avant",
  zoomOut: "Zoom arrière",
  fit: "Toute la période",
  earlier: "Plus tôt",
  later: "Plus tard",
  filter: "Participants",
  filterCount: plural("fr", "participant choisi", "participants choisis"),
  search: "Chercher un participant",
  noMatch: "Aucun participant de ce nom",
  clear: "Tout afficher",
  close: "Fermer",
  previous: "Événement précédent",
  next: "Événement suivant",
  inferred: "date déduite",
  status: {
    held: "a eu lieu",
    planned: "prévu",
    ongoing: "en cours",
    postponed: "reporté",
    cancelled: "annulé",
    denied: "démenti",
  },
  roles: {host: "hôte", mentioned: "mentionné"},
  place: "Lieu",
  participants: "Participants",
  sources: (count) => (count === 1 ? "La phrase" : "Les phrases"),
  readInArticle: "Dans",
  eventPage: "Page de cet événement",
  openCluster: "agrandir",
  position: (index, count) => `${index} sur ${count}`,
  inView: (shown, all, period) => `${shown} sur ${frEvents(all)}, ${period}`,
  legend: {
    title: "Lire les signes",
    day: "un jour",
    inferred: "date déduite du texte",
    range: "plusieurs jours",
    span: "au cours de ce mois ou de cette année",
    cluster: "plusieurs événements : choisir pour ouvrir",
    joint: "un événement, plusieurs participants",
  },
  hint: "Glissez ou faites défiler de côté pour parcourir le temps. La molette agrandit le dessin ; quand tout est visible, la page défile. Touches : flèches, + et −, Entrée, Échap.",
  hintTouch: "Faites glisser pour parcourir le temps, pincez pour agrandir, touchez un événement pour lire sa source.",
  empty: "Aucun événement n’est encore daté.",
  failed: "La chronologie n’a pas pu être chargée. Tous les événements sont dans la liste.",
  badAddress: "Une partie de l’adresse n’a pas pu être lue ; le reste est affiché.",
  moreLanes: (count) => `${count} de plus`,
  fewerLanes: "Moins de lignes",
};

const catalogue: Record<string, Messages> = {en, fr};

/** The messages for a page's language, by its primary subtag; English when there are none. */
export function findMessages(language: string): Messages {
  return catalogue[language.split("-")[0]?.toLowerCase() ?? ""] ?? en;
}
