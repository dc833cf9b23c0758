import type {Actions} from "./actions.ts";
import type {Focus} from "./focus.ts";
import type {Frame} from "./frame.ts";
import type {Navigator} from "./navigator.ts";
import type {Store} from "./state.ts";

interface Reach {
  store: Store;
  navigator: Navigator;
  focus: Focus;
  settle: (step: boolean) => void;
  frame: () => Frame | null; // the last one drawn
}

const LINGER = 120; // ms that a tip waits for the pointer to come over

/** The reader's actions, each a change of the store and what follows from it. */
export function createActions({store, navigator, focus, settle, frame}: Reach): Actions {
  let unlight: ReturnType<typeof setTimeout> | undefined;
  const actions: Actions = {
    pan: (part) => navigator.pan(part),
    zoom: (factor) => navigator.zoom(factor),
    fit: () => navigator.fit(),
    select: (event, cursor) => {
      focus.want("panel");
      store.set({selected: event, list: null, active: [], ...(cursor ? {cursor} : {})});
      navigator.show(event);
    },
    step: (by) => {
      const {lanes = [], shown = []} = frame() ?? {};
      const event = shown[shown.indexOf(store.get().selected ?? -1) + by];
      if (event === undefined) return;
      actions.select(event, {lane: lanes.find(({events}) => events.includes(event))?.key ?? "", event});
    },
    openCluster: (events, cursor) => {
      if (cursor) store.set({cursor});
      focus.want("cursor");
      if (navigator.open(events)) return;
      focus.want("panel");
      store.set({list: events, selected: null, active: []});
    },
    close: () => {
      focus.want("cursor");
      store.set({selected: null, list: null});
      settle(true);
    },
    light: (events) => {
      clearTimeout(unlight);
      if (events.length === 0) unlight = setTimeout(() => store.set({active: []}), LINGER);
      else if (events !== store.get().active) store.set({active: events});
    },
    focusMark: (cursor, events) => {
      clearTimeout(unlight);
      store.set({cursor, active: events});
    },
    openFilter: (open) => {
      focus.want(open ? "filter" : "filterButton");
      store.set({filterOpen: open, query: ""});
    },
    search: (query) => store.set({query}),
    choose: (participant, isChosen) => {
      const chosen = new Set(store.get().chosen);
      if (isChosen) chosen.add(participant);
      else chosen.delete(participant);
      store.set({chosen});
      settle(true);
    },
    clearChoice: () => {
      if (store.get().chosen.size === 0) return;
      store.set({chosen: new Set()});
      settle(true);
    },
    showLanes: (more) => store.set({more}),
  };
  return actions;
}
