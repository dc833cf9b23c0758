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
  const {about} = view.words;
  return (
    <Figures
      view={view}
      id="accuracy"
      title={about.accuracyTitle}
      lead={about.accuracyLead}
      heads={[about.accuracyTexts, about.accuracyTimes, about.accuracyFound, about.accuracyRight]}
      rows={accuracy.map(({language, texts, times, found, right}) => ({
        language,
        counts: [texts, times],
        percents: [found, right],
      }))}
    />
  );
}

/** How well names are found in them, on news whose names are known. */
function NameAccuracy({view}: {view: View}) {
  const {about, participantGroups, sections} = view.words;
  return (
    <Figures
      view={view}
      id="name-accuracy"
      title={about.nameAccuracyTitle}
      lead={about.nameAccuracyLead}
      heads={[about.accuracyTexts, participantGroups.Person, sections.places, participantGroups.Organization]}
      rows={nameAccuracy.map(({language, texts, people, places, organizations}) => ({
        language,
        counts: [texts],
        percents: [people, places, organizations],
      }))}
    />
  );
}

interface FiguresProps {
  view: View;
  id: string;
  title: string;
  lead: string;
  heads: readonly string[]; // of the columns behind the language
  rows: readonly {language: string; counts: readonly number[]; percents: readonly number[]}[];
}

/** A table of figures with a row for each language of the articles; nothing where none of them has any. */
function Figures({view, id, title, lead, heads, rows}: FiguresProps) {
  const {words, chronicle, language} = view;
  const {format} = new Intl.NumberFormat(language, {style: "percent", maximumFractionDigits: 1});
  const bases = new Set(chronicle.articles.map(({inLanguage}) => inLanguage.split("-")[0]));
  const own = rows.filter((each) => bases.has(each.language));
  if (own.length === 0) return null;
  return (
    <section class="prose" aria-labelledby={id}>
      <h2 id={id}>{title}</h2>
      <p>{lead}</p>
      <table class="figures">
        <thead>
          <tr>
            {[words.labels.language, ...heads].map((head) => (
              <th scope="col" key={head}>
                {head}
              </th>
            ))}
          </tr>
        </thead>
        <tbody>
          {own.map((row) => (
            <tr key={row.language}>
              <th scope="row">{capitalize(writeLanguage(view, row.language), language)}</th>
              {[...row.counts, ...row.percents.map((percent) => format(percent / 100))].map((cell, index) => (
                <td key={heads[index]}>{cell}</td>
              ))}
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
