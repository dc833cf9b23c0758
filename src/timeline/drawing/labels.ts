import {bisector} from "d3";

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

/** `makeMeasure` is called again after forgetting. */
export function rememberWidths(makeMeasure: () => Measure): RememberingMeasure {
  let measure = makeMeasure();
  const widths = new Map<string, number>();
  const remember = (text: string) => {
    const known = widths.get(text);
    if (known !== undefined) return known;
    if (widths.size > 50_000) widths.clear();
    const width = measure(text);
    widths.set(text, width);
    return width;
  };
  const forget = () => {
    widths.clear();
    measure = makeMeasure();
  };
  return Object.assign(remember, {forget});
}

/** The text, or as many of its whole words as fit, with “…”; null when not even two words or ten letters do. */
export function clipText(text: string, room: number, measure: Measure): string | null {
  if (measure(text) <= room) return text;
  const breaks = Array.from(text.matchAll(/\s+/g), ({index}) => index);
  const fitting = bisector((end: number) => measure(`${text.slice(0, end)}…`)).right(breaks, room);
  let end = breaks[fitting - 1] ?? 0;
  while (end > 0 && " ,;:–-\u00a0\u202f".includes(text.charAt(end - 1))) end--;
  return end >= 10 ? `${text.slice(0, end)}…` : null;
}
