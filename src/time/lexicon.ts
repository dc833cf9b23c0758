import type {TimeWords} from "../language/timeWords.ts";
import {listFigureClasses} from "./figureClasses.ts";
import {foldWord} from "./foldWord.ts";
import {readWanted} from "./patternSyntax.ts";
import {splitWords, textAt} from "./splitWords.ts";
import {traits, traitsOf} from "./traits.ts";
import {Vocabulary} from "./vocabulary.ts";

/** What a word or phrase may mean: by class, its meaning there. Words of the same classes share one sign. */
export interface Entry {
  sign: number; // patterns are matched on signs
  values: Values;
  traits: number; // see traits.ts
}

type Values = Readonly<Record<string, string>>;

/** A word's place in the lexicon: what it means by itself, and the words that may follow it in a phrase. */
export interface LexiconNode {
  values: Record<string, string>;
  exact: {small: Record<string, string>; capital: Record<string, string>} | null; // what it means in that case only
  small: Entry | null; // as written with a small letter
  capital: Entry | null; // with a capital, inside a sentence
  initial: Entry | null; // with a capital, as a sentence's first word
  dotted: boolean; // an abbreviation: takes the full stop after it
  next: Map<number, LexiconNode> | null; // by the number of the next word
}

/** The words of one language, ready for reading, and the signs under which patterns know them. */
export interface Lexicon {
  vocabulary: Vocabulary; // the words of all phrases
  roots: readonly (LexiconNode | undefined)[]; // by the number of a phrase's first word
  clitics: readonly string[]; // written on to the next word; the longest first
  numerals: ReadonlyMap<number, number> | null; // by the code of the sign
  entryOf(values: Values, traits?: number): Entry;
  integers: Map<string, Entry>; // of the short ones that were met
  signsOf(className: string): readonly number[]; // of every entry of that class, in no order
  unknown: {word: Entry; name: Entry; initial: Entry; mark: Entry}; // a word in small letters, with a capital, as the first of a sentence, a mark
  endings: {ordinal: ReadonlySet<string>; hour: ReadonlySet<string>; decade: ReadonlySet<string>};
}

/** Builds the lexicon of a language from its words, its tense words and the literal words of its patterns. */
export function readLexicon(words: TimeWords): Lexicon {
  const roots = new Map<number, LexiconNode>();
  const vocabulary = new Vocabulary();
  const addForm = (form: string, className: string, meaning: string): void =>
    addPhrase(roots, vocabulary, form, className, meaning);
  const {literals, meanings: wanted} = readWanted(words);
  for (const [className, meanings] of Object.entries(words.words)) {
    for (const [meaning, forms] of Object.entries(meanings)) {
      for (const form of splitForms(forms)) {
        addForm(form, className, meaning);
        if (wanted.has(`${className}=${meaning}`)) addForm(form, `${className}=${meaning}`, meaning);
      }
    }
  }
  for (const name of [
    "past",
    "future",
    "present",
    "announcing",
    "promising",
    "toward",
    "perfect",
    "relative",
    "undoing",
    "auxiliary",
    "infinitive",
  ] as const) {
    for (const form of splitForms(words.tense[name])) addForm(form, name, name);
  }
  for (const form of splitForms(words.tense.breaks)) addForm(form, "break", form);
  for (const form of splitForms(words.joins)) addForm(form, "join", form);
  for (const form of splitForms(words.attributing)) addForm(form, "attributing", form);
  for (const literal of literals) addForm(literal, `'${literal}`, literal);
  const signs = new Signs();
  for (const classes of [...listFigureClasses(), ["name", "roman"], ["name", "roman", "romanMonth"]])
    signs.signOf(classes);
  for (const node of roots.values()) signNode(node, words.capitalNames, signs);
  return {
    vocabulary,
    roots: Array.from({length: vocabulary.size}, (_, number) => roots.get(number)),
    clitics: splitForms(words.clitics)
      .map(foldWord)
      .sort((a, b) => b.length - a.length),
    numerals:
      words.numerals && new Map(Object.entries(words.numerals).map(([sign, number]) => [sign.charCodeAt(0), number])),
    entryOf: (values, more) => signs.entryOf(values, more),
    integers: new Map(),
    signsOf: (className) => signs.signsOf(className),
    unknown: {
      word: signs.entryOf({word: ""}),
      name: signs.entryOf({name: ""}),
      initial: {...signs.entryOf({name: ""}), traits: traits.word},
      mark: signs.entryOf({mark: ""}),
    },
    endings: {
      ordinal: new Set(splitForms(words.ordinalEndings)),
      hour: new Set(splitForms(words.hourLetters)),
      decade: new Set(splitForms(words.decadeEndings)),
    },
  };
}

/** "janv., janvier" → ["janv.", "janvier"]. */
export function splitForms(forms: string): string[] {
  return forms
    .split(",")
    .map((form) => form.trim())
    .filter((form) => form !== "");
}

function addPhrase(
  roots: Map<number, LexiconNode>,
  vocabulary: Vocabulary,
  written: string,
  className: string,
  meaning: string,
): void {
  const isExact = written.length > 1 && written.startsWith("=");
  const form = isExact ? written.slice(1) : written;
  const dotted = form.length > 1 && form.endsWith(".");
  const words = splitWords(dotted ? form.slice(0, -1) : form, vocabulary);
  const steps = words.starts.map((_, index) => vocabulary.add(foldWord(textAt(words, index))));
  let nodes = roots;
  for (const [index, step] of steps.entries()) {
    let node = nodes.get(step);
    if (!node) {
      node = {values: {}, exact: null, small: null, capital: null, initial: null, dotted: false, next: null};
      nodes.set(step, node);
    }
    if (index === steps.length - 1) {
      if (isExact) node.exact ??= {small: {}, capital: {}};
      const values = node.exact && isExact ? node.exact[isCapital(form) ? "capital" : "small"] : node.values;
      values[className] ??= meaning;
      node.dotted ||= dotted;
    } else {
      node.next ??= new Map();
      nodes = node.next;
    }
  }
}

/** Whether a word begins with a capital letter. */
export function isCapital(word: string): boolean {
  const first = word.charAt(0);
  return first !== first.toLowerCase();
}

function signNode(node: LexiconNode, capitalNames: boolean, signs: Signs): void {
  const {small: exactSmall, capital: exactCapital} = node.exact ?? {small: {}, capital: {}};
  const small = {...(capitalNames ? doubtNames(node.values) : node.values), ...exactSmall};
  const capital = {...(capitalNames ? node.values : doubtMonth(node.values)), ...exactCapital};
  node.small = entryOf(small, signs, isLiteral(small));
  node.capital = entryOf(capital, signs);
  node.initial = entryOf(node.exact ? {...exactSmall, ...capital} : capital, signs, isLiteral(capital));
  for (const next of node.next?.values() ?? []) signNode(next, capitalNames, signs);
}

function entryOf(values: Values, signs: Signs, isWord = false): Entry | null {
  const classes = Object.keys(values);
  return classes.length > 0 ? signs.entryOf(values, traitsOf(values) | (isWord ? traits.word : 0)) : null;
}

/** Whether only patterns know a word, by itself: it is a word like any other, whose ending may tell a tense. */
function isLiteral(values: Values): boolean {
  return Object.keys(values).every((name) => name.startsWith("'"));
}

/** Where names of months have a capital, "friday" and "11 september" may be meant without, and "may" is never one. */
function doubtNames({month, nearMonth: _, nearWeekday: __, ...others}: Values): Values {
  return month === undefined ? others : {...others, nearMonth: month};
}

/** Where they have none, "Mars" needs a number beside it. */
function doubtMonth({month, ...others}: Values): Values {
  return month === undefined ? others : {...others, nearMonth: month};
}

/** Gives one sign to every set of classes. */
class Signs {
  readonly #bySet = new Map<string, number>();
  readonly #asWritten = new Map<string, number>(); // the same, with the classes in any order
  readonly #byClass = new Map<string, Set<number>>();

  signOf(classes: readonly string[]): number {
    const written = classes.join(" ");
    const known = this.#asWritten.get(written);
    if (known !== undefined) return known;
    const sign = this.#signOfSet(classes);
    this.#asWritten.set(written, sign);
    return sign;
  }

  #signOfSet(classes: readonly string[]): number {
    const key = [...classes].sort().join(" ");
    let sign = this.#bySet.get(key);
    if (sign === undefined) {
      sign = this.#bySet.size;
      this.#bySet.set(key, sign);
      for (const name of classes) {
        const known = this.#byClass.get(name);
        if (known) known.add(sign);
        else this.#byClass.set(name, new Set([sign]));
      }
    }
    return sign;
  }

  signsOf(className: string): readonly number[] {
    return [...(this.#byClass.get(className) ?? [])];
  }

  entryOf(values: Values, more = traitsOf(values)): Entry {
    return {sign: this.signOf(Object.keys(values)), values, traits: more};
  }
}
