import {newsAgencies} from "../language/firms.ts";
import type {Language} from "../language/language.ts";
import {foldWord} from "../language/tokens.ts";
import {isOneOf} from "../language/wordSets.ts";
import type {EventRole} from "../model.ts";
import type {Actor, NameFound, RoleFound} from "../participants/actor.ts";
import type {TaggedSentence} from "../participants/tagSentence.ts";
import {showsPast} from "../time/showsTense.ts";
import {castSubject} from "./castSubject.ts";
import type {Clause} from "./clause.ts";
import type {EventDraft, Findings} from "./findings.ts";

/**
 * Who takes part in what some clauses tell, each once: those before the verb act, those behind it are met. Whoever is
 * named in the asides is mentioned. Doubtful names take no part.
 */
export function castEvent(
  {names, language, actorOf, mentionsIn}: Findings,
  sentence: number,
  clauses: readonly Clause[],
  asides: readonly Clause[] = [],
): EventDraft["participants"] {
  const tagged = names.tagged[sentence];
  if (!tagged) return [];
  const cast = new Map<string, EventRole>();
  const offices = listOffices();
  for (const mention of mentionsIn(sentence)) {
    if (cast.has(mention.to)) continue;
    const clause = clauses.find(({first, last}) => first <= mention.first && mention.last <= last);
    const actor = actorOf(mention.to);
    if (actor && actor.type !== "Person" && (isInOffice(mention) || isLeft(tagged, mention, actor, language))) continue;
    const isAside = asides.some(({first, last}) => first <= mention.first && mention.last <= last);
    if (!clause && isAside && actor && !actor.doubtful) cast.set(actor.key, "mentioned");
    if (clause && actor && !actor.doubtful) cast.set(actor.key, tellRole(tagged, mention, actor, clauses, language));
  }
  raiseSubject();
  // "Merkel was received by Obama": whoever stands before a passive is met.
  const isPassive = mentionsIn(sentence).some(
    ({to, first}) => cast.get(to) === "agent" && isOneOf(wordBefore(tagged, first), language.names.agentPrepositions),
  );
  const roles = new Map(
    [...cast].map(([key, role]) => [key, isPassive && isSubject(key) ? ("counterpart" as const) : role]),
  );
  const subjects = castSubject(tagged, clauses, mentionsIn(sentence), roles, language);
  return [...subjects].flatMap(([key, role]) => {
    const actor = actorOf(key);
    return role === "agent" && actor && isSource(actor) ? [] : [{actor: key, role}];
  });

  /** "Se reunió el ministro con …": where nobody stands before the verb, whoever follows it acts. */
  function raiseSubject(): void {
    if (language.events.order === "fixed" || [...cast.values()].includes("agent")) return;
    const verb = findVerb(tagged as TaggedSentence, clauses, language);
    const behind = mentionsIn(sentence).filter(({to, first}) => first > verb && cast.has(to));
    const [subject] = behind;
    if (verb < 0 || !subject || hasSubject(tagged as TaggedSentence, clauses, verb)) return;
    // "Nimmt sie am Treffen der G7 teil": the pronoun is the subject.
    const next = tagged?.tokens[verb + 1]?.text;
    if (isOneOf(next, language.names.personPronouns) && subject.first > verb + 1) return;
    const before = wordBefore(tagged as TaggedSentence, subject.first);
    if (isCompany(before, language) || isOneOf(before, language.names.placePrepositions)) return;
    const role = cast.get(subject.to);
    if (role !== "counterpart" && role !== "attendee") return;
    // "Firmaron Santos y Londoño": those that a conjunction joins act together.
    for (const [index, each] of behind.entries()) {
      const previous = behind[index - 1];
      const between = previous ? (tagged as TaggedSentence).classes.slice(previous.last + 1, each.first) : "";
      if (previous && !/^[,TSDBHhAKkM-]*[C,][TSDBHhAKkPM]*$/.test(between)) break;
      cast.set(each.to, "agent");
    }
  }

  function isSubject(key: string): boolean {
    const mention = mentionsIn(sentence).find(({to}) => to === key);
    const isNamedAsAgent =
      mention && isOneOf(wordBefore(tagged as TaggedSentence, mention.first), language.names.agentPrepositions);
    return cast.get(key) === "agent" && !isNamedAsAgent && actorOf(key)?.type === "Person";
  }

  /** "Le secrétaire du Conseil de sécurité", "UN Secretary-General": what an office belongs to is not there itself. */
  function isInOffice({first, last}: NameFound): boolean {
    const next = tagged?.classes[last + 1] === "G" ? last + 2 : last + 1;
    return offices.some((role) => (role.first <= first && last <= role.last) || role.first === next);
  }

  function listOffices(): RoleFound[] {
    const persons = new Set(mentionsIn(sentence).map(({to}) => to));
    return [...persons].flatMap((key) => actorOf(key)?.roles ?? []).filter((role) => role.sentence === sentence);
  }
}

/** "La agencia rusa TASS habló de …": an agency that acts passes on what others say. */
function isSource({type, name}: Actor): boolean {
  return type === "Organization" && newsAgencies.has(foldWord(name));
}

/** The word before a name and what stands with it: "par le président Poutine" → "par". */
function wordBefore({tokens, classes}: TaggedSentence, first: number): string | undefined {
  let index = first - 1;
  while (/[TSDBHhAKkG]/.test(classes[index] ?? "")) index--;
  return tokens[index]?.text;
}

/** "Nixon left China": a country that somebody comes to or leaves is a place. */
function isLeft({tokens, classes}: TaggedSentence, {first}: NameFound, {type}: Actor, {events}: Language): boolean {
  const verb = tokens[classes[first - 1] === "T" ? first - 2 : first - 1]?.text;
  return (
    type === "Country" && [events.verbs.visit ?? [], events.starts, events.ends].some((list) => isOneOf(verb, list))
  );
}

function tellRole(
  tagged: TaggedSentence,
  {first, rule}: NameFound,
  {type}: Actor,
  clauses: readonly Clause[],
  language: Language,
): EventRole {
  if (rule === "participants/office") return "represented";
  if (rule === "participants/object-pronoun") return "counterpart";
  const before = wordBefore(tagged, first);
  if (isOneOf(before, language.names.agentPrepositions)) return "agent";
  const verb = findVerb(tagged, clauses, language);
  const isSpeaker = isOneOf(tagged.tokens[verb]?.text, language.names.sayings) && first - verb <= 1;
  // "The president laid a wreath at the tomb of Sun Yat-sen": behind a verb that nobody knows, that of which something is does not act.
  const predicate = verb < 0 ? findPredicate(tagged, clauses, language) : -1;
  const isOwner = isOneOf(before, language.names.genitivePrepositions);
  if (type !== "Country" && isOwner && predicate >= 0 && predicate < first) return "mentioned";
  if (
    (verb < 0 || first < verb || isSpeaker || isInverted(tagged, first, clauses, verb)) &&
    !isCompany(before, language)
  )
    return "agent";
  return type === "Organization" ? "attendee" : "counterpart";
}

/** "A déclaré samedi à Paris le ministre Laurent Fabius": where no subject stands before the saying, it follows. */
function isInverted({classes}: TaggedSentence, first: number, clauses: readonly Clause[], verb: number): boolean {
  const said = clauses.find((clause) => clause.kind === "attribution" && clause.first <= first && first <= clause.last);
  return said !== undefined && verb - said.first < 2 && !/P[TSDBHhKkA]*$/.test(classes.slice(verb, first));
}

/** Whether a thing stands before the verb: "La cumbre reunió a …", not only words of time and place. */
function hasSubject({classes, tokens}: TaggedSentence, clauses: readonly Clause[], verb: number): boolean {
  const first = clauses.find((clause) => clause.first <= verb && verb <= clause.last)?.first ?? 0;
  const opening = classes.slice(first, verb);
  return /^[TS]/.test(opening) || (/^[YOU]/.test(opening) && tokens[first]?.kind === "word");
}

/** "Avec Lavrov, Wang a …": whoever stands behind such a preposition is met, wherever that is. */
function isCompany(word: string | undefined, {names}: Language): boolean {
  return word !== undefined && isOneOf(word, names.actorPrepositions);
}

/** The first token that only a verb of the past can be; -1 where none is, or where verbs have no form for it. */
function findPredicate({tokens, classes}: TaggedSentence, clauses: readonly Clause[], language: Language): number {
  if (language.time.tense.pastUnmarked) return -1;
  for (const {first, last} of clauses) {
    for (let index = first; index <= last; index++) {
      if (!/[XKPT]/.test(classes[index] ?? "") && showsPast(tokens[index]?.text ?? "", language)) return index;
    }
  }
  return -1;
}

/** The token of the first verb that tells what happened; -1 where a noun tells it. */
function findVerb({tokens, classes}: TaggedSentence, clauses: readonly Clause[], {events, names}: Language): number {
  // "Hat am Freitag ihren Kollegen getroffen": where the verb stands second, its auxiliary parts subject and object.
  const verbs = [...Object.values(events.verbs), ...(events.order === "second" ? [names.auxiliaries] : [])];
  for (const {first, last} of clauses) {
    for (let index = first; index <= last; index++) {
      // "Après son arrivée": behind a possessive or an article, the word is a noun.
      const isNoun = /[STP]/.test(classes[index - 1] ?? "");
      if (!isNoun && (classes[index] === "E" || verbs.some((list) => isOneOf(tokens[index]?.text, list)))) return index;
    }
  }
  return -1;
}
