import type {Article, Source} from "../../model.ts";
import {findFindings, nestMarks} from "../marks.ts";
import {paths} from "../paths.ts";
import type {View} from "../view.ts";
import {DateWords} from "./DateWords.tsx";
import {MarkedText} from "./MarkedText.tsx";
import {languageOf} from "./Names.tsx";

/** The words that prove something, and where they stand. */
export function SourceQuote({view, source}: {view: View; source: Source}) {
  const {words, link, chronicle} = view;
  const article = chronicle.articleById.get(source.article);
  const isQuoted = source.quote.exact !== "";
  const place = link(isQuoted ? paths.sentence(source.article, source.position.start) : paths.article(source.article));
  return (
    <figure class="source">
      {!isQuoted ? (
        <p class="withheld">{words.withheldText}</p>
      ) : (
        <blockquote cite={place} {...languageOf(view, article?.inLanguage ?? "")}>
          <p>{article ? <QuotedWords view={view} article={article} source={source} /> : source.quote.exact}</p>
        </blockquote>
      )}
      <figcaption>
        {article && (
          <p class="source-article">
            <a href={link(paths.article(article.id))}>
              <cite {...languageOf(view, article.inLanguage)}>{article.headline}</cite>
            </a>
          </p>
        )}
        <p class="meta">
          {article?.publisher && <bdi>{article.publisher}</bdi>}
          {article?.datePublished && <DateWords view={view} edtf={article.datePublished} />}
          <a href={place}>{words.whereItSays}</a>
        </p>
        <p class="source-rule">
          {source.certainty === "stated" ? words.dateStated : words.dateInferred} <code>[{source.rule}]</code>
        </p>
      </figcaption>
    </figure>
  );
}

/** The quoted words with the dates and names that were found in them. */
function QuotedWords({view, article, source}: {view: View; article: Article; source: Source}) {
  const nodes = nestMarks(article.text, source.position, findFindings(article, source.position));
  return <MarkedText view={view} nodes={nodes} numbers={new Map()} />;
}
