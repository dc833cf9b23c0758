import {capitalsOf, findDemonym} from "../language/countries.ts";
import type {NamedLanguage} from "../language/language.ts";
import {isOneOf} from "../language/wordSets.ts";
import type {Actor, NameFound} from "./actor.ts";
import type {Cast} from "./cast.ts";
import {isSameOffice} from "./offices.ts";
import {isPlural, type RolePhrase, readRoles} from "./rolePhrase.ts";
import {findKnown, type TaggedSentence} from "./tagSentence.ts";

/** Of more countries the heads are told as a body, and not one by one. */
const MOST_COUNTRIES = 3;

/** Countries beside a plural stand at most so many tokens from it. */
const REACH = 8;

/**
 * Finds the plurals of offices that are nobody's name, and who holds them: of each country that stands beside one whoever the article
 * calls so, wherever it does; without a country, at the head of a sentence, the two whom it calls so, where it is two.
 */
export function findHolders(cast: Cast, tagged: TaggedSentence, language: NamedLanguage): NameFound[] {
  const {classes, index: sentence} = tagged;
  const found: NameFound[] = [];
  if (language.names.capitals === "none") return found;
  for (let head = classes.indexOf("H"); head >= 0; head = classes.indexOf("H", head + 1)) {
    if (cast.isTaken(tagged.index, head) || !isPlural(tagged, head, head, language)) continue;
    const [phrase] = readRoles(tagged, head, head, language);
    if (!phrase?.role) continue;
    const countries = listCountries(tagged, head, language);
    if (countries.length > MOST_COUNTRIES) continue;
    if (countries.length > 1) {
      const keys = countries.flatMap((country) => findHolderOf(cast, {...phrase, country}, language) ?? []);
      found.push(...keys.map((to) => ({sentence, first: head, last: head, to, rule: GROUP})));
    } else if (countries.length === 0 && opensAlone(tagged, head)) {
      const all = cast.listActors().filter((actor) => holds(actor, phrase, language));
      const keys = all.map(({key}) => key);
      const first = classes[head - 1] === "T" ? head - 1 : head;
      if (keys.length === 2) found.push(...keys.map((to) => ({sentence, first, last: head, to, rule: GROUP})));
    }
  }
  return found;
}

const GROUP = "participants/group";

/** Whoever an article tells to hold an office of a country, wherever it does; null where it is nobody, or several. */
export function findHolderOf(cast: Cast, phrase: RolePhrase, language: NamedLanguage): string | null {
  const all = cast.listActors().filter((actor) => actor.country === phrase.country && holds(actor, phrase, language));
  return phrase.country !== null && all.length === 1 ? (all[0]?.key ?? null) : null;
}

function holds({type, doubtful, roles}: Actor, {role, country}: RolePhrase, language: NamedLanguage): boolean {
  if (type !== "Person" || doubtful || !role) return false;
  const {leaderNouns, leaderOffices} = language.names;
  const isLeader = leaderNouns.some((noun) => noun === role.toLowerCase() || noun === `${role.toLowerCase()}s`);
  return roles.some(
    (held) =>
      isSameOffice(role, held.role ?? "", country, language) ||
      (isLeader && (held.role ?? "").split(" ").some((word) => isOneOf(word, leaderOffices))),
  );
}

/** "The presidents met": at the head of a sentence or behind its date, and nothing that says whose they are. */
function opensAlone({classes}: TaggedSentence, head: number): boolean {
  return /^(?:[PVZ#W]{1,3},)?T$/.test(classes.slice(0, head)) && /^[VEW]/.test(classes.slice(head + 1));
}

/** The countries of "the Russian and US presidents", "les présidents russe et américain", "the presidents of Russia and France". */
function listCountries(tagged: TaggedSentence, head: number, language: NamedLanguage): string[] {
  const {classes, tokens} = tagged;
  const before = /(?:[DKk],)*[DKk]+C[DKk]+$/.exec(classes.slice(Math.max(0, head - REACH), head))?.[0].length ?? 0;
  const behind = /^(?:D(?:,D)*CD|PT?K[k]*(?:,(?:PT?|T)?K[k]*)*C(?:PT?|T)?K[k]*|K[k]*C(?:PT?|T)?K[k]*)/.exec(
    classes.slice(head + 1, head + 1 + 2 * REACH),
  )?.[0].length;
  const [first, last] = before > 0 ? [head - before, head - 1] : [head + 1, head + (behind ?? 0)];
  const countries: string[] = [];
  for (let index = first; index <= last; index++) {
    const known = findKnown(tagged, index);
    const capital = capitalsOf(language).get(tokens[index]?.text ?? "");
    const code =
      classes[index] === "D" ? findDemonym(tokens, index, language) : known?.type === "Country" ? known.id : capital;
    if (code && !countries.includes(code)) countries.push(code);
  }
  return countries;
}
