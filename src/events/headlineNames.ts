import {foldWord} from "../language/tokens.ts";
import {isOneOf} from "../language/wordSets.ts";
import type {Actor, NameFound} from "../participants/actor.ts";
import {listAliases} from "../participants/references.ts";
import type {Findings} from "./findings.ts";
import type {Piece} from "./headline.ts";

/** Rules under which a mention is a name, not a word that stands for one. */
const NAMING = /surname|role$|capitals|registry/;

/** Writes each person's first mention as the full name; a pronoun that is the subject becomes the name it stands for. */
export function restoreNames(pieces: readonly Piece[], findings: Findings, sentence: number): Piece[] {
  const named = new Set<string>();
  return pieces.flatMap((piece) => {
    const {mention, actor} = findPerson(findings, sentence, piece.token) ?? {};
    if (!mention || !actor) return [piece];
    if (mention.rule === "participants/pronoun") {
      return [piece.text.includes("-") ? piece : {...piece, text: actor.name}];
    }
    if (!NAMING.test(mention.rule)) return [piece];
    if (piece.token > mention.first) return pieces.some(({token}) => token === mention.first) ? [] : [piece];
    const text = named.has(actor.key) ? surnameOf(actor) : actor.name;
    named.add(actor.key);
    return [{...piece, text}];
  });
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

/** The word of a full name by which the press calls a person back. */
function surnameOf(actor: Actor): string {
  const aliases = listAliases(actor);
  return actor.name.split(/\s+/).find((word) => aliases.includes(foldWord(word))) ?? actor.name;
}

function findAcronym(names: readonly string[] | undefined, written: string): string | null {
  const acronym = names?.find((name) => /^[\p{Lu}\p{N}]{2,6}$/u.test(name)) ?? null;
  return acronym === written ? null : acronym;
}

function findPerson({names}: Findings, sentence: number, token: number): {mention: NameFound; actor: Actor} | null {
  const mention = names.mentions.find(
    (each) =>
      each.sentence === sentence && each.first <= token && token <= each.last && each.rule !== "participants/group",
  );
  const actor = mention && names.actors.find(({key}) => key === mention.to);
  return mention && actor?.type === "Person" ? {mention, actor} : null;
}
