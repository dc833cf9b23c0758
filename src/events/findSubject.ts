import type {Language} from "../language/language.ts";
import {isCapitalized} from "../language/tokens.ts";
import {isOneOf, lowerWord} from "../language/wordSets.ts";
import type {TaggedSentence} from "../participants/tagSentence.ts";
import type {Clause} from "./clause.ts";
import type {Findings} from "./findings.ts";
import {apart, isVerb, listVerbs} from "./tellType.ts";

/** What leads over at the head of a sentence has at most so many words. */
export const LONGEST_LEAD = 6;

/** What a subject may open with: an article, an adjective, a role, a name, a noun. */
const SUBJECT = /^[TSDBHXKONLUWYA#]/;

/** The token of the first verb of a clause that is no noun behind an article and no name; -1 where none stands. */
export function findFirstVerb(
  {mentionsIn}: Pick<Findings, "mentionsIn">,
  {index, tokens, classes}: TaggedSentence,
  {first, last}: Pick<Clause, "first" | "last">,
  language: Language,
): number {
  const names = mentionsIn(index);
  const isAuxiliary = (token: number) => isOneOf(tokens[token]?.text, language.names.auxiliaries);
  for (let token = first; token <= last; token++) {
    if (/[TS]/.test(token > first ? (classes[token - 1] ?? "") : "")) continue;
    if (names.some((name) => name.first <= token && token <= name.last)) continue;
    if (classes[token] !== "E" && !isVerb(tokens[token]?.text ?? "", language)) continue;
    // "候任行政长官": a sign of what describes an office is no verb.
    if (isOneOf(`${tokens[token - 1]?.text}${tokens[token]?.text}`, language.names.roleBefore)) continue;
    // "The island states had": what stands right before an auxiliary is a noun.
    const isNoun = token < last && !isAuxiliary(token) && isAuxiliary(token + 1);
    if (!isNoun || language.events.order === "second") return token;
  }
  return -1;
}

/** The words before the verb of a clause, where they can be its subject; null where it opens otherwise. */
export function findSubject(findings: Findings, tagged: TaggedSentence, clause: Clause): Clause | null {
  const {language} = findings;
  const first = skipOpening(findings, tagged, clause);
  const verb = findFirstVerb(findings, tagged, {first, last: clause.last}, language);
  const isSubject = SUBJECT.test(tagged.classes.slice(first)) && !isPreposition(tagged.tokens[first]?.text, language);
  // No list holds every verb: "ne se quittent" begins with small words.
  const length = tagged.classes.slice(first, clause.last + 1).search(/[V,:.-]/);
  const small = language.names.capitals === "nouns" ? findSmallWord(tagged, {first, last: clause.last}) : -1;
  const last = Math.min(...[verb, small, length < 0 ? verb : first + length].filter((token) => token > first)) - 1;
  return Number.isFinite(last) && isSubject ? {...clause, first, last} : null;
}

/** The first token of a clause behind conjunctions, words that only lead over, and dates. */
export function skipOpening({language, timesIn}: Findings, tagged: TaggedSentence, {first, last}: Clause): number {
  const {tokens, index, sentence} = tagged;
  const isDated = (start: number) =>
    timesIn(index).some(
      ({type, position}) =>
        (type === "DATE" || type === "TIME") &&
        position.start <= sentence.position.start + start &&
        sentence.position.start + start < position.end,
    );
  const isLead = (token: number): boolean => {
    const {text, start = 0, kind} = tokens[token] ?? {};
    if (kind === "mark" || isDated(start)) return true;
    if ([language.names.conjunctions, language.events.droppable].some((list) => isOneOf(text, list))) return true;
    // "Am Montag Ortszeit": what hangs on a date.
    if (token > first && isOneOf(text, language.events.dateTails) && isDated(tokens[token - 1]?.start ?? 0))
      return true;
    // "On Friday": the preposition of a date.
    const next = tokens[token + 1];
    return isOneOf(text, language.events.timePrepositions) && next !== undefined && isDated(next.start);
  };
  let start = first + measureLead({tokens}, first, language);
  while (start < last && isLead(start)) start++;
  return start;
}

/** "Die Sonde kreist": where all nouns have capitals, a small word of content behind one is a verb that no list holds. */
function findSmallWord({tokens, classes}: TaggedSentence, {first, last}: Pick<Clause, "first" | "last">): number {
  const isNoun = (token: number) => isCapitalized(tokens[token]?.text ?? "");
  for (let token = first + 1; token <= last; token++) {
    if (classes[token] === "W" && !isNoun(token) && isNoun(token - 1) && (token > first + 1 || first > 0)) return token;
  }
  return -1;
}

/** "Стало известно, что": how many tokens a phrase takes that only leads over. */
function measureLead({tokens}: Pick<TaggedSentence, "tokens">, first: number, {events}: Language): number {
  const words = tokens.slice(first, first + LONGEST_LEAD).map(({text}) => lowerWord(text));
  const opening = `${words.join(" ")} `;
  const lead = events.droppable.map(apart).find((each) => each.includes(" ") && opening.startsWith(`${each} `));
  return lead?.split(" ").length ?? 0;
}

/** Whether words begin with a verb; of signs without spaces, several are one. */
export function opensWithVerb({tokens, sentence}: TaggedSentence, token: number, language: Language): boolean {
  const word = tokens[token]?.text ?? "";
  if (!/^\p{Script=Han}/u.test(word)) return isVerb(word, language);
  const rest = sentence.text.slice(tokens[token]?.start);
  return listVerbs(language).some((verb) => rest.startsWith(verb));
}

/** "In their call", "Quelques heures après l'annonce": words that set the scene and can be no subject. */
export function opensSetting(
  {tokens, classes}: TaggedSentence,
  {first, kind}: Clause,
  {names, events}: Language,
): boolean {
  const word = tokens[first]?.text;
  if (kind === "content" || !/[PV]/.test(classes[first] ?? "")) return false;
  const lists = [names.articles, names.auxiliaries, names.personPronouns, events.pronouns];
  return !lists.some((list) => isOneOf(word, list));
}

function isPreposition(word: string | undefined, {names}: Language): boolean {
  if (isOneOf(word, names.articles)) return false;
  return [names.placePrepositions, names.motionPrepositions, names.actorPrepositions].some((list) =>
    isOneOf(word, list),
  );
}
