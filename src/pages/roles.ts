import {findNamedLanguage} from "../language/index.ts";
import type {Affiliation, Article} from "../model.ts";
import {findOffice, nameOffice} from "../participants/offices.ts";

/** One role of somebody, with every sentence that gives it. */
export interface Role {
  words: string;
  inLanguage: string; // of the words, BCP 47
  country: string | null;
  organization: string | null;
  sources: Affiliation["source"][];
}

/**
 * Joins what several articles say of one role: the same office in whatever language, or else the same words. The words are those of an
 * article in the interface's language, or what that language calls the office, or the first article's. The order of the first of
 * each stays.
 */
export function joinRoles(
  affiliations: readonly Affiliation[],
  articleById: ReadonlyMap<string, Article>,
  language: string,
): Role[] {
  const groups = new Map<string, Affiliation[]>();
  for (const each of affiliations) {
    const key = JSON.stringify([each.office ?? each.role.toLowerCase(), each.country, each.organization]);
    groups.set(key, [...(groups.get(key) ?? []), each]);
  }
  return [...groups.values()].flatMap((group) => {
    const [first] = group;
    if (!first) return [];
    const languageOf = ({source}: Affiliation) => articleById.get(source.article)?.inLanguage ?? "";
    const own = group.find((each) => languageOf(each) === language);
    const named = own ? null : nameIn(group, languageOf, language);
    const [words, inLanguage] = named ? [named, language] : [(own ?? first).role, languageOf(own ?? first)];
    const {country, organization} = first;
    return [{words, inLanguage, country, organization, sources: group.map(({source}) => source)}];
  });
}

/** What a language calls the office of a group; of a woman where any article says so. */
function nameIn(
  group: readonly Affiliation[],
  languageOf: (affiliation: Affiliation) => string,
  language: string,
): string | null {
  const found = group.flatMap((each) => {
    const spoken = findNamedLanguage(languageOf(each));
    return spoken ? (findOffice(each, spoken) ?? []) : [];
  });
  const office = found.find(({isFemale}) => isFemale) ?? found[0];
  const shown = findNamedLanguage(language);
  return office && shown ? nameOffice(office, shown) : null;
}
