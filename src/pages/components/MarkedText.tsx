import type {DatedEvent} from "../../model.ts";
import {writeDate} from "../../time/writeDate.ts";
import {isHtmlDate} from "../dates.ts";
import type {Mark, Node} from "../marks.ts";
import {paths} from "../paths.ts";
import type {View} from "../view.ts";

interface Props {
  view: View;
  nodes: Node[];
  numbers: ReadonlyMap<string, number>; // DatedEvent.id → its number in this article
  events?: DatedEvent[]; // of the sentence around
  linked?: boolean; // whether a link stands around: links do not nest
}

/** A text with its marks: dates, people and places quietly underlined, drawn sentences anchored and numbered. */
export function MarkedText({nodes, ...props}: Props) {
  return (
    <>
      {nodes.map((node) => (typeof node === "string" ? node : <Marked {...props} node={node} nodes={node.children} />))}
    </>
  );
}

function Marked({node, ...props}: Props & {node: Exclude<Node, string>}) {
  const {mark, opens, closes} = node;
  switch (mark.kind) {
    case "sentence":
      return (
        <>
          <span class="drawn" {...(mark.anchor && opens && {id: `at-${mark.position.start}`})}>
            <MarkedText {...props} events={mark.events} />
          </span>
          {closes && mark.closing.map((event) => <EventNumber {...props} event={event} key={event.id} />)}
        </>
      );
    case "format":
      return <Formatted {...props} type={mark.format.type} url={mark.format.url} />;
    case "mention":
      return <Mentioned {...props} type={mark.mention.type} to={mark.mention.to} />;
    case "time":
      return <Timed {...props} mark={mark} />;
  }
}

/** The number after a sentence that leads to the event drawn from it; left out when the text is copied. */
function EventNumber({view, event, numbers, linked}: Props & {event: DatedEvent}) {
  const number = numbers.get(event.id);
  if (number === undefined || linked) return null;
  return (
    <sup class="drawn-number">
      <a href={view.link(paths.event(event.id))} aria-label={view.words.eventNumber({number, name: event.name})}>
        {number}
      </a>
    </sup>
  );
}

function Formatted({type, url, ...props}: Props & {type: "emphasis" | "strong" | "link"; url: string | undefined}) {
  if (type === "emphasis")
    return (
      <em>
        <MarkedText {...props} />
      </em>
    );
  if (type === "strong")
    return (
      <strong>
        <MarkedText {...props} />
      </strong>
    );
  return isSafeUrl(url) && !props.linked ? (
    <a href={url} rel="external noopener">
      <MarkedText {...props} linked />
    </a>
  ) : (
    <MarkedText {...props} />
  );
}

function Mentioned({type, to, ...props}: Props & {type: "participant" | "place"; to: string | null}) {
  const {chronicle, link} = props.view;
  const known = to !== null && (type === "participant" ? chronicle.participantById : chronicle.placeById).has(to);
  if (!known || props.linked)
    return (
      <span class={known ? `mark mark-${type}` : "mark mark-unknown"}>
        <MarkedText {...props} />
      </span>
    );
  return (
    <a class={`mark mark-${type}`} href={link(type === "participant" ? paths.participant(to) : paths.place(to))}>
      <MarkedText {...props} linked />
    </a>
  );
}

function Timed({mark, events = [], ...props}: Props & {mark: Mark & {kind: "time"}}) {
  const {view, linked} = props;
  const {date, certainty} = mark.time;
  if (date === null)
    return (
      <span class="mark mark-vague" title={view.words.timeVague}>
        <MarkedText {...props} events={events} />
      </span>
    );
  const words = view.words.timeMeans({date: writeDate(date, view.language)});
  const title = certainty === "inferred" ? `${words} (${view.words.inferred})` : words;
  const event = events.find((each) => each.date === date) ?? events[0];
  const inner = <MarkedText {...props} events={events} linked={linked || event !== undefined} />;
  const said = isHtmlDate(date) ? (
    <time class="mark mark-time" datetime={date} title={title}>
      {inner}
    </time>
  ) : (
    <span class="mark mark-time" title={title}>
      {inner}
    </span>
  );
  return event && !linked ? <a href={view.link(paths.event(event.id))}>{said}</a> : said;
}

/** Links out of an article go to the web or to a mailbox; the reading of articles lets no other pass. */
export function isSafeUrl(url: string | null | undefined): url is string {
  return url !== null && url !== undefined && /^(?:https?:\/\/|mailto:)/i.test(url);
}
