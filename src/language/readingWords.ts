/**
 * Words by which a plain text shows its structure. All in lower case and without closing punctuation; letters are
 * compared without case and without typographic apostrophes, so "publié le" also finds "PUBLIÉ LE".
 */
export interface ReadingWords {
  issueDateLabels: readonly string[]; // before an issue date: "publié le"
  updateLabels: readonly string[]; // before the date of a later edit: "mis à jour le"
  bylinePrepositions: readonly string[]; // before the writer's name: "par"
  reportingLabels: readonly string[]; // before those who reported, in a closing credit: "reportage de"
  authorLabels: readonly string[]; // before the writer's name, with a colon: "author"
  releaseLabels: readonly string[]; // above the headline of what an office sends to the press: "press release"
  pageOpeners: readonly string[]; // what the name of a publisher begins with: "ministry of"
  pageClosers: readonly string[]; // what it ends with: "news"
  pageWelcomes: readonly string[]; // before the name of a page, whatever follows: "welcome to"
  titleLabels: readonly string[]; // before the headline, with a colon: "title"
  editingLabels: readonly string[]; // before those who edited or translated: "édité par"
  filedFrom: readonly string[]; // between the writer and the place: "à"
  correspondents: readonly string[]; // what a writer is called in a byline: "correspondant"
  nameLinks: readonly string[]; // between two writers: "et"
  dateArticles: readonly string[]; // before a date in a dateline: "le"
  telegramEnds: readonly string[]; // written on to the day of a dateline, where the text begins behind it: "电"
  sourceLabels: readonly string[]; // before the publisher: "source"
  tagLabels: readonly string[]; // before a list of subjects: "mots-clés"
  relatedLabels: readonly string[]; // before a link to another article: "lire aussi"
  endLabels: readonly string[]; // above lists of other articles, below which nothing is of this one: "les plus lus"
  noticeOpeners: readonly string[]; // what a page's word about itself begins with: "nous utilisons des cookies"
  referenceLabels: readonly string[]; // above what an article rests on, to its end: "sources"
  captionLabels: readonly string[]; // before what a picture shows, or who took it: "photo"
  copyrightWords: readonly string[]; // anywhere in a line of rights: "tous droits réservés"
  controls: readonly string[]; // whole lines that were buttons of a page: "partager"
  readingTimeWords: readonly string[]; // after or before a number of minutes, or of readers: "temps de lecture"
}
