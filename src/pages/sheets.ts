import {fileOf} from "./paths.ts";

/** One page of a long list: `article/`, `article/page/2/` … */
export interface Sheet<T> {
  path: string;
  file: string;
  items: T[];
  number: number; // from 1
  count: number; // of sheets in all
  first: string; // path of the first sheet, from which the others' paths are made
}

/**
 * Splits a list into pages of about the same weight. There is always at least one, empty for an empty list; an item
 * heavier than a whole page has one for itself.
 */
export function splitSheets<T>(
  first: string,
  list: readonly T[],
  capacity: number,
  weigh: (item: T) => number = () => 1,
): [Sheet<T>, ...Sheet<T>[]] {
  const stacks: T[][] = [[]];
  let weight = 0;
  for (const item of list) {
    if (weight > 0 && weight + weigh(item) > capacity) {
      stacks.push([]);
      weight = 0;
    }
    stacks.at(-1)?.push(item);
    weight += weigh(item);
  }
  const sheetOf = (items: T[], index: number): Sheet<T> => {
    const path = sheetPath(first, index + 1);
    return {path, file: fileOf(path), items, number: index + 1, count: stacks.length, first};
  };
  const [firstItems = [], ...rest] = stacks;
  return [sheetOf(firstItems, 0), ...rest.map((items, index) => sheetOf(items, index + 1))];
}

/** The path of a list's nth page. No id can take it: ids have no slash. */
export function sheetPath(first: string, number: number): string {
  return number === 1 ? first : `${first}page/${number}/`;
}
