import {describe, expect, it} from "vitest";
import {castEvent} from "../../src/events/castEvent.ts";
import {drawEvents} from "../../src/events/drawEvents.ts";
import type {EventDraft, LeftOut} from "../../src/events/findings.ts";
import {findVisits} from "../../src/events/findVisits.ts";
import {locateEvent} from "../../src/events/locateEvent.ts";
import {findingsOf} from "./findingsOf.ts";

const draftsOf = (text: string, code: string, published: string | null = "2020-09-14") =>
  drawEvents(findingsOf(text, code, published)).drafts;

describe("drawEvents(findings)", () => {
  it("draws nothing from an article without a date", () => {
    expect(draftsOf("The bridge was opened on 4 May 2019.", "en", null)).toEqual([]);
  });
  it("draws each day of a sentence once", () => {
    const dates = draftsOf("Le maire a visité l'école mardi et a inauguré la piscine mercredi.", "fr").map(
      ({date}) => date,
    );
    expect(new Set(dates).size).toBe(dates.length);
  });
  it("goes on with what came then, on the same day", () => {
    const text = "Barack Obama met Angela Merkel in Berlin on Friday. The two leaders then signed a statement.";
    const [meeting, statement] = draftsOf(text, "en");
    expect([meeting?.date, statement?.date, statement?.certainty]).toEqual(["2020-09-11", "2020-09-11", "inferred"]);
  });
  it("takes no plan for what came then", () => {
    const text = "Barack Obama a vu Angela Merkel vendredi. Il doit recevoir François Hollande, puis signer un accord.";
    expect(draftsOf(text, "fr").map(({date}) => date)).toEqual(["2020-09-11"]);
  });
  it("leaves a list of six hundred words unread", () => {
    const {drafts, leftOut} = drawEvents(
      findingsOf(`${"prix du lot, ".repeat(300)}le 3 mai 2020.`, "fr", "2020-09-14"),
    );
    expect(drafts).toEqual([]);
    expect(leftOut.map(({rule}) => rule)).toEqual(["events/too-long"]);
  });
  it("dates an announcement by its own day, not by that of the visit announced", () => {
    const text =
      "Barack Obama est arrivé lundi à Cuba. La visite, du 7 au 8 septembre, avait été annoncée mardi par Cuba.";
    expect(draftsOf(text, "fr").map(({date, type}) => [date, type])).toEqual([
      ["2020-09-14", "visit"],
      ["2020-09-07/2020-09-08", "visit"],
      ["2020-09-08", "statement"],
    ]);
  });
  it("draws no plan that hangs on a condition", () => {
    expect(draftsOf("If all goes well, the bridge will open on 3 October.", "en")).toEqual([]);
  });
});

describe("findVisits(findings, drafts, leftOut)", () => {
  const visitsIn = (text: string, code: string) => {
    const findings = findingsOf(text, code, "2020-09-14");
    const leftOut: LeftOut[] = [];
    const {drafts} = drawEvents(findings);
    return {
      visits: findVisits(
        findings,
        drafts.filter(({rule}) => rule !== "events/visit"),
        leftOut,
      ),
      leftOut,
    };
  };

  it("counts back from the last day", () => {
    const {visits} = visitsIn("Barack Obama a achevé vendredi une visite de trois jours à Cuba.", "fr");
    expect(visits.map(({date, certainty}) => [date, certainty])).toEqual([["2020-09-09/2020-09-11", "inferred"]]);
  });
  it("counts back from the day on which the guest left after it, but from no other that came after it", () => {
    const {visits} = visitsIn("Barack Obama left Cuba on Friday after a three-day visit.", "en");
    expect(visits.map(({date}) => date)).toEqual(["2020-09-09/2020-09-11"]);
    expect(visitsIn("Barack Obama arrived in Cuba on Friday after a three-day visit to Peru.", "en").visits).toEqual(
      [],
    );
  });
  it("counts on from the first day", () => {
    const {visits} = visitsIn("Barack Obama arrived in Cuba on Monday for a visit of eight days.", "en");
    expect(visits.map(({date, name}) => [date, name])).toEqual([
      ["2020-09-14/2020-09-21", "Visit of eight days by Barack Obama to Cuba"],
    ]);
  });
  it("leaves out a visit of which no end is told", () => {
    const {visits, leftOut} = visitsIn("Barack Obama a évoqué une visite de trois jours à Cuba.", "fr");
    expect(visits).toEqual([]);
    expect(leftOut.map(({rule}) => rule)).toContain("events/visit");
  });
  it("takes no other duration for a visit", () => {
    expect(visitsIn("La fête a duré trois jours et s'est achevée vendredi.", "fr")).toEqual({visits: [], leftOut: []});
  });
});

describe("locateEvent(findings, sentence, draft, earlier)", () => {
  const placeOf = (text: string, code: string, sentence = 0, earlier: readonly EventDraft[] = []) =>
    locateEvent(findingsOf(text, code, "2020-09-14"), sentence, {type: "meeting", date: "2020-09-11"}, earlier)?.name ??
    null;

  it("finds the city in which something is", () => {
    expect(placeOf("They met in Paris on Friday.", "en")).toBe("Paris");
  });
  it("takes the city of the sentence before, and not one from which something came", () => {
    expect(placeOf("The talks are held in Paris. They met on Friday.", "en", 1)).toBe("Paris");
    expect(placeOf("The train from Paris was late. They met on Friday.", "en", 1)).toBeNull();
  });
  it("takes the city that is the host", () => {
    expect(placeOf("Paris accueillera la conférence le 3 mai.", "fr")).toBe("Paris");
  });
  it("takes no place of another paragraph far above", () => {
    expect(placeOf("They met in Paris.\nIt rained.\nIt snowed.\nOn Friday they met.", "en", 3)).toBeNull();
  });
});

describe("castEvent(findings, sentence, clauses, asides)", () => {
  const castOf = (text: string, code: string) => {
    const findings = findingsOf(text, code, "2020-09-14");
    const last = (findings.names.tagged[0]?.tokens.length ?? 1) - 1;
    const cast = castEvent(findings, 0, [{first: 0, last, part: 0, kind: "main"}]);
    return Object.fromEntries(cast.map(({actor, role}) => [actor, role]));
  };

  it("knows who acts and whom they meet", () => {
    expect(castOf("Le président américain Barack Obama a reçu la chancelière allemande Angela Merkel.", "fr")).toEqual({
      "Person:barack obama": "agent",
      "Person:angela merkel": "counterpart",
    });
  });
  it("turns the passive round", () => {
    const cast = castOf("Angela Merkel was received by President Barack Obama.", "en");
    expect(cast["Person:barack obama"]).toBe("agent");
  });
  it("knows company before the verb", () => {
    const cast = castOf("Avec Barack Obama, Angela Merkel a visité le musée.", "fr");
    expect(cast["Person:barack obama"]).toBe("counterpart");
  });
  it("takes no country that somebody leaves for one who is met", () => {
    expect(Object.keys(castOf("President Barack Obama left China on Friday.", "en"))).toEqual(["Person:barack obama"]);
  });
});
