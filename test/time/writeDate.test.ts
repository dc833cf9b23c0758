import {describe, expect, it} from "vitest";
import {writeDate} from "../../src/time/writeDate.ts";

/** Which kinds of spaces stand in a date is ICU's business. */
const writePlain = (...words: Parameters<typeof writeDate>) => writeDate(...words).replace(/\s/g, " ");

describe("writeDate(edtf, locale)", () => {
  it.each([
    ["2020-09-11", "11 September 2020", "11 septembre 2020"],
    ["2020-09-01", "1 September 2020", "1er septembre 2020"],
    ["2020-09", "September 2020", "septembre 2020"],
    ["2020", "2020", "2020"],
    ["1998~", "about 1998", "vers 1998"],
    ["2020-09-11~", "about 11 September 2020", "vers le 11 septembre 2020"],
    ["2020-09-11?", "perhaps 11 September 2020", "peut-être 11 septembre 2020"],
    ["-0043", "44 BC", "44 av. J.-C."],
    ["2005/..", "since 2005", "depuis 2005"],
    ["2020-09-11/..", "since 11 September 2020", "depuis le 11 septembre 2020"],
    ["../2010", "until 2010", "jusqu’en 2010"],
    ["../2020-09-11", "until 11 September 2020", "jusqu’au 11 septembre 2020"],
    ["2020-22", "summer 2020", "été 2020"],
    ["2020-35", "third quarter of 2020", "troisième trimestre 2020"],
    ["197X", "the 1970s", "années 1970"],
    ["19XX", "20th century", "XXe siècle"],
    ["2020-09-11T18:00Z", "11 September 2020 at 18:00 UTC", "11 septembre 2020 à 18:00 UTC"],
  ])("%s is “%s” and « %s »", (edtf, english, french) => {
    expect([writeDate(edtf, "en"), writeDate(edtf, "fr")]).toEqual([english, french]);
  });

  // Which spaces stand around the dash is ICU's business, and changes with it.
  it.each([
    ["2020-09-09/2020-09-11", "9–11 September 2020", "9–11 septembre 2020"],
    ["2020-08-30/2020-09-02", "30 August–2 September 2020", "30 août–2 septembre 2020"],
    ["2001/2005", "2001–2005", "2001–2005"],
    ["2020-09/2021", "September 2020–2021", "septembre 2020–2021"],
  ])("%s is joined with a dash", (edtf, english, french) => {
    expect([writeDate(edtf, "en"), writeDate(edtf, "fr")].map((text) => text.replace(/\s*–\s*/, "–"))).toEqual([
      english,
      french,
    ]);
  });

  it("says what a mod says", () => {
    expect(writeDate("2020-09", "en", "START")).toBe("early September 2020");
    expect(writeDate("2020-09", "fr", "MID")).toBe("mi-septembre 2020");
    expect(writeDate("2019", "fr", "END")).toBe("fin 2019");
    expect(writeDate("2019", "fr", "BEFORE")).toBe("2019");
  });

  it.each([
    ["en", "between 9 and 11 September 2020", "between September and November 2020"],
    ["en-US", "between September 9 and 11, 2020", "between September and November 2020"],
    ["fr", "entre le 9 et le 11 septembre 2020", "entre septembre et novembre 2020"],
    ["es", "entre el 9 y el 11 de septiembre de 2020", "entre septiembre y noviembre de 2020"],
    ["de", "zwischen dem 9. und dem 11. September 2020", "zwischen September und November 2020"],
    ["ru", "от 9 до 11 сентября 2020 г.", "от сентября 2020 г. до ноября 2020 г."],
    ["zh", "2020年9月9日与2020年9月11日之间", "2020年9月与2020年11月之间"],
    ["ar", "بين 9 و11 سبتمبر 2020", "بين سبتمبر ونوفمبر 2020"],
  ])("writes one of a stretch in %s", (locale, days, months) => {
    expect(writePlain("[2020-09-09..2020-09-11]", locale)).toBe(days);
    expect(writePlain("[2020-09..2020-11]", locale)).toBe(months);
  });

  it.each([
    ["es", "principios de septiembre de 2020", "hacia 1998", "44 a. C.", "siglo XX", "verano de 2020"],
    ["de", "Anfang September 2020", "um 1998", "44 v. Chr.", "20. Jahrhundert", "Sommer 2020"],
    ["ru", "начало сентября 2020 г.", "около 1998", "44 г. до н. э.", "XX век", "лето 2020 года"],
    ["zh", "2020年9月初", "1998年前后", "公元前44年", "20世纪", "2020年夏季"],
    ["ar", "أوائل سبتمبر 2020", "نحو 1998", "44 ق.م", "القرن 20", "صيف 2020"],
  ])("writes as %s does", (locale, early, about, beforeChrist, century, summer) => {
    expect(writePlain("2020-09", locale, "START")).toBe(early);
    const written = ["1998~", "-0043", "19XX", "2020-22"].map((edtf) => writePlain(edtf, locale));
    expect(written).toEqual([about, beforeChrist, century, summer]);
  });

  it("keeps to the region a reader has", () => {
    expect(writeDate("2020-09-11", "en-US")).toBe("September 11, 2020");
  });

  it("leaves what it does not know as it is written", () => {
    expect(writeDate("next week", "en")).toBe("next week");
    expect(writeDate("2020-09-11", "xx")).toBe("2020-09-11");
  });
});
