import type {Place} from "../model.ts";
import {Breadcrumbs} from "./components/Breadcrumbs.tsx";
import {NameIndex} from "./components/NameIndex.tsx";
import {PlaceLink} from "./components/Names.tsx";
import {PlaceMap} from "./components/PlaceMap.tsx";
import {SectionHead} from "./components/SectionHead.tsx";
import {SheetNav} from "./components/SheetNav.tsx";
import {Page} from "./layouts/Page.tsx";
import {paths} from "./paths.ts";
import type {Sheet} from "./sheets.ts";
import {createView, type PageData} from "./view.ts";

interface PlacesPageData extends PageData {
  sheet: Sheet<Place>;
}

export const data = {
  pagination: {data: "chronicle.placeSheets", size: 1, alias: "sheet", addAllPagesToCollections: false},
  permalink: ({sheet}: PlacesPageData) => sheet.file,
};

/** All places, by name. */
export function render({sheet, ...pageData}: PlacesPageData) {
  const view = createView(pageData);
  const {words, chronicle} = view;
  const name = words.sections.places;
  const title = sheet.number === 1 ? name : words.sheetTitle({title: name, number: sheet.number, count: sheet.count});
  return (
    <Page view={view} title={title} description={words.leads.places} kind="list" section="places">
      <Breadcrumbs view={view} steps={[{path: paths.home, name: words.sections.home}]} />
      <SectionHead title={name} lead={words.leads.places} count={words.places({count: chronicle.places.length})} />
      {sheet.number === 1 && <PlaceMap view={view} places={chronicle.places} />}
      {sheet.items.length === 0 ? (
        <p class="empty">{words.empty.places}</p>
      ) : (
        <section class="index-group" aria-label={name}>
          <NameIndex view={view} items={sheet.items} level={2} counts={chronicle.eventsByPlace}>
            {(place) => <PlaceLink view={view} place={place} />}
          </NameIndex>
        </section>
      )}
      <SheetNav view={view} sheet={sheet} />
    </Page>
  );
}
