import type {Participant} from "../model.ts";
import type {RolePhrase} from "./rolePhrase.ts";

/** Words of a sentence that name somebody, before it is known who that is in the whole collection. */
export interface NameFound {
  sentence: number; // index into the article's sentences
  first: number; // token
  last: number; // token, included
  to: string; // Actor.key
  rule: string;
}

/** A role that an article gave to an actor. */
export interface RoleFound extends Pick<RolePhrase, "role" | "country" | "organization" | "first" | "last"> {
  sentence: number;
}

/** Somebody who is named in one article: a person, an organisation, a country as an actor. */
export interface Actor {
  key: string; // within the article
  type: Participant["type"];
  name: string; // the fullest one of the article
  curated: string | null; // Participant.id in the author's registry
  code: string | null; // of a country (ISO 3166-1 alpha-2) or an organisation of the language's table
  country: string | null; // a person's
  roles: RoleFound[];
  weight: number; // what speaks for its being a name, of a person who is in no list
  doubtful: boolean; // for the author to look at, not published
}
