import {element} from "./element.ts";
import {filterRows, type Sorting, sortRows, type TableData} from "./rows.ts";

const perPage = 100;

/** Lets the table of all events be sorted and filtered as a whole; its rows come from data/table.json. The state is the address. */
export async function mountTable(root: HTMLElement): Promise<void> {
  const {src = "", base = "", shown = "", sort = "", more: moreWords = ""} = root.dataset;
  const form = document.querySelector<HTMLFormElement>("[data-table-filter]");
  const body = root.querySelector("tbody");
  const status = document.querySelector<HTMLElement>("[data-table-status]");
  if (!form || !body || !status) return;
  const response = await fetch(src);
  if (!response.ok) return; // the rows on the page stay
  const data: TableData = await response.json();
  document.querySelector(".sheets")?.remove();
  form.hidden = false;
  const more = element("button", {type: "button", class: "button"}, moreWords);
  root.after(element("p", {class: "more"}, more));
  const {format} = new Intl.NumberFormat(document.documentElement.lang);
  let sorting: Sorting = {column: "date", descending: false};
  let rows: number[] = [];
  let drawn = 0;

  const draw = () => {
    const next = rows.slice(drawn, drawn + perPage);
    body.append(...next.map((row) => writeRow(data, row, base)));
    drawn += next.length;
    more.hidden = drawn >= rows.length;
  };
  const update = () => {
    const values = new FormData(form);
    const fieldOf = (name: string) => String(values.get(name) ?? "").trim();
    const filter = {
      words: fieldOf("q"),
      type: fieldOf("type"),
      status: fieldOf("status"),
      from: fieldOf("from"),
      to: fieldOf("to"),
    };
    rows = sortRows(data, filterRows(data, filter), sorting, document.documentElement.lang);
    status.textContent = shown.replace("#", format(rows.length));
    body.replaceChildren();
    drawn = 0;
    draw();
    const query = new URLSearchParams(
      [...values].map(([key, value]) => [key, String(value)]).filter(([, value]) => value),
    );
    if (sorting.column !== "date" || sorting.descending)
      query.set("sort", (sorting.descending ? "-" : "") + sorting.column);
    history.replaceState(null, "", query.size > 0 ? `?${query}` : location.pathname);
  };

  sorting = restore(form) ?? sorting;
  const columns = ["date", "name", "type", "status", "participants", "place", "sources"] as const;
  for (const [index, cell] of [...root.querySelectorAll("thead th")].entries()) {
    const column = columns[index];
    if (!column) continue;
    const name = cell.textContent ?? "";
    const button = element("button", {type: "button", "aria-label": sort.replace("#", name)}, name);
    cell.replaceChildren(button);
    const mark = () =>
      cell.setAttribute(
        "aria-sort",
        sorting.column !== column ? "none" : sorting.descending ? "descending" : "ascending",
      );
    mark();
    root.addEventListener("sorted", mark);
    button.addEventListener("click", () => {
      sorting = {column, descending: sorting.column === column && !sorting.descending};
      root.dispatchEvent(new Event("sorted"));
      update();
    });
  }
  more.addEventListener("click", () => {
    const at = drawn;
    draw();
    body.children[at]?.querySelector("a")?.focus();
  });
  form.addEventListener("input", update);
  form.addEventListener("submit", (event) => event.preventDefault());
  form.addEventListener("reset", () => setTimeout(update)); // the fields are emptied after this event
  update();
}

/** Fills the form from the address, as far as it has such fields, and gives the order that it asks for. */
function restore(form: HTMLFormElement): Sorting | null {
  const given = new URLSearchParams(location.search);
  for (const field of form.elements)
    if (field instanceof HTMLInputElement || field instanceof HTMLSelectElement)
      if (given.has(field.name)) field.value = (given.get(field.name) ?? "").slice(0, 200);
  const [, sign = "", column = ""] =
    /^(-?)(date|name|type|status|participants|place|sources)$/.exec(given.get("sort") ?? "") ?? [];
  return column === "" ? null : {column: column as Sorting["column"], descending: sign === "-"};
}

const namedInRow = 4;

function writeRow(data: TableData, row: number, base: string): HTMLTableRowElement {
  const {events} = data;
  const people = (events.participants[row] ?? []).flatMap((index) => data.participants[index] ?? []);
  const place = data.places[events.place[row] ?? -1];
  const link = (path: string, name: string, more: Record<string, string> = {}) =>
    element("a", {href: base + path, ...more}, name);
  const names = people
    .slice(0, namedInRow)
    .map(({id, name}) => element("li", {}, link(`participant/${id}/`, name, {dir: "auto"})));
  if (people.length > namedInRow) names.push(element("li", {}, `+ ${people.length - namedInRow}`));
  return element(
    "tr",
    {},
    element("td", {}, element("span", {class: "date"}, events.dateText[row] ?? "")),
    element(
      "th",
      {scope: "row"},
      link(`event/${events.id[row]}/`, events.name[row] ?? "", {lang: events.inLanguage[row] ?? "", dir: "auto"}),
    ),
    element("td", {}, data.types[events.type[row] ?? ""] ?? ""),
    element("td", {}, data.statuses[events.status[row] ?? ""] ?? ""),
    element("td", {}, element("ul", {class: "names"}, ...names)),
    element("td", {}, ...(place ? [link(`place/${place.id}/`, place.name, {dir: "auto"})] : [])),
    element("td", {class: "number"}, String(events.sources[row] ?? 0)),
  );
}
