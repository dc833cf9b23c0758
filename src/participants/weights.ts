import type {NameWords} from "../language/nameWords.ts";

/** From which weight on capitals are published as a person, and from which they are shown to the author as perhaps one. */
export const CERTAIN = 0;
export const DOUBTFUL = -8;

// What each witness weighs for a name of several words and for a single word, where capitals tell names alone, titles of things
// too, or all nouns: ten times the logarithm of the odds, fitted on marked texts and rounded. `start` is what there is without any.
const TABLE = `
start | -16 -12 -13 | -23 -19 -26
role | 25 25 22 | 25 25 20
title | 40 40 35 | 40 40 35
given name | 29 26 28 | 16 13 14
given name or a word | 17 5 4 | -1 2 10
family name | 14 11 13 | 7 10 16
family name or a word | 9 4 3 | 2 0 7
given and family name | -1 10 -1 | 0 0 0
name in the middle | 8 -2 0 | 0 0 0
given name at the end | 5 8 7 | 0 0 0
family name first | 10 10 8 | 0 0 0
initial | 7 4 3 | 0 0 0
particle | 5 4 0 | 0 0 0
country behind | 10 10 8 | 6 6 6
verb of a person behind | 5 6 8 | 8 12 8
verb of a person before | 6 6 8 | 12 12 24
small word behind | 5 -1 5 | 8 5 4
function word behind | 1 -5 8 | 0 -2 4
auxiliary behind | 5 0 2 | 7 11 3
possessive | 0 5 0 | -3 18 -2
age | 10 10 10 | 10 10 10
years or a country in brackets | 6 6 6 | 8 8 11
a number behind | -3 -3 -3 | -3 -3 -3
opens the sentence | 5 4 3 | 2 1 6
capital behind | -5 0 -6 | -4 -6 -7
capital before | -7 -2 -5 | -10 -10 1
inhabitant before | 9 2 2 | 0 0 0
small word before | -1 7 0 | 1 0 -1
article before | -22 -14 -12 | -20 -5 -18
preposition of place before | -7 -10 -11 | -12 -13 -5
agent before | 6 9 9 | 4 1 9
company before | 10 8 14 | 11 2 2
genitive before | 2 2 4 | 2 -5 0
noun | 0 0 -1 | 0 0 -26
noun first | 0 0 0 | 0 0 0
part of a title | -17 -16 -12 | -15 -12 -8
between quotes | -9 -5 -7 | -4 -4 -4
opens a quotation | -16 -10 -11 | -11 -5 -8
two words | 7 4 0 | 0 0 0
three words | 0 -1 2 | 0 0 0
four words or more | -7 -1 -1 | 0 0 0
one word twice | -40 -40 -40 | 0 0 0
word of an organisation | -15 -12 -10 | 0 0 0
word of a place | -12 -9 -6 | 0 0 0
word of a thing | -10 -10 -6 | 0 0 0
named as a thing | -15 -15 -10 | -12 -12 -8
acronym | -7 -6 -6 | 0 0 0
first word written small | -7 -8 -4 | -14 -10 -12
last word written small | -6 -7 -1 | 0 0 0
mostly written small | -1 0 -7 | -10 -7 -9
capital elsewhere | 0 0 0 | 0 0 0
surname of somebody | 0 0 0 | 14 14 12
given name of somebody | 0 0 0 | 4 6 2
in a list of people | 15 19 18 | 8 8 4
in a list of things | -7 -3 3 | 2 -5 -8
`;

type Kind = Exclude<NameWords["capitals"], "none">;

const KINDS: readonly Kind[] = ["names", "titles", "nouns"];

type Weights = ReadonlyMap<string, number>;

function readTable(): ReadonlyMap<string, Weights> {
  const rows = TABLE.trim()
    .split("\n")
    .map((row) => row.split(" | ") as [witness: string, full: string, single: string]);
  const columns = KINDS.flatMap((kind, column) =>
    [true, false].map((isFull): [string, Weights] => {
      const weights = rows.map(([witness, full, single]): [string, number] => [
        witness,
        Number((isFull ? full : single).split(" ")[column]),
      ]);
      return [`${kind} ${isFull}`, new Map(weights)];
    }),
  );
  return new Map(columns);
}

const tables = readTable();

/** How much speaks for a person's name, all in all, for the witnesses that hold. */
export function weigh(held: readonly string[], isFull: boolean, capitals: NameWords["capitals"]): number {
  const weights = tables.get(`${capitals} ${isFull}`);
  return held.reduce((sum, witness) => sum + (weights?.get(witness) ?? 0), weights?.get("start") ?? 0);
}
