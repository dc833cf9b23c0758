import type {Place} from "../model.ts";
import {Breadcrumbs} from "./components/Breadcrumbs.tsx";
import {type Fact, Facts} from "./components/Facts.tsx";
import {ArticlesOf, EventsOf} from "./components/Holdings.tsx";
import {writeCountry} from "./components/Names.tsx";
import {OtherNames} from "./components/OtherNames.tsx";
import {Locator} from "./components/PlaceMap.tsx";
import {SameAs} from "./components/SameAs.tsx";
import {JsonLd} from "./layouts/Meta.tsx";
import {Page} from "./layouts/Page.tsx";
import {joinIn, nameIn} from "./names.ts";
import {fileOf, paths} from "./paths.ts";
import {describePlace} from "./structuredData.ts";
import {createView, type PageData, type View} from "./view.ts";

interface PlacePageData extends PageData {
  place: Place;
}

export const data = {
  pagination: {data: "chronicle.places", size: 1, alias: "place", addAllPagesToCollections: false},
  permalink: ({place}: PlacePageData) => fileOf(paths.place(place.id)),
};

/** A place: its names, where it lies, what happened there. */
export function render({place, ...pageData}: PlacePageData) {
  const view = createView(pageData);
  const {words, chronicle, language} = view;
  const name = nameIn(language, place);
  const events = chronicle.eventsByPlace.get(place.id) ?? [];
  const articles = chronicle.articlesByPlace.get(place.id) ?? [];
  const held = joinIn(language, [words.events({count: events.length}), words.articles({count: articles.length})]);
  return (
    <Page
      view={view}
      title={name}
      description={`${words.labelled({label: name, text: held})}.`}
      kind="place"
      meta={<JsonLd data={describePlace(view, place)} />}
      section="places"
    >
      <Breadcrumbs
        view={view}
        steps={[
          {path: paths.home, name: words.sections.home},
          {path: paths.places, name: words.sections.places},
        ]}
      />
      <header class="name-head">
        <p class="name-type">{words.placeTypes[place.type]}</p>
        <h1>
          <bdi>{name}</bdi>
        </h1>
        <OtherNames view={view} named={place} />
        <Facts facts={factsOf(view, place)} />
        <Locator view={view} place={place} />
      </header>
      <EventsOf view={view} owner={paths.place(place.id)} id={place.id} events={events} />
      <ArticlesOf view={view} articles={articles} />
    </Page>
  );
}

function factsOf(view: View, {type, country, geo, sameAs}: Place): Fact[] {
  const {labels, wikidata} = view.words;
  return [
    [labels.country, type !== "Country" && country !== null && writeCountry(view, country)],
    [labels.coordinates, geo && writeCoordinates(view, geo)],
    [wikidata, sameAs !== null && <SameAs uri={sameAs} />],
  ];
}

/** Degrees with two digits, about a kilometre: "55.75° N 37.62° E". */
function writeCoordinates(view: View, {latitude, longitude}: {latitude: number; longitude: number}): string {
  const {format} = new Intl.NumberFormat(view.language, {minimumFractionDigits: 2, maximumFractionDigits: 2});
  const written = (degrees: number, positive: string, negative: string) =>
    `${format(Math.abs(degrees))}° ${degrees < 0 ? negative : positive}`;
  const {north, south, east, west} = view.words.compass;
  return joinIn(view.language, [written(latitude, north, south), written(longitude, east, west)]);
}
