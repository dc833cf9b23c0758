import type {Participant} from "../model.ts";
import {Breadcrumbs} from "./components/Breadcrumbs.tsx";
import {NameIndex} from "./components/NameIndex.tsx";
import {ParticipantLink} from "./components/Names.tsx";
import {SectionHead} from "./components/SectionHead.tsx";
import {SheetNav} from "./components/SheetNav.tsx";
import {Page} from "./layouts/Page.tsx";
import {paths} from "./paths.ts";
import type {Sheet} from "./sheets.ts";
import {createView, type PageData} from "./view.ts";

interface ParticipantsPageData extends PageData {
  sheet: Sheet<Participant>;
}

export const data = {
  pagination: {data: "chronicle.participantSheets", size: 1, alias: "sheet", addAllPagesToCollections: false},
  permalink: ({sheet}: ParticipantsPageData) => sheet.file,
};

/** All who act: people, countries, organisations. */
export function render({sheet, ...pageData}: ParticipantsPageData) {
  const view = createView(pageData);
  const {words, chronicle} = view;
  const name = words.sections.participants;
  const title = sheet.number === 1 ? name : words.sheetTitle({title: name, number: sheet.number, count: sheet.count});
  return (
    <Page view={view} title={title} description={words.leads.participants} kind="list" section="participants">
      <Breadcrumbs view={view} steps={[{path: paths.home, name: words.sections.home}]} />
      <SectionHead
        title={name}
        lead={words.leads.participants}
        count={words.participants({count: chronicle.participants.length})}
      />
      {sheet.items.length === 0 && <p class="empty">{words.empty.participants}</p>}
      {(["Person", "Country", "Organization"] as const).map((type) => {
        const items = sheet.items.filter((participant) => participant.type === type);
        if (items.length === 0) return null;
        return (
          <section class="index-group" aria-labelledby={`type-${type}`} key={type}>
            <h2 id={`type-${type}`}>{words.participantGroups[type]}</h2>
            <NameIndex view={view} items={items} level={3} counts={chronicle.eventsByParticipant}>
              {(participant) => <ParticipantLink view={view} participant={participant} />}
            </NameIndex>
          </section>
        );
      })}
      <SheetNav view={view} sheet={sheet} />
    </Page>
  );
}
