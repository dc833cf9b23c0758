import type {Facet, Filters} from "../columns/filters.ts";
import type {LaneChoice} from "../columns/lanes.ts";
import type {Cursor, Drawer, Opened, Spot, State} from "./state.ts";

/** What the reader can do. The parts of the interface call these and change nothing themselves. */
export interface Actions {
  pan: (part: number) => void;
  zoom: (factor: number) => void;
  fit: () => void;
  today: () => void;
  goTo: (text: string) => boolean; // false: no date
  look: (start: number, end: number) => void; // from the minimap, drawn time
  settle: () => void;
  select: (event: number, cursor: Cursor | null) => void;
  step: (by: 1 | -1) => void; // to the event before or after the selected one
  open: (opened: Opened) => void; // a number's events, in place
  zoomTo: (events: readonly number[]) => void;
  close: () => void;
  light: (events: readonly number[], spot: Spot | null) => void;
  show: (drawer: Drawer | null) => void;
  setMode: (mode: State["mode"]) => void;
  setLanes: (change: Partial<LaneChoice>) => void;
  toggleLane: (list: "pinned" | "collapsed" | "unfolded" | "only", key: string) => void;
  setFilters: (change: Partial<Filters>) => void;
  chooseValue: (facet: Facet, id: string, chosen: boolean) => void;
  clear: () => void;
  setFolded: (folded: boolean) => void;
  setFlip: (flip: boolean) => void;
  openTwin: (open: boolean) => void;
  say: (note: string) => void;
}
