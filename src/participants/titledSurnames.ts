import type {NamedLanguage} from "../language/language.ts";
import {chineseSurnames} from "../language/nameLists.ts";
import type {Actor, NameFound} from "./actor.ts";
import type {Cast} from "./cast.ts";
import type {TaggedSentence} from "./tagSentence.ts";

/** A Chinese name in full: a family name and what is given, without dots. */
const CHINESE_NAME = /^\p{Script=Han}{2,4}$/u;

/**
 * Finds the family names before an office by which Chinese calls back who was named in full: "蔡總統", "王外长". Only where the article has
 * one person of that family name, and no other office of that person.
 */
export function findTitledSurnames(tagged: TaggedSentence, cast: Cast, language: NamedLanguage): NameFound[] {
  const {names} = language;
  if (names.capitals !== "none" || names.articles.length > 0) return [];
  const {tokens, classes, index} = tagged;
  const found: NameFound[] = [];
  for (let at = classes.indexOf("H", 1); at > 0; at = classes.indexOf("H", at + 1)) {
    const surname = tokens[at - 1]?.text ?? "";
    if (classes[at - 1] !== "W" || cast.isTaken(index, at - 1) || !chineseSurnames.has(surname)) continue;
    let end = at + 1;
    while (classes[end] === "h") end++;
    const office = tokens
      .slice(at, end)
      .map(({text}) => text)
      .join("");
    const bearer = findBearer(cast, surname, office);
    if (bearer)
      found.push({sentence: index, first: at - 1, last: at - 1, to: bearer.key, rule: "participants/surname"});
  }
  return found;
}

function findBearer(cast: Cast, surname: string, office: string): Actor | null {
  const bearers = cast
    .listActors()
    .filter(({type, name}) => type === "Person" && name.startsWith(surname) && CHINESE_NAME.test(name));
  const [bearer, ...others] = bearers;
  if (!bearer || others.length > 0) return null;
  const roles = bearer.roles.flatMap(({role}) => role ?? []);
  return roles.length === 0 || roles.some((role) => role.includes(office)) ? bearer : null;
}
