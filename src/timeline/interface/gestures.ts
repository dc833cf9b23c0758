import {createFling} from "./fling.ts";

/** What fingers, pens and mice ask of the drawing; places are between 0 and 1 along the axis of time. */
export interface GestureTarget {
  pan: (part: number) => void; // 1: one screen later
  zoom: (factor: number, place: number) => void;
  end: () => void; // nothing more for now
}

interface GestureOptions {
  column: boolean; // time runs downwards; one finger then scrolls, and two zoom
}

/**
 * Drags with one pointer, pinches with two; what a finger has set moving goes on for a moment. Pointer events come from the drawing itself, so that `touch-action: pan-y`
 * leaves vertical swipes to the page: the browser then cancels the pointer.
 */
export function listenToPointers(
  element: HTMLElement,
  target: GestureTarget,
  options: () => GestureOptions,
): () => void {
  const pointers = new Map<number, {x: number; y: number}>();
  const fling = createFling(target.pan, target.end);
  let moved = 0;
  const along = ({x, y}: {x: number; y: number}) => (options().column ? y : x);
  const measure = () => {
    const {left, top, width, height} = element.getBoundingClientRect();
    return options().column ? {origin: top, length: height} : {origin: left, length: width};
  };

  const press = (event: PointerEvent) => {
    if (event.pointerType === "mouse" && event.button !== 0) return;
    fling.stop();
    if (pointers.size === 0) moved = 0;
    pointers.set(event.pointerId, {x: event.clientX, y: event.clientY});
  };

  const move = (event: PointerEvent) => {
    const before = pointers.get(event.pointerId);
    if (!before) return;
    const now = {x: event.clientX, y: event.clientY};
    const {origin, length} = measure();
    const other = Array.from(pointers).find(([id]) => id !== event.pointerId)?.[1];
    pointers.set(event.pointerId, now);
    if (other) {
      moved = Number.POSITIVE_INFINITY;
      const [was, is] = [distance(before, other), distance(now, other)];
      fling.stop();
      if (was > 8 && is > 8) target.zoom(is / was, ((along(now) + along(other)) / 2 - origin) / length);
      target.pan(-(along(now) - along(before)) / 2 / length);
      return;
    }
    if (options().column && event.pointerType !== "mouse") return; // the column scrolls by itself
    moved += distance(before, now);
    if (moved < 4) return; // a press that trembles is still a press
    if (!element.hasPointerCapture(event.pointerId)) capture(element, event.pointerId);
    element.dataset.dragging = "";
    const part = -(along(now) - along(before)) / length;
    target.pan(part);
    if (event.pointerType !== "mouse") fling.track(part, event.timeStamp);
  };

  const release = (event: PointerEvent) => {
    if (!pointers.delete(event.pointerId) || pointers.size > 0) return;
    delete element.dataset.dragging;
    const goesOn = event.type === "pointerup" && fling.release(event.timeStamp);
    if (moved >= 4 && !goesOn) target.end();
    setTimeout(() => {
      if (pointers.size === 0) moved = 0; // a drag that ended elsewhere leaves no click to swallow
    });
  };

  const swallow = (event: MouseEvent) => {
    if (moved < 4 || event.detail === 0) return; // keys press without a pointer
    moved = 0;
    event.preventDefault(); // the end of a drag is no choice
    event.stopPropagation();
  };

  const hold = (event: TouchEvent) => {
    if (event.touches.length > 1 && event.cancelable) event.preventDefault(); // the pinch is ours
  };

  element.addEventListener("pointerdown", press);
  element.addEventListener("pointermove", move);
  element.addEventListener("pointerup", release);
  element.addEventListener("pointercancel", release);
  element.addEventListener("click", swallow, {capture: true});
  element.addEventListener("touchmove", hold, {passive: false});
  return () => {
    fling.stop();
    element.removeEventListener("pointerdown", press);
    element.removeEventListener("pointermove", move);
    element.removeEventListener("pointerup", release);
    element.removeEventListener("pointercancel", release);
    element.removeEventListener("click", swallow, {capture: true});
    element.removeEventListener("touchmove", hold);
  };
}

function capture(element: HTMLElement, pointer: number): void {
  try {
    element.setPointerCapture(pointer);
  } catch {
    // the pointer is already gone
  }
}

function distance(a: {x: number; y: number}, b: {x: number; y: number}): number {
  return Math.hypot(a.x - b.x, a.y - b.y);
}
