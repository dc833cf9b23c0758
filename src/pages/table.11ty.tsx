import type {DatedEvent} from "../model.ts";
import {Breadcrumbs} from "./components/Breadcrumbs.tsx";
import {DateWords} from "./components/DateWords.tsx";
import {EventLink, ParticipantLink, PlaceLink} from "./components/Names.tsx";
import {SectionHead} from "./components/SectionHead.tsx";
import {SheetNav} from "./components/SheetNav.tsx";
import {capitalize} from "./dates.ts";
import {Page} from "./layouts/Page.tsx";
import {paths} from "./paths.ts";
import type {Sheet} from "./sheets.ts";
import {createView, type PageData, type View} from "./view.ts";

interface TablePageData extends PageData {
  sheet: Sheet<DatedEvent>;
}

export const data = {
  pagination: {data: "chronicle.tableSheets", size: 1, alias: "sheet", addAllPagesToCollections: false},
  permalink: ({sheet}: TablePageData) => sheet.file,
};

/** All events as rows of a table; the browser's script sorts and filters the whole of it. */
export function render({sheet, ...pageData}: TablePageData) {
  const view = createView(pageData);
  const {words, chronicle} = view;
  const name = words.table.title;
  const title = sheet.number === 1 ? name : words.sheetTitle({title: name, number: sheet.number, count: sheet.count});
  const {labels} = words;
  const columns = [
    labels.date,
    labels.event,
    labels.type,
    labels.status,
    labels.participants,
    labels.place,
    labels.sources,
  ];
  return (
    <Page view={view} title={title} description={words.table.lead} kind="table" section="events">
      <Breadcrumbs
        view={view}
        steps={[
          {path: paths.home, name: words.sections.home},
          {path: paths.events, name: words.sections.events},
        ]}
      />
      <SectionHead title={name} lead={words.table.lead} count={words.events({count: chronicle.events.length})} />
      {chronicle.events.length === 0 ? (
        <p class="empty">{words.empty.events}</p>
      ) : (
        <section class="table" data-table="" aria-label={words.table.scroll}>
          <table>
            <thead>
              <tr>
                {columns.map((column) => (
                  <th scope="col" key={column}>
                    {column}
                  </th>
                ))}
              </tr>
            </thead>
            <tbody>
              {sheet.items.map((event) => (
                <Row view={view} event={event} key={event.id} />
              ))}
            </tbody>
          </table>
        </section>
      )}
      <SheetNav view={view} sheet={sheet} />
    </Page>
  );
}

const namedInRow = 4;

function Row({view, event}: {view: View; event: DatedEvent}) {
  const {words, chronicle} = view;
  const participants = event.participants
    .filter(({role}) => role !== "mentioned")
    .flatMap(({participant}) => chronicle.participantById.get(participant) ?? []);
  const place = event.location === null ? undefined : chronicle.placeById.get(event.location);
  const rest = participants.length - namedInRow;
  return (
    <tr>
      <td>
        <DateWords view={view} edtf={event.date} certainty={event.certainty} />
      </td>
      <th scope="row">
        <EventLink view={view} event={event} />
      </th>
      <td>{words.types[event.type]}</td>
      <td>{capitalize(words.statuses[event.status], view.language)}</td>
      <td>
        <ul class="names">
          {participants.slice(0, namedInRow).map((participant) => (
            <li key={participant.id}>
              <ParticipantLink view={view} participant={participant} />
            </li>
          ))}
          {rest > 0 && <li>{words.moreNames({count: rest})}</li>}
        </ul>
      </td>
      <td>{place && <PlaceLink view={view} place={place} />}</td>
      <td class="number">{event.sources.length}</td>
    </tr>
  );
}
