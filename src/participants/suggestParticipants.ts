import {findSentences} from "../language/findSentences.ts";
import {findDatedLanguage} from "../language/index.ts";
import {foldWord} from "../language/tokens.ts";
import type {Article, Dataset, Participant, Registry} from "../model.ts";
import {listAliases} from "./references.ts";
import {hasSameSkeleton, isSpelledAlike, isSpelledOut} from "./spelling.ts";

/** What the author might put into participants.yaml. */
export interface Suggestions {
  entries: EntrySuggestion[]; // the most named first
  aliases: PairSuggestion[]; // `one` is in the registry
  pairs: PairSuggestion[]; // neither is
}

/** Somebody whom the registry does not know, and who is named again and again. */
export interface EntrySuggestion {
  participant: Participant;
  sentences: number;
  articles: number;
  example: string; // the first sentence
}

/** Two who might be one. */
export interface PairSuggestion {
  one: Participant;
  other: Participant;
  reason: string;
}

/** From so many sentences on an entry is worth the author's time. */
const OFTEN = 3;

/** Rules by which words mean somebody without a name. */
const UNNAMED = /pronoun|possessive|group|reference|office$/;

/**
 * Suggests entries for the registry: whoever is named in three sentences or more, and names that may be of one, with the
 * reason. What the author turned down (`not`, `kind: nobody`) is not suggested again. Countries are built in.
 */
export function suggestParticipants({articles, participants}: Dataset, registry: Registry): Suggestions {
  const seen = countSentences(articles);
  const isTold = ({type}: Participant) => type !== "Country";
  const unknown = participants.filter((each) => isTold(each) && !each.curated);
  const entries = unknown.flatMap((participant): EntrySuggestion[] => {
    const {sentences = [], articles: files = new Set()} = seen.get(participant.id) ?? {};
    if (sentences.length < OFTEN) return [];
    return [{participant, sentences: sentences.length, articles: files.size, example: sentences[0] ?? ""}];
  });
  const isRefused = createRefusalTest(registry);
  const known = registry.participants.filter(({type}) => type === "Person");
  const people = unknown.filter(({type}) => type === "Person");
  const compare = (one: Participant, other: Participant): PairSuggestion[] => {
    const reason = isRefused(one, other) ? null : (findReason(one, other) ?? findSharedOffice(one, other, articles));
    return reason === null ? [] : [{one, other, reason}];
  };
  return {
    entries: entries.sort((a, b) => b.sentences - a.sentences || (a.participant.id < b.participant.id ? -1 : 1)),
    aliases: people.flatMap((other) => known.flatMap((one) => compare(one, other))),
    pairs: people.flatMap((one, index) => people.slice(index + 1).flatMap((other) => compare(one, other))),
  };
}

interface Seen {
  sentences: string[];
  articles: Set<string>;
}

/** The sentences that name each participant, in the order of the articles. */
function countSentences(articles: readonly Article[]): Map<string, Seen> {
  const seen = new Map<string, Seen>();
  for (const {id, text, blocks, inLanguage, mentions} of articles) {
    const language = findDatedLanguage(inLanguage);
    if (!language) continue;
    const sentences = findSentences(text, blocks, language);
    let at = 0;
    for (const {position, to, rule, type} of mentions) {
      while (at < sentences.length && (sentences[at]?.position.end ?? 0) <= position.start) at++;
      const sentence = sentences[at];
      if (!sentence || to === null || type !== "participant" || UNNAMED.test(rule)) continue;
      const known = seen.get(to) ?? {sentences: [], articles: new Set<string>()};
      seen.set(to, known);
      if (known.sentences.at(-1) !== sentence.text) known.sentences.push(sentence.text);
      known.articles.add(id);
    }
  }
  return seen;
}

function createRefusalTest({refused = []}: Registry): (a: Participant, b: Participant) => boolean {
  const pairs = new Set(refused.map(({name, is}) => `${foldWord(name)}|${foldWord(is ?? "")}`));
  return (a, b) =>
    listNames(a).some((one) =>
      listNames(b).some(
        (other) => pairs.has(`${foldWord(one)}|${foldWord(other)}`) || pairs.has(`${foldWord(other)}|${foldWord(one)}`),
      ),
    );
}

function listNames({name, alternateName}: Participant): string[] {
  return [...new Set([name, ...Object.values(alternateName).flat()])];
}

/** Why two people might be one; null where nothing says so, or their countries differ. */
function findReason(one: Participant, other: Participant): string | null {
  if (one.country && other.country && one.country !== other.country) return null;
  const place = one.country && one.country === other.country ? `; both ${one.country}` : "";
  for (const a of listNames(one)) {
    for (const b of listNames(other)) {
      const reason = compareNames(a, b, one.country ?? other.country);
      if (reason) return `${reason}${place}`;
    }
  }
  return null;
}

/** Offices of which a country has one at a time. */
const SINGLE = new Set(["president", "prime-minister", "foreign-minister", "secretary-of-state", "chancellor", "king"]);

/** Two articles speak of one time when no more days lie between them. */
const NEAR_DAYS = 60;
const DAY = 24 * 60 * 60 * 1000;

/** In two scripts two names may be one where both have the same office of a country at the same time. */
function findSharedOffice(one: Participant, other: Participant, articles: readonly Article[]): string | null {
  const scripts = [one, other].map(
    ({name}) => /\p{Script=Han}/u.test(name) || (isSpelledOut(name) ? "spelled" : "other"),
  );
  if (scripts[0] === scripts[1]) return null;
  const dayOf = (id: string) => Date.parse(articles.find((article) => article.id === id)?.datePublished ?? "");
  for (const held of one.affiliations) {
    if (!held.country || !SINGLE.has(held.office ?? "")) continue;
    const isSame = other.affiliations.some(
      ({office, country, source}) =>
        office === held.office &&
        country === held.country &&
        Math.abs(dayOf(source.article) - dayOf(held.source.article)) <= NEAR_DAYS * DAY,
    );
    if (isSame) return `both are ${held.office?.replaceAll("-", " ")} of ${held.country} at that time`;
  }
  return null;
}

function compareNames(a: string, b: string, country: string | null): string | null {
  if (isSpelledOut(a) && isSpelledOut(b)) {
    if (isSpelledAlike(a, b)) return `“${b}” is spelled like “${a}”`;
    const [long, short] = a.length > b.length ? [a, b] : [b, a];
    const isSurname = !short.includes(" ") && listAliases({name: long, country}).includes(foldWord(short));
    return isSurname ? `“${short}” is the surname of “${long}”` : null;
  }
  if (isSpelledOut(a) === isSpelledOut(b)) return null;
  // "وانغ" may be Wang Yi, and is no Wei Fenghe: one word in Arabic letters is a family name.
  const [own, other] = isSpelledOut(a) ? [a, b] : [b, a];
  const isOneWord = /^\p{Script=Arabic}+$/u.test(other) && own.includes(" ");
  const spoken = isOneWord ? (listAliases({name: own, country})[0] ?? own) : own;
  return hasSameSkeleton(spoken, other) ? `“${b}” sounds like “${a}”` : null;
}
