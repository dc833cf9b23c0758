import {listBaseForms} from "../language/baseForms.ts";
import type {NamedLanguage} from "../language/language.ts";
import {foldWord} from "../language/tokens.ts";
import type {Block, Position, Sentence} from "../model.ts";
import type {Actor, NameFound} from "./actor.ts";
import {type Context, findAntecedent, findHolder, findOther, findOwner, findPair} from "./antecedents.ts";
import {Cast} from "./cast.ts";
import {
  addInstitutions,
  addKnown,
  addPerson,
  addRolesAt,
  confirmOffices,
  settleCounterparts,
  settleDoubts,
} from "./castNames.ts";
import {extendHan} from "./extendHan.ts";
import {findAliases, findFullNames} from "./findAliases.ts";
import {findBodies} from "./findBodies.ts";
import {findPersons, type PersonFound} from "./findPersons.ts";
import {findHolderOf, findHolders} from "./holders.ts";
import type {NameEvidence} from "./nameEvidence.ts";
import type {NameLexicon} from "./nameLexicon.ts";
import {
  findGroups,
  findObjectPronoun,
  findPossessive,
  findPronoun,
  findRoleReferences,
  listAliases,
} from "./references.ts";
import {isPlural, type RolePhrase} from "./rolePhrase.ts";
import {hasArticles} from "./roles.ts";
import {spreadOrganizations} from "./spreadOrganizations.ts";
import {surveySentences} from "./surveyNames.ts";
import {type TaggedSentence, tagSentences} from "./tagSentence.ts";
import {findTitledSurnames} from "./titledSurnames.ts";
import {CERTAIN, DOUBTFUL} from "./weights.ts";

/** All who are named in one article. */
export interface ArticleNames {
  actors: Actor[]; // those with evidence in the order of their first mention, the registry's and the language's before
  mentions: NameFound[]; // by sentence, then token; a group gives one for each member
  tagged: TaggedSentence[]; // one for each sentence
  locate(mention: Pick<NameFound, "sentence" | "first" | "last">): Position; // in the article's text
}

/** What names are looked for with. */
export interface NameContext {
  lexicon: NameLexicon;
  blocks: readonly Block[];
  author: string | null;
  tagged?: TaggedSentence[]; // the sentences, where they are tagged already
  evidence?: NameEvidence; // of the whole collection; where it is missing the article gives its own
}

/**
 * Finds the people, organisations and acting countries of an article, and ties later mentions to the full name. The stages
 * follow each other: known names, capitals with evidence, surnames, then sentence by sentence role references, pronouns
 * and groups. The author takes no part in what the article tells.
 */
export function findNames(
  sentences: readonly Sentence[],
  {lexicon, blocks, author, tagged: given, evidence}: NameContext,
): ArticleNames {
  const {language} = lexicon;
  const typeOf = ({sentence}: TaggedSentence) => blocks[sentence.block]?.type;
  const tagged = spreadOrganizations(given ?? tagSentences(sentences, lexicon), language);
  const prose = tagged.filter((each) => typeOf(each) !== "headline");
  const cast = new Cast(tagged, (word) => listBaseForms(word, language));
  for (const each of tagged) for (const name of each.known) addKnown(cast, each, name, language);
  const known = evidence ?? surveySentences(prose, language);
  const persons = dropThings(
    extendHan(
      prose.flatMap((each) => findPersons(each, language, known)),
      prose,
    ),
  ).filter(({weight, name}) => weight >= DOUBTFUL && !lexicon.nobody.has(foldWord(name)));
  // The fullest names first, so that "le président Bouteflika" finds "Abdelaziz Bouteflika" whichever came earlier.
  const full = persons.filter(({first, last}) => last > first);
  for (const {name, weight} of full) if (weight >= CERTAIN) cast.learnShortForms(name);
  for (const person of full.filter(isWhole)) addPerson(cast, person);
  for (const person of full.filter((each) => !isWhole(each))) addPerson(cast, person);
  for (const person of persons.filter(({first, last}) => last === first)) addPerson(cast, person);
  for (const each of tagged) addInstitutions(cast, each, language);
  settleDoubts(cast);
  confirmOffices(cast);
  for (const each of tagged) cast.addMentions(findFullNames(each, cast, language));
  for (const each of tagged) cast.addMentions(findAliases(each, cast));
  for (const each of tagged) cast.addMentions(findTitledSurnames(each, cast, language));
  for (const mention of cast.listMentions()) {
    const each = tagged[mention.sentence];
    const isPerson = cast.get(mention.to)?.type === "Person";
    if (each && isPerson && LATER.has(mention.rule)) addRolesAt(cast, mention.to, each, mention, language);
  }
  const isHeading = (sentence: number) => /^head/.test(blocks[sentences[sentence]?.block ?? -1]?.type ?? "");
  for (const each of tagged) refer(each, {cast, language, isHeading});
  confirmOffices(cast);
  for (const each of tagged) cast.addMentions(findBodies(cast, each, language));
  // Whoever is "his counterpart" has an office only now.
  for (const each of tagged) cast.addMentions(findHolders(cast, each, language));
  return withoutAuthor(cast, author);
}

/**
 * A family name of two parts, of which others may be written without the hyphen; a foreign name with dots, of which Chinese calls back
 * the last part.
 */
function isWhole({name}: {name: string}): boolean {
  return TWO_PARTS.test(name);
}

const TWO_PARTS = /\p{L}-\p{Lu}\p{L}*$|^\p{Script=Han}+[·•・‧]/u;

/**
 * What an article says once to be a thing or a place is one wherever it stands without an office: "space shuttle Discovery … Discovery landed".
 * A film may be called by somebody whom the article names in full.
 */
function dropThings(persons: readonly PersonFound[]): readonly PersonFound[] {
  // "La avenida Simón Bolívar": who has a given and a family name is somebody, whatever is called so too.
  const isNamedThing = ({weight, evidence}: PersonFound) =>
    weight < CERTAIN &&
    (evidence.includes("named as a thing") || evidence.includes("behind a kind of place")) &&
    !evidence.includes("given and family name");
  const things = new Set(persons.flatMap((person) => (isNamedThing(person) ? [foldWord(person.name)] : [])));
  if (things.size === 0) return persons;
  const surnames = new Set(persons.flatMap((person) => (person.last > person.first ? listAliases(person) : [])));
  const isThing = ({name, roles}: PersonFound) =>
    roles.length === 0 && things.has(foldWord(name)) && !surnames.has(foldWord(name));
  return persons.filter((person) => !isThing(person));
}

/** Rules of names that are found when the roles of all others are known. */
const LATER = new Set(["participants/name", "participants/surname"]);

function withoutAuthor(cast: Cast, author: string | null): ArticleNames {
  const isAuthor = ({name, curated}: Actor) => author !== null && name === author && !curated;
  const actors = cast.listActors().filter((actor) => !isAuthor(actor));
  const keys = new Set(actors.map(({key}) => key));
  return {
    actors,
    mentions: cast.listMentions().filter(({to}) => keys.has(to)),
    tagged: [...cast.tagged],
    locate: ({sentence, first, last}) => positionOf(cast.tagged[sentence], first, last),
  };
}

function positionOf(tagged: TaggedSentence | undefined, first: number, last: number): Position {
  const start = tagged?.sentence.position.start ?? 0;
  return {start: start + (tagged?.tokens[first]?.start ?? 0), end: start + (tagged?.tokens[last]?.end ?? 0)};
}

function textOf({tokens}: TaggedSentence, {first}: {first: number}): string {
  return tokens[first]?.text ?? "";
}

/** Ties what has no name of its own, in reading order: each looks back to what stands before it. */
function refer(tagged: TaggedSentence, context: Context): void {
  const {cast, language} = context;
  const {index: sentence} = tagged;
  for (const reference of findRoleReferences(tagged, language, (token) => cast.isTaken(sentence, token))) {
    if (isPlural(tagged, reference.first, reference.last, language)) continue; // "the presidents" are not one of them
    const holder = isHeldByMany(cast, reference, language)
      ? null
      : (findHolder(cast, reference, sentence, language) ?? findHolderOf(cast, reference, language));
    addMeant(cast, sentence, reference, "participants/role-reference", holder);
  }
  const pronoun = findPronoun(tagged, language);
  addMeant(cast, sentence, pronoun, "participants/pronoun", pronoun && findAntecedent(context, pronoun, sentence));
  settleCounterparts(cast, sentence);
  const possessive = findPossessive(tagged, language);
  const owner = possessive && findOwner(context, textOf(tagged, possessive), sentence);
  addMeant(cast, sentence, possessive, "participants/possessive", owner);
  const object = findObjectPronoun(tagged, language);
  const other = object && findOther(context, textOf(tagged, object), sentence);
  addMeant(cast, sentence, object, "participants/object-pronoun", other);
  const groups = findGroups(tagged, language).map((group) => ({group, pair: findPair(context, group, sentence)}));
  for (const {group, pair} of groups) for (const to of pair) addMeant(cast, sentence, group, "participants/group", to);
}

/** "الرئيس", where the article has a president and the speaker of a parliament: without an article nothing says which is meant. */
function isHeldByMany(cast: Cast, {role}: RolePhrase, language: NamedLanguage): boolean {
  if (hasArticles(language)) return false;
  const bare = (word: string) => foldWord(word).replace(/^ال(?=.{3})/u, "");
  const headOf = (text: string | null) => bare(text?.split(" ")[0] ?? "");
  const holders = cast
    .listActors()
    .filter((actor) => actor.type === "Person" && actor.roles.some((held) => headOf(held.role) === headOf(role)));
  return holders.length > 1;
}

function addMeant(
  cast: Cast,
  sentence: number,
  found: {first: number; last?: number} | null,
  rule: string,
  to: string | null,
): void {
  if (found && to) cast.addMentions([{sentence, first: found.first, last: found.last ?? found.first, to, rule}]);
}
