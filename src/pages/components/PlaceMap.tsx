import type {Place} from "../../model.ts";
import {drawLand, type LandMap} from "../map.ts";
import {nameIn} from "../names.ts";
import {paths} from "../paths.ts";
import type {View} from "../view.ts";

const size = {width: 1200, height: 560};
const largest = 26; // radius
const namesOnMap = 16;

interface Spot {
  place: Place;
  name: string;
  count: number;
  x: number;
  y: number;
  radius: number;
}

/** The places of the chronicle on a map, each as large as it is rich in events. The list under it has all of them. */
export function PlaceMap({view, places}: {view: View; places: Place[]}) {
  const {words, chronicle} = view;
  const located = places.flatMap((place) =>
    place.geo && place.type !== "Country" && chronicle.eventsByPlace.has(place.id) ? [{place, geo: place.geo}] : [],
  );
  const map = drawLand(
    located.map(({geo}) => geo),
    size.width,
    size.height,
  );
  if (!map) return null;
  const counts = located.map(({place}) => chronicle.eventsByPlace.get(place.id)?.length ?? 0);
  const most = Math.max(...counts, 1);
  const spots = located
    .map(({place, geo}, index): Spot => {
      const [x, y] = map.locate(geo);
      const count = counts[index] ?? 0;
      const radius = Math.round((4 + (largest - 4) * Math.sqrt(count / most)) * 10) / 10;
      return {place, name: nameIn(view.language, place), count, x, y, radius};
    })
    .sort((a, b) => b.count - a.count || (a.place.id < b.place.id ? -1 : 1));
  const names = new Map(placeNames(spots, map).map((name) => [name.place.id, name]));
  const unplaced = places.filter(
    ({id, geo, type}) => !geo && type !== "Country" && chronicle.eventsByPlace.has(id),
  ).length;
  return (
    <figure class="map">
      <svg viewBox={`0 0 ${map.width} ${map.height}`}>
        <title>{words.map.title}</title>
        <Land map={map} />
        {spots.map((spot) => (
          <a
            href={view.link(paths.place(spot.place.id))}
            aria-label={words.labelled({label: spot.name, text: words.events({count: spot.count})})}
            key={spot.place.id}
          >
            <circle class="map-hit" cx={spot.x} cy={spot.y} r={Math.max(spot.radius, 14)} />
            <circle class="map-place" cx={spot.x} cy={spot.y} r={spot.radius} />
            <SpotName name={names.get(spot.place.id)} />
          </a>
        ))}
      </svg>
      <figcaption class="legend">
        {words.map.size} {unplaced > 0 && words.map.unplaced({count: unplaced})} {words.map.credit}
      </figcaption>
    </figure>
  );
}

function SpotName({name}: {name: Name | undefined}) {
  if (!name) return null;
  return (
    <text class="map-name" x={name.x} y={name.y} text-anchor={name.anchor}>
      {name.name}
    </text>
  );
}

/** Where one place lies. */
export function Locator({view, place}: {view: View; place: Place}) {
  const map = place.geo && drawLand([place.geo], 480, 300, 50);
  if (!map || !place.geo || place.type === "Country") return null;
  const [x, y] = map.locate(place.geo);
  const label = view.words.map.locator({place: nameIn(view.language, place)});
  return (
    <figure class="map locator">
      <svg viewBox={`0 0 ${map.width} ${map.height}`} role="img" aria-label={label}>
        <Land map={map} />
        <circle class="map-place" cx={x} cy={y} r="7" />
      </svg>
      <figcaption class="legend">{view.words.map.credit}</figcaption>
    </figure>
  );
}

function Land({map: {land, borders}}: {map: LandMap}) {
  return (
    <>
      <path class="map-land" d={land} />
      <path class="map-borders" d={borders} />
    </>
  );
}

interface Name {
  place: Place;
  name: string;
  x: number;
  y: number;
  anchor: "start" | "end";
}

const letter = 9.5; // about the width of one, at the map's own size
const line = 22;

/** The names of the richest places, each right or left of its circle, where it covers no other name and no larger circle. */
function placeNames(spots: readonly Spot[], map: LandMap): Name[] {
  const taken = spots.map(({x, y, radius}) => ({
    left: x - radius,
    right: x + radius,
    top: y - radius,
    bottom: y + radius,
  }));
  const names: Name[] = [];
  for (const {place, name, x, y, radius} of spots) {
    if (names.length === namesOnMap) break;
    const width = name.length * letter * (/\p{Script=Han}/u.test(name) ? 2 : 1);
    for (const side of ["start", "end"] as const) {
      const edge = side === "start" ? x + radius + 5 : x - radius - 5;
      const [left, right] = side === "start" ? [edge, edge + width] : [edge - width, edge];
      const box = {left, right, top: y - line / 2, bottom: y + line / 2};
      if (left < 4 || right > map.width - 4 || taken.some((other) => overlap(box, other))) continue;
      taken.push(box);
      names.push({place, name, x: Math.round(edge), y: Math.round(y + 6), anchor: side});
      break;
    }
  }
  return names;
}

interface Box {
  left: number;
  right: number;
  top: number;
  bottom: number;
}

function overlap(a: Box, b: Box): boolean {
  return a.left < b.right && b.left < a.right && a.top < b.bottom && b.top < a.bottom;
}
