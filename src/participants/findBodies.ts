import {newsAgencies} from "../language/firms.ts";
import type {NamedLanguage} from "../language/language.ts";
import {foldWord, type Token, tokenize} from "../language/tokens.ts";
import {isOneOf} from "../language/wordSets.ts";
import type {Actor, NameFound} from "./actor.ts";
import type {Cast} from "./cast.ts";
import {isClauseHead} from "./references.ts";
import type {TaggedSentence} from "./tagSentence.ts";
import {BODY_NOUN, maySetOff, setsOff} from "./triggers.ts";

/** How many sentences "the company" looks back. */
const REACH = 3;

/** Behind the noun goes its verb, which may look like an office ("le syndicat juge"), a comma, or whose team it is: "die Mannschaft von Trainer Streich". */
const BEHIND = /^(?:[VEW,]|H(?![hA]*X)|PT?Hh*X)/;

/**
 * Ties nouns that call an organisation back to the one that the sentences before name: "the company", "le syndicat", "die
 * Mannschaft". A court or a ministry is one that is called so; a firm or a club whatever says nothing else of itself. "The clubs"
 * are the two of the last sentence that names two.
 */
export function findBodies(cast: Cast, tagged: TaggedSentence, language: NamedLanguage): NameFound[] {
  const {tokens, classes, index: sentence} = tagged;
  const {bodyNouns, indefinites, articles} = language.names;
  const found: NameFound[] = [];
  if (!maySetOff(BODY_NOUN, tagged)) return found;
  for (let noun = 1; noun < tokens.length; noun++) {
    if (!setsOff(BODY_NOUN, tagged, noun)) continue;
    const {text} = tokens[noun] as Token;
    const isPlural = isOneOf(text, bodyNouns.plural);
    const first = noun - 1;
    // "Der" is a preposition of German's, too.
    const isArticle = /[TP]/.test(classes[first] ?? "") && isOneOf(tokens[first]?.text, articles);
    const isDefinite = isArticle && !isOneOf(tokens[first]?.text, indefinites);
    const isSubject = isClauseHead(tagged, first, language) || isBehindVerb(tagged, first, language);
    if (!isDefinite || !isSubject || !BEHIND.test(classes.slice(noun + 1))) continue;
    if (cast.isTaken(sentence, noun)) continue;
    const keys = isPlural ? findTwo(cast, sentence) : [findBody(cast, text, sentence, language)];
    for (const to of keys) if (to) found.push({sentence, first, last: noun, to, rule: "participants/body"});
  }
  return found;
}

/** "Am Samstag ließ der Verein viel vermissen": where the verb stands second, the subject may stand behind it; "half der Firma" is an object. */
function isBehindVerb({tokens, classes}: TaggedSentence, article: number, {names}: NamedLanguage): boolean {
  if (!/[EW]/.test(classes[article - 1] ?? "")) return false;
  return isOneOf(`${tokens[article]?.text} ${tokens[article + 1]?.text}`, names.bodyNouns.inverted);
}

/** The organisation that a noun may call back, nearest first; null where two may be meant. */
function findBody(cast: Cast, noun: string, sentence: number, language: NamedLanguage): string | null {
  const word = foldWord(noun);
  const isNamed = ({name}: Actor) => foldWord(name).includes(word);
  const isFree = (actor: Actor) => actor.code === null && !hasKind(actor, language);
  const fits = isOneOf(noun, language.names.bodyNouns.any)
    ? (actor: Actor) => isNamed(actor) || isFree(actor)
    : isNamed;
  for (const near of lookBack(cast, sentence)) {
    const all = near.filter((actor) => fits(actor));
    const called = all.filter(isNamed);
    const [one, ...others] = called.length > 0 ? called : all;
    if (one) return others.length === 0 || opens(cast, one, sentence) ? one.key : null;
  }
  return null;
}

/** The two organisations of the last sentence that names any, where it is two. */
function findTwo(cast: Cast, sentence: number): string[] {
  const [near = []] = lookBack(cast, sentence);
  return near.length === 2 ? near.map(({key}) => key) : [];
}

/** The organisations of each sentence before that names any, in order. */
function lookBack(cast: Cast, sentence: number): Actor[][] {
  const all: Actor[][] = [];
  for (let index = sentence - 1; index >= Math.max(0, sentence - REACH); index--) {
    const keys = new Set(cast.listMentionsIn(index).map(({to}) => to));
    const here = [...keys].flatMap((key) => cast.get(key) ?? []).filter(isBody);
    if (here.length > 0) all.push(here);
  }
  return all;
}

function isBody({type, doubtful, name}: Actor): boolean {
  return type === "Organization" && !doubtful && !newsAgencies.has(foldWord(name));
}

/** Whether an organisation is the first that its sentence names, before any verb. */
function opens(cast: Cast, {key}: Actor, sentence: number): boolean {
  for (let index = sentence - 1; index >= Math.max(0, sentence - REACH); index--) {
    const mention = cast.listMentionsIn(index).find(({to}) => to === key);
    if (mention) return !/[EW]/.test(cast.tagged[index]?.classes.slice(0, mention.first) ?? "E");
  }
  return false;
}

/** Whether a name says what its bearer is: "Supreme Court" is no company. */
function hasKind({name}: Actor, {names}: NamedLanguage): boolean {
  return tokenize(name).some(({text}) => isOneOf(text, names.bodyNouns.named));
}
