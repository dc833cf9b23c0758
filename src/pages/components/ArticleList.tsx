import type {Article} from "../../model.ts";
import {paths} from "../paths.ts";
import type {View} from "../view.ts";
import {DateWords} from "./DateWords.tsx";
import {languageOf} from "./Names.tsx";

/** Articles, each with its day of issue hanging beside it, its publisher and how many events it gave. */
export function ArticleList({view, articles}: {view: View; articles: Article[]}) {
  return (
    <ol class="entries article-list">
      {articles.map((article) => (
        <li class="entry" key={article.id}>
          <p class="entry-date">
            {article.datePublished === null ? (
              view.words.undated
            ) : (
              <DateWords view={view} edtf={article.datePublished} />
            )}
          </p>
          <div class="entry-body">
            <p class="entry-name">
              <a href={view.link(paths.article(article.id))} {...languageOf(view, article.inLanguage)}>
                {article.headline}
              </a>
            </p>
            <p class="meta">
              {article.publisher && <bdi>{article.publisher}</bdi>}
              {article.author && <bdi>{article.author}</bdi>}
              <span>{view.words.events({count: view.chronicle.eventsByArticle.get(article.id)?.length ?? 0})}</span>
            </p>
          </div>
        </li>
      ))}
    </ol>
  );
}
