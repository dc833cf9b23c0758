import type {View} from "./view.ts";

/** All that the reader has done. One object, replaced whole; what is drawn follows from it and from the data. */
export interface State {
  view: View;
  width: number; // of the plot, px
  height: number; // of the column, px
  column: boolean; // time runs downwards
  chosen: ReadonlySet<number>; // participants; none: the most frequent
  more: number; // lanes beyond the first ones
  selected: number | null; // event in the panel
  list: number[] | null; // events in the panel, when a cluster cannot be opened by zooming
  active: readonly number[]; // events under the pointer or the focus: one, or those of a cluster
  cursor: Cursor | null; // where the keyboard is
  filterOpen: boolean;
  query: string;
  note: string | null; // to be announced
}

/** A mark as the keyboard sees it: it stays with its event while clusters form and open around it. */
export interface Cursor {
  lane: string; // Lane.key
  event: number;
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
