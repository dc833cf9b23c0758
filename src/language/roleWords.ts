import {type Declension, inflectPhrase} from "./inflect.ts";
import {foldPhrase} from "./tokens.ts";

/** Words by which a language says what somebody is. */
export interface RoleWords {
  offices: Readonly<Record<string, readonly string[]>>; // names of offices that all languages know, by id: "président~présidente"
  qualified: Readonly<Record<string, readonly string[]>>; // how an office is said that is held no more, or not yet, by id: "ancien _~ancienne _"; one behind "*" is no usual way to say it
  heads: readonly string[]; // nouns for what somebody is, in all their forms; may be several words
  bases: Readonly<Record<string, string>>; // a form, folded, and the base form of one person
  plurals: readonly string[]; // forms, folded, that several share
  pluralEndings: readonly string[]; // that make one head several, where "plurals" does not list them
  singularArticles: readonly string[]; // before a case of one that looks like several: "den Präsidenten"
  before: readonly string[]; // before a head: "ancien", "acting"
  after: readonly string[]; // behind it: "adjoint", "designate"
  predicatives: readonly string[]; // forms, folded, that right behind a name tell what somebody is or becomes: "أمينا عاما"
  adverbs: readonly string[]; // between a name and a role in apposition: "then", "jusque-là"
  idle: readonly string[]; // before or behind a head, and no word of the role: "new", "actuel"
  hasModifiersBefore: boolean; // any word may describe a head from before: "chief nuclear negotiator"
  becoming: readonly string[]; // between a name and a role, with auxiliaries: "devient", "elected"
  givers: readonly string[]; // prepositions before somebody to whom an office is given: "al secretario general"
  borders: readonly string[]; // where words are not parted: what no role phrase reaches over
  bareGenitives: boolean; // whose office it is stands behind a head without a preposition: "министр обороны России"
  verbs: {beginnings: readonly string[]; endings: readonly string[]}; // of words that are no such genitive
}

/** How many forms of a declension are of one person; as many of several follow, and then those of a woman. */
const SINGULAR = 6;

/** The forms of role nouns in a language with cases: what RoleWords has of them. */
export function declineRoles(
  phrases: readonly string[],
  table: readonly Declension[],
): Pick<RoleWords, "heads" | "bases" | "plurals"> {
  const bases = new Map<string, string>();
  const all = phrases.map((phrase) => ({base: phrase.replace("|", " ").replace(/\s+/g, " ").trim(), phrase}));
  const forms = all.flatMap(({base, phrase}) =>
    inflectPhrase(phrase, table).map((form, index) => ({base, form, folded: foldPhrase(form), index})),
  );
  for (const {base, folded} of forms) if (!bases.has(folded)) bases.set(folded, base);
  const isOfOne = (index: number) => index < SINGULAR || index >= 2 * SINGULAR;
  const ofOne = new Set(forms.flatMap(({folded, index}) => (isOfOne(index) ? [folded] : [])));
  const plurals = new Set(forms.flatMap(({folded}) => (ofOne.has(folded) ? [] : [folded])));
  return {heads: [...new Set(forms.map(({form}) => form))], bases: Object.fromEntries(bases), plurals: [...plurals]};
}
