import type {ComponentChildren} from "preact";
import {icon} from "../icon.ts";
import {paths} from "../paths.ts";
import {contentSecurityPolicy} from "../securityPolicy.ts";
import {notFoundUrl, type View} from "../view.ts";

interface Props {
  view: View;
  title: string; // of the page; the home page has the site's
  description: string | null;
  kind: string; // class of <body>: event, article …
  section?: keyof typeof sectionPaths | undefined;
  timeline?: boolean; // whether the page has a place for the timeline
  children: ComponentChildren;
}

const sectionPaths = {
  events: paths.events,
  articles: paths.articles,
  participants: paths.participants,
  places: paths.places,
  about: paths.about,
} as const;

/** Every page: its head, the masthead with the sections, the text, the foot. */
export function Page({view, title, description, kind, section, timeline = false, children}: Props) {
  return (
    <html lang={view.language}>
      <Head view={view} title={title} description={description} kind={kind} timeline={timeline} />
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

function Head({view, title, description, kind, timeline}: Omit<Props, "children" | "section">) {
  const {site, assets, link, url} = view;
  const fullTitle = title === site.title ? title : `${title} – ${site.title}`;
  const canonical = site.url === null || url === notFoundUrl ? null : site.url + encodeURI(decodePath(url).slice(1));
  return (
    <head>
      <meta charset="utf-8" />
      <meta http-equiv="Content-Security-Policy" content={contentSecurityPolicy} />
      <meta name="viewport" content="width=device-width, initial-scale=1" />
      <meta name="color-scheme" content="light dark" />
      <title>{fullTitle}</title>
      {description && <meta name="description" content={description} />}
      {canonical && <link rel="canonical" href={canonical} />}
      <meta property="og:title" content={title} />
      <meta property="og:site_name" content={site.title} />
      <meta property="og:type" content={kind === "article" ? "article" : "website"} />
      {description && <meta property="og:description" content={description} />}
      {canonical && <meta property="og:url" content={canonical} />}
      <link rel="icon" type="image/svg+xml" href={icon} />
      <link rel="stylesheet" href={link(assets.css)} />
      {timeline && <script type="module" src={link(assets.timeline)} />}
    </head>
  );
}

function Masthead({view, kind, section}: Pick<Props, "view" | "kind" | "section">) {
  const {site, words, link} = view;
  return (
    <header class="masthead">
      {kind !== "home" && (
        <p class="masthead-title">
          <a href={link(paths.home)} rel="home">
            {site.title}
          </a>
        </p>
      )}
      <nav class="sections" aria-label={words.navigation}>
        <ul>
          {Object.entries(sectionPaths).map(([name, path]) => (
            <li key={name}>
              <a href={link(path)} {...(name === section && {"aria-current": "true" as const})}>
                {words.sections[name as keyof typeof sectionPaths]}
              </a>
            </li>
          ))}
        </ul>
      </nav>
    </header>
  );
}

function Colophon({view}: {view: View}) {
  const {site, words, link} = view;
  return (
    <footer class="colophon">
      <p>
        {site.publisher && <span class="colophon-publisher">{site.publisher}</span>} {words.colophon}
      </p>
      <ul>
        <li>
          <a href={link(paths.about)}>{words.colophonAbout}</a>
        </li>
        <li>
          <a href={link(paths.dataset)} type="application/json">
            {words.colophonData}
          </a>
        </li>
      </ul>
    </footer>
  );
}

/** The address as text: the build may hand it on percent-encoded. */
function decodePath(url: string): string {
  try {
    return decodeURI(url);
  } catch {
    return url;
  }
}
