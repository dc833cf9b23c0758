import {describe, expect, it} from "vitest";
import {datedLanguages} from "../../src/language/index.ts";
import {readImprint} from "../../src/reading/readImprint.ts";
import {gatherWords} from "../../src/reading/words.ts";

const words = gatherWords(datedLanguages);
const dayOf = (line: string) => readImprint(line, words)?.loneDate ?? null;

describe("readImprint(line, words)", () => {
  it.each([
    ["Ausgabe Nr. 14 - Freitag, 2. März 2012 - Preis: 1,80 Euro", "2012-03-02"],
    ["Lima, jueves 3 de mayo de 2012. Año XII, n.º 4.210", "2012-05-03"],
    ["La Gazette du Rhône, mardi 6 mars 2012, édition n° 512", "2012-03-06"],
    ["«Вечерняя газета», пятница, 2 марта 2012 г., № 40 (812)", "2012-03-02"],
    ["2012年3月2日　星期五　A1版", "2012-03-02"],
    ["2012年3月2日 美国之音", "2012-03-02"],
    ["http://www.example.com 2012年03月02日10:27 海峡都市报", "2012-03-02"],
    ["القاهرة، 2 مارس 2012 - جميع الحقوق محفوظة", "2012-03-02"],
    ["Publicado el 2 de marzo de 2012. © 2012", "2012-03-02"],
    ["Lyon - vendredi 2 mars 2012", "2012-03-02"],
  ])("reads “%s”", (line, day) => {
    expect(dayOf(line)).toBe(day);
  });

  it.each([
    "Nació en Lima, el 3 de mayo de 1950.",
    "Den Kurs hatten die Minister am 31. Dezember 1998 festgelegt.",
    "Le pont a été ouvert le 6 mars 2012, après dix ans de travaux.",
    "De 1950 à 1980",
    "2012年3月2日 中国和法国的外长在北京举行会谈并签署了一份联合声明。",
    "2 March 2012, 5 March 2012 - two days",
  ])("leaves “%s” alone", (line) => {
    expect(dayOf(line)).toBeNull();
  });
});
