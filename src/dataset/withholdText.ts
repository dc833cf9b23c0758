import type {Affiliation, Article, Dataset, DatedEvent, Position, Publishing, Site, Source} from "../model.ts";

/**
 * The dataset as it may be published. Of an article of which only the sentences that prove something may be shown, every other
 * letter becomes a space, so that all positions stay true; of one that is only referred to, no letter is left, and what it
 * proves names it without its words. Both promises hold: `article.text.slice(start, end) === quote.exact`.
 */
export function withholdText(dataset: Dataset, {publishing}: Pick<Site, "publishing">): Dataset {
  const limits = new Map<string, Publishing>();
  for (const article of dataset.articles) {
    const limit = limitOf(article, publishing);
    if (limit !== "full") limits.set(article.id, limit);
  }
  if (limits.size === 0) return dataset;
  const files = new Set(dataset.articles.flatMap(({id, file}) => (limits.has(id) ? [file] : [])));
  const shown = listShown(dataset, limits);
  const cut = (source: Source) => cutSource(source, limits.get(source.article) ?? "full");
  return {
    ...dataset,
    articles: dataset.articles.map((article) =>
      cutArticle(article, limits.get(article.id) ?? "full", shown.get(article.id) ?? []),
    ),
    events: dataset.events.map((event): DatedEvent => ({...event, sources: event.sources.map(cut)})),
    participants: dataset.participants.map((participant) => ({
      ...participant,
      affiliations: participant.affiliations.map((each): Affiliation => ({...each, source: cut(each.source)})),
    })),
    problems: dataset.problems.map(({quote, ...problem}) =>
      quote === undefined || files.has(problem.file) ? problem : {...problem, quote},
    ),
  };
}

/** How much of an article is published. */
export function limitOf({publisher}: Pick<Article, "publisher">, publishing: Site["publishing"]): Publishing {
  return (publisher === null ? undefined : publishing[publisher]) ?? publishing["*"] ?? "full";
}

/** What proves something in the articles of which quotes may be shown. */
function listShown({events, participants}: Dataset, limits: ReadonlyMap<string, Publishing>): Map<string, Position[]> {
  const shown = new Map<string, Position[]>();
  const sources = [
    ...events.flatMap(({sources}) => sources),
    ...participants.flatMap(({affiliations}) => affiliations.map(({source}) => source)),
  ];
  for (const {article, position} of sources) {
    if (limits.get(article) !== "quotes") continue;
    const known = shown.get(article);
    if (known) known.push(position);
    else shown.set(article, [position]);
  }
  return shown;
}

function cutArticle(article: Article, limit: Publishing, shown: readonly Position[]): Article {
  if (limit === "full") return article;
  const isShown = ({start, end}: Position) => shown.some((each) => each.start <= start && end <= each.end);
  const isHeadline = (position: Position) =>
    article.blocks.some(
      ({type, position: own}) => type === "headline" && own.start <= position.start && position.end <= own.end,
    );
  const isKept = limit === "quotes" ? isShown : () => false;
  return {
    ...article,
    text: limit === "quotes" ? blankOut(article.text, shown) : "",
    blocks:
      limit === "quotes"
        ? article.blocks.map((block) => ({...block, formats: block.formats.filter(({position}) => isShown(position))}))
        : [],
    times: article.times.filter(({position}) => isKept(position)).map((time) => withoutHiddenAnchor(time, isKept)),
    mentions: article.mentions.filter(
      ({position}) => isKept(position) || (limit === "quotes" && isHeadline(position) && isShown(position)),
    ),
  };
}

/** Every letter outside some stretches becomes a space; line ends stay. */
function blankOut(text: string, shown: readonly Position[]): string {
  const blank = (from: number, to: number) => text.slice(from, to).replace(/[^\n]/g, " "); // by UTF-16 unit: lengths stay
  let [at, out] = [0, ""];
  for (const {start, end} of [...shown].sort((a, b) => a.start - b.start || b.end - a.end)) {
    if (end <= at) continue;
    const from = Math.max(start, at);
    out += blank(at, from) + text.slice(from, end);
    at = end;
  }
  return out + blank(at, text.length);
}

function withoutHiddenAnchor(
  time: Article["times"][number],
  isKept: (position: Position) => boolean,
): Article["times"][number] {
  const {anchor} = time;
  return anchor === null || anchor === "PUBLICATION_TIME" || isKept(anchor) ? time : {...time, anchor: null};
}

function cutSource(source: Source, limit: Publishing): Source {
  if (limit === "full") return source;
  if (limit === "quotes") return {...source, quote: {exact: source.quote.exact, prefix: "", suffix: ""}};
  return {...source, position: {start: 0, end: 0}, quote: {exact: "", prefix: "", suffix: ""}};
}
