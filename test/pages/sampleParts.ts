import type {Article, Block, Mention, Position, Source, TimeExpression} from "../../src/model.ts";

/** The parts of a chronicle written by hand: positions and quotes are found in the words. */

export type Lines = [type: Block["type"], text: string][];

export function articleOf(id: string, lines: Lines, fields: Partial<Article>): Article {
  let text = "";
  const blocks = lines.map(([type, line], index): Block => {
    const start = text.length;
    text += `${line}\n`;
    return {type, position: {start, end: start + line.length}, line: index + 1, formats: []};
  });
  return {
    id,
    file: `articles/${id}.txt`,
    headline: lines[0]?.[1] ?? "",
    datePublished: null,
    inLanguage: "fr",
    author: null,
    publisher: null,
    locationCreated: null,
    url: null,
    tags: [],
    text,
    blocks,
    times: [],
    mentions: [],
    ...fields,
  };
}

/** Where some words stand in an article: for the nth time, from 0. */
export function positionIn({text, id}: Article, words: string, nth = 0): Position {
  let start = -1;
  for (let at = 0; at <= nth; at++) start = text.indexOf(words, start + 1);
  if (start < 0) throw new Error(`missing words in ${id}: ${words}`);
  return {start, end: start + words.length};
}

export function sourceIn(
  article: Article,
  words: string,
  rule: string,
  certainty: Source["certainty"] = "stated",
): Source {
  const position = positionIn(article, words);
  return {
    article: article.id,
    position,
    quote: {
      exact: words,
      prefix: article.text.slice(Math.max(position.start - 32, 0), position.start),
      suffix: article.text.slice(position.end, position.end + 32),
    },
    rule,
    certainty,
  };
}

export function timeIn(article: Article, words: string, date: string | null, rule: string, nth = 0): TimeExpression {
  return {
    position: positionIn(article, words, nth),
    type: "DATE",
    value: date ?? "PAST_REF",
    mod: null,
    date,
    anchor: date === null ? null : "PUBLICATION_TIME",
    certainty: "stated",
    rule,
  };
}

export function mentionIn(article: Article, words: string, type: Mention["type"], to: string | null, nth = 0): Mention {
  return {
    position: positionIn(article, words, nth),
    type,
    to,
    rule: type === "place" ? "places/name" : "participants/name",
  };
}
