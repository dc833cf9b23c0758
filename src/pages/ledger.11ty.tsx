import type {FileProblems} from "./chronicle.ts";
import {Breadcrumbs} from "./components/Breadcrumbs.tsx";
import {Ledger} from "./components/Ledger.tsx";
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

/** What more was not understood: the page that tells how the chronicle was made shows the beginning. */
export function render({sheet, ...pageData}: LedgerPageData) {
  const view = createView(pageData);
  const {words, chronicle} = view;
  const {about} = words;
  const title = `${about.ledgerTitle}, ${words.sheet(sheet.number, sheet.count)}`;
  return (
    <Page view={view} title={title} description={about.ledgerLead} kind="about" section="about">
      <Breadcrumbs
        view={view}
        steps={[
          {path: paths.home, name: words.sections.home},
          {path: paths.about, name: words.sections.about},
        ]}
      />
      <header class="index-head">
        <p class="index-total">{words.problems(chronicle.problems.length)}</p>
        <h1>{about.ledgerTitle}</h1>
        <p class="index-lead">{about.ledgerLead}</p>
      </header>
      <h2 class="visually-hidden">{words.sections.articles}</h2>
      <Ledger view={view} files={sheet.items} />
      <SheetNav view={view} sheet={sheet} />
    </Page>
  );
}
