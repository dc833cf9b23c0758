import {drawBraid} from "../braid/drawBraid.ts";
import {type Storylines, weaveStorylines} from "../braid/storylines.ts";
import type {Chronicle} from "../columns/chronicle.ts";
import {applyFilters, type Filtered, isFiltered, noFilters, showAll} from "../columns/filters.ts";
import {type Break, createFold, type Fold, findBreaks, noFold} from "../columns/fold.ts";
import {createGroups, type Grouping, type Groups, listMemberships, type Memberships} from "../columns/groupings.ts";
import {chooseLanes, type Lane, rankGroups} from "../columns/lanes.ts";
import {recallChronicle} from "../columns/recall.ts";
import type {Search} from "../columns/search.ts";
import {findBounds, type View} from "../columns/view.ts";
import {type Axis, findAxis} from "../drawing/axis.ts";
import {type Drawing, drawLanes} from "../drawing/drawing.ts";
import type {Measure} from "../drawing/labels.ts";
import {type Layout, layOutLanes} from "../drawing/layout.ts";
import {type Label, placeLabels} from "../drawing/placeLabels.ts";
import {type ColumnScene, makeColumn} from "./columnScene.ts";
import {keepLast} from "./keepLast.ts";
import {isBraided, type State} from "./state.ts";
import {coverEvents} from "./words.ts";

/** What follows from the state and the data, before anything of the view. */
export interface Contents {
  chronicle: Chronicle; // as it was known at the as-of date
  filtered: Filtered;
  isFiltered: boolean; // not all of the chronicle is shown
  all: number; // events without any filter
  groupsOf: (grouping: Grouping) => Groups;
  ranked: number[]; // groups of the chosen kind, in the chosen order
  lanes: Lane[];
  fold: Fold;
  bounds: View; // the widest view, in drawn time
}

/** What is painted. */
export interface Frame {
  contents: Contents;
  axis: Axis;
  layout: Layout;
  drawing: Drawing;
  column: ColumnScene | null; // on a phone
  storylines: Storylines | null; // where they are drawn
}

export interface FrameOptions {
  chronicle: Chronicle;
  search: Search;
  only: string | null; // participant: only its events, and its lane first
  language: string;
  scale: number;
  measure: Measure;
  nameOf: (event: number) => string | null;
  detailOf: (event: number) => string;
  writeBreak: (each: Break) => string;
  nameLane: (lane: Lane) => string;
}

const none: Lane[] = []; // storylines are laid out by themselves
const LINES = 12; // storylines, at least

export interface Framer {
  findContents: (state: State) => Contents;
  makeFrame: (state: State) => Frame;
}

/** Makes frames; what did not change since the last one is kept. */
export function createFramer(options: FrameOptions): Framer {
  const {chronicle, search, only, language, scale, measure, nameOf, detailOf, writeBreak, nameLane} = options;
  const groupsOf = createGroups(chronicle);
  const all = keepLast((_version: number, grouping: Grouping, mask: Uint8Array | null) =>
    listMemberships(chronicle, groupsOf(grouping), mask),
  );
  const people = keepLast(
    (_version: number, mask: Uint8Array | null): Memberships =>
      listMemberships(chronicle, groupsOf("participant"), mask),
  );
  const recall = keepLast((_version: number, asOf: number | null) => recallChronicle(chronicle, asOf));
  const found = keepLast((_version: number, _wording: number, query: string) => search.find(query));
  const everything = keepLast((_version: number) => showAll(chronicle));
  const own = keepLast((_version: number) =>
    only === null ? null : applyFilters(chronicle, groupsOf, {...noFilters, chosen: {participant: [only]}}, null),
  );
  const filter = keepLast((version: number, wording: number, filters: State["filters"]) =>
    applyFilters(
      chronicle,
      groupsOf,
      filters,
      joinMasks(found(version, wording, filters.query), own(version)?.mask ?? null),
    ),
  );
  const findDomain = keepLast((version: number): View => {
    const mask = own(version)?.mask;
    if (!mask?.includes(1)) return chronicle.domain;
    const events = Array.from(mask.keys()).filter((event) => mask[event] === 1);
    return coverEvents(chronicle, events);
  });
  const foldTime = keepLast((_version: number, folded: boolean, mask: Uint8Array | null) =>
    folded ? createFold(findBreaks(chronicle, mask), findDomain(chronicle.version)) : noFold,
  );
  const rank = keepLast((version: number, choice: State["lanes"], mask: Uint8Array | null) => {
    const groups = groupsOf(choice.grouping);
    return rankGroups(chronicle, choice, all(version, choice.grouping, mask), groups, mask !== null, only);
  });
  const choose = keepLast((version: number, choice: State["lanes"], mask: Uint8Array | null) => {
    const groups = groupsOf(choice.grouping);
    const own = choice.grouping === "country" ? people(version, mask) : all(version, choice.grouping, mask);
    const persons = {groups: groupsOf("participant"), memberships: own};
    return chooseLanes(
      chronicle,
      choice,
      rank(version, choice, mask),
      groups,
      all(version, choice.grouping, mask),
      persons,
      mask,
    );
  });

  const weave = keepLast(
    (_version: number, known: Chronicle, lanes: Lane[], fold: Fold): Storylines => weaveStorylines(known, lanes, fold),
  );
  const chooseLines = keepLast((lanes: State["lanes"]): State["lanes"] => ({
    ...lanes,
    limit: Math.max(lanes.limit, LINES),
    collapsed: [],
    unfolded: [],
  }));
  const dropRest = keepLast((lanes: Lane[]) => lanes.filter(({group}) => group !== null));

  const findContents = (state: State): Contents => {
    const {filters, lanes: chosen, folded, drawer} = state;
    const isBraid = isBraided(state);
    const lanes = isBraid ? chooseLines(chosen) : chosen;
    const {version} = chronicle;
    const isOn = isFiltered(filters) || only !== null;
    const filtered = isOn || drawer === "find" ? filter(version, chronicle.wording, filters) : everything(version);
    const mask = isOn ? filtered.mask : null;
    const fold = foldTime(version, folded, mask);
    const {start, end} = findDomain(version);
    return {
      chronicle: recall(version, filters.asOf),
      filtered,
      isFiltered: isOn,
      all: own(version)?.count ?? chronicle.count,
      groupsOf,
      ranked: rank(version, lanes, mask),
      lanes: isBraid ? dropRest(choose(version, lanes, mask)) : choose(version, lanes, mask),
      fold,
      bounds: findBounds({start: fold.at(start), end: fold.at(end)}),
    };
  };

  const layOut = keepLast(
    (
      known: Chronicle,
      lanes: Lane[],
      fold: Fold,
      _version: number,
      _wording: number,
      density: number,
      place: number,
      quarter: number,
    ): Layout => {
      const start = (place * quarter) / density;
      return layOutLanes(
        {chronicle: known, lanes, fold, scale, widthOf},
        {start, end: start + (7 * quarter) / density},
        density,
      );
    },
  );
  const widthOf = (event: number) => {
    const name = nameOf(event);
    return name ? measure(name) : 0;
  };
  const label = keepLast((layout: Layout, from: number, edge: number, _wording: number): Label[] =>
    placeLabels(layout, {
      scale,
      measure,
      nameOf,
      detailOf,
      salienceOf: (event) => chronicle.saliences[event] as number,
      from,
      edge,
    }),
  );

  const makeFrame = (state: State): Frame => {
    const contents = findContents(state);
    const {lanes, fold, bounds} = contents;
    const {view, width, active, selected, flip} = state;
    const density = Number((Math.max(width, 1) / (view.end - view.start)).toPrecision(9)); // the same while panning
    const quarter = Math.max(width, 1) / 4;
    const place = Math.floor((view.start * density) / quarter) - 1;
    const isBraid = isBraided(state) && !state.column;
    const layout = layOut(
      contents.chronicle,
      isBraid ? none : lanes,
      fold,
      chronicle.version,
      chronicle.wording,
      density,
      place,
      quarter,
    );
    const [from, edge] = [bounds.start, bounds.end].map((instant) => (instant - layout.origin) * density) as [
      number,
      number,
    ];
    const labels = label(layout, from, edge, chronicle.wording);
    const axis = findAxis(view, width, language, {scale, fold});
    const lit = new Set(active.length === 1 ? active : []);
    if (selected !== null) lit.add(selected);
    const shared = {chronicle: contents.chronicle, axis, fold, view, width, scale, flip, lit};
    const storylines = isBraid ? weave(chronicle.version, contents.chronicle, lanes, fold) : null;
    const drawing = storylines
      ? drawBraid({...shared, storylines, lanes, names: lanes.map(nameLane), nameOf, measure})
      : drawLanes({...shared, layout, labels, measure, writeBreak});
    const column = state.column ? makeColumn(contents, state, language, scale) : null;
    return {contents, axis, layout, drawing, column, storylines};
  };
  return {findContents, makeFrame};
}

function joinMasks(a: Uint8Array | null, b: Uint8Array | null): Uint8Array | null {
  return a && b ? a.map((value, at) => value & (b[at] as number)) : (a ?? b);
}
