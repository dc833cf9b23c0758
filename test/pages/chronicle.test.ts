import {describe, expect, it} from "vitest";
import type {DatedEvent} from "../../src/model.ts";
import {groupByYear, splitEvents} from "../../src/pages/chapters.ts";
import {countCompanions, findNeighbours, indexDataset} from "../../src/pages/chronicle.ts";
import {isHtmlDate, writeDateWithWeekday, writeDayOf} from "../../src/pages/dates.ts";
import {findGaps} from "../../src/pages/gaps.ts";
import {href} from "../../src/pages/href.ts";
import {drawLand} from "../../src/pages/map.ts";
import {findMessages} from "../../src/pages/messages/index.ts";
import {initialOf, nameIn, otherNames} from "../../src/pages/names.ts";
import {listTicks} from "../../src/pages/scale.ts";
import {splitSheets} from "../../src/pages/sheets.ts";
import {boundsOf} from "../../src/time/edtf.ts";
import {manyEvents, sampleDataset, sampleSite} from "./sampleChronicle.ts";

const chronicle = indexDataset(sampleDataset, sampleSite);
const [event] = sampleDataset.events as [DatedEvent];
const dated = (date: string): DatedEvent => ({...event, date, ...(boundsOf(date) ?? {earliest: null, latest: null})});

describe("href(fromUrl, toPath)", () => {
  it("climbs to the root and goes down from there", () => {
    expect(href("/event/x/", "article/y/#at-3")).toBe("../../article/y/#at-3");
    expect(href("/", "event/")).toBe("event/");
    expect(href("/event/", "")).toBe("../");
  });
  it("names the root from the root", () => {
    expect(href("/", "")).toBe("./");
  });
  it("writes letters of any script as addresses do", () => {
    expect(href("/", "event/été/")).toBe("event/%C3%A9t%C3%A9/");
  });
});

describe("indexDataset(dataset, site)", () => {
  it("finds everything by its id", () => {
    expect(chronicle.articleById.get("note-sans-date")?.headline).toBe("Une note sans date");
    expect(chronicle.participantById.get("wang-yi")?.name).toBe("Wang Yi");
    expect(chronicle.placeById.get("moscow")?.name).toBe("Moscou");
  });
  it("groups events by whom, where and from which article, each once and in order", () => {
    expect(chronicle.eventsByParticipant.get("wang-yi")).toHaveLength(5);
    expect(chronicle.eventsByPlace.get("moscow")).toHaveLength(5);
    expect(chronicle.eventsByArticle.get("moscou-septembre-2020")).toHaveLength(6);
    expect(chronicle.articlesByParticipant.get("wang-yi")?.map(({id}) => id)).toEqual(["moscou-septembre-2020"]);
  });
  it("lists articles from the newest, the undated last, and people before countries", () => {
    expect(chronicle.articleSheets[0]?.items.map(({id}) => id)).toEqual([
      "samarkand-september-2022",
      "moscou-septembre-2020",
      "note-sans-date",
    ]);
    const types = chronicle.participantSheets[0]?.items.map(({type}) => type);
    expect(types?.indexOf("Country")).toBeGreaterThan(types?.lastIndexOf("Person") ?? 0);
  });
  it("gives every year and month a page, which together have all events twice", () => {
    const {periods} = indexDataset(manyEvents(5000), sampleSite);
    const years = periods.filter(({period}) => period?.length === 4);
    const months = periods.filter(({period}) => period?.length === 7);
    expect(years.flatMap(({events}) => events)).toHaveLength(5000);
    expect(months.flatMap(({events}) => events)).toHaveLength(5000);
    expect(years[1]).toMatchObject({path: "event/in/2002/", previous: "2001", next: "2003"});
    expect(years[0]?.months[0]).toMatchObject({period: "2001-01"});
    expect(months[12]?.previous).toBe("2001-12");
  });
  it("gives a participant of many events a chapter for each year", () => {
    const {chapters} = indexDataset(manyEvents(5000), sampleSite);
    expect(chapters.length).toBeGreaterThan(20);
    expect(new Set(chapters.map(({path}) => path)).size).toBe(chapters.length);
    expect(chapters.every(({owner, path}) => path.startsWith(owner))).toBe(true);
  });
  it("lists the kinds, the days of the year and the pairs, the most frequent kinds and pairs first", () => {
    expect(chronicle.types.map(({events}) => events.length)).toEqual(
      chronicle.types.map(({events}) => events.length).sort((a, b) => b - a),
    );
    expect(chronicle.days.flatMap(({events}) => events).every(({date}) => date.length >= 10)).toBe(true);
    for (const {one, other, events} of chronicle.pairs) {
      expect(events.length).toBeGreaterThan(1);
      for (const {id} of [one, other])
        expect(events.every(({participants}) => participants.some(({participant}) => participant === id))).toBe(true);
    }
  });
});

describe("findGaps(events)", () => {
  it("counts days from the end of one to the beginning of the next", () => {
    const gaps = findGaps(["2020-09-09/2020-09-11", "2020-09-11", "2020-09-12", "2020-10"].map(dated));
    expect(gaps).toEqual([null, {days: 0, exact: true}, {days: 1, exact: true}, {days: 19, exact: false}]);
  });
  it("counts from the latest end, not from what merely came before", () => {
    expect(findGaps(["2020-01-01/2020-01-31", "2020-01-02", "2020-02-02"].map(dated))[2]?.days).toBe(2);
  });
});

describe("listTicks(from, to, most)", () => {
  const ticks = (from: string, to: string) => listTicks(Date.parse(from), Date.parse(to), 5).map(({edtf}) => edtf);
  it("names years, months or days, whichever fit", () => {
    expect(ticks("2001-06-01", "2025-09-01")).toEqual(["2005", "2010", "2015", "2020", "2025"]);
    expect(ticks("2020-01-10", "2020-06-20")).toEqual(["2020-02", "2020-03", "2020-04", "2020-05", "2020-06"]);
    expect(ticks("2020-09-10", "2020-09-13")).toEqual(["2020-09-10", "2020-09-11", "2020-09-12", "2020-09-13"]);
  });
});

describe("drawLand(points, width, height)", () => {
  it("draws the land around points, and places them where they are", () => {
    const map = drawLand(
      [
        {latitude: 55.75, longitude: 37.62},
        {latitude: 31.23, longitude: 121.47},
      ],
      1200,
      560,
    );
    expect(map?.land.startsWith("M")).toBe(true);
    const [moscow, shanghai] = [
      {latitude: 55.75, longitude: 37.62},
      {latitude: 31.23, longitude: 121.47},
    ].map((geo) => map?.locate(geo));
    expect(moscow?.[0]).toBeLessThan(shanghai?.[0] ?? 0);
    expect(moscow?.[1]).toBeLessThan(shanghai?.[1] ?? 0);
  });
  it("turns the globe so that both sides of the antimeridian stand side by side", () => {
    const map = drawLand(
      [
        {latitude: 0, longitude: 179},
        {latitude: 0, longitude: -179},
      ],
      1200,
      560,
    );
    const [west = 0, east = 0] = [179, -179].map((longitude) => map?.locate({latitude: 0, longitude})[0] ?? 0);
    expect(east).toBeGreaterThan(west);
    expect(east - west).toBeLessThan(200);
  });
  it("draws nothing without points", () => {
    expect(drawLand([], 1200, 560)).toBeNull();
  });
});

describe("countCompanions(chronicle, id)", () => {
  it("counts the events that two share, the most first", () => {
    const companions = countCompanions(chronicle, "china").map(({participant, count}) => [participant.id, count]);
    expect(companions).toEqual([
      ["russia", 1],
      ["wang-yi", 1],
    ]);
  });
  it("finds nobody for someone without events", () => {
    expect(countCompanions(chronicle, "nobody")).toEqual([]);
  });
});

describe("findNeighbours(chronicle, id)", () => {
  it("finds the events before and after", () => {
    const {previous, next} = findNeighbours(chronicle, "2002-06-charter");
    expect([previous?.id, next?.id]).toEqual(["2001-06-15-sco-founded", "2020-09-08-data-security"]);
  });
  it("finds none beyond the ends", () => {
    expect(findNeighbours(chronicle, "2001-06-15-sco-founded").previous).toBeUndefined();
    expect(findNeighbours(chronicle, "missing")).toEqual({});
  });
});

describe("groupByYear(events)", () => {
  it("puts what is dated to a year before its months, and what is open at both ends last or first as it comes", () => {
    const years = groupByYear([dated("2020-01-05"), dated("2020"), dated("2020-21"), dated("2021-03")]);
    expect(years.map(({year, months}) => [year, months.map(({month, events}) => [month, events.length])])).toEqual([
      [
        "2020",
        [
          [null, 2],
          ["2020-01", 1],
        ],
      ],
      ["2021", [["2021-03", 1]]],
    ]);
  });
  it("knows years before our era and events without a bound", () => {
    expect(groupByYear([{...event, date: "-0043", earliest: "-0043-01-01", latest: "-0043-12-31"}])[0]?.year).toBe(
      "-0043",
    );
    expect(groupByYear([{...event, earliest: null, latest: null}])[0]?.year).toBeNull();
  });
});

describe("splitEvents(owner, events)", () => {
  it("leaves a short list whole", () => {
    expect(splitEvents("event/", sampleDataset.events)).toEqual([]);
  });
  it("splits a year of many events into months", () => {
    const many = Array.from({length: 500}, (_, index) => dated(`2020-0${1 + (index % 2)}-10`));
    expect(splitEvents("event/", many).map(({path, events}) => [path, events.length])).toEqual([
      ["event/in/2020-01/", 250],
      ["event/in/2020-02/", 250],
    ]);
  });
});

describe("splitSheets(first, list, capacity, weigh)", () => {
  it("has one empty page for an empty list", () => {
    expect(splitSheets("a/", [], 10)).toMatchObject([{path: "a/", items: [], number: 1, count: 1}]);
  });
  it("begins a page where the next would weigh too much", () => {
    const sheets = splitSheets("a/", [6, 3, 3, 12, 1], 10, (weight) => weight);
    expect(sheets.map(({path, items}) => [path, items])).toEqual([
      ["a/", [6, 3]],
      ["a/page/2/", [3]],
      ["a/page/3/", [12]],
      ["a/page/4/", [1]],
    ]);
  });
});

describe("isHtmlDate(edtf)", () => {
  it.each(["2020", "2020-09", "2020-09-11", "2020-09-11T14:30", "2020-W37", "2024-02-29"])("takes %s", (date) => {
    expect(isHtmlDate(date)).toBe(true);
  });
  it.each(["2020-21", "2020-09~", "2020-09-09/2020-09-11", "202X", "-0043", "0000", "2023-02-29", "", ".."])(
    "refuses %s",
    (date) => {
      expect(isHtmlDate(date)).toBe(false);
    },
  );
});

describe("writeDayOf(event, language)", () => {
  it("writes a weekday and a day under its month", () => {
    expect(writeDayOf(dated("2020-09-11"), "en")).toBe("Fri 11");
    expect(writeDayOf(dated("2020-09-11"), "fr")).toBe("ven. 11");
    expect(writeDateWithWeekday("2020-09-11", "fr")).toBe("vendredi 11 septembre 2020");
    expect(writeDateWithWeekday("2020-09", "fr")).toBe("septembre 2020");
  });
  it("writes first and last day of a stretch in one month", () => {
    expect(writeDayOf(dated("2020-09-09/2020-09-11"), "fr")).toBe("9–11");
  });
  it("writes nothing where the heading says it all", () => {
    expect(writeDayOf(dated("2020-09"), "fr")).toBe("");
    expect(writeDayOf(dated("2020"), "fr")).toBe("");
  });
});

describe("names", () => {
  const lavrov = chronicle.participantById.get("sergey-lavrov");
  if (!lavrov) throw new Error("missing participant");

  it("are shown in the interface's language, or as they are", () => {
    expect(nameIn("en", lavrov)).toBe("Sergey Lavrov");
    expect(nameIn("en-GB", lavrov)).toBe("Sergey Lavrov");
    expect(nameIn("de", lavrov)).toBe("Sergueï Lavrov");
  });
  it("are listed in the other languages without the one that is shown", () => {
    expect(otherNames("fr", lavrov).map(({language}) => language)).toEqual(["en", "ru", "zh"]);
    const alternateName = {ar: ["وانغ يي"], de: ["Wang Yi"], en: ["Wang Yi"], ru: ["Ван И"]};
    expect(otherNames("ar", {name: "Wang Yi", alternateName})).toEqual([
      {language: "de", names: ["Wang Yi"]},
      {language: "ru", names: ["Ван И"]},
    ]);
  });
  it("stand under their letter without its accent", () => {
    expect([initialOf("Élysée"), initialOf("l’Inde"), initialOf("王毅"), initialOf("24")]).toEqual([
      "E",
      "L",
      "王",
      "#",
    ]);
  });
});

describe("findMessages(language)", () => {
  it("finds the catalogue of a language and its regions, and English for one without", () => {
    expect(findMessages("fr-CA").skip).toBe("Aller au texte");
    expect(findMessages("xx").skip).toBe("Skip to the text");
  });
  it("counts by the language's own plural", () => {
    expect(findMessages("fr").events({count: 0})).toBe("0 événement");
    expect(findMessages("en").events({count: 0})).toBe("0 events");
    expect(findMessages("en").events({count: 1})).toBe("1 event");
  });
});
