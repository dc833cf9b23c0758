import {element} from "./element.ts";
import {readExcerpt} from "./excerpt.ts";
import {readForms} from "./forms.ts";
import {chooseLanguages, createFilter, segmentQuery, type Traits} from "./query.ts";

/** What Pagefind gives of a result, as far as it is shown. */
interface Found {
  meta: Record<string, string>;
  excerpt: string; // HTML: its text is escaped, and the words found stand in <mark>
}

interface Result {
  id: string;
  score: number;
  data(): Promise<Found>;
}

interface Hit extends Pick<Result, "score" | "data"> {
  language: string;
}

interface Instance {
  search(words: string | null): Promise<{results: Result[]}>;
}

const perPage = 20;
const fields = ["q", "type", "participant", "year"] as const;

/** Makes the search form search: as one types, loading the index of a language when it is first asked. The state is the address. */
export function mountSearch(form: HTMLFormElement): void {
  const language = document.documentElement.lang;
  const {base = "", index = "", languages = "", found, loading = "", failed = ""} = form.dataset;
  const count = readForms(found, language);
  const status = document.querySelector<HTMLElement>("[data-search-status]");
  const list = document.querySelector<HTMLOListElement>("[data-search-results]");
  const more = document.querySelector<HTMLButtonElement>("[data-search-more]");
  if (!status || !list || !more) return;
  const instances = new Map<string, Promise<Instance>>();
  let hits: Hit[] = [];
  let turn = 0;

  const open = (code: string) => {
    const known = instances.get(code) ?? openIndex(new URL(`${index}${code}/`, location.href), code);
    instances.set(code, known);
    known.catch(() => instances.delete(code));
    return known;
  };

  async function run(): Promise<void> {
    const own = ++turn;
    const {q, ...filters} = readForm(form);
    const isNarrowed = Object.values(filters).some((value) => value !== "");
    if (q === "" && !isNarrowed) return show([], "");
    status?.replaceChildren(loading);
    try {
      const codes = chooseLanguages(q, languages.split(" "), language);
      const first = codes.includes(language) ? language : codes[0]; // of what every index has, its results are shown
      const all = await Promise.all(
        codes.map(async (code) => {
          const folder = new URL(`${index}${code}/`, location.href);
          const {results} = await (await open(code)).search(q === "" ? null : segmentQuery(q, code));
          const passes = isNarrowed ? createFilter(await loadTraits(folder), filters) : () => true;
          const repeated = code === first ? null : await loadRepeated(folder);
          return results
            .filter(({id}) => passes(id) && !repeated?.has(id))
            .map((result) => ({score: result.score, data: () => result.data(), language: code}));
        }),
      );
      if (own !== turn) return; // something else was asked meanwhile
      const sorted = all.flat().sort((a, b) => b.score - a.score);
      await show(sorted, count(sorted.length));
    } catch (error) {
      if (own === turn) status?.replaceChildren(failed);
      console.warn(error);
    }
  }

  async function show(sorted: Hit[], words: string): Promise<void> {
    hits = sorted;
    list?.replaceChildren();
    status?.replaceChildren(words);
    await showMore();
  }

  async function showMore(): Promise<void> {
    const shown = list?.childElementCount ?? 0;
    const next = hits.slice(shown, shown + perPage);
    const own = turn;
    const items = await Promise.all(next.map(async (hit) => writeResult(await hit.data(), hit.language, base)));
    if (own !== turn) return;
    list?.append(...items);
    if (more) more.hidden = hits.length <= shown + next.length;
  }

  let timer = 0;
  form.addEventListener("input", () => {
    clearTimeout(timer);
    timer = window.setTimeout(() => {
      history.replaceState(null, "", writeAddress(form));
      void run();
    }, 200);
  });
  form.addEventListener("submit", (event) => {
    event.preventDefault();
    history.replaceState(null, "", writeAddress(form));
    void run();
  });
  more.addEventListener("click", async () => {
    const at = list.childElementCount;
    await showMore();
    list.children[at]?.querySelector("a")?.focus();
  });
  fillForm(form);
  form.querySelector<HTMLInputElement>("input[type=search]")?.focus();
  void run();
}

async function openIndex(folder: URL, language: string): Promise<Instance> {
  const {scripts} = await import("pagefind/browser");
  const script = await scripts[language]?.();
  if (!script) throw new Error(`no index in ${language}`);
  return script.createInstance({basePath: folder.pathname, noWorker: true}); // a worker is no trusted script to the policy
}

const traits = new Map<string, Promise<Traits>>();

/** What the results of a language can be narrowed by, loaded when it first is. */
function loadTraits(folder: URL): Promise<Traits> {
  const known = traits.get(folder.href) ?? fetch(new URL("filters.json", folder)).then((response) => response.json());
  traits.set(folder.href, known);
  return known;
}

const repetitions = new Map<string, Promise<Set<string>>>();

/** What one language's index has as each other has it: people, countries, organisations and places. */
function loadRepeated(folder: URL): Promise<Set<string>> {
  const load = async () => new Set<string>(await (await fetch(new URL("repeated.json", folder))).json());
  const known = repetitions.get(folder.href) ?? load();
  repetitions.set(folder.href, known);
  return known;
}

function readForm(form: HTMLFormElement): Record<(typeof fields)[number], string> {
  const data = new FormData(form);
  const fieldOf = (name: string) => String(data.get(name) ?? "").trim();
  return {q: fieldOf("q"), type: fieldOf("type"), participant: fieldOf("participant"), year: fieldOf("year")};
}

/** Only what the form itself has counts: an option that is not there cannot be chosen by an address. */
function fillForm(form: HTMLFormElement): void {
  const given = new URLSearchParams(location.search);
  for (const name of fields) {
    const field = form.elements.namedItem(name);
    const value = (given.get(name) ?? "").slice(0, 200);
    if (field instanceof HTMLInputElement) field.value = value;
    if (field instanceof HTMLSelectElement && [...field.options].some((option) => option.value === value))
      field.value = value;
  }
}

function writeAddress(form: HTMLFormElement): string {
  const entries = Object.entries(readForm(form)).filter(([, value]) => value !== "");
  const query = new URLSearchParams(entries).toString();
  return query === "" ? location.pathname : `?${query}`;
}

function writeResult({meta, excerpt}: Found, language: string, base: string): HTMLLIElement {
  const {path = "", title = "", date = "", kind = ""} = meta;
  const pieces = readExcerpt(excerpt);
  const words = pieces.flatMap(({text, isMarked}) => (isMarked ? [text] : []))[0];
  const fragment = kind === "article" && words ? `#:~:text=${encodeURIComponent(words)}` : "";
  const marked = pieces.map(({text, isMarked}) => (isMarked ? element("mark", {}, text) : text));
  return element(
    "li",
    {class: "entry"},
    element("p", {class: "entry-date"}, date),
    element(
      "div",
      {class: "entry-body"},
      element(
        "p",
        {class: "entry-name"},
        element("a", {href: base + path + fragment, lang: language, dir: "auto"}, title),
      ),
      element("p", {class: "excerpt", lang: language, dir: "auto"}, ...marked),
    ),
  );
}
