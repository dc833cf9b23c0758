import type {TableData} from "../model.ts";

export type {TableData};

export interface Filter {
  words: string;
  type: string;
  status: string;
  from: string; // a year
  to: string;
}

export interface Sorting {
  column: "date" | "name" | "type" | "status" | "participants" | "place" | "sources";
  descending: boolean;
}

/** The rows that have all the words somewhere, whatever their accents and capitals, and are of the kind, status and years. */
export function filterRows(data: TableData, {words, type, status, from, to}: Filter): number[] {
  const wanted = fold(words).split(/\s+/).filter(Boolean);
  const {events} = data;
  return events.id.flatMap((_, row) => {
    const year = /^[+-]?\d{4,}/.exec(events.earliest[row] ?? "")?.[0];
    const isWanted =
      (type === "" || events.type[row] === type) &&
      (status === "" || events.status[row] === status) &&
      (from === "" || (year !== undefined && Number(year) >= Number(from))) &&
      (to === "" || (year !== undefined && Number(year) <= Number(to))) &&
      (wanted.length === 0 || hasWords(textOf(data, row), wanted));
    return isWanted ? [row] : [];
  });
}

function hasWords(text: string, wanted: readonly string[]): boolean {
  return wanted.every((word) => text.includes(word));
}

const texts = new WeakMap<TableData, Map<number, string>>();

/** What a row says, folded; kept, as every letter typed asks again. */
function textOf(data: TableData, row: number): string {
  const ofData = texts.get(data) ?? new Map<number, string>();
  texts.set(data, ofData);
  const known = ofData.get(row);
  if (known !== undefined) return known;
  const {events} = data;
  const names = (events.participants[row] ?? []).map((index) => data.participants[index]?.name ?? "");
  const place = data.places[events.place[row] ?? -1]?.name ?? "";
  const text = fold([events.name[row], events.dateText[row], ...names, place].join(" "));
  ofData.set(row, text);
  return text;
}

function fold(text: string): string {
  return text.normalize("NFD").replace(/\p{M}/gu, "").toLowerCase();
}

/** Rows in the order of a column; equal ones stay in the order of time. */
export function sortRows(
  data: TableData,
  rows: readonly number[],
  {column, descending}: Sorting,
  language: string,
): number[] {
  const {compare} = new Intl.Collator(language, {numeric: true});
  const {events} = data;
  const keyOf = (row: number): string | number => {
    switch (column) {
      case "date":
        return row; // the data is in the order of time
      case "name":
        return events.name[row] ?? "";
      case "type":
        return data.types[events.type[row] ?? ""] ?? "";
      case "status":
        return data.statuses[events.status[row] ?? ""] ?? "";
      case "participants":
        return events.participants[row]?.length ?? 0;
      case "place":
        return data.places[events.place[row] ?? -1]?.name ?? "\uffff"; // those without a place stand last
      case "sources":
        return events.sources[row] ?? 0;
    }
  };
  const keys = new Map(rows.map((row) => [row, keyOf(row)]));
  const sign = descending ? -1 : 1;
  return [...rows].sort((a, b) => {
    const [one, other] = [keys.get(a) ?? 0, keys.get(b) ?? 0];
    const order =
      typeof one === "number" && typeof other === "number" ? one - other : compare(String(one), String(other));
    return sign * order || a - b;
  });
}
