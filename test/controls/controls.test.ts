import {describe, expect, it} from "vitest";
import {readExcerpt} from "../../src/controls/excerpt.ts";
import {readForms} from "../../src/controls/forms.ts";
import {chooseLanguages, createFilter, segmentQuery} from "../../src/controls/query.ts";
import {filterRows, sortRows, type TableData} from "../../src/controls/rows.ts";
import {listForms} from "../../src/pages/forms.ts";
import {findMessages} from "../../src/pages/messages/index.ts";
import {joinTableData} from "../../src/pages/tableData.ts";
import {sampleDataset, sampleSite} from "../pages/sampleChronicle.ts";

const data: TableData = joinTableData(sampleDataset, sampleSite, "fr");
const all = data.events.id.map((_, row) => row);
const any = {words: "", type: "", status: "", from: "", to: ""};

describe("filterRows(data, filter)", () => {
  it("keeps all rows without a filter", () => {
    expect(filterRows(data, any)).toEqual(all);
  });
  it("finds words in names, participants, places and dates, without their accents and capitals", () => {
    const found = filterRows(data, {...any, words: "SERGUEI moscou"});
    expect(found.length).toBeGreaterThan(0);
    expect(filterRows(data, {...any, words: "sergueï nowhere"})).toEqual([]);
  });
  it("keeps a kind, a status and years", () => {
    const years = filterRows(data, {...any, from: "2002", to: "2020"}).map((row) =>
      data.events.earliest[row]?.slice(0, 4),
    );
    expect(years.length).toBeGreaterThan(0);
    expect(years.every((year) => Number(year) >= 2002 && Number(year) <= 2020)).toBe(true);
    for (const type of new Set(data.events.type))
      expect(filterRows(data, {...any, type}).every((row) => data.events.type[row] === type)).toBe(true);
  });
});

describe("sortRows(data, rows, sorting, language)", () => {
  it("keeps the order of time among equals, both ways", () => {
    expect(sortRows(data, all, {column: "date", descending: false}, "fr")).toEqual(all);
    expect(sortRows(data, all, {column: "date", descending: true}, "fr")).toEqual([...all].reverse());
  });
  it("sorts names as the language does, and puts those without a place last", () => {
    const names = sortRows(data, all, {column: "name", descending: false}, "fr").map(
      (row) => data.events.name[row] ?? "",
    );
    expect(names).toEqual([...names].sort(new Intl.Collator("fr", {numeric: true}).compare));
    const places = sortRows(data, all, {column: "place", descending: false}, "fr").map((row) => data.events.place[row]);
    expect(places.indexOf(null)).toBeGreaterThan(
      places.findLastIndex((place) => place !== null && place !== undefined) - 1,
    );
  });
});

describe("chooseLanguages(words, languages, own)", () => {
  const languages = ["en", "fr", "ru", "zh", "ar"];
  it("asks the languages written in the letters of the words", () => {
    expect(chooseLanguages("Moscow", languages, "ru")).toEqual(["en", "fr"]);
    expect(chooseLanguages("Москва", languages, "en")).toEqual(["ru"]);
    expect(chooseLanguages("王毅 Moscow", languages, "en")).toEqual(["en", "fr", "zh"]);
    expect(chooseLanguages("موسكو", languages, "en")).toEqual(["ar"]);
  });
  it("asks the reader's own for figures, and all when nothing is asked but filters", () => {
    expect(chooseLanguages("2020", languages, "fr-CA")).toEqual(["fr"]);
    expect(chooseLanguages("", languages, "fr")).toEqual(languages);
  });
});

describe("segmentQuery(words, language)", () => {
  it("cuts Chinese into words, and leaves other languages", () => {
    expect(segmentQuery("中国外交部长", "zh").split(" ").length).toBeGreaterThan(1);
    expect(segmentQuery("foreign ministers", "en")).toBe("foreign ministers");
  });
});

describe("createFilter(traits, asked)", () => {
  const traits = {fr_1: {type: ["visit"], participant: ["china", "russia"], year: ["2020"]}};
  it("asks for every trait, and for nothing where none is chosen", () => {
    const asks = (asked: Partial<Parameters<typeof createFilter>[1]>) =>
      createFilter(traits, {type: "", participant: "", year: "", ...asked})("fr_1");
    expect(asks({})).toBe(true);
    expect(asks({participant: "russia", year: "2020"})).toBe(true);
    expect(asks({participant: "russia", year: "2021"})).toBe(false);
  });
  it("passes nothing that it does not know", () => {
    expect(createFilter(traits, {type: "visit", participant: "", year: ""})("en_2")).toBe(false);
  });
});

describe("readExcerpt(excerpt)", () => {
  it("parts the words found from the others, and takes nothing else for markup", () => {
    expect(readExcerpt("in <mark>Moscow</mark> &lt;b&gt; &amp;lt; <script>")).toEqual([
      {text: "in ", isMarked: false},
      {text: "Moscow", isMarked: true},
      {text: " <b> &lt; <script>", isMarked: false},
    ]);
  });
});

describe("listForms(write, language) and readForms(json, language)", () => {
  it.each(["en", "fr", "es", "de", "ru", "zh", "ar"])("count in %s in the browser as the page counts", (language) => {
    const {found} = findMessages(language).search;
    const write = readForms(JSON.stringify(listForms(found, language)), language);
    for (const count of [0, 1, 2, 3, 5, 11, 21, 100, 1234]) expect(write(count)).toBe(found({count}));
  });
});
