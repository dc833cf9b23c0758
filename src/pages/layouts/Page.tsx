import type {ComponentChildren} from "preact";
import {hasArticlePage} from "../../dataset/articleHomes.ts";
import {directionOf, nameOfLanguage} from "../languages.ts";
import {feedPaths, paths} from "../paths.ts";
import type {View} from "../view.ts";
import {Head, type HeadProps} from "./Head.tsx";

interface Props extends HeadProps {
  section?: keyof typeof sectionPaths | undefined;
  children: ComponentChildren;
}

const sectionPaths = {
  events: paths.events,
  articles: paths.articles,
  participants: paths.participants,
  places: paths.places,
  about: paths.about,
  search: paths.search,
} as const;

/** Every page: its head, the masthead with the sections, the text, the foot. */
export function Page({children, section, ...head}: Props) {
  const {view, kind} = head;
  return (
    <html lang={view.language} dir={directionOf(view.language)}>
      <Head {...head} />
      <body class={`page-${kind}`}>
        <a class="skip" href="#text">
          {view.words.skip}
        </a>
        <Masthead view={view} kind={kind} section={section} />
        <main id="text">{children}</main>
        <Colophon view={view} />
      </body>
    </html>
  );
}

function Masthead({view, kind, section}: Pick<Props, "view" | "kind" | "section">) {
  const {site, words, link, assets} = view;
  return (
    <header class="masthead">
      {kind !== "home" && (
        <p class="masthead-title">
          <a href={link(paths.home)} rel="home">
            {assets.logo && <img class="logo" src={view.asset(assets.logo)} alt="" />}
            <bdi>{site.title}</bdi>
          </a>
        </p>
      )}
      <nav class="sections" aria-label={words.navigation}>
        <ul>
          {Object.entries(sectionPaths).map(([name, path]) => (
            <li key={name}>
              <a
                href={link(path)}
                {...(name === section && {"aria-current": "true" as const})}
                {...(name === "search" && {"data-shortcut": ""})}
              >
                {words.sections[name as keyof typeof sectionPaths]}
              </a>
            </li>
          ))}
        </ul>
      </nav>
      <LanguageSwitch view={view} />
    </header>
  );
}

/** Leads to the same page in the other languages of the interface; nothing where there is one. */
function LanguageSwitch({view}: {view: View}) {
  const {site, words, language} = view;
  if (site.languages.length === 1) return null;
  return (
    <details class="languages">
      <summary>
        <span class="visually-hidden">{words.labelled({label: words.languages, text: ""})}</span>
        <bdi>{nameOfLanguage(language)}</bdi>
      </summary>
      <ul>
        {site.languages.map((each) => (
          <li key={each}>
            <a
              href={view.linkIn(each, pathIn(view, each))}
              lang={each}
              dir={directionOf(each)}
              hreflang={each}
              {...(each === language && {"aria-current": "true" as const})}
            >
              {nameOfLanguage(each)}
            </a>
          </li>
        ))}
      </ul>
    </details>
  );
}

/** Where the same page stands in another language; the list of articles for an article that has no page in it. */
function pathIn({path, site, chronicle}: View, language: string): string {
  if (path === "404.html") return paths.home;
  const id = /^article\/([^/]+)\/$/.exec(path)?.[1];
  const article = id === undefined ? undefined : chronicle.articleById.get(id);
  return article && !hasArticlePage(site, language, article.inLanguage) ? paths.articles : path;
}

function Colophon({view}: {view: View}) {
  const {site, words, link, linkIn, language, asset} = view;
  return (
    <footer class="colophon">
      <p>
        {site.publisher && (
          <span class="colophon-publisher">
            <bdi>{site.publisher}</bdi>
          </span>
        )}{" "}
        {words.colophon}
      </p>
      <ul>
        <li>
          <a href={link(paths.about)}>{words.about.title}</a>
        </li>
        <li>
          <a href={link(paths.ledger)}>{words.ledger.title}</a>
        </li>
        <li>
          <a href={link(paths.accessibility)}>{words.accessibility.title}</a>
        </li>
        {site.url !== null && (
          <li>
            <a href={linkIn(language, feedPaths.events.atom)} type="application/atom+xml">
              {words.feed}
            </a>
          </li>
        )}
        <li>
          <a href={asset(paths.dataset)} type="application/json">
            {words.colophonData}
          </a>
        </li>
      </ul>
    </footer>
  );
}
