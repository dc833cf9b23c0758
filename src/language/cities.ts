import {readFileSync} from "node:fs";
import {join} from "node:path";
import {foldWord} from "./tokens.ts";

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

function readLines(file: string): string[] {
  return readFileSync(join(import.meta.dirname, "lists", file), "utf8")
    .trim()
    .split("\n");
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
  world ??= new Map(readLines("worldCities.txt").flatMap(readCountry));
  return world;
}

function readCountry(line: string): [string, NamedCity][] {
  const [country = "", ...entries] = line.split("|");
  return entries.map((entry) => {
    const [latitude, longitude] = entry.split(" ").slice(-2);
    const name = entry.split(" ").slice(0, -2).join(" ");
    return [foldWord(name), {name, country, latitude: toDegrees(latitude), longitude: toDegrees(longitude)}];
  });
}
