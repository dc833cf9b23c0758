import type {NamedLanguage} from "../language/language.ts";
import {familyNamesFirst, tellSexOfName} from "../language/nameLists.ts";
import {foldWord, tokenize} from "../language/tokens.ts";
import {isOneOf} from "../language/wordSets.ts";
import type {Actor} from "./actor.ts";

/** Whether somebody is a woman or a man, as a title tells, or else the given name; null where nothing does. */
export function tellSex(
  {name, roles}: Pick<Actor, "name" | "roles">,
  {names}: NamedLanguage,
): "female" | "male" | null {
  const titles = roles.flatMap(({role}) => (role === null ? [] : tokenize(role)));
  if (titles.some(({text}) => isOneOf(text, names.femaleTitles))) return "female";
  const [given = "", family] = name.split(" ");
  return family === undefined || familyNamesFirst.has(foldWord(given)) ? null : tellSexOfName(given);
}

/** Whether a pronoun may stand for somebody: "elle" for a woman, "he" for anybody who is no woman, "son" for all. */
export function maySayOf(pronoun: string, person: Pick<Actor, "name" | "roles">, language: NamedLanguage): boolean {
  const {femalePronouns, malePronouns, thingPronouns} = language.names;
  const sex = tellSex(person, language);
  if (isOneOf(pronoun, malePronouns)) return sex !== "female";
  if (!isOneOf(pronoun, femalePronouns)) return true;
  // Where the same word stands for things, it is a woman only if something says so.
  return isOneOf(pronoun, thingPronouns) ? sex === "female" : sex !== "male";
}
