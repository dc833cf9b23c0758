import type {Language} from "../language/language.ts";
import {foldWord} from "../language/tokens.ts";
import {isOneOf} from "../language/wordSets.ts";
import type {Actor, NameFound} from "../participants/actor.ts";
import {listAliases} from "../participants/references.ts";
import type {TaggedSentence} from "../participants/tagSentence.ts";
import {dropLead} from "./dropLead.ts";
import type {Findings} from "./findings.ts";
import type {Piece} from "./headline.ts";
import {isComma} from "./marks.ts";

/** Rules under which a mention is a name, not a word that stands for one. */
const NAMING = /surname|role$|capitals|registry/;

/** Rules under which a mention at the head of a headline makes way for the name: "Le président russe", "The two leaders". */
const STANDING_IN = /role-reference|group/;

/**
 * Writes each person's first mention as the full name, and names in place of words that stand for them: the pronoun that is
 * the subject, the pair of "the two presidents", whoever is met in "Xi l'a reçu"; "his counterpart Lavrov" at the head is
 * Lavrov.
 */
export function restoreNames(written: readonly Piece[], findings: Findings, sentence: number): Piece[] {
  const pieces = dropInitials(written);
  const named = new Set<string>();
  const opened = dropCounterpart(dropArticle(pieces, findings, sentence), findings, sentence);
  const subject = dropLead(opened, findings.language.events.droppable).find(({text}) => /\p{L}/u.test(text))?.token;
  const restored = opened.flatMap((piece, index) => {
    const {mention, actor} = findPerson(findings, sentence, piece.token) ?? {};
    if (!mention || !actor) return restoreThing(piece, findings, sentence, subject);
    const isSubject = mention.first === subject;
    if (mention.rule === "participants/pronoun") {
      return [piece.text.includes("-") ? piece : {...piece, text: actor.name}];
    }
    if (STANDING_IN.test(mention.rule) ? !isSubject : !NAMING.test(mention.rule)) return [piece];
    if (piece.token > mention.first) return pieces.some(({token}) => token === mention.first) ? [] : [piece];
    if (mention.rule === "participants/group") return [{...piece, text: namePair(findings, mention)}];
    const text = named.has(actor.key) ? surnameOf(actor) : actor.name;
    named.add(actor.key);
    // "Путин принял Сергея Лаврова": a name in a case stays as it is written.
    if (isInCase(findings, sentence, mention, actor) || isGoverned(findings, sentence, mention))
      return [piece, ...writeRest(written, piece, mention)];
    return [{...piece, text: dropParticle(text, pieces[index - 1]?.text)}];
  });
  return restoreObject(restored, findings, sentence);
}

/** Whether a language has cases and a name stands in another one than that by which its bearer is called. */
function isInCase({language, names}: Findings, sentence: number, {first, last}: NameFound, {name}: Actor): boolean {
  if (language.names.capitals !== "cases") return false;
  const base = name.split(/[\s-]+/).map(foldWord);
  const words = names.tagged[sentence]?.tokens.slice(first, last + 1).filter(({kind}) => kind === "word") ?? [];
  return words.some(
    ({text}) => !base.includes(foldWord(text)) && !base.some((each) => foldWord(text).split("-").includes(each)),
  );
}

/** "Встретился с Лукашенко": where nouns have cases, a name behind a preposition is in one, whether it shows or not. */
function isGoverned({language, names}: Findings, sentence: number, {first}: NameFound): boolean {
  const {text: before, kind} = names.tagged[sentence]?.tokens[first - 1] ?? {};
  if (language.names.capitals !== "cases" || kind !== "word") return false;
  const {placePrepositions, motionPrepositions, actorPrepositions} = language.names;
  return [placePrepositions, motionPrepositions, actorPrepositions, language.events.topics].some((list) =>
    isOneOf(before, list),
  );
}

/** The pieces of a name behind its first one. */
function writeRest(written: readonly Piece[], {token: at}: Piece, {last}: NameFound): Piece[] {
  return written.filter(({token}) => at < token && token <= last);
}

/** "The Organisation (SCO) opened": a headline has the name or its initials, not both. */
function dropInitials(pieces: readonly Piece[]): readonly Piece[] {
  return pieces.filter((_, index) => {
    const open = [index, index - 1, index - 2].find((at) => pieces[at]?.text === "(");
    const isInitials = open !== undefined && /^\p{Lu}{2,8}$/u.test(pieces[open + 1]?.text ?? "");
    return !isInitials || pieces[open + 2]?.text !== ")";
  });
}

/** "Elle accueillera le sommet", "the company said": a country or an organisation in place of what stands for it as the subject. */
function restoreThing(piece: Piece, findings: Findings, sentence: number, subject: number | undefined): Piece[] {
  const mention = findings.mentionsIn(sentence).find(({first, last}) => first <= piece.token && piece.token <= last);
  const isBody = mention?.rule === "participants/body" && mention.first === subject;
  if (isBody && /^[VEW]/.test(findings.names.tagged[sentence]?.classes.slice(mention.last + 1) ?? ""))
    return piece.token === mention.first ? [{...piece, text: writeBodies(findings, mention)}] : [];
  if (mention?.rule !== "participants/pronoun" || piece.text.includes("-")) return [piece];
  return [{...piece, text: findings.nameOf(mention.to)}];
}

function writeBodies(findings: Findings, {sentence, first}: NameFound): string {
  const members = findings.mentionsIn(sentence).filter((each) => each.first === first);
  return members.map(({to}) => writeBody(findings, to)).join(` ${findings.language.names.conjunctions[0]} `);
}

/** An organisation as the article writes it, with its article where it has one: "la CFTC". */
function writeBody({names, language, nameOf}: Findings, key: string): string {
  const isArticle = (word: string | undefined) =>
    isOneOf(word, language.names.articles) &&
    ![language.names.indefinites, language.events.contractions].some((list) => isOneOf(word, list));
  const found = names.mentions.find(({to, sentence, first, rule}) => {
    const {tokens = []} = names.tagged[sentence] ?? {};
    return to === key && !/body|pronoun|group/.test(rule) && isArticle(tokens[first - 1]?.text);
  });
  const {tokens = [], sentence} = names.tagged[found?.sentence ?? -1] ?? {};
  const written = found && sentence?.text.slice(tokens[found.first - 1]?.start, tokens[found.last]?.end);
  // In German only the head of a sentence tells the nominative.
  const mayHaveCase = language.names.capitals === "nouns" && (found?.first ?? 0) > 1;
  return written && !mayHaveCase ? written : nameOf(key);
}

/** "Avait reçu de Gaulle" has the particle of "Charles de Gaulle" already: only the surname follows it. */
function dropParticle(name: string, before: string | undefined): string {
  const at = before === undefined ? -1 : name.indexOf(` ${before} `);
  return at < 0 ? name : name.slice(at + `${before}`.length + 2);
}

/** "Le président russe a reçu …" says who: the article makes way for the name. */
function dropArticle(pieces: readonly Piece[], {names, mentionsIn}: Findings, sentence: number): readonly Piece[] {
  const [article, next] = pieces;
  const reference = mentionsIn(sentence).some(
    ({first, rule}) => first === next?.token && rule === "participants/role-reference",
  );
  const isArticle = names.tagged[sentence]?.classes[article?.token ?? -1] === "T";
  return isArticle && reference ? pieces.slice(1) : pieces;
}

/** "Son homologue russe Lavrov est arrivé": without the other one, a counterpart is nobody's. */
function dropCounterpart(pieces: readonly Piece[], {names}: Findings, sentence: number): readonly Piece[] {
  const classes = pieces.map(({token}) => names.tagged[sentence]?.classes[token] ?? "").join("");
  const length = /^[ST]?D*QD*(?=[XN])/.exec(classes)?.[0].length ?? 0;
  return pieces.slice(length);
}

/** The two persons whom a group stands for: "Xi Jinping et Vladimir Poutine". */
function namePair({language, actorOf, mentionsIn}: Findings, {sentence, first}: NameFound): string {
  const members = mentionsIn(sentence).filter((each) => each.first === first);
  const persons = members.map(({to}) => actorOf(to)?.name ?? "");
  return persons.join(` ${language.names.conjunctions[0]} `);
}

/** "Xi l'a reçu" becomes "Xi a reçu Wang Yi", "Putin welcomed him" becomes "Putin welcomed Wang Yi". */
function restoreObject(pieces: readonly Piece[], findings: Findings, sentence: number): Piece[] {
  const {names, language} = findings;
  const tagged = names.tagged[sentence];
  const mention = findings.mentionsIn(sentence).find(({rule}) => rule === "participants/object-pronoun");
  const actor = mention && findings.actorOf(mention.to);
  const at = pieces.findIndex(({token}) => token === mention?.first);
  const pronoun = pieces[at];
  if (!actor || !pronoun) return [...pieces];
  const [, preposition] = language.names.dativePronouns.find(([each]) => each === pronoun.text.toLowerCase()) ?? [];
  const name: Piece = {text: actor.name, glued: false, token: pronoun.token};
  const given = preposition === undefined ? [name] : [{...name, text: preposition}, name];
  if (!language.names.objectFirst) return pieces.map((piece) => (piece === pronoun ? name : piece));
  const verb = pieces.findIndex(({token}, index) => index > at && /[EW]/.test(tagged?.classes[token] ?? ""));
  if (verb < 0) return [...pieces];
  return [...pieces.slice(0, at), ...pieces.slice(at + 1, verb + 1), ...given, ...pieces.slice(verb + 1)];
}

/**
 * Persons by surname alone (but for the first, if `keepFirst`) and without the country said beside them, organisations by
 * their acronyms.
 */
export function shortenNames(
  pieces: readonly Piece[],
  findings: Findings,
  sentence: number,
  keepFirst: boolean,
): Piece[] {
  const {language, names} = findings;
  const tagged = names.tagged[sentence];
  const dropped = new Set<number>();
  let isFirst = true;
  const shortened = pieces.map((piece) => {
    const organization = tagged?.known.find(({type, first}) => type === "Organization" && first === piece.token);
    const acronym = organization && findAcronym(language.names.organizations[organization.id], piece.text);
    if (organization && acronym) {
      for (let token = organization.first + 1; token <= organization.last; token++) dropped.add(token);
      return {...piece, text: acronym};
    }
    const {mention, actor} = findPerson(findings, sentence, piece.token) ?? {};
    if (!mention || !actor || piece.text !== actor.name) return piece;
    const country = /^PT?K[k]*/.exec(tagged?.classes.slice(mention.last + 1) ?? "")?.[0].length ?? 0;
    if (isOneOf(tagged?.tokens[mention.last + 1]?.text, language.names.genitivePrepositions)) {
      for (let token = 1; token <= country; token++) dropped.add(mention.last + token);
    }
    const isKept = isFirst && keepFirst;
    isFirst = false;
    return isKept ? piece : {...piece, text: surnameOf(actor)};
  });
  return shortened.filter(({token}) => !dropped.has(token));
}

/** Between a role and its name stand so many tokens at most: ", M." */
const NEAR_ROLE = 4;

/** "Le président russe Vladimir Poutine" is Vladimir Poutine, "Russia's Vladimir Putin" too; pieces are those of full names. */
export function dropRoles(pieces: readonly Piece[], findings: Findings, sentence: number): Piece[] {
  const tagged = findings.names.tagged[sentence];
  // "联合国秘书长潘基文": the organisation stands before the office.
  const isHan = /\p{Script=Han}/u.test(tagged?.sentence.text ?? "");
  // "Приезд в Россию президента Казахстана": where nouns have cases, no country stands before the office that it is of.
  // "جلالة الملك عبدالله": what honours the office goes with it.
  const owners =
    findings.language.names.capitals === "cases"
      ? /^(?:[TSDBGQ]|X[D])/
      : findings.language.names.clitics.length > 0
        ? /^(?:[TSDBKkGQM]|X[D])/
        : /^(?:[TSDBKkGQ]|X[D])/;
  const dropped = new Set<number>();
  for (const {to, first, last} of findings.mentionsIn(sentence)) {
    const actor = findings.actorOf(to);
    const role = actor?.roles.find(
      (had) => had.sentence === sentence && had.last < first && first - had.last <= NEAR_ROLE,
    );
    if (!tagged || actor?.type !== "Person") continue;
    // "Les premières dames Peng Liyuan et Michelle Obama": the role is another's, too.
    const isShared = findings
      .mentionsIn(sentence)
      .some((each) => role && each.first > role.last && each.last < first && each.to !== to);
    if (isShared) continue;
    let start = role?.first ?? first;
    // "West German Chancellor": a capital before an adjective of a country belongs to it.
    while (
      owners.test(tagged.classes.slice(start - 1, start + 1)) ||
      // "Baden-Württembergs Innenminister".
      (findings.language.names.capitals === "nouns" &&
        /L/.test(tagged.classes[start - 1] ?? "") &&
        /\p{Ll}s$/u.test(tagged.tokens[start - 1]?.text ?? "")) ||
      // "UN Secretary-General": where titles are no names, the organisation stands before the office, too.
      ((isHan || (findings.language.names.capitals === "titles" && role !== undefined)) &&
        /[Oo]/.test(tagged.classes[start - 1] ?? "")) ||
      (start > 0 && isBareArticle(tagged.tokens[start - 1]?.text, findings.language)) ||
      (findings.language.names.capitals === "nouns" && (isPartOfCompound(tagged, start) || isBehindHalf(tagged, start)))
    )
      start--;
    const isOwned = /^[Kk]+G/.test(tagged.classes.slice(start, first));
    // "SpaceX's billionaire founder Elon Musk": whose somebody is goes with what he is.
    if (tagged.classes[start] === "G") while (/[OoLlXU]/.test(tagged.classes[start - 1] ?? "")) start--;
    const isContracted = isOneOf(tagged.tokens[start - 1]?.text, findings.language.events.contractions);
    // "التقى أحمد بن مبارك نظيره السوري فيصل المقداد": between two names, only the role tells where one ends.
    const before = pieces[pieces.findIndex(({token}) => token === start) - 1]?.token;
    const isBehindName = findings.mentionsIn(sentence).some((mention) => mention.last === before);
    const partsNames = findings.language.names.capitals === "none" && /\s/u.test(tagged.sentence.text) && isBehindName;
    if ((!role && !isOwned) || isContracted || partsNames) continue;
    for (let token = start; token < first; token++) dropped.add(token);
    const isApart = tagged.tokens.slice(role?.last ?? first, first).some(({text}) => isComma(text));
    if (isApart && isComma(tagged.tokens[last + 1]?.text)) dropped.add(last + 1);
  }
  return pieces.filter(({token}) => !dropped.has(token));
}

/** "Wirtschafts- und Energieminister": half a word stands before the office, with its hyphen and "and". */
function isBehindHalf({classes}: TaggedSentence, office: number): boolean {
  return [3, 2, 1].some((back) => office >= back && /^[XWNU]-C/.test(classes.slice(office - back)));
}

/** "Porsche-Chef", "Kremlsprecher": an organisation and the office that is written together with it. */
function isPartOfCompound({tokens, sentence}: TaggedSentence, office: number): boolean {
  const [owner, role] = [tokens[office - 1], tokens[office]];
  if (owner?.kind !== "word" || role?.kind !== "word" || owner.end > role.start) return false;
  return /^-?$/.test(sentence.text.slice(owner.end, role.start));
}

/** An article that is no contraction, whatever else the word may be: "der". */
function isBareArticle(word: string | undefined, {names, events}: Language): boolean {
  return isOneOf(word, names.articles) && !isOneOf(word, events.contractions);
}

/** The word of a full name by which the press calls a person back. */
function surnameOf(actor: Actor): string {
  // "محمد بن سلمان بن عبد العزيز" is "محمد بن سلمان" and never "عبد العزيز".
  const son = /^\S+ (?:بن|بنت|ابن) (?:عبد )?\S+/u.exec(actor.name)?.[0];
  if (son) return son;
  const saint = /\s((?:San|Santa|Santo|Sainte?|São) \S+)$/u.exec(actor.name)?.[1]; // "José de San Martín"
  if (saint) return saint;
  const aliases = listAliases(actor);
  return actor.name.split(/\s+/).find((word) => aliases.includes(foldWord(word))) ?? actor.name;
}

function findAcronym(names: readonly string[] | undefined, written: string): string | null {
  const acronym = names?.find((name) => /^[\p{Lu}\p{N}]{2,6}$/u.test(name)) ?? null;
  return acronym === written ? null : acronym;
}

function findPerson(
  {actorOf, mentionsIn}: Findings,
  sentence: number,
  token: number,
): {mention: NameFound; actor: Actor} | null {
  const mention = mentionsIn(sentence).find(({first, last}) => first <= token && token <= last);
  const actor = mention && actorOf(mention.to);
  return mention && actor?.type === "Person" ? {mention, actor} : null;
}
