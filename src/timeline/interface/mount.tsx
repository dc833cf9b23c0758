import {render} from "preact";
import type {TimelineData} from "../../model.ts";
import {createChronicle, findEvent, findPeriod, nameOf} from "../columns/chronicle.ts";
import {createPieces, type FetchPiece} from "../columns/pieces.ts";
import {createSearch} from "../columns/search.ts";
import type {View} from "../columns/view.ts";
import {writePeriod} from "../drawing/axis.ts";
import {rememberWidths} from "../drawing/labels.ts";
import {readAddress, showAddress, writeAddress} from "./address.ts";
import {createAnnouncer} from "./announcer.ts";
import {App} from "./app.tsx";
import {createColumnScroll} from "./columnScroll.ts";
import {createActions} from "./createActions.ts";
import {fetchTakeaway} from "./fetchTakeaway.ts";
import {createFocus} from "./focus.ts";
import {createFramer, type Frame} from "./frame.ts";
import {listenToKeys} from "./keys.ts";
import {measureText} from "./measureText.ts";
import type {Say} from "./messages.ts";
import {createNavigator} from "./navigator.ts";
import {createPlot} from "./plot.ts";
import {uncoverCard} from "./sheet.ts";
import {NARROW, watchSize} from "./size.ts";
import {createState, createStore, type State} from "./state.ts";
import {findLocale, languageOf, nameLane, writeBreak, writeDetail} from "./words.ts";

export interface MountOptions {
  data: TimelineData;
  fetchPiece: FetchPiece;
  base: string; // URL of the site's root
  participant: string | null; // only the events of this one
  language: string; // of the interface
  say: Say; // in that language
  hasAddress: boolean; // the state is in the page's address
  today: () => number; // Instant
}

/** A timeline that has been mounted, for those that lead it from outside. */
export interface Mounted {
  follow: (hash: string) => void;
}

/**
 * Draws the timeline in an element and keeps it alive. Everything runs in one circle:
 *
 *     pointers, wheel, keys, address, pieces ─► store ─► frame ─┬─► stage (canvas, labels, axis), at every change
 *                                                               └─► App, when more than the view has changed
 */
export function mountTimeline(root: HTMLElement, options: MountOptions): Mounted {
  const {data, base, participant, language, hasAddress, say} = options;
  const chronicle = createChronicle(data);
  const locale = findLocale(language);
  const words = {chronicle, say, language: locale, base};
  const scale = Number.parseFloat(getComputedStyle(document.documentElement).fontSize) / 16 || 1;
  const measure = rememberWidths(() => measureText(root, 13 * scale));
  const search = createSearch(chronicle);
  const framer = createFramer({
    chronicle,
    search,
    only: participant,
    language: locale,
    scale,
    measure,
    nameOf: (event) => nameOf(chronicle, event)?.name ?? null,
    detailOf: (event) => writeDetail(words, event),
    writeBreak: (each) => writeBreak(words, each),
    nameLane: (lane) => nameLane(words, lane),
  });

  let frame: Frame | null = null;
  let scheduled = 0;
  let drawn: State | null = null;
  let drawnWith = "";
  let uncovered = ""; // what opened last on a phone, and with which words

  const read = readAddress(chronicle, hasAddress ? location.hash : "");
  const initial = {
    ...createState({start: 0, end: 1}),
    ...read.state,
    column: root.clientWidth < NARROW,
    note: read.whole ? null : say("badAddress"),
  };
  const view = read.viewOf(framer.findContents(initial));
  const store = createStore({...initial, view, rest: view}, () => {
    if (scheduled === 0) scheduled = requestAnimationFrame(draw);
  });
  const contents = () => framer.findContents(store.get());
  const pieces = createPieces(chronicle, options.fetchPiece, () => {
    const {wanted} = store.get();
    const found = wanted === null ? null : findEvent(chronicle, wanted);
    store.set(found === null ? {} : {selected: found, wanted: null});
    if (store.get().drawer === "find") whenIdle(search.prepare);
  });
  const settle = (step: boolean) => {
    store.set({rest: store.get().view, note: null});
    if (hasAddress) showAddress(writeAddress(store.get(), contents()), step);
  };
  const navigator = createNavigator(store, contents, settle);
  const focus = createFocus(root);
  const scroll = createColumnScroll(store, () => contents().bounds, settle);
  const announce = createAnnouncer(() => root.querySelector("[data-live]"));
  const size = watchSize(root, store, chronicle, contents);
  const want = (drawer: State["drawer"], {query}: State["filters"]) => {
    if (drawer !== null || query !== "") void pieces.wantAll("marks");
    if (drawer === "find") whenIdle(search.prepare);
    if (drawer === "find" || drawer === "take" || query !== "") {
      void pieces.wantAll("names");
      void pieces.wantAll("quotes");
    }
  };
  const actions = createActions({store, navigator, focus, settle, contents, today: options.today, want});
  const take = fetchTakeaway({words, contents, pieces, stateOf: store.get, measure, root});
  const plot = createPlot(root, {
    store,
    navigator,
    actions,
    frame: () => frame,
    language: (event) => languageOf(words, event),
    scale,
    period: () => writeNow(),
    repaint: () => draw(),
  });

  const writeNow = () => {
    const {view: now} = store.get();
    const {fold} = contents();
    return writePeriod({start: fold.back(now.start), end: fold.back(now.end)}, locale);
  };

  const versions = () => `${chronicle.version} ${chronicle.wording}`;
  const draw = () => {
    scheduled = 0;
    const state = store.get();
    askFor(state);
    frame = framer.makeFrame(state);
    const cursor = findCursor(state, frame);
    if (cursor?.event !== state.cursor?.event || cursor?.lane !== state.cursor?.lane) store.set({cursor});
    const current = store.get();
    const isChrome = drawn === null || drawnWith !== versions() || hasChanged(current, drawn);
    if (isChrome) {
      render(<App {...{state: current, frame, words, actions, take}} onScroll={scroll.follow} />, root);
      drawn = current;
      drawnWith = versions();
    }
    size.observe(plot.attach());
    plot.paint(current, frame);
    scroll.hold(root.querySelector("[data-plot]"));
    focus.move();
    uncover(current);
    sayView(current, frame);
  };

  const uncover = ({column, view: now, rest, selected, opened}: State) => {
    const key = column && now === rest ? `${selected} ${opened?.events[0]} ${chronicle.wording}` : uncovered;
    if (key !== uncovered) uncoverCard(root);
    uncovered = key;
  };

  /** Asks for the pieces that the view and what is chosen need. */
  const askFor = (state: State) => {
    const {fold, lanes, isFiltered} = contents();
    const {start, end} = state.view;
    const seen: View = {start: fold.back(start), end: fold.back(end)};
    const part = (seen.end - seen.start) / (chronicle.domain.end - chronicle.domain.start);
    const isFar =
      data.density !== null &&
      part > 0.3 &&
      !isFiltered &&
      !state.column &&
      state.mode === "lanes" &&
      lanes.every(({overview}) => overview !== null);
    const isWhole = !isFar && pieces.wantView(seen, "marks");
    if (isWhole) pieces.wantView(seen, "names");
    if (
      state.lanes.grouping !== "participant" ||
      isFiltered ||
      state.folded ||
      state.mode === "braid" ||
      participant !== null
    )
      void pieces.wantAll("marks");
    if (state.wanted !== null || state.filters.query !== "") void pieces.wantAll("names");
    if (state.filters.query !== "") void pieces.wantAll("quotes");
    if (state.selected !== null) {
      pieces.want("marks", findPeriod(chronicle, state.selected));
      pieces.want("names", findPeriod(chronicle, state.selected));
      pieces.want("quotes", findPeriod(chronicle, state.selected));
    }
  };

  const sayView = ({note, view: now, rest}: State, {drawing, contents: {all}}: Frame) => {
    if (now !== rest && note === null) return;
    const seen = new Set(drawing.targets.flatMap(({event, events}) => events ?? [event])).size;
    const dense = drawing.tallies.reduce((sum, tally) => sum + tally.dense, 0);
    const text = say("inView", {
      n: dense > 0 ? Math.min(countInView(now), chronicle.count) : seen,
      all,
      period: writeNow(),
    });
    announce(note === null ? text : `${note} ${text}`);
  };

  const countInView = ({start, end}: View) => {
    const {fold, filtered} = contents();
    let count = 0;
    for (let event = 0; event < chronicle.count; event++) {
      if (
        filtered.mask[event] === 1 &&
        fold.at(chronicle.starts[event] as number) < end &&
        fold.at(chronicle.ends[event] as number) > start
      )
        count++;
    }
    return count || chronicle.count;
  };

  const follow = (hash: string) => {
    navigator.stop();
    const next = readAddress(chronicle, hash);
    store.set({...next.state, opened: null, active: [], hover: null, note: next.whole ? null : say("badAddress")});
    const found = next.viewOf(contents());
    store.set({view: found, rest: found});
  };
  const readLocation = () => {
    if (location.hash !== "" && !location.hash.includes("=")) return; // a jump within the page
    follow(location.hash.replace(/^#/, ""));
  };

  listenToKeys(root, {store, navigator, focus, actions, frame: () => frame});
  if (hasAddress) {
    window.addEventListener("popstate", readLocation);
    window.addEventListener("hashchange", readLocation);
  }
  draw();
  document.fonts?.ready.then(() => {
    measure.forget();
    chronicle.wording += 1; // labels anew, in the face that has come
    store.set({});
  });
  return {follow};
}

function whenIdle(act: () => void): void {
  if (typeof requestIdleCallback === "function") requestIdleCallback(act);
  else setTimeout(act, 200);
}

/** What the interface shows beside the drawing. The view is not of it: it is painted. */
const watched: readonly (keyof State)[] = [
  "rest",
  "width",
  "height",
  "column",
  "mode",
  "lanes",
  "filters",
  "folded",
  "flip",
  "selected",
  "opened",
  "active",
  "hover",
  "cursor",
  "drawer",
  "twin",
  "note",
];

function hasChanged(state: State, before: State): boolean {
  return watched.some((key) => state[key] !== before[key]) || (state.column && state.view !== before.view);
}

/** The cursor where it was, if that place is still there; else the first event in view, or of all. */
function findCursor({cursor}: State, {contents: {lanes}, drawing}: Frame): State["cursor"] {
  if (
    cursor &&
    (cursor.lane === "" || lanes.some(({key, events}) => key === cursor.lane && events.includes(cursor.event)))
  )
    return cursor;
  const [target] = drawing.targets;
  if (target) return {lane: lanes[target.lane]?.key ?? "", event: target.event};
  const lane = lanes.find(({events}) => events.length > 0);
  return lane ? {lane: lane.key, event: lane.events[0] as number} : null;
}
