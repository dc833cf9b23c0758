import {describe, expect, it} from "vitest";
import {findScores} from "../../src/participants/clubScores.ts";
import {languages, namesIn, tag} from "./namesIn.ts";

function clubsIn(text: string): string[] {
  const {tokens, classes} = tag("en", text);
  const spans = findScores(tokens, classes.replaceAll(/[Oo]/g, "X"), [], languages.en);
  return spans.map(({first, last}) => text.slice(tokens[first]?.start, tokens[last]?.end));
}

describe("findScores(tokens, classes, known, language)", () => {
  it("finds the clubs of a line of results or of a table", () => {
    expect(clubsIn("Real Betis 3 Tenerife 1")).toEqual(["Real Betis", "Tenerife"]);
    expect(clubsIn("Compostela 2 ( Penev 40 , 83 ) Hercules 0 .")).toEqual(["Compostela", "Hercules"]);
    expect(clubsIn("Canberra 66 Newcastle 20, St George 24 Parramatta 12")).toEqual([
      "Canberra",
      "Newcastle",
      "St George",
      "Parramatta",
    ]);
    expect(clubsIn("Boston 68 65 .511 8")).toEqual(["Boston"]);
  });
  it("finds cities that stand for their clubs in prose", () => {
    expect(clubsIn("On Sunday Metz beat Ajaccio 3-1 at home.")).toEqual(["Metz", "Ajaccio"]);
    expect(clubsIn("It ended Ajaccio - Metz 2-1.")).toEqual(["Ajaccio", "Metz"]);
  });
  it("finds none in years, rounds of golf and prose", () => {
    expect(clubsIn("Paris 1924 Antwerp 1920")).toEqual([]);
    expect(clubsIn("Robert Allenby 69 71 70 70")).toEqual([]);
    expect(clubsIn("Boston had 3 and Tenerife 1")).toEqual([]);
    expect(clubsIn("131 Kevin Sutherland 65 66, 133 Duffy Waldorf 67 66.")).toEqual([]);
  });
});

describe("isOnScorecard(candidate)", () => {
  it("tells who was out, whatever the initial", () => {
    expect(namesIn("en", "A. de Silva c Prasad b Ganguly 126")).toEqual([
      "A. de Silva → A. de Silva",
      "Prasad → Prasad",
      "Ganguly → Ganguly",
    ]);
    expect(namesIn("en", "A. Ranatunga run out 86")).toEqual(["A. Ranatunga → A. Ranatunga"]);
  });
});
