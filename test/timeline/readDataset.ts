import {joinTimeline} from "../../src/exports/timelineData.ts";
import type {Dataset, TimelineData, TimelineMarks, TimelineNames, TimelineQuotes} from "../../src/model.ts";
import {type Chronicle, createChronicle, nameOf, readMarks} from "../../src/timeline/columns/chronicle.ts";
import {createSearch} from "../../src/timeline/columns/search.ts";
import {estimateWidth} from "../../src/timeline/drawing/labels.ts";
import {createFramer, type Frame} from "../../src/timeline/interface/frame.ts";
import {en} from "../../src/timeline/interface/messages/en.ts";
import {createSay} from "../../src/timeline/interface/messages.ts";
import {createState, type State} from "../../src/timeline/interface/state.ts";
import {writeBreak} from "../../src/timeline/interface/words.ts";

/** A dataset as the browser has it; `far` reads the overview of a long one only. */
export function readDataset(dataset: Dataset, far = false): Chronicle {
  const files = new Map([...joinTimeline(dataset, "en")].map(({path, value}) => [path, value]));
  const chronicle = createChronicle(files.get("data/timeline.json") as TimelineData);
  for (const period of far ? [] : chronicle.periods) {
    const read = (what: string) => files.get(`data/timeline/${what}-${period.index}.json`);
    if (!period.isRead) readMarks(chronicle, period, read("marks") as TimelineMarks);
    const names = read("names") as TimelineNames | undefined;
    if (names) chronicle.names.set(period.index, names);
    chronicle.quotes.set(period.index, read("quotes") as TimelineQuotes);
    chronicle.version += 1;
  }
  return chronicle;
}

/** Frames as the page makes them, 1100 px wide, without a page. */
export function frameDataset(chronicle: Chronicle, width = 1100): (change?: Partial<State>) => Frame {
  const framer = createFramer({
    chronicle,
    search: createSearch(chronicle),
    only: null,
    language: "en-GB",
    scale: 1,
    measure: estimateWidth,
    nameOf: (event) => nameOf(chronicle, event)?.name ?? null,
    detailOf: (event) => nameOf(chronicle, event)?.dateText ?? "",
    nameLane: ({key}) => key,
    writeBreak: (each) => writeBreak({say: createSay(en, "en")}, each),
  });
  return (change = {}) => {
    const blank = {...createState({start: 0, end: 1}), width, ...change};
    const {bounds} = framer.findContents(blank);
    const view = change.view ?? bounds;
    return framer.makeFrame({...blank, view, rest: view});
  };
}
