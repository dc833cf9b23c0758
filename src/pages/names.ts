import type {Participant, Place} from "../model.ts";

type Named = Pick<Participant | Place, "name" | "alternateName">;

/** The name to show in a language: the first that the registry or the articles give in it, or the name itself. */
export function nameIn(language: string, {name, alternateName}: Named): string {
  return namesIn(language, alternateName)[0] ?? name;
}

/**
 * The other names, each once, with the first language that has it; without the one that is shown. The interface's language comes
 * last.
 */
export function otherNames(language: string, named: Named): {language: string; names: string[]}[] {
  const told = new Set([nameIn(language, named)]);
  const isNew = (name: string) => !told.has(name) && told.add(name);
  return Object.entries(named.alternateName)
    .sort(([a], [b]) => Number(a === language) - Number(b === language) || (a < b ? -1 : 1))
    .map(([each, names]) => ({language: each, names: names.filter(isNew)}))
    .filter(({names}) => names.length > 0);
}

/** Orders by the name shown in a language, as its readers would look it up. */
export function compareNames(language: string): (a: Named & {id: string}, b: Named & {id: string}) => number {
  const {compare} = new Intl.Collator(language, {sensitivity: "base", numeric: true});
  return (a, b) => compare(nameIn(language, a), nameIn(language, b)) || (a.id < b.id ? -1 : 1);
}

/** The letter under which an index lists a name: without its accent, “#” for what is no letter. */
export function initialOf(name: string): string {
  const letter = /^\P{L}*(\p{L})/u.exec(name.normalize("NFD"))?.[1];
  return letter?.toUpperCase() ?? "#";
}

function namesIn(language: string, alternateName: Named["alternateName"]): string[] {
  const base = language.split("-")[0] ?? language;
  return alternateName[language] ?? alternateName[base] ?? [];
}

/** A list as a language writes it: "a, b and c". */
export function joinIn(language: string, parts: readonly string[]): string {
  return new Intl.ListFormat(language, {type: "conjunction"}).format(parts);
}
