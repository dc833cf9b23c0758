import type {Language} from "../language/language.ts";
import {foldWord} from "../language/tokens.ts";
import {isOneOf} from "../language/wordSets.ts";
import type {Actor} from "../participants/actor.ts";
import type {TaggedSentence} from "../participants/tagSentence.ts";
import {type Clause, clauseWords} from "./clause.ts";
import type {EventDraft, Findings} from "./findings.ts";
import {capitalize, fillFrame} from "./headline.ts";
import {LONGEST_NAME, nameEvent} from "./nameEvent.ts";
import {tellsReporter} from "./sayings.ts";
import {splitClauses} from "./splitClauses.ts";
import {hasPredicate, isVerb} from "./tellType.ts";

/** A noun phrase has no more tokens. */
const LONGEST_NOUN = 12;

/**
 * "Wang a fait ces remarques lors d'une réunion avec Lavrov" tells of the meeting, not of the remarks: its headline is
 * "Réunion de Wang Yi avec Lavrov". Null where a sentence is not of that kind.
 */
export function nameOccasion(findings: Findings, sentence: number, clauses: readonly Clause[]): string | null {
  const tagged = findings.names.tagged[sentence];
  const [clause] = clauses;
  if (!tagged || !clause) return null;
  const {events, names} = findings.language;
  const words = clauseWords(tagged, clause);
  const remark = words.findIndex((word) => isOneOf(word, events.remarks));
  if (remark < 0 || remark > 8) return null;
  const behind = foldWord(words.slice(remark + 1).join(" ")).replaceAll("' ", "'");
  const occasion = events.occasions.find((phrase) => behind.startsWith(foldWord(phrase)));
  const subject = findings.mentionsIn(sentence).find(({last}) => last < clause.first + remark);
  const speaker = subject && findings.actorOf(subject.to);
  if (!occasion || !speaker || isOneOf(words[0], names.impersonal)) return null;
  const noun = clause.first + remark + 1 + countTokens(words.slice(remark + 1), occasion);
  const frame = fillFrame(events.frames.occasion, {noun: "", subject: speaker.name, rest: ""});
  const room = LONGEST_NAME - frame.length - 1;
  const [head = "", ...others] = nameEvent(findings, sentence, [{...clause, first: noun}], room).split(" ");
  return fillFrame(events.frames.occasion, {
    noun: events.frames.occasion.startsWith("{noun}") ? head : head.toLocaleLowerCase(),
    subject: speaker.name,
    rest: others.join(" "),
  });
}

/** "Sa visite s'est achevée" says whose: "Xi Jinping : sa visite s'est achevée". Other clauses are named as they are. */
export function nameOwned(
  findings: Findings,
  sentence: number,
  clauses: readonly Clause[],
  dependents: readonly Clause[] = [],
): string {
  const owner = findings.mentionsIn(sentence).find(({rule}) => rule === "participants/possessive");
  const actor = owner && findings.actorOf(owner.to);
  if (!actor || owner.first !== clauses[0]?.first || isOfNamed(findings, sentence, owner.first))
    return nameEvent(findings, sentence, clauses, LONGEST_NAME, findings.timesIn(sentence), dependents);
  return nameWithOwner(findings, sentence, clauses, actor);
}

/** "His adviser Sartaj Aziz": whoever is called by a name needs no other's. */
function isOfNamed({names, mentionsIn}: Findings, sentence: number, possessive: number): boolean {
  const length = /^S[BDA]*H[hA]*/.exec(names.tagged[sentence]?.classes.slice(possessive) ?? "")?.[0].length ?? 0;
  return length > 0 && mentionsIn(sentence).some(({first}) => first === possessive + length);
}

/** The headline of what belongs to somebody, with the name put before it. */
export function nameWithOwner(findings: Findings, sentence: number, clauses: readonly Clause[], {name}: Actor): string {
  const {possessive, owned} = findings.language.events.frames;
  if (owned) {
    const [, ...words] = nameEvent(findings, sentence, clauses, LONGEST_NAME - name.length).split(" ");
    return fillFrame(owned, {name, rest: words.join(" ")});
  }
  const frame = possessive;
  const rest = nameEvent(findings, sentence, clauses, LONGEST_NAME - fillFrame(frame, {name, rest: ""}).length - 1);
  return fillFrame(frame, {name, rest: rest.slice(0, 1).toLocaleLowerCase() + rest.slice(1)});
}

/** "He visited the museum": the name of whom the pronoun at the head stands for. */
export function nameCarried(name: string, {actor, pronoun}: {actor: Actor; pronoun: string | null}): string {
  if (pronoun === "") return `${actor.name} ${name.slice(0, 1).toLocaleLowerCase()}${name.slice(1)}`;
  const isAtHead = pronoun !== null && name.toLowerCase().startsWith(`${pronoun.toLowerCase()} `);
  return isAtHead ? `${actor.name}${name.slice(pronoun.length)}` : name;
}

/** "Elle avait été reportée": where a pronoun of its gender stands for the visit told of before, whose visit that is. */
export function nameVisit(findings: Findings, name: string, earlier: readonly EventDraft[]): string {
  const {frames} = findings.language.events;
  const {femalePronouns, thingPronouns} = findings.language.names;
  const [word = "", ...rest] = name.split(" ");
  const visit = earlier.at(-1);
  const visitor = visit?.participants
    .map(({actor}) => findings.actorOf(actor))
    .find((actor) => actor?.type === "Person");
  const isThing = isOneOf(word, femalePronouns) && isOneOf(word, thingPronouns);
  if (!frames.theVisit || !isThing || visit?.type !== "visit" || !visitor) return name;
  const subject = fillFrame(frames.theVisit, {visitor: visitor.name});
  const full = `${subject} ${rest.join(" ")}`;
  return full.length <= LONGEST_NAME ? full : name;
}

/** Between a pronoun and the verb of saying whose object it is stand at most so many tokens. */
const OBJECT_REACH = 2;

/** A name of fewer characters says too little of what is told just before. */
const SHORTEST_ECHO = 15;

/**
 * "L'Élysée l'a annoncé" tells nothing without what stands before it: "L'Élysée l'a annoncé : Emmanuel Macron se rendra à
 * Berlin". `name` as it is where its words need no other.
 */
export function nameEcho(findings: Findings, sentence: number, clauses: readonly Clause[], name: string): string {
  const {language, names} = findings;
  const [tagged, before] = [names.tagged[sentence], names.tagged[sentence - 1]];
  const proform = clauses.findIndex((clause) => tagged && hasProform(findings, tagged, clause));
  if (!tagged || !before || proform < 0) return name;
  // "X сменил Y, об этом сообщил Z": what was said stands in the sentence itself.
  const isToldBefore = clauses.slice(0, proform).some((clause) => hasPredicate(tagged, clause, language, "verb"));
  if (isToldBefore && language.names.capitals === "cases") return name;
  const parts = splitClauses(before, findings.timesIn(sentence - 1), language).filter(({part}) => part === 0);
  const tells = parts.filter(({kind}) => kind === "main");
  const main = tells.length > 0 ? tells : parts.filter(({kind}) => /attribution|content/.test(kind));
  // "Об этом сообщил заместитель представителя …": a headline does without whoever said so.
  const opening = clauses[0]?.first ?? 0;
  const isTopic =
    language.names.capitals === "cases" &&
    isOneOf(tagged.tokens[opening]?.text, language.events.topics) &&
    isOneOf(tagged.tokens[opening + 1]?.text, language.events.proforms);
  const isLong = isTopic || LONGEST_NAME - name.length - 2 < SHORTEST_ECHO;
  const room = isLong ? LONGEST_NAME : LONGEST_NAME - name.length - 2;
  const told = main.length > 0 && room >= SHORTEST_ECHO ? nameEvent(findings, sentence - 1, main, room) : "";
  if (isLong && main.length > 0 && told.length >= SHORTEST_ECHO) return told;
  if (told.length >= SHORTEST_ECHO) return fillFrame(language.events.frames.possessive, {name, rest: told});
  return nameConfirmed(findings, sentence, name) ?? name;
}

/** "Lo confirmó el Ministerio", of what somebody announced before: that, and who says so now. Null where there is no room for both. */
function nameConfirmed(findings: Findings, sentence: number, name: string): string | null {
  const {language, names} = findings;
  const [proform, verb = "", ...speaker] = name.split(" ");
  const before = names.tagged[sentence - 1];
  if (!before || speaker.length === 0 || !isOneOf(proform, language.events.proforms) || !isVerb(verb, language))
    return null;
  const contents = splitClauses(before, findings.timesIn(sentence - 1), language).filter(
    ({kind}) => kind === "content",
  );
  const frame = fillFrame(language.events.frames.statement, {words: "", speaker: speaker.join(" ")});
  const told =
    contents.length === 0
      ? ""
      : nameEvent(findings, sentence - 1, contents, LONGEST_NAME - frame.length + SHORTEST_ECHO);
  const isWhole = told.length >= SHORTEST_STATEMENT && !told.endsWith("…");
  return isWhole ? fillFrame(language.events.frames.statement, {words: told, speaker: speaker.join(" ")}) : null;
}

/** A pronoun beside a verb of saying that stands for no person. */
function hasProform(
  {language, mentionsIn, timesIn}: Findings,
  {tokens, index, sentence}: TaggedSentence,
  {first, last}: Clause,
): boolean {
  const isDated = (token: number) =>
    timesIn(index).some(({position}) => {
      const at = sentence.position.start + (tokens[token]?.start ?? 0);
      return position.start <= at && at < position.end;
    });
  // "Об этом в четверг сообщил …": a date between them does not count.
  const reach = (token: number) =>
    tokens.filter((_, at) => Math.abs(at - token) <= 2 * OBJECT_REACH && isDated(at)).length;
  // "Указ об этом был подписан".
  const isTopic = (token: number) =>
    language.names.capitals === "cases" && isOneOf(tokens[token - 1]?.text, language.events.topics);
  // "L'a annoncé", but "proclamait l'indépendance".
  const mayStand = (saying: number, token: number) => !language.names.objectFirst || saying > token;
  const says = (token: number) =>
    isOneOf(tokens[token]?.text, language.names.sayings) ||
    isOneOf(tokens[token]?.text, language.events.verbs.statement ?? []);
  return tokens.some(
    ({text}, token) =>
      first <= token &&
      token <= last &&
      isOneOf(text, language.events.proforms) &&
      !(isOneOf(text, language.events.pronouns) && isVerb(tokens[token + 1]?.text ?? "", language)) && // "said it will pay"
      !mentionsIn(index).some((mention) => mention.first === token) &&
      (isTopic(token) ||
        tokens.some((_, at) => mayStand(at, token) && Math.abs(at - token) <= OBJECT_REACH + reach(token) && says(at))),
  );
}

/** "Le document serait signé", in an article "Le ministre X avait indiqué que …": says who said so, if it names nobody itself. */
export function nameSpeaker(findings: Findings, sentence: number, told: readonly Clause[], name: string): string {
  const [content] = told;
  if (content?.kind !== "content") return name;
  const mentions = findings.mentionsIn(sentence);
  if (mentions.some(({first, last}) => told.some((each) => each.first <= first && last <= each.last))) return name;
  const speaker = mentions.find(({last, to}) => last < content.first && findings.actorOf(to)?.type === "Person");
  const actor = speaker && findings.actorOf(speaker.to);
  if (!actor) return name;
  const full = fillFrame(findings.language.events.frames.statement, {words: name, speaker: actor.name});
  return full.length <= LONGEST_NAME ? full : name;
}

/** Fewer characters say too little of what somebody said. */
const SHORTEST_STATEMENT = 35;

/** What somebody said that day: "La Chine est prête à …, selon Wang Yi". */
export function nameStatement(findings: Findings, sentence: number, clauses: readonly Clause[], said: Clause): string {
  const {language} = findings;
  // The day of saying goes, those of what is said stay.
  const [from, to] = [startOf(findings, sentence, said.first), startOf(findings, sentence, said.last + 1)];
  const times = findings.timesIn(sentence).filter(({position: {start}}) => start >= from && start < to);
  const tagged = findings.names.tagged[sentence];
  const isReporter = tagged !== undefined && tellsReporter(tagged, said, language);
  const before = clauses.filter(({kind, first}) => kind === "main" && (isReporter || first < said.first));
  // "О том, что планы изменились, Путин сообщил …": what is said does not stand alone.
  const opening = tagged?.tokens[before[0]?.first ?? -1]?.text;
  if (before.length === 0 || (language.names.capitals === "cases" && isOneOf(opening, language.events.topics)))
    return nameEvent(
      findings,
      sentence,
      [...clauses, said].sort((a, b) => a.first - b.first),
    );
  const words = nameEvent(findings, sentence, before, LONGEST_NAME, times);
  const speakers = findings
    .mentionsIn(sentence)
    .filter(({first, to}) => said.first <= first && first <= said.last && findings.actorOf(to) !== undefined);
  // "Le maire de Dole, Paul Girod": who speaks is the person, not what the office belongs to.
  const mention = speakers.find(({to}) => findings.actorOf(to)?.type === "Person") ?? speakers[0];
  const actor = mention && findings.actorOf(mention.to);
  if (!actor) return words;
  const {tokens = [], classes = ""} = tagged ?? {};
  const article = classes[mention.first - 1] === "T" ? `${tokens[mention.first - 1]?.text ?? ""} ` : "";
  // "Según el gobierno español": a country behind an article is written as it stands.
  const isWritten = actor.type === "Country" && article !== "" && mention.last > mention.first;
  const written = tagged?.sentence.text.slice(tokens[mention.first]?.start, tokens[mention.last]?.end) ?? "";
  const called = isWritten ? written : actor.name;
  const speaker = actor.type === "Person" ? called : `${article}${called}`.replace(/(['’]) /u, "$1");
  const name = fillFrame(language.events.frames.statement, {words, speaker});
  if (name.length <= LONGEST_NAME + speaker.length) return name;
  const room = LONGEST_NAME - (name.length - words.length);
  const brief = room < SHORTEST_STATEMENT ? words : nameEvent(findings, sentence, before, room, times);
  return brief.length < SHORTEST_STATEMENT || brief.endsWith("…")
    ? words
    : fillFrame(language.events.frames.statement, {words: brief, speaker});
}

/** Where a token begins, in the article's text; behind the last one, nowhere. */
function startOf({names}: Findings, sentence: number, token: number): number {
  const tagged = names.tagged[sentence];
  return (tagged?.sentence.position.start ?? 0) + (tagged?.tokens[token]?.start ?? Number.POSITIVE_INFINITY);
}

function countTokens(words: readonly string[], phrase: string): number {
  let text = "";
  for (const [index, word] of words.entries()) {
    text += (text && !text.endsWith("'") ? " " : "") + foldWord(word);
    if (text === foldWord(phrase)) return index + 1;
  }
  return 0;
}

/**
 * "L'initiative, annoncée par Wang" is named by the words with which the thing was called before: "Initiative mondiale sur la
 * sécurité des données annoncée par Wang Yi". Null where what is told does not hang on a bare noun.
 */
export function nameThing(findings: Findings, sentence: number, clauses: readonly Clause[]): string | null {
  const [head, ...others] = clauses;
  if (!head || others.length !== 1 || others[0]?.kind !== "participle") return null;
  const noun = expandNoun(findings, sentence, head);
  if (!noun) return nameBareThing(findings, sentence, head, others[0]);
  const rest = nameEvent(findings, sentence, others, LONGEST_NAME - noun.length - 1);
  return capitalize(`${noun} ${rest.slice(0, 1).toLocaleLowerCase()}${rest.slice(1)}`);
}

/** "The Yekaterinburg Declaration, signed on Tuesday": a thing and a participle are a headline without the article. */
function nameBareThing(findings: Findings, sentence: number, head: Clause, participle: Clause): string | null {
  const {tokens = []} = findings.names.tagged[sentence] ?? {};
  const {names, events} = findings.language;
  const tagged = findings.names.tagged[sentence];
  const isTold = tagged !== undefined && hasPredicate(tagged, head, findings.language, "verb");
  const isArticle = !isTold && isOneOf(tokens[head.first]?.text, names.articles) && events.order === "fixed";
  // A noun alone would be a participle's subject no more where that agrees with it: "La déclaration signée".
  const fewest = events.objectRelatives.length > 0 ? 1 : 2;
  return isArticle && head.last >= head.first + fewest
    ? nameEvent(findings, sentence, [{...head, first: head.first + 1}, participle])
    : null;
}

/**
 * The fuller words by which a sentence before called the same thing: "l'initiative mondiale sur la sécurité des données" for
 * "L'initiative". Null when the noun is not bare, or was not called more fully.
 */
function expandNoun(findings: Findings, sentence: number, head: Clause): string | null {
  const tagged = findings.names.tagged[sentence];
  // A person is called by the name, whatever stood behind it before.
  if (!tagged || head.last - head.first > 1 || tagged.classes[head.last] !== "W") return null;
  const noun = foldWord(tagged.tokens[head.last]?.text ?? "");
  for (let index = sentence - 1; index >= Math.max(0, sentence - 3); index--) {
    const earlier = findings.names.tagged[index];
    const at = earlier?.tokens.findIndex(({text}) => foldWord(text) === noun) ?? -1;
    if (!earlier || at < 0) continue;
    const words = findEndOfNoun(earlier, at, findings.language);
    if (words > at) return earlier.sentence.text.slice(earlier.tokens[at]?.start, earlier.tokens[words]?.end);
  }
  return null;
}

/** The last token of a noun phrase: it goes on over adjectives, genitives and what it is about, up to a verb or a mark. */
function findEndOfNoun({tokens, classes}: TaggedSentence, first: number, {events, names}: Language): number {
  let end = first;
  for (let index = first + 1; index < Math.min(tokens.length, first + LONGEST_NOUN); index++) {
    const word = tokens[index]?.text;
    const isLink =
      isOneOf(word, names.genitivePrepositions) || isOneOf(word, names.articles) || isOneOf(word, events.topics);
    if (!isLink && (isOneOf(word, events.breaks) || !/[ADWXYUKkOoLlHh]/.test(classes[index] ?? ""))) break;
    if (!isLink) end = index;
  }
  return end;
}
