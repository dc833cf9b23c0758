import {render} from "preact";
import type {TimelineData} from "../model.ts";
import {createAnnouncer} from "./announcer.ts";
import {App} from "./app.tsx";
import {writePeriod} from "./axis.ts";
import {readChronicle} from "./chronicle.ts";
import {createColumnScroll} from "./columnScroll.ts";
import {createActions} from "./createActions.ts";
import {createFocus} from "./focus.ts";
import {createFramer, type Frame, findTabStop} from "./frame.ts";
import {listenToPointers} from "./gestures.ts";
import {listenToKeys} from "./keys.ts";
import {rememberWidths} from "./labels.ts";
import {rankParticipants} from "./lanes.ts";
import {readAddress, showAddress, writeAddress} from "./location.ts";
import {measureText} from "./measureText.ts";
import {findMessages} from "./messages.ts";
import {createNavigator} from "./navigator.ts";
import {NARROW, watchSize} from "./size.ts";
import {createStore} from "./state.ts";
import {findBounds} from "./view.ts";
import {listenToWheel} from "./wheel.ts";
import {findLocale} from "./words.ts";

export interface MountOptions {
  data: TimelineData;
  base: string; // relative URL of the site's root
  participant: string | null; // only the events of this one
  language: string; // of the interface
}

/**
 * Draws the timeline in an element and keeps it alive. Everything runs in one circle:
 *
 *     pointers, wheel, keys, address ─► store ─► frame (lanes, layout, scene) ─► App ─► the page
 */
export function mountTimeline(root: HTMLElement, {data, base, participant, language}: MountOptions): void {
  const chronicle = readChronicle(data, participant);
  const messages = findMessages(language);
  const locale = findLocale(language);
  const words = {chronicle, messages, language: locale, base};
  const ranking = rankParticipants(chronicle, participant);
  const bounds = findBounds(chronicle.domain);
  const scale = Number.parseFloat(getComputedStyle(document.documentElement).fontSize) / 16 || 1;
  const measure = rememberWidths(() => measureText(root, 13 * scale));
  const makeFrame = createFramer({chronicle, ranking, bounds, language: locale, scale, measure});

  let frame: Frame | null = null;
  let plot: HTMLElement | null = null;
  let scheduled = 0;

  const {whole, ...addressed} = readAddress(chronicle, location.hash, bounds);
  const store = createStore(
    {...addressed, ...blank, column: root.clientWidth < NARROW, note: whole ? null : messages.badAddress},
    () => {
      if (scheduled === 0) scheduled = requestAnimationFrame(draw);
    },
  );
  const settle = (step: boolean) => showAddress(writeAddress(chronicle, store.get(), bounds), step);
  const navigator = createNavigator(chronicle, store, bounds, settle);
  const focus = createFocus(root);
  const scroll = createColumnScroll(store, bounds, settle);
  const announce = createAnnouncer(() => root.querySelector("[data-live]"));
  const size = watchSize(root, store, chronicle, bounds);
  const actions = createActions({store, navigator, focus, settle, frame: () => frame});

  const draw = () => {
    scheduled = 0;
    const state = store.get();
    frame = makeFrame(state);
    const tabStop = findTabStop(frame, state);
    render(<App {...{state, frame, words, actions, ranking, bounds, scale, tabStop}} onScroll={scroll.follow} />, root);
    attach();
    scroll.hold(plot);
    if (!navigator.isUnderWay()) focus.move(tabStop, state.column);
    const period = writePeriod(state.view, locale);
    const seen = messages.inView(countInView(frame), frame.shown.length, period);
    announce(state.note === null ? seen : `${state.note} ${seen}`);
  };

  const countInView = ({shown}: Frame) => {
    const {start, end} = store.get().view;
    return shown.filter(
      (event) => (chronicle.ends[event] as number) > start && (chronicle.starts[event] as number) < end,
    ).length;
  };

  let detach = () => {};
  const attach = () => {
    const found = root.querySelector<HTMLElement>("[data-plot]");
    if (found === plot) return;
    detach();
    plot = found;
    size.observe(plot);
    if (!plot) return;
    const column = () => store.get().column;
    const stopPointers = listenToPointers(plot, navigator.gestures, () => ({column: column()}));
    const stopWheel = listenToWheel(plot, navigator.gestures, () => ({column: column(), canZoom: navigator.canZoom}));
    detach = () => {
      stopPointers();
      stopWheel();
    };
  };

  const readLocation = () => {
    if (location.hash !== "" && !location.hash.includes("=")) return; // a jump within the page
    navigator.stop();
    const {whole: isRead, ...read} = readAddress(chronicle, location.hash, bounds);
    store.set({...read, list: null, note: isRead ? null : messages.badAddress});
  };

  listenToKeys(root, {store, navigator, focus, actions, frame: () => frame, plot: () => plot});
  window.addEventListener("popstate", readLocation);
  window.addEventListener("hashchange", readLocation);
  draw();
  document.fonts?.ready.then(() => {
    measure.forget();
    store.set({chosen: new Set(store.get().chosen)}); // labels anew, in the face that has come
  });
}

const blank = {
  width: 0,
  height: 0,
  more: 0,
  list: null,
  active: [],
  cursor: null,
  filterOpen: false,
  query: "",
};
