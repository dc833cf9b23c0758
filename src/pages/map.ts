import {type GeoPermissibleObjects, type GeoProjection, geoEqualEarth, geoPath} from "d3";
import {feature, mesh} from "topojson-client";
import type {GeometryCollection, Topology} from "topojson-specification";
import fine from "world-atlas/countries-50m.json" with {type: "json"};
import coarse from "world-atlas/countries-110m.json" with {type: "json"};
import type {Place} from "../model.ts";

/** A drawn piece of the globe: paths in the map's own units, and where points fall. */
export interface LandMap {
  width: number;
  height: number;
  land: string; // SVG path
  borders: string;
  locate(geo: {latitude: number; longitude: number}): [x: number, y: number];
}

type Point = NonNullable<Place["geo"]>;
type World = Topology<{countries: GeometryCollection; land: GeometryCollection}>;

interface Shapes {
  land: GeoPermissibleObjects;
  borders: GeoPermissibleObjects;
}

/** The shapes of a world, unfolded once. */
function unfoldOnce(world: unknown): () => Shapes {
  let shapes: Shapes | undefined;
  return () => {
    const {objects} = world as World;
    shapes ??= {
      land: feature(world as World, objects.land),
      borders: mesh(world as World, objects.countries, (a, b) => a !== b),
    };
    return shapes;
  };
}

const [coarseShapes, fineShapes] = [unfoldOnce(coarse), unfoldOnce(fine)];
const drawn = new Map<string, LandMap | null>(); // every language of the interface asks for the same maps

/** Up to how many degrees of longitude a map shows the finer shapes: those of more would weigh too much. */
const fineUpTo = 55;

/**
 * Draws the land around some points (Natural Earth's shapes, on the Equal Earth projection turned to their middle), with at
 * least `degrees` of it from side to side. Null without points.
 */
export function drawLand(points: readonly Point[], width: number, height: number, degrees = 24): LandMap | null {
  const key = JSON.stringify([points, width, height, degrees]);
  const known = drawn.get(key);
  if (known !== undefined) return known;
  const map = draw(points, width, height, degrees);
  drawn.set(key, map);
  return map;
}

function draw(points: readonly Point[], width: number, height: number, degrees: number): LandMap | null {
  if (points.length === 0) return null;
  const longitudes = findArc(points.map(({longitude}) => longitude));
  const latitudes = points.map(({latitude}) => latitude);
  const middle = (longitudes.from + longitudes.to) / 2;
  const [south, north] = [Math.min(...latitudes), Math.max(...latitudes)];
  const pad = Math.max((degrees - (longitudes.to - longitudes.from)) / 2, (longitudes.to - longitudes.from) * 0.08);
  const tall = Math.max(((degrees * height) / width - (north - south)) / 2, (north - south) * 0.12);
  const half = (longitudes.to - longitudes.from) / 2 + pad;
  const projection = geoEqualEarth().rotate([-middle, 0]);
  projection.fitExtent(
    [
      [0, 0],
      [width, height],
    ],
    frame(
      middle - Math.min(half, 179),
      middle + Math.min(half, 179),
      Math.max(south - tall, -85),
      Math.min(north + tall, 85),
    ),
  );
  projection.clipExtent([
    [-2, -2],
    [width + 2, height + 2],
  ]);
  const {land, borders} = half * 2 > fineUpTo ? coarseShapes() : fineShapes();
  return {
    width,
    height,
    land: write(projection, land),
    borders: write(projection, borders),
    locate: ({latitude, longitude}) => {
      const [x, y] = projection([longitude, latitude]) ?? [0, 0];
      return [round(x), round(y)];
    },
  };
}

function write(projection: GeoProjection, shape: GeoPermissibleObjects): string {
  return geoPath(projection).digits(0)(shape) ?? "";
}

/** The corners and the middles of the sides of a window on the globe. */
function frame(west: number, east: number, south: number, north: number): GeoPermissibleObjects {
  const across = [west, (west + east) / 2, east];
  const up = [south, (south + north) / 2, north];
  return {type: "MultiPoint", coordinates: across.flatMap((x) => up.map((y) => [wrap(x), y]))};
}

/** The shortest stretch of longitudes that has all of some: `to` may lie beyond 180. */
function findArc(longitudes: readonly number[]): {from: number; to: number} {
  const sorted = [...longitudes].sort((a, b) => a - b);
  let best = {gap: -1, from: sorted[0] ?? 0, to: sorted.at(-1) ?? 0};
  for (const [index, longitude] of sorted.entries()) {
    const next = sorted[index + 1] ?? (sorted[0] ?? 0) + 360;
    if (next - longitude > best.gap)
      best = {gap: next - longitude, from: wrap(next), to: wrap(next) + 360 - (next - longitude)};
  }
  return best;
}

function wrap(longitude: number): number {
  return ((((longitude + 180) % 360) + 360) % 360) - 180;
}

function round(number: number): number {
  return Math.round(number * 10) / 10;
}
