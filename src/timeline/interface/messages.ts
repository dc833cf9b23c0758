import {en} from "./messages/en.ts";

export type MessageKey = keyof typeof en;
export type Messages = Readonly<Record<MessageKey, string>>;

/** Says a message: `n` chooses the form of its number, and every {name} is filled in. */
export type Say = (key: MessageKey, values?: Readonly<Record<string, string | number>>) => string;

/** The languages of the interface; each is fetched when a page is in it. */
const catalogue: Readonly<Record<string, () => Promise<Messages>>> = {
  ar: async () => (await import("./messages/ar.ts")).ar,
  de: async () => (await import("./messages/de.ts")).de,
  en: async () => en,
  es: async () => (await import("./messages/es.ts")).es,
  fr: async () => (await import("./messages/fr.ts")).fr,
  ru: async () => (await import("./messages/ru.ts")).ru,
  zh: async () => (await import("./messages/zh.ts")).zh,
};

/** Speaks a page's language, by its primary subtag; English when there is none of it. */
export async function findSay(language: string): Promise<Say> {
  const code = language.split("-")[0]?.toLowerCase() ?? "";
  const found = catalogue[code];
  return createSay(found ? await found() : en, found ? language : "en");
}

const forms = ["zero", "one", "two", "few", "many", "other"];

export function createSay(messages: Messages, language: string): Say {
  const rules = new Intl.PluralRules(language);
  const numbers = new Intl.NumberFormat(language);
  const possible: readonly string[] = rules.resolvedOptions().pluralCategories;
  const categories = forms.filter((form) => possible.includes(form));
  return (key, values = {}) => {
    const written = messages[key] ?? key;
    const choices = written.split(" | ");
    const form = typeof values.n === "number" ? categories.indexOf(rules.select(values.n)) : 0;
    const chosen = choices[Math.min(form, choices.length - 1)] ?? written;
    return chosen.replace(/\{(\w+)\}/g, (_, name: string) => {
      const value = values[name];
      return typeof value === "number" ? numbers.format(value) : (value ?? "");
    });
  };
}
