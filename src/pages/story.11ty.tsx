import type {Story, StoryPart, StoryRun} from "../model.ts";
import {Breadcrumbs} from "./components/Breadcrumbs.tsx";
import {Timeline} from "./components/Timeline.tsx";
import {Page} from "./layouts/Page.tsx";
import {fileOf, paths} from "./paths.ts";
import {createView, type PageData, type View} from "./view.ts";

interface StoryPageData extends PageData {
  story: Story;
}

export const data = {
  pagination: {data: "chronicle.stories", size: 1, alias: "story", addAllPagesToCollections: false},
  permalink: ({story}: StoryPageData) => fileOf(paths.story(story.id)),
};

/** A story: an article whose paragraphs lead the timeline beside them; each view is a link where nothing runs. */
export function render({story, ...pageData}: StoryPageData) {
  const view = createView(pageData);
  const [lead] = story.parts.filter(({type}) => type === "paragraph");
  return (
    <Page
      view={view}
      title={story.title}
      description={lead?.runs.map(({text}) => text).join("") ?? null}
      kind="story"
      timeline
    >
      <Breadcrumbs view={view} steps={[{path: paths.home, name: view.words.sections.home}]} />
      <div class="story" data-story="">
        <article class="story-text" lang={story.inLanguage ?? view.site.language} dir="auto">
          <h1>{story.title}</h1>
          {story.parts.map((part) => (
            <Part part={part} view={view} key={part.runs[0]?.text} />
          ))}
        </article>
        <div class="story-timeline">
          <Timeline view={view} label={view.words.timeline} isLed />
        </div>
      </div>
    </Page>
  );
}

function Part({part, view}: {part: StoryPart; view: View}) {
  const runs = part.runs.map((run, index) => <Run run={run} view={view} key={`${index}-${run.text}`} />);
  if (part.type === "heading") return <h2>{runs}</h2>;
  return <p {...(part.view !== null && {"data-view": part.view})}>{runs}</p>;
}

function Run({run: {text, view: hash, url, emphasis}, view}: {run: StoryRun; view: View}) {
  const words = emphasis === "strong" ? <strong>{text}</strong> : emphasis === "emphasis" ? <em>{text}</em> : text;
  if (hash !== null) return <a href={`${view.link(paths.home)}#${hash}`}>{words}</a>;
  return url === null ? <span>{words}</span> : <a href={url}>{words}</a>;
}
