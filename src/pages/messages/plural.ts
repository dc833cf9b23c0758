/** The forms of a counted noun, by the plural rules of Unicode CLDR; `other` always exists. */
export type Forms = {other: string} & Partial<Record<Intl.LDMLPluralRule, string>>;

/** Makes a function that writes a number with the noun in the form that the language wants for it. */
export function countIn(language: string): (forms: Forms) => (count: number) => string {
  const rules = new Intl.PluralRules(language);
  const {format} = new Intl.NumberFormat(language);
  return (forms) => (count) => `${format(count)} ${forms[rules.select(count)] ?? forms.other}`;
}

/** Makes a function that joins a list as the language does: "a, b and c". */
export function joinIn(language: string): (parts: string[]) => string {
  const list = new Intl.ListFormat(language, {type: "conjunction"});
  return (parts) => list.format(parts);
}
