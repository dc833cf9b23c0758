import type {Findings} from "../../src/events/findings.ts";
import {indexFindings} from "../../src/events/findings.ts";
import {findSentences} from "../../src/language/findSentences.ts";
import {findLanguage} from "../../src/language/index.ts";
import type {Language} from "../../src/language/language.ts";
import type {Article} from "../../src/model.ts";
import {findNames} from "../../src/participants/findNames.ts";
import {buildLexicon} from "../../src/participants/nameLexicon.ts";
import {findPlaces, isLocation} from "../../src/places/findPlaces.ts";
import {buildPlaceLexicon} from "../../src/places/placeLexicon.ts";
import {findTimes} from "../../src/time/findTimes.ts";

const registry = {participants: [], places: []};

/** A language of Dateline by its code. */
export function languageOf(code: string): Language {
  const language = findLanguage(code);
  if (!language) throw new Error(`no language ${code}`);
  return language;
}

/** What is found in an article of one paragraph a line. */
export function findingsOf(text: string, code: string, published: string | null): Findings {
  const language = languageOf(code);
  const article = articleOf(text, code, published);
  const sentences = findSentences(text, article.blocks, language);
  const times = findTimes(sentences, {text, language, published});
  const names = findNames(sentences, {lexicon: buildLexicon(language, registry), blocks: article.blocks, author: null});
  const taken = names.mentions.map((mention) => names.locate(mention));
  const places = findPlaces(sentences, buildPlaceLexicon(language, registry), ({start, end}) =>
    [...taken, ...times.map(({position}) => position)].some((other) => other.start < end && start < other.end),
  ).filter(isLocation);
  return indexFindings({article, language, sentences, times, names, places});
}

/** An article with nothing but a text and a date. */
export function articleOf(text: string, inLanguage: string, datePublished: string | null, id = "article"): Article {
  let start = 0;
  const blocks = text.split("\n").map((line, index) => {
    const position = {start, end: start + line.length};
    start = position.end + 1;
    return {type: "paragraph" as const, position, line: index + 1, formats: []};
  });
  return {
    id,
    file: `${id}.txt`,
    headline: "",
    datePublished,
    inLanguage,
    author: null,
    publisher: null,
    locationCreated: null,
    url: null,
    tags: [],
    text,
    blocks,
    times: [],
    mentions: [],
  };
}
