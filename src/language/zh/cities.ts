import {readFileSync} from "node:fs";
import {join} from "node:path";
import {readNameTable} from "../nameWords.ts";

/** Id, name, other names. The table is written by `npm run lists`. */
export const cities = readNameTable(readFileSync(join(import.meta.dirname, "cities.txt"), "utf8"));
