import {worldCityNames} from "../language/cities.ts";
import type {NamedLanguage} from "../language/language.ts";
import {rememberWords} from "../language/rememberWords.ts";
import {foldWord, type Token} from "../language/tokens.ts";
import {isOneOf} from "../language/wordSets.ts";
import type {KnownName} from "./nameLexicon.ts";

/** The most words of a city. */
const LONGEST = 3;

/** How many tokens the city takes that begins here; 0 where none does, or a country or region is called so. */
export function measureClubCity(
  tokens: readonly Token[],
  classes: string,
  first: number,
  known: readonly KnownName[],
  language: NamedLanguage,
): number {
  const {names, places} = language;
  const listed = classes[first] === "L" ? known.find((each) => each.first === first) : undefined;
  if (listed) return names.cities[listed.id] && !places.regions[listed.id] ? listed.last - first + 1 : 0;
  let longest = 0;
  let name = "";
  for (let length = 1; length <= LONGEST && classes[first + length - 1] === "X"; length++) {
    name += (length > 1 ? " " : "") + foldWord((tokens[first + length - 1] as Token).text);
    if (isCityOfClub(name, language)) longest = length;
  }
  return longest;
}

const isCityOfClub = rememberWords((name, language: NamedLanguage): boolean => {
  const {cities, others} = language.names.clubs;
  if (isOneOf(name, cities)) return true;
  return worldCityNames.has(name) && !isOneOf(name, others) && !regionNamesOf(language).has(name);
});

const namesByLanguage = new WeakMap<NamedLanguage, ReadonlySet<string>>();

/** Regions and rivers that the language knows, folded: "el Paraná". */
function regionNamesOf(language: NamedLanguage): ReadonlySet<string> {
  const known = namesByLanguage.get(language);
  if (known) return known;
  const names = new Set(Object.values(language.places.regions).flat().map(foldWord));
  namesByLanguage.set(language, names);
  return names;
}
