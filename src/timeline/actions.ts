import type {Cursor} from "./state.ts";

/** What the reader can do. The parts of the interface call these and change nothing themselves. */
export interface Actions {
  pan: (part: number) => void;
  zoom: (factor: number) => void;
  fit: () => void;
  select: (event: number, cursor: Cursor | null) => void;
  step: (by: 1 | -1) => void; // to the event before or after the selected one
  openCluster: (events: number[], cursor: Cursor | null) => void;
  close: () => void;
  light: (events: readonly number[]) => void;
  focusMark: (cursor: Cursor, events: readonly number[]) => void;
  openFilter: (open: boolean) => void;
  search: (query: string) => void;
  choose: (participant: number, chosen: boolean) => void;
  clearChoice: () => void;
  showLanes: (more: number) => void;
}
