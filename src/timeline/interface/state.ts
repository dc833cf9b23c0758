import type {Filters} from "../columns/filters.ts";
import {noFilters} from "../columns/filters.ts";
import type {LaneChoice} from "../columns/lanes.ts";
import type {View} from "../columns/view.ts";

/** Parts of the interface that open and close; one at a time. */
export type Drawer = "find" | "lanes" | "take" | "keys";

/** All that the reader has done. One object, replaced whole; what is drawn follows from it and from the data. */
export interface State {
  view: View; // in drawn time
  rest: View; // the last one that came to rest
  width: number; // of the plot, px
  height: number; // of the column, px
  column: boolean; // time runs downwards
  mode: "lanes" | "braid";
  lanes: LaneChoice;
  filters: Filters;
  folded: boolean; // long empty stretches are
  flip: boolean; // time runs to the left
  selected: number | null; // event in the panel
  wanted: string | null; // id of an event whose name has not come yet
  opened: Opened | null; // a number whose events are listed in place
  active: readonly number[]; // events under the pointer or the focus
  hover: Spot | null; // where the tip stands
  cursor: Cursor | null; // where the keyboard is
  drawer: Drawer | null;
  twin: boolean; // the list is open
  note: string | null; // to be announced
}

/** A place in the drawing that stays with its event while numbers form and open around it. */
export interface Cursor {
  lane: string; // Lane.key
  event: number;
}

/** Events that one number, or one column of the density, stands for. */
export interface Opened {
  events: readonly number[];
  lane: string;
  x: number;
  y: number;
}

export interface Spot {
  x: number;
  y: number;
}

/** Whether lanes are drawn as storylines: only participants can be. */
export function isBraided({mode, lanes}: Pick<State, "mode" | "lanes">): boolean {
  return mode === "braid" && lanes.grouping === "participant";
}

export const firstLanes = 10;

export const blankLanes: LaneChoice = {
  grouping: "participant",
  order: "frequency",
  pinned: [],
  collapsed: [],
  unfolded: [],
  only: [],
  limit: firstLanes,
};

export function createState(view: View): State {
  return {
    view,
    rest: view,
    width: 0,
    height: 0,
    column: false,
    mode: "lanes",
    lanes: blankLanes,
    filters: noFilters,
    folded: false,
    flip: false,
    selected: null,
    wanted: null,
    opened: null,
    active: [],
    hover: null,
    cursor: null,
    drawer: null,
    twin: false,
    note: null,
  };
}

export interface Store {
  get: () => State;
  set: (change: Partial<State>) => void;
}

/** A store that tells its one listener of every change. */
export function createStore(initial: State, onChange: (state: State, before: State) => void): Store {
  let state = initial;
  return {
    get: () => state,
    set: (change) => {
      const before = state;
      state = {...state, ...change};
      onChange(state, before);
    },
  };
}
