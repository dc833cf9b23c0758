import {describe, expect, it, vi} from "vitest";
import {datesIn, timesIn} from "./timesIn.ts";

const monday = "2020-09-14";

describe("findTimes(sentences, context): days", () => {
  it.each([
    ["Il est né le 1er juillet 1962.", "1er juillet 1962 → 1962-07-01"],
    ["L'initiative, annoncée le 4 septembre, est nouvelle.", "4 septembre → 2020-09-04"],
    ["Elle a été élue le 12 décembre.", "12 décembre → 2019-12-12"],
    ["Il se rendra à Pékin le 12 janvier.", "12 janvier → 2021-01-12"],
    ["Il est attendu à Alger le 16 juillet prochain.", "16 juillet prochain → 2021-07-16"],
    ["Ils se sont vus le 3 mai dernier.", "3 mai dernier → 2020-05-03"],
    ["Vendredi 11 septembre, ils ont signé.", "Vendredi 11 septembre → 2020-09-11"],
    ["Le vendredi 11 sept. 2020, ils ont signé.", "vendredi 11 sept. 2020 → 2020-09-11"],
    ["Le 14/09/2020, puis le 2020-09-15.", "14/09/2020 → 2020-09-14", "2020-09-15 → 2020-09-15"],
    ["Les 4 et 5 septembre, ils se sont vus.", "4 et 5 septembre → 2020-09-04/2020-09-05"],
    ["Les 4 et 6 septembre, ils se sont vus.", "4 → 2020-09-04", "6 septembre → 2020-09-06"],
    ["César est mort le 15 mars 44 av. J.-C. à Rome.", "15 mars 44 av. J.-C. → -0043-03-15"],
  ])("reads %o", (text, ...dates) => {
    expect(datesIn("fr", monday, text)).toEqual(dates);
  });

  it.each([
    ["He was born on July 1, 1962.", "July 1, 1962 → 1962-07-01"],
    ["The initiative, announced on Sept. 4, is new.", "Sept. 4 → 2020-09-04"],
    ["She was elected on 12 December.", "12 December → 2019-12-12"],
    ["He will go to Beijing on January 12.", "January 12 → 2021-01-12"],
    ["On Friday, September 11, they signed.", "Friday, September 11 → 2020-09-11"],
    ["On the 11th of September 2020 they signed.", "the 11th of September 2020 → 2020-09-11"],
    ["Dated 09/14/2020 and 2020-09-15.", "09/14/2020 → 2020-09-14", "2020-09-15 → 2020-09-15"],
    ["On September 4 and 5 they met.", "September 4 and 5 → 2020-09-04/2020-09-05"],
    ["On September 4, 6 and 9 they met.", "September 4 → 2020-09-04", "6 → 2020-09-06", "9 → 2020-09-09"],
  ])("reads %o", (text, ...dates) => {
    expect(datesIn("en", monday, text)).toEqual(dates);
  });

  it("reports a weekday that contradicts its date, and takes the date", () => {
    const report = vi.fn();
    const [time] = timesIn("fr", monday, "Le vendredi 12 septembre 2020, ils ont signé.", report);
    expect(time?.date).toBe("2020-09-12");
    expect(report).toHaveBeenCalledExactlyOnceWith(expect.objectContaining({rule: "time/weekday-contradicts-date"}));
  });

  it("takes the year in which a weekday is right", () => {
    expect(datesIn("fr", "2020-06-10", "Le mardi 25 décembre, il neigeait.")).toEqual([
      "mardi 25 décembre → 2019-12-25",
    ]);
    expect(datesIn("fr", "2020-06-10", "Le mercredi 25 décembre, il neigeait.")).toEqual([
      "mercredi 25 décembre → 2019-12-25",
    ]);
  });

  it("leaves out a day beyond the calendar, and reports it", () => {
    const report = vi.fn();
    expect(
      timesIn("en", monday, "On February 30, 2020, nothing happened.", report).map(({date}) => date),
    ).not.toContain("2020-03-01");
    expect(timesIn("en", monday, "See 2020-13-45.", report)).toEqual([]);
    expect(report).toHaveBeenCalled();
  });
});

describe("findTimes(sentences, context): weekdays", () => {
  it.each([
    ["Il a rencontré son homologue vendredi.", "2020-09-11"],
    ["Jeudi, il a participé à une réunion.", "2020-09-10"],
    ["Le sommet se tiendra vendredi à Moscou.", "2020-09-18"],
    ["Il a annoncé jeudi que le sommet se tiendrait bientôt.", "2020-09-10"],
    ["Il a annoncé que le sommet se tiendrait jeudi.", "2020-09-17"],
    ["La réunion prévue mercredi est annulée.", "2020-09-16"],
    ["Le tir a été reporté de samedi dernier.", "2020-09-12"],
    ["Ils se verront samedi prochain.", "2020-09-19"],
    ["Lundi dernier, ils ont signé.", "2020-09-07"],
    ["Lundi prochain, ils signeront.", "2020-09-21"],
    ["Ils ont signé lundi.", "2020-09-14"],
    ["Ils signeront lundi.", "2020-09-14"],
    ["Rendez-vous jeudi de la semaine prochaine.", "2020-09-24"],
  ])("puts the day of %o on %s", (text, day) => {
    expect(timesIn("fr", monday, text)[0]?.date).toBe(day);
  });

  it.each([
    ["He met his counterpart on Friday.", "2020-09-11"],
    ["The summit will be held on Friday.", "2020-09-18"],
    ["The minister said Thursday that talks would resume.", "2020-09-10"],
    ["The minister said talks would resume Thursday.", "2020-09-17"],
    ["Talks scheduled for Wednesday were called off.", "2020-09-16"],
    ["They met last Monday.", "2020-09-07"],
    ["They will meet next Monday.", "2020-09-21"],
    ["They met on Monday.", "2020-09-14"],
    ["They will meet Thursday of next week.", "2020-09-24"],
  ])("puts the day of %o on %s", (text, day) => {
    expect(timesIn("en", monday, text)[0]?.date).toBe(day);
  });

  it("says when the direction is only a guess", () => {
    expect(timesIn("en", monday, "Friday: talks in Moscow")[0]?.certainty).toBe("inferred");
    expect(timesIn("en", monday, "They met on Friday.")[0]).toMatchObject({
      certainty: "stated",
      anchor: "PUBLICATION_TIME",
    });
  });

  it("joins from Friday to Sunday, and the night between two days", () => {
    expect(datesIn("en", monday, "It rained from Friday to Sunday.")).toEqual([
      "from Friday to Sunday → 2020-09-11/2020-09-13",
    ]);
    expect(datesIn("fr", monday, "Le feu a pris dans la nuit de vendredi à samedi.")).toEqual([
      "la nuit de vendredi à samedi → 2020-09-11/2020-09-12",
    ]);
  });

  it("does not place a weekday when the issue is known by its month or not at all", () => {
    expect(datesIn("fr", "2020-09", "Il a signé vendredi.")).toEqual(["vendredi → (XXXX-WXX-5)"]);
    expect(datesIn("fr", null, "Il a signé vendredi.")).toEqual(["vendredi → (XXXX-WXX-5)"]);
  });
});

describe("findTimes(sentences, context): counted from the issue", () => {
  it.each([
    ["Il est venu hier et repart demain.", "hier → 2020-09-13", "demain → 2020-09-15"],
    [
      "Avant-hier, aujourd’hui, après-demain.",
      "Avant-hier → 2020-09-12",
      "aujourd’hui → 2020-09-14",
      "après-demain → 2020-09-16",
    ],
    ["Il y a trois jours, il a démissionné.", "Il y a trois jours → 2020-09-11"],
    ["C'était il y a tout juste 50 ans.", "il y a tout juste 50 ans → 1970"],
    ["Ils se reverront dans deux mois.", "dans deux mois → 2020-11"],
    ["La semaine dernière, ils ont signé.", "La semaine dernière → 2020-09-07/2020-09-13"],
    ["Le mois prochain, ils signeront.", "Le mois prochain → 2020-10"],
    ["L'an dernier, et l’année prochaine.", "L'an dernier → 2019", "l’année prochaine → 2021"],
    ["En décembre dernier, il était à Moscou.", "décembre dernier → 2019-12"],
    [
      "Les jeux ont lieu du 6 au 15 septembre l'an prochain.",
      "du 6 au 15 septembre l'an prochain → 2021-09-06/2021-09-15",
    ],
    [
      "Cette année, ce mois-ci, cette semaine.",
      "Cette année → 2020",
      "ce mois-ci → 2020-09",
      "cette semaine → 2020-09-14/2020-09-20",
    ],
  ])("reads %o", (text, ...dates) => {
    expect(datesIn("fr", monday, text)).toEqual(dates);
  });

  it.each([
    ["He came yesterday and leaves tomorrow.", "yesterday → 2020-09-13", "tomorrow → 2020-09-15"],
    ["Three days ago he resigned.", "Three days ago → 2020-09-11"],
    ["It began fifty years ago.", "fifty years ago → 1970"],
    ["A week ago they met.", "A week ago → 2020-09-07~"],
    ["They will meet in two months.", "two months → 2020-11"],
    ["Last week they signed.", "Last week → 2020-09-07/2020-09-13"],
    ["Last year and next year.", "Last year → 2019", "next year → 2021"],
    ["Last September he was there.", "Last September → 2019-09"],
    ["At the end of this year it closes.", "the end of this year → 2020"],
  ])("reads %o", (text, ...dates) => {
    expect(datesIn("en", monday, text)).toEqual(dates);
  });

  it("places nothing more finely than the issue is known", () => {
    expect(datesIn("en", "2020-09", "Yesterday, this month, last year.")).toEqual([
      "Yesterday → (XXXX-XX-XX)",
      "this month → 2020-09",
      "last year → 2019",
    ]);
    expect(datesIn("en", "2020", "This month, last year.")).toEqual(["This month → (XXXX-XX)", "last year → 2019"]);
  });
});

describe("findTimes(sentences, context): counted from what was told", () => {
  it("takes the last day named, not the issue", () => {
    expect(
      datesIn("fr", monday, "Jeudi, il a participé à une réunion.\nLe même jour, il a rencontré ses homologues."),
    ).toEqual(["Jeudi → 2020-09-10", "Le même jour → 2020-09-10"]);
    expect(
      datesIn("fr", "2012-08-17", "Il a décidé hier, jeudi 16 août 2012, de rester.\nLondres avait menacé la veille."),
    ).toEqual(["hier → 2012-08-16", "jeudi 16 août 2012 → 2012-08-16", "la veille → 2012-08-15"]);
    expect(datesIn("fr", "2012-08-17", "Il a décidé hier.\nLondres avait menacé la veille d'entrer.")).toEqual([
      "hier → 2012-08-16",
      "la veille → 2012-08-15",
    ]);
    expect(
      datesIn("fr", "2012-08-17", "Il a décidé hier.\nIl a parlé la veille du vote, à la veille de l'été."),
    ).toEqual(["hier → 2012-08-16"]);
    expect(
      datesIn("en", monday, "On September 3 he landed.\nTwo days later he met the king. The next day he left."),
    ).toEqual(["September 3 → 2020-09-03", "Two days later → 2020-09-05", "The next day → 2020-09-06"]);
  });

  it("names the words it counted from", () => {
    const text = "Jeudi, il a signé. Le lendemain, il est parti.";
    const [first, second] = timesIn("fr", monday, text);
    expect(second).toMatchObject({date: "2020-09-11", anchor: first?.position, rule: "time/narrative-day"});
  });

  it("keeps history out of the news", () => {
    const text =
      "Le 5 juillet 1962, le pays devint indépendant. Ce jour-là, la foule dansait.\nLes fêtes ont commencé mercredi soir.";
    expect(datesIn("fr", "2012-07-05", text)).toEqual([
      "5 juillet 1962 → 1962-07-05",
      "Ce jour-là → 1962-07-05",
      "mercredi soir → 2012-07-04",
    ]);
  });

  it("forgets a day of history told in passing", () => {
    const text =
      "Jeudi, il a reçu un ministre nommé le 4 mai 2012.\nIl a parlé longuement.\nIl a souri.\nLe lendemain, il est parti.";
    expect(datesIn("fr", monday, text).at(-1)).toBe("Le lendemain → 2020-09-11");
  });

  it("gives a day without year the year of the history it stands in", () => {
    expect(datesIn("fr", "2012-07-05", "Le 5 juillet 1962 suivit le référendum du 1er juillet.")).toEqual([
      "5 juillet 1962 → 1962-07-05",
      "1er juillet → 1962-07-01",
    ]);
    expect(
      datesIn(
        "en",
        "2009-12-19",
        "Poland fell in 1939. By June 22, 1941, the plan had changed.\nIn December, the attack failed.",
      ),
    ).toEqual(["1939 → 1939", "June 22, 1941 → ../1941-06-22", "December → 1941-12"]);
  });

  it("takes no range for a day", () => {
    const text = "Mercredi, il a reporté les sommets, prévus du 21 au 23 octobre.\nMoscou l'a confirmé le même jour.";
    expect(datesIn("fr", monday, text)).toEqual([
      "Mercredi → 2020-09-09",
      "du 21 au 23 octobre → 2020-10-21/2020-10-23",
      "le même jour → 2020-09-09",
    ]);
  });

  it("tells the day before from the day before something", () => {
    expect(datesIn("en", monday, "On Thursday they met. They had talked the day before.")[1]).toBe(
      "the day before → 2020-09-09",
    );
    expect(datesIn("en", monday, "On Thursday they met, the day before the vote.")).toEqual(["Thursday → 2020-09-10"]);
  });

  it("places nothing when nothing was told", () => {
    expect(datesIn("fr", monday, "La veille, il avait parlé.")).toEqual(["La veille → (XXXX-XX-XX)"]);
    expect(datesIn("fr", monday, "La veille de la rencontre, il avait parlé.")).toEqual([]);
  });
});

describe("findTimes(sentences, context): longer stretches", () => {
  it.each([
    ["Du 9 au 11 septembre, il était à Moscou.", "Du 9 au 11 septembre → 2020-09-09/2020-09-11"],
    ["Du 30 août au 2 septembre 2020.", "Du 30 août au 2 septembre 2020 → 2020-08-30/2020-09-02"],
    ["Du 30 décembre au 2 janvier 2021.", "Du 30 décembre au 2 janvier 2021 → 2020-12-30/2021-01-02"],
    [
      "Entre 2001 et 2005, de 2010 à 2012, 1939-1945.",
      "Entre 2001 et 2005 → 2001/2005",
      "de 2010 à 2012 → 2010/2012",
      "1939-1945 → 1939/1945",
    ],
    ["De janvier à mars 2020.", "De janvier à mars 2020 → 2020-01/2020-03"],
    ["En 2013, vers 1998, fin 2019.", "2013 → 2013", "1998 → 1998~", "fin 2019 → 2019"],
    [
      "Depuis 2001, avant 2005, après 2010, jusqu'en 2020.",
      "2001 → 2001/..",
      "2005 → ../2004",
      "2010 → 2011/..",
      "2020 → ../2020",
    ],
    [
      "Au premier trimestre 2020 et au second semestre 2019.",
      "premier trimestre 2020 → 2020-33",
      "second semestre 2019 → 2019-07/2019-12",
    ],
    ["À l'été 2019, au printemps dernier.", "l'été 2019 → 2019-22", "au printemps dernier → 2020-21"],
    ["Dans les années 1990, au XXe siècle.", "années 1990 → 199X", "XXe siècle → 19XX"],
    ["Début septembre, mi-juin 2021.", "Début septembre → 2020-09", "mi-juin 2021 → 2021-06"],
  ])("reads %o", (text, ...dates) => {
    expect(datesIn("fr", monday, text)).toEqual(dates);
  });

  it.each([
    ["From 9 to 11 September he was in Moscow.", "From 9 to 11 September → 2020-09-09/2020-09-11"],
    [
      "September 9-11 and Sept. 9–11, 2019.",
      "September 9-11 → 2020-09-09/2020-09-11",
      "Sept. 9–11, 2019 → 2019-09-09/2019-09-11",
    ],
    ["Between 2001 and 2005.", "Between 2001 and 2005 → 2001/2005"],
    ["In 2013, around 1998, late 2019.", "2013 → 2013", "1998 → 1998~", "late 2019 → 2019"],
    ["Since 2001, before 2005, by 2030.", "2001 → 2001/..", "2005 → ../2004", "2030 → ../2030"],
    ["In the first quarter of 2020.", "the first quarter of 2020 → 2020-33"],
    [
      "In the 1990s, in the 20th century, in the early nineties.",
      "the 1990s → 199X",
      "the 20th century → 19XX",
      "the early nineties → 199X",
    ],
    ["In early September, mid-June 2021.", "early September → 2020-09", "mid-June 2021 → 2021-06"],
    ["In 44 BC.", "44 BC → -0043"],
  ])("reads %o", (text, ...dates) => {
    expect(datesIn("en", monday, text)).toEqual(dates);
  });

  it("keeps what is early, late or about in its mod", () => {
    expect(timesIn("fr", monday, "Début septembre, fin 2019, vers 1998.").map(({mod}) => mod)).toEqual([
      "START",
      "END",
      "APPROX",
    ]);
  });
});

describe("findTimes(sentences, context): hours", () => {
  it.each([
    ["La fusée a décollé ce matin à 7h44 UTC.", "ce matin à 7h44 UTC → 2020-09-14T07:44Z"],
    ["Vendredi 11 septembre à 18h30, ils se sont vus.", "Vendredi 11 septembre à 18h30 → 2020-09-11T18:30"],
    ["Ils se sont vus hier à 18 h.", "hier à 18 h → 2020-09-13T18:00"],
    ["Hier à 8 heures du soir.", "Hier à 8 heures du soir → 2020-09-13T20:00"],
    ["Il est mort samedi soir.", "samedi soir → 2020-09-12"],
  ])("reads %o", (text, ...dates) => {
    expect(datesIn("fr", monday, text)).toEqual(dates);
  });

  it.each([
    ["The rocket rose on Tuesday at 18:00 UTC.", "Tuesday at 18:00 UTC → 2020-09-08T18:00Z"],
    ["They met at 9:30 a.m. on Friday.", "9:30 a.m. on Friday → 2020-09-11T09:30"],
    ["They met yesterday at 6 p.m. (GMT +8).", "yesterday at 6 p.m. (GMT +8) → 2020-09-13T18:00+08:00"],
    ["He left on Friday morning.", "Friday morning → 2020-09-11"],
    ["It happened last night.", "last night → 2020-09-13"],
  ])("reads %o", (text, ...dates) => {
    expect(datesIn("en", monday, text)).toEqual(dates);
  });
});
