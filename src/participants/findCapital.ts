import {capitalsOf} from "../language/countries.ts";
import {readsHan} from "../language/hanText.ts";
import type {NamedLanguage} from "../language/language.ts";
import {type Token, writeName} from "../language/tokens.ts";
import {isOneOf} from "../language/wordSets.ts";
import type {KnownName} from "./nameLexicon.ts";
import type {TaggedSentence} from "./tagSentence.ts";

// The subject opens its clause, alone or with other names: "Pékin et Moscou ont signé", "…, Moscow said".
const BEHIND = /^(?:(?:,|CT?)[KLO][klo]*)*(V{0,3})E/;
const BEFORE = /(?:^|[,:-]|[,:-]Z|[KLO][klo]*,|[KLO][klo]*CT?)$/;
const WINDOW = 24;

/** Parts of a state that have a government, a parliament and teams of their own, by their ids among the regions. */
const NATIONS: ReadonlySet<string> = new Set(["england", "scotland", "wales", "northern-ireland"]);

/**
 * The country whose government a capital stands for: the capital is the subject of what governments do. "À Pékin" and
 * "Pékin est belle" are the city. "Scotland said": so does a nation that is no state, and whose name says no more of the state.
 */
export function findCapital(
  {classes, tokens, sentence}: TaggedSentence,
  {first, last, id}: KnownName,
  language: NamedLanguage,
): {type: "Country" | "Organization"; id: string} | null {
  const country = capitalsOf(language).get(writeName(sentence.text.slice(tokens[first]?.start, tokens[last]?.end)));
  if (!country && !NATIONS.has(id)) return null;
  const told = country ? ({type: "Country", id: country} as const) : ({type: "Organization", id} as const);
  // "苏格兰表示": where words are not parted, what is said behind the name tells it.
  if (readsHan(language)) {
    const isSaid = [2, 3].some((length) => isOneOf(readWord(tokens, last + 1, length), language.names.sayings));
    return isSaid && /(?:^|[,:.-])$/.test(classes.slice(0, first)) ? told : null;
  }
  const behind = BEHIND.exec(classes.slice(last + 1, last + 1 + WINDOW));
  if (!behind) return null;
  const verb = last + 1 + behind[0].length - 1;
  const between = tokens.slice(verb - (behind[1]?.length ?? 0), verb);
  if (!between.every(({text}) => isOneOf(text, language.names.auxiliaries))) return null;
  // "L'Écosse": a nation has an article as a country has.
  const start = country || classes[first - 1] !== "T" ? first : first - 1;
  const isClauseHead = BEFORE.test(classes.slice(Math.max(0, start - WINDOW), start));
  const isSaid = isOneOf(tokens[first - 1]?.text, language.names.complementizers);
  return isClauseHead || isSaid ? told : null;
}

function readWord(tokens: readonly Token[], at: number, length: number): string {
  return tokens
    .slice(at, at + length)
    .map(({text}) => text)
    .join("");
}
