import type {Article} from "../model.ts";
import {ArticleList} from "./components/ArticleList.tsx";
import {Breadcrumbs} from "./components/Breadcrumbs.tsx";
import {SectionHead} from "./components/SectionHead.tsx";
import {SheetNav} from "./components/SheetNav.tsx";
import {Page} from "./layouts/Page.tsx";
import {paths} from "./paths.ts";
import type {Sheet} from "./sheets.ts";
import {createView, type PageData} from "./view.ts";

interface ArticlesPageData extends PageData {
  sheet: Sheet<Article>;
}

export const data = {
  pagination: {data: "chronicle.articleSheets", size: 1, alias: "sheet", addAllPagesToCollections: false},
  permalink: ({sheet}: ArticlesPageData) => sheet.file,
};

/** All articles, the newest first, a hundred on a page. */
export function render({sheet, ...pageData}: ArticlesPageData) {
  const view = createView(pageData);
  const {words, chronicle} = view;
  const title =
    sheet.number === 1
      ? words.sections.articles
      : words.sheetTitle({title: words.sections.articles, number: sheet.number, count: sheet.count});
  return (
    <Page view={view} title={title} description={words.leads.articles} kind="list" section="articles">
      <Breadcrumbs view={view} steps={[{path: paths.home, name: words.sections.home}]} />
      <SectionHead
        title={words.sections.articles}
        lead={words.leads.articles}
        count={words.articles({count: chronicle.articles.length})}
      />
      {sheet.items.length === 0 ? (
        <p class="empty">{words.empty.articles}</p>
      ) : (
        <ArticleList view={view} articles={sheet.items} />
      )}
      <SheetNav view={view} sheet={sheet} />
    </Page>
  );
}
