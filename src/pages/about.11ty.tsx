import {accuracy} from "./accuracy.ts";
import {Breadcrumbs} from "./components/Breadcrumbs.tsx";
import {type Fact, Facts} from "./components/Facts.tsx";
import {writeLanguage} from "./components/Names.tsx";
import {countBy} from "./components/Tally.tsx";
import {capitalize} from "./dates.ts";
import {Page} from "./layouts/Page.tsx";
import {nameAccuracy} from "./nameAccuracy.ts";
import {fileOf, paths} from "./paths.ts";
import {countRules} from "./rules.ts";
import {createView, type PageData, type View} from "./view.ts";

export const data = {permalink: fileOf(paths.about)};

/** How the chronicle was made, by which rules, and what was not understood. */
export function render(pageData: PageData) {
  const view = createView(pageData);
  const {about} = view.words;
  return (
    <Page view={view} title={about.title} description={about.lead} kind="about" section="about">
      <Breadcrumbs view={view} steps={[{path: paths.home, name: view.words.sections.home}]} />
      <header class="index-head">
        <h1>{about.title}</h1>
        <p class="index-lead">{about.lead}</p>
      </header>
      <How view={view} />
      <Counts view={view} />
      <Certainties view={view} />
      <Accuracy view={view} />
      <NameAccuracy view={view} />
      <Rules view={view} />
    </Page>
  );
}

function How({view}: {view: View}) {
  const {about} = view.words;
  return (
    <section class="prose" aria-labelledby="how">
      <h2 id="how">{about.howTitle}</h2>
      <ol class="steps">
        {Object.values(about.how).map((step) => (
          <li>{step}</li>
        ))}
      </ol>
      <p>{about.citiesSource}</p>
    </section>
  );
}

function Counts({view}: {view: View}) {
  const {words, chronicle, language} = view;
  const {format} = new Intl.NumberFormat(language);
  const {sections} = words;
  const facts: Fact[] = [
    [sections.articles, format(chronicle.articles.length)],
    [sections.events, format(chronicle.events.length)],
    [sections.participants, format(chronicle.participants.length)],
    [sections.places, format(chronicle.places.length)],
    ...(["error", "warning", "note"] as const).map(
      (severity): Fact => [
        words.severityGroups[severity],
        format(chronicle.problems.filter((problem) => problem.severity === severity).length),
      ],
    ),
  ];
  return (
    <section class="prose" aria-labelledby="counts">
      <h2 id="counts">{words.about.countsTitle}</h2>
      <Facts facts={facts} />
      {chronicle.articles.length > 0 && (
        <>
          <h3>{words.about.languagesTitle}</h3>
          <Facts facts={languagesOf(view)} />
        </>
      )}
    </section>
  );
}

function Certainties({view}: {view: View}) {
  const {about, certainty, stated, inferred} = view.words;
  return (
    <section class="prose" aria-labelledby="certainty">
      <h2 id="certainty">{about.certaintyTitle}</h2>
      <Facts
        facts={[
          [stated, certainty.stated],
          [inferred, certainty.inferred],
        ]}
      />
    </section>
  );
}

/** How well dates are read in the languages of the articles, on texts whose dates are known. */
function Accuracy({view}: {view: View}) {
  const {words, chronicle, language} = view;
  const {about} = words;
  const {format} = new Intl.NumberFormat(language, {style: "percent", maximumFractionDigits: 1});
  const bases = new Set(chronicle.articles.map(({inLanguage}) => inLanguage.split("-")[0]));
  const rows = accuracy.filter((each) => bases.has(each.language));
  if (rows.length === 0) return null;
  return (
    <section class="prose" aria-labelledby="accuracy">
      <h2 id="accuracy">{about.accuracyTitle}</h2>
      <p>{about.accuracyLead}</p>
      <table class="figures">
        <thead>
          <tr>
            <th scope="col">{words.labels.language}</th>
            <th scope="col">{about.accuracyTexts}</th>
            <th scope="col">{about.accuracyTimes}</th>
            <th scope="col">{about.accuracyFound}</th>
            <th scope="col">{about.accuracyRight}</th>
          </tr>
        </thead>
        <tbody>
          {rows.map((row) => (
            <tr key={row.language}>
              <th scope="row">{capitalize(writeLanguage(view, row.language), language)}</th>
              <td>{row.texts}</td>
              <td>{row.times}</td>
              <td>{format(row.found / 100)}</td>
              <td>{format(row.right / 100)}</td>
            </tr>
          ))}
        </tbody>
      </table>
    </section>
  );
}

/** How well names are found in them, on news whose names are known. */
function NameAccuracy({view}: {view: View}) {
  const {words, chronicle, language} = view;
  const {about} = words;
  const {format} = new Intl.NumberFormat(language, {style: "percent", maximumFractionDigits: 1});
  const bases = new Set(chronicle.articles.map(({inLanguage}) => inLanguage.split("-")[0]));
  const rows = nameAccuracy.filter((each) => bases.has(each.language));
  if (rows.length === 0) return null;
  return (
    <section class="prose" aria-labelledby="name-accuracy">
      <h2 id="name-accuracy">{about.nameAccuracyTitle}</h2>
      <p>{about.nameAccuracyLead}</p>
      <table class="figures">
        <thead>
          <tr>
            <th scope="col">{words.labels.language}</th>
            <th scope="col">{about.accuracyTexts}</th>
            <th scope="col">{words.participantGroups.Person}</th>
            <th scope="col">{words.sections.places}</th>
            <th scope="col">{words.participantGroups.Organization}</th>
          </tr>
        </thead>
        <tbody>
          {rows.map((row) => (
            <tr key={row.language}>
              <th scope="row">{capitalize(writeLanguage(view, row.language), language)}</th>
              <td>{row.texts}</td>
              <td>{format(row.people / 100)}</td>
              <td>{format(row.places / 100)}</td>
              <td>{format(row.organizations / 100)}</td>
            </tr>
          ))}
        </tbody>
      </table>
    </section>
  );
}

/** The languages of the articles, with how many there are of each. */
function languagesOf(view: View): Fact[] {
  return countBy(view.chronicle.articles, ({inLanguage}) => [inLanguage]).map(({item, count}) => [
    capitalize(writeLanguage(view, item), view.language),
    view.words.articles({count}),
  ]);
}

function Rules({view}: {view: View}) {
  const {about, times} = view.words;
  const rooms = countRules(view.chronicle);
  if (rooms.length === 0) return null;
  return (
    <section class="prose" aria-labelledby="rules">
      <h2 id="rules">{about.rulesTitle}</h2>
      <p>{about.rulesLead}</p>
      {rooms.map(({room, rules}) => (
        <section class="rules-room" key={room}>
          <h3>
            <code>{room}/</code> {about.rooms[room as keyof typeof about.rooms]}
          </h3>
          <ul>
            {rules.map(({rule, count}) => (
              <li key={rule}>
                <code>{rule.slice(rule.indexOf("/") + 1)}</code> <span class="index-count">{times({count})}</span>
              </li>
            ))}
          </ul>
        </section>
      ))}
    </section>
  );
}
