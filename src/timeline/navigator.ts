import type {Chronicle} from "./chronicle.ts";
import {createFlight} from "./flight.ts";
import type {GestureTarget} from "./gestures.ts";
import {DAY} from "./instants.ts";
import type {Cursor, Store} from "./state.ts";
import {clampView, findMiddle, fitView, isWhole, panView, SHORTEST, showInstant, type View, zoomView} from "./view.ts";

/** All that moves the view. Gestures move it at once, buttons and keys by a short flight. */
export interface Navigator {
  gestures: GestureTarget;
  canZoom: (nearer: boolean) => boolean;
  pan: (part: number) => void;
  zoom: (factor: number, about?: Cursor | null) => void;
  fit: () => void;
  show: (event: number) => void; // by flight, if it is off screen
  follow: (event: number) => void; // at once
  open: (events: number[]) => boolean; // false when zooming would not part them
  stop: () => void;
  isUnderWay: () => boolean;
}

const LONGEST_SCROLL = 8_000_000; // px; browsers lay out no longer column reliably

/** `settle` is called when a movement has come to rest; `step` tells whether it was one that Back should undo. */
export function createNavigator(
  chronicle: Chronicle,
  store: Store,
  bounds: View,
  settle: (step: boolean) => void,
): Navigator {
  const flight = createFlight(
    (view) => store.set({view}),
    () => settle(true),
  );
  const viewOf = () => store.get().view;
  const spanOf = ({start, end}: View) => end - start;
  const flyTo = (view: View) => flight.start(viewOf(), view);
  const setView = (view: View) => {
    flight.stop();
    store.set({view});
  };

  const shortest = () => {
    const {column, height} = store.get();
    return column ? Math.max(SHORTEST, (spanOf(bounds) * height) / LONGEST_SCROLL) : SHORTEST;
  };
  const zoomed = (factor: number, place: number) => {
    const nearest = Math.max(spanOf(viewOf()) / shortest(), 1);
    return zoomView(viewOf(), Math.min(factor, nearest), place, bounds);
  };
  const placeOf = (cursor: Cursor | null) => {
    const {start, end} = viewOf();
    const place = cursor ? (findMiddle(chronicle, cursor.event) - start) / (end - start) : 0.5;
    return place >= 0 && place <= 1 ? place : 0.5;
  };

  return {
    gestures: {
      pan: (part) => setView(panView(viewOf(), part, bounds)),
      zoom: (factor, place) => setView(zoomed(factor, place)),
      end: () => settle(false),
    },
    canZoom: (nearer) => (nearer ? spanOf(viewOf()) > shortest() * 1.001 : !isWhole(viewOf(), bounds)),
    pan: (part) => flyTo(panView(viewOf(), part, bounds)),
    zoom: (factor, about = null) => flyTo(zoomed(factor, placeOf(about))),
    fit: () => flyTo(bounds),
    show: (event) => {
      const view = showInstant(viewOf(), findMiddle(chronicle, event), bounds);
      if (view === viewOf()) settle(true);
      else flyTo(view);
    },
    follow: (event) => {
      setView(showInstant(viewOf(), findMiddle(chronicle, event), bounds));
      settle(false);
    },
    open: (events) => {
      const start = Math.min(...events.map((event) => chronicle.starts[event] as number));
      const end = Math.max(...events.map((event) => chronicle.ends[event] as number));
      const view = clampView(fitView({start, end}, bounds), bounds);
      const isOneDay = end - start <= DAY;
      const capacity = store.get().column ? 5 : 3;
      if (spanOf(view) > spanOf(viewOf()) * 0.8 || (isOneDay && events.length > capacity)) return false;
      flyTo(view);
      return true;
    },
    stop: flight.stop,
    isUnderWay: flight.isUnderWay,
  };
}
