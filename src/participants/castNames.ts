import type {NamedLanguage} from "../language/language.ts";
import {findUse} from "../language/placeUse.ts";
import {dropSoftHyphens, foldWord} from "../language/tokens.ts";
import type {Actor} from "./actor.ts";
import type {Cast} from "./cast.ts";
import {findCapital} from "./findCapital.ts";
import type {PersonFound} from "./findPersons.ts";
import {listAliases} from "./references.ts";
import {findCountryBehind, findRoleBefore, findRoleBehind, type RolePhrase} from "./roles.ts";
import type {KnownName, TaggedSentence} from "./tagSentence.ts";
import {CERTAIN} from "./weights.ts";

/** How far before a name "homologues:" may stand that it is one of. */
const COUNTERPARTS_REACH = 60;

/** How far before a country the office may stand that it is coordinated under. */
const OFFICE_REACH = 30;

/** What weighs for a person that the article goes on to call by a part of the name. */
const NAMED_AGAIN = 8;

/** Takes in a name that the author or the language knows, where it acts: a country somebody goes to does not. */
export function addKnown(cast: Cast, tagged: TaggedSentence, known: KnownName, language: NamedLanguage): void {
  const {first, last, type, id, curated, listed, country} = known;
  const acting = type === "Place" ? findCapital(tagged, known, language) : {type, id};
  if (!acting) return;
  const use = findUse(tagged.tokens, first, last, language, (token) => /[KkOoNnXLl]/.test(tagged.classes[token] ?? ""));
  if (type === "Organization" && use === "place" && language.names.seats.includes(id)) return;
  const isOffice = type === "Country" && use === "attribute" && isOfOffice(tagged, first);
  if (type === "Country" && use !== "actor" && !isOffice) return;
  const key = `${acting.type}:${acting.id}`;
  const name = dropSoftHyphens(tagged.sentence.text.slice(tagged.tokens[first]?.start, tagged.tokens[last]?.end));
  const source = curated ? "registry" : listed ? "gazetteer" : "organization-name";
  cast.addActor({
    ...makeActor(key, acting.type, name),
    curated: curated ? id : null,
    code: curated || !listed ? null : acting.id,
    country,
    weight: CERTAIN,
  });
  if (type === "Person") {
    const role = findRoleBefore(tagged, first, last, language) ?? findRoleBehind(tagged, last, language);
    addRole(cast, key, tagged.index, role, role?.country ?? findCountryBehind(tagged, last, language), first);
  }
  const rule = type === "Place" ? "capital" : isOffice ? "office" : source;
  cast.addMentions([{sentence: tagged.index, first, last, to: key, rule: `participants/${rule}`}]);
}

/** Takes in capitals that may be a person; a single one may be the surname of somebody named in full. */
export function addPerson(cast: Cast, person: PersonFound): void {
  const {sentence, first, last, name, role, country, weight} = person;
  const known = first === last || /^\p{Script=Han}/u.test(name) ? cast.findByAlias(name) : null;
  const key = known ?? `Person:${foldWord(name)}`;
  cast.addActor(makeActor(key, "Person", name));
  const actor = cast.get(key);
  if (actor) actor.weight = Math.max(weight, actor.weight);
  addRole(cast, key, sentence, role, country, first);
  cast.addMentions([{sentence, first, last, to: key, rule: role ? "participants/role" : "participants/capitals"}]);
}

function makeActor(key: string, type: Actor["type"], name: string): Actor {
  return {key, type, name, curated: null, code: null, country: null, roles: [], weight: 0, doubtful: false};
}

/** Adds the evidence that only the whole article gives, and decides who is published. */
export function settleDoubts(cast: Cast): void {
  const alone = new Set(cast.tagged.flatMap((each) => listLoneCapitals(each, cast)));
  for (const actor of cast.listActors()) {
    if (actor.type === "Person" && listAliases(actor).some((alias) => alone.has(alias))) actor.weight += NAMED_AGAIN;
    actor.doubtful = actor.weight < CERTAIN;
  }
}

function listLoneCapitals({tokens, classes, index}: TaggedSentence, cast: Cast): string[] {
  return tokens
    .filter((_, token) => classes[token] === "X" && !cast.isTaken(index, token))
    .map(({text}) => foldWord(text));
}

function addRole(
  cast: Cast,
  key: string,
  sentence: number,
  phrase: RolePhrase | null,
  country: string | null,
  first: number,
): void {
  const {role = null, organization = null, last = first} = phrase ?? {};
  const place = {first: phrase?.first ?? first, last, sentence};
  const isCounterpart = phrase ? role === null : isAmongCounterparts(cast, sentence, first);
  const found = role === null ? null : {role, office: phrase?.office ?? role, country, organization, ...place};
  cast.addRole(key, country, found);
  if (isCounterpart) cast.addCounterpart({key, country, name: first, ...place});
}

/** Gives the counterparts of a sentence the office of whom they meet, once its pronouns are known. */
export function settleCounterparts(cast: Cast, sentence: number): void {
  for (const {key, country, name, ...place} of cast.listCounterpartsIn(sentence)) {
    const office = findOfficeOfOther(cast, key, sentence, name);
    if (office) cast.addRole(key, country, {role: office, office, country, organization: null, ...place});
  }
}

function isAmongCounterparts(cast: Cast, sentence: number, first: number): boolean {
  const classes = cast.tagged[sentence]?.classes ?? "";
  return /Q[^EV]*$/.test(classes.slice(Math.max(0, first - COUNTERPARTS_REACH), first));
}

/** The office of the person who is named before "son homologue", in the same sentence if anybody is. */
function findOfficeOfOther(cast: Cast, key: string, sentence: number, first: number): string | null {
  let isAlone = true;
  for (const mention of cast.lookBack(sentence, first)) {
    if (mention.to === key || !cast.isPublishedPerson(mention.to)) continue;
    if (mention.sentence < sentence && !isAlone) return null;
    const office = cast.get(mention.to)?.roles.at(-1)?.office;
    if (office) return office;
    isAlone &&= mention.sentence < sentence;
  }
  return null;
}

/** "The presidents of China, Russia and Kazakhstan": whoever holds the office speaks for the country. */
function isOfOffice({classes}: TaggedSentence, first: number): boolean {
  return /[Hh]PT?(?:[Kk]|[,CTP])*$/.test(classes.slice(Math.max(0, first - OFFICE_REACH), first));
}
