import type {NameWords} from "../language/nameWords.ts";

/** From which weight on capitals are published as a person, and from which they are shown to the author as perhaps one. */
export const CERTAIN = 0;
export const DOUBTFUL = -8;

// What each witness weighs for a name of several words and for a single word, where capitals tell names alone, titles of things
// too, or all nouns, and where names have cases: ten times the logarithm of the odds, fitted on marked texts (`npm run bench -- weights`) and
// rounded; what these seldom had was set by hand. `start` is what there is without any.
const TABLE = `
start | -16 -12 -7 -3 | -23 -19 -20 -10
role | 25 25 22 10 | 25 25 20 12
title | 40 40 35 20 | 40 40 35 20
given name | 29 26 28 8 | 16 13 14 13
given name or a word | 17 5 4 -2 | -1 2 10 0
family name | 14 11 13 2 | 7 10 16 13
family name or a word | 9 4 3 5 | 2 0 7 7
given and family name | -1 10 -1 6 | 0 0 0 0
name in the middle | 8 -2 0 -4 | 0 0 0 0
given name at the end | 5 8 7 -4 | 0 0 0 0
family name first | 10 10 8 6 | 0 0 0 0
two syllables behind | 24 24 16 0 | 0 0 0 0
member of an organisation | 3 9 0 0 | 0 0 0 0
thing at the end | -14 -14 0 0 | 0 0 0 0
partner | -16 -16 -16 0 | -20 -20 -20 0
place behind | 0 -16 0 0 | 0 -20 0 0
nothing else | 0 0 0 0 | -16 -16 -16 0
a town | 0 0 0 0 | 0 -16 0 0
a town or a family name | 0 0 0 0 | 0 -6 0 0
make before | 0 0 0 0 | -8 -8 -8 0
known by one name | 0 0 0 0 | 24 22 26 14
ending of family names | 8 8 8 0 | 5 10 8 0
number of a ruler | 14 0 6 4 | 0 0 0 0
initial | 7 4 3 7 | 0 0 0 0
particle | 5 4 0 9 | 0 0 0 0
country behind | 10 10 8 6 | 6 6 6 6
verb of a person behind | 5 6 8 2 | 8 12 8 7
verb of a person before | 6 6 8 4 | 12 12 24 1
small word behind | 5 -1 5 -1 | 8 5 4 1
function word behind | 1 -5 8 2 | 0 -2 4 0
auxiliary behind | 5 0 2 2 | 7 11 3 3
possessive | 0 5 0 0 | -3 18 -2 0
who behind | 12 12 0 0 | 18 18 0 0
age | 10 10 10 8 | 20 20 20 8
age in brackets | 10 10 10 8 | 6 6 6 6
years or a country in brackets | 6 6 6 5 | 8 8 11 -4
a number behind | -3 -3 -3 0 | -3 -3 -3 -3
opens the sentence | 5 4 3 -7 | 2 1 6 -12
capital behind | -5 0 -6 3 | -4 -6 -7 -7
capital before | -7 -2 -5 2 | -10 -10 1 -5
inhabitant before | 9 2 2 -3 | 0 0 0 -3
small word before | -1 7 0 4 | 1 0 -1 0
article before | -22 -14 -12 0 | -20 -5 -18 0
preposition of place before | -7 -10 -11 -12 | -12 -13 -5 -18
in what has an article | -16 0 0 0 | 0 0 0 0
agent before | 6 9 9 0 | 4 1 9 0
attribution before | 8 8 8 6 | 12 10 12 8
office and colon before | 14 8 8 0 | 20 12 10 0
what people have before | 8 8 8 2 | 10 10 16 12
kin before | 12 12 12 10 | 16 16 16 14
epithet | 20 20 0 0 | 0 0 0 0
past verb behind | 0 0 0 6 | 0 0 0 12
scorer | 8 8 8 0 | 26 24 26 0
on a scorecard | 20 20 20 0 | 30 30 30 0
in a line-up | 8 8 8 0 | 26 24 28 13
company before | 10 8 14 2 | 11 2 2 2
genitive before | 2 2 4 -5 | 2 -5 0 -4
noun | 0 0 -1 0 | 0 0 -26 0
noun first | 0 0 0 0 | 0 0 0 0
part of a title | -17 -16 -12 -6 | -15 -12 -8 -4
between quotes | -9 -5 -7 -8 | -4 -4 -4 -7
opens a quotation | -16 -10 -11 -7 | -11 -5 -8 -14
two words | 7 4 0 6 | 0 0 0 0
three words | 0 -1 2 -4 | 0 0 0 0
four words or more | -7 -1 -1 -2 | 0 0 0 0
one word twice | -50 -50 -50 -50 | 0 0 0 0
word of an organisation | -15 -12 -10 -12 | 0 0 0 0
word of a place | -12 -9 -6 -8 | 0 0 0 0
word of a thing | -10 -10 -6 -8 | 0 0 0 0
named as a thing | -32 -32 -28 -18 | -24 -24 -20 -14
behind a kind of place | -16 -14 -14 -6 | -16 -14 -12 -6
written as a place | 0 0 0 0 | -20 -20 -20 -10
before a dateline's day | -40 -40 -40 -40 | -40 -40 -40 -40
saint before | -24 -24 -24 0 | -24 -24 -24 0
acronym | -7 -6 -6 -17 | 0 0 0 0
first word written small | -7 -8 -4 -8 | -14 -10 -12 -12
last word written small | -6 -7 -1 -6 | 0 0 0 0
mostly written small | -1 0 -7 -4 | -10 -7 -9 -9
capital elsewhere | 0 0 0 0 | 0 0 0 -2
surname of somebody | 0 0 0 0 | 14 14 12 28
given name of somebody | 0 0 0 0 | 4 6 2 8
opens a company's name | -16 -16 -16 -10 | -30 -30 -30 -20
in a list of people | 15 19 18 6 | 8 8 4 0
among people | 0 0 0 0 | 22 20 8 0
in a list of things | -7 -3 3 2 | 2 -5 -8 4
`;

const KINDS: readonly NameWords["capitals"][] = ["names", "titles", "nouns", "cases"];

type Weights = ReadonlyMap<string, number>;

/** What witnesses weigh for a name of several words, and for a single word. */
interface WeightsByLength {
  full: Weights;
  single: Weights;
}

function readTable(): ReadonlyMap<string, WeightsByLength> {
  const rows = TABLE.trim()
    .split("\n")
    .map((row) => row.split(" | ") as [witness: string, full: string, single: string]);
  const readColumn = (column: number, side: 1 | 2): Weights =>
    new Map(rows.map((row): [string, number] => [row[0], Number(row[side].split(" ")[column])]));
  return new Map(KINDS.map((kind, column) => [kind, {full: readColumn(column, 1), single: readColumn(column, 2)}]));
}

const tables = readTable();

/** How much speaks for a person's name, all in all, for the witnesses that hold. */
export function weigh(held: readonly string[], isFull: boolean, capitals: NameWords["capitals"]): number {
  const table = tables.get(capitals);
  const weights = isFull ? table?.full : table?.single;
  let sum = weights?.get("start") ?? 0;
  for (const witness of held) sum += weights?.get(witness) ?? 0;
  return sum;
}
