import {readFileSync} from "node:fs";
import {join} from "node:path";
import {HanWords} from "./hanWords.ts";

/** How many bits a part of a name is worth where it stands: the fewer, the more common it is. */
type Bits = ReadonlyMap<string, number>;

/** What tells Chinese names from words, in simplified characters; read when it is first asked. */
export interface HanLists {
  words: HanWords;
  surname: Bits;
  middle: Bits; // the first of two characters of a given name
  end: Bits;
  sound: Bits; // characters by which foreign names are written
}

const read = (name: string) => readFileSync(join(import.meta.dirname, "lists", `${name}.txt`), "utf8");

let lists: HanLists | null = null;

export function hanLists(): HanLists {
  lists ??= {words: new HanWords(read("chineseWords")), ...readParts()};
  return lists;
}

function readParts(): Omit<HanLists, "words"> {
  const sections = read("chineseParts").split("[").slice(1);
  const parts = sections.map((section): [string, Bits] => {
    const [head = "", ...rows] = section.trim().split("\n");
    const bits = rows.flatMap((row) => {
      const [value, ...characters] = row.split(" ");
      return characters.map((character): [string, number] => [character, Number(value)]);
    });
    return [head.slice(0, -1), new Map(bits)];
  });
  const {surname, middle, end, sound} = Object.fromEntries(parts) as Partial<Omit<HanLists, "words">>;
  const none: Bits = new Map();
  return {surname: surname ?? none, middle: middle ?? none, end: end ?? none, sound: sound ?? none};
}
