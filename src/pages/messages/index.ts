import {en} from "./en.ts";
import {fr} from "./fr.ts";
import type {Messages} from "./messages.ts";

const catalogues: Record<string, Messages> = {en, fr};

/** The interface's words in a language, or in English where there is no catalogue for it. */
export function findMessages(language: string): Messages {
  return catalogues[language.split("-")[0]?.toLowerCase() ?? ""] ?? en;
}

export type {Messages};
