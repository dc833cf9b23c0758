const text = {type: "string", minLength: 1, maxLength: 300};

const language = {
  type: "string",
  pattern: "^[a-z]{2,3}(?:-[A-Za-z0-9]{2,8})*$",
  description: "a language code such as fr, en or zh-Hans",
};

/** A text, or one for each language. */
const inLanguages = (one: object) => ({
  description: "a text, or texts by language, as in “{en: Our town, fr: Notre ville}”",
  anyOf: [one, {type: "object", minProperties: 1, additionalProperties: one}],
});

const color = {
  type: "string",
  pattern: "^#(?:[0-9a-fA-F]{3}|[0-9a-fA-F]{6})$",
  description: "a colour such as #a61c12",
};

const colorPair = {
  description: "a colour such as #a61c12, or {light: '#a61c12', dark: '#f48b78'}",
  anyOf: [
    color,
    {
      type: "object",
      additionalProperties: false,
      required: ["light", "dark"],
      properties: {light: color, dark: color},
    },
  ],
};

const fonts = {
  type: "string",
  maxLength: 300,
  pattern: "^[\\p{L}\\p{N} ,'\"-]+$",
  description: "families as in CSS, such as “Georgia, serif”",
};

const publishing = {
  enum: ["full", "quotes", "reference"],
  description: "full, quotes (only the sentences that prove something) or reference (none of the text)",
};

/** The languages that the interface speaks, the first by default (BCP 47). */
export const interfaceLanguages = ["en", "fr", "es", "de", "ru", "zh", "ar"] as const;

/** JSON Schema (draft-07) of content/site.yaml. */
export const siteSchema = {
  $schema: "http://json-schema.org/draft-07/schema#",
  title: "The site",
  type: "object",
  description: "“key: value”, one on a line",
  additionalProperties: false,
  properties: {
    title: {...inLanguages(text), title: "Title of the site, or one for each language of the interface"},
    description: {
      ...inLanguages({type: "string", maxLength: 2000}),
      title: "What it is about, in a sentence or two, or so for each language of the interface",
    },
    language: {...language, title: "Language of the interface, where it is one"},
    languages: {
      type: "array",
      items: language,
      minItems: 1,
      maxItems: 30,
      uniqueItems: true,
      title: "Languages of the interface; the first stands at the site's root, each other one under its own path",
      description: "a list of language codes, such as [en, fr, ar]",
    },
    publisher: {...text, title: "Who publishes the chronicle", description: "a text"},
    url: {
      type: "string",
      pattern: '^https?://[^\\s<>"]+$',
      title: "Where the site will stand",
      description: "an address that begins with http:// or https://",
    },
    articlePages: {
      enum: ["every language", "own language"],
      title: "Whether an article has a page in every language of the interface, or in its own only",
      description: "“every language” or “own language”",
    },
    publishing: {
      anyOf: [publishing, {type: "object", additionalProperties: publishing}],
      title: "How much of the articles is published, in all or by publisher (“*” for the others)",
      description: "full, quotes or reference, or one of these for each publisher",
    },
    messages: {
      type: "object",
      additionalProperties: {type: "object", description: "words of the interface by their keys"},
      title: "Words of the interface that this site says otherwise, by language",
      description: "words by language, as in “fr: {sections: {home: Accueil}}”",
    },
    theme: {
      type: "object",
      additionalProperties: false,
      title: "Colours, type and logo",
      description: "colors, fonts and logo",
      properties: {
        colors: {
          type: "object",
          additionalProperties: false,
          description: "accent, paper and ink",
          properties: {accent: colorPair, paper: colorPair, ink: colorPair},
        },
        fonts: {
          type: "object",
          additionalProperties: false,
          description: "text, display and ui",
          properties: {text: fonts, display: fonts, ui: fonts},
        },
        logo: {
          type: "string",
          pattern: "^[\\w-]+(?:/[\\w-]+)*\\.(?:svg|png|webp|jpe?g)$",
          description: "a file of the content folder: SVG, PNG, WebP or JPEG",
        },
      },
    },
    lanes: {
      type: "array",
      items: text,
      maxItems: 40,
      uniqueItems: true,
      title: "Who comes first on the timeline, by name, in this order",
      description: "a list of names, such as [China, Sergei Lavrov]",
    },
    cards: {type: "boolean", title: "Whether previews have an image of their own", description: "true or false"},
    search: {type: "boolean", title: "Whether there is a search index", description: "true or false"},
  },
} as const;
