import type {ComponentChildren} from "preact";
import type {Article, Block, DatedEvent} from "../../model.ts";
import {directionOf} from "../languages.ts";
import {findMarks, type Mark, marksByBlock, nestMarks} from "../marks.ts";
import type {View} from "../view.ts";
import {DateWords} from "./DateWords.tsx";
import {MarkedText} from "./MarkedText.tsx";
import {EventLink, languageOf} from "./Names.tsx";

interface Props {
  view: View;
  article: Article;
  events: DatedEvent[]; // drawn from it, in the order of the chronicle
}

/** A block, or several items or lines of a quotation that belong together. */
interface Passage {
  type: Block["type"];
  blocks: number[]; // indexes into Article.blocks
}

/** The headline with its marks, where the text has one. */
export function ArticleHeadline({view, article, events}: Props) {
  const index = article.blocks.findIndex(({type}) => type === "headline");
  const block = article.blocks[index];
  const isShown = block && article.text.slice(block.position.start, block.position.end).trim() !== "";
  if (!isShown) return <bdi>{article.headline}</bdi>; // a headline is part of the reference, whatever else may be shown
  const marks = (marksByBlock(article.blocks, findMarks(article, events))[index] ?? []).filter(
    ({kind}) => kind === "sentence" || kind === "format",
  );
  return (
    <MarkedText
      view={view}
      nodes={nestMarks(article.text, block.position, marks)}
      numbers={numberEvents(article, events)}
    />
  );
}

/** The text of an article, block by block, and beside each passage what was drawn from it. */
export function ArticleText({view, article, events}: Props) {
  const marks = marksByBlock(article.blocks, findMarks(article, events));
  const numbers = numberEvents(article, events);
  const write = (index: number) => {
    const block = article.blocks[index];
    if (!block) return null;
    const nodes = nestMarks(article.text, block.position, marks[index] ?? []);
    return <MarkedText view={view} nodes={nodes} numbers={numbers} />;
  };
  return (
    <div class="article-text" {...languageOf(view, article.inLanguage)}>
      {joinBlocks(article.blocks, article.text).map(({type, blocks}) => (
        <div class={`passage passage-${type}`} key={blocks[0]}>
          <PassageText type={type} texts={blocks.map(write)} />
          <PassageNotes
            view={view}
            events={eventsBegun(blocks.flatMap((index) => marks[index] ?? []))}
            numbers={numbers}
          />
        </div>
      ))}
    </div>
  );
}

function PassageText({type, texts}: {type: Block["type"]; texts: ComponentChildren[]}) {
  switch (type) {
    case "heading":
      return <h2>{texts}</h2>;
    case "item":
      return (
        <ul>
          {texts.map((text) => (
            <li>{text}</li>
          ))}
        </ul>
      );
    case "quotation":
      return (
        <blockquote>
          {texts.map((text) => (
            <p>{text}</p>
          ))}
        </blockquote>
      );
    default:
      return <p>{texts}</p>;
  }
}

/** The events drawn from a passage, in the margin where there is one, under the passage where there is none. */
function PassageNotes({
  view,
  events,
  numbers,
}: {
  view: View;
  events: DatedEvent[];
  numbers: ReadonlyMap<string, number>;
}) {
  if (events.length === 0) return null;
  return (
    <div
      class="margin-note"
      role="note"
      aria-label={view.words.drawnHere}
      lang={view.language}
      dir={directionOf(view.language)}
    >
      <ul>
        {events.map((event) => (
          <li key={event.id}>
            <span class="margin-number" aria-hidden="true">
              {numbers.get(event.id)}
            </span>
            <DateWords view={view} edtf={event.date} certainty={event.certainty} />
            <EventLink view={view} event={event} />
          </li>
        ))}
      </ul>
    </div>
  );
}

/** Numbers the events in the order in which the article first tells them. */
function numberEvents(article: Article, events: readonly DatedEvent[]): Map<string, number> {
  const firstAt = (event: DatedEvent) =>
    Math.min(...event.sources.filter((source) => source.article === article.id).map(({position}) => position.start));
  return new Map(
    events
      .map((event) => ({id: event.id, at: firstAt(event)}))
      .sort((a, b) => a.at - b.at)
      .map(({id}, index) => [id, index + 1]),
  );
}

/** The events whose sources begin in some marks, each once. */
function eventsBegun(marks: readonly Mark[]): DatedEvent[] {
  return [...new Set(marks.flatMap((mark) => (mark.kind === "sentence" && mark.anchor ? mark.events : [])))];
}

/** Leaves out what is not shown (the headline stands above; furniture, and what may not be published, nowhere) and joins items and quoted lines. */
function joinBlocks(blocks: readonly Block[], text: string): Passage[] {
  const headline = blocks.findIndex(({type}) => type === "headline");
  const isBlank = (index: number) => {
    const {start = 0, end = 0} = blocks[index]?.position ?? {};
    return text.slice(start, end).trim() === "";
  };
  const passages: Passage[] = [];
  for (const [index, {type}] of blocks.entries()) {
    if (type === "furniture" || index === headline || isBlank(index)) continue;
    const last = passages.at(-1);
    if (last && last.type === type && (type === "item" || type === "quotation")) last.blocks.push(index);
    else passages.push({type, blocks: [index]});
  }
  return passages;
}
