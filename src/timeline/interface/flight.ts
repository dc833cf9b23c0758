import {mixViews, type View} from "../columns/view.ts";

/** Carries the view from one place to another, in a third of a second, or at once for those who want less motion. */
export interface Flight {
  start: (from: View, to: View) => void;
  stop: () => void;
  isUnderWay: () => boolean;
}

const DURATION = 280; // ms

export function createFlight(show: (view: View) => void, land: () => void): Flight {
  let frame = 0;
  const stop = () => {
    cancelAnimationFrame(frame);
    frame = 0;
  };
  const start = (from: View, to: View) => {
    stop();
    const began = performance.now();
    const isStill = matchMedia("(prefers-reduced-motion: reduce)").matches;
    const fly = (now: number) => {
      const t = isStill ? 1 : Math.min(Math.max((now - began) / DURATION, 0), 1);
      frame = t < 1 ? requestAnimationFrame(fly) : 0;
      show(t < 1 ? mixViews(from, to, 1 - (1 - t) ** 3) : to);
      if (t === 1) land();
    };
    if (isStill) fly(began);
    else frame = requestAnimationFrame(fly);
  };
  return {start, stop, isUnderWay: () => frame !== 0};
}
