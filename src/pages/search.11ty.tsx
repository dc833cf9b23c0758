import {yearOf} from "./chapters.ts";
import {Breadcrumbs} from "./components/Breadcrumbs.tsx";
import {listForms} from "./forms.ts";
import {Page} from "./layouts/Page.tsx";
import {compareNames, nameIn} from "./names.ts";
import {fileOf, paths} from "./paths.ts";
import {createView, type PageData, type View} from "./view.ts";

export const data = {permalink: fileOf(paths.search)};

/** The search. The form and its choices are here; the browser's script searches the index beside the pages. */
export function render(pageData: PageData) {
  const view = createView(pageData);
  const {words, site} = view;
  const {search} = words;
  return (
    <Page view={view} title={search.title} description={search.lead} kind="search" section="search">
      <Breadcrumbs view={view} steps={[{path: paths.home, name: words.sections.home}]} />
      <header class="index-head">
        <h1>{search.title}</h1>
        <p class="index-lead">{search.lead}</p>
      </header>
      {site.search ? <Search view={view} /> : <p class="empty">{search.off}</p>}
    </Page>
  );
}

/** How many participants can be chosen: those of the most events. */
const participantsChosen = 300;

function Search({view}: {view: View}) {
  const {words, chronicle, language, link, asset} = view;
  const {search} = words;
  const participants = [...chronicle.participants]
    .filter(({id}) => chronicle.eventsByParticipant.has(id))
    .sort((a, b) => countOf(view, b.id) - countOf(view, a.id))
    .slice(0, participantsChosen)
    .sort(compareNames(language));
  const years = [...new Set(chronicle.events.flatMap((event) => yearOf(event) ?? []))].reverse();
  return (
    <>
      <search>
        <form
          class="filter"
          data-search=""
          data-base={link(paths.home)}
          data-index={asset(paths.searchIndex)}
          data-languages={searchLanguages(view).join(" ")}
          data-found={JSON.stringify(listForms(search.found, language))}
          data-loading={search.loading}
          data-failed={search.failed}
        >
          <label class="field field-wide">
            <span>{search.label}</span>
            <input type="search" name="q" autocomplete="off" spellcheck={false} maxLength={200} />
          </label>
          <Choice name="type" label={search.type} all={search.allTypes}>
            {chronicle.types.map(({type}) => [type, words.types[type]])}
          </Choice>
          <Choice name="participant" label={search.participant} all={search.allParticipants}>
            {participants.map((each) => [each.id, nameIn(language, each)])}
          </Choice>
          <Choice name="year" label={search.year} all={search.allYears}>
            {years.map((year) => [year, year])}
          </Choice>
          <button type="submit" class="button">
            {search.title}
          </button>
        </form>
      </search>
      <p class="legend">{search.hint}</p>
      <noscript>
        <p class="legend">{search.noScript}</p>
      </noscript>
      <p class="search-status" role="status" data-search-status="" />
      <ol class="entries results" data-search-results="" />
      <p class="more">
        <button type="button" class="button" data-search-more="" hidden>
          {search.more}
        </button>
      </p>
      <Lists view={view} />
    </>
  );
}

function countOf({chronicle}: View, id: string): number {
  return chronicle.eventsByParticipant.get(id)?.length ?? 0;
}

/** The languages that have an index of their own: those of the interface and of the articles. */
function searchLanguages({site, chronicle}: View): string[] {
  const all = [...site.languages, ...chronicle.articles.map(({inLanguage}) => inLanguage)];
  return [...new Set(all.map((each) => each.split("-")[0] ?? each))];
}

function Choice({name, label, all, children}: {name: string; label: string; all: string; children: string[][]}) {
  return (
    <label class="field">
      <span>{label}</span>
      <select name={name}>
        <option value="">{all}</option>
        {children.map(([value, words]) => (
          <option value={value} key={value}>
            {words}
          </option>
        ))}
      </select>
    </label>
  );
}

/** What can be walked without searching. */
function Lists({view: {words, link}}: {view: View}) {
  return (
    <nav class="ways" aria-label={words.ways}>
      <ul>
        {(["events", "table", "articles", "participants", "places"] as const).map((way) => (
          <li key={way}>
            <a href={link(paths[way])}>{words.sections[way]}</a>
          </li>
        ))}
      </ul>
    </nav>
  );
}
