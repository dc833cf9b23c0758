import {group} from "d3";
import type {Chronicle} from "../columns/chronicle.ts";
import type {Fold} from "../columns/fold.ts";
import {HOUR} from "../columns/instants.ts";
import type {Lane} from "../columns/lanes.ts";
import {mixNumber} from "../columns/mixNumber.ts";
import {findKnots} from "./findKnots.ts";
import {type Braid, type Knot, layOutBraid} from "./layOutBraid.ts";

/** A braid in drawn time, with the zoom from which on each of its knots is shown. */
export interface Storylines extends Braid {
  at: Float64Array; // of each knot, rising
  apart: Float64Array; // what each keeps clear on both sides where it is shown
}

const LEAST = HOUR / 16; // what is nearer at no zoom has a mark of its own
const MEETING = 48; // how much more a knot matters that brings lines together, out of 255

/** Lays out the storylines of some lanes. */
export function weaveStorylines(chronicle: Chronicle, lanes: readonly Lane[], fold: Fold): Storylines {
  const knots = findKnots(chronicle, lanes);
  const at = Float64Array.from(knots, (knot) => fold.at(knot.at));
  const weightOf = ({event, members}: Knot) =>
    (chronicle.saliences[event] as number) + (members.length > 1 ? MEETING : 0);
  const apart = measureApart(at, knots.map(weightOf));
  return {...layOutBraid(knots, lanes.length, findSteps(apart)), at, apart};
}

/** The knots that come into view together, those seen from furthest away first. */
export function findSteps(apart: Float64Array): number[][] {
  const steps = group(apart.keys(), (index) => apart[index] as number);
  return [...steps.keys()].sort((a, b) => b - a).flatMap((step) => [steps.get(step) ?? []]);
}

/**
 * How near a view must come until each place is shown: the least distance that it keeps, at that view, from all that are
 * shown. Distances halve from one step to the next, and at each step those that weigh most take what room there is between
 * those of the steps before. So nothing that was shown goes while zooming in, and nothing stays away that has room.
 */
export function measureApart(at: Float64Array, weights: readonly number[]): Float64Array {
  const apart = new Float64Array(at.length);
  let left = Array.from(at.keys()).sort(
    (a, b) => (weights[b] as number) - (weights[a] as number) || mixNumber(a) - mixNumber(b) || a - b,
  );
  let step = 2 ** Math.ceil(Math.log2(Math.max((at.at(-1) ?? 0) - (at[0] ?? 0), 1)));
  const taken: number[] = [];
  for (; left.length > 0 && step > LEAST; step /= 2) {
    const cells = new Map<number, number[]>();
    const cellOf = (place: number) => Math.floor(place / step);
    const take = (place: number) => {
      const own = cells.get(cellOf(place));
      if (own) own.push(place);
      else cells.set(cellOf(place), [place]);
    };
    const isFree = (place: number) => {
      const cell = cellOf(place);
      return [cell - 1, cell, cell + 1].every((near) =>
        (cells.get(near) ?? []).every((other) => Math.abs(other - place) >= step),
      );
    };
    taken.forEach(take);
    const rest: number[] = [];
    for (const index of left) {
      const place = at[index] as number;
      if (!isFree(place)) {
        rest.push(index);
        continue;
      }
      apart[index] = step;
      taken.push(place);
      take(place);
    }
    left = rest;
  }
  return apart;
}
