/** The forms of a counted message as the page has them: by plural category, some by their very number, “#” for the number. */
export function readForms(json: string | undefined, language: string): (count: number) => string {
  const forms: Record<string, string> = JSON.parse(json ?? "{}");
  const rules = new Intl.PluralRules(language);
  const {format} = new Intl.NumberFormat(language);
  return (count) => (forms[count] ?? forms[rules.select(count)] ?? forms.other ?? "#").replace("#", format(count));
}
