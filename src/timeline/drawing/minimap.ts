import type {Chronicle} from "../columns/chronicle.ts";
import type {Fold} from "../columns/fold.ts";
import type {View} from "../columns/view.ts";
import {createLayers, type Layer} from "./layer.ts";

const COLUMN = 3;

interface MinimapShape {
  length: number; // px along time
  thick: number; // px across it
  flip: boolean; // time runs to the left
  isUpright: boolean; // it runs downwards
}

/** The density of everything over the whole time. */
export function drawMinimap(
  chronicle: Chronicle,
  mask: Uint8Array | null,
  fold: Fold,
  bounds: View,
  {length, thick, flip, isUpright}: MinimapShape,
): Layer[] {
  const counts = countColumns(chronicle, mask, fold, bounds, Math.max(Math.ceil(length / COLUMN), 1));
  const peak = counts.reduce((most, count) => Math.max(most, count), 1);
  const layers = createLayers();
  layers.add("overview", {fill: "soft", alpha: 0.7, apart: true}, (pen) => {
    counts.forEach((count, column) => {
      if (count === 0) return;
      const tall = Math.max(Math.sqrt(count / peak) * (thick - 4), 1.5);
      const along = column * COLUMN;
      if (isUpright) pen.rect(thick - tall, along, tall, COLUMN - 1);
      else pen.rect(flip ? length - along - COLUMN : along, thick - tall, COLUMN - 1, tall);
    });
  });
  return layers.list;
}

function countColumns(
  {data, periods, starts}: Chronicle,
  mask: Uint8Array | null,
  fold: Fold,
  {start, end}: View,
  columns: number,
): Float64Array {
  const counts = new Float64Array(columns);
  const add = (instant: number, count: number) => {
    const column = Math.floor(((fold.at(instant) - start) / (end - start)) * columns);
    if (column >= 0 && column < columns) counts[column] = (counts[column] as number) + count;
  };
  const isWhole = periods.every(({isRead}) => isRead);
  if (!isWhole && data.density && mask === null) {
    const {from, step, all} = data.density;
    all.forEach((count, index) => {
      const parts = 4; // a stretch may be wider than a column
      for (let part = 0; part < parts; part++)
        add((from + (index + (part + 0.5) / parts) * step) * 86_400_000, count / parts);
    });
    return counts;
  }
  for (const {first, count, isRead} of periods) {
    for (let event = first; isRead && event < first + count; event++)
      if (!mask || mask[event] === 1) add(starts[event] as number, 1);
  }
  return counts;
}
