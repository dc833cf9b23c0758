import {IANAZone} from "luxon";
import {describe, expect, it} from "vitest";
import {cities} from "../../src/language/cities.ts";
import {languages} from "../../src/language/index.ts";
import {zoneOfPlace} from "../../src/language/zones.ts";

describe("zoneOfPlace(place)", () => {
  it.each([
    ["MOSCOW", "Europe/Moscow"],
    ["Pékin", "Asia/Shanghai"],
    ["Washington", "America/New_York"],
    ["Paris, France", "Europe/Paris"],
    ["Atlantis", null],
    ["", null],
  ])("%o is in %o", (place, zone) => {
    expect(zoneOfPlace(place)).toBe(zone);
  });

  it("knows a zone for every city that a language names", () => {
    const [english] = languages;
    const unknown = Object.keys(cities).filter((id) => {
      const [name] = english?.names.cities[id] ?? [];
      return name !== undefined && !IANAZone.isValidZone(zoneOfPlace(name) ?? "");
    });
    expect(unknown).toEqual([]);
  });
});
