import {IntlMessageFormat} from "intl-messageformat";
import type {Problem, Site} from "../../model.ts";
import {ar} from "./ar.ts";
import {de} from "./de.ts";
import {en} from "./en.ts";
import {es} from "./es.ts";
import {fr} from "./fr.ts";
import {type Catalogue, type Messages, readyMessages} from "./messages.ts";
import {ru} from "./ru.ts";
import {zh} from "./zh.ts";

export const catalogues: Readonly<Record<string, Catalogue>> = {en, fr, es, de, ru, zh, ar};

/** The interface's words in a language: the site's own before the catalogue's, and English where neither has any. */
export function findMessages(language: string, own: Site["messages"] = {}): Messages {
  return readyMessages(joinCatalogue(language, own).catalogue, language);
}

/** What a site's words lack or have wrong: a language without a catalogue and without words, an unknown key, no ICU message. */
export function checkMessages({languages, messages}: Pick<Site, "languages" | "messages">): Problem[] {
  return languages.flatMap((language) => {
    const {missing, misfits} = joinCatalogue(language, messages);
    const lacking = `the interface has no words in “${language}” for ${missing.slice(0, 3).join(", ")}`;
    const rest = missing.length > 3 ? ` and ${missing.length - 3} more` : "";
    return [
      ...(missing.length > 0 ? [`${lacking}${rest}, and says them in English; add them under “messages”`] : []),
      ...misfits,
    ].map(
      (reason): Problem => ({
        file: "site.yaml",
        line: 1,
        column: 1,
        severity: "warning",
        reason,
        rule: "pages/messages",
      }),
    );
  });
}

interface Group {
  [key: string]: string | Group;
}

function joinCatalogue(language: string, own: Site["messages"]) {
  const base = language.split("-")[0]?.toLowerCase() ?? "";
  const shipped = catalogues[base] as Group | undefined;
  const said = (own[language] ?? own[base] ?? {}) as Record<string, unknown>;
  const missing: string[] = [];
  const misfits: string[] = [];
  const join = (english: Group, known: Group | undefined, given: Record<string, unknown>, path: string): Group => {
    for (const key of Object.keys(given))
      if (!(key in english)) misfits.push(`“${path}${key}” is no message of the interface and has no effect`);
    return Object.fromEntries(
      Object.entries(english).map(([key, message]) => {
        const [theirs, ours] = [given[key], known?.[key]];
        if (typeof message !== "string")
          return [key, join(message, ours as Group | undefined, isGroup(theirs) ? theirs : {}, `${path}${key}.`)];
        if (typeof theirs === "string") {
          if (isMessage(theirs, language)) return [key, theirs];
          misfits.push(`“${path}${key}” in “${language}” is no ICU message; check its braces`);
        }
        if (ours === undefined) missing.push(`${path}${key}`);
        return [key, ours ?? message];
      }),
    );
  };
  return {catalogue: join(en as unknown as Group, shipped, said, "") as unknown as Catalogue, missing, misfits};
}

function isGroup(value: unknown): value is Record<string, unknown> {
  return typeof value === "object" && value !== null && !Array.isArray(value);
}

function isMessage(message: string, language: string): boolean {
  try {
    new IntlMessageFormat(message, language, undefined, {ignoreTag: true});
    return true;
  } catch {
    return false; // the only way to ask
  }
}

export type {Messages};
