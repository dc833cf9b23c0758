import type {Dataset} from "../model.ts";

/** The whole dataset as JSON, an item at a time: ten thousand articles do not fit into one string. */
export function* writeDataset({articles, events, participants, places, problems}: Dataset): Iterable<string> {
  const lists = {articles, events, participants, places, problems} satisfies Dataset;
  let opening = "{";
  for (const [name, items] of Object.entries(lists)) {
    yield `${opening}${JSON.stringify(name)}:[`;
    for (const [index, item] of items.entries()) yield `${index === 0 ? "" : ","}${JSON.stringify(item)}`;
    yield "]";
    opening = ",";
  }
  yield "}\n";
}
