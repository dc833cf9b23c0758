import {describe, expect, it} from "vitest";
import {datesIn, timesIn} from "./timesIn.ts";

const monday = "2020-09-14";

describe("findTimes(sentences, context): what places nothing", () => {
  it.each([
    ["fr", "Une visite de trois jours.", "DURATION", "P3D"],
    ["fr", "Il est resté dix-huit mois.", "DURATION", "P18M"],
    ["fr", "Ils se voient chaque vendredi.", "SET", "XXXX-WXX-5"],
    ["fr", "Le forum annuel.", "SET", "P1Y"],
    ["fr", "Il l'a récemment proposé.", "DATE", "PAST_REF"],
    ["fr", "Dans les prochains jours, il parlera.", "DATE", "FUTURE_REF"],
    ["fr", "Il est actuellement à Paris.", "DATE", "PRESENT_REF"],
    ["fr", "Il y a quelques années, il vivait là.", "DATE", "PAST_REF"],
    ["en", "A three-day visit.", "DURATION", "P3D"],
    ["en", "It took two and a half years.", "DURATION", "P2.5Y"],
    ["en", "They meet every two years.", "SET", "P2Y"],
    ["en", "He recently proposed it.", "DATE", "PAST_REF"],
    ["en", "In the coming days he will speak.", "DATE", "FUTURE_REF"],
  ] as const)("in %s, %o is a %s of %s", (code, text, type, value) => {
    expect(timesIn(code, monday, text)).toMatchObject([{type, value, date: null}]);
  });
});

describe("findTimes(sentences, context): what only looks like time", () => {
  it.each([
    "Un homme de 75 ans est mort.",
    "Paul Durand, 42 ans, l'a vu.",
    "Elle est âgée de 30 ans.",
    "Il est mort à 60 ans.",
    "Le 75e anniversaire de la victoire.",
    "La pandémie de COVID-19.",
    "Quelque 2 000 personnes ont défilé.",
    "Les 1945 soldats sont rentrés.",
    "Une hausse de 12,5 %.",
    "Il a payé 20 euros.",
    "L'article 11 de la loi.",
    "La 2e session du 1er Forum.",
    "Le vol AF 447 a disparu.",
    "Le G20 et le G7.",
    "La fusée Falcon 9.",
    "La sonde est arrivée sur Mars.",
    "Un score de 3-2.",
    "Appelez le 01 42 96 12 34.",
    "Avril Martin a chanté.",
    "Il a été battu.",
    "Une seconde chance.",
    "La place de la Nation, numéro 12.",
    "Le Boeing 747 est parti.",
    "Il pèse 521 kg.",
    "La résolution 1973 a été votée.",
    "L'article 1984 du code civil.",
    "Le vol 1907 a disparu.",
    "Il a couru 2000 mètres.",
    "Ils ont reçu 1950 lettres.",
  ])("leaves %o alone", (text) => {
    expect(datesIn("fr", monday, text).filter((date) => !date.includes("("))).toEqual([]);
  });

  it.each([
    "A 75-year-old man died.",
    "Paul Smith, 42, saw it.",
    "She was aged 30.",
    "He is 18 years old.",
    "The 75th anniversary of the victory.",
    "The COVID-19 pandemic.",
    "Some 2,000 people marched.",
    "The city has 1945 soldiers.",
    "A rise of 12.5 percent.",
    "He paid $20.",
    "Article 11 of the law.",
    "The second session of the 1st Forum.",
    "Flight AF 447 vanished.",
    "The G20 and the G7.",
    "The Falcon 9 rocket.",
    "It may rain.",
    "They march on.",
    "A 3-2 win.",
    "Call 555 0123 4567.",
    "April Jones sang.",
    "May I come in?",
    "Black Friday sales rose.",
    "The sun rose.",
    "He sat down.",
    "A second chance.",
    "The fall of Saigon.",
    "A Boeing 747 left.",
    "Route 66 is long.",
    "Theresa May spoke.",
    "Resolution 1973 was adopted.",
    "Section 1981 of the code.",
    "Flight 1907 vanished.",
    "He ran 2000 metres.",
    "They received 1950 letters.",
  ])("leaves %o alone", (text) => {
    expect(datesIn("en", monday, text).filter((date) => !date.includes("("))).toEqual([]);
  });

  it.each([
    ["ar", "قال مراسل الغد برس إن اللقاء عقد في بغداد."],
    ["ar", "نشرت صحيفة أخبار اليوم البيان."],
    ["ar", "ينتمي النائب إلى حزب الغد."],
  ] as const)("in %s, a paper's name is no day: %s", (code, text) => {
    expect(timesIn(code, monday, text)).toEqual([]);
  });
});
