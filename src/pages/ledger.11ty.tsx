import type {FileProblems} from "./chronicle.ts";
import {Breadcrumbs} from "./components/Breadcrumbs.tsx";
import {Ledger} from "./components/Ledger.tsx";
import {SectionHead} from "./components/SectionHead.tsx";
import {SheetNav} from "./components/SheetNav.tsx";
import {Page} from "./layouts/Page.tsx";
import {paths} from "./paths.ts";
import type {Sheet} from "./sheets.ts";
import {createView, type PageData} from "./view.ts";

interface LedgerPageData extends PageData {
  sheet: Sheet<FileProblems>;
}

export const data = {
  pagination: {data: "chronicle.ledgerSheets", size: 1, alias: "sheet", addAllPagesToCollections: false},
  permalink: ({sheet}: LedgerPageData) => sheet.file,
};

/** What was not understood, and why. */
export function render({sheet, ...pageData}: LedgerPageData) {
  const view = createView(pageData);
  const {words, chronicle} = view;
  const {ledger} = words;
  const title =
    sheet.number === 1
      ? ledger.title
      : words.sheetTitle({title: ledger.title, number: sheet.number, count: sheet.count});
  const read = chronicle.articles.filter(({file}) => !chronicle.problemsByFile.has(file)).length;
  return (
    <Page view={view} title={title} description={ledger.lead} kind="ledger" section="about">
      <Breadcrumbs
        view={view}
        steps={[
          {path: paths.home, name: words.sections.home},
          {path: paths.about, name: words.sections.about},
        ]}
      />
      <SectionHead title={ledger.title} lead={ledger.lead} count={words.problems({count: chronicle.problems.length})} />
      {sheet.items.length === 0 ? (
        <p class="empty">{words.empty.problems}</p>
      ) : (
        <>
          <p class="legend">{ledger.share({read, all: chronicle.articles.length})}</p>
          <h2 class="visually-hidden">{words.sections.articles}</h2>
          <Ledger view={view} files={sheet.items} />
        </>
      )}
      <SheetNav view={view} sheet={sheet} />
    </Page>
  );
}
