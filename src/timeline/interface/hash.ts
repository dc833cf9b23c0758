import {type Facet, type Filters, facets, noFilters} from "../columns/filters.ts";
import {type Grouping, groupings} from "../columns/groupings.ts";
import {DAY, readInstant, writeInstant, YEAR} from "../columns/instants.ts";
import {type Order, orders} from "../columns/lanes.ts";
import type {View} from "../columns/view.ts";
import {blankLanes, firstLanes, type State} from "./state.ts";

/** What the address says of the timeline, in real time and in ids. */
export interface Address extends Pick<State, "mode" | "lanes" | "filters" | "folded" | "flip"> {
  period: View | null; // null: the whole
  event: string | null;
}

export const noAddress: Address = {
  period: null,
  mode: "lanes",
  lanes: blankLanes,
  filters: noFilters,
  folded: false,
  flip: false,
  event: null,
};

const LONG = YEAR / 4; // periods longer than this are written to the day, others to the minute
const keys: Record<Facet, string> = {
  participant: "who",
  country: "country",
  place: "place",
  type: "type",
  status: "status",
  publisher: "press",
  language: "language",
};

/** Writes a URL hash without its “#”: `from=2020-09-01&to=2020-10-01&who=wang-yi&event=…`; ends are excluded. */
export function writeHash({period, mode, lanes, filters, folded, flip, event}: Address): string {
  const parts: string[] = [];
  const add = (key: string, value: string | null) => {
    if (value !== null && value !== "") parts.push(`${key}=${value}`);
  };
  const list = (ids: readonly string[]) => ids.map(encodeURIComponent).join(",");
  if (period) addPeriod(add, period, "from", "to");
  add("view", mode === "lanes" ? null : mode);
  add("by", lanes.grouping === "participant" ? null : lanes.grouping);
  add("order", lanes.order === "frequency" ? null : lanes.order);
  add("pin", list(lanes.pinned));
  add("closed", list(lanes.collapsed.map((key) => key || "*")));
  add("open", list(lanes.unfolded));
  add("lanes", list(lanes.only));
  add("more", lanes.limit === firstLanes ? null : String(lanes.limit));
  for (const facet of facets) add(keys[facet], list(filters.chosen[facet] ?? []));
  add("all", filters.together ? "1" : null);
  add("stated", filters.stated ? "1" : null);
  if (filters.during) addPeriod(add, filters.during, "since", "until");
  add("q", encodeURIComponent(filters.query.trim()));
  add("asof", filters.asOf === null ? null : writeInstant(filters.asOf, "day"));
  add("breaks", folded ? "1" : null);
  add("dir", flip ? "left" : null);
  add("event", event === null ? null : encodeURIComponent(event));
  return parts.join("&");
}

function addPeriod(add: (key: string, value: string) => void, {start, end}: View, from: string, to: string): void {
  const isWholeDays = start % DAY === 0 && end % DAY === 0;
  const precision = isWholeDays || end - start > LONG ? "day" : "minute";
  add(from, writeInstant(start, precision));
  add(to, writeInstant(end, precision));
}

const known = new Set([
  "from",
  "to",
  "view",
  "by",
  "order",
  "pin",
  "closed",
  "open",
  "lanes",
  "more",
  "all",
  "stated",
  "since",
  "until",
  "q",
  "asof",
  "breaks",
  "dir",
  "event",
  ...Object.values(keys),
]);

/** Reads a hash, with or without “#”. What cannot be read is left out, and `whole` is then false. */
export function readHash(hash: string): Address & {whole: boolean} {
  const parts = new Map<string, string>();
  let whole = true;
  const fail = () => {
    whole = false;
  };
  const ours = hash.includes("="); // “#main” is somebody else's
  for (const part of ours ? hash.replace(/^#/, "").split("&").filter(Boolean) : []) {
    const [key, value] = [part.slice(0, Math.max(part.indexOf("="), 0)), part.slice(part.indexOf("=") + 1)];
    if (known.has(key) && value !== "" && !parts.has(key)) parts.set(key, value);
    else fail();
  }
  const list = (key: string): string[] => {
    const ids = (parts.get(key) ?? "").split(",").filter(Boolean).map(decode);
    if (ids.includes(null)) fail();
    return [...new Set(ids.filter((id) => id !== null))].slice(0, 200);
  };
  const one = <T extends string>(key: string, values: readonly T[], otherwise: T): T => {
    const value = parts.get(key);
    const found = values.find((each) => each === value);
    if (value !== undefined && found === undefined) fail();
    return found ?? otherwise;
  };
  const flag = (key: string) => one(key, ["1", "0"], "0") === "1";
  const period = (from: string, to: string): View | null => {
    const [start, end] = [readInstant(parts.get(from) ?? null)?.start, readInstant(parts.get(to) ?? null)?.start];
    if (start !== undefined && end !== undefined && start < end) return {start, end};
    if (parts.has(from) || parts.has(to)) fail();
    return null;
  };
  const text = (key: string): string | null => {
    const value = parts.has(key) ? decode(parts.get(key) ?? "") : null;
    if (parts.has(key) && value === null) fail();
    return value;
  };
  const more = Number(parts.get("more") ?? firstLanes);
  const limit = Number.isInteger(more) && more > 0 && more <= 400 ? more : firstLanes;
  if (limit !== more) fail();
  const asOf = parts.has("asof") ? (readInstant(parts.get("asof") ?? null)?.start ?? null) : null;
  if (parts.has("asof") && asOf === null) fail();
  const chosen: Filters["chosen"] = Object.fromEntries(
    facets.map((facet) => [facet, list(keys[facet])]).filter(([, ids]) => ids?.length),
  );
  const address: Address = {
    period: period("from", "to"),
    mode: one("view", ["lanes", "braid"], "lanes"),
    lanes: {
      grouping: one<Grouping>("by", groupings, "participant"),
      order: one<Order>("order", orders, "frequency"),
      pinned: list("pin"),
      collapsed: list("closed").map((key) => (key === "*" ? "" : key)),
      unfolded: list("open"),
      only: list("lanes"),
      limit,
    },
    filters: {
      chosen,
      together: flag("all"),
      stated: flag("stated"),
      during: period("since", "until"),
      query: (text("q") ?? "").slice(0, 200),
      asOf,
    },
    folded: flag("breaks"),
    flip: one("dir", ["left", "right"], "right") === "left",
    event: text("event"),
  };
  return {...address, whole};
}

function decode(text: string): string | null {
  try {
    return decodeURIComponent(text);
  } catch {
    return null; // a lone “%”
  }
}
