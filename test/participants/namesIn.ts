import {findSentences} from "../../src/language/findSentences.ts";
import {findLanguage, findNamedLanguage} from "../../src/language/index.ts";
import type {Language, NamedLanguage} from "../../src/language/language.ts";
import type {Block, Participant, Registry} from "../../src/model.ts";
import {type ArticleNames, findNames} from "../../src/participants/findNames.ts";
import {buildLexicon} from "../../src/participants/nameLexicon.ts";
import {type TaggedSentence, tagSentence} from "../../src/participants/tagSentence.ts";

export const languages = {
  en: findLanguage("en") as Language,
  fr: findLanguage("fr") as Language,
  es: findNamedLanguage("es") as NamedLanguage,
  de: findNamedLanguage("de") as NamedLanguage,
  ru: findNamedLanguage("ru") as NamedLanguage,
  zh: findNamedLanguage("zh") as NamedLanguage,
  ar: findNamedLanguage("ar") as NamedLanguage,
};

type Code = keyof typeof languages;
export const emptyRegistry: Registry = {participants: [], places: []};

const lexicons = {
  en: buildLexicon(languages.en, emptyRegistry),
  fr: buildLexicon(languages.fr, emptyRegistry),
  es: buildLexicon(languages.es, emptyRegistry),
  de: buildLexicon(languages.de, emptyRegistry),
  ru: buildLexicon(languages.ru, emptyRegistry),
  zh: buildLexicon(languages.zh, emptyRegistry),
  ar: buildLexicon(languages.ar, emptyRegistry),
};

/** A sentence as the rules of names see it. */
export function tag(language: Code, text: string): TaggedSentence {
  return tagSentence({text, position: {start: 0, end: text.length}, block: 0}, 0, lexicons[language]);
}

/** Each line a block; "# " before a headline, "## " before a heading. */
export function blocksOf(text: string): Block[] {
  let start = 0;
  return text.split("\n").map((line, index) => {
    const mark = /^#+ /.exec(line)?.[0] ?? "";
    const type = mark === "# " ? "headline" : mark ? "heading" : "paragraph";
    const block: Block = {
      type,
      position: {start: start + mark.length, end: start + line.length},
      line: index + 1,
      formats: [],
    };
    start += line.length + 1;
    return block;
  });
}

export function findIn(
  language: Code,
  text: string,
  {registry = emptyRegistry, author = null}: {registry?: Registry; author?: string | null} = {},
): ArticleNames {
  const blocks = blocksOf(text);
  const lexicon = registry === emptyRegistry ? lexicons[language] : buildLexicon(languages[language], registry);
  return findNames(findSentences(text, blocks, languages[language]), {lexicon, blocks, author});
}

/** "Wang → Wang Yi", one line for each mention of somebody who is published. */
export function namesIn(language: Code, text: string, options?: Parameters<typeof findIn>[2]): string[] {
  const names = findIn(language, text, options);
  return names.mentions.flatMap((mention) => {
    const {start, end} = names.locate(mention);
    const actor = names.actors.find(({key}) => key === mention.to);
    return actor && !actor.doubtful ? [`${text.slice(start, end)} → ${actor.name}`] : [];
  });
}

/** "Wang Yi, ministre chinois/CN": the people who are published, with their roles. */
export function rolesIn(language: Code, text: string): string[] {
  return findIn(language, text)
    .actors.filter(({type, doubtful}) => type === "Person" && !doubtful)
    .map(({name, country, roles}) => `${name} (${country ?? "?"}): ${roles.map(({role}) => role).join("; ")}`);
}

export function participantOf(parts: Partial<Participant> & Pick<Participant, "id" | "type" | "name">): Participant {
  return {alternateName: {}, country: null, affiliations: [], sameAs: null, curated: true, ...parts};
}
