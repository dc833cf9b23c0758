import type {Language} from "../language/language.ts";
import type {Article, EventRole, EventStatus, EventType, Position, Sentence, TimeExpression} from "../model.ts";
import type {ArticleNames} from "../participants/findNames.ts";
import type {PlaceFound} from "../places/findPlaces.ts";
import {boundsOf} from "../time/edtf.ts";

/** All that was found in one article, before events are drawn from it. */
export interface Findings {
  article: Article;
  language: Language;
  sentences: Sentence[];
  times: TimeExpression[];
  names: ArticleNames;
  places: PlaceFound[];
}

/** The day of an article's issue (ISO), the last one that a coarse issue date covers; what lies behind it is planned. */
export function issueDay({article}: Pick<Findings, "article">): string {
  return (article.datePublished && boundsOf(article.datePublished)?.latest) || "";
}

/** An event as one sentence tells it. */
export interface EventDraft {
  name: string;
  type: EventType;
  status: EventStatus;
  date: string; // EDTF
  certainty: TimeExpression["certainty"]; // of its date
  participants: {actor: string; role: EventRole}[]; // Actor.key, no one twice
  location: PlaceFound | null;
  sentence: number;
  position: Position; // of the words that prove it
  rule: string;
  support: {position: Position; rule: string}[]; // other sentences of the article that tell of it
}

/** A sentence with a date that became no event, and why. */
export interface LeftOut {
  position: Position; // of the date
  reason: string;
  rule: string; // events/background …
}
