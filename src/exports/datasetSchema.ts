import type {
  Account,
  Affiliation,
  Article,
  Block,
  Certainty,
  Dataset,
  DatedEvent,
  Dispute,
  EventParticipant,
  EventRole,
  EventStatus,
  EventType,
  Format,
  Mention,
  Participant,
  Place,
  Position,
  Problem,
  Source,
  TimeExpression,
} from "../model.ts";

type Schema = Record<string, unknown>;

const text: Schema = {type: "string"};
const words: Schema = {type: "string", minLength: 1};
const id: Schema = {type: "string", pattern: "^[^/\\s.]+$"};
const offset: Schema = {type: "integer", minimum: 0};
const count: Schema = {type: "integer", minimum: 1};
const flag: Schema = {type: "boolean"};
const namesByLanguage: Schema = {type: "object", additionalProperties: {type: "array", items: words}};
const certainty = oneOf<Certainty>({stated: true, inferred: true});
const day: Schema = {type: "string", pattern: "^[+-]?\\d{4,}-\\d{2}-\\d{2}(T\\d{2}:\\d{2})?"};

const edtf: Schema = {description: "EDTF, as precise as the source says.", type: "string", minLength: 4};
const status = oneOf<EventStatus>({
  held: true,
  planned: true,
  ongoing: true,
  postponed: true,
  cancelled: true,
  denied: true,
});

/** Every property is there; nothing else is. `T` holds each list of properties to its noun. */
function object<T>(
  description: string,
  properties: {[Key in keyof Required<T>]: Schema},
  optional: (keyof T)[] = [],
): Schema {
  const required = Object.keys(properties).filter((key) => !optional.includes(key as keyof T));
  return {description, type: "object", additionalProperties: false, required, properties};
}

/** One of the words of `T`, all of which must be named. */
function oneOf<T extends string>(words: Record<T, true>): Schema {
  return {enum: Object.keys(words)};
}

function list(items: Schema): Schema {
  return {type: "array", items};
}

function nullable(schema: Schema): Schema {
  return {anyOf: [schema, {type: "null"}]};
}

function ref(name: string): Schema {
  return {$ref: `#/definitions/${name}`};
}

const definitions: Record<string, Schema> = {
  Position: object<Position>(
    "A stretch of an article's text (Web Annotation TextPositionSelector): UTF-16 offsets, the end excluded.",
    {start: offset, end: offset},
  ),
  Format: object<Format>(
    "Inline markup of an article.",
    {
      type: oneOf<Format["type"]>({emphasis: true, strong: true, link: true}),
      position: ref("Position"),
      url: {type: "string", format: "uri"},
    },
    ["url"],
  ),
  Block: object<Block>("A piece of an article's layout.", {
    type: oneOf<Block["type"]>({
      headline: true,
      heading: true,
      paragraph: true,
      item: true,
      quotation: true,
      furniture: true,
    }),
    position: ref("Position"),
    line: count,
    formats: list(ref("Format")),
  }),
  TimeExpression: object<TimeExpression>("TIMEX3 (TimeML, ISO 24617-1), with its date as EDTF (ISO 8601-2).", {
    position: ref("Position"),
    type: oneOf<TimeExpression["type"]>({DATE: true, TIME: true, DURATION: true, SET: true}),
    value: words,
    mod: nullable(words),
    date: nullable(words),
    anchor: {anyOf: [{const: "PUBLICATION_TIME"}, ref("Position"), {type: "null"}]},
    certainty,
    rule: words,
  }),
  Mention: object<Mention>("Words that name a participant or a place.", {
    position: ref("Position"),
    type: oneOf<Mention["type"]>({participant: true, place: true}),
    to: nullable(id),
    rule: words,
  }),
  Source: object<Source>(
    "Words that prove something (Web Annotation SpecificResource); quote.exact is the article's text at position.",
    {
      article: id,
      position: ref("Position"),
      quote: {
        description: "Web Annotation TextQuoteSelector.",
        type: "object",
        additionalProperties: false,
        required: ["exact", "prefix", "suffix"],
        properties: {exact: text, prefix: text, suffix: text},
      },
      rule: words,
      certainty,
    },
  ),
  Affiliation: object<Affiliation>("A role somebody had, as an article said.", {
    role: words,
    office: nullable(words),
    country: nullable(ref("CountryCode")),
    organization: nullable(id),
    source: ref("Source"),
  }),
  CountryCode: {description: "ISO 3166-1 alpha-2.", type: "string", pattern: "^[A-Z]{2}$"},
  Article: object<Article>(
    "schema.org NewsArticle, and where its words stand.",
    {
      id,
      file: words,
      headline: text,
      datePublished: nullable(edtf),
      dateCreated: edtf,
      inLanguage: {description: "BCP 47.", type: "string", minLength: 2},
      author: nullable(words),
      publisher: nullable(words),
      locationCreated: nullable(words),
      url: nullable(words),
      tags: list(text),
      archived: {description: "Address of an archived copy.", type: "string", format: "uri"},
      aliases: {description: "Paths at which its page stood before.", ...list(words)},
      digest: {description: "SHA-256 of its file.", type: "string", pattern: "^[0-9a-f]{64}$"},
      text: {
        description: "What every position counts in; what may not be published is blank.",
        type: "string",
      },
      blocks: list(ref("Block")),
      times: list(ref("TimeExpression")),
      mentions: list(ref("Mention")),
    },
    ["dateCreated", "archived", "aliases", "digest"],
  ),

  DatedEvent: object<DatedEvent>("schema.org Event, with the words that prove it.", {
    id,
    name: words,
    inLanguage: {description: "Of the name, BCP 47.", type: "string", minLength: 2},
    type: oneOf<EventType>({
      meeting: true,
      visit: true,
      summit: true,
      call: true,
      statement: true,
      agreement: true,
      vote: true,
      appointment: true,
      attack: true,
      accident: true,
      launch: true,
      ruling: true,
      other: true,
    }),
    status,
    date: {description: "EDTF: 2020-09 is a month and stays one.", type: "string", minLength: 4},
    earliest: nullable({...day, description: "The first day (or minute) it may cover; null when open."}),
    latest: nullable({...day, description: "The last one, included; null when open."}),
    certainty,
    participants: list(ref("EventParticipant")),
    location: nullable(id),
    sources: {type: "array", minItems: 1, items: ref("Source")},
    accounts: list(ref("Account")),
    disputes: list(ref("Dispute")),
    decidedBy: object<DatedEvent["decidedBy"]>("The words that decided; null: what is left, or the date did.", {
      type: nullable(words),
      status: nullable(words),
    }),
    joinedBy: list(words),
    salience: {description: "Which come first where there is no room for all.", type: "number", minimum: 0, maximum: 1},
    curated: flag,
  }),
  EventParticipant: object<EventParticipant>(
    "One who takes part in an event.",
    {
      participant: id,
      role: oneOf<EventRole>({
        agent: true,
        counterpart: true,
        attendee: true,
        host: true,
        signatory: true,
        subject: true,
        represented: true,
        mentioned: true,
      }),
      source: {...offset, description: "Index into the event's sources: the first that says so."},
    },
    ["source"],
  ),
  Account: object<Account>("What one article says of an event, on its day of issue.", {
    article: id,
    published: edtf,
    name: words,
    inLanguage: {description: "Of the name, BCP 47.", type: "string", minLength: 2},
    status,
    date: edtf,
    earliest: nullable(day),
    latest: nullable(day),
    location: nullable(id),
    participants: list(id),
    correctedBy: nullable(id),
    sources: list({...offset, description: "Index into the event's sources."}),
  }),
  Dispute: object<Dispute>("What articles say differently of one event, side by side.", {
    about: oneOf<Dispute["about"]>({date: true, location: true, outcome: true, participants: true}),
    claims: {
      type: "array",
      minItems: 2,
      items: object<Dispute["claims"][number]>("One of the claims, and who makes it.", {
        value: words,
        sources: list({...offset, description: "Index into the event's sources."}),
      }),
    },
  }),
  Participant: object<Participant>("schema.org Person, Organization or Country, acting.", {
    id,
    type: oneOf<Participant["type"]>({Person: true, Organization: true, Country: true}),
    name: words,
    alternateName: namesByLanguage,
    country: nullable(ref("CountryCode")),
    affiliations: list(ref("Affiliation")),
    sameAs: nullable({type: "string", format: "uri"}),
    curated: flag,
  }),
  Place: object<Place>("schema.org Place.", {
    id,
    type: oneOf<Place["type"]>({City: true, Country: true, Place: true}),
    name: words,
    alternateName: namesByLanguage,
    geo: nullable({
      description: "WGS 84, degrees.",
      type: "object",
      additionalProperties: false,
      required: ["latitude", "longitude"],
      properties: {
        latitude: {type: "number", minimum: -90, maximum: 90},
        longitude: {type: "number", minimum: -180, maximum: 180},
      },
    }),
    country: nullable(ref("CountryCode")),
    sameAs: nullable({type: "string", format: "uri"}),
    curated: flag,
  }),
  Problem: object<Problem>(
    "What the author should look at.",
    {
      file: words,
      line: count,
      column: count,
      severity: oneOf<Problem["severity"]>({error: true, warning: true, note: true}),
      reason: words,
      rule: words,
      quote: text,
    },
    ["quote"],
  ),
};

/** JSON Schema (draft-07) of `data/dataset.json`: the nouns of src/model.ts, all of their fields and no others. */
export const datasetSchema: Schema = {
  $schema: "http://json-schema.org/draft-07/schema#",
  title: "A chronicle made by Dateline",
  ...object<Dataset>("Articles, events, participants and places, each list in a fixed order.", {
    articles: list(ref("Article")),
    events: list(ref("DatedEvent")),
    participants: list(ref("Participant")),
    places: list(ref("Place")),
    problems: list(ref("Problem")),
  }),
  definitions,
};
