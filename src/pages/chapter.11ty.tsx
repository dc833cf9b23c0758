import type {EventType} from "../model.ts";
import type {Chapter} from "./chapters.ts";
import {Breadcrumbs} from "./components/Breadcrumbs.tsx";
import {ChapterNav, writePeriod} from "./components/ChapterNav.tsx";
import {EventList} from "./components/EventList.tsx";
import {capitalize} from "./dates.ts";
import {Page} from "./layouts/Page.tsx";
import {nameIn} from "./names.ts";
import {paths} from "./paths.ts";
import {createView, type PageData, type View} from "./view.ts";

interface ChapterPageData extends PageData {
  chapter: Chapter;
}

export const data = {
  pagination: {data: "chronicle.chapters", size: 1, alias: "chapter", addAllPagesToCollections: false},
  permalink: ({chapter}: ChapterPageData) => chapter.file,
};

/** The events of one year or month of a participant, a place or a kind of event whose list is long. */
export function render({chapter, ...pageData}: ChapterPageData) {
  const view = createView(pageData);
  const {words, chronicle, language} = view;
  const owner = findOwner(view, chapter.owner);
  const period = capitalize(writePeriod(view, chapter.period), language);
  const title = `${owner.name}, ${period}`;
  return (
    <Page
      view={view}
      title={title}
      description={`${words.labelled({label: title, text: words.events({count: chapter.events.length})})}.`}
      kind="list"
      section={owner.section}
    >
      <Breadcrumbs view={view} steps={owner.steps} />
      <header class="index-head">
        <p class="index-total">{words.events({count: chapter.events.length})}</p>
        <h1>
          <bdi>{owner.name}</bdi>, {period}
        </h1>
      </header>
      <EventList view={view} events={chapter.events} level={2} {...(owner.id !== null && {without: owner.id})} />
      <ChapterNav view={view} chapters={chronicle.chaptersByOwner.get(chapter.owner) ?? []} current={chapter.path} />
    </Page>
  );
}

interface Owner {
  name: string;
  id: string | null;
  section: "events" | "participants" | "places";
  steps: {path: string; name: string}[];
}

/** Whose list a chapter is part of, by the path of its page. */
function findOwner({chronicle, words, language}: View, owner: string): Owner {
  const home = {path: paths.home, name: words.sections.home};
  const id = owner.split("/")[1] ?? "";
  const participant = owner === paths.participant(id) ? chronicle.participantById.get(id) : undefined;
  const place = owner === paths.place(id) ? chronicle.placeById.get(id) : undefined;
  const named = participant ?? place;
  if (!named) {
    const type = id as EventType;
    const steps = [
      home,
      {path: paths.events, name: words.sections.events},
      {path: paths.types, name: words.sections.types},
      {path: owner, name: words.typeGroups[type]},
    ];
    return {name: words.typeGroups[type], id: null, section: "events", steps};
  }
  const section = participant ? "participants" : "places";
  const name = nameIn(language, named);
  return {name, id, section, steps: [home, {path: paths[section], name: words.sections[section]}, {path: owner, name}]};
}
