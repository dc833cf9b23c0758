import type {GestureTarget} from "./gestures.ts";

interface WheelOptions {
  canZoom: (nearer: boolean) => boolean; // false at the ends of the range
  column: boolean;
}

/**
 * The wheel. Sideways, or with shift, it moves through time; with ctrl or ⌘, which is also what a pinch on a trackpad
 * sends, it always zooms. A plain turn zooms too, but never holds the page: not when the drawing came under a resting
 * pointer because the page was being scrolled, and not when there is nothing further to zoom.
 */
export function listenToWheel(element: HTMLElement, target: GestureTarget, options: () => WheelOptions): () => void {
  let armed = false; // the pointer was moved here on purpose
  let last = {x: Number.NaN, y: Number.NaN};
  let timer: ReturnType<typeof setTimeout> | undefined;

  const arm = ({clientX, clientY, pointerType}: PointerEvent) => {
    if (pointerType === "touch" || (clientX === last.x && clientY === last.y)) return;
    armed = true;
    last = {x: clientX, y: clientY};
  };
  const disarm = () => {
    armed = false;
  };

  const turn = (event: WheelEvent) => {
    const unit = event.deltaMode === 1 ? 16 : event.deltaMode === 2 ? 400 : 1;
    const [dx, dy] = event.shiftKey && event.deltaX === 0 ? [event.deltaY, 0] : [event.deltaX, event.deltaY];
    const {left, top, width, height} = element.getBoundingClientRect();
    const {column, canZoom} = options();
    const isZoom = event.ctrlKey || event.metaKey;
    if (column && !isZoom) return; // the column scrolls by itself
    if (!isZoom && Math.abs(dx) > Math.abs(dy)) {
      event.preventDefault();
      target.pan((dx * unit) / width);
    } else {
      if (!isZoom && (!armed || !canZoom(dy < 0))) return;
      event.preventDefault();
      const speed = event.ctrlKey && Math.abs(dy * unit) < 40 ? 0.01 : 0.002; // a trackpad's pinch is finer than a wheel
      const factor = 2 ** Math.min(Math.max(-dy * unit * speed, -1), 1);
      target.zoom(factor, column ? (event.clientY - top) / height : (event.clientX - left) / width);
    }
    clearTimeout(timer);
    timer = setTimeout(target.end, 250);
  };

  element.addEventListener("pointermove", arm);
  element.addEventListener("pointerleave", disarm);
  window.addEventListener("scroll", disarm, {passive: true});
  element.addEventListener("wheel", turn, {passive: false});
  return () => {
    clearTimeout(timer);
    element.removeEventListener("pointermove", arm);
    element.removeEventListener("pointerleave", disarm);
    window.removeEventListener("scroll", disarm);
    element.removeEventListener("wheel", turn);
  };
}
