import {render} from "preact";
import type {TimelineData} from "../model.ts";
import type {Actions} from "./actions.ts";
import {readAddress, writeAddress} from "./address.ts";
import {App} from "./app.tsx";
import {writePeriod} from "./axis.ts";
import {type Chronicle, readChronicle} from "./chronicle.ts";
import {moveCursor, readStep} from "./cursor.ts";
import {createFramer, type Frame} from "./frame.ts";
import {listenToPointers} from "./gestures.ts";
import {rememberWidths} from "./labels.ts";
import {rankParticipants} from "./lanes.ts";
import {measureText} from "./measureText.ts";
import {findMessages} from "./messages.ts";
import {type Cursor, createStore, type State} from "./state.ts";
import {clampView, findBounds, fitView, mixViews, SHORTEST, showInstant, type View, zoomView} from "./view.ts";
import {listenToWheel} from "./wheel.ts";

export interface MountOptions {
  data: TimelineData;
  base: string; // relative URL of the site's root
  participant: string | null; // only the events of this one
  language: string; // of the interface
}

const NARROW = 600; // px; below, time runs downwards
const LONGEST_SCROLL = 8_000_000; // px; browsers lay out no taller page reliably

/** Draws the timeline in an element and keeps it alive: input changes the store, the store is drawn, the address follows. */
export function mountTimeline(root: HTMLElement, {data, base, participant, language}: MountOptions): void {
  const chronicle = readChronicle(data, participant);
  const messages = findMessages(language);
  const words = {chronicle, messages, language, base};
  const ranking = rankParticipants(chronicle, participant);
  const bounds = findBounds(chronicle.domain);
  const scale = Number.parseFloat(getComputedStyle(document.documentElement).fontSize) / 16 || 1;
  const measure = rememberWidths(measureText(root, 13 * scale));
  const framer = createFramer({chronicle, ranking, bounds, language, scale, measure});

  const {whole, ...addressed} = readAddress(chronicle, location.hash, bounds);
  const store = createStore(
    {
      ...addressed,
      width: 0,
      height: 0,
      column: root.clientWidth < NARROW,
      more: 0,
      list: null,
      active: null,
      cursor: null,
      filterOpen: false,
      query: "",
      note: whole ? null : messages.badAddress,
    },
    () => schedule(),
  );

  let frame: Frame | null = null;
  let scheduled = 0;
  let focusWanted: "cursor" | "panel" | "filter" | null = null;
  let scrolling = false; // the reader's own scrolling is not to be corrected

  const schedule = () => {
    if (scheduled === 0) scheduled = requestAnimationFrame(draw);
  };

  const draw = () => {
    scheduled = 0;
    const state = store.get();
    frame = framer(state);
    const tabStop = findTabStop(frame, state);
    render(<App {...{state, frame, words, actions, ranking, bounds, scale, tabStop}} onScroll={followScroll} />, root);
    attach();
    holdScroll(state);
    moveFocus(state);
    announce(state);
  };

  // Size

  let plot: HTMLElement | null = null;
  let detach = () => {};
  const observer = new ResizeObserver(() => resize());

  const attach = () => {
    const found = root.querySelector<HTMLElement>("[data-plot]");
    if (found === plot) return;
    detach();
    observer.disconnect();
    plot = found;
    if (!plot) return;
    observer.observe(plot);
    observer.observe(root);
    const column = () => store.get().column;
    const stopPointers = listenToPointers(plot, gestures, () => ({column: column()}));
    const stopWheel = listenToWheel(plot, gestures, () => ({column: column(), canZoom}));
    detach = () => {
      stopPointers();
      stopWheel();
    };
    resize();
  };

  const resize = () => {
    const state = store.get();
    const column = root.clientWidth < NARROW;
    const [width, height] = [plot?.clientWidth ?? 0, plot?.clientHeight ?? 0];
    if (column === state.column && width === state.width && height === state.height) return;
    const kept = column === state.column ? keepDensity(state, column ? height : width) : state.view;
    store.set({column, width, height, view: kept});
  };

  /** Opening the panel makes room at the right of the drawing and moves nothing; only the whole period stays whole. */
  const keepDensity = ({view, width, height, column}: State, next: number): View => {
    const before = column ? height : width;
    if (before === 0 || next === 0 || isWhole(view)) return view;
    return clampView({start: view.start, end: view.start + ((view.end - view.start) * next) / before}, bounds);
  };

  const isWhole = ({start, end}: View) => end - start >= (bounds.end - bounds.start) * 0.9999;

  // Movement

  const shortest = () => {
    const {column, height} = store.get();
    return column ? Math.max(SHORTEST, ((bounds.end - bounds.start) * height) / LONGEST_SCROLL) : SHORTEST;
  };
  const canZoom = (nearer: boolean) => {
    const {view} = store.get();
    return nearer ? view.end - view.start > shortest() * 1.001 : !isWhole(view);
  };
  const zoomFrom = (view: View, factor: number, place: number) =>
    zoomView(view, Math.min(factor, (view.end - view.start) / shortest()), place, bounds);

  let flight = 0;
  const stopFlight = () => {
    cancelAnimationFrame(flight);
    flight = 0;
  };
  const flyTo = (to: View, step = true) => {
    stopFlight();
    const from = store.get().view;
    const began = performance.now();
    const duration = matchMedia("(prefers-reduced-motion: reduce)").matches ? 0 : 280;
    const fly = (now: number) => {
      const t = duration === 0 ? 1 : Math.min(Math.max((now - began) / duration, 0), 1);
      store.set({view: t === 1 ? to : mixViews(from, to, 1 - (1 - t) ** 3)});
      flight = t === 1 ? 0 : requestAnimationFrame(fly);
      if (t === 1) writeLocation(step);
    };
    if (duration === 0) fly(began);
    else flight = requestAnimationFrame(fly);
  };

  const gestures = {
    pan: (part: number) => {
      stopFlight();
      const {view} = store.get();
      const shift = (view.end - view.start) * part;
      store.set({view: clampView({start: view.start + shift, end: view.end + shift}, bounds)});
    },
    zoom: (factor: number, place: number) => {
      stopFlight();
      store.set({view: zoomFrom(store.get().view, factor, place)});
    },
    end: () => writeLocation(false),
  };

  let settle: ReturnType<typeof setTimeout> | undefined;
  const followScroll = (top: number) => {
    const {view, height, column} = store.get();
    if (!column || height === 0) return;
    const length = view.end - view.start;
    const start = bounds.start + (top * length) / height;
    if (Math.abs(start - view.start) * (height / length) < 1) return;
    scrolling = true;
    store.set({view: clampView({start, end: start + length}, bounds)});
    clearTimeout(settle);
    settle = setTimeout(() => writeLocation(false), 300);
  };

  const holdScroll = ({view, height, column}: State) => {
    if (!column || !plot || scrolling) {
      scrolling = false;
      return;
    }
    const top = ((view.start - bounds.start) * height) / (view.end - view.start);
    if (Math.abs(plot.scrollTop - top) >= 1) plot.scrollTop = top;
  };

  // Address

  const writeLocation = (step: boolean) => {
    const hash = writeAddress(chronicle, store.get(), bounds);
    if (hash === location.hash.replace(/^#/, "")) return;
    const url = hash === "" ? `${location.pathname}${location.search}` : `#${hash}`;
    if (step) history.pushState(null, "", url);
    else history.replaceState(null, "", url);
  };

  const readLocation = () => {
    if (location.hash !== "" && !location.hash.includes("=")) return; // a jump within the page
    stopFlight();
    const {whole: isRead, ...read} = readAddress(chronicle, location.hash, bounds);
    store.set({...read, list: null, note: isRead ? null : messages.badAddress});
  };
  window.addEventListener("popstate", readLocation);
  window.addEventListener("hashchange", readLocation);

  // What the reader does

  let unlight: ReturnType<typeof setTimeout> | undefined;
  const actions: Actions = {
    pan: (part) => flyTo(panned(store.get().view, part)),
    zoom: (factor) => flyTo(zoomFrom(store.get().view, factor, 0.5)),
    fit: () => flyTo(bounds),
    select: (event, cursor) => {
      focusWanted = "panel";
      store.set({selected: event, list: null, active: null, ...(cursor ? {cursor} : {})});
      const view = showInstant(store.get().view, middleOf(chronicle, event), bounds);
      if (view === store.get().view) writeLocation(true);
      else flyTo(view);
    },
    step: (by) => {
      const {selected, cursor} = store.get();
      const shown = frame?.shown ?? [];
      const event = shown[shown.indexOf(selected ?? -1) + by];
      if (event === undefined) return;
      const lane = frame?.lanes.find(({events}) => events.includes(event))?.key ?? "";
      actions.select(event, cursor && {lane, event});
    },
    openCluster: (events, cursor) => {
      const start = Math.min(...events.map((event) => chronicle.starts[event] as number));
      const end = Math.max(...events.map((event) => chronicle.ends[event] as number));
      const {view} = store.get();
      const to = fitView({start, end}, bounds);
      if (cursor) store.set({cursor});
      if (to.end - to.start > (view.end - view.start) * 0.8 || end - start <= SHORTEST * 8) {
        focusWanted = "panel";
        store.set({list: events, selected: null, active: null});
      } else {
        focusWanted = "cursor";
        flyTo(to);
      }
    },
    close: () => {
      focusWanted = "cursor";
      store.set({selected: null, list: null});
      writeLocation(true);
    },
    light: (event) => {
      clearTimeout(unlight);
      if (event === null) unlight = setTimeout(() => store.set({active: null}), 120);
      else if (event !== store.get().active) store.set({active: event});
    },
    focusMark: (cursor, event) => {
      clearTimeout(unlight);
      store.set({cursor, active: event});
    },
    openFilter: (open) => {
      if (open) focusWanted = "filter";
      store.set({filterOpen: open, query: ""});
    },
    search: (query) => store.set({query}),
    choose: (index, isChosen) => {
      const chosen = new Set(store.get().chosen);
      if (isChosen) chosen.add(index);
      else chosen.delete(index);
      store.set({chosen});
      writeLocation(true);
    },
    clearChoice: () => {
      if (store.get().chosen.size === 0) return;
      store.set({chosen: new Set()});
      writeLocation(true);
    },
    showLanes: (more) => store.set({more}),
  };

  const panned = (view: View, part: number) => {
    const shift = (view.end - view.start) * part;
    return clampView({start: view.start + shift, end: view.end + shift}, bounds);
  };

  // Keys

  root.addEventListener("keydown", (event) => {
    if (event.ctrlKey || event.altKey || event.metaKey) return;
    if (event.key === "Escape" ? leave() : plot?.contains(document.activeElement) && pressKey(event.key))
      event.preventDefault();
  });

  const leave = (): boolean => {
    const {filterOpen, selected, list, active} = store.get();
    if (filterOpen) {
      actions.openFilter(false);
      root.querySelector<HTMLElement>(".timeline-filter-button")?.focus();
    } else if (selected !== null || list !== null) actions.close();
    else if (active !== null) store.set({active: null});
    else return false;
    return true;
  };

  const pressKey = (key: string): boolean => {
    const {cursor, column, view} = store.get();
    if (key === "+" || key === "=") flyTo(zoomFrom(view, 2, placeOf(cursor)));
    else if (key === "-" || key === "_") flyTo(zoomFrom(view, 0.5, placeOf(cursor)));
    else if (key === "0") flyTo(bounds);
    else if (key === "PageUp") flyTo(panned(view, -0.9));
    else if (key === "PageDown") flyTo(panned(view, 0.9));
    else return step(readStep(key, column));
    if (cursor) focusWanted = "cursor";
    return true;
  };

  const step = (wanted: ReturnType<typeof readStep>): boolean => {
    const {cursor, column, view} = store.get();
    if (!wanted || !frame || !cursor) return false;
    const lanes = column ? [{key: "", participant: null, events: frame.shown, rows: 1}] : frame.lanes;
    const next = moveCursor(lanes, frame.items, cursor, wanted);
    focusWanted = "cursor";
    store.set({cursor: next, view: showInstant(view, middleOf(chronicle, next.event), bounds)});
    writeLocation(false);
    return true;
  };

  const placeOf = (cursor: Cursor | null): number => {
    const {view} = store.get();
    const place = cursor ? (middleOf(chronicle, cursor.event) - view.start) / (view.end - view.start) : 0.5;
    return place >= 0 && place <= 1 ? place : 0.5;
  };

  // Focus and announcements

  const moveFocus = (state: State) => {
    const wanted = focusWanted;
    if (wanted === null || (wanted === "cursor" && flight !== 0)) return;
    focusWanted = null;
    if (wanted === "panel") root.querySelector<HTMLElement>("#timeline-panel-title")?.focus();
    else if (wanted === "filter") root.querySelector<HTMLElement>(".timeline-filter input")?.focus();
    else {
      const key = frame && findTabStop(frame, state);
      const target = key === null ? null : root.querySelector<HTMLElement>(`[data-key="${key}"]`);
      target?.focus({preventScroll: state.column});
    }
  };

  let announced = "";
  let announcing: ReturnType<typeof setTimeout> | undefined;
  const announce = ({view, note}: State) => {
    if (!frame) return;
    const inView = frame.shown.filter((event) => {
      return (chronicle.ends[event] as number) > view.start && (chronicle.starts[event] as number) < view.end;
    }).length;
    const text = `${note ? `${note} ` : ""}${messages.inView(inView, frame.shown.length, writePeriod(view, language))}`;
    if (text === announced) return;
    announced = text;
    clearTimeout(announcing);
    announcing = setTimeout(() => {
      const live = root.querySelector("[data-live]");
      if (live) live.textContent = text.slice(0, 160);
    }, 500);
  };

  draw();
  document.fonts?.ready.then(() => {
    measure.forget();
    store.set({chosen: new Set(store.get().chosen)}); // labels anew, in the face that has come
  });
}

function middleOf({starts, ends}: Chronicle, event: number): number {
  return ((starts[event] as number) + (ends[event] as number)) / 2;
}

/** The mark that Tab reaches: where the keyboard was, if that is on screen, else the first. */
function findTabStop({scene, column, lanes}: Frame, {cursor}: State): string | null {
  const marks = scene
    ? scene.marks.map((mark) => ({...mark, lane: lanes[mark.lane]?.key ?? ""}))
    : (column?.cards ?? []).map((card) => ({...card, lane: ""}));
  const own = marks.find(({lane, events}) => cursor && lane === cursor.lane && events.includes(cursor.event));
  const same = own ?? marks.find(({events}) => cursor && events.includes(cursor.event));
  return (same ?? marks[0])?.key ?? null;
}
