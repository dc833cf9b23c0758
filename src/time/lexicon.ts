import type {TimeWords} from "../language/timeWords.ts";
import {listFigureClasses} from "./figureClasses.ts";
import {readWanted} from "./patternSyntax.ts";
import {splitWords} from "./splitWords.ts";

/** What a word or phrase may mean: by class, its meaning there. Words of the same classes share one sign. */
export interface Entry {
  sign: string; // one character; patterns are matched on strings of signs
  values: Readonly<Record<string, string>>;
}

/** A word's place in the lexicon: what it means by itself, and the words that may follow it in a phrase. */
export interface LexiconNode {
  values: Record<string, string>;
  small: Entry | null; // as written with a small letter
  capital: Entry | null; // with a capital, inside a sentence
  dotted: boolean; // an abbreviation: takes the full stop after it
  next: Map<string, LexiconNode> | null;
}

/** The words of one language, ready for reading, and the signs under which patterns know them. */
export interface Lexicon {
  roots: ReadonlyMap<string, LexiconNode>;
  signOf(classes: readonly string[]): string;
  signsOf(className: string): readonly string[]; // of every entry of that class, in no order
  unknown: {word: Entry; name: Entry; mark: Entry}; // a word in small letters, with a capital, a mark
  endings: {ordinal: ReadonlySet<string>; hour: ReadonlySet<string>; decade: ReadonlySet<string>};
}

/** Builds the lexicon of a language from its words, its tense words and the literal words of its patterns. */
export function readLexicon(words: TimeWords): Lexicon {
  const roots = new Map<string, LexiconNode>();
  const {literals, meanings: wanted} = readWanted(words);
  for (const [className, meanings] of Object.entries(words.words)) {
    for (const [meaning, forms] of Object.entries(meanings)) {
      for (const form of splitForms(forms)) {
        addForm(roots, form, className, meaning);
        if (wanted.has(`${className}=${meaning}`)) addForm(roots, form, `${className}=${meaning}`, meaning);
      }
    }
  }
  for (const name of ["past", "future", "present", "announcing", "undoing", "auxiliary", "infinitive"] as const) {
    for (const form of splitForms(words.tense[name])) addForm(roots, form, name, name);
  }
  for (const form of splitForms(words.tense.breaks)) addForm(roots, form, "break", form);
  for (const form of splitForms(words.joins)) addForm(roots, form, "join", form);
  for (const form of splitForms(words.attributing)) addForm(roots, form, "attributing", form);
  for (const literal of literals) addForm(roots, literal, `'${literal}`, literal);
  const signs = new Signs();
  for (const classes of [...listFigureClasses(), ["name", "roman"]]) signs.signOf(classes);
  for (const node of roots.values()) signNode(node, words.capitalNames, signs);
  return {
    roots,
    signOf: (classes) => signs.signOf(classes),
    signsOf: (className) => signs.signsOf(className),
    unknown: {word: signs.entryOf({word: ""}), name: signs.entryOf({name: ""}), mark: signs.entryOf({mark: ""})},
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

function addForm(roots: Map<string, LexiconNode>, form: string, className: string, meaning: string): void {
  const dotted = form.length > 1 && form.endsWith(".");
  const steps = splitWords(dotted ? form.slice(0, -1) : form).map(({text}) => text.toLowerCase());
  let nodes = roots;
  for (const [index, step] of steps.entries()) {
    let node = nodes.get(step);
    if (!node) {
      node = {values: {}, small: null, capital: null, dotted: false, next: null};
      nodes.set(step, node);
    }
    if (index === steps.length - 1) {
      node.values[className] ??= meaning;
      node.dotted ||= dotted;
    } else {
      node.next ??= new Map();
      nodes = node.next;
    }
  }
}

function signNode(node: LexiconNode, capitalNames: boolean, signs: Signs): void {
  const {month, weekday, nearMonth, nearWeekday, ...others} = node.values;
  if (Object.keys(node.values).length > 0) {
    if (capitalNames) {
      node.capital = signs.entryOf(node.values);
      const small = {
        ...others,
        ...(month !== undefined && {nearMonth: month}),
        ...(weekday !== undefined && {weekday}),
      };
      node.small = Object.keys(small).length > 0 ? signs.entryOf(small) : null; // "friday", "11 september", never "may"
    } else {
      node.small = signs.entryOf(node.values);
      node.capital =
        month === undefined ? node.small : signs.entryOf({...without(node.values, "month"), nearMonth: month});
    }
  }
  for (const next of node.next?.values() ?? []) signNode(next, capitalNames, signs);
}

function without(values: Readonly<Record<string, string>>, name: string): Record<string, string> {
  return Object.fromEntries(Object.entries(values).filter(([key]) => key !== name));
}

/** Gives one sign to every set of classes. Signs start where no character is special to a regular expression. */
class Signs {
  readonly #bySet = new Map<string, string>();
  readonly #byClass = new Map<string, Set<string>>();

  signOf(classes: readonly string[]): string {
    const key = [...classes].sort().join(" ");
    let sign = this.#bySet.get(key);
    if (sign === undefined) {
      sign = String.fromCharCode(0x4e00 + this.#bySet.size);
      this.#bySet.set(key, sign);
      for (const name of classes) {
        const known = this.#byClass.get(name);
        if (known) known.add(sign);
        else this.#byClass.set(name, new Set([sign]));
      }
    }
    return sign;
  }

  signsOf(className: string): readonly string[] {
    return [...(this.#byClass.get(className) ?? [])];
  }

  entryOf(values: Readonly<Record<string, string>>): Entry {
    return {sign: this.signOf(Object.keys(values)), values};
  }
}
