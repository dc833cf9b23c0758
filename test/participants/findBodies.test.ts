import {describe, expect, it} from "vitest";
import {findingsOf} from "../events/findingsOf.ts";

/** Whom the nouns of a text call back, in order. */
function bodiesIn(text: string, code: string): string[] {
  const {names, actorOf} = findingsOf(text, code, "2020-09-14");
  return names.mentions
    .filter(({rule}) => rule === "participants/body")
    .map(({to}) => actorOf(to)?.name ?? names.actors.find(({key}) => key === to)?.name ?? to);
}

describe("findBodies(cast, tagged, language)", () => {
  it.each([
    ["en", "The Supreme Court heard the case. The court ruled on Friday.", ["Supreme Court"]],
    ["en", "Air France lost money. The airline will cut 40 jobs.", ["Air France"]],
    ["fr", "La CFTC a saisi le Conseil d'État. Le syndicat refuse.", ["CFTC"]],
    ["fr", "L'Olympique de Marseille a battu Lens. Le club recevra Nantes.", ["Olympique de Marseille"]],
    ["es", "River Plate venció a Boca Juniors. El club jugará el sábado.", ["River Plate"]],
    ["de", "Der SC Freiburg hat gewonnen. Die Mannschaft von Trainer Karl Lehmann feierte.", ["SC Freiburg"]],
    ["de", "Der SC Freiburg verlor. Am Samstag ließ der SC viel vermissen.", ["SC Freiburg"]],
    ["en", "Air France and Lufthansa lost money. The companies will merge.", ["Air France", "Lufthansa"]],
  ])("%s: %s", (code, text, names) => {
    expect(bodiesIn(text, code)).toEqual(names);
  });

  it.each([
    ["en", "The Supreme Court heard the case. The company waited."], // a court is no company
    ["en", "Air France lost money. The court ruled on Friday."], // nor a firm a court
    ["en", "Air France lost money. The company of Paul Carter won."], // another's
    ["en", "Air France lost money. A company in Lyon won."], // any
    ["de", "Der SC Freiburg verlor. Das half der Mannschaft nicht."], // no subject
  ])("%s: leaves alone what calls nobody back: %s", (code, text) => {
    expect(bodiesIn(text, code)).toEqual([]);
  });
});
