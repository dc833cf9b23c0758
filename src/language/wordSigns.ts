import type {NamedLanguage} from "./language.ts";
import {rememberWords} from "./rememberWords.ts";
import {isOneOf} from "./wordSets.ts";

/** What a word tells of the name beside it: the lists that it stands in, each a bit, so that all of them are one look. */
export const ARTICLE = 1 << 0;
export const CONJUNCTION = 1 << 1;
export const PLACE_PREPOSITION = 1 << 2;
export const MOTION_PREPOSITION = 1 << 3;
export const ACTOR_PREPOSITION = 1 << 4;
export const AGENT_PREPOSITION = 1 << 5;
export const GENITIVE_PREPOSITION = 1 << 6;
export const AUXILIARY = 1 << 7;
export const PARTICLE = 1 << 8;
export const ORGANIZATION_WORD = 1 << 9;
export const PLACE_WORD = 1 << 10;
export const THING_WORD = 1 << 11;
export const PLACE_HEAD = 1 << 12; // "lac"
export const PLACE_TAIL = 1 << 13; // "Valley"
export const PLACE_KIND = 1 << 14; // "ville"
export const PLACE_LINK = 1 << 15; // "du"

/** Whether a word has any of some signs. */
export function hasSign(word: string | undefined, signs: number, language: NamedLanguage): boolean {
  return word !== undefined && (tellSigns(word, language) & signs) !== 0;
}

const tellSigns = rememberWords((word, {names, places}: NamedLanguage): number => {
  const lists: readonly (readonly [sign: number, words: readonly string[]])[] = [
    [ARTICLE, names.articles],
    [CONJUNCTION, names.conjunctions],
    [PLACE_PREPOSITION, names.placePrepositions],
    [MOTION_PREPOSITION, names.motionPrepositions],
    [ACTOR_PREPOSITION, names.actorPrepositions],
    [AGENT_PREPOSITION, names.agentPrepositions],
    [GENITIVE_PREPOSITION, names.genitivePrepositions],
    [AUXILIARY, names.auxiliaries],
    [PARTICLE, names.particles],
    [ORGANIZATION_WORD, names.organizationWords],
    [PLACE_WORD, names.placeWords],
    [THING_WORD, names.thingWords],
    [PLACE_HEAD, places.heads],
    [PLACE_TAIL, places.tails],
    [PLACE_KIND, places.kinds],
    [PLACE_LINK, places.links],
  ];
  return lists.reduce((signs, [sign, words]) => (isOneOf(word, words) ? signs | sign : signs), 0);
});
