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
        <>
          <TableFilter view={view} />
          <section
            class="table"
            data-table=""
            data-src={view.link(paths.tableData)}
            data-base={view.link(paths.home)}
            data-shown={words.table.shown({shown: "#", count: chronicle.events.length})}
            data-sort={words.table.sortBy({column: "#"})}
            data-more={words.search.more}
            aria-label={words.table.scroll}
          >
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
        </>
      )}
      <SheetNav view={view} sheet={sheet} />
    </Page>
  );
}

/** What filters the rows; without a script there is nothing that it could do, and it stays hidden. */
function TableFilter({view}: {view: View}) {
  const {words, chronicle, language} = view;
  const {table, search} = words;
  const statuses = [...new Set(chronicle.events.map(({status}) => status))];
  return (
    <>
      <form class="filter" data-table-filter="" hidden>
        <label class="field field-wide">
          <span>{table.words}</span>
          <input type="search" name="q" autocomplete="off" maxLength={200} />
        </label>
        <label class="field">
          <span>{words.labels.type}</span>
          <select name="type">
            <option value="">{search.allTypes}</option>
            {chronicle.types.map(({type}) => (
              <option value={type} key={type}>
                {words.types[type]}
              </option>
            ))}
          </select>
        </label>
        <label class="field">
          <span>{words.labels.status}</span>
          <select name="status">
            <option value="">{table.allStatuses}</option>
            {statuses.map((status) => (
              <option value={status} key={status}>
                {capitalize(words.statuses[status], language)}
              </option>
            ))}
          </select>
        </label>
        <label class="field field-year">
          <span>{table.from}</span>
          <input type="number" name="from" />
        </label>
        <label class="field field-year">
          <span>{table.to}</span>
          <input type="number" name="to" />
        </label>
        <button type="submit" class="button">
          {search.title}
        </button>
        <button type="reset" class="button">
          {table.reset}
        </button>
      </form>
      <p class="search-status" role="status" data-table-status="" />
    </>
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
