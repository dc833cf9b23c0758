import {isOneOf} from "../language/wordSets.ts";
import type {Findings} from "./findings.ts";
import type {Piece} from "./headline.ts";
import {isComma} from "./marks.ts";
import {isVerb} from "./tellType.ts";
import {turnSubordinate} from "./turnSubordinate.ts";

/**
 * "[Am 4. November] wurde die Plaza geöffnet" is "Die Plaza wurde geöffnet" without its date: the subject behind the verb, with
 * all that a conjunction joins to it, stands before it.
 */
export function raiseSubject(
  pieces: Piece[],
  {language, actorOf, mentionsIn, names, timesIn}: Findings,
  sentence: number,
): Piece[] {
  const [verb, second] = pieces;
  const {classes = "", tokens = []} = names.tagged[sentence] ?? {};
  const turned = turnSubordinate(pieces, language, readSubject);
  if (turned !== pieces) return turned;
  if (language.events.order !== "second" || !verb || !second || verb.token === 0) return pieces;
  if (!isVerb(verb.text, language) && !isBehindDate(verb)) return pieces;
  const small = {...verb, text: verb.text.toLocaleLowerCase(), glued: false};
  // "Hatte er anerkannt", with the name in place of the pronoun.
  const isNamed = mentionsIn(sentence).some(
    ({first, rule}) => first === second.token && rule === "participants/pronoun",
  );
  if (isNamed || isOneOf(second.text, language.events.pronouns)) return [second, small, ...pieces.slice(2)];
  // "Einigten sich die Bürgermeisterin und der Landrat": what belongs to the verb goes with it.
  const isReflexive = isOneOf(second.text, REFLEXIVES);
  const start = skipAdverbs(isReflexive ? 2 : 1);
  const end = readSubject(start);
  if (end === null) return raisePlace(start) ?? pieces;
  return [...pieces.slice(start, end), small, ...(isReflexive ? [second] : []), ...pieces.slice(end)];

  /** "Findet dann noch - erstmals in Rom - die Versammlung statt": small words and what dashes set apart go. */
  function skipAdverbs(from: number): number {
    let at = from;
    const {placePrepositions, articles, personPronouns} = language.names;
    const isAdverb = (text: string | undefined) =>
      ![placePrepositions, articles, personPronouns, language.events.breaks].some((list) => isOneOf(text, list));
    while (classOf(at) === "V" && isAdverb(pieces[at]?.text)) at++;
    const close = isDash(at) ? pieces.findIndex((_, index) => index > at + 1 && isDash(index)) : -1;
    const end = close < 0 ? at : close + 1;
    return end - from <= LONGEST_SETTING && readSubject(end) !== null ? end : from;
  }

  function isDash(at: number): boolean {
    return /^[-–—]$/u.test(pieces[at]?.text ?? "");
  }

  /** "Am Freitag kenterte …": right behind the date that opens the sentence no list is needed to know the verb. */
  function isBehindDate({token, text}: Piece): boolean {
    const start = (names.tagged[sentence]?.sentence.position.start ?? 0) + (tokens[token]?.start ?? 0);
    const isDate = timesIn(sentence).some(({position}) => position.end <= start && start - position.end < 3);
    return (
      isDate && classes[token] === "W" && text === text.toLocaleLowerCase() && !/[,:]/.test(classes.slice(0, token))
    );
  }

  /** "Sind im Palast die Preise verliehen worden": where a place stands between them, it opens the headline. */
  function raisePlace(from: number): Piece[] | null {
    if (!isOneOf(pieces[from]?.text, language.names.placePrepositions)) return null;
    // "Im Palast der Goldene und …": what looks like a genitive may be the subject.
    const bare = isNoun(from + 1) ? readNouns(from + 1) : null;
    const place = [readPhrase(from + 1), bare].find((end) => end !== null && readSubject(end) !== null);
    if (place === null || place === undefined) return null;
    return [...pieces.slice(from, place), small, ...pieces.slice(1, from), ...pieces.slice(place)];
  }

  /** Where the subject ends that begins at a piece; null where none does. */
  function readSubject(from: number): number | null {
    if (isOneOf(pieces[from]?.text, language.events.pronouns)) return from + 1;
    let end = readPhrase(from);
    for (;;) {
      if (end === null || end >= pieces.length) return end;
      const next = readLinked(end);
      if (next === null) return end;
      end = next;
    }
  }

  /** "… und der Landrat", ", Hurd und Baker": whoever a conjunction joins. */
  function readLinked(at: number): number | null {
    if (isLink(at)) return readPhrase(at + 1);
    if (!isComma(pieces[at]?.text)) return null;
    const next = readPhrase(at + 1);
    return next !== null && (isLink(next) || (isComma(pieces[next]?.text) && readLinked(next) !== null)) ? next : null;
  }

  /** A noun with its article, its adjectives and its genitives, or a name. */
  function readPhrase(from: number): number | null {
    if (isOneOf(pieces[from]?.text, language.events.contractions)) return null;
    let end = readAttribute(from);
    while (
      end < pieces.length &&
      !isNoun(end) &&
      !mentionAt(end) &&
      (/[TSDBW#]/.test(classOf(end)) || isArticle(end) || (end > from && pieces[end]?.text === "so"))
    )
      end++;
    if (!isNoun(end) && !mentionAt(end)) return null;
    end = readNouns(end);
    // "… der Inselstaaten", "(SOZ)".
    while (end < pieces.length) {
      const isBracket = pieces[end]?.text === "(" && pieces[end + 2]?.text === ")";
      const quoted = measureQuoted(end);
      if (quoted > 0) {
        end += quoted;
        continue;
      }
      const isGenitive = isOneOf(pieces[end]?.text, GENITIVES) && readGenitive(end) !== null;
      if (!isBracket && !isGenitive) break;
      end = isBracket ? end + 3 : (readGenitive(end) ?? end + 1);
    }
    return end;
  }

  /** "Ein mit zwölf Schülern besetztes Boot": where what stands between an article and its adjective ends. */
  function readAttribute(from: number): number {
    if (!isArticle(from) || !/[PV]/.test(classOf(from + 1)) || isArticle(from + 1)) return from;
    const length = pieces.slice(from + 2, from + LONGEST_ATTRIBUTE).findIndex(({text}, at) => {
      const next = pieces[from + 3 + at]?.text ?? "";
      return ADJECTIVE.test(text) && /^\p{Lu}/u.test(next);
    });
    return length < 0 ? from : from + 2 + length;
  }

  /** "Die Sonde „Juice“": how many pieces a short name in quotation marks takes. */
  function measureQuoted(at: number): number {
    if (!/^[„«»"]$/u.test(pieces[at]?.text ?? "")) return 0;
    const close = pieces.slice(at + 1, at + LONGEST_QUOTED).findIndex(({text}) => /^[“»«"]$/u.test(text));
    return close < 1 ? 0 : close + 2;
  }

  function readGenitive(at: number): number | null {
    let end = at + 1;
    while (/[DBW#]/.test(classOf(end)) && !isNoun(end)) end++;
    const mention = mentionAt(end);
    if (mention && actorOf(mention.to)?.type === "Person") return null;
    return isNoun(end) ? readNouns(end) : null;
  }

  /** Nouns and names in a row; "Staats- und Regierungschefs" is one. */
  function readNouns(from: number): number {
    let end = from;
    for (;;) {
      const mention = mentionAt(end);
      const isPerson = end > from && actorOf(mentionAt(end - 1)?.to ?? "")?.type === "Person";
      // "Soll Biden Kanzler Scholz treffen": behind a person, a noun is another's.
      if (mention && end > from && isPerson) return end;
      if (mention) while (end < pieces.length && tokenOf(end) <= mention.last) end++;
      else if (isPerson && isNoun(end)) return end;
      else if (isNoun(end)) end++;
      else if (pieces[end]?.text === "-" && isLink(end + 1) && isNoun(end + 2)) end += 3;
      else return end;
    }
  }

  function mentionAt(index: number) {
    const token = tokenOf(index);
    return mentionsIn(sentence).find(
      ({first, last, rule}) => first <= token && token <= last && !/pronoun|possessive/.test(rule),
    );
  }

  function isLink(index: number): boolean {
    return isOneOf(pieces[index]?.text, language.names.conjunctions);
  }

  function tokenOf(index: number): number {
    return pieces[index]?.token ?? -1;
  }

  function classOf(index: number): string {
    return classes[tokenOf(index)] ?? "-";
  }

  function isArticle(index: number): boolean {
    return isOneOf(pieces[index]?.text, language.names.articles);
  }

  function isNoun(index: number): boolean {
    return /^\p{Lu}/u.test(tokens[tokenOf(index)]?.text ?? "") && !isArticle(index);
  }
}

/** A participle that is an adjective behind what it governs: "besetztes", "geführte". */
const ADJECTIVE = /^\p{Ll}{3,}(?:te|ene|nde)[nrsm]?$/u;

/** What it governs has at most so many words. */
const LONGEST_ATTRIBUTE = 8;

/** A name in quotation marks has at most so many pieces. */
const LONGEST_QUOTED = 6;

/** A setting at the head has at most so many words. */
const LONGEST_SETTING = 9;

/**
 * "Nach der Verschiebung um einen Tag ist die Sonde gestartet": where there is no room, the words before the verb go, and the
 * subject behind it comes to the head. Null where the verb does not stand behind such words.
 */
export function raiseFromSetting(pieces: readonly Piece[], findings: Findings, sentence: number): Piece[] | null {
  const {events, names} = findings.language;
  if (events.order !== "second" || !isOneOf(pieces[0]?.text, events.breaks)) return null;
  const verb = pieces.findIndex(
    ({text}, index) => index > 1 && text === text.toLowerCase() && isOneOf(text, names.auxiliaries),
  );
  const isSetting = verb > 1 && verb <= LONGEST_SETTING && !pieces.slice(0, verb).some(({text}) => isComma(text));
  if (!isSetting) return null;
  const behind = pieces.slice(verb);
  const raised = raiseSubject(behind, findings, sentence);
  return raised === behind ? null : raised;
}

const REFLEXIVES = ["sich"];
const GENITIVES = ["der", "des", "eines", "einer"];
