import {nameOf} from "../columns/chronicle.ts";
import type {Pieces} from "../columns/pieces.ts";
import type {Measure} from "../drawing/labels.ts";
import {writeSvg} from "../drawing/svg.ts";
import type {Contents} from "../interface/frame.ts";
import type {State} from "../interface/state.ts";
import type {Takeaway} from "../interface/takeDrawer.tsx";
import type {Words} from "../interface/words.ts";
import {writeCsv, writeIcs, writeJson} from "./eventFiles.ts";
import {paintWhole} from "./png.ts";
import {printSvg} from "./print.ts";
import {drawEventCard, drawWhole, lightPalette} from "./wholeDrawing.ts";

export interface Reach {
  words: Words;
  contents: () => Contents;
  stateOf: () => State;
  pieces: Pieces;
  measure: Measure;
  root: HTMLElement;
}

/** What the reader carries away, made when asked for; all pieces are read first. */
export function createTakeaway({words, contents, stateOf, pieces, measure, root}: Reach): Omit<Takeaway, "embedCode"> {
  const readAll = () => Promise.all([pieces.wantAll("marks"), pieces.wantAll("names"), pieces.wantAll("quotes")]);
  const family = () => getComputedStyle(root).fontFamily.replace(/"/g, "'");
  const whole = () => drawWhole({words, contents: contents(), state: stateOf(), measure});
  return {
    drawing: (kind) => {
      void readAll().then(async () => {
        const drawn = whole();
        if (kind === "svg") save("timeline.svg", "image/svg+xml", writeSvg(drawn.toSvg(family())));
        else if (kind === "print") printSvg(drawn.toSvg(family()));
        else save("timeline.png", "image/png", await paintWhole(drawn, lightPalette, family()));
      });
    },
    events: (kind) => {
      void readAll().then(() => {
        const {filtered} = contents();
        const events = Array.from(filtered.mask.keys()).filter((event) => filtered.mask[event] === 1);
        if (kind === "csv") save("events.csv", "text/csv", writeCsv(words, events));
        else if (kind === "json") save("events.json", "application/json", writeJson(words, events));
        else save("events.ics", "text/calendar", writeIcs(words, events));
      });
    },
    image: (event) => {
      const card = drawEventCard(words, event);
      void paintWhole(card, lightPalette, family()).then((image) =>
        save(`${nameOf(words.chronicle, event)?.id ?? "event"}.png`, "image/png", image),
      );
    },
  };
}

function save(name: string, type: string, content: string | Blob): void {
  const blob = typeof content === "string" ? new Blob([content], {type: `${type};charset=utf-8`}) : content;
  const url = URL.createObjectURL(blob);
  const link = Object.assign(document.createElement("a"), {href: url, download: name});
  document.body.append(link);
  link.click();
  link.remove();
  setTimeout(() => URL.revokeObjectURL(url), 10_000);
}
