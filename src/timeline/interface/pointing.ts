import type {Drawing, Target} from "../drawing/drawing.ts";
import {CELL, type Density, type Layout} from "../drawing/layout.ts";
import type {Frame} from "./frame.ts";
import type {State} from "./state.ts";

const REACH = 13; // px up and down

/** The mark or number under a point of the drawing; the nearest one where targets touch. */
export function findTarget({targets}: Pick<Drawing, "targets">, x: number, y: number, scale: number): Target | null {
  let best: Target | null = null;
  let least = Number.POSITIVE_INFINITY;
  for (const target of targets) {
    if (Math.abs(target.y - y) > REACH * scale) continue;
    const half = 12 * scale;
    const from = Math.min(target.from, target.x - half);
    const to = Math.max(target.to, target.x + half);
    if (x < from || x > to) continue;
    const distance = Math.abs(target.x - x) + Math.abs(target.y - y) + (target.to - target.from > 3 * half ? half : 0);
    if (distance >= least) continue;
    [best, least] = [target, distance];
  }
  return best;
}

/** The events that a column of the density under a point stands for; null beside any. */
export function findColumn(
  {layout, contents}: Frame,
  {view, width, flip}: State,
  x: number,
  y: number,
): {lane: number; events: number[]} | null {
  const lane = layout.bands.findIndex((band) => y >= band.y && y < band.y + band.height);
  const density = layout.densities.find((each) => each.lane === lane);
  const band = layout.bands[lane];
  if (!density || !band) return null;
  const along = flip ? width - x : x;
  const events = listColumn(contents, layout, density, view.start + along / layout.density);
  return events.length === 0 ? null : {lane, events};
}

function listColumn(
  {lanes, fold, chronicle}: Frame["contents"],
  {density}: Layout,
  {lane}: Density,
  instant: number,
): number[] {
  const around = (CELL * 1.5) / density;
  return Array.from(lanes[lane]?.events ?? []).filter((event) => {
    const start = fold.at(chronicle.starts[event] as number);
    return start >= instant - around && start < instant + around;
  });
}

/** Where an event of a lane stands on screen: its mark, the number that holds it, or its place in the density. */
export function locateEvent(
  {drawing, layout, contents, storylines}: Frame,
  {view, flip, width}: State,
  lane: number,
  event: number,
): Target | null {
  const isOf = ({lane: own, events, event: first}: Target) =>
    events ? (own === lane || storylines !== null) && events.includes(event) : own === lane && first === event;
  const own = drawing.targets.find(isOf);
  if (own || storylines) return own ?? null;
  const band = layout.bands[lane];
  if (!band) return null;
  const along = (contents.fold.at(contents.chronicle.starts[event] as number) - view.start) * layout.density;
  if (along < -20 || along > width + 20) return null;
  const x = flip ? width - along : along;
  return {lane, event, events: null, x, y: band.y + band.height / 2, from: x - 6, to: x + 6};
}
