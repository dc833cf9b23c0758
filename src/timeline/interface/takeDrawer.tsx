import type {JSX} from "preact";
import type {Actions} from "./actions.ts";
import type {Contents} from "./frame.ts";
import {copy} from "./panel.tsx";
import {icons, TextButton, Tool} from "./tool.tsx";
import type {Words} from "./words.ts";

/** What can be carried away. */
export interface Takeaway {
  drawing: (kind: "svg" | "png" | "print") => void; // the whole timeline
  events: (kind: "csv" | "json" | "ics") => void; // the ones that the filters leave
  image: (event: number) => void;
  embedCode: () => string;
}

interface TakeProps {
  contents: Contents;
  words: Words;
  actions: Actions;
  take: Takeaway;
}

export function TakeDrawer({contents, words, actions, take}: TakeProps): JSX.Element {
  const {say} = words;
  return (
    <section class="timeline-drawer timeline-take" aria-label={say("take")}>
      <Tool label={say("close")} icon={icons.close} onClick={() => actions.show(null)} />
      <dl>
        <div>
          <dt>{say("wholeTimeline")}</dt>
          <dd>
            <TextButton onClick={() => take.drawing("svg")}>SVG</TextButton>
            <TextButton onClick={() => take.drawing("png")}>PNG</TextButton>
            <TextButton onClick={() => take.drawing("print")}>{say("print")}</TextButton>
          </dd>
        </div>
        <div>
          <dt>{say("theseEvents", {n: contents.filtered.count})}</dt>
          <dd>
            <TextButton onClick={() => take.events("csv")}>CSV</TextButton>
            <TextButton onClick={() => take.events("json")}>JSON</TextButton>
            <TextButton onClick={() => take.events("ics")}>iCalendar</TextButton>
          </dd>
        </div>
        <div>
          <dt>{say("thisView")}</dt>
          <dd>
            <TextButton onClick={() => copy(location.href, words, actions)}>{say("copyLink")}</TextButton>
            <TextButton onClick={() => copy(take.embedCode(), words, actions)}>{say("copyEmbed")}</TextButton>
          </dd>
        </div>
      </dl>
    </section>
  );
}
