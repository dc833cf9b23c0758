import {Breadcrumbs} from "./components/Breadcrumbs.tsx";
import {Page} from "./layouts/Page.tsx";
import {fileOf, paths} from "./paths.ts";
import {createView, type PageData} from "./view.ts";

export const data = {permalink: fileOf(paths.accessibility)};

/** What was tested for everyone's sake, and what was not. */
export function render(pageData: PageData) {
  const view = createView(pageData);
  const {words, asset} = view;
  const {accessibility} = words;
  const [before = "", after = ""] = accessibility.other({data: "\u0000"}).split("\u0000");
  return (
    <Page view={view} title={accessibility.title} description={accessibility.lead} kind="about" section="about">
      <Breadcrumbs
        view={view}
        steps={[
          {path: paths.home, name: words.sections.home},
          {path: paths.about, name: words.sections.about},
        ]}
      />
      <header class="index-head">
        <h1>{accessibility.title}</h1>
        <p class="index-lead">{accessibility.lead}</p>
      </header>
      <section class="prose" aria-labelledby="tested">
        <h2 id="tested">{accessibility.testedTitle}</h2>
        <ul class="points">
          {Object.values(accessibility.tested).map((point) => (
            <li>{point}</li>
          ))}
        </ul>
      </section>
      <section class="prose" aria-labelledby="not-tested">
        <h2 id="not-tested">{accessibility.notTestedTitle}</h2>
        <p>{accessibility.notTested}</p>
      </section>
      <section class="prose" aria-labelledby="other">
        <h2 id="other">{accessibility.otherTitle}</h2>
        <p>
          {before}
          <a href={asset(paths.dataset)} type="application/json">
            {words.colophonData}
          </a>
          {after}
        </p>
      </section>
    </Page>
  );
}
