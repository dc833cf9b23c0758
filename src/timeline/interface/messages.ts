import {en} from "./messages/en.ts";

export type MessageKey = keyof typeof en;
export type Messages = Readonly<Record<MessageKey, string>>;

/** Says a message: `n` chooses the form of its number, and every {name} is filled in. */
export type Say = (key: MessageKey, values?: Readonly<Record<string, string | number>>) => string;

const catalogue: Readonly<Record<string, Messages>> = {en};
const forms = ["zero", "one", "two", "few", "many", "other"];

/** The messages for a page's language, by its primary subtag; English when there are none. */
export function createSay(language: string): Say {
  const code = language.split("-")[0]?.toLowerCase() ?? "";
  const messages = catalogue[code] ?? en;
  const locale = messages === en && code !== "en" ? "en" : language;
  const rules = new Intl.PluralRules(locale);
  const numbers = new Intl.NumberFormat(locale);
  const {pluralCategories} = rules.resolvedOptions();
  const categories = forms.filter((form) => (pluralCategories as string[]).includes(form));
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
