import {findDemonym} from "../language/countries.ts";
import {isOneOf} from "../language/wordSets.ts";
import type {Actor} from "../participants/actor.ts";
import type {TaggedSentence} from "../participants/tagSentence.ts";
import {maySayOf} from "../participants/tellSex.ts";
import {showsPast} from "../time/showsTense.ts";
import type {Clause} from "./clause.ts";
import type {EventDraft, Findings} from "./findings.ts";
import {skipOpening} from "./findSubject.ts";
import {isVerb} from "./tellType.ts";

/** So many sentences back the one whom "he" stands for may have acted. */
const REACH = 4;

/** An office without a name: "Le président français", "The pope". */
const OFFICE = /^T?[BDA]*H[hA]*(?:GT?[K][k]*|P?T?[DK][k]*|A|D)*(?![TSDBHhAKkPG]*[XNxn])/;

/**
 * Whom the subject of a clause stands for where nothing in its sentence says so: a pronoun or an office without a name is the one
 * person who acted in the event told just before. Null where several did, where it lies too far back, or where the country of the
 * office is another's.
 */
export function carrySubject(
  findings: Findings,
  tagged: TaggedSentence,
  [told]: readonly Clause[],
  earlier: readonly EventDraft[],
): {actor: Actor; pronoun: string | null} | null {
  const {language, actorOf} = findings;
  if (!told) return null;
  const opening = skipOpening(findings, tagged, told);
  // "…, wo er am Montag empfangen wird": the pronoun stands behind the word that opens the clause.
  const start = isOneOf(tagged.tokens[opening]?.text, language.events.subordinators) ? opening + 1 : opening;
  // "Am Sonntag will sie …": behind the verb where it comes second.
  const isInverted = language.events.order === "second" && isVerb(tagged.tokens[start]?.text ?? "", language);
  const at = isInverted ? start + 1 : start;
  const word = tagged.tokens[at]?.text ?? "";
  const isPronoun = isOneOf(word, language.names.personPronouns) && !isImpersonal(findings, tagged, at);
  const office = isPronoun ? "" : (OFFICE.exec(tagged.classes.slice(at))?.[0] ?? "");
  const isBare = opensBare(findings, tagged, start);
  if (
    (!isPronoun && !isBare && !/^T.*H/.test(office)) ||
    findings.mentionsIn(tagged.index).some(({first}) => first === at)
  )
    return null;
  const listActing = ({participants}: EventDraft) =>
    participants.flatMap(({actor: key, role}) => {
      const actor = /agent|host|subject/.test(role) ? actorOf(key) : undefined;
      return actor?.type === "Person" ? [actor] : [];
    });
  // An event between in which nobody is named goes on with the same story.
  const [actor, other] =
    earlier
      .filter(({sentence}) => sentence < tagged.index && tagged.index - sentence <= REACH)
      .map(listActing)
      .findLast(({length}) => length > 0) ?? [];
  if (!actor || other || !isOf(actor, at, office.length)) return null;
  // "Elle avait été reportée": where things have a gender, no man is meant.
  if (isPronoun && !maySayOf(word, actor, language)) return null;
  return {actor, pronoun: isPronoun ? word : isBare ? "" : null};

  function isOf({country}: Actor, first: number, length: number): boolean {
    const codes = Array.from({length}, (_, index) => findDemonym(tagged.tokens, first + index, language));
    const [code] = codes.filter((each) => each !== null);
    return !code || !country || code === country;
  }
}

/** "Por la noche ofreció un banquete": where a verb of the past needs no subject, the sentence opens with it and names nobody. */
function opensBare({language, mentionsIn}: Findings, {tokens, index, classes}: TaggedSentence, at: number): boolean {
  const {order} = language.events;
  const word = tokens[at]?.text ?? "";
  if (order !== "free" || language.names.articles.length === 0 || language.names.capitals === "none") return false;
  const isSingular = /(?:ó|vo|jo|so)$/u.test(word) && showsPast(word, language);
  // "Concluirá su recorrido en Nicaragua": what is somebody's own behind the verb is its object.
  const isOwn = isOneOf(tokens[at + 1]?.text, language.names.possessives) && !/^[XNKO]/.test(classes.slice(at + 2));
  const isFuture = /rá$/u.test(word);
  if (isOwn && (isSingular || isFuture)) return true;
  // "Viajará hasta Cartagena para encontrarse con Duque": nothing behind the verb stands without a preposition.
  if (isFuture && GOVERNED.test(classes.slice(at + 1))) return true;
  return isSingular && mentionsIn(index).length === 0 && !/[XNKO]/.test(classes.slice(at));
}

/** Phrases with a preposition each, up to the end of the clause. */
const GOVERNED = /^(?:[PV][TSDBHAQ]*[^PTVE,.;]+)+(?:[,.;]|$)/;

/** "Il faut", "es heißt": a pronoun that stands for nobody. */
function isImpersonal({language}: Findings, {tokens}: TaggedSentence, at: number): boolean {
  const [word = "", next = "", third = ""] = tokens.slice(at, at + 3).map(({text}) => text.toLowerCase());
  return language.names.impersonal.some((each) => [`${word} ${next}`, `${word} ${next} ${third}`, word].includes(each));
}
