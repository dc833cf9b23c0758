import type {Article, Problem} from "../../model.ts";
import {paths} from "../paths.ts";
import type {View} from "../view.ts";
import {languageOf} from "./Names.tsx";

/** What was not understood, file by file, with its place and the rule that noticed. */
export function Ledger({view, files}: {view: View; files: [file: string, problems: Problem[]][]}) {
  return (
    <div class="ledger">
      {files.map(([file, problems]) => (
        <section class="ledger-file" key={file}>
          <LedgerHeading view={view} file={file} />
          <ol>
            {problems.map((problem) => (
              <LedgerEntry view={view} problem={problem} />
            ))}
          </ol>
        </section>
      ))}
    </div>
  );
}

function LedgerHeading({view, file}: {view: View; file: string}) {
  const {chronicle, link} = view;
  const article = chronicle.articleByFile.get(file);
  return (
    <>
      <h3>
        {article && (
          <a href={link(paths.article(article.id))} {...languageOf(view, article.inLanguage)}>
            {article.headline}
          </a>
        )}
        <code>{file}</code>
      </h3>
      {article && <p class="meta">{countUnderstood(view, article).join(" · ")}</p>}
    </>
  );
}

/** What was understood of an article, in figures: it is the other side of its ledger. */
function countUnderstood({words, chronicle}: View, {id, times, mentions}: Article): string[] {
  const named = new Set(mentions.flatMap(({type, to}) => (type === "participant" && to ? [to] : [])));
  return [
    words.times({count: times.filter(({date}) => date !== null).length}),
    words.participants({count: named.size}),
    words.events({count: chronicle.eventsByArticle.get(id)?.length ?? 0}),
  ];
}

function LedgerEntry({view, problem}: {view: View; problem: Problem}) {
  const {line, column, severity, reason, rule, quote} = problem;
  return (
    <li class={`problem problem-${severity}`}>
      <p class="problem-place">
        <abbr title={view.words.about.lineColumn({line, column})}>
          {line}:{column}
        </abbr>
      </p>
      <div class="problem-body">
        <p class="problem-reason" lang="en" dir="ltr">
          {reason}
        </p>
        {quote && !reason.includes(quote) && <p class="problem-quote">{view.words.quote({words: quote})}</p>}
        <p class="meta">
          <span>{view.words.severities[severity]}</span>
          <code>[{rule}]</code>
        </p>
      </div>
    </li>
  );
}
