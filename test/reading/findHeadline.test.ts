import {describe, expect, it} from "vitest";
import {readText} from "./reading.ts";

const cases: [name: string, text: string, headline: string, date: string][] = [
  [
    "a year of two figures behind labels",
    "Erstellt 05.11.08, 06:12h, aktualisiert 05.11.08, 09:40h\nHafen bleibt geschlossen\n\nDer Hafen blieb am Mittwoch geschlossen.",
    "Hafen bleibt geschlossen",
    "2008-11-05",
  ],
  [
    "a dateline with a year of two figures",
    "Cierra el puerto de Ceuta\n\nPorteSUR _ 11/01/08 - Las autoridades cerraron este viernes el puerto.",
    "Cierra el puerto de Ceuta",
    "2008-01-11",
  ],
  [
    "whose page it is, above the headline",
    "European Commission - Press release\nCommission approves the merger of two ports\nBrussels, 20 June 2018\nThe Commission approved the merger on Wednesday.",
    "Commission approves the merger of two ports",
    "2018-06-20",
  ],
  [
    "a day in brackets behind the headline",
    "Déplacement de la ministre à Londres (20 novembre 2012)\nLa ministre a rencontré mardi son homologue à Londres, où ils ont parlé du port, de la pêche et du tunnel sous la mer.",
    "Déplacement de la ministre à Londres (20 novembre 2012)",
    "2012-11-20",
  ],
  [
    "a site's address and a numbered path",
    "www.hafen.example.de\n1. Startseite\n\nMinisterin besucht den Hafen\n\nveröffentlicht am 24.08.2015\n\nDie Ministerin besuchte am Montag den Hafen.",
    "Ministerin besucht den Hafen",
    "2015-08-24",
  ],
];

describe("findHeadline(lines, words)", () => {
  it.each(cases)("%s", (_name, text, headline, date) => {
    const {article} = readText(text);
    expect([article.headline, article.datePublished]).toEqual([headline, date]);
  });
});
