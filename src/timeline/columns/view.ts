import type {Chronicle} from "./chronicle.ts";
import {DAY, HOUR, type Instant} from "./instants.ts";

/** The period on screen. */
export interface View {
  start: Instant;
  end: Instant;
}

export const SHORTEST = 3 * HOUR;

/** The widest view: all events and some air, at least three days. */
export function findBounds({start, end}: View): View {
  const air = Math.max((end - start) * 0.04, DAY);
  return {start: start - air, end: end + air};
}

/** Whether a view holds all that there is. */
export function isWhole({start, end}: View, bounds: View): boolean {
  return end - start >= (bounds.end - bounds.start) * 0.9999;
}

/** The instant in the middle of an event. */
export function findMiddle({starts, ends}: Pick<Chronicle, "starts" | "ends">, event: number): Instant {
  return ((starts[event] as number) + (ends[event] as number)) / 2;
}

/** Keeps a view inside its bounds and no shorter than three hours; its middle moves as little as it can. */
export function clampView({start, end}: View, bounds: View): View {
  const widest = bounds.end - bounds.start;
  const length = Math.min(Math.max(end - start, Math.min(SHORTEST, widest)), widest);
  const wanted = (start + end) / 2 - length / 2;
  const clamped = Math.min(Math.max(wanted, bounds.start), bounds.end - length);
  return {start: clamped, end: clamped + length};
}

/** Zooms by a factor (2 is twice as near) about a place between 0 (the start) and 1 (the end) that stays where it is. */
export function zoomView({start, end}: View, factor: number, place: number, bounds: View): View {
  const length = end - start;
  const widest = bounds.end - bounds.start;
  const next = Math.min(Math.max(length / factor, Math.min(SHORTEST, widest)), widest);
  const from = start + (length - next) * place;
  return clampView({start: from, end: from + next}, bounds);
}

/** Moves a view by a part of its own length; 1 is one screen later. */
export function panView({start, end}: View, part: number, bounds: View): View {
  const shift = (end - start) * part;
  return clampView({start: start + shift, end: end + shift}, bounds);
}

/** The view that holds a period with air around it, never nearer than six hours. */
export function fitView({start, end}: View, bounds: View): View {
  const air = Math.max((end - start) * 0.25, 3 * HOUR);
  return clampView({start: start - air, end: end + air}, bounds);
}

/** Moves a view, without zooming, until it holds an instant with some air around it. */
export function showInstant(view: View, instant: Instant, bounds: View): View {
  const length = view.end - view.start;
  const air = length * 0.08;
  if (instant >= view.start + air && instant <= view.end - air) return view;
  return clampView({start: instant - length / 2, end: instant + length / 2}, bounds);
}

/** A view on the way from one to another, `t` from 0 to 1; lengths change by equal factors in equal times. */
export function mixViews(from: View, to: View, t: number): View {
  const [a, b] = [from.end - from.start, to.end - to.start];
  const length = a * (b / a) ** t;
  const place = Math.abs(b - a) < a * 1e-6 ? t : (length - a) / (b - a);
  const start = from.start + (to.start - from.start) * place;
  return {start, end: start + length};
}
