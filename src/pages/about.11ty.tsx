import {Breadcrumbs} from "./components/Breadcrumbs.tsx";
import {type Fact, Facts} from "./components/Facts.tsx";
import {Page} from "./layouts/Page.tsx";
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
