/**
 * The forms of a counted message, by the plural categories of its language, with “#” for the number: what the browser needs
 * to count on without a reader of messages. What is said of none stands under 0.
 */
export function listForms(write: (values: {count: number}) => string, language: string): Record<string, string> {
  const rules = new Intl.PluralRules(language);
  const {format} = new Intl.NumberFormat(language);
  const forms: Record<string, string> = {0: write({count: 0}).replace(format(0), "#")};
  for (let count = 1; count <= 1000; count++) {
    const category = rules.select(count);
    forms[category] ??= write({count}).replace(format(count), "#");
  }
  const {other = write({count: 1.5}).replace(format(1.5), "#")} = forms;
  return {...forms, other};
}
