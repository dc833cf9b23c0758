import fc from "fast-check";
import {describe, expect, it} from "vitest";
import {assembleDataset} from "../../src/dataset/assembleDataset.ts";
import type {Understood} from "../../src/dataset/linkArticles.ts";
import type {Dataset, Problem, Registry} from "../../src/model.ts";
import {createReader} from "../../src/pipeline.ts";
import {articleOf} from "../events/findingsOf.ts";

const registry: Registry = {participants: [], places: []};

type Written = [id: string, published: string | null, language: string, text: string];

const written: Written[] = [
  [
    "berlin",
    "2016-11-18",
    "en",
    "US President Barack Obama met German Chancellor Angela Merkel in Berlin on Thursday. The two leaders then signed a statement.",
  ],
  [
    "berlin-fr",
    "2016-11-19",
    "fr",
    "Le président américain Barack Obama a rencontré jeudi à Berlin la chancelière allemande Angela Merkel.",
  ],
  ["havana", "2016-03-23", "en", "US President Barack Obama ended a three-day visit to Cuba on Tuesday."],
  ["undated", null, "fr", "Le marché se tiendra samedi sur la place."],
];

/** What a folder of articles says, in the order in which they come. */
function datasetOf(articles: readonly Written[]): {dataset: Dataset; understood: Understood[]} {
  const problems: Problem[] = [];
  const read = createReader(registry, (problem) => problems.push(problem));
  const understood = articles.flatMap(
    ([id, published, language, text]) => read(articleOf(text, language, published, id)) ?? [],
  );
  return {dataset: assembleDataset(understood, [], registry, problems), understood};
}

/** Every source of a dataset that does not say what stands in its article. */
function findWrongSources({articles, events, participants}: Dataset) {
  const texts = new Map(articles.map(({id, text}) => [id, text]));
  const sources = [
    ...events.flatMap((event) => event.sources),
    ...participants.flatMap(({affiliations}) => affiliations.map(({source}) => source)),
  ];
  return sources.filter(({article, position: {start, end}, quote}) => {
    const text = texts.get(article) ?? "";
    const around = text.slice(start - quote.prefix.length, end + quote.suffix.length);
    return text.slice(start, end) !== quote.exact || around !== quote.prefix + quote.exact + quote.suffix;
  });
}

describe("assembleDataset(understood, unread, registry, problems)", () => {
  const {dataset} = datasetOf(written);

  it("lets officials speak for their country, and those of an organisation for that", () => {
    const text = "UN Secretary-General Ban Ki-moon met US President Barack Obama in New York on Friday.";
    const {dataset: one} = datasetOf([["ban", "2016-09-19", "en", text]]);
    const [event] = one.events;
    const roles = Object.fromEntries((event?.participants ?? []).map(({participant, role}) => [participant, role]));
    expect(roles).toEqual({
      "ban-ki-moon": "agent",
      "barack-obama": "counterpart",
      "united-nations": "represented",
      "united-states": "represented",
    });
    const ban = one.participants.find(({id}) => id === "ban-ki-moon");
    expect(ban?.affiliations).toMatchObject([{role: "Secretary-General", country: null}]);
  });

  it("orders articles by date, the undated last, and events by their first day", () => {
    expect(dataset.articles.map(({id}) => id)).toEqual(["havana", "berlin", "berlin-fr", "undated"]);
    const days = dataset.events.map(({earliest}) => earliest ?? "");
    expect(days).toEqual([...days].sort());
  });

  it("joins what two languages report", () => {
    const meeting = dataset.events.find(({type}) => type === "meeting");
    expect(meeting?.sources.map(({article}) => article)).toEqual(["berlin", "berlin-fr"]);
    expect(meeting?.participants.map(({participant}) => participant)).toContain("angela-merkel");
  });

  it("gives each event an id that begins with its day and no one else has", () => {
    const ids = dataset.events.map(({id}) => id);
    expect(new Set(ids).size).toBe(ids.length);
    for (const {id, date} of dataset.events) expect(id.replaceAll("_", "-")).toContain(date.slice(0, 10));
  });

  it("knows every participant and place that it speaks of", () => {
    const people = new Set(dataset.participants.map(({id}) => id));
    const places = new Set(dataset.places.map(({id}) => id));
    for (const {participants, location} of dataset.events) {
      for (const {participant} of participants) expect(people).toContain(participant);
      if (location) expect(places).toContain(location);
    }
  });

  it("proves every event and every role by words of an article", () => {
    expect(findWrongSources(dataset)).toEqual([]);
    for (const {sources} of dataset.events) expect(sources.length).toBeGreaterThan(0);
  });

  it("gives the same bytes in whatever order the articles come", () => {
    fc.assert(
      fc.property(fc.shuffledSubarray(written, {minLength: written.length}), (shuffled) => {
        expect(JSON.stringify(datasetOf(shuffled).dataset)).toBe(JSON.stringify(dataset));
      }),
      {numRuns: 12},
    );
  });

  it("lives through any text, and quotes it right", () => {
    const words = fc.constantFrom(
      ...[
        "Le",
        "président",
        "Barack Obama",
        "Wang",
        "a",
        "rencontré",
        "vendredi",
        "le 3 mai",
        ",",
        ";",
        ":",
        "(",
        ")",
        "«",
        "que",
      ],
      ...[
        "qui",
        "à",
        "Paris",
        "la veille",
        "visite",
        "de trois jours",
        "s'est achevée",
        "puis",
        "il",
        "The",
        "met",
        "on Friday",
        ".",
      ],
      ...["\n", "’", "…", "🙂", "l'", "said", "that", "which", "\u0000", "de", "la Chine", "China"],
    );
    const text = fc.oneof(
      fc.string({unit: "grapheme", maxLength: 200}),
      fc.array(words, {maxLength: 60}).map((all) => all.join(" ")),
    );
    fc.assert(
      fc.property(
        text,
        fc.constantFrom("fr", "en"),
        fc.constantFrom("2020-09-14", "2020-09", "2020", null),
        (all, code, published) => {
          expect(findWrongSources(datasetOf([["any", published, code, all]]).dataset)).toEqual([]);
        },
      ),
      {numRuns: 150},
    );
  });
});
