import {noFilters} from "../columns/filters.ts";
import {DAY, readInstant} from "../columns/instants.ts";
import {clampView} from "../columns/view.ts";
import type {Actions} from "./actions.ts";
import type {Focus} from "./focus.ts";
import type {Contents} from "./frame.ts";
import type {Navigator} from "./navigator.ts";
import {blankLanes, type State, type Store} from "./state.ts";
import {coverEvents} from "./words.ts";

interface Reach {
  store: Store;
  navigator: Navigator;
  focus: Focus;
  settle: (step: boolean) => void;
  contents: () => Contents;
  today: () => number; // Instant
  want: (drawer: State["drawer"], filters: State["filters"]) => void; // data that what is open needs
}

const LINGER = 120; // ms that a tip waits for the pointer to come over

/** The reader's actions, each a change of the store and what follows from it. */
export function createActions({store, navigator, focus, settle, contents, today, want}: Reach): Actions {
  let unlight: ReturnType<typeof setTimeout> | undefined;
  let asked: ReturnType<typeof setTimeout> | undefined;

  /** Changes what is shown; the view stays on the same time, or becomes whole when its time is gone. */
  const change = (next: Partial<State>) => {
    const before = contents();
    const {view} = store.get();
    const real = {start: before.fold.back(view.start), end: before.fold.back(view.end)};
    const isAll = view.end - view.start >= (before.bounds.end - before.bounds.start) * 0.9999;
    store.set({...next, opened: null, active: [], hover: null});
    const {fold, bounds} = contents();
    const moved = {start: fold.at(real.start), end: fold.at(real.end)};
    store.set({view: isAll ? bounds : clampView(moved, bounds)});
    settle(true);
  };
  const eventsShown = () => {
    const {filtered, chronicle} = contents();
    return {mask: filtered.mask, count: chronicle.count};
  };
  const goTo = (text: string) => {
    const found = readInstant(text.trim());
    if (!found) return false;
    const {fold, bounds} = contents();
    const {view} = store.get();
    const [start, end] = [fold.at(found.start), fold.at(found.end)];
    const length = Math.max(Math.min(view.end - view.start, Math.max(end - start, DAY) * 6), (end - start) * 1.2);
    const middle = (start + end) / 2;
    navigator.open(clampView({start: middle - length / 3, end: middle + length / 3}, bounds));
    return true;
  };

  const actions: Actions = {
    pan: (part) => navigator.pan(part),
    zoom: (factor) => navigator.zoom(factor),
    fit: () => navigator.fit(),
    today: () => {
      const {fold} = contents();
      const instant = fold.at(today());
      navigator.show(instant, instant + 1);
    },
    goTo,
    look: (start, end) => {
      navigator.stop();
      store.set({view: clampView({start, end}, contents().bounds), opened: null});
    },
    settle: () => settle(false),
    select: (event, cursor) => {
      focus.want("panel");
      store.set({selected: event, wanted: null, opened: null, active: [], hover: null, ...(cursor ? {cursor} : {})});
      const {fold, chronicle} = contents();
      navigator.show(fold.at(chronicle.starts[event] as number), fold.at(chronicle.ends[event] as number));
    },
    step: (by) => {
      const {mask, count} = eventsShown();
      let event = (store.get().selected ?? -1) + by;
      while (event >= 0 && event < count && mask[event] === 0) event += by;
      if (event < 0 || event >= count) return;
      const lane = contents().lanes.find(({events}) => events.includes(event));
      actions.select(event, {lane: lane?.key ?? "", event});
    },
    open: (opened) => {
      focus.want("opened");
      store.set({opened, active: [], hover: null});
    },
    zoomTo: (events) => {
      focus.want("cursor");
      const {fold, chronicle} = contents();
      const {start, end} = coverEvents(chronicle, events);
      store.set({opened: null});
      navigator.open({start: fold.at(start), end: fold.at(end)});
    },
    close: () => {
      focus.want("cursor");
      const {opened, selected} = store.get();
      if (opened) store.set({opened: null});
      else if (selected !== null) {
        store.set({selected: null, wanted: null});
        settle(true);
      }
    },
    light: (events, spot) => {
      clearTimeout(unlight);
      if (events.length === 0) unlight = setTimeout(() => store.set({active: [], hover: null}), LINGER);
      else store.set({active: events, hover: spot});
    },
    show: (drawer) => {
      focus.want(drawer === null ? "drawerButton" : "drawer");
      store.set({drawer, opened: null});
      want(drawer, store.get().filters);
    },
    setMode: (mode) => change({mode, selected: store.get().selected}),
    setLanes: (lanes) => change({lanes: {...store.get().lanes, ...lanes}}),
    toggleLane: (list, key) => {
      const {lanes} = store.get();
      const has = lanes[list].includes(key);
      change({lanes: {...lanes, [list]: has ? lanes[list].filter((each) => each !== key) : [...lanes[list], key]}});
    },
    setFilters: (next) => {
      const filters = {...store.get().filters, ...next};
      want(store.get().drawer, filters);
      if (next.query === undefined) return change({filters});
      store.set({filters, opened: null, active: [], hover: null}); // typing is one step for Back, when it rests
      clearTimeout(asked);
      asked = setTimeout(() => settle(true), 400);
    },
    chooseValue: (facet, id, isChosen) => {
      const {filters} = store.get();
      const before = filters.chosen[facet] ?? [];
      const chosen = {...filters.chosen, [facet]: isChosen ? [...before, id] : before.filter((each) => each !== id)};
      actions.setFilters({chosen});
    },
    clear: () => change({filters: noFilters, lanes: {...store.get().lanes, only: blankLanes.only}}),
    setFolded: (folded) => change({folded}),
    setFlip: (flip) => change({flip}),
    openTwin: (twin) => {
      store.set({twin});
      if (twin) want("find", store.get().filters);
    },
    say: (note) => store.set({note}),
  };
  return actions;
}
