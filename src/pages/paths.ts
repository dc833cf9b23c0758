/** Where everything stands, relative to the site's root. Links between pages are made of these and `href`. */
export const paths = {
  home: "",
  events: "event/",
  articles: "article/",
  participants: "participant/",
  places: "place/",
  about: "about/",
  ledger: "ledger/",
  accessibility: "accessibility/",
  search: "search/",
  table: "table/",
  types: "type/",
  pairs: "together/",
  days: "day/",
  dataset: "data/dataset.json",
  schema: "data/dataset.schema.json",
  timeline: "data/timeline.json",
  tableData: "data/table.json",
  searchIndex: "pagefind/",
  embed: "embed/",
  story: (id: string) => `story/${id}/`,
  period: (period: string | null) => `event/in/${period ?? "undated"}/`,
  type: (type: string) => `type/${type}/`,
  pair: (one: string, other: string) => `together/${one}/${other}/`,
  month: (month: string) => `day/${month}/`, // "09": of every year
  event: (id: string) => `event/${id}/`,
  article: (id: string) => `article/${id}/`,
  sentence: (article: string, start: number) => `article/${article}/#at-${start}`,
  participant: (id: string) => `participant/${id}/`,
  place: (id: string) => `place/${id}/`,
} as const;

/** Feeds of what is new, within a language; each in two formats. */
export const feedPaths = {
  events: {atom: "feed/events.xml", json: "feed/events.json"},
  articles: {atom: "feed/articles.xml", json: "feed/articles.json"},
} as const;

/** The file that serves a path: `event/x/` is `event/x/index.html`. */
export function fileOf(path: string): string {
  return `${path}index.html`;
}
