/** What of a drawing is painted, in pixels from its top: a canvas costs by its size, also where nobody sees it. */
export interface Slice {
  top: number;
  height: number;
}

export interface SliceWatch {
  find: (height: number, isMoving: boolean) => Slice; // of a drawing so high
  stop: () => void;
}

const HIGHEST = 16_000; // px; browsers paint no higher canvas

/**
 * Finds what of the drawing is on screen, at rest with a screen above and one below, so that scrolling the page shows no
 * gap; `onLost` is called when it has scrolled further than that. All of it is painted for print.
 */
export function watchSlice(lanes: HTMLElement, onLost: () => void): SliceWatch {
  let painted: Slice = {top: 0, height: 0};
  let isPrinted = false;
  const seen = (height: number): [from: number, to: number] => {
    const {top} = lanes.getBoundingClientRect();
    return [Math.min(Math.max(-top, 0), height), Math.min(Math.max(innerHeight - top, 0), height)];
  };
  const scroll = () => {
    const [from, to] = seen(lanes.clientHeight);
    if (from < painted.top || to > painted.top + painted.height) onLost();
  };
  const print = (event: Event) => {
    isPrinted = event.type === "beforeprint";
    onLost();
  };
  window.addEventListener("scroll", scroll, {capture: true, passive: true});
  window.addEventListener("resize", scroll);
  window.addEventListener("beforeprint", print);
  window.addEventListener("afterprint", print);
  return {
    find: (height, isMoving) => {
      const [from, to] = isPrinted ? [0, Math.min(height, HIGHEST)] : seen(height);
      const reach = isMoving ? 0 : innerHeight;
      const top = Math.max(Math.floor(from - reach), 0);
      painted = {top, height: Math.max(Math.min(Math.ceil(to + reach), height) - top, 1)};
      return painted;
    },
    stop: () => {
      window.removeEventListener("scroll", scroll, {capture: true});
      window.removeEventListener("resize", scroll);
      window.removeEventListener("beforeprint", print);
      window.removeEventListener("afterprint", print);
    },
  };
}
