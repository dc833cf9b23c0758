import type {Known} from "../../src/events/tellsSame.ts";

/** A world of persons in unknown places, but for what a test says of it. */
export function knownOf(more: Partial<Known> = {}): Known {
  return {
    typeOf: () => "Person",
    placeOf: () => undefined,
    countryOf: () => null,
    countryAt: () => null,
    soundOf: (id) => id,
    mayBeOne: () => false,
    ...more,
  };
}
