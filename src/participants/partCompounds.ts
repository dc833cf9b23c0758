import {findCuratedNames} from "../language/curatedNames.ts";
import {matchName} from "../language/gazetteer.ts";
import {isNoun, tellGivenName, tellSurname} from "../language/nameLists.ts";
import {rememberWords} from "../language/rememberWords.ts";
import {foldWord, isCapitalized, type Token, tokenize} from "../language/tokens.ts";
import {isFunctionWord, isOneOf, isThing} from "../language/wordSets.ts";
import type {NameLexicon} from "./nameLexicon.ts";

/** The fewest letters of a name before a role that is in no list: "Qrtz-Chef". */
const SHORTEST = 3;

/**
 * Parts an organisation from the role that is written together with it: "Porsche-Chef", "Bundesbankpräsident". Where all nouns have
 * capitals. The role begins with a capital as it would alone.
 */
export function partCompounds(tokens: Token[], lexicon: NameLexicon): {tokens: Token[]; owners: ReadonlySet<Token>} {
  const owners = new Set<Token>(); // organisations that were parted from a role
  if (lexicon.language.names.capitals !== "nouns") return {tokens, owners};
  if (!tokens.some(({text}) => isCapitalized(text) && findBorder(text, lexicon) > 0)) return {tokens, owners};
  const parted = tokens.flatMap((token) => {
    const border = isCapitalized(token.text) ? findBorder(token.text, lexicon) : 0;
    if (border === 0) return [token];
    const name = token.text.slice(0, border);
    const rest = token.text.slice(border);
    // "Kremlsprecher", but "Regierungschef"
    const role = lexicon.headPhrases.has(foldWord(rest)) ? rest : rest.replace(/^(?:s?-|s)/u, "");
    const start = token.end - role.length;
    const owner = {...token, text: name, end: token.start + border};
    owners.add(owner);
    return [owner, {...token, text: role.charAt(0).toUpperCase() + role.slice(1), start}];
  });
  return {tokens: parted, owners};
}

/** Where the name of an organisation ends that a word for its head begins with; 0 where none does. */
const findBorder = rememberWords((word, lexicon: NameLexicon): number => {
  const {headPhrases} = lexicon;
  const folded = foldWord(word);
  if (folded.length !== word.length) return 0;
  const hyphen = word.lastIndexOf("-");
  const role = word.slice(hyphen + 1).toLowerCase();
  const isWhole = headPhrases.has(folded);
  const isOf = (name: string) => (isWhole ? isListed(name, lexicon) : isBody(name, role, lexicon));
  if (hyphen > 0) return isRole(folded.slice(hyphen + 1), lexicon) && isOf(word.slice(0, hyphen)) ? hyphen : 0;
  for (let border = 5; border <= word.length - 4; border++) {
    const rest = folded.slice(border);
    const isHead = headPhrases.has(rest) || (rest.startsWith("s") && headPhrases.has(rest.slice(1)));
    if (isHead && isListed(word.slice(0, border), lexicon)) return border;
  }
  return 0;
});

/** "Chef", "Vorstandschef" */
function isRole(word: string, {headPhrases}: NameLexicon): boolean {
  for (let from = 0; from <= word.length - 4; from++) if (headPhrases.has(word.slice(from))) return true;
  return false;
}

function isBody(name: string, role: string, lexicon: NameLexicon): boolean {
  const {language} = lexicon;
  if (isListed(name, lexicon)) return true;
  if (matchName(lexicon.known, tokenize(name), 0) || isThing(name, language) || isFunctionWord(name, language))
    return false;
  if (/^\p{Lu}{2,5}$/u.test(name)) return !/^[IVX]+$/.test(name);
  if (name.length < SHORTEST || isNoun(foldWord(name), language.names.nouns)) return false;
  if (!/^\p{Lu}[\p{L}\p{N}&]+$/u.test(name) || isOneOf(name, language.names.officePrefixes)) return false;
  // "Tesla-Gründer", but "Putin-Sprecher"
  if (isOneOf(role, language.names.firmOffices)) return tellGivenName(name) < 2;
  return tellGivenName(name) + tellSurname(name) === 0;
}

function isListed(name: string, {curated, known}: NameLexicon): boolean {
  const tokens = tokenize(name);
  const isWhole = (last: number | undefined) => last === tokens.length - 1;
  const own = findCuratedNames(curated, tokens)[0];
  if (own && own.first === 0 && isWhole(own.last)) return own.value.type === "Organization";
  const listed = matchName(known, tokens, 0);
  return listed?.value.type === "Organization" && isWhole(listed.length - 1);
}
