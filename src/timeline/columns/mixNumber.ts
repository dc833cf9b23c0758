/** A number that has nothing to do with its neighbours': so equals take turns all over the time, and not its beginning first. */
export function mixNumber(number: number): number {
  return Math.imul(number + 1, 0x9e3779b1) >>> 0;
}
