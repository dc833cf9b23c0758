import type {Article} from "../model.ts";
import {ArticleHeadline, ArticleText} from "./components/ArticleText.tsx";
import {Breadcrumbs} from "./components/Breadcrumbs.tsx";
import {DateWords} from "./components/DateWords.tsx";
import {type Fact, Facts} from "./components/Facts.tsx";
import {isSafeUrl} from "./components/MarkedText.tsx";
import {languageOf, writeLanguage} from "./components/Names.tsx";
import {capitalize, writeDateWithWeekday} from "./dates.ts";
import {Page} from "./layouts/Page.tsx";
import {fileOf, paths} from "./paths.ts";
import {createView, type PageData, type View} from "./view.ts";

interface ArticlePageData extends PageData {
  article: Article;
}

export const data = {
  pagination: {data: "chronicle.articlePages", size: 1, alias: "article", addAllPagesToCollections: false},
  permalink: ({article}: ArticlePageData) => fileOf(paths.article(article.id)),
};

/** An article as it was published, with what was drawn from it beside each passage. */
export function render({article, ...pageData}: ArticlePageData) {
  const view = createView(pageData);
  const {words, chronicle} = view;
  const events = chronicle.eventsByArticle.get(article.id) ?? [];
  const part = {view, article, events};
  return (
    <Page view={view} title={article.headline} description={describe(article)} kind="article" section="articles">
      <Breadcrumbs
        view={view}
        steps={[
          {path: paths.home, name: words.sections.home},
          {path: paths.articles, name: words.sections.articles},
        ]}
      />
      <article>
        <header class="article-head">
          <p class="article-date">
            {article.datePublished === null ? words.undated : <Issued view={view} edtf={article.datePublished} />}
          </p>
          <h1 {...languageOf(view, article.inLanguage)}>
            <ArticleHeadline {...part} />
          </h1>
          <Byline view={view} article={article} />
          <p class="article-drawn">
            {events.length === 0 ? words.drawnNothing : words.drawnFrom({count: events.length})}
          </p>
        </header>
        <ArticleText {...part} />
        <footer class="reference">
          <h2>{words.reference}</h2>
          <Facts facts={factsOf(view, article)} />
        </footer>
      </article>
    </Page>
  );
}

function Issued({view, edtf}: {view: View; edtf: string}) {
  return (
    <DateWords view={view} edtf={edtf} words={capitalize(writeDateWithWeekday(edtf, view.language), view.language)} />
  );
}

function Byline({view, article}: {view: View; article: Article}) {
  const {author, publisher, locationCreated} = article;
  if (author === null && publisher === null && locationCreated === null) return null;
  return (
    <p class="meta byline" {...languageOf(view, article.inLanguage)}>
      {author && <bdi>{author}</bdi>}
      {locationCreated && <bdi>{locationCreated}</bdi>}
      {publisher && <bdi>{publisher}</bdi>}
    </p>
  );
}

function factsOf(view: View, article: Article): Fact[] {
  const {labels} = view.words;
  const own = languageOf(view, article.inLanguage);
  return [
    [labels.author, article.author && <bdi {...own}>{article.author}</bdi>],
    [labels.publisher, article.publisher && <bdi {...own}>{article.publisher}</bdi>],
    [
      labels.published,
      article.datePublished === null ? view.words.undated : <Issued view={view} edtf={article.datePublished} />,
    ],
    [labels.filedFrom, article.locationCreated && <bdi {...own}>{article.locationCreated}</bdi>],
    [labels.language, capitalize(writeLanguage(view, article.inLanguage), view.language)],
    [
      labels.original,
      isSafeUrl(article.url) && (
        <a href={article.url} rel="external noopener">
          {article.url}
        </a>
      ),
    ],
    [labels.tags, article.tags.length > 0 && <span {...own}>{article.tags.join(", ")}</span>],
    [labels.file, <code>{article.file}</code>],
  ];
}

/** The first paragraph, cut after a word, as search engines and previews show it. */
function describe({text, blocks}: Article): string | null {
  const first = blocks.find(({type}) => type === "paragraph");
  if (!first) return null;
  const paragraph = text.slice(first.position.start, first.position.end);
  if (paragraph.length <= 200) return paragraph;
  const cut = paragraph.slice(0, 200);
  return `${cut.slice(0, Math.max(cut.lastIndexOf(" "), 100))}…`;
}
