/** The width of a text in pixels, in the face labels are set in. */
export type Measure = (text: string) => number;

/** A measure for where there is no screen: the mean advance of a humanist sans at 13 px. */
export const estimateWidth: Measure = (text) => {
  let width = 0;
  for (const character of text) width += /[⺀-鿿가-힯＀-￯]/u.test(character) ? 13 : 6.7;
  return width;
};

/** A measure that remembers, since the same names come back in every frame. */
export interface RememberingMeasure extends Measure {
  forget: () => void; // when the face changes
}

export function rememberWidths(measure: Measure): RememberingMeasure {
  const widths = new Map<string, number>();
  const remember = (text: string) => {
    const known = widths.get(text);
    if (known !== undefined) return known;
    if (widths.size > 50_000) widths.clear();
    const width = measure(text);
    widths.set(text, width);
    return width;
  };
  return Object.assign(remember, {forget: () => widths.clear()});
}

/** The text, or as many of its whole words as fit, with “…”; null when not even two words or ten letters do. */
export function clipText(text: string, room: number, measure: Measure): string | null {
  if (measure(text) <= room) return text;
  const breaks = Array.from(text.matchAll(/\s+/g), ({index}) => index);
  const words = breaks.findLast((end) => measure(`${text.slice(0, end)}…`) <= room);
  if (words === undefined) return null;
  let end = words;
  while (end > 0 && " ,;:–-\u00a0\u202f".includes(text.charAt(end - 1))) end--;
  return end >= 10 ? `${text.slice(0, end)}…` : null;
}
