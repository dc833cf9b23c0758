import type {Position} from "../model.ts";

/** Something the author should look at; whoever knows the file makes a Problem of it. */
export interface TimeFinding {
  position: Position; // in the article's text
  reason: string; // a sentence without its full stop
  rule: string; // time/contradiction …
}
