import {limitOf} from "../dataset/withholdText.ts";
import type {Article, DatedEvent} from "../model.ts";
import {writeDate} from "../time/writeDate.ts";
import {ArticleHeadline, ArticleText} from "./components/ArticleText.tsx";
import {Breadcrumbs} from "./components/Breadcrumbs.tsx";
import {Cite, linkMark} from "./components/Cite.tsx";
import {DateWords} from "./components/DateWords.tsx";
import {type Fact, Facts} from "./components/Facts.tsx";
import {isSafeUrl} from "./components/MarkedText.tsx";
import {languageOf, writeLanguage} from "./components/Names.tsx";
import {type Neighbour, Neighbours} from "./components/Neighbours.tsx";
import {Strip} from "./components/Strip.tsx";
import {capitalize, writeDateWithWeekday} from "./dates.ts";
import {CitationMeta, JsonLd} from "./layouts/Meta.tsx";
import {Page} from "./layouts/Page.tsx";
import {fileOf, paths} from "./paths.ts";
import {describeArticle} from "./structuredData.ts";
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
    <Page
      view={view}
      title={article.headline}
      description={describe(article)}
      kind="article"
      section="articles"
      meta={<ArticleMetaTags view={view} article={article} />}
    >
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
        <ArticleTimeline {...part} />
        <Withheld view={view} article={article} />
        {article.blocks.length > 0 && <MarksSwitch label={words.showMarks} />}
        <ArticleText {...part} />
        <footer class="reference">
          <h2>{words.reference}</h2>
          <Facts facts={factsOf(view, article)} />
          <CiteArticle view={view} article={article} />
        </footer>
      </article>
      <ArticleNeighbours view={view} article={article} />
    </Page>
  );
}

/** The articles that came out before and after, where these have pages. */
function ArticleNeighbours({view, article}: {view: View; article: Article}) {
  const {words, chronicle} = view;
  const at = chronicle.articleOrder.get(article.id);
  if (at === undefined) return null;
  return (
    <Neighbours
      label={words.sections.articles}
      previous={describeNeighbour(view, words.previousArticle, "prev", chronicle.datedArticles[at - 1])}
      next={describeNeighbour(view, words.nextArticle, "next", chronicle.datedArticles[at + 1])}
      ends={{first: words.firstArticle, last: words.lastArticle}}
    />
  );
}

function describeNeighbour(view: View, label: string, rel: "prev" | "next", article: Article | undefined): Neighbour {
  if (!article) return {label, date: null, link: null};
  return {
    label,
    date: article.datePublished !== null && <DateWords view={view} edtf={article.datePublished} />,
    link: (
      <a href={view.link(paths.article(article.id))} rel={rel} {...languageOf(view, article.inLanguage)}>
        {article.headline}
      </a>
    ),
  };
}

function ArticleMetaTags({view, article}: {view: View; article: Article}) {
  return (
    <>
      <CitationMeta
        title={article.headline}
        author={article.author}
        container={article.publisher}
        date={article.datePublished}
        language={article.inLanguage}
        url={article.url}
      />
      <JsonLd data={describeArticle(view, article)} />
    </>
  );
}

/** The events of the article on a still timeline, with the day on which it came out. */
function ArticleTimeline({view, article, events}: {view: View; article: Article; events: DatedEvent[]}) {
  const {words} = view;
  if (events.length < 2) return null;
  const issue = article.datePublished === null ? null : {edtf: issueDay(article), label: words.issued};
  return (
    <div class="article-timeline">
      <Strip view={view} label={words.articleTimeline} events={events} issue={issue} />
    </div>
  );
}

function issueDay({datePublished}: Article): string {
  const [year = "", month = "01", day = "01"] = (datePublished ?? "").split("-");
  return `${year}-${month}-${day}`;
}

/** Says how much of the text may be shown, where it is not all of it. */
function Withheld({view: {words, site}, article}: {view: View; article: Article}) {
  const limit = limitOf(article, site.publishing);
  if (limit === "full") return null;
  return (
    <p class="withheld">
      {limit === "quotes" ? words.withheldQuotes : words.withheldText}{" "}
      {isSafeUrl(article.url) && (
        <a href={article.url} rel="external noopener">
          {words.readOriginal}
        </a>
      )}
    </p>
  );
}

/** Turns the marks in the text off and on; the stylesheet does it, no script is needed. */
function MarksSwitch({label}: {label: string}) {
  return (
    <p class="marks-switch">
      <label>
        <input type="checkbox" id="marks" checked /> {label}
      </label>
    </p>
  );
}

function CiteArticle({view, article}: {view: View; article: Article}) {
  const {words, chronicle, language, site} = view;
  const published = article.datePublished === null ? null : writeDate(article.datePublished, language);
  const title = [article.author, article.headline, article.publisher, published].filter(Boolean).join(", ");
  return (
    <Cite
      view={view}
      path={paths.article(article.id)}
      hasFiles={chronicle.hasCitationFiles}
      words={words.cite.retrieved({title, site: site.title, url: linkMark})}
      target={paths.article(article.id)}
    />
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
    [
      labels.archived,
      isSafeUrl(article.archived) && (
        <a href={article.archived} rel="external noopener">
          {article.archived}
        </a>
      ),
    ],
    [labels.tags, article.tags.length > 0 && <span {...own}>{article.tags.join(", ")}</span>],
    [labels.file, <code>{article.file}</code>],
    [labels.digest, article.digest && <code class="digest">{article.digest}</code>],
  ];
}

/** The first paragraph, cut after a word, as search engines and previews show it. */
function describe({text, blocks}: Article): string | null {
  const first = blocks.find(({type}) => type === "paragraph");
  if (!first) return null;
  const paragraph = text.slice(first.position.start, first.position.end).trim();
  if (paragraph === "") return null; // it may not be shown
  if (paragraph.length <= 200) return paragraph;
  const cut = paragraph.slice(0, 200);
  return `${cut.slice(0, Math.max(cut.lastIndexOf(" "), 100))}…`;
}
