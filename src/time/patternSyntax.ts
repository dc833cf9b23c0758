import type {TimeWords} from "../language/timeWords.ts";
import {foldWord} from "./foldWord.ts";

/**
 * A pattern, as a language writes it: `le? <day> <month> {year}?`. Words stand for themselves, <class> for any word of
 * a class (<class=meaning> for those of one meaning), {part} for a named piece, (a|b) for a choice, ? for what may be missing. Context that is needed but not part
 * of the expression stands in square brackets at either end: `[en|depuis] <year>`; context that must not be there has
 * an exclamation mark before it: `<year> ![<word>]`. ^ is the beginning of a sentence, $ its end.
 */
export type PatternNode =
  | {type: "class"; name: string; meaning: string | null}
  | {type: "literal"; word: string}
  | {type: "sequence"; items: PatternNode[]}
  | {type: "choice"; options: PatternNode[]}
  | {type: "optional"; item: PatternNode}
  | {type: "context"; wanted: boolean; side: "before" | "after"; item: PatternNode}
  | {type: "edge"; side: "start" | "end"};

/** A class as the lexicon knows it: with its meaning, where the pattern asks for one. */
export function nameOfClass({name, meaning}: PatternNode & {type: "class"}): string {
  return meaning === null ? name : `${name}=${meaning}`;
}

const symbolPattern = /<[A-Za-z]+(?:=[^>]+)?>|!?\[|[\]()|?^$]|[^\s<>{}[\]()|?^$!]+/g;

/** Parses a pattern whose parts are already filled in. Throws `invalid pattern: …` on unbalanced brackets. */
export function parsePattern(pattern: string): PatternNode {
  const symbols = pattern.match(symbolPattern) ?? [];
  let at = 0;

  function parseChoice(): PatternNode {
    const options = [parseSequence()];
    while (symbols[at] === "|") {
      at++;
      options.push(parseSequence());
    }
    return options.length === 1 && options[0] ? options[0] : {type: "choice", options};
  }

  function parseSequence(): PatternNode {
    const items: PatternNode[] = [];
    for (let symbol = symbols[at]; symbol !== undefined && !"|)]".includes(symbol); symbol = symbols[at]) {
      at++;
      const item = parseItem(symbol, items.length > 0);
      const optional = symbols[at] === "?";
      if (optional) at++;
      items.push(optional ? {type: "optional", item} : item);
    }
    return {type: "sequence", items};
  }

  function parseItem(symbol: string, inside: boolean): PatternNode {
    if (symbol === "^") return {type: "edge", side: "start"};
    if (symbol === "$") return {type: "edge", side: "end"};
    if (symbol === "(") return parseUntil(")");
    if (symbol.endsWith("[")) {
      return {type: "context", wanted: symbol === "[", side: inside ? "after" : "before", item: parseUntil("]")};
    }
    const [, name, meaning] = /^<(\w+)(?:=(.+))?>$/.exec(symbol) ?? [];
    if (name) return {type: "class", name, meaning: meaning ?? null};
    const words = symbol.match(/['’-]|[\u3007\u3400-\u9fff]|[^'’\u3007\u3400-\u9fff-]+/g) ?? [];
    const literals = words.map((word): PatternNode => ({type: "literal", word: foldWord(word)}));
    return literals.length === 1 && literals[0] ? literals[0] : {type: "sequence", items: literals};
  }

  function parseUntil(close: string): PatternNode {
    const node = parseChoice();
    if (symbols[at] !== close) throw new Error(`invalid pattern: ${pattern}`);
    at++;
    return node;
  }

  const node = parseChoice();
  if (at < symbols.length) throw new Error(`invalid pattern: ${pattern}`);
  return node;
}

/** Fills the named parts into a pattern. Throws `unknown part: …`. Parts may hold parts, but never themselves. */
export function fillParts(pattern: string, parts: TimeWords["parts"], depth = 0): string {
  if (depth > 8) throw new Error(`invalid pattern: ${pattern} holds itself`);
  return pattern.replace(/\{([^{}]*)\}/g, (_, name: string) => {
    const part = parts[name];
    if (part === undefined) throw new Error(`unknown part: ${name}`);
    return `(${fillParts(part, parts, depth + 1)})`;
  });
}

/** What a language's patterns ask of its lexicon: words that stand for themselves, and classes of one meaning. */
export interface Wanted {
  literals: ReadonlySet<string>;
  meanings: ReadonlySet<string>; // "unit=weekend"
}

/** Collects what a language's patterns ask for. */
export function readWanted(words: TimeWords): Wanted {
  const literals = new Set<string>();
  const meanings = new Set<string>();
  function collect(node: PatternNode): void {
    if (node.type === "literal") literals.add(node.word);
    else if (node.type === "class" && node.meaning !== null) meanings.add(nameOfClass(node));
    else if (node.type === "sequence") node.items.forEach(collect);
    else if (node.type === "choice") node.options.forEach(collect);
    else if (node.type === "optional" || node.type === "context") collect(node.item);
  }
  for (const [, ...patterns] of words.patterns) {
    for (const pattern of patterns) collect(parsePattern(fillParts(pattern, words.parts)));
  }
  return {literals, meanings};
}
