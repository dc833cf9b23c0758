import {Timeline} from "./components/Timeline.tsx";
import {directionOf} from "./languages.ts";
import {Head} from "./layouts/Head.tsx";
import {fileOf, paths} from "./paths.ts";
import {createView, type PageData} from "./view.ts";

export const data = {permalink: fileOf(paths.embed)};

/** The timeline alone, for a frame in another page; its links open in that page's place. */
export function render(pageData: PageData) {
  const view = createView(pageData);
  const {site, words, language, link} = view;
  return (
    <html lang={language} dir={directionOf(language)}>
      <Head view={view} title={site.title} description={site.description} kind="embed" timeline />
      <body class="page-embed">
        <main id="text">
          <h1 class="embed-title">
            <a href={link(paths.home)} target="_top">
              <bdi>{site.title}</bdi>
            </a>
          </h1>
          <Timeline view={view} label={words.timeline} target="_top" />
        </main>
      </body>
    </html>
  );
}
