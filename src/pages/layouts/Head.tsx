import type {ComponentChildren} from "preact";
import {hasArticlePage, pathOfLanguage} from "../../dataset/articleHomes.ts";
import {icon} from "../icon.ts";
import {feedPaths} from "../paths.ts";
import {contentSecurityPolicy, searchSecurityPolicy, timelineSecurityPolicy} from "../securityPolicy.ts";
import {notFoundUrl, type View} from "../view.ts";

export interface HeadProps {
  view: View;
  title: string; // of the page; the home page has the site's
  description: string | null;
  kind: string; // class of <body>: event, article …
  timeline?: boolean; // whether the page has a place for the timeline
  meta?: ComponentChildren; // what else machines are told of the page
}

/** What is told of a page to browsers, search engines and previews. */
export function Head({view, title, description, kind, timeline = false, meta}: HeadProps) {
  const {site, assets, asset} = view;
  const fullTitle = title === site.title ? title : `${title} – ${site.title}`;
  const canonical = addressOf(view, view.language);
  return (
    <head>
      <meta charset="utf-8" />
      <meta
        http-equiv="Content-Security-Policy"
        content={kind === "search" ? searchSecurityPolicy : timeline ? timelineSecurityPolicy : contentSecurityPolicy}
      />
      <meta name="viewport" content="width=device-width, initial-scale=1" />
      <meta name="color-scheme" content="light dark" />
      <title>{fullTitle}</title>
      {description && <meta name="description" content={description} />}
      {canonical && <link rel="canonical" href={canonical} />}
      <Alternates view={view} />
      <meta property="og:title" content={title} />
      <meta property="og:site_name" content={site.title} />
      <meta property="og:type" content={kind === "article" ? "article" : "website"} />
      <meta property="og:locale" content={view.language.replace("-", "_")} />
      {description && <meta property="og:description" content={description} />}
      {canonical && <meta property="og:url" content={canonical} />}
      <CardMeta view={view} title={title} />
      {meta}
      <Feeds view={view} />
      <link rel="icon" type="image/svg+xml" href={icon} />
      <FontPreloads view={view} />
      {listStyles(view, kind, timeline).map((path) => (
        <link rel="stylesheet" href={asset(path)} key={path} />
      ))}
      <script defer src={asset(assets.controls)} />
      {timeline && <script defer src={asset(assets.disk)} />}
    </head>
  );
}

/** The picture that previews show; they want its whole address. */
function CardMeta({view: {site, assets, path}, title}: {view: View; title: string}) {
  const card = assets.cards[path] ?? assets.cards[""];
  if (site.url === null || card === undefined) return <meta name="twitter:card" content="summary" />;
  return (
    <>
      <meta name="twitter:card" content="summary_large_image" />
      <meta property="og:image" content={site.url + card} />
      <meta property="og:image:width" content="1200" />
      <meta property="og:image:height" content="630" />
      <meta property="og:image:alt" content={title} />
    </>
  );
}

/** The page of an article needs the fewest rules, and is the one that most readers come to first. */
function listStyles({assets: {styles}}: View, kind: string, timeline: boolean): string[] {
  return [
    styles.site,
    ...(kind === "article" ? [] : [styles.views]),
    ...(timeline ? [styles.timeline] : []),
    ...styles.own,
  ];
}

/** The faces in which every page of a script is set: asked for at once, they are there before the first word is. */
const faces: Readonly<Record<string, readonly string[]>> = {
  Latn: ["literata-latin", "franklin-latin"],
  Cyrl: ["literata-russian", "franklin-russian"],
  Arab: ["naskh-arabic"],
};

function FontPreloads({view: {language, assets, asset}}: {view: View}) {
  const wanted = faces[new Intl.Locale(language).maximize().script ?? ""] ?? faces.Latn ?? [];
  return (
    <>
      {wanted.map((name) => {
        const path = assets.fonts[name];
        return (
          path && (
            <link rel="preload" as="font" type="font/woff2" crossorigin="anonymous" href={asset(path)} key={name} />
          )
        );
      })}
    </>
  );
}

/** Where readers' programs find what is new. */
function Feeds({view}: {view: View}) {
  const {site, words, linkIn, language} = view;
  if (site.url === null) return null;
  return (
    <>
      {(["events", "articles"] as const).flatMap((name) => {
        const title = `${site.title} – ${words.sections[name]}`;
        const {atom, json} = feedPaths[name];
        return [
          <link rel="alternate" type="application/atom+xml" title={title} href={linkIn(language, atom)} key={atom} />,
          <link rel="alternate" type="application/feed+json" title={title} href={linkIn(language, json)} key={json} />,
        ];
      })}
    </>
  );
}

/** The same page in each language of the interface. */
function Alternates({view}: {view: View}) {
  const {site} = view;
  if (site.url === null || site.languages.length === 1 || view.url === notFoundUrl || !isEverywhere(view)) return null;
  return (
    <>
      {site.languages.map((language) => (
        <link rel="alternate" hreflang={language} href={addressOf(view, language) ?? ""} key={language} />
      ))}
      <link rel="alternate" hreflang="x-default" href={addressOf(view, site.language) ?? ""} />
    </>
  );
}

function isEverywhere({path, site, chronicle}: View): boolean {
  const id = /^article\/([^/]+)\/$/.exec(path)?.[1];
  const article = id === undefined ? undefined : chronicle.articleById.get(id);
  return !article || site.languages.every((language) => hasArticlePage(site, language, article.inLanguage));
}

/** The whole address of this page in a language; null where the site has none, and for the page of what is missing. */
function addressOf({site, path, url}: View, language: string): string | null {
  if (site.url === null || url === notFoundUrl) return null;
  return site.url + encodeURI(pathOfLanguage(site, language) + path);
}
