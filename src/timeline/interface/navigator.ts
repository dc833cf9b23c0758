import {DAY} from "../columns/instants.ts";
import {fitView, isWhole, panView, SHORTEST, showInstant, type View, zoomView} from "../columns/view.ts";
import {createFlight} from "./flight.ts";
import type {Contents} from "./frame.ts";
import type {GestureTarget} from "./gestures.ts";
import type {Store} from "./state.ts";

/** All that moves the view. Gestures move it at once, buttons and keys by a short flight. */
export interface Navigator {
  gestures: GestureTarget;
  canZoom: (nearer: boolean) => boolean;
  pan: (part: number) => void;
  zoom: (factor: number, about?: number | null) => void; // about an instant in drawn time
  fit: () => void;
  show: (start: number, end: number) => void; // by flight, if it is off screen; drawn time
  follow: (instant: number) => void; // at once
  open: (view: View) => void;
  stop: () => void;
  isUnderWay: () => boolean;
}

const LONGEST_SCROLL = 8_000_000; // px; browsers lay out no longer column reliably

/** `settle` is called when a movement has come to rest; `step` tells whether it was one that Back should undo. */
export function createNavigator(store: Store, contents: () => Contents, settle: (step: boolean) => void): Navigator {
  const flight = createFlight(
    (view) => store.set({view, opened: null}),
    () => settle(true),
  );
  const bounds = () => contents().bounds;
  const viewOf = () => store.get().view;
  const spanOf = ({start, end}: View) => end - start;
  const flyTo = (view: View) => flight.start(viewOf(), view);
  const setView = (view: View) => {
    flight.stop();
    store.set({view, ...(store.get().opened && {opened: null})});
  };
  const direction = () => (store.get().flip && !store.get().column ? -1 : 1);
  const placed = (place: number) => (direction() < 0 ? 1 - place : place);
  const shortest = () => {
    const {column, height} = store.get();
    return column ? Math.max(SHORTEST, (spanOf(bounds()) * height) / LONGEST_SCROLL) : SHORTEST;
  };
  const zoomed = (factor: number, place: number) => {
    const nearest = Math.max(spanOf(viewOf()) / shortest(), 1);
    return zoomView(viewOf(), Math.min(factor, nearest), place, bounds());
  };
  return {
    gestures: {
      pan: (part) => setView(panView(viewOf(), part * direction(), bounds())),
      zoom: (factor, place) => setView(zoomed(factor, placed(place))),
      end: () => settle(false),
    },
    canZoom: (nearer) => (nearer ? spanOf(viewOf()) > shortest() * 1.001 : !isWhole(viewOf(), bounds())),
    pan: (part) => flyTo(panView(viewOf(), part, bounds())),
    zoom: (factor, about = null) => {
      const {start, end} = viewOf();
      const place = about === null ? 0.5 : (about - start) / (end - start);
      flyTo(zoomed(factor, place >= 0 && place <= 1 ? place : 0.5));
    },
    fit: () => flyTo(bounds()),
    show: (start, end) => {
      const view = viewOf();
      const isSeen = start < view.end && end > view.start;
      const middle = Math.min(Math.max((start + end) / 2, start), start + spanOf(view) / 2);
      const next = isSeen && spanOf({start, end}) > spanOf(view) * 0.8 ? view : showInstant(view, middle, bounds());
      if (next === view) settle(true);
      else flyTo(next);
    },
    follow: (instant) => {
      setView(showInstant(viewOf(), instant, bounds()));
      settle(false);
    },
    open: ({start, end}) => flyTo(fitView({start, end: Math.max(end, start + DAY)}, bounds())),
    stop: flight.stop,
    isUnderWay: flight.isUnderWay,
  };
}
