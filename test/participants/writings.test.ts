import {describe, expect, it} from "vitest";
import {findSentences} from "../../src/language/findSentences.ts";
import {findNamedLanguage} from "../../src/language/index.ts";
import type {NamedLanguage} from "../../src/language/language.ts";
import type {Participant, Registry} from "../../src/model.ts";
import {findNames} from "../../src/participants/findNames.ts";
import {buildLexicon} from "../../src/participants/nameLexicon.ts";
import {readWritings, type Writing} from "./readWritings.ts";

const codes = ["en", "fr", "es", "de", "ru", "zh", "ar"];

function makeParticipant({name, kind}: Writing): Participant {
  return {
    id: name,
    type: kind === "person" ? "Person" : "Organization",
    name,
    alternateName: {},
    country: null,
    affiliations: [],
    sameAs: null,
    curated: true,
  };
}

/** The words by which a text names an entry of the registry, where all entries of its language are in it. */
function findWords({text, name}: Writing, language: NamedLanguage, registry: Registry): string[] {
  const position = {start: 0, end: text.length};
  const blocks = [{type: "paragraph" as const, position, line: 1, formats: []}];
  const sentences = findSentences(text, blocks, language);
  const found = findNames(sentences, {lexicon: buildLexicon(language, registry), blocks, author: null});
  const keys = new Set(found.actors.filter(({curated}) => curated === name).map(({key}) => key));
  return found.mentions
    .filter(({to, rule}) => keys.has(to) && rule === "participants/registry")
    .map((mention) => text.slice(found.locate(mention).start, found.locate(mention).end));
}

/** Arabic writes small words together with the name behind them; whether they are some of it is not asked. */
function isSame(found: readonly string[], marked: readonly string[], code: string): boolean {
  if (found.length !== marked.length) return false;
  return found.every((words, index) => {
    const wanted = marked[index] ?? "";
    return code === "ar" ? wanted.endsWith(words) && wanted.length - words.length <= LONGEST_CLITICS : words === wanted;
  });
}

const LONGEST_CLITICS = 3;

describe.each(codes)("findNames(sentences, {lexicon}) of the author's registry, in %s", (code) => {
  const language = findNamedLanguage(code) as NamedLanguage;
  const writings = readWritings(code);
  const registry: Registry = {
    participants: [...new Map(writings.map((each) => [each.name, makeParticipant(each)])).values()],
    places: [],
  };

  it("finds every name, however it is written, and nothing that only looks like one", () => {
    const wrong = writings.flatMap((writing) => {
      const found = findWords(writing, language, registry);
      return isSame(found, writing.marked, code) ? [] : [{...writing, found}];
    });
    expect(wrong).toEqual([]);
  });
});
