import type {Language} from "../language/language.ts";
import type {Sentence, TimeExpression} from "../model.ts";
import type {TimeFinding} from "./timeFinding.ts";

/** What an article's times are resolved against. */
export interface TimeContext {
  text: string; // of the article
  language: Language;
  published: string | null; // EDTF of any precision
  report?: (finding: TimeFinding) => void;
}

/** Finds the expressions of time of an article, in order, and resolves them. */
export function findTimes(_sentences: readonly Sentence[], _context: TimeContext): TimeExpression[] {
  return [];
}
