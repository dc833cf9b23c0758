import {nameCountry} from "../language/countries.ts";
import type {NamedLanguage} from "../language/language.ts";
import {tellGivenName} from "../language/nameLists.ts";
import {findUse} from "../language/placeUse.ts";
import {foldWord, writeName} from "../language/tokens.ts";
import type {Actor} from "./actor.ts";
import type {Cast} from "./cast.ts";
import {findCapital} from "./findCapital.ts";
import {findInstitutions} from "./findInstitutions.ts";
import type {PersonFound} from "./findPersons.ts";
import type {KnownName} from "./nameLexicon.ts";
import {findNameRoles} from "./nameRoles.ts";
import type {Span} from "./nameSequences.ts";
import {listAliases} from "./references.ts";
import type {RolePhrase} from "./rolePhrase.ts";
import type {TaggedSentence} from "./tagSentence.ts";
import {CERTAIN} from "./weights.ts";

/** How far before a name "homologues:" may stand that it is one of. */
const COUNTERPARTS_REACH = 60;

/** How far before a country the office may stand that it is coordinated under. */
const OFFICE_REACH = 30;

/** What weighs for a person that the article goes on to call by a part of the name. */
const NAMED_AGAIN = 8;

/** Takes in a name that the author or the language knows, where it acts: a country somebody goes to does not. */
export function addKnown(cast: Cast, tagged: TaggedSentence, known: KnownName, language: NamedLanguage): void {
  const {first, last, type, id, curated, listed, country, name: base} = known;
  const acting = type === "Place" ? findCapital(tagged, known, language) : {type, id};
  if (!acting) return;
  const use = findUse(tagged.tokens, first, last, language, (token) => /[KkOoNnXLl]/.test(tagged.classes[token] ?? ""));
  if (type === "Organization" && use === "place" && language.names.seats.includes(id)) return;
  const isOffice = type === "Country" && use === "attribute" && isOfOffice(tagged, first);
  if (type === "Country" && use !== "actor" && !isOffice) return;
  const key = `${acting.type}:${acting.id}`;
  const name = base ?? writeName(tagged.sentence.text.slice(tagged.tokens[first]?.start, tagged.tokens[last]?.end));
  const source = curated ? "registry" : listed ? "gazetteer" : "organization-name";
  const actor = makeActor(key, acting.type, name);
  actor.curated = curated ? id : null;
  actor.code = curated || !listed ? null : acting.id;
  actor.country = country;
  cast.addActor(actor);
  if (type === "Person") addRolesAt(cast, key, tagged, known, language);
  const rule = type === "Place" && acting.type === "Country" ? "capital" : isOffice ? "office" : source;
  cast.addMentions([{sentence: tagged.index, first, last, to: key, rule: `participants/${rule}`}]);
}

/** Takes in the countries whose governments, armies or courts act; one that has a name of its own speaks for its country. */
export function addInstitutions(cast: Cast, tagged: TaggedSentence, language: NamedLanguage): void {
  for (const found of findInstitutions(tagged, language)) {
    const {country} = found;
    const known = tagged.known.find(
      (each) => each.first <= found.last && found.first <= each.last && each.type === "Organization",
    );
    const {first, last} = known ?? found;
    const key = `Country:${country}`;
    const actor = makeActor(key, "Country", nameCountry(country, language.code));
    actor.code = country;
    cast.addActor(actor);
    const rule = `participants/${known ? "office" : "institution"}`;
    cast.addMentions([{sentence: tagged.index, first, last, to: key, rule}]);
  }
}

/** What a sentence says of whom it names at a token. */
export function addRolesAt(
  cast: Cast,
  key: string,
  tagged: TaggedSentence,
  {first, last}: Span,
  language: NamedLanguage,
): void {
  const {before, behind, country} = findNameRoles(tagged, {first, last}, language);
  addRoles(cast, key, tagged.index, [...before, ...behind], country, first);
}

/** Takes in capitals that may be a person; a single one may be the surname of somebody named in full. */
export function addPerson(cast: Cast, person: PersonFound): void {
  const {sentence, first, last, name, roles, country, weight} = person;
  const known = findKnownPerson(cast, person);
  const key = known ?? `Person:${cast.findLongForm(foldWord(name))}`;
  cast.addActor(makeActor(key, "Person", name, weight));
  const actor = cast.get(key);
  if (actor) actor.weight = Math.max(weight, actor.weight);
  addRoles(cast, key, sentence, roles, country, first);
  const rule = roles.length > 0 ? "participants/role" : "participants/capitals";
  cast.addMentions([{sentence, first, last, to: key, rule}]);
}

/** What says that a given name alone is that of somebody else: "le pape François", "his brother Ajay". */
const OF_OTHERS = [
  "role",
  "title",
  "kin before",
  "saint before",
  "country behind",
  "part of a title",
  "named as a thing",
];

/** What says that one capital names somebody, where no list has it as a given name and as nothing else. */
const OF_PEOPLE = ["verb of a person behind", "verb of a person before", "auxiliary behind", "possessive"];

/** Whom the article has named in full, and calls by a part of the name here. */
function findKnownPerson(cast: Cast, {first, last, name, evidence}: PersonFound): string | null {
  // "Greg Belobo" is who is named "Jacques Greg-Belobo" elsewhere, "bin Laden" is "Osama bin Laden".
  if (/^\p{Ll}/u.test(name)) return cast.findByAlias(name.slice(name.lastIndexOf(" ") + 1));
  if (first !== last && !/^\p{Script=Han}/u.test(name))
    return last === first + 1 ? cast.findByAlias(name.replace(" ", "-")) : null;
  const isSomebody = tellGivenName(name) === 2 || OF_PEOPLE.some((witness) => evidence.includes(witness));
  const isOther = !isSomebody || OF_OTHERS.some((witness) => evidence.includes(witness));
  return cast.findByAlias(name) ?? (isOther ? null : cast.findByGivenName(name));
}

function makeActor(key: string, type: Actor["type"], name: string, weight = CERTAIN): Actor {
  return {key, type, name, curated: null, code: null, country: null, roles: [], weight, doubtful: false};
}

/** Adds the evidence that only the whole article gives, and decides who is published. */
export function settleDoubts(cast: Cast): void {
  const alone = new Set<string>();
  for (const each of cast.tagged) addLoneCapitals(each, cast, alone);
  for (const actor of cast.listActors()) {
    if (actor.type === "Person" && listAliases(actor).some((alias) => alone.has(alias))) actor.weight += NAMED_AGAIN;
    actor.doubtful = actor.weight < CERTAIN;
  }
}

/** Whoever has an office, as a counterpart may have that of another, is somebody. */
export function confirmOffices(cast: Cast): void {
  for (const actor of cast.listActors()) if (actor.roles.length > 0) actor.doubtful = false;
}

function addLoneCapitals({tokens, classes, index}: TaggedSentence, cast: Cast, alone: Set<string>): void {
  for (let token = classes.indexOf("X"); token >= 0; token = classes.indexOf("X", token + 1)) {
    if (!cast.isTaken(index, token)) alone.add(foldWord(tokens[token]?.text ?? ""));
  }
}

function addRoles(
  cast: Cast,
  key: string,
  sentence: number,
  phrases: readonly RolePhrase[],
  country: string | null,
  name: number,
): void {
  for (const {role, country: own, organization, first, last} of phrases) {
    const served = own ?? country;
    const found = role === null ? null : {role, country: served, organization, first, last, sentence};
    cast.addRole(key, served, found);
    if (!found) cast.addCounterpart({key, country: served, name, first, last, sentence});
  }
  if (phrases.length > 0) return;
  cast.addRole(key, country, null);
  // "Назвал погибших коллег: …": of a list only those who serve another country have the same office there.
  if (country !== null && isAmongCounterparts(cast, sentence, name))
    cast.addCounterpart({key, country, name, first: name, last: name, sentence});
}

/** Gives the counterparts of a sentence the office of whom they meet, once its pronouns are known. */
export function settleCounterparts(cast: Cast, sentence: number): void {
  for (const {key, country, name, first, last} of cast.listCounterpartsIn(sentence)) {
    const role = findOfficeOfOther(cast, key, sentence, name);
    if (role) cast.addRole(key, country, {role, country, organization: null, first, last, sentence});
  }
}

function isAmongCounterparts(cast: Cast, sentence: number, first: number): boolean {
  const classes = cast.tagged[sentence]?.classes ?? "";
  return /Q[^EVW]*$/.test(classes.slice(Math.max(0, first - COUNTERPARTS_REACH), first));
}

/** The office of the person who is named before "son homologue", in the same sentence if anybody is. */
function findOfficeOfOther(cast: Cast, key: string, sentence: number, first: number): string | null {
  let isAlone = true;
  for (const mention of cast.lookBack(sentence, first)) {
    if (mention.to === key || !cast.isPublishedPerson(mention.to)) continue;
    if (mention.sentence < sentence && !isAlone) return null;
    const office = cast.get(mention.to)?.roles.at(-1)?.role;
    if (office) return office;
    isAlone &&= mention.sentence < sentence;
  }
  return null;
}

/** "The presidents of China, Russia and Kazakhstan": whoever holds the office speaks for the country. */
function isOfOffice({classes}: TaggedSentence, first: number): boolean {
  return /[Hh]PT?(?:[Kk]|[,CTP])*$/.test(classes.slice(Math.max(0, first - OFFICE_REACH), first));
}
