import {assembleDataset} from "./dataset/assembleDataset.ts";
import type {Understood} from "./dataset/linkArticles.ts";
import {listDoubts, listTimeDoubts} from "./dataset/listDoubts.ts";
import {nameLanes} from "./dataset/nameLanes.ts";
import {drawEvents} from "./events/drawEvents.ts";
import {indexFindings} from "./events/findings.ts";
import {findSentences} from "./language/findSentences.ts";
import {findDatedLanguage, findLanguage, findNamedLanguage} from "./language/index.ts";
import type {NamedLanguage} from "./language/language.ts";
import type {Article, Dataset, Position, Problem, Registry, Report, Sentence, Site} from "./model.ts";
import {type ArticleNames, findNames} from "./participants/findNames.ts";
import type {NameEvidence} from "./participants/nameEvidence.ts";
import {buildLexicon, type NameLexicon} from "./participants/nameLexicon.ts";
import {surveySentences} from "./participants/surveyNames.ts";
import {type TaggedSentence, tagSentences} from "./participants/tagSentence.ts";
import {findPlaces, isLocation, type PlaceFound} from "./places/findPlaces.ts";
import {buildPlaceLexicon, type PlaceLexicon} from "./places/placeLexicon.ts";
import {sortProblems} from "./problems.ts";
import {readFolder} from "./reading/readFolder.ts";
import {findTimes} from "./time/findTimes.ts";
import type {TimeFinding} from "./time/timeFinding.ts";

/**
 * From a folder of articles to the chronicle.
 *
 * ```
 * files ─► reading ─► sentences ─► times ────────┐
 *                              ├─► participants ─┼─► events ─► dataset
 *                              └─► places ───────┘
 * ```
 *
 * Reads the folder and everything in it; an article that cannot be understood is reported and the rest goes on. Throws when
 * the folder itself cannot be read. The same folder gives the same dataset, whatever the clock, the zone and the machine.
 */
export async function buildDataset(
  directory: string,
  {report = () => {}}: {report?: Report} = {},
): Promise<{dataset: Dataset; site: Site; registry: Registry}> {
  const problems: Problem[] = [];
  const collect: Report = (problem) => {
    problems.push(problem);
    report(problem);
  };
  const {articles, registry, site} = await readFolder(directory, {report: collect});
  const understand = createReader(registry, collect, articles);
  const understood: Understood[] = [];
  const unread: Article[] = [];
  for (const article of articles) {
    const found = understand(article);
    if (found) understood.push(found);
    else unread.push(dateArticle(article, collect));
  }
  const dataset = assembleDataset(understood, unread, registry, problems);
  const {lanes, problems: nobodies} = nameLanes(site.lanes, dataset.participants);
  for (const problem of nobodies) report(problem);
  return {
    dataset: {...dataset, problems: sortProblems([...dataset.problems, ...nobodies])},
    site: {...site, lanes},
    registry,
  };
}

/**
 * Understands one article: a pure function of its text, the registry and the languages. Null for a language whose names are not
 * known; one whose events are not gives none.
 */
export function createReader(
  registry: Registry,
  report: Report,
  collection: readonly Article[] = [],
): (article: Article) => Understood | null {
  const {splitSentences, findNamesIn} = createNameFinder(registry, collection);
  return (article) => {
    const language = findNamedLanguage(article.inLanguage);
    if (!language) return null;
    const sentences = splitSentences(article, language);
    const contradictions: TimeFinding[] = [];
    const times = findTimes(sentences, {
      text: article.text,
      language,
      published: article.dateCreated ?? article.datePublished,
      report: (finding) => contradictions.push(finding),
    });
    const {names, places} = findNamesIn(article, language, sentences, times);
    const findings = indexFindings({article, language, sentences, times, names, places});
    const whole = findLanguage(language.code);
    const {drafts, leftOut} = whole ? drawEvents({...findings, language: whole}) : {drafts: [], leftOut: []};
    for (const problem of listDoubts(findings, contradictions, leftOut)) report(problem);
    return {findings, drafts};
  };
}

/** What is named in one article. */
export interface FoundNames {
  names: ArticleNames;
  placeNames: PlaceFound[]; // whatever they do in their sentence
  places: PlaceFound[]; // where something is
}

/** Reads the names of articles, each once: its sentences, then who and which places they name. */
export interface NameFinder {
  splitSentences(article: Article, language: NamedLanguage): Sentence[];
  /** Words of an expression of time are no names. */
  findNamesIn(
    article: Article,
    language: NamedLanguage,
    sentences: readonly Sentence[],
    times: readonly {position: Position}[],
  ): FoundNames;
}

/**
 * Finds who and which places an article names, with the evidence of a collection that it belongs to: what is written small
 * elsewhere is no name, and who is named in full elsewhere is known by the surname.
 */
export function createNameFinder(registry: Registry, collection: readonly Article[]): NameFinder {
  const surveys = new Map<NamedLanguage, NameEvidence | null>();
  const kept = new Map<Article, TaggedSentence[]>();
  const surveyIn = (language: NamedLanguage): NameEvidence | null => {
    const known = surveys.get(language);
    if (known !== undefined) return known;
    const {names} = lexiconsOf(language, registry);
    const survey = surveyCollection(collection, names, (article, tagged) => kept.set(article, tagged));
    surveys.set(language, survey);
    return survey;
  };
  const splitSentences: NameFinder["splitSentences"] = (article, language) => {
    surveyIn(language);
    const tagged = kept.get(article);
    return tagged ? tagged.map(({sentence}) => sentence) : findSentences(article.text, article.blocks, language);
  };
  const findNamesIn: NameFinder["findNamesIn"] = (article, language, sentences, times) => {
    const {blocks, author} = article;
    const {names: lexicon, places: placeLexicon} = lexiconsOf(language, registry);
    const known = surveyIn(language);
    const tagged = kept.get(article);
    kept.delete(article);
    const names = findNames(sentences, {
      lexicon,
      blocks,
      author,
      ...(known && {evidence: known}),
      ...(tagged && {tagged}),
    });
    const acting = new Set(names.actors.filter(({type}) => type === "Country").map(({key}) => key));
    // What may be somebody and may not is a place, where a list or its surroundings say so.
    const doubtful = new Set(names.actors.flatMap((actor) => (actor.doubtful ? [actor.key] : [])));
    const locate = (isCountry: boolean) =>
      names.mentions
        .filter(({to}) => acting.has(to) === isCountry && !doubtful.has(to))
        .map((mention) => names.locate(mention));
    const taken = createOverlapTest([...times.map(({position}) => position), ...locate(false)]);
    const placeNames = findPlaces(sentences, placeLexicon, taken, names.tagged);
    const acts = createOverlapTest(locate(true));
    return {names, placeNames, places: placeNames.filter((place) => isLocation(place) && !acts(place.position))};
  };
  return {splitSentences, findNamesIn};
}

interface Lexicons {
  names: NameLexicon;
  places: PlaceLexicon;
}

const lexiconsByRegistry = new WeakMap<Registry, Map<NamedLanguage, Lexicons>>();

/** What is known of names before a text is read; put together once for each registry and language. */
function lexiconsOf(language: NamedLanguage, registry: Registry): Lexicons {
  const own = lexiconsByRegistry.get(registry) ?? new Map<NamedLanguage, Lexicons>();
  lexiconsByRegistry.set(registry, own);
  const known = own.get(language) ?? {
    names: buildLexicon(language, registry),
    places: buildPlaceLexicon(language, registry),
  };
  own.set(language, known);
  return known;
}

/** The words of so much text are kept from the survey until their article is read; those of more are told anew. */
const MOST_KEPT = 1_000_000;

/** What the articles of one language tell of each other's names; null where there are none. Keeps the sentences it tagged. */
function surveyCollection(
  collection: readonly Article[],
  lexicon: NameLexicon,
  keep: (article: Article, tagged: TaggedSentence[]) => void,
): NameEvidence | null {
  const {language} = lexicon;
  const own = collection.filter(({inLanguage}) => findNamedLanguage(inLanguage) === language);
  let kept = 0;
  function* tagAll(): Generator<TaggedSentence> {
    for (const article of own) {
      const {text, blocks} = article;
      const tagged = tagSentences(findSentences(text, blocks, language), lexicon);
      if (kept < MOST_KEPT) keep(article, tagged);
      kept += text.length;
      yield* tagged.filter(({sentence}) => blocks[sentence.block]?.type !== "headline");
    }
  }
  return own.length > 0 ? surveySentences(tagAll(), language) : null;
}

/** Finds the dates of an article of which no more is read; in a language not known at all, none. */
function dateArticle(article: Article, report: Report): Article {
  const language = findDatedLanguage(article.inLanguage);
  if (!language) return article;
  const contradictions: TimeFinding[] = [];
  const times = findTimes(findSentences(article.text, article.blocks, language), {
    text: article.text,
    language,
    published: article.dateCreated ?? article.datePublished,
    report: (finding) => contradictions.push(finding),
  });
  for (const problem of listTimeDoubts(article, times, contradictions)) report(problem);
  return {...article, times};
}

/** Tells whether a stretch of a text shares a letter with any of some others; in the logarithm of their number. */
export function createOverlapTest(positions: readonly Position[]): (position: Position) => boolean {
  const sorted = [...positions].sort((a, b) => a.start - b.start);
  return ({start, end}) => {
    let [low, high] = [0, sorted.length];
    while (low < high) {
      const middle = (low + high) >> 1;
      if ((sorted[middle]?.end ?? 0) <= start) low = middle + 1;
      else high = middle;
    }
    const next = sorted[low];
    return next !== undefined && next.start < end;
  };
}
