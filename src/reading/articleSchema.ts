import {ownDecisionsSchema} from "./decisionsSchema.ts";

const text = {type: "string", minLength: 1, maxLength: 2000};
const date = {type: ["string", "integer"], description: "a date such as 2020-09-14, 2020-09 or 2020"};
const names = {
  anyOf: [text, {type: "array", items: text}],
  description: "a name, or a list of names",
};
const address = {
  type: "string",
  pattern: '^https?://[^\\s<>"]+$',
  description: "an address that begins with http:// or https://",
};
const language = {
  type: "string",
  pattern: "^[A-Za-z]{2,3}(?:[-_][A-Za-z0-9]{2,8})*$",
  description: "a language code such as fr, en or zh-Hans",
};
const words = {
  anyOf: [text, {type: "array", items: {type: ["string", "integer"]}}],
  description: "a list of words, or words with commas between them",
};

const synonym = (of: string, shape: object) => ({...shape, title: `Another word for “${of}”`});

/** The key that each other word for it stands for. */
export const synonyms: Readonly<Record<string, string>> = {
  headline: "title",
  published: "date",
  publishDate: "date",
  datePublished: "date",
  date_published: "date",
  published_at: "date",
  publishedAt: "date",
  pubDate: "date",
  created: "date",
  Date: "date",
  Datum: "date",
  fecha: "date",
  publié: "date",
  Title: "title",
  Titel: "title",
  titre: "title",
  título: "title",
  language: "lang",
  inLanguage: "lang",
  authors: "author",
  byline: "author",
  source: "publisher",
  link: "url",
  canonical: "url",
  tag: "tags",
  keywords: "tags",
  location: "place",
  lastmod: "updated",
  modified: "updated",
};

/** JSON Schema (draft-07) of an article's front matter, with titles and descriptions for editors' completion. */
export const articleSchema = {
  $schema: "http://json-schema.org/draft-07/schema#",
  title: "Front matter of an article",
  description: "“key: value”, one on a line, between two lines of three hyphens",
  type: "object",
  additionalProperties: false,
  properties: {
    title: {...text, title: "Headline", description: "a text: the headline of the article"},
    date: {...date, title: "Issue date: as precise as it is known", examples: ["2020-09-14", "2020-09"]},
    lang: {...language, title: "Language of the article; detected when absent", examples: ["fr", "en"]},
    author: {...names, title: "Who wrote it"},
    publisher: {...text, title: "Newspaper, agency or site that published it", description: "a text"},
    place: {...text, title: "Where it was written", description: "a text: the name of a place"},
    url: {...address, title: "Where it was published"},
    tags: {...words, title: "Subjects"},
    archived: {...address, title: "Where an archived copy can be read"},
    aliases: {...words, title: "Paths at which its page stood before; they lead to it"},
    draft: {type: "boolean", title: "Left out of the site while true", description: "true or false"},
    events: ownDecisionsSchema,
    updated: {...date, title: "Day of the last edit; never the issue date unless nothing else gives one"},
    headline: synonym("title", {...text, description: "a text"}),
    published: synonym("date", date),
    publishDate: synonym("date", date),
    datePublished: synonym("date", date),
    date_published: synonym("date", date),
    published_at: synonym("date", date),
    publishedAt: synonym("date", date),
    pubDate: synonym("date", date),
    created: synonym("date", date),
    Date: synonym("date", date),
    Datum: synonym("date", date),
    fecha: synonym("date", date),
    publié: synonym("date", date),
    Title: synonym("title", {...text, description: "a text"}),
    Titel: synonym("title", {...text, description: "a text"}),
    titre: synonym("title", {...text, description: "a text"}),
    título: synonym("title", {...text, description: "a text"}),
    language: synonym("lang", language),
    inLanguage: synonym("lang", language),
    authors: synonym("author", names),
    byline: synonym("author", names),
    source: synonym("publisher", {...text, description: "a text"}),
    link: synonym("url", address),
    canonical: synonym("url", address),
    tag: synonym("tags", words),
    keywords: synonym("tags", words),
    location: synonym("place", {...text, description: "a text"}),
    lastmod: synonym("updated", date),
    modified: synonym("updated", date),
  },
} as const;
