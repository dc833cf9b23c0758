import {describe, expect, it} from "vitest";
import {classifyStatement} from "../../src/events/classifyStatement.ts";
import {clauseOf} from "../../src/events/clause.ts";
import {splitClauses} from "../../src/events/splitClauses.ts";
import {findingsOf} from "./findingsOf.ts";

/** The class of the last date of a sentence, read on 14 September 2020. */
function classOf(text: string, code: string): string {
  const findings = findingsOf(text, code, "2020-09-14");
  const [tagged] = findings.names.tagged;
  const time = findings.timesIn(0).at(-1);
  if (!tagged || !time) return "no date";
  const clause = clauseOf(time, tagged, splitClauses(tagged, findings.timesIn(0), findings.language));
  return classifyStatement(tagged, clause, time, {language: findings.language, published: "2020-09-14"}).class;
}

describe("classifyStatement(tagged, clause, time, {language, published})", () => {
  it.each([
    ["event", "Le conseil a adopté le budget vendredi.", "fr"],
    ["event", "The council will meet on 3 October.", "en"],
    ["event", "L'accord, signé le 4 septembre, entre en vigueur.", "fr"],
    ["event", "Le syndicat a proposé vendredi une grève si la direction ne retirait pas son plan.", "fr"],
    ["background", "Le traité, signé le 12 février 1986, est respecté.", "fr"],
    ["background", "Cette année marque le 75e anniversaire de la fin de la guerre de 1945.", "fr"],
    ["background", "The hall has been closed since 5 March.", "en"],
    ["background", "The fall of the wall in June weighed on the meeting.", "en"],
    ["background", "Le maire a invité les habitants à venir au marché au printemps 2021.", "fr"],
    ["background", "The firm was founded in 1995.", "en"],
    ["habit", "The market is held every Saturday.", "en"],
    ["condition", "S'il pleut samedi, la fête sera annulée.", "fr"],
    ["negation", "Le conseil ne s'est pas réuni jeudi.", "fr"],
    ["negation", "The session was to have opened on 7 September.", "en"],
    ["no-verb", "La place, vendredi.", "fr"],
  ])("finds an %s in “%s”", (expected, text, code) => {
    expect(classOf(text, code)).toBe(expected);
  });
});
