import type {Affiliation, Dataset, Participant, Position} from "../../src/model.ts";
import {buildArticles} from "../buildArticles.ts";
import {isSameWord, splitName} from "../sameName.ts";
import {type Score, Tally} from "../tally.ts";
import type {GoldMention, GoldPerson, GoldRole, PeopleText} from "./readPeople.ts";

/** How well the people of some texts are found. Everything wrong is told in words. */
export interface PeopleScores {
  spans: Score; // mentions by name, the same span
  overlaps: Score; // spans that share a letter, one to one
  persons: Score; // who is named, once for each text
  roles: Score; // (person, role, country)
  organizations: number; // recall of the organisations of roles, 0 to 1
  wrong: string[];
}

/** Builds each text as a chronicle of one article and compares its people with what is written about them. */
export async function scorePeople(texts: readonly PeopleText[]): Promise<PeopleScores> {
  const tallies = {spans: new Tally(), overlaps: new Tally(), persons: new Tally(), roles: new Tally()};
  const organizations = new Tally();
  const wrong: string[] = [];
  for (const text of texts) {
    const {title, language, published, paragraphs} = text;
    const dataset = await buildArticles([{file: "article", language, published, title, paragraphs}]);
    const found = listNamings(dataset, text);
    const note = (what: string) => wrong.push(`${title}: ${what}`);
    compareMentions(text, found, tallies, note);
    const whose = matchPeople(text, found);
    const persons = new Set(found.map(({participant}) => participant));
    const right = new Set([...persons].flatMap((one) => whose.get(one) ?? []));
    tallies.persons.add(right.size, persons.size, text.people.length);
    compareRoles(text, dataset, whose, tallies.roles, organizations, note);
  }
  return {
    spans: tallies.spans.score(),
    overlaps: tallies.overlaps.score(),
    persons: tallies.persons.score(),
    roles: tallies.roles.score(),
    organizations: organizations.score().recall,
    wrong,
  };
}

interface Naming {
  position: Position; // in the text of all paragraphs
  words: string;
  participant: Participant;
}

/** The mentions that name a person; pronouns and the like, which share no word with a name, are left out. */
function listNamings({articles: [article], participants}: Dataset, {title, paragraphs}: PeopleText): Naming[] {
  if (!article) return [];
  const persons = new Map(participants.filter(({type}) => type === "Person").map((person) => [person.id, person]));
  let [from, offset] = [0, 0];
  return [title, ...paragraphs].flatMap((paragraph) => {
    const at = article.text.indexOf(paragraph, from);
    if (at < 0) throw new Error(`not in the article: ${paragraph}`);
    const [shift, end] = [offset - at, at + paragraph.length];
    from = end;
    offset += paragraph.length + 1;
    return article.mentions.flatMap(({position, to}) => {
      const participant = persons.get(to ?? "");
      const words = article.text.slice(position.start, position.end);
      if (!participant || position.start < at || position.end > end || !namesPerson(words, participant)) return [];
      return [{position: {start: position.start + shift, end: position.end + shift}, words, participant}];
    });
  });
}

function namesPerson(words: string, {name, alternateName}: Participant): boolean {
  const own = splitName([name, ...Object.values(alternateName).flat()].join(" "));
  return splitName(words).some((word) => own.some((other) => isSameWord(word, other)));
}

type Note = (what: string) => void;

function compareMentions(
  {language, mentions, lookalikes}: PeopleText,
  found: readonly Naming[],
  {spans, overlaps}: {spans: Tally; overlaps: Tally},
  note: Note,
): void {
  const same = mentions.filter((gold) => found.some((one) => isSameSpan(gold, one, language)));
  const touched = mentions.filter((gold) => found.some((one) => overlap(gold, one)));
  const stray = found.filter((one) => !mentions.some((gold) => overlap(gold, one)));
  spans.add(same.length, found.length, mentions.length);
  overlaps.add(Math.min(touched.length, found.length - stray.length), found.length, mentions.length);
  for (const {words} of mentions.filter((gold) => !same.includes(gold))) note(`no person at “${words}”`);
  for (const {position, words} of found.filter((one) => !mentions.some((gold) => isSameSpan(gold, one, language)))) {
    const trap = lookalikes.some((one) => overlap(one, {position}));
    note(`“${words}” is no person${trap ? ", but looks like one" : ", or not all of one"}`);
  }
}

/** An Arabic clitic may stand inside or outside, and so may the full stop of “Jr.”: the word is one for the eye. */
function isSameSpan(gold: GoldMention, {position, words}: Naming, language: string): boolean {
  const stop = gold.words.endsWith(".") && position.end === gold.position.end - 1;
  if (position.end !== gold.position.end && !stop) return false;
  if (position.start === gold.position.start) return true;
  return language === "ar" && position.start === gold.position.start - 1 && /^[وفبلك]/.test(words);
}

function overlap(a: {position: Position}, b: {position: Position}): boolean {
  return a.position.start < b.position.end && b.position.start < a.position.end;
}

/** Whose mentions most of a participant's are; whoever has none of anybody is not in the map. */
function matchPeople({mentions}: PeopleText, found: readonly Naming[]): Map<Participant, GoldPerson> {
  const counts = new Map<Participant, Map<GoldPerson, number>>();
  for (const one of found) {
    const gold = mentions.find((mention) => overlap(mention, one));
    if (!gold) continue;
    const own = counts.get(one.participant) ?? new Map<GoldPerson, number>();
    counts.set(one.participant, own.set(gold.person, (own.get(gold.person) ?? 0) + 1));
  }
  const first = (own: Map<GoldPerson, number>) => [...own].sort(([, a], [, b]) => b - a).map(([person]) => person)[0];
  return new Map([...counts].flatMap(([one, own]) => [[one, first(own)] as [Participant, GoldPerson]]));
}

function compareRoles(
  {people}: PeopleText,
  {participants}: Dataset,
  whose: ReadonlyMap<Participant, GoldPerson>,
  roles: Tally,
  organizations: Tally,
  note: Note,
): void {
  const said = participants
    .filter(({type}) => type === "Person")
    .flatMap((one) => dropRepeated(one.affiliations).map((affiliation) => ({one, affiliation})));
  const isRight = (role: GoldRole, person: GoldPerson, {one, affiliation}: (typeof said)[number]) =>
    whose.get(one) === person && isSameRole(role, affiliation);
  const needed = people.flatMap((person) => person.roles.filter((role) => role.needed).map((role) => ({person, role})));
  const hit = needed.filter(({person, role}) => said.some((each) => isRight(role, person, each)));
  const right = said.filter((each) =>
    people.some((person) => person.roles.some((role) => isRight(role, person, each))),
  );
  roles.addSides({right: right.length, found: said.length}, {right: hit.length, gold: needed.length});
  for (const {person, role} of needed.filter((each) => !hit.includes(each)))
    note(`${person.names[0]} is not ${role.roles[0]} (${role.countries ?? "?"})`);
  for (const {one, affiliation} of said.filter((each) => !right.includes(each)))
    note(`${one.name} is no ${affiliation.role} (${affiliation.country ?? "-"})`);
  for (const {person, role} of needed.filter(({role: {organizations: names}}) => names.length > 0)) {
    const named = said.some(({one, affiliation}) => {
      const organization = participants.find(({id}) => id === affiliation.organization);
      const names = organization ? [organization.name, ...Object.values(organization.alternateName).flat()] : [];
      const all = names.map((name) => splitName(name).join(" "));
      return whose.get(one) === person && role.organizations.some((name) => all.includes(splitName(name).join(" ")));
    });
    organizations.add(named ? 1 : 0, 1, 1);
    if (!named) note(`${person.names[0]} is not of ${role.organizations[0]}`);
  }
}

function dropRepeated(affiliations: readonly Affiliation[]): Affiliation[] {
  const key = ({role, country}: Affiliation) => `${splitName(role).join(" ")}|${country}`;
  return [...new Map(affiliations.map((one) => [key(one), one])).values()];
}

function isSameRole({roles, countries}: GoldRole, {role, country}: Affiliation): boolean {
  return (countries === null || countries.includes(country)) && roles.some((words) => saysRole(words, role));
}

/**
 * The same words, whatever their endings. More may follow or stand between (“ministre français de l'Écologie”), and in Chinese
 * come before, but none that says former, acting or deputy.
 */
function saysRole(gold: string, found: string): boolean {
  if (/\p{Script=Han}/u.test(gold)) return found.endsWith(gold) && !/[前副代原]/.test(found.slice(0, -gold.length));
  const [[first = "", ...rest], [head = "", ...others]] = [splitName(gold), splitName(found)];
  if (!isSameWord(first, head)) return false;
  let at = 0;
  return rest.every((word) => {
    while (at < others.length && !isSameWord(word, others[at] ?? "")) at += 1;
    return at++ < others.length;
  });
}
