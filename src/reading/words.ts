import type {DatedLanguage} from "../language/language.ts";

/** Words of every language at once: a French article may stand under an English label. */
export interface PageWords {
  languages: readonly DatedLanguage[];
  issueDateLabels: readonly string[];
  updateLabels: readonly string[];
  bylinePrepositions: readonly string[];
  reportingLabels: readonly string[];
  authorLabels: readonly string[];
  releaseLabels: readonly string[];
  pageOpeners: readonly string[];
  pageClosers: readonly string[];
  pageWelcomes: readonly string[];
  titleLabels: readonly string[];
  editingLabels: readonly string[];
  filedFrom: readonly string[];
  correspondents: readonly string[];
  nameLinks: readonly string[];
  telegramEnds: readonly string[];
  dateOpeners: readonly string[]; // what may stand before a date's figures: articles and weekdays
  sourceLabels: readonly string[];
  tagLabels: readonly string[];
  relatedLabels: readonly string[];
  endLabels: readonly string[];
  noticeOpeners: readonly string[];
  referenceLabels: readonly string[];
  captionLabels: readonly string[];
  copyrightWords: readonly string[];
  controls: readonly string[];
  readingTimeWords: readonly string[];
}

/** Gathers the reading words of all languages, folded, the longest first so that "published on" is not read as "published". */
export function gatherWords(languages: readonly DatedLanguage[]): PageWords {
  const gather = (pick: (language: DatedLanguage) => readonly string[]) =>
    [...new Set(languages.flatMap(pick).map(foldText))].sort((a, b) => b.length - a.length);
  return {
    languages,
    issueDateLabels: gather(({reading}) => reading.issueDateLabels),
    updateLabels: gather(({reading}) => reading.updateLabels),
    bylinePrepositions: gather(({reading}) => reading.bylinePrepositions),
    reportingLabels: gather(({reading}) => reading.reportingLabels),
    authorLabels: gather(({reading}) => reading.authorLabels),
    releaseLabels: gather(({reading}) => reading.releaseLabels),
    pageOpeners: gather(({reading}) => reading.pageOpeners),
    pageClosers: gather(({reading}) => reading.pageClosers),
    pageWelcomes: gather(({reading}) => reading.pageWelcomes),
    titleLabels: gather(({reading}) => reading.titleLabels),
    editingLabels: gather(({reading}) => reading.editingLabels),
    filedFrom: gather(({reading}) => reading.filedFrom),
    correspondents: gather(({reading}) => reading.correspondents),
    nameLinks: gather(({reading}) => reading.nameLinks),
    telegramEnds: gather(({reading}) => reading.telegramEnds),
    dateOpeners: gather(({reading, time}) => [
      ...reading.dateArticles,
      ...listForms(time.words.weekday),
      ...listForms(time.words.nearWeekday),
    ]),
    sourceLabels: gather(({reading}) => reading.sourceLabels),
    tagLabels: gather(({reading}) => reading.tagLabels),
    relatedLabels: gather(({reading}) => reading.relatedLabels),
    endLabels: gather(({reading}) => reading.endLabels),
    noticeOpeners: gather(({reading}) => reading.noticeOpeners),
    referenceLabels: gather(({reading}) => reading.referenceLabels),
    captionLabels: gather(({reading}) => reading.captionLabels),
    copyrightWords: gather(({reading}) => reading.copyrightWords),
    controls: gather(({reading}) => reading.controls),
    readingTimeWords: gather(({reading}) => reading.readingTimeWords),
  };
}

function listForms(words: Record<string, string>): string[] {
  return Object.values(words).flatMap((forms) => forms.split(",").map((form) => form.trim().replace(/\.$/, "")));
}

/** Small letters, straight apostrophes, plain spaces: one character for one, so that offsets stay what they are. */
export function foldText(text: string): string {
  const plain = text.replace(/[’‘ʼ]/g, "'").replace(/\s/g, " ");
  const small = plain.toLowerCase();
  if (small.length === plain.length) return small;
  return Array.from(plain, (letter) => {
    const lower = letter.toLowerCase();
    return lower.length === letter.length ? lower : letter; // "İ" would become two
  }).join("");
}

/** The first of these words that a folded text begins with at an offset, as whole words; its length, or 0. */
export function matchWord(folded: string, offset: number, words: readonly string[]): number {
  for (const word of words) {
    if (
      folded.startsWith(word, offset) &&
      !/^[\p{L}\p{N}]/u.test(folded.slice(offset + word.length, offset + word.length + 2))
    ) {
      return word.length;
    }
  }
  return 0;
}
