const figureDates = /(?<!\d)(\d{1,2})([/-])(\d{1,2})\2(?:\d{4}|\d\d)(?!\d)/g;

/** Whether a text writes the day before the month in figures: as its own dates show, or else as its language does. */
export function readFigureOrder(text: string, dayFirst: boolean): boolean {
  let votes = 0;
  for (const [, first, , second] of text.matchAll(figureDates)) {
    if (Number(first) > 12 && Number(second) <= 12) votes++;
    if (Number(second) > 12 && Number(first) <= 12) votes--;
  }
  return votes === 0 ? dayFirst : votes > 0;
}
