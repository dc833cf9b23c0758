import type {Dataset, Participant, Place, Site} from "../model.ts";
import {writeDate} from "../time/writeDate.ts";
import {yearOf} from "./chapters.ts";
import {findMessages} from "./messages/index.ts";
import {nameIn} from "./names.ts";

/** Something that can be found: its words in one language, and what is shown of it. */
export interface SearchRecord {
  path: string; // of its page, within a language of the interface
  kind: "event" | "article" | "participant" | "place";
  title: string;
  date: string; // in words of that language
  content: string;
  filters: {type: string[]; participant: string[]; year: string[]};
}

/**
 * What can be found in each language: the events and articles written in it, and all participants and places by the names
 * that they have in any. The dataset holds no more of an article than may be published, and so does this.
 */
export function* listSearchRecords(dataset: Dataset, site: Site): Iterable<[language: string, SearchRecord]> {
  const names = new Map(dataset.participants.map((each) => [each.id, allNames(each)]));
  for (const event of dataset.events) {
    const participants = event.participants.map(({participant}) => participant);
    const quotes = event.sources.map(({quote}) => quote.exact);
    yield [
      baseOf(event.inLanguage),
      {
        path: `event/${event.id}/`,
        kind: "event",
        title: event.name,
        date: writeDate(event.date, event.inLanguage),
        // the words that prove it come first, so that a result shows these and not its name once more
        content: [...quotes, event.name, participants.map((id) => names.get(id) ?? "").join(", ")].join("\n"),
        filters: {type: [event.type], participant: participants, year: [yearOf(event) ?? ""].filter(Boolean)},
      },
    ];
  }
  for (const article of dataset.articles) {
    const mentioned = article.mentions.flatMap(({type, to}) => (type === "participant" && to !== null ? [to] : []));
    yield [
      baseOf(article.inLanguage),
      {
        path: `article/${article.id}/`,
        kind: "article",
        title: article.headline,
        date: article.datePublished === null ? "" : writeDate(article.datePublished, article.inLanguage),
        content: article.text.trim() === "" ? article.headline : article.text,
        filters: {
          type: [],
          participant: [...new Set(mentioned)],
          year: /^\d{4}/.exec(article.datePublished ?? "")?.slice() ?? [],
        },
      },
    ];
  }
  for (const language of site.languages) {
    const words = findMessages(language, site.messages);
    for (const each of dataset.participants)
      yield [baseOf(language), recordOf("participant", each, language, words.participantTypes[each.type])];
    for (const each of dataset.places)
      yield [baseOf(language), recordOf("place", each, language, words.placeTypes[each.type])];
  }
}

function recordOf(
  kind: "participant" | "place",
  named: Participant | Place,
  language: string,
  type: string,
): SearchRecord {
  return {
    path: `${kind}/${named.id}/`,
    kind,
    title: nameIn(language, named),
    date: type,
    content: allNames(named),
    filters: {type: [], participant: kind === "participant" ? [named.id] : [], year: []},
  };
}

function allNames({name, alternateName}: Participant | Place): string {
  return [...new Set([name, ...Object.values(alternateName).flat()])].join(", ");
}

function baseOf(language: string): string {
  return language.split("-")[0]?.toLowerCase() ?? language;
}
