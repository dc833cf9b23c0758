import {Page} from "./layouts/Page.tsx";
import {paths} from "./paths.ts";
import {createView, notFoundUrl, type PageData} from "./view.ts";

/** At the site's root alone: no host looks for another. */
export const data = {
  permalink: ({site, language}: PageData) => (language === site.language ? notFoundUrl.slice(1) : false),
};

/** What a host shows for an address without a page. */
export function render(pageData: PageData) {
  const view = createView(pageData);
  const {notFound} = view.words;
  return (
    <Page view={view} title={notFound.title} description={null} kind="missing">
      <header class="index-head">
        <p class="index-total">404</p>
        <h1>{notFound.title}</h1>
        <p class="index-lead">{notFound.text}</p>
      </header>
      <p class="more">
        <a href={view.link(paths.home)}>{notFound.home}</a>
      </p>
    </Page>
  );
}
