import {describe, expect, it} from "vitest";
import {chooseClauses} from "../../src/events/chooseClauses.ts";
import {clauseOf, clauseWords} from "../../src/events/clause.ts";
import {splitClauses} from "../../src/events/splitClauses.ts";
import {findingsOf} from "./findingsOf.ts";

function clausesIn(text: string, code: string): [string, string][] {
  const findings = findingsOf(text, code, "2020-09-14");
  const [tagged] = findings.names.tagged;
  if (!tagged) return [];
  return splitClauses(tagged, findings.timesIn(0), findings.language).map((clause) => [
    clause.kind,
    text.slice(tagged.tokens[clause.first]?.start, tagged.tokens[clause.last]?.end),
  ]);
}

describe("splitClauses(tagged, times, language)", () => {
  it("parts what hangs on a noun from what is told of it", () => {
    expect(clausesIn("L'accord, signé par Paris le 4 mai, entre en vigueur.", "fr")).toEqual([
      ["main", "L'accord,"],
      ["participle", "signé par Paris le 4 mai,"],
      ["main", "entre en vigueur."],
    ]);
    expect(clausesIn("The treaty, which was signed in May, has come into force.", "en").map(([kind]) => kind)).toEqual([
      "main",
      "relative",
      "main",
    ]);
  });

  it("knows who says from what is said", () => {
    expect(clausesIn("Le texte est prêt, a déclaré lundi la ministre.", "fr")).toEqual([
      ["main", "Le texte est prêt,"],
      ["attribution", "a déclaré lundi la ministre."],
    ]);
    expect(clausesIn("The mayor said on Monday that the bridge was safe.", "en")).toEqual([
      ["attribution", "The mayor said on Monday"],
      ["content", "that the bridge was safe."],
    ]);
  });

  it("leaves a name with the one who says it, and the place with the saying", () => {
    expect(clausesIn("Le texte est prêt, a déclaré lundi le ministre, Laurent Fabius, à Paris.", "fr")[1]).toEqual([
      "attribution",
      "a déclaré lundi le ministre, Laurent Fabius, à Paris.",
    ]);
  });

  it("lets a relative clause go on until it has its verb", () => {
    const text = "Le pays, dont le président, Barack Obama, assistait à la séance, a voté mardi.";
    expect(clausesIn(text, "fr")).toEqual([
      ["main", "Le pays,"],
      ["relative", "dont le président, Barack Obama, assistait à la séance,"],
      ["main", "a voté mardi."],
    ]);
  });

  it("knows conditions and brackets", () => {
    expect(clausesIn("If it rains, the fair will be held on 3 May.", "en")[0]).toEqual(["condition", "If it rains,"]);
    expect(clausesIn("La halle (ouverte en 1901) ferme.", "fr").map(([kind]) => kind)).toContain("aside");
  });

  it("gives a sentence of one clause back whole", () => {
    expect(clausesIn("The hall closed on Monday.", "en")).toEqual([["main", "The hall closed on Monday."]]);
    expect(clausesIn("…", "en")).toEqual([["main", "…"]]);
  });
});

describe("chooseClauses(findings, tagged, clauses, clause)", () => {
  const toldBy = (text: string, code: string, nth = 0) => {
    const findings = findingsOf(text, code, "2020-09-14");
    const [tagged] = findings.names.tagged;
    const time = findings.timesIn(0)[nth];
    if (!tagged || !time) return "";
    const clauses = splitClauses(tagged, findings.timesIn(0), findings.language);
    const told = chooseClauses(findings, tagged, clauses, clauseOf(time, tagged, clauses));
    return told.flatMap((clause) => clauseWords(tagged, clause)).join(" ");
  };

  it("takes the noun and what hangs on it where the date stands there", () => {
    expect(toldBy("L'accord, signé le 4 mai, entre en vigueur.", "fr")).toBe("L' accord signé le 4 mai ,");
  });
  it("takes the main clause where the thing was put off", () => {
    expect(toldBy("Prévu pour samedi, le lancement a été reporté.", "fr")).toBe("le lancement a été reporté .");
  });
  it("takes each of two dated clauses with their subject", () => {
    const text = "Barack Obama landed on Monday, and spoke to students on Tuesday.";
    expect(toldBy(text, "en", 0)).toBe("Barack Obama landed on Monday ,");
    expect(toldBy(text, "en", 1)).toBe("Barack Obama spoke to students on Tuesday .");
  });
  it("takes the story behind a colon where only that names somebody", () => {
    const text = "On Monday, the talks began: Barack Obama met Angela Merkel.";
    expect(toldBy(text, "en")).toBe("Barack Obama met Angela Merkel .");
  });
});
