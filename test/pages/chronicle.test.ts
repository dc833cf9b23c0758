import {describe, expect, it} from "vitest";
import type {DatedEvent} from "../../src/model.ts";
import {groupByYear, splitEvents} from "../../src/pages/chapters.ts";
import {countCompanions, findNeighbours, indexDataset} from "../../src/pages/chronicle.ts";
import {isHtmlDate, writeDateWithWeekday, writeDayOf} from "../../src/pages/dates.ts";
import {href} from "../../src/pages/href.ts";
import {findMessages} from "../../src/pages/messages/index.ts";
import {initialOf, nameIn, otherNames} from "../../src/pages/names.ts";
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
  it("gives a long chronicle a chapter for each year, together all events once", () => {
    const {chapters} = indexDataset(manyEvents(5000), sampleSite);
    const own = chapters.filter(({owner}) => owner === "event/");
    expect(own.length).toBeGreaterThan(20);
    expect(own.flatMap(({events}) => events.map(({id}) => id))).toHaveLength(5000);
    expect(new Set(chapters.map(({path}) => path)).size).toBe(chapters.length);
    expect(own[1]?.previous).toBe(own[0]?.path);
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
