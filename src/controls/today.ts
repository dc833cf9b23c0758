/** On the calendar of all years, a link to what happened on the reader's own day of the year; where nothing did, says so. */
export function showToday(): void {
  const place = document.querySelector<HTMLElement>("[data-today]");
  if (!place) return;
  const now = new Date();
  const day = [now.getMonth() + 1, now.getDate()].map((number) => String(number).padStart(2, "0")).join("-");
  const written = new Intl.DateTimeFormat(document.documentElement.lang, {day: "numeric", month: "long"}).format(now);
  const cell = document.querySelector<HTMLAnchorElement>(`.calendar a[href$="#d${day}"]`);
  const words = ((cell ? place.dataset.today : place.dataset.nothing) ?? "").replace("#", written);
  if (cell) place.append(Object.assign(document.createElement("a"), {href: cell.href, textContent: words}));
  else place.textContent = words;
  cell?.setAttribute("aria-current", "date");
}
