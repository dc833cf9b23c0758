import {describe, expect, it} from "vitest";
import {listBlocks, readText} from "./reading.ts";

const prose = {
  en: "Germany and Poland confirmed the frontier between them in a treaty that their foreign ministers, Hans-Dietrich Genscher and Krzysztof Skubiszewski, signed in Warsaw.",
  fr: "L'Allemagne et la Pologne ont confirmé leur frontière par un traité que leurs ministres des Affaires étrangères, Hans-Dietrich Genscher et Krzysztof Skubiszewski, ont signé à Varsovie.",
  de: "Deutschland und Polen haben ihre Grenze in einem Vertrag bestätigt, den ihre Außenminister Hans-Dietrich Genscher und Krzysztof Skubiszewski in Warschau unterschrieben haben.",
  es: "Alemania y Polonia confirmaron su frontera en un tratado que firmaron en Varsovia sus ministros de Asuntos Exteriores, Hans-Dietrich Genscher y Krzysztof Skubiszewski.",
};

const cases: [name: string, head: string, language: keyof typeof prose, headline: string][] = [
  [
    "a name and a slogan",
    "Barents Observer\nNews from the north\n\nTreaty on the frontier signed\n\n1990-11-14",
    "en",
    "Treaty on the frontier signed",
  ],
  [
    "a name and a slogan, and a section below the day",
    "UN News\nGlobal perspective Human stories\n\nTreaty on the frontier signed\n\n14 November 1990\nPeace and Security",
    "en",
    "Treaty on the frontier signed",
  ],
  [
    "a ministry and a path",
    "Ministère de l'Europe et des Affaires étrangères\nDossiers pays > Pologne > Événements\nUn traité confirme la frontière\n14 novembre 1990",
    "fr",
    "Un traité confirme la frontière",
  ],
  [
    "a government in two languages",
    "Der Bundesrat - Le Conseil fédéral\nUn traité confirme la frontière\n14 novembre 1990",
    "fr",
    "Un traité confirme la frontière",
  ],
  [
    "words of welcome",
    "Auswärtiges Amt\nWillkommen auf den Seiten des Auswärtigen Amts\n\nVertrag über die Grenze unterschrieben\n\n14.11.1990 - Pressemitteilung",
    "de",
    "Vertrag über die Grenze unterschrieben",
  ],
  [
    "a department, its slogan and what the press is told",
    "U.S. DEPARTMENT of STATE\nDiplomacy in Action\n\nTreaty on the Frontier Signed in Warsaw\n\nMedia Note\nOffice of the Spokesperson\nWashington, DC\nNovember 14, 1990",
    "en",
    "Treaty on the Frontier Signed in Warsaw",
  ],
  [
    "a section of two words with a sign between",
    "Inhalt\nDeutschland & Polen\nVertrag über die Grenze unterschrieben\nVeröffentlicht am 14.11.1990",
    "de",
    "Vertrag über die Grenze unterschrieben",
  ],
  [
    "a menu that ends with the headline",
    "Inicio  Política  Firmado el tratado sobre la frontera\n\nPolítica\n\nFirmado el tratado sobre la frontera\n\n14 noviembre, 1990",
    "es",
    "Firmado el tratado sobre la frontera",
  ],
  [
    "where the reader is",
    "Sala de Prensa\nUsted está en:  Portada\nMiércoles, 14 de noviembre de 1990\nFirmado el tratado sobre la frontera\nComparte :",
    "es",
    "Firmado el tratado sobre la frontera",
  ],
  [
    "the press, a session and a committee before the day",
    "Press Releases PLENARY SESSION AFET 14-11-1990\n\nTreaty on the frontier signed",
    "en",
    "Treaty on the frontier signed",
  ],
  [
    "a day and hours in brackets",
    "[ 14/11/90 - 19H22 - actualisé 20:15 ]\nUn traité confirme la frontière",
    "fr",
    "Un traité confirme la frontière",
  ],
  [
    "how old the page is",
    "Treaty on the frontier signed\nBy Ann Moss\nNovember 14, 1990 3:41 PM GMT Updated 2 months ago",
    "en",
    "Treaty on the frontier signed",
  ],
  [
    "a headline in capitals that begins like a name, and its subtitle",
    "Government of Poland Signs Treaty on the frontier\n\nForeign ministers meet in Warsaw\n14 November 1990",
    "en",
    "Government of Poland Signs Treaty on the frontier",
  ],
  [
    "a ministry of several affairs, and what it sends to the press",
    "Ministère des Affaires étrangères, de l'Union européenne et de la Coopération\nCommuniqués de presse\nUn traité confirme la frontière\n14 novembre 1990",
    "fr",
    "Un traité confirme la frontière",
  ],
  [
    "the day and an agency",
    "14.11.1990, 15:15 Uhr\ndpa-AFX\nVertrag über die Grenze unterschrieben",
    "de",
    "Vertrag über die Grenze unterschrieben",
  ],
  [
    "two names with a bar between, and a path",
    "myRepublica | Nagarik Network\nHome / POLITICS\nTreaty on the frontier signed\nPublished On: Nov 14, 1990",
    "en",
    "Treaty on the frontier signed",
  ],
  [
    "a numbered path",
    "1. Startseite\n  2. >\n  3. Politik\n  4. >\n  5. Vertrag über die Grenze\n\nVertrag über die Grenze unterschrieben\n\n14.11.1990, 01:12",
    "de",
    "Vertrag über die Grenze unterschrieben",
  ],
  [
    "an edit of which only the hour and the day are told, and a path without spaces",
    "Dernière mise à jour à 09h53 le 14/11\n\nPage d'accueil>>Europe\n\nUn traité confirme la frontière\n\n14.11.1990 08h39",
    "fr",
    "Un traité confirme la frontière",
  ],
  [
    "a writer's handle and how long ago",
    "Treaty on the frontier signed\n\nAnn Moss (@annmoss) 4 minutes ago Wed 14th November 1990 | 01:50 AM",
    "en",
    "Treaty on the frontier signed",
  ],
  [
    "two papers in one, and a section",
    "Höfner Volksblatt & March-Anzeiger\nInternational\nVertrag über die Grenze unterschrieben\n14. November 1990, 11:02 Uhr",
    "de",
    "Vertrag über die Grenze unterschrieben",
  ],
  [
    "a name, a section and the writer above the day",
    "TelQuel\nInstant T\nUn traité confirme la frontière\nPar Anne Roux\nLe 14 novembre 1990 à 13h05",
    "fr",
    "Un traité confirme la frontière",
  ],
];

describe("readArticle(bytes, {file, report}), of heads below the names of pages", () => {
  it.each(cases)("finds the headline with %s", (_name, head, language, headline) => {
    const {article} = readText(`${head}\n\n${prose[language]}\n`);
    expect([article.headline, article.datePublished]).toEqual([headline, "1990-11-14"]);
  });

  it("keeps the name of a page and its slogan out of the text", () => {
    const {article} = readText(
      `Barents Observer\nNews from the north\n\nTreaty signed in Warsaw today\n\n1990-11-14\n\n${prose.en}`,
    );
    expect(listBlocks(article).filter((block) => block.startsWith("paragraph"))).toEqual([`paragraph: ${prose.en}`]);
  });

  it("reads the day first where points stand between, and believes a month in words", () => {
    const dateline = `WARSAW, 11.01.1990. /NIAT “Khovar”/. ${prose.en}`;
    const {article} = readText(`Treaty signed\n\nJanuary 11, 1990 12:17\n\n${dateline}`);
    expect(article.datePublished).toBe("1990-01-11");
    expect(readText(`Treaty signed\n\n${dateline}`).article.datePublished).toBe("1990-01-11");
  });

  it("reads a day at the head of Markdown for no list", () => {
    const {article} = readText(
      `Vertrag unterschrieben\n======\n\n14. November 1990 | Von Ann Moss\n\n${prose.de}`,
      "a.md",
    );
    expect([article.datePublished, article.author]).toEqual(["1990-11-14", "Ann Moss"]);
  });

  it("reads a dateline of two places with the day and the agency in brackets and no dash", () => {
    const {article} = readText(`Treaty signed\n\nWARSAW/BONN (Example News - 14th November, 1990) ${prose.en}`);
    expect([article.datePublished, article.publisher]).toEqual(["1990-11-14", "Example News"]);
  });

  it("leaves out who stands where in a picture, who edited, and who signed with a code", () => {
    const lines = "Genscher (l.) und Skubiszewski in Warschau";
    const {article} = readText(`Vertrag unterschrieben\n14.11.1990\n${lines}\n\n${prose.de}\n\nA.Moss--TNT`);
    expect(listBlocks(article).filter((block) => block.startsWith("paragraph"))).toEqual([`paragraph: ${prose.de}`]);
    expect(article.author).toBe("A.Moss");
  });
});
