import {describe, expect, it} from "vitest";
import {tagTimes} from "../../src/index.ts";
import {datesIn, timesIn} from "./timesIn.ts";

const monday = "2020-09-14";

type Case = readonly [code: string, text: string, ...dates: string[]];

/** The sentences of a text stand one on a line. */
function check([code, text, ...dates]: Case): void {
  expect(datesIn(code, monday, text), text).toEqual(dates);
}

describe("findTimes(sentences, context): what is quoted", () => {
  it.each<Case>([
    ["en", "“We meet tomorrow,” he said on Friday.", "tomorrow → 2020-09-12", "Friday → 2020-09-11"],
    ["fr", "« À demain », a dit vendredi le ministre.", "demain → 2020-09-12", "vendredi → 2020-09-11"],
    ["de", "„Wir reden morgen“, sagte er am Freitag.", "morgen → 2020-09-12", "Freitag → 2020-09-11"],
    ["es", "«Nos vemos mañana», dijo el viernes.", "mañana → 2020-09-12", "viernes → 2020-09-11"],
    ["en", "“We meet tomorrow,” he said.", "tomorrow → 2020-09-15"],
    ["en", "He said on Friday that they meet tomorrow.", "Friday → 2020-09-11", "tomorrow → 2020-09-15"],
  ])("is counted from the day on which it was said, in %s: %s", (code, text, ...dates) =>
    check([code, text, ...dates]),
  );

  it("goes on to the end of the quotation, and no farther", () => {
    const text =
      "“I leave tomorrow, he said. I was ill yesterday,” he wrote on Friday. “I came today.” They met today.";
    const days = tagTimes(text, {language: "en", published: monday}).map(({date}) => date);
    expect(days).toEqual(["2020-09-15", "2020-09-10", "2020-09-11", "2020-09-11", monday]);
  });

  it("says where that day stands, and that it was a conclusion", () => {
    const [tomorrow, friday] = timesIn("en", monday, "“We meet tomorrow,” he said on Friday.");
    expect(tomorrow).toMatchObject({anchor: friday?.position, certainty: "inferred"});
    expect(friday).toMatchObject({anchor: "PUBLICATION_TIME", certainty: "stated"});
  });
});

describe("findTimes(sentences, context): days of a stay", () => {
  it.each<Case>([
    [
      "en",
      "He arrived on 9 September.\nOn the second day of the visit he rested.",
      "9 September → 2020-09-09",
      "the second day of the visit → 2020-09-10",
    ],
    [
      "en",
      "The summit ran from 9 to 11 September.\nOn the last day of the summit they signed.",
      "from 9 to 11 September → 2020-09-09/2020-09-11",
      "the last day of the summit → 2020-09-11",
    ],
    [
      "fr",
      "Le sommet se tient du 9 au 11 septembre.\nLe deuxième jour du sommet, ils ont signé.",
      "du 9 au 11 septembre → 2020-09-09/2020-09-11",
      "Le deuxième jour du sommet → 2020-09-10",
    ],
    ["en", "On the second day of the visit he rested.", "the second day of the visit → (XXXX-XX-XX)"],
    [
      "en",
      "The summit ran from 9 to 11 September.\nOn the fifth day of the summit they left.",
      "from 9 to 11 September → 2020-09-09/2020-09-11",
      "the fifth day of the summit → (XXXX-XX-XX)",
    ],
  ])("are counted from its first day, in %s: %s", (code, text, ...dates) => check([code, text, ...dates]));
});

describe("findTimes(sentences, context): holidays", () => {
  it.each<Case>([
    ["en", "Shops close on Good Friday 2021.", "Good Friday 2021 → 2021-04-02"],
    ["en", "She arrived on Christmas Day.", "Christmas Day → 2019-12-25"],
    ["en", "They will meet at Thanksgiving.", "Thanksgiving → 2020-11-26"],
    ["fr", "Il est mort le vendredi saint.", "vendredi saint → 2020-04-10"],
    ["ru", "Пасха в 2021 году была поздней.", "Пасха в 2021 году → 2021-05-02"],
    ["zh", "他们在2021年春节见面。", "2021年春节 → 2021-02-12"],
  ])("are computed, in %s: %s", (code, text, ...dates) => check([code, text, ...dates]));
});

describe("findTimes(sentences, context): parts of months and years", () => {
  it.each<Case>([
    ["en", "They voted on the first Monday of November 2019.", "the first Monday of November 2019 → 2019-11-04"],
    ["en", "It fell in the last week of March 2009.", "the last week of March 2009 → 2009-03-23/2009-03-29"],
    ["fr", "La semaine 37 a été chaude.", "La semaine 37 → 2020-09-07/2020-09-13"],
    ["en", "Week 54 was cancelled."],
    [
      "en",
      "In October 2018 he left.\nThe following March he returned.",
      "October 2018 → 2018-10",
      "The following March → 2019-03",
    ],
    [
      "en",
      "Sales rose in the third quarter of 1989 from a year earlier.",
      "the third quarter of 1989 → 1989-35",
      "a year earlier → 1988-35",
    ],
    ["en", "Born on 29 February.", "29 February → 2020-02-29"],
  ])("are found, in %s: %s", (code, text, ...dates) => check([code, text, ...dates]));
});

describe("findTimes(sentences, context): hours", () => {
  it.each<Case>([
    [
      "fr",
      "La mairie est ouverte mardi de 9 h à 11 h 30.",
      "mardi de 9 h à 11 h 30 → 2020-09-15T09:00/2020-09-15T11:30",
    ],
    ["en", "It was open on Sunday from 2 to 4 p.m.", "Sunday from 2 to 4 p.m. → 2020-09-13T14:00/2020-09-13T16:00"],
    [
      "en",
      "It burned at 7 a.m. (1100 GMT) on Sunday.",
      "7 a.m. → 2020-09-13T07:00",
      "1100 GMT → 2020-09-13T11:00Z",
      "Sunday → 2020-09-13",
    ],
    ["de", "Am 11.9. um halb acht begann die Sitzung.", "11.9. um halb acht → 2020-09-11T07:30"],
    ["fr", "Loto samedi à 20 h 30.", "samedi à 20 h 30 → 2020-09-19T20:30"],
    ["fr", "Il s'est tué samedi à 20 h 30.", "samedi à 20 h 30 → 2020-09-12T20:30"],
    ["en", "The club meets every Friday at 18:00.", "every Friday at 18:00 → (XXXX-WXX-5T18:00)"],
  ])("go with their day, in %s: %s", (code, text, ...dates) => check([code, text, ...dates]));
});

describe("findTimes(sentences, context): distances from a day", () => {
  it.each<Case>([
    ["en", "He left three days after Friday, 4 September.", "three days after Friday, 4 September → 2020-09-07"],
    ["en", "Two days after the vote he left.", "Two days → (P2D)"],
    ["ar", "وصل في ١١ سبتمبر ٢٠٢٠ وغادر بعد يومين.", "١١ سبتمبر ٢٠٢٠ → 2020-09-11", "بعد يومين → 2020-09-13"],
    ["fr", "Le lendemain du vote de mardi, il est parti.", "Le lendemain du vote de mardi → 2020-09-09"],
    ["fr", "Le lendemain de ce vote, il est parti."],
    ["de", "Am Tag nach der Wahl vom Dienstag trat er zurück.", "Tag nach der Wahl vom Dienstag → 2020-09-09"],
    [
      "es",
      "Tres días después del atentado del 4 de septiembre, dimitió.",
      "Tres días después del atentado del 4 de septiembre → 2020-09-07",
    ],
    ["en", "A day after the attack of 3 September, he left.", "A day after the attack of 3 September → 2020-09-04"],
    ["en", "A day after Sunday's tight election, he left.", "A day after Sunday's tight election → 2020-09-14"],
    ["en", "A day after Sunday's election he left.", "A day after Sunday → 2020-09-14"],
    ["en", "Two days after the vote he resigned on 9 September.", "Two days → (P2D)", "9 September → 2020-09-09"],
    ["ru", "На следующий день после взрыва 4 августа он ушёл.", "следующий день после взрыва 4 августа → 2020-08-05"],
    ["en", "They held talks on Monday (September 7).", "Monday (September 7) → 2020-09-07"],
    ["fr", "Ils se sont vus lundi (7 septembre).", "lundi (7 septembre) → 2020-09-07"],
    ["ar", "التقيا يوم الاثنين (7 سبتمبر).", "يوم الاثنين (7 سبتمبر) → 2020-09-07"],
    ["en", "It fell on Friday (7 September in Tokyo).", "Friday → 2020-09-11", "7 September → 2020-09-07"],
    ["es", "Este mismo jueves ha finalizado el plazo.", "Este mismo jueves → 2020-09-10"],
    ["fr", "Il y a une semaine, mercredi, il est parti.", "Il y a une semaine, mercredi → 2020-09-09"],
    ["de", "Vor zwei Wochen, am Mittwoch, begann der Streik.", "Vor zwei Wochen, am Mittwoch → 2020-09-02"],
    ["ar", "وقع الاتفاق قبل عامين من اليوم.", "قبل عامين من اليوم → 2018"],
    ["ru", "В ночь на пятницу случился пожар.", "ночь на пятницу → 2020-09-10/2020-09-11"],
    ["en", "It rained on Thursday and Friday.", "Thursday → 2020-09-10", "Friday → 2020-09-11"],
  ])("are counted, in %s: %s", (code, text, ...dates) => check([code, text, ...dates]));
});

describe("findTimes(sentences, context): figures", () => {
  it.each<Case>([
    ["en", "Dated 03/04/2020.", "03/04/2020 → 2020-03-04"],
    ["en", "Dated 13/09/2020 and 03/04/2020.", "13/09/2020 → 2020-09-13", "03/04/2020 → 2020-04-03"],
    ["fr", "Daté du 09/13/2020 et du 04/03/2020.", "09/13/2020 → 2020-09-13", "04/03/2020 → 2020-04-03"],
    ["fr", "Un registre du 12.IX.1914.", "12.IX.1914 → 1914-09-12"],
    ["de", "Vom 14.10. bis 15.10.2018 war zu.", "Vom 14.10. bis 15.10.2018 → 2018-10-14/2018-10-15"],
    ["en", "From 13/09/2020 to 03/04/2020.", "13/09/2020 → 2020-09-13/..", "03/04/2020 → 2020-04-03"],
    ["zh", "二〇二〇年九月十一日会晤。", "二〇二〇年九月十一日 → 2020-09-11"],
    ["zh", "会议于２０２０年９月１１日举行。", "２０２０年９月１１日 → 2020-09-11"],
    ["en", "He resigned in nineteen eighty-four.", "nineteen eighty-four → 1984"],
  ])("are read in the order and the script of their text, in %s: %s", (code, text, ...dates) =>
    check([code, text, ...dates]),
  );
});

describe("findTimes(sentences, context): open ends", () => {
  it.each<Case>([
    ["en", "He is held until 21 September.", "21 September → ../2020-09-21"],
    ["ru", "Его арестовали до 21 октября.", "21 октября → ../2020-10-21"],
    ["fr", "La route est fermée depuis mercredi.", "mercredi → 2020-09-09/.."],
    ["zh", "1998年以来增长。", "1998年 → 1998/.."],
  ])("stay open, in %s: %s", (code, text, ...dates) => check([code, text, ...dates]));

  it("keep early, middle and late", () => {
    const mods = (code: string, text: string) => timesIn(code, monday, text).map(({value, mod}) => [value, mod]);
    expect(mods("en", "It is due before the end of December.")).toEqual([["2020-12", "END"]]);
    expect(mods("ru", "Работы шли до середины мая 2019 года.")).toEqual([["2019-05", "MID"]]);
    expect(mods("de", "Anfang September 2020 war es heiß.")).toEqual([["2020-09", "START"]]);
  });
});

describe("findTimes(sentences, context): parts of a month and a year in eastern languages", () => {
  it.each<Case>([
    ["ar", "يقام المعرض خلال الأيام العشرة الأولى من مارس المقبل.", "الأيام العشرة الأولى من مارس المقبل → 2021-03"],
    ["ar", "كان اليوم الأول من مارس 2020 عطلة.", "اليوم الأول من مارس 2020 → 2020-03-01"],
    ["zh", "公司将于第三、四季度公布财报。", "第三 → 2020-35", "四季度 → 2020-36"],
  ])("in %s: %s", (code, text, ...dates) => check([code, text, ...dates]));
});
