import type {Dataset} from "../model.ts";

/** What was found in an article. */
export interface CheckedArticle {
  file: string;
  id: string;
  headline: string;
  datePublished: string | null;
  inLanguage: string;
  times: number; // expressions of time
  participants: number; // different ones
  places: number; // different ones
  events: number; // that it is a source of
}

/** What was found in all. */
export interface CheckSummary {
  articles: number;
  events: number;
  participants: number;
  places: number;
  errors: number;
  warnings: number;
  notes: number;
}

/** Counts what was found in each article, in the order of the dataset. */
export function countFindings({articles, events}: Dataset): CheckedArticle[] {
  const counts = new Map<string, number>();
  for (const {sources} of events) {
    for (const article of new Set(sources.map((source) => source.article))) {
      counts.set(article, (counts.get(article) ?? 0) + 1);
    }
  }
  return articles.map(({file, id, headline, datePublished, inLanguage, times, mentions}) => {
    const countOf = (type: "participant" | "place") =>
      new Set(mentions.flatMap((mention) => (mention.type === type && mention.to !== null ? [mention.to] : []))).size;
    return {
      file,
      id,
      headline,
      datePublished,
      inLanguage,
      times: times.length,
      participants: countOf("participant"),
      places: countOf("place"),
      events: counts.get(id) ?? 0,
    };
  });
}

/** Counts what was found in all, and the problems of each severity. */
export function countProblems({articles, events, participants, places, problems}: Dataset): CheckSummary {
  const countOf = (wanted: string) => problems.filter(({severity}) => severity === wanted).length;
  return {
    articles: articles.length,
    events: events.length,
    participants: participants.length,
    places: places.length,
    errors: countOf("error"),
    warnings: countOf("warning"),
    notes: countOf("note"),
  };
}

/** Two lines for an article: its file, date, language and headline; then what was found in it. */
export function describeChecked(article: CheckedArticle): string {
  const {file, headline, datePublished, inLanguage, times, participants, places, events} = article;
  const found = [
    count(times, "time"),
    count(participants, "participant"),
    count(places, "place"),
    count(events, "event"),
  ];
  return `${file}  ${datePublished ?? "no date"}  ${inLanguage}  ${headline}\n  ${found.join(", ")}`;
}

/** The closing line: “24 articles, 131 events, … · 1 error, 2 warnings, no notes”. */
export function describeCounts({
  articles,
  events,
  participants,
  places,
  errors,
  warnings,
  notes,
}: CheckSummary): string {
  const found = [
    count(articles, "article"),
    count(events, "event"),
    count(participants, "participant"),
    count(places, "place"),
  ];
  return `${found.join(", ")} · ${[count(errors, "error"), count(warnings, "warning"), count(notes, "note")].join(", ")}`;
}

function count(number: number, noun: string): string {
  return `${number === 0 ? "no" : number} ${noun}${number === 1 ? "" : "s"}`;
}
