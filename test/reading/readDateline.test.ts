import {describe, expect, it} from "vitest";
import {readDateline} from "../../src/reading/readDateline.ts";
import {words} from "./reading.ts";

const read = (paragraph: string) => {
  const dateline = readDateline(paragraph, words);
  return dateline && {...dateline, rest: paragraph.slice(dateline.length), length: undefined};
};

describe("readDateline(paragraph, words)", () => {
  it.each([
    ["MOSCOW, Sept. 11 (Xinhua) -- The ministers met.", "XXXX-09-11", "MOSCOW", "Xinhua"],
    ["PARIS, 3 mars (AFP) — The ministers met.", "XXXX-03-03", "PARIS", "AFP"],
    ["MOSCOU, le 11 septembre 2020 – The ministers met.", "2020-09-11", "MOSCOU", null],
    ["22 mai 2012. - The ministers met.", "2012-05-22", null, null],
    ["4 juillet 2012. - Québec - The ministers met.", "2012-07-04", "Québec", null],
    ["12 марта 2010 года. The ministers met.", "2010-03-12", null, null],
    ["Berlin (Deutschland) / Bonn (Deutschland), 22.03.2010 – The ministers met.", "2010-03-22", "Berlin", null],
    ["بيروت، لبنان (12 مارس 2010) - The ministers met.", "2010-03-12", "بيروت, لبنان", null],
    ["MOSCOW, September 11. /TASS/. The ministers met.", "XXXX-09-11", "MOSCOW", "TASS"],
    ["LONDON (Reuters) - The ministers met.", null, "LONDON", "Reuters"],
    ["NEW YORK — The ministers met.", null, "NEW YORK", null],
    ["Ciudad de México.- The ministers met.", null, "Ciudad de México", null],
    ["Madrid, 12 mar (EFE).- The ministers met.", "XXXX-03-12", "Madrid", "EFE"],
    ["SANTO DOMINGO. The ministers met.", null, "SANTO DOMINGO", null],
    ["CAPE CANAVERAL, Fla.–The ministers met.", null, "CAPE CANAVERAL, Fla", null],
    ["LONDON/PARIS/ROME (Reuters) — The ministers met.", null, "LONDON/PARIS/ROME", "Reuters"],
    [
      "DAKAR, Sénégal, 3 mars 2014/Agence de presse (AP)/ — The ministers met.",
      "2014-03-03",
      "DAKAR, Sénégal",
      "Agence de presse (AP)",
    ],
  ])("parts “%s”", (paragraph, date, place, agency) => {
    expect(read(paragraph)).toEqual({date, place, agency, rest: "The ministers met."});
  });

  it.each([
    "The ministers met - The Hague was the place - and left.",
    "Moscow – Beijing trains run again.",
    "The talks (long ones) – Lavrov was tired – went on.",
    "COVID-19 — the disease — was discussed.",
    "12 марта 2010 года министры встретились. Они обсудили торговлю.",
    "On 11 September – Friday – they met.",
    "SNCF staff walked out. The trains stood.",
    "THE WAR IS OVER. THE TROOPS GO HOME.",
    "Le 11 septembre, les ministres se sont vus.",
  ])("leaves a sentence alone: “%s”", (paragraph) => {
    expect(readDateline(paragraph, words)).toBeNull();
  });
});
