import {tellCoverage} from "../../dataset/tellCoverage.ts";
import type {Account, DatedEvent, Dispute} from "../../model.ts";
import {capitalize} from "../dates.ts";
import {paths} from "../paths.ts";
import type {View} from "../view.ts";
import {DateWords} from "./DateWords.tsx";
import {languageOf, ParticipantLink, PlaceLink} from "./Names.tsx";

/** What articles say differently of one event, side by side, each with those who say so. */
export function Disputes({view, event}: {view: View; event: DatedEvent}) {
  const {words} = view;
  if (event.disputes.length === 0) return null;
  return (
    <section class="disputes" aria-labelledby="disputes">
      <h2 id="disputes">{words.dispute.title}</h2>
      <p class="legend">{words.dispute.lead}</p>
      {event.disputes.map((dispute) => (
        <table class="figures" key={dispute.about}>
          <caption>{words.dispute.about[dispute.about]}</caption>
          <tbody>
            {dispute.claims.map((claim) => (
              <tr key={claim.value}>
                <th scope="row">
                  <Claimed view={view} about={dispute.about} value={claim.value} />
                </th>
                <td>
                  <Claimants view={view} event={event} sources={claim.sources} />
                </td>
              </tr>
            ))}
          </tbody>
        </table>
      ))}
    </section>
  );
}

export function Claimed({view, about, value}: {view: View; about: Dispute["about"]; value: string}) {
  const {chronicle, words, language} = view;
  const place = about === "location" ? chronicle.placeById.get(value) : undefined;
  const participant = about === "participants" ? chronicle.participantById.get(value) : undefined;
  if (about === "date") return <DateWords view={view} edtf={value} />;
  if (place) return <PlaceLink view={view} place={place} />;
  if (participant) return <ParticipantLink view={view} participant={participant} />;
  const status = Object.entries(words.statuses).find(([name]) => name === value)?.[1];
  return <>{status ? capitalize(status, language) : value}</>;
}

/** Those whose articles say so, by publisher where it is known, each leading to the sentence, and its words unless it is short. */
export function Claimants({view, event, sources, isShort = false}: ClaimantsProps) {
  const told = new Set<string>();
  return (
    <ul class="names">
      {sources.flatMap((index) => {
        const source = event.sources[index];
        const article = source && view.chronicle.articleById.get(source.article);
        if (!source || !article) return [];
        const name = article.publisher ?? article.headline;
        if (isShort && told.has(name)) return [];
        told.add(name);
        return [
          <li key={index}>
            <a
              href={view.link(paths.sentence(article.id, source.position.start))}
              {...languageOf(view, article.inLanguage)}
            >
              <bdi>{name}</bdi>
            </a>
            {source.quote.exact !== "" && !isShort && (
              <q class="claim" {...languageOf(view, article.inLanguage)}>
                {source.quote.exact}
              </q>
            )}
          </li>,
        ];
      })}
    </ul>
  );
}

interface ClaimantsProps {
  view: View;
  event: DatedEvent;
  sources: number[]; // of the event
  isShort?: boolean; // each publisher once, and no words
}

/** What was known when: what each article said on its day of issue, where they did not all say the same. */
export function Accounts({view, event}: {view: View; event: DatedEvent}) {
  const {words} = view;
  const {accounts} = event;
  if (accounts.length < 2 || accounts.every((account) => isSame(account, accounts[0]))) return null;
  return (
    <section class="accounts" aria-labelledby="accounts">
      <h2 id="accounts">{words.accounts.title}</h2>
      <p class="legend">{words.accounts.lead}</p>
      <ol class="entries">
        {accounts.map((account) => (
          <AccountEntry view={view} account={account} key={account.article} />
        ))}
      </ol>
    </section>
  );
}

/** Who of the publishers in the collection reported it, with their first day, and who published in those days without it. */
export function CoverageOf({view, event}: {view: View; event: DatedEvent}) {
  const {words, chronicle} = view;
  const {reported, silent} = tellCoverage(chronicle, event);
  if (reported.length + silent.length < 2) return null;
  return (
    <section class="coverage" aria-labelledby="coverage">
      <h2 id="coverage">{words.coverage.title}</h2>
      <ul class="names">
        {reported.map(({publisher, first}) => (
          <li key={publisher}>
            <bdi>{publisher}</bdi>, <DateWords view={view} edtf={first} />
          </li>
        ))}
      </ul>
      {silent.length > 0 && (
        <>
          <p class="legend">{words.coverage.silent}</p>
          <ul class="names">
            {silent.map(({publisher}) => (
              <li key={publisher}>
                <bdi>{publisher}</bdi>
              </li>
            ))}
          </ul>
        </>
      )}
    </section>
  );
}

function isSame(one: Account, other: Account | undefined): boolean {
  return one.status === other?.status && one.date === other.date && one.location === other.location;
}

function AccountEntry({view, account}: {view: View; account: Account}) {
  const {words, chronicle, language, link} = view;
  const article = chronicle.articleById.get(account.article);
  return (
    <li class="entry">
      <p class="entry-date">
        <DateWords view={view} edtf={account.published} />
      </p>
      <div class="entry-body">
        <p class="entry-name">
          <span class="status">{capitalize(words.statuses[account.status], language)}</span>{" "}
          <DateWords view={view} edtf={account.date} />
        </p>
        {account.correctedBy && <p class="meta">{words.accounts.corrected}</p>}
        {article && (
          <p class="meta">
            {article.publisher && <bdi>{article.publisher}</bdi>}
            <a href={link(paths.article(article.id))} {...languageOf(view, article.inLanguage)}>
              {article.headline}
            </a>
          </p>
        )}
      </div>
    </li>
  );
}
