import type {NamedLanguage} from "../language/language.ts";
import {endsAsManInGenitive, endsInConsonant} from "../language/lists/cyrillicForms.ts";
import {isBaseOfGivenName, isBaseOfSurname} from "../language/nameLists.ts";
import {foldWord} from "../language/tokens.ts";
import {isOneOf} from "../language/wordSets.ts";

type Endings = readonly (readonly [ending: string, base: string])[];

/**
 * The base form of a person's name that stands in a case: "Сергеем Лавровым" is Сергей Лавров, "Марией Захаровой" Мария
 * Захарова. The given name tells whether it is a man's; where it is not known or has no cases, the word before the name tells
 * the case ("министром Иньяцио Кассисом"), or else the ending.
 */
export function findBaseName(name: string, {names}: NamedLanguage, before = ""): string {
  const {male, female} = names.nameBases;
  if (male.length === 0) return name;
  const [first = "", ...rest] = name.split(" ");
  if (rest.length === 0) return findBaseSurname(first, male);
  const family = rest.at(-1) ?? "";
  // "Президента Владимира Путина", "Петра Фиалы": a woman's name as well, but for the office or the family name.
  const isMan = mayBeManInGenitive(first) && (isManInCase(first, names.roleHeads, before) || isOfManInGenitive(family));
  const isBase = isBaseOfGivenName(foldWord(first)) && !isMan && !first.endsWith("ии"); // "Юлии"
  // "Джей Ди Вэнсом": letters that are spelled out have no cases, and the family name behind them tells its own.
  if (isBase && rest.length === 2 && /^\p{Lu}\p{Ll}$/u.test(rest[0] ?? "") && /[^аеёиоуыэюя][оеё]м$/u.test(family))
    return [first, rest[0], findBaseBehind(family, male, before)].join(" ");
  const hasNoCases = /[оуиеэю]$/u.test(first);
  if (isBase && !hasNoCases) return name;
  const given = isBase ? null : findGivenBase(first, {male, female}, isOfWoman(family, male));
  // "Юраем Бланаром": two endings of the instrumental tell a man's name without a role.
  const isInstrumental = /(?:[^аеёиоуыэюя][оеё]|[аяоеуию]е)м$/u.test(first) && /[оеёиы]м$/u.test(family);
  if (given === null && isInstrumental) return findMan(name, male, first);
  if (given === null && !hasNoCases)
    return isManInCase(first, names.roleHeads, before) ? findMan(name, male, first) : name;
  if (given === null) return [first, ...rest.map((word) => findBaseBehind(word, male, before))].join(" ");
  const endings = given.isFemale ? female : male;
  const isMasculine = !given.isFemale && !/[ая]$/u.test(given.base);
  const ofSoft = (word: string) => (isMasculine ? findSoftBase(first, word) : null);
  return [given.base, ...rest.map((word) => ofSoft(word) ?? replaceEnding(word, endings) ?? word)].join(" ");
}

/** "Сергеем Пересадой", "Сергея Пересаду": beside a man's given name in the same case, such endings are of a family name in -а. */
function findSoftBase(given: string, family: string): string | null {
  if (/[еёо]м$/u.test(given) && /[ое]й$/u.test(family))
    return family.slice(0, -2) + (family.endsWith("ой") ? "а" : "я");
  return /[ая]$/u.test(given) && /[^аеёиоуыэюя]у$/u.test(family) ? `${family.slice(0, -1)}а` : null;
}

/** The last letters of each case of men's names and of the words for what they are. */
const CASES = ["м", "ую", "ая"];

/** "Космонавта Айдына Аимбетова": a man's role in a case tells that a name that no list has is in the same one. */
function isManInCase(given: string, roleHeads: readonly string[], before: string): boolean {
  const letters = CASES.find((each) => each.includes(before.at(-1) ?? "-"));
  const stem = before.replace(/(?:[оеё]м|[аяую])$/u, "");
  const isMan = stem !== before && ["ом", "ем", "ь"].some((ending) => isOneOf(stem + ending, roleHeads));
  return isMan && letters?.includes(given.at(-1) ?? "-") === true;
}

/** Each word of a man's name without the ending of the case that the given name stands in; those that have none stay. */
function findMan(name: string, male: Endings, given: string): string {
  const letters = CASES.find((each) => each.includes(given.at(-1) ?? "-")) ?? "";
  const isInCase = (word: string) => letters.includes(word.at(-1) ?? "-");
  return name
    .split(" ")
    .map((word) => (isInCase(word) ? (replaceEnding(word, male) ?? word) : word))
    .join(" ");
}

/** A family name whose case the word before tells; an instrumental tells itself. */
function findBaseBehind(word: string, male: Endings, before: string): string {
  const letters = CASES.find((each) => each.includes(before.at(-1) ?? "-"));
  const base = replaceEnding(word, male);
  if (base === null) return word;
  const isInCase = letters?.includes(word.at(-1) ?? "-");
  return isInCase || /[^аеёиоуыэюя][оеё]м$/u.test(word) ? base : findBaseSurname(word, male);
}

/** A family name alone: in the list, or with an ending that only a case has. */
function findBaseSurname(word: string, male: Endings): string {
  if (isBaseOfSurname(foldWord(word))) return word;
  const base = replaceEnding(word, male);
  if (base === null) return word;
  return isBaseOfSurname(foldWord(base)) || /(?:ым|им|ому|ого)$/u.test(word) ? base : word;
}

/** "Александра", "Петра": a woman's name, or a man's in the genitive. */
function mayBeManInGenitive(given: string): boolean {
  return given.endsWith("а") && isBaseOfGivenName(foldWord(given.slice(0, -1)));
}

/** "Герста", "Фиалы": of no woman in any case. */
function isOfManInGenitive(family: string): boolean {
  const folded = foldWord(family);
  return endsAsManInGenitive(folded) && !isBaseOfSurname(folded);
}

/** "Навальную"; "Меркель": a man's family name with such an end has another one in a case, a woman's never. */
function isOfWoman(family: string, male: Endings): boolean {
  const mayBe = /(?:ую|[оеё]й)$/u.test(family); // "Терлецкой", beside a name of a woman in a case
  return mayBe || (endsInConsonant(family) && replaceEnding(family, male) === null);
}

function findGivenBase(
  word: string,
  {male, female}: {male: Endings; female: Endings},
  isWoman: boolean,
): {base: string; isFemale: boolean} | null {
  const woman = listBases(word, [...female, ...FEMALE_GIVEN]).find((each) => isBaseOfGivenName(foldWord(each)));
  if (isWoman && woman !== undefined && /[ая]$/u.test(woman)) return {base: woman, isFemale: true};
  const bases = listBases(word, male).filter((base) => isBaseOfGivenName(foldWord(base)));
  const [base] = bases;
  if (base !== undefined) return {base, isFemale: /[ая]$/u.test(base)};
  return woman === undefined ? null : {base: woman, isFemale: true};
}

/** "Марии", "Анну", "Юлией". */
const FEMALE_GIVEN: Endings = [
  ["ы", "а"],
  ["и", "а"],
  ["е", "а"],
  ["у", "а"],
  ["ой", "а"],
  ["и", "я"],
  ["ю", "я"],
  ["ей", "я"],
];

function listBases(word: string, endings: Endings): string[] {
  return endings.flatMap(([ending, base]) =>
    word.endsWith(ending) && word.length > ending.length ? [word.slice(0, word.length - ending.length) + base] : [],
  );
}

function replaceEnding(word: string, endings: Endings): string | null {
  return listBases(word, endings)[0] ?? null;
}
