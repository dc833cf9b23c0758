import {drawBraid} from "../braid/drawBraid.ts";
import {weaveStorylines} from "../braid/storylines.ts";
import {nameOf} from "../columns/chronicle.ts";
import {type Axis, findAxis, writePeriod} from "../drawing/axis.ts";
import {type Drawing, drawLanes, type PlacedLabel} from "../drawing/drawing.ts";
import type {Measure} from "../drawing/labels.ts";
import type {Layer, Note, Palette} from "../drawing/layer.ts";
import {layOutLanes} from "../drawing/layout.ts";
import {placeLabels} from "../drawing/placeLabels.ts";
import {drawLabels, drawLayers, drawNotes, element, type SvgElement} from "../drawing/svg.ts";
import type {Contents} from "../interface/frame.ts";
import {isBraided, type State} from "../interface/state.ts";
import {
  nameEvent,
  nameLane,
  nameParticipants,
  type Words,
  writeBreak,
  writeDateLine,
  writeDetail,
} from "../interface/words.ts";

/** Ink on paper, for files and print. */
export const lightPalette: Palette = {
  ink: "#17191d",
  soft: "#6b7078",
  faint: "#5f636b",
  rule: "#dcdcd5",
  strong: "#8d8f92",
  paper: "#ffffff",
  accent: "#a61c12",
  tint: "#f9e9e5",
};

/** A drawing with its frame, before it is a file. */
export interface WholeDrawing {
  width: number;
  height: number;
  parts: {x: number; y: number; layers: Layer[]; notes: Note[]; labels: PlacedLabel[]}[];
  toSvg: (family: string) => SvgElement;
}

interface WholeOptions {
  words: Words;
  contents: Contents;
  state: State;
  measure: Measure;
}

const NAMES = 190;
const TOP = 84;
const WIDEST = 8000;

/** The whole timeline, not only what is in view: all lanes or lines over all of their time, as wide as their events need. */
export function drawWhole(options: WholeOptions): WholeDrawing {
  const {words, contents, state} = options;
  const {fold, bounds, filtered} = contents;
  const width = Math.min(Math.max(1200, filtered.count * 36), WIDEST);
  const axis = findAxis(bounds, width, words.language, {fold});
  const {drawing, names} = isBraided(state)
    ? drawWholeBraid(options, axis, width)
    : drawWholeLanes(options, axis, width);
  const head: Note[] = [
    {x: 0, y: 16, text: document.title, ink: "ink", size: 20, weight: 600, align: "start"},
    {
      x: 0,
      y: 40,
      text: `${writePeriod({start: fold.back(bounds.start), end: fold.back(bounds.end)}, words.language)} · ${words.say("events", {n: filtered.count})} · ${location.href.replace(/#.*/, "")}`,
      ink: "faint",
      size: 12,
      weight: 400,
      align: "start",
    },
  ];
  const ticks: Note[] = [
    ...axis.ticks.map(
      ({at, label}): Note => ({x: at, y: -12, text: label, ink: "faint", size: 12, weight: 400, align: "middle"}),
    ),
    ...axis.contexts.flatMap(({labelAt, label}): Note[] =>
      label === null ? [] : [{x: labelAt, y: -30, text: label, ink: "accent", size: 14, weight: 400, align: "start"}],
    ),
  ];
  return frameParts(NAMES + width + 24, TOP + drawing.height + 16, [
    {x: 12, y: 12, layers: [], notes: head, labels: []},
    {x: 12, y: TOP, layers: [], notes: names, labels: []},
    {x: NAMES, y: TOP, layers: drawing.layers, notes: [...ticks, ...drawing.notes], labels: drawing.labels},
  ]);
}

interface Whole {
  drawing: Drawing;
  names: Note[]; // of the lanes, beside it
}

/** What both kinds of drawing are given. */
function shareOptions({contents: {chronicle, fold, bounds}, state}: WholeOptions, axis: Axis, width: number) {
  const lit = new Set(state.selected === null ? [] : [state.selected]);
  return {chronicle, axis, fold, view: bounds, width, scale: 1, flip: false, lit};
}

function drawWholeLanes(options: WholeOptions, axis: Axis, width: number): Whole {
  const {words, contents, measure} = options;
  const {chronicle, lanes, fold, bounds} = contents;
  const widthOf = (event: number) => measure(nameEvent(words, event));
  const layout = layOutLanes({chronicle, lanes, fold, scale: 1, widthOf}, bounds, width / (bounds.end - bounds.start));
  const labels = placeLabels(layout, {
    scale: 1,
    measure,
    nameOf: (event) => nameOf(chronicle, event)?.name ?? null,
    detailOf: (event) => writeDetail(words, event),
    salienceOf: (event) => chronicle.saliences[event] as number,
    from: 0,
    edge: width,
  });
  return {
    drawing: drawLanes({
      ...shareOptions(options, axis, width),
      layout,
      labels,
      measure,
      writeBreak: (each) => writeBreak(words, each),
    }),
    names: layout.bands.map(({lane, y, height}) => writeHead(y + Math.min(height / 2, 18), nameLane(words, lane))),
  };
}

function writeHead(y: number, text: string): Note {
  return {x: 0, y, text, ink: "ink", size: 13, weight: 600, align: "start"};
}

function drawWholeBraid(options: WholeOptions, axis: Axis, width: number): Whole {
  const {words, contents, measure} = options;
  const {chronicle, lanes, fold} = contents;
  const names = lanes.map((lane) => nameLane(words, lane));
  const drawing = drawBraid({
    ...shareOptions(options, axis, width),
    storylines: weaveStorylines(chronicle, lanes, fold),
    lanes,
    names,
    measure,
    nameOf: (event) => nameOf(chronicle, event)?.name ?? null,
  });
  return {drawing, names: drawing.heads.map(({y, text}) => writeHead(y, text))};
}

/** One event as a picture: its name, date and participants. */
export function drawEventCard(words: Words, event: number): WholeDrawing {
  const lines = wrapText(nameEvent(words, event), 40);
  const notes: Note[] = [
    {x: 0, y: 20, text: writeDateLine(words, event), ink: "accent", size: 26, weight: 400, align: "start"},
    ...lines.map(
      (text, line): Note => ({x: 0, y: 74 + line * 50, text, ink: "ink", size: 40, weight: 600, align: "start"}),
    ),
    {
      x: 0,
      y: 92 + lines.length * 50,
      text: nameParticipants(words, event),
      ink: "soft",
      size: 22,
      weight: 400,
      align: "start",
    },
    {x: 0, y: 500, text: document.title, ink: "faint", size: 20, weight: 400, align: "start"},
  ];
  return frameParts(1200, 630, [{x: 70, y: 70, layers: [], notes, labels: []}]);
}

function frameParts(width: number, height: number, parts: WholeDrawing["parts"]): WholeDrawing {
  return {
    width,
    height,
    parts,
    toSvg: (family) =>
      element(
        "svg",
        {
          xmlns: "http://www.w3.org/2000/svg",
          viewBox: `0 0 ${Math.round(width)} ${Math.round(height)}`,
          width: Math.round(width),
          height: Math.round(height),
          "font-family": family,
        },
        [
          element("title", {}, [document.title]),
          element("rect", {width: Math.round(width), height: Math.round(height), fill: lightPalette.paper}),
          ...parts.map(({x, y, layers, notes, labels}, index) =>
            element("g", {transform: `translate(${x} ${y})`}, [
              ...drawLayers(layers, lightPalette, `part-${index}`),
              ...drawNotes(notes, lightPalette),
              ...drawLabels(labels, lightPalette, 1),
            ]),
          ),
        ],
      ),
  };
}

function wrapText(text: string, letters: number): string[] {
  const lines: string[] = [];
  for (const word of text.split(/\s+/)) {
    const last = lines.at(-1);
    if (last !== undefined && last.length + word.length < letters) lines[lines.length - 1] = `${last} ${word}`;
    else lines.push(word);
  }
  return lines.slice(0, 6);
}
