import type {Cells} from "../columns/chronicle.ts";

/**
 * Puts groups that often share events beside one another: sifting, as in minimum linear arrangement. Each group in turn
 * takes the place where the distances to those it meets add up to least, until no move helps.
 */
export function arrangeNeighbours(
  groups: readonly number[],
  {offsets, lengths, values}: Cells,
  count: number,
): number[] {
  const size = groups.length;
  const placeOf = new Map(groups.map((group, place) => [group, place]));
  const meetings = Array.from({length: size}, () => new Float64Array(size));
  for (let event = 0; event < count; event++) {
    const from = offsets[event] as number;
    const met: number[] = [];
    for (let at = from; at < from + (lengths[event] as number); at++) {
      const place = placeOf.get(values[at] as number);
      if (place !== undefined) met.push(place);
    }
    for (const a of met)
      for (const b of met)
        if (a !== b) (meetings[a] as Float64Array)[b] = ((meetings[a] as Float64Array)[b] as number) + 1;
  }
  const cost = (order: readonly number[]) => {
    let sum = 0;
    for (let a = 0; a < size; a++) {
      const row = meetings[order[a] as number] as Float64Array;
      for (let b = a + 1; b < size; b++) sum += (row[order[b] as number] as number) * (b - a);
    }
    return sum;
  };
  let order = Array.from({length: size}, (_, place) => place);
  let best = cost(order);
  for (let isBetter = true, pass = 0; isBetter && pass < 6; pass++) {
    isBetter = false;
    for (let item = 0; item < size; item++) {
      const rest = order.filter((other) => other !== item);
      for (let place = 0; place < size; place++) {
        const tried = [...rest.slice(0, place), item, ...rest.slice(place)];
        const found = cost(tried);
        if (found >= best - 1e-9) continue;
        [best, order, isBetter] = [found, tried, true];
      }
    }
  }
  return order.map((place) => groups[place] as number);
}
