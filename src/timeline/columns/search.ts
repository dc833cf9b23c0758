import {type Chronicle, findPeriod, listCells} from "./chronicle.ts";

/** Letters without case and marks, for searching. */
export function foldText(text: string): string {
  const isPlain = /^[ -~\s]*$/.test(text); // most are, and need no more
  return (isPlain ? text : text.normalize("NFD").replace(/\p{M}/gu, "")).toLowerCase();
}

/** Finds events by words of their names, quotes and participants. What has been read since is taken in at the next search. */
export interface Search {
  find: (query: string) => Uint8Array | null; // 1 for each event that has every word; null for no words
  prepare: () => void; // takes in what has been read, so that the next search need not
}

export function createSearch(chronicle: Chronicle): Search {
  const texts = new Map<number, {hasQuotes: boolean; texts: string[]}>();
  const participants = chronicle.data.participants.map(({name}) => foldText(name));

  const prepare = (): void => {
    for (const period of chronicle.periods) {
      const names = chronicle.names.get(period.index);
      const quotes = chronicle.quotes.get(period.index);
      const known = texts.get(period.index);
      if (!names || !period.isRead || (known && known.hasQuotes === (quotes !== undefined))) continue;
      const made = names.name.map((name, at) => {
        const who = listCells(chronicle.who, period.first + at).map((index) => participants[index]);
        const said = quotes?.sources[at]?.map(([, , quote]) => quote).join("\n") ?? "";
        return `${foldText(`${name}\n${said}`)}\n${who.join("\n")}`;
      });
      texts.set(period.index, {hasQuotes: quotes !== undefined, texts: made});
    }
  };

  return {
    prepare,
    find: (query) => {
      const words = foldText(query).split(/\s+/).filter(Boolean);
      if (words.length === 0) return null;
      prepare();
      const found = new Uint8Array(chronicle.count);
      for (const [index, {texts: own}] of texts) {
        const first = chronicle.periods[index]?.first ?? 0;
        own.forEach((text, at) => {
          if (words.every((word) => text.includes(word))) found[first + at] = 1;
        });
      }
      return found;
    },
  };
}

/** The sentence that proves an event, for a search that wants to show why it found it; null until quotes are read. */
export function quoteOf(chronicle: Chronicle, event: number): string | null {
  const period = findPeriod(chronicle, event);
  return chronicle.quotes.get(period.index)?.sources[event - period.first]?.[0]?.[2] ?? null;
}
