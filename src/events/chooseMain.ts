import type {Language} from "../language/language.ts";
import {isOneOf} from "../language/wordSets.ts";
import type {TaggedSentence} from "../participants/tagSentence.ts";
import {type Clause, clauseOf} from "./clause.ts";
import type {Findings} from "./findings.ts";
import {findFirstVerb, findSubject, opensSetting, opensWithVerb, skipOpening} from "./findSubject.ts";
import {findPhrase, hasPredicate} from "./tellType.ts";

/**
 * Of several main clauses with a verb and a date each, the one that a date stands in, behind the subject of the first: "Il a
 * été accueilli mardi, puis a pris part le lendemain …".
 */
export function chooseMain(
  findings: Findings,
  tagged: TaggedSentence,
  clauses: readonly Clause[],
  main: readonly Clause[],
  own: Clause,
): Clause[] {
  const {language} = findings;
  const contrasted = findContrasted(findings, tagged, main, own);
  if (contrasted) return contrasted;
  const tells = (each: Clause) =>
    hasPredicate(tagged, each, language, "verb") ||
    opensInfinitive(tagged, skipOpening(findings, tagged, each), language);
  // "… and had a meeting in Dayton, Ohio, | on Friday": what has no verb goes on with what has one.
  const carry = (each: Clause) => {
    if (tells(each) || !main.includes(each)) return each;
    // "Tomorrow, A will present …, and on Monday, B will cover …": a day set apart at the head is that of what follows.
    const behind = main[main.indexOf(each) + 1];
    if (behind && tells(behind) && isDayAlone(findings, tagged, each)) return behind;
    const before = main.slice(0, main.indexOf(each)).findLast(tells);
    return before && isOneOf(tagged.tokens[before.first]?.text, language.names.conjunctions) ? before : each;
  };
  const dated = new Set(
    findings
      .timesIn(tagged.index)
      .filter(({date}) => date !== null)
      .map((time) => carry(clauseOf(time, tagged, clauses))),
  );
  const carrier = carry(own);
  const clause =
    carrier === own || !main.includes(carrier)
      ? own
      : carrier.first > own.first
        ? carrier
        : {...carrier, last: own.last};
  const telling = main
    .filter((each) => dated.has(each) && tells(each))
    .map((each) => (each === carrier ? clause : each));
  const [first] = telling;
  if (telling.length < 2 || !first || !telling.includes(clause)) return [...main];
  const next = telling[1]?.first ?? Number.POSITIVE_INFINITY;
  if (clause === first)
    return main.filter(
      (each) =>
        each === clause || (each.first < next && !(each.first > clause.last && isDayAlone(findings, tagged, each))),
    );
  const opening = main.slice(0, main.indexOf(first) + 1);
  const start = skipOpening(findings, tagged, clause);
  // "…, а в среду он отправился …": a pronoun that stands for nobody known makes way for the subject before it.
  const isKnown = findings.mentionsIn(tagged.index).some((mention) => mention.first === start);
  const subjectBefore = findSubject(findings, tagged, first);
  if (isOneOf(tagged.tokens[start]?.text, language.names.personPronouns) && !isKnown && subjectBefore)
    return [subjectBefore, {...clause, first: start + 1}];
  // "… y se espera que vuelva a pasar": the subject stands behind what is planned.
  const planned = findPlanned(tagged, {...clause, first: start}, language);
  if (planned && subjectBefore)
    return [{...clause, first: start, last: planned}, subjectBefore, {...clause, first: planned + 1}];
  // A clause with a subject of its own stands alone; behind a day set apart it has one unless it opens with its verb.
  const isBehindDay = carrier !== own && carrier.first > own.first && !opensWithVerb(tagged, start, language);
  if (
    isBehindDay ||
    (opensSetting(tagged, {...clause, first: start}, language) && !opensWithVerb(tagged, start, language)) ||
    /^[TSP]?[XKONLDHBY]/.test(tagged.classes.slice(start)) ||
    [language.names.personPronouns, language.names.groupWords].some((list) => isOneOf(tagged.tokens[start]?.text, list))
  )
    return [{...clause, first: start}];
  const verb = findFirstVerb(findings, tagged, first, language);
  const opens = opensWithVerb(tagged, start, language);
  const actor = findings
    .mentionsIn(tagged.index)
    .find((mention) => first.first <= mention.first && mention.last <= first.last);
  if (language.names.articles.length === 0 && !opens && findSubject(findings, tagged, {...clause, first: start}))
    return [{...clause, first: start}];
  // "… traf Merkel ein, und am Mittwoch reist sie …": behind the verb, the pronoun makes way, too.
  const isInverted = opens && isOneOf(tagged.tokens[start + 1]?.text, language.names.personPronouns);
  if (language.events.order === "second" && isInverted && actor)
    return [
      {...first, first: actor.first, last: actor.last},
      {...clause, first: start, last: start},
      {...clause, first: start + 2},
    ];
  // "… und am 10. Dezember findet die Verleihung statt": behind a date and its verb stands another subject.
  if (language.events.order === "second" && opens && start > clause.first + 1) return [{...clause, first: start}];
  if (verb === skipOpening(findings, tagged, first))
    return insertSubject(findings, tagged, {...clause, first: start}, first);
  // "Doit s'entretenir avec Xi mardi, puis assister le lendemain à …": an infinitive goes with the verb that governs it.
  const isGoverned = opensInfinitive(tagged, start, language);
  const end = verb > first.first ? verb - (isGoverned ? 0 : 1) : opens && actor ? actor.last : -1;
  const subject = opening.slice(0, -1).concat(end >= first.first ? [{...first, last: end}] : []);
  return [...subject, {...clause, first: start}];
}

/** "Tomorrow at 10:30,", "and on Monday 25 June,": a clause of nothing but a day and small words. */
function isDayAlone(
  {timesIn}: Findings,
  {tokens, classes, sentence, index}: TaggedSentence,
  {first, last}: Clause,
): boolean {
  const at = (token: number) => sentence.position.start + (tokens[token]?.start ?? 0);
  const isDate = (token: number) =>
    timesIn(index).some(({position}) => position.start <= at(token) && at(token) < position.end);
  const words = Array.from({length: last - first + 1}, (_, offset) => first + offset).filter(
    (token) => tokens[token]?.kind === "word" && !isDate(token),
  );
  const isDated = Array.from({length: last - first + 1}, (_, offset) => first + offset).some(isDate);
  return isDated && words.every((token) => /[CPTVZ]/.test(classes[token] ?? ""));
}

/** "Había pedido seis años, pero, la tarde de ayer, el tribunal absolvió …": a day set apart behind a contrast is that of what follows. */
function findContrasted(
  findings: Findings,
  tagged: TaggedSentence,
  main: readonly Clause[],
  own: Clause,
): Clause[] | null {
  const {language} = findings;
  const at = main.indexOf(own);
  const words = (clause: Clause | undefined) =>
    clause ? tagged.tokens.slice(clause.first, clause.last + 1).filter(({kind}) => kind === "word") : [];
  const [link, ...others] = words(main[at - 1]);
  const isLink = others.length === 0 && isOneOf(link?.text, language.events.contrasts);
  const next = main[at + 1];
  if (!isLink || !next || hasPredicate(tagged, own, language, "verb")) return null;
  return hasPredicate(tagged, next, language, "verb") ? main.slice(at + 1) : null;
}

/** The word that leads from what is planned to what it is: the "que" of "se espera que"; null where a subject stands behind it. */
function findPlanned({tokens, classes}: TaggedSentence, {first}: Clause, {names, events}: Language): number | null {
  const link = tokens.findIndex(({text}, token) => token > first && isOneOf(text, names.complementizers));
  const lead = tokens.slice(first, Math.max(first, link)).map(({text}) => text);
  const isLead = lead.length > 0 && lead.length < 4 && findPhrase(lead, events.statuses.planned ?? []) !== null;
  return isLead && !/^(?:T|[BDAS]*[HXKONLU])/.test(classes.slice(link + 1)) ? link : null;
}

/** "وصل ماكرون إلى بيروت، ثم زار المرفأ": where the verb comes first, the subject stands behind it in the second clause, too. */
function insertSubject(findings: Findings, tagged: TaggedSentence, clause: Clause, first: Clause): Clause[] {
  const isPerson = (key: string) => findings.actorOf(key)?.type === "Person";
  const subject = findings
    .mentionsIn(tagged.index)
    .find((mention) => mention.first > first.first && mention.last <= first.last && isPerson(mention.to));
  const verb = findFirstVerb(findings, tagged, clause, findings.language);
  if (!subject || verb !== clause.first || verb === clause.last) return [clause];
  return [
    {...clause, last: verb},
    {...first, first: subject.first, last: subject.last},
    {...clause, first: verb + 1},
  ];
}

function opensInfinitive({tokens, classes}: TaggedSentence, token: number, {events}: Language): boolean {
  const word = tokens[token]?.text ?? "";
  return (
    classes[token] === "W" &&
    events.infinitives.some((ending) => word.length > ending.length + 2 && word.endsWith(ending))
  );
}
