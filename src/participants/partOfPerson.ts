import {isInDemonym} from "../language/countries.ts";
import {matchName} from "../language/gazetteer.ts";
import type {NamedLanguage} from "../language/language.ts";
import {familyNamesFirst, isTwoSyllabled, tellGivenName, tellSurname} from "../language/nameLists.ts";
import {foldWord, isCapitalized, isTitleCase, type Token} from "../language/tokens.ts";
import {isFunctionWord, isOneOf, isThing} from "../language/wordSets.ts";
import type {NameLexicon} from "./nameLexicon.ts";
import {measureHead} from "./roleHeads.ts";

/**
 * "Jack London", "Dawn French", "B. B. King": behind a given name a city, an inhabitant or a title is a family name. "Florence
 * Nightingale", "Maurice Ravel", "April Ferry", "Earl Weaver": what is a given name too is one before another name. Asked of words
 * with one capital.
 */
export function isPartOfPerson(
  tokens: readonly Token[],
  classes: readonly string[],
  at: number,
  lexicon: NameLexicon,
): boolean {
  const {language, known} = lexicon;
  const {text} = tokens[at] as Token;
  const before = tokens[at - 1];
  const next = tokens[at + 1];
  if (!mayBePart(tokens, classes, at, language)) return false;
  // "Theresa May"
  const isFirm = classes[at - 1] === "X" && tellGivenName(before?.text) === 2 && classes[at - 2] !== "X";
  if (isFunctionWord(text, language)) return isFirm && !isCapitalized(next?.text ?? "");
  if (isTwoSyllabled(next?.text ?? "") && familyNamesFirst.has(foldWord(text))) return true;
  if (isBehindParticle(tokens, classes, at, language)) return true;
  const name = matchName(known, tokens, at);
  // "Keiji Suzuki", "Mr. Ford", "Chelsea Manning": a firm that a name may be, too; but "Renault Clio".
  const isMake =
    text.includes("-") ||
    (tellGivenName(text) < 2 && tellSurname(next?.text) === 0 && !/[XHhM.]/.test(classes[at - 1] ?? ""));
  const isOrganization =
    name?.value.type === "Organization" && (name.value.listed || tellSurname(text) === 0 || isMake);
  if (name && (name.length > 1 || isOrganization)) return false;
  // "La diputada Trinidad Jiménez"
  const isBehindOffice = language.names.capitals === "names" && /[Hh]/.test(classes[at - 1] ?? "");
  if (name?.value.type === "Country" && name.length === 1 && isBehindOffice && tellSurname(next?.text) === 2)
    return true;
  // "Le président d'Israël Adam Martin", "Шри-Ланки": the state, whose name some people bear.
  const isOfOffice = /[Hh]A?PT?$/.test(classes.slice(-4).join(""));
  if (name?.value.type === "Country" && (isOfOffice || text.includes("-"))) return false;
  if (name && isBeforeParticle(tokens, at, lexicon)) return true;
  const isNextCapital = isCapitalized(next?.text ?? "");
  // "Jaime Mayor Oreja"
  const isNamed = classes[at - 1] === "X" && tellGivenName(before?.text) === 2 && tellSurname(next?.text) > 0;
  if (isNamed && language.names.capitals === "names" && !name && isTitleCase(next?.text ?? "")) return true;
  if (classes[at - 1] === "X" && (tellGivenName(before?.text) > 0 || /^(?:\p{Lu}\.)+$/u.test(before?.text ?? ""))) {
    return !isNextCapital && isCapitalized(before?.text ?? "") && !isThing(text, language);
  }
  if (!isNextCapital || isThing(next?.text ?? "", language) || isFunctionWord(next?.text ?? "", language)) return false;
  if (tellGivenName(text) === 0 || classes[at - 1] === "X" || isInDemonym(tokens, at, language)) return false;
  if (matchName(known, tokens, at + 1) || [at, at + 1].some((index) => measureHead(tokens, index, lexicon) > 0))
    return false;
  if (name?.value.type !== "Place") return true;
  // "Notre correspondante à Washington Sylvie Kauffmann"
  const isLocated =
    isOneOf(before?.text, language.names.placePrepositions) && isCapitalized(tokens[at + 2]?.text ?? "");
  if (isLocated && tellGivenName(next?.text) === 2) return false;
  // "Virginie Despentes et Emmanuel Carrère"
  const isOpening = at === 0 && language.names.capitals === "names" && !isCapitalized(tokens[at + 2]?.text ?? "");
  if (isOpening && tellGivenName(text) > 0 && isTitleCase(next?.text ?? "")) return true;
  // "La ministre Florence Parly"
  return /[HhM]/.test(classes[at - 1] ?? "") || tellSurname(next?.text) > 0 || tellGivenName(next?.text) > 0;
}

/** Whether a word has beside it what a part of a name has: a capital, an office before it, or a particle behind it. Most have none. */
function mayBePart(tokens: readonly Token[], classes: readonly string[], at: number, {names}: NamedLanguage): boolean {
  const next = tokens[at + 1]?.text ?? "";
  if (classes[at - 1] === "X" || isCapitalized(next)) return true;
  if (classes[at - 2] === "X" && isCapitalized(tokens[at - 1]?.text ?? "")) return true;
  const isBehindOffice = classes[at - 1] === "H" || classes[at - 1] === "h";
  return (names.capitals === "names" && isBehindOffice) || isOneOf(next, names.particles);
}

/** "Bruno Le Maire": behind a given name and an article with a capital, whatever word it is. */
function isBehindParticle(
  tokens: readonly Token[],
  classes: readonly string[],
  at: number,
  {names}: NamedLanguage,
): boolean {
  const [given, particle] = [tokens[at - 2]?.text, tokens[at - 1]?.text ?? ""];
  if (classes[at - 2] !== "X" || !isCapitalized(particle) || !isOneOf(particle, names.articles)) return false;
  return tellGivenName(given) > 0 && !isCapitalized(tokens[at + 1]?.text ?? "");
}

/** "Dominique de Villepin": a given name, whatever land or town it is too, before a particle and a capital that nobody knows. */
function isBeforeParticle(tokens: readonly Token[], at: number, {language, known}: NameLexicon): boolean {
  const {particles, articles, placePrepositions, genitivePrepositions} = language.names;
  const [before, text, particle, next] = [at - 1, at, at + 1, at + 2].map((index) => tokens[index]?.text ?? "");
  if (tellGivenName(text) === 0 || !isOneOf(particle, particles) || !isCapitalized(next ?? "")) return false;
  if ([articles, placePrepositions, genitivePrepositions].some((words) => isOneOf(before, words))) return false;
  return !isThing(next ?? "", language) && !isFunctionWord(next ?? "", language) && !matchName(known, tokens, at + 2);
}
