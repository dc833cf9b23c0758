import {IntlMessageFormat} from "intl-messageformat";
import type {EventRole, EventStatus, EventType, Participant, Place, Problem} from "../../model.ts";
import type {en} from "./en.ts";

/** What a catalogue must name one by one: every word of the model that pages show. */
export interface Enumerations {
  statuses: Record<EventStatus, string>;
  types: Record<EventType, string>;
  typeGroups: Record<EventType, string>;
  roles: Record<EventRole, string>;
  participantTypes: Record<Participant["type"], string>;
  participantGroups: Record<Participant["type"], string>;
  placeTypes: Record<Place["type"], string>;
  severities: Record<Problem["severity"], string>;
  severityGroups: Record<Problem["severity"], string>;
  [key: string]: unknown;
}

/** The words of the interface in one language, as ICU messages, under the keys of the English ones. */
export type Catalogue = Widen<typeof en>;
type Widen<T> = {[K in keyof T]: T[K] extends string ? string : Widen<T[K]>};

/** The same, ready to use: a text, or a function of what the message names: `words.events({count: 3})`. */
export type Messages = Ready<typeof en>;
type Ready<T> = {
  [K in keyof T]: T[K] extends string
    ? [NamesIn<T[K]>] extends [never]
      ? string
      : (values: Record<NamesIn<T[K]>, string | number>) => string
    : Ready<T[K]>;
};

/** The names that stand in braces in a message; what a plural form says in its braces has a space or a “#”. */
type NamesIn<S> = S extends `${string}{${infer Rest}` ? FirstName<Rest> | NamesIn<Rest> : never;
type FirstName<S> = S extends `${infer Inner}}${string}`
  ? Inner extends `${infer Name},${string}`
    ? Name
    : Inner extends `${string} ${string}` | `${string}#${string}`
      ? never
      : Inner
  : never;

/** Makes the messages of a catalogue ready. A message is parsed when it is first asked for. Throws where one is no ICU message. */
export function readyMessages(catalogue: Catalogue, language: string): Messages {
  return readyGroup(catalogue, language) as Messages;
}

interface Group {
  [key: string]: string | Group;
}

function readyGroup(group: Group, language: string): object {
  return Object.fromEntries(
    Object.entries(group).map(([key, message]) => [
      key,
      typeof message !== "string"
        ? readyGroup(message, language)
        : message.includes("{")
          ? readyMessage(message, language)
          : message,
    ]),
  );
}

function readyMessage(message: string, language: string): (values: Record<string, string | number>) => string {
  let format: IntlMessageFormat | undefined;
  return (values) => {
    format ??= new IntlMessageFormat(message, language, undefined, {ignoreTag: true});
    return String(format.format(values));
  };
}
