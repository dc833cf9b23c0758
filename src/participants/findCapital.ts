import {capitalsOf} from "../language/countries.ts";
import type {NamedLanguage} from "../language/language.ts";
import {writeName} from "../language/tokens.ts";
import {isOneOf} from "../language/wordSets.ts";
import type {KnownName, TaggedSentence} from "./tagSentence.ts";

// The subject opens its clause, alone or with other names: "Pékin et Moscou ont signé", "…, Moscow said".
const BEHIND = /^(?:(?:,|CT?)[KLO][klo]*)*(V{0,3})E/;
const BEFORE = /(?:^|[,:-]|[,:-]Z|[KLO][klo]*,|[KLO][klo]*CT?)$/;
const WINDOW = 24;

/**
 * The country whose government a capital stands for: the capital is the subject of what governments do. "À Pékin" and
 * "Pékin est belle" are the city.
 */
export function findCapital(
  {classes, tokens, sentence}: TaggedSentence,
  {first, last}: KnownName,
  language: NamedLanguage,
): {type: "Country"; id: string} | null {
  const country = capitalsOf(language).get(writeName(sentence.text.slice(tokens[first]?.start, tokens[last]?.end)));
  if (!country) return null;
  const behind = BEHIND.exec(classes.slice(last + 1, last + 1 + WINDOW));
  if (!behind) return null;
  const verb = last + 1 + behind[0].length - 1;
  const between = tokens.slice(verb - (behind[1]?.length ?? 0), verb);
  if (!between.every(({text}) => isOneOf(text, language.names.auxiliaries))) return null;
  const isClauseHead = BEFORE.test(classes.slice(Math.max(0, first - WINDOW), first));
  const isSaid = isOneOf(tokens[first - 1]?.text, language.names.complementizers);
  return isClauseHead || isSaid ? {type: "Country", id: country} : null;
}
