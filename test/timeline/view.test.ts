import fc from "fast-check";
import {describe, expect, it} from "vitest";
import {DAY, HOUR, readInstant, writeInstant} from "../../src/timeline/columns/instants.ts";
import {
  clampView,
  fitView,
  mixViews,
  panView,
  SHORTEST,
  showInstant,
  zoomView,
} from "../../src/timeline/columns/view.ts";

const bounds = {start: Date.UTC(1996, 0), end: Date.UTC(2026, 0)};
const instant = fc.integer({min: Date.UTC(1990, 0), max: Date.UTC(2030, 0)});
const view = fc
  .tuple(instant, fc.integer({min: 1, max: 60 * 365 * DAY}))
  .map(([start, length]) => ({start, end: start + length}));

describe("clampView(view, bounds)", () => {
  it("stays inside the bounds and no shorter than three hours, whatever it is given", () => {
    fc.assert(
      fc.property(view, (wanted) => {
        const {start, end} = clampView(wanted, bounds);
        expect(start).toBeGreaterThanOrEqual(bounds.start - 1);
        expect(end).toBeLessThanOrEqual(bounds.end + 1);
        expect(end - start).toBeGreaterThanOrEqual(SHORTEST - 1);
      }),
    );
  });
});

describe("zoomView(view, factor, place, bounds)", () => {
  const year = {start: Date.UTC(2010, 0), end: Date.UTC(2011, 0)};

  it("keeps the instant under the pointer where it is", () => {
    const before = year.start + (year.end - year.start) * 0.3;
    const {start, end} = zoomView(year, 4, 0.3, bounds);
    expect(start + (end - start) * 0.3).toBeCloseTo(before, -1);
    expect((end - start) * 4).toBeCloseTo(year.end - year.start, -1);
  });

  it("ends at three hours and at the bounds", () => {
    const nearest = zoomView(year, 1e12, 0.5, bounds);
    expect(nearest.end - nearest.start).toBeCloseTo(SHORTEST, -1);
    expect(zoomView(year, 1e-12, 0.5, bounds)).toEqual(bounds);
  });
});

describe("panView, fitView, showInstant, mixViews", () => {
  const year = {start: Date.UTC(2010, 0), end: Date.UTC(2011, 0)};

  it("pans by parts of a screen and stops at the bounds", () => {
    expect(panView(year, 1, bounds).start).toBe(year.end);
    expect(panView(year, 1000, bounds).end).toBe(bounds.end);
  });

  it("fits a period with air around it", () => {
    const {start, end} = fitView({start: Date.UTC(2020, 8, 11), end: Date.UTC(2020, 8, 12)}, bounds);
    expect(start).toBe(Date.UTC(2020, 8, 11) - 6 * HOUR);
    expect(end).toBe(Date.UTC(2020, 8, 12) + 6 * HOUR);
  });

  it("moves to show an instant only when it is off screen", () => {
    expect(showInstant(year, Date.UTC(2010, 5), bounds)).toBe(year);
    const moved = showInstant(year, Date.UTC(2020, 5), bounds);
    expect((moved.start + moved.end) / 2).toBe(Date.UTC(2020, 5));
  });

  it("goes from one view to the other", () => {
    const other = {start: Date.UTC(2019, 0), end: Date.UTC(2019, 1)};
    expect(mixViews(year, other, 0)).toEqual(year);
    expect(mixViews(year, other, 1).start).toBeCloseTo(other.start, -1);
    expect(mixViews(year, other, 1).end).toBeCloseTo(other.end, -1);
  });
});

describe("readInstant(text)", () => {
  it("reads years, months, days and minutes with the length they have", () => {
    expect(readInstant("2020")).toEqual({start: Date.UTC(2020, 0), end: Date.UTC(2021, 0)});
    expect(readInstant("2020-09")).toEqual({start: Date.UTC(2020, 8), end: Date.UTC(2020, 9)});
    expect(readInstant("2020-09-11")).toEqual({start: Date.UTC(2020, 8, 11), end: Date.UTC(2020, 8, 12)});
    expect(readInstant("2020-09-11T10:30")?.start).toBe(Date.UTC(2020, 8, 11, 10, 30));
  });

  it("does not take the year 44 for 1944, and knows years before the first one", () => {
    expect(new Date(readInstant("0044-03-15")?.start ?? 0).getUTCFullYear()).toBe(44);
    expect(new Date(readInstant("-0043-03-15")?.start ?? 0).getUTCFullYear()).toBe(-43);
  });

  it.each([null, "", "soon", "2020-13", "2020-09-32", "2020-09-11T25:00", "2020-09-11 or so"])(
    "reads nothing from %s",
    (text) => {
      expect(readInstant(text)).toBeNull();
    },
  );

  it("reads what writeInstant writes", () => {
    fc.assert(
      fc.property(fc.integer({min: Date.UTC(-5000, 0), max: Date.UTC(9999, 0)}), (time) => {
        const minute = Math.floor(time / 60_000) * 60_000;
        expect(readInstant(writeInstant(minute, "minute"))?.start).toBe(minute);
      }),
    );
  });
});
