import type {NamedLanguage} from "../language/language.ts";
import {tellGivenName, tellSurname} from "../language/nameLists.ts";
import {foldWord, isCapitalized, type Token} from "../language/tokens.ts";
import {isFunctionWord, isThing} from "../language/wordSets.ts";
import type {Span} from "./nameSequences.ts";
import {addOrganizations, type TaggedSentence} from "./tagSentence.ts";

/** What the law calls firms, behind their names, which are said without it afterwards: "Daimler-Benz AG". */
const LEGAL_FORM = /^(?:inc|corp|co|ltd|plc|llc|ag|sa|spa|nv|gmbh|ab|oyj|bv|kg|se|bhd|berhad|group|holdings?)\.?$/;

/** The most letters of an acronym: "ConELA". */
const LONGEST = 8;

/** What is said again: its words, folded. */
type Names = Map<string, string[][]>; // by the first word

/**
 * Finds organisations that an article names elsewhere so that their words tell them: "телеканал World Fashion Channel" is "World Fashion
 * Channel" and "WFC", "Chrysler Corp" is "Chrysler".
 */
export function spreadOrganizations(
  tagged: readonly TaggedSentence[],
  language: NamedLanguage,
): readonly TaggedSentence[] {
  if (language.names.capitals === "none") return tagged;
  const introduced = tagged.map((sentence) => addOrganizations(sentence, findIntroduced(sentence), language));
  const names = listNames(introduced, language);
  if (names.size === 0) return introduced;
  return introduced.map((sentence) => addOrganizations(sentence, findAgain(sentence, names), language));
}

/** "World Fashion Channel (WFC)": an acronym in brackets behind its organisation. */
function findIntroduced({tokens, known}: TaggedSentence): Span[] {
  return known.flatMap(({type, listed, first, last}) => {
    const at = last + 2;
    const isInBrackets = tokens[last + 1]?.text === "(" && tokens[at + 1]?.text === ")";
    if (type !== "Organization" || listed || !isInBrackets) return [];
    const {text = ""} = tokens[at] ?? {};
    const initials = tokens.slice(first, last + 1).map((token) => token.text.charAt(0).toUpperCase());
    return /^\p{Lu}(?:\p{L}*\p{Lu})$/u.test(text) && text.length <= LONGEST && text.startsWith(initials[0] ?? "-")
      ? [{first: at, last: at}]
      : [];
  });
}

function listNames(tagged: readonly TaggedSentence[], language: NamedLanguage): Names {
  const names: Names = new Map();
  for (const {tokens, known} of tagged) {
    for (const {type, listed, curated, first, last} of known) {
      if (type !== "Organization" || listed || curated) continue;
      addName(names, tokens.slice(first, last + 1), language);
      if (last > first && LEGAL_FORM.test(tokens[last]?.text.toLowerCase() ?? ""))
        addName(names, tokens.slice(first, last), language);
    }
  }
  return names;
}

function addName(names: Names, tokens: readonly Token[], language: NamedLanguage): void {
  const [first] = tokens;
  if (!first || !isCapitalized(first.text) || !tokens.some(({text}) => isOwn(text, language))) return;
  if (tokens.length === 1 && (tellSurname(first.text) > 0 || tellGivenName(first.text) > 0)) return;
  const words = tokens.map(({text}) => foldWord(text));
  const others = names.get(words[0] ?? "") ?? [];
  if (!others.some((other) => other.join(" ") === words.join(" "))) others.push(words);
  names.set(words[0] ?? "", others);
}

/** A word that is no other's: neither what something is nor a word of the grammar. */
function isOwn(text: string, language: NamedLanguage): boolean {
  return isCapitalized(text) && !isThing(text, language) && !isFunctionWord(text, language);
}

function findAgain({tokens, classes}: TaggedSentence, names: Names): Span[] {
  const spans: Span[] = [];
  for (let first = 0; first < tokens.length; first++) {
    const {text} = tokens[first] as Token;
    if (!/[XY]/.test(classes[first] ?? "")) continue; // an acronym is told where it stands
    const own = names.get(foldWord(text));
    const words = own?.find((each) => each.every((word, at) => word === foldWord(tokens[first + at]?.text ?? "")));
    if (!words) continue;
    const last = first + words.length - 1;
    if (words.length > 1 || !isBesideCapital(classes, first)) spans.push({first, last});
    first = last;
  }
  return spans;
}

/** "Edouard Michelin": beside a capital a single word may be some other name. */
function isBesideCapital(classes: string, at: number): boolean {
  return /[XYUNM]/.test(`${classes[at - 1] ?? ""}${classes[at + 1] ?? ""}`);
}
