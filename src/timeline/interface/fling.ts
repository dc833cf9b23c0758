/** What a finger leaves behind: the speed of its last moments, and the way that a view goes on with it. */
export interface Fling {
  track: (part: number, at: number) => void; // the finger moved, by a part of the screen
  release: (at: number) => boolean; // true when the view goes on
  stop: () => void;
}

const MEMORY = 90; // ms of the movement that count
const SLOWEST = 0.0003; // screens for each ms
const FRICTION = 320; // ms in which the speed falls to a third

/**
 * `pan` moves by a part of the screen; `end` is called when all is still. Moments are those of the finger (an event's `timeStamp`, in
 * ms), and not those at which a busy page hears of them.
 */
export function createFling(pan: (part: number) => void, end: () => void): Fling {
  let moves: {at: number; part: number}[] = [];
  let frame = 0;
  const stop = () => {
    cancelAnimationFrame(frame);
    frame = 0;
    moves = [];
  };
  return {
    stop,
    track: (part, at) => {
      moves = [...moves.filter((move) => at - move.at < MEMORY), {at, part}];
    },
    release: (released) => {
      const recent = moves.filter((move) => released - move.at < MEMORY);
      moves = [];
      let speed = recent.reduce((sum, {part}) => sum + part, 0) / MEMORY;
      if (Math.abs(speed) < SLOWEST || matchMedia("(prefers-reduced-motion: reduce)").matches) return false;
      let before = performance.now();
      const glide = (at: number) => {
        const passed = Math.max(at - before, 0);
        before = at;
        pan(speed * passed);
        speed *= Math.exp(-passed / FRICTION);
        if (Math.abs(speed) > SLOWEST / 4) frame = requestAnimationFrame(glide);
        else {
          stop();
          end();
        }
      };
      frame = requestAnimationFrame(glide);
      return true;
    },
  };
}
