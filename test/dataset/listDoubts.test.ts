import {describe, expect, it} from "vitest";
import {listDoubts} from "../../src/dataset/listDoubts.ts";
import {drawEvents} from "../../src/events/drawEvents.ts";
import {findingsOf} from "../events/findingsOf.ts";

const doubtsIn = (text: string, code: string) => {
  const findings = findingsOf(text, code, "2020-09-14");
  return listDoubts(findings, [], drawEvents(findings).leftOut);
};

describe("listDoubts(findings, contradictions, leftOut)", () => {
  it("says of a date why it gives no event, with its words and its place", () => {
    const [doubt] = doubtsIn("The hall is open.\nThe hall has been open since 5 March.", "en");
    expect(doubt).toMatchObject({
      file: "article.txt",
      line: 2,
      column: 30,
      severity: "note",
      rule: "events/background",
      quote: "5 March",
    });
    expect(doubt?.reason).toContain("gives no event");
  });

  it("says of an expression of time that it places nothing", () => {
    expect(doubtsIn("Le maire a récemment visité l'école.", "fr").map(({rule}) => rule)).toEqual(["time/vague"]);
  });

  it("asks once for each who is perhaps a person", () => {
    const doubts = doubtsIn("They saw Mandel Zorin in the garden. They left Mandel Zorin there.", "en");
    expect(doubts).toMatchObject([{severity: "note", rule: "participants/perhaps", quote: "Mandel Zorin"}]);
    expect(doubts[0]?.reason).toContain("participants.yaml");
  });

  it("passes on what contradicts itself", () => {
    const findings = findingsOf("Le pont a rouvert.", "fr", "2020-09-14");
    const finding = {position: {start: 0, end: 2}, reason: "it is no day", rule: "time/contradiction"};
    expect(listDoubts(findings, [finding], [])).toMatchObject([
      {severity: "warning", rule: "time/contradiction", quote: "Le"},
    ]);
  });

  it("is silent about a text that is understood", () => {
    expect(doubtsIn("Le conseil a adopté le budget vendredi.", "fr")).toEqual([]);
  });
});
