import type {DatedEvent, Source} from "../../model.ts";
import {capitalize, writeDateWithWeekday} from "../dates.ts";
import {chooseQuote} from "../front.ts";
import {paths} from "../paths.ts";
import type {View} from "../view.ts";
import {Claimants, Claimed} from "./Accounts.tsx";
import {DateWords} from "./DateWords.tsx";
import {EventMeta} from "./EventList.tsx";
import {EventLink, languageOf} from "./Names.tsx";

/** The event that the front page leads with: its day, its name, the words that prove it, who was there. */
export function LeadEvent({view, event}: {view: View; event: DatedEvent}) {
  const {language} = view;
  const source = chooseQuote(event, (id) => view.chronicle.articleById.get(id)?.inLanguage);
  return (
    <article class="front-lead">
      <p class="front-date">
        <DateWords
          view={view}
          edtf={event.date}
          certainty={event.certainty}
          words={capitalize(writeDateWithWeekday(event.date, language), language)}
        />
      </p>
      <h3 class="front-headline">
        <EventLink view={view} event={event} />
      </h3>
      {source && <LeadQuote view={view} source={source} />}
      <EventMeta view={view} event={event} />
      <OtherReports view={view} event={event} told={source?.article} />
    </article>
  );
}

function LeadQuote({view, source}: {view: View; source: Source}) {
  const {chronicle, link, words} = view;
  const article = chronicle.articleById.get(source.article);
  if (!article) return null;
  const place = link(paths.sentence(article.id, source.position.start));
  return (
    <figure class="front-quote">
      <blockquote cite={place} {...languageOf(view, article.inLanguage)}>
        <p>{words.quote({words: source.quote.exact})}</p>
      </blockquote>
      <figcaption class="meta">
        {article.publisher && <bdi>{article.publisher}</bdi>}
        {article.datePublished && <DateWords view={view} edtf={article.datePublished} />}
        <a href={place}>{words.whereItSays}</a>
      </figcaption>
    </figure>
  );
}

const reportsShown = 3;

/** The other articles that tell the same, in whatever language. */
function OtherReports({view, event, told}: {view: View; event: DatedEvent; told: string | undefined}) {
  const {chronicle, link, words} = view;
  const ids = new Set(event.sources.map(({article}) => article).filter((id) => id !== told));
  const articles = [...ids].flatMap((id) => chronicle.articleById.get(id) ?? []).slice(0, reportsShown);
  if (articles.length === 0) return null;
  return (
    <ul class="front-reports" aria-label={words.coverage.title}>
      {articles.map((article) => (
        <li key={article.id}>
          <a href={link(paths.article(article.id))} {...languageOf(view, article.inLanguage)}>
            {article.headline}
          </a>
        </li>
      ))}
    </ul>
  );
}

/** The latest events beside the lead: each with its whole date, without those who took part, whom its name mostly names. */
export function LatestEvents({view, events}: {view: View; events: DatedEvent[]}) {
  return (
    <ol class="entries front-latest">
      {events.map((event) => (
        <li key={event.id}>
          <p class="entry-date">
            <DateWords view={view} edtf={event.date} certainty={event.certainty} />
          </p>
          <p class="entry-name">
            <EventLink view={view} event={event} />
          </p>
        </li>
      ))}
    </ol>
  );
}

/** How many disputed events the front page shows, and up to how many with the words of each article. */
const disputesShown = 4;
const disputesQuoted = 2;

/** Where the articles differ: each event with what is said of it, and who says so. */
export function FrontDisputes({view, events}: {view: View; events: DatedEvent[]}) {
  const {words} = view;
  if (events.length === 0) return null;
  return (
    <section class="front-disputes" aria-labelledby="disputed">
      <header class="section-head">
        <h2 id="disputed">{words.dispute.title}</h2>
        <p class="legend">{words.dispute.lead}</p>
      </header>
      <ul class="front-cases">
        {events.slice(0, disputesShown).map((event) => (
          <li key={event.id}>
            <h3>
              <EventLink view={view} event={event} />
            </h3>
            {event.disputes.slice(0, 1).map(({about, claims}) => (
              <dl key={about}>
                {claims.map((claim) => (
                  <div key={claim.value}>
                    <dt>
                      <Claimed view={view} about={about} value={claim.value} />
                    </dt>
                    <dd>
                      <Claimants
                        view={view}
                        event={event}
                        sources={claim.sources}
                        isShort={events.length > disputesQuoted}
                      />
                    </dd>
                  </div>
                ))}
              </dl>
            ))}
          </li>
        ))}
      </ul>
    </section>
  );
}
