import type {DatedEvent, EventType, Participant, Place} from "../../model.ts";
import {directionOf} from "../languages.ts";
import {nameIn} from "../names.ts";
import {paths} from "../paths.ts";
import type {View} from "../view.ts";

/** A participant's name, leading to their page; it keeps its own direction. */
export function ParticipantLink({view, participant}: {view: View; participant: Participant}) {
  return (
    <a href={view.link(paths.participant(participant.id))} class={`participant participant-${participant.type}`}>
      <bdi>{nameIn(view.language, participant)}</bdi>
    </a>
  );
}

/** A place's name, leading to its page. */
export function PlaceLink({view, place}: {view: View; place: Place}) {
  return (
    <a href={view.link(paths.place(place.id))} class="place">
      <bdi>{nameIn(view.language, place)}</bdi>
    </a>
  );
}

/** An event's name, leading to its page. */
export function EventLink({view, event, rel}: {view: View; event: DatedEvent; rel?: string}) {
  return (
    <a href={view.link(paths.event(event.id))} {...languageOf(view, event.inLanguage)} {...(rel && {rel})}>
      {event.name}
    </a>
  );
}

/** A kind of event, leading to all of them. */
export function TypeLink({view, type}: {view: View; type: EventType}) {
  return <a href={view.link(paths.type(type))}>{view.words.typeGroups[type]}</a>;
}

/** The `lang` of a text in another language than the page's, and its `dir` where that differs; nothing where both are the same. */
export function languageOf(view: View, language: string): {lang?: string; dir?: "ltr" | "rtl"} {
  if (language === view.language || language === "") return {};
  const dir = directionOf(language);
  return dir === directionOf(view.language) ? {lang: language} : {lang: language, dir};
}

/** A language's name in the interface's language: "French". A code that no one knows stays as it is. */
export function writeLanguage(view: View, language: string): string {
  return displayName(view, "language", language);
}

/** A country's name in the interface's language, from its ISO 3166-1 code. */
export function writeCountry(view: View, country: string): string {
  return displayName(view, "region", country);
}

function displayName(view: View, type: "language" | "region", code: string): string {
  try {
    return new Intl.DisplayNames([view.language], {type}).of(code) ?? code;
  } catch {
    return code; // Intl refuses what has not the form of a code
  }
}
