import {readFileSync} from "node:fs";
import {join} from "node:path";
import {NameList} from "./nameLists.ts";
import {foldText} from "./tokens.ts";

/** A city as the whole world knows it. */
export interface City {
  country: string; // ISO 3166-1 alpha-2
  latitude: number; // WGS 84, degrees
  longitude: number;
}

/** A city that is known by one name in all Latin languages. */
export interface NamedCity extends City {
  name: string;
}

function readText(file: string): string {
  return readFileSync(join(import.meta.dirname, "lists", file), "utf8").trim();
}

function readLines(file: string): string[] {
  return readText(file).split("\n");
}

function toDegrees(hundredths: string | undefined): number {
  return Number(hundredths) / 100;
}

/** Cities that news is made in, by id, to two decimals; their names are in the languages' folders. */
export const cities: Readonly<Record<string, City>> = Object.fromEntries(
  readLines("knownCities.txt").map((row) => {
    const [id = "", country = "", latitude, longitude] = row.split(" ");
    return [id, {country, latitude: toDegrees(latitude), longitude: toDegrees(longitude)}];
  }),
);

let world: ReadonlyMap<string, NamedCity> | null = null;

/** The other larger cities of the world, by name, folded; read when they are first asked for. */
export function worldCities(): ReadonlyMap<string, NamedCity> {
  world ??= new Map(
    readLines(WORLD).flatMap((line) => {
      const [country = "", ...entries] = line.split("|");
      return entries.map((entry): [string, NamedCity] => {
        const name = nameOf(entry);
        return [foldText(name), readCity(name, country + entry.slice(name.length))];
      });
    }),
  );
  return world;
}

/** Their names alone, which are asked for far more often. */
export const worldCityNames = new NameList(["worldCityNames"]);

const WORLD = "worldCities.txt";

/** What stands before the two numbers of a place: "São Paulo -2355 -4664". */
function nameOf(entry: string): string {
  return entry.slice(0, entry.lastIndexOf(" ", entry.lastIndexOf(" ") - 1));
}

function readCity(name: string, row: string): NamedCity {
  const [country = "", latitude, longitude] = row.split(" ");
  return {name, country, latitude: toDegrees(latitude), longitude: toDegrees(longitude)};
}
