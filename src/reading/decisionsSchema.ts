const words = {type: "string", minLength: 1, maxLength: 1000};
const flag = {type: "boolean", description: "true or false"};

const properties = {
  quote: {
    ...words,
    minLength: 8,
    title: "Words of the sentence that tells the event",
    description: "a text of eight letters at least",
  },
  dated: {
    type: ["string", "integer"],
    title: "The event's date as it was read, where its sentence tells several",
    description: "a date such as 2020-09-14",
  },
  confirm: {...flag, title: "The event is right as it is"},
  reject: {...flag, title: "It is no event of this chronicle"},
  add: {...flag, title: "An event that no rule has found; needs name and date"},
  seen: {...flag, title: "What the ledger says of these words is dealt with"},
  split: {...flag, title: "This report is of an event of its own"},
  join: {
    anyOf: [words, {type: "array", items: words, minItems: 1}],
    title: "Words of other reports of the same event",
    description: "a text, or a list of texts",
  },
  name: {...words, maxLength: 200, title: "The event's headline", description: "a text"},
  date: {
    type: ["string", "integer"],
    title: "When it was (EDTF)",
    description: "a date such as 2020-09-14, 2020-09 or 2020-09-09/2020-09-11",
  },
  status: {
    enum: ["held", "planned", "ongoing", "postponed", "cancelled", "denied"],
    title: "How it stands",
    description: "held, planned, ongoing, postponed, cancelled or denied",
  },
  type: {
    enum: [
      "meeting",
      "visit",
      "summit",
      "call",
      "statement",
      "agreement",
      "vote",
      "appointment",
      "attack",
      "accident",
      "launch",
      "ruling",
      "other",
    ],
    title: "What kind of thing it is",
    description: "a type such as meeting, visit or agreement",
  },
  participants: {
    type: "array",
    items: words,
    title: "Who takes part: names or ids",
    description: "a list of names",
  },
} as const;

const entry = {
  type: "object",
  description: "an entry such as “- quote: the words of the article”",
  additionalProperties: false,
  required: ["quote"],
} as const;

/** JSON Schema of the decisions that stand in the front matter of the article whose words they quote. */
export const ownDecisionsSchema = {
  type: "array",
  title: "Decisions about events of this article, each tied to words of it",
  description: "a list; each entry begins with a hyphen",
  items: {...entry, properties},
} as const;

/** JSON Schema (draft-07) of content/events.yaml. */
export const decisionsSchema = {
  $schema: "http://json-schema.org/draft-07/schema#",
  title: "Decisions about events, each tied to words of an article",
  type: "array",
  description: "a list; each entry begins with a hyphen",
  items: {
    ...entry,
    properties: {
      ...properties,
      article: {
        ...words,
        title: "The article's file, where several have these words",
        description: "a text: the path of a file",
      },
    },
  },
} as const;
