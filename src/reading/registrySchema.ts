const text = {type: "string", minLength: 1, maxLength: 300};

const names = {
  type: "object",
  title: "Names and aliases by language",
  description: "names by language, as in “en: [Beijing, Peking]”",
  propertyNames: {
    pattern: "^[a-z]{2,3}(?:-[A-Za-z0-9]{2,8})*$",
    description: "a language code such as fr, en or zh-Hans",
  },
  additionalProperties: {
    anyOf: [text, {type: "array", items: text, minItems: 1}],
    description: "a name, or a list of names, the first of which is shown",
  },
};

const common = {
  name: {...text, title: "Name", description: "a text: the name"},
  id: {
    type: "string",
    pattern: "^[\\p{Ll}\\p{Lo}\\p{N}]+(?:-[\\p{Ll}\\p{Lo}\\p{N}]+)*$",
    maxLength: 80,
    title: "Path of its page; made from the name when absent",
    description: "small letters and digits with single hyphens between",
  },
  names,
  country: {
    type: "string",
    pattern: "^[A-Z]{2}$",
    title: "Country",
    description: "an ISO 3166-1 code of two capitals, such as CN",
  },
  wikidata: {
    type: "string",
    pattern: "^Q[1-9]\\d*$",
    title: "Wikidata item",
    description: "a Wikidata id such as Q15031",
  },
};

/** JSON Schema (draft-07) of content/participants.yaml. */
export const participantsSchema = {
  $schema: "http://json-schema.org/draft-07/schema#",
  title: "Participants: people, organisations and countries that act",
  type: "array",
  description: "a list; each entry begins with a hyphen",
  items: {
    type: "object",
    description: "an entry such as “- name: Wang Yi”",
    additionalProperties: false,
    required: ["name", "kind"],
    properties: {
      ...common,
      kind: {
        enum: ["person", "organization", "country", "nobody"],
        title: "Kind",
        description: "person, organization or country; nobody for words that name none",
      },
      not: {
        type: "array",
        items: text,
        title: "Names of others",
        description: "a list of names that are not this one's",
      },
    },
  },
} as const;

/** JSON Schema (draft-07) of content/places.yaml. */
export const placesSchema = {
  $schema: "http://json-schema.org/draft-07/schema#",
  title: "Places",
  type: "array",
  description: "a list; each entry begins with a hyphen",
  items: {
    type: "object",
    description: "an entry such as “- name: Shanghai”",
    additionalProperties: false,
    required: ["name", "kind"],
    properties: {
      ...common,
      kind: {enum: ["city", "country", "place"], title: "Kind", description: "city, country or place"},
      geo: {
        type: "array",
        items: [
          {type: "number", minimum: -90, maximum: 90, description: "a latitude from -90 to 90"},
          {type: "number", minimum: -180, maximum: 180, description: "a longitude from -180 to 180"},
        ],
        minItems: 2,
        maxItems: 2,
        additionalItems: false,
        title: "Latitude and longitude in degrees (WGS 84)",
        description: "latitude and longitude in degrees, such as [31.23, 121.47]",
      },
    },
  },
} as const;
