import type {EventReport} from "../events/eventReport.ts";
import type {EventDraft, Findings} from "../events/findings.ts";
import {tellOffices} from "../events/tellConcepts.ts";
import {findLanguage} from "../language/index.ts";
import type {NamedLanguage} from "../language/language.ts";
import {tokenize} from "../language/tokens.ts";
import type {Affiliation, Mention} from "../model.ts";
import type {Actor} from "../participants/actor.ts";
import type {ParticipantLinker} from "../participants/linkParticipants.ts";
import {findOffice} from "../participants/offices.ts";
import type {PlaceLinker} from "../places/linkPlaces.ts";
import {quoteSource} from "./quoteSource.ts";

/** An article's findings and the events drawn from them. */
export interface Understood {
  findings: Findings<NamedLanguage>;
  drafts: readonly EventDraft[];
}

/** Participant.id of each actor of each article, by Actor.key. */
export type Casting = Map<Findings<NamedLanguage>, Map<string, string>>;

/** Links every actor of every article: full names first, so that a surname alone finds its bearer wherever that stands. */
export function castArticles(understood: readonly Understood[], linker: ParticipantLinker): Casting {
  const casting: Casting = new Map(understood.map(({findings}) => [findings, new Map()]));
  const all = understood.flatMap(({findings}) =>
    findings.names.actors.filter((actor) => !actor.doubtful).map((actor) => ({findings, actor})),
  );
  for (const {findings, actor} of all.sort((a, b) => tellOrder(a.actor) - tellOrder(b.actor))) {
    casting.get(findings)?.set(actor.key, linker.link(actor, findings.article.inLanguage));
  }
  return casting;
}

/** Those of the registry come first, then those whose country is known, who are found in every spelling, and surnames alone last. */
function tellOrder({type, name, country, curated}: Actor): number {
  if (type !== "Person" || curated) return -1;
  return tokenize(name).length < 2 ? 2 : country === null ? 1 : 0;
}

/** Gives each participant the roles that articles say, in the order of the articles; one role once a day. */
export function addAffiliations(understood: readonly Understood[], casting: Casting, linker: ParticipantLinker): void {
  for (const {findings} of understood) {
    for (const actor of findings.names.actors) {
      const participant = linker.get(casting.get(findings)?.get(actor.key) ?? "");
      if (!participant) continue;
      for (const {role, country, organization, sentence} of actor.roles) {
        const position = findings.sentences[sentence]?.position;
        if (!role || !position) continue;
        const id = organization && (casting.get(findings)?.get(`Organization:${organization.id}`) ?? null);
        const source = quoteSource(findings.article, position, "participants/role", "stated");
        // Who serves an organisation does not speak for the country that they come from.
        const held = {role, country: country ?? (organization ? null : actor.country), organization: id};
        const affiliation = {...held, office: findOffice(held, findings.language)?.id ?? null, source};
        if (!participant.affiliations.some((known) => isSameRole(known, affiliation)))
          participant.affiliations.push(affiliation);
      }
    }
  }
}

function isSameRole(a: Affiliation, b: Affiliation): boolean {
  return a.role === b.role && a.country === b.country && a.source.article === b.source.article;
}

/** What an article's words name, in order and never overlapping: participants first, then places. */
export function listMentions({findings}: Understood, casting: Casting, places: PlaceLinker): Mention[] {
  const cast = casting.get(findings);
  const named = findings.names.mentions.map((mention): Mention => {
    const position = findings.names.locate(mention);
    return {position, type: "participant", to: cast?.get(mention.to) ?? null, rule: mention.rule};
  });
  const placed = findings.places.map((place): Mention => {
    return {position: place.position, type: "place", to: places.link(place), rule: place.rule};
  });
  return dropOverlaps([...named, ...placed]);
}

/** Keeps the first of those that overlap, and sorts by position. */
function dropOverlaps(mentions: readonly Mention[]): Mention[] {
  const sorted = [...mentions].sort((a, b) => a.position.start - b.position.start || b.position.end - a.position.end);
  const kept: Mention[] = [];
  for (const mention of sorted) {
    const previous = kept.at(-1);
    if (!previous || previous.position.end <= mention.position.start) kept.push(mention);
  }
  return kept;
}

/** The events that an article reports, with participants and places of the whole collection. */
export function listReports(
  {findings, drafts}: Understood,
  casting: Casting,
  linker: ParticipantLinker,
  places: PlaceLinker,
): EventReport[] {
  const {article, sentences} = findings;
  const lead = sentences.findIndex(({block}) => !/^head/.test(article.blocks[block]?.type ?? ""));
  return drafts.map((draft) => ({
    name: draft.name,
    inLanguage: article.inLanguage,
    type: draft.type,
    acts: draft.acts,
    things: draft.things,
    anchors: draft.anchors,
    status: draft.status,
    date: draft.date,
    certainty: draft.certainty,
    participants: addCountries(findings, draft, casting.get(findings), linker),
    location: draft.location && places.link(draft.location),
    sources: [
      quoteSource(article, draft.position, draft.rule, draft.certainty),
      ...draft.support.map(({position, rule}) => quoteSource(article, position, rule, "inferred")),
    ],
    published: article.datePublished ?? "",
    publisher: article.publisher,
    ...(draft.deputies && {deputies: linkDeputies(draft.deputies, casting.get(findings))}),
    ...(draft.decided && {decided: draft.decided}),
    ...(draft.isCorrection && {isCorrection: true}),
    filed: {article: article.id, sentence: draft.sentence},
    decidedBy: draft.decidedBy,
    isLead: draft.sentence <= lead,
  }));
}

/** The cast of an event, and the countries and organisations for which its officials speak. */
function addCountries(
  {actorOf, language}: Findings<NamedLanguage>,
  {participants, sentence}: EventDraft,
  cast: ReadonlyMap<string, string> | undefined,
  linker: ParticipantLinker,
): EventReport["participants"] {
  const whole = findLanguage(language.code);
  const roles = new Map<string, Omit<EventReport["participants"][number], "participant">>();
  const served: string[] = [];
  for (const {actor, ...rest} of participants) {
    const id = cast?.get(actor);
    const said = actorOf(actor)?.roles.filter((each) => each.sentence === sentence && each.role !== null) ?? [];
    const offices = whole ? said.flatMap(({role}) => tellOffices(listTexts(role ?? ""), whole)) : [];
    if (id && !roles.has(id)) roles.set(id, {...rest, ...(offices.length > 0 && {offices})});
    if (rest.role !== "mentioned") for (const {organization} of said) if (organization) served.push(organization.id);
  }
  for (const organization of served) {
    const id = cast?.get(`Organization:${organization}`);
    if (id && !roles.has(id)) roles.set(id, {role: "represented"});
  }
  for (const id of [...roles.keys()]) {
    const participant = linker.get(id);
    if (participant?.type !== "Person" || !participant.country || !hasOffice(participant.affiliations)) continue;
    const country = linker.linkCountry(participant.country);
    if (!roles.has(country)) roles.set(country, {role: "represented"});
  }
  return [...roles].map(([participant, rest]) => ({participant, ...rest}));
}

function listTexts(words: string): string[] {
  return tokenize(words).map(({text}) => text);
}

function linkDeputies(
  deputies: NonNullable<EventDraft["deputies"]>,
  cast: ReadonlyMap<string, string> | undefined,
): NonNullable<EventReport["deputies"]> {
  return deputies.flatMap(({actor, country}) => {
    const participant = cast?.get(actor);
    return participant ? [{participant, country}] : [];
  });
}

function hasOffice(affiliations: readonly Affiliation[]): boolean {
  return affiliations.some(({country}) => country !== null);
}
