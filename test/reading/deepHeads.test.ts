import {describe, expect, it} from "vitest";
import {listBlocks, readText} from "./reading.ts";

const prose = {
  en: "WARSAW, 14 November (Example News) - The foreign ministers of Germany and Poland signed on Wednesday a treaty that confirms the frontier between them.",
  fr: "Les ministres des Affaires étrangères d'Allemagne et de Pologne ont signé mercredi à Varsovie un traité qui confirme la frontière entre leurs pays.",
  de: "Die Außenminister Deutschlands und Polens haben am Mittwoch in Warschau einen Vertrag unterschrieben, der die Grenze zwischen ihren Ländern bestätigt.",
  es: "Los ministros de Asuntos Exteriores de Alemania y Polonia firmaron el miércoles en Varsovia un tratado que confirma la frontera entre sus países.",
};

const cases: [name: string, head: string, language: keyof typeof prose, headline: string][] = [
  [
    "menus, today's day, and the day of the issue above the headline",
    "Projects\nOur Bodies\nFlag Thursday, 25 April 2024\nAll news\nAll news\nPolitics\n14 November 1990, 21:08\n\nTreaty on the frontier signed",
    "en",
    "Treaty on the frontier signed",
  ],
  [
    "a menu without spaces, and the headline twice",
    "WorldBusiness SolutionsLegalExample News AgencyRisk Management\nTreaty on the frontier signed\nNovember 14, 1990 / 8:45 AM / 3 years ago\n\nTreaty on the frontier signed\n\nExample Staff",
    "en",
    "Treaty on the frontier signed",
  ],
  [
    "a path that ends with the headline",
    "1. Home\n  2. Newsticker\n  3. News1 (AFP - Journal)\n  4. Grenze: Vertrag in Warschau unterschrieben\n\nNews1 (AFP - Journal)\n\nGrenze Vertrag in Warschau unterschrieben\n\nVeröffentlicht am 14.11.1990",
    "de",
    "Grenze Vertrag in Warschau unterschrieben",
  ],
  [
    "the weather and a banner",
    "16.6 C\nVarsovia\nmiércoles, noviembre 14, 1990\nPublicidadspot_imgspot_img\n\nFirmado el tratado sobre la frontera",
    "es",
    "Firmado el tratado sobre la frontera",
  ],
  [
    "clocks and buttons",
    "Publicidad\n\nEcuador, 14 de noviembre de 1990\nEcuador Continental: 12:34\n+593 98 777 7778\nEl Faro\n\nPublicidad\n\nComparte\n\nFirmado el tratado sobre la frontera",
    "es",
    "Firmado el tratado sobre la frontera",
  ],
  [
    "a notice above what is sent to the press",
    "Este sitio web utiliza cookies propias y de terceros para su funcionamiento. Más información en nuestra política de cookies\n\nMenú\n\nNOTA DE PRENSA 061\n\nFirmado el tratado sobre la frontera\n\n14 de noviembre de 1990",
    "es",
    "Firmado el tratado sobre la frontera",
  ],
  [
    "a section in small letters, for subscribers",
    "à la barre\n\nFrontière : « On n'y touchera plus »\n\nArticle réservé aux abonnés\npublié le 14 novembre 1990 à 19h57",
    "fr",
    "Frontière : « On n'y touchera plus »",
  ],
  [
    "a question below sections",
    "ExempleTV\nPolice-Justice\n\nFrontière confirmée: que s'est-il passé?\n\nPublié le 14 novembre 1990",
    "fr",
    "Frontière confirmée: que s'est-il passé?",
  ],
  [
    "a page's alert and today's day above the day and the headline",
    "Can't connect right now! retry\nWednesday, 14 November 1990\n\nTreaty confirms frontier between Germany and Poland\n\nWednesday, 14 November 1990",
    "en",
    "Treaty confirms frontier between Germany and Poland",
  ],
  [
    "a counter of readers and an offer",
    "Accueil | Nos services | Petites annonces\nIl y a, actuellement, 109 internautes en ligne, 75 159 pages lues aujourd'hui\n\nEssayez notre offre pour seulement 15 euros,\nvous aurez accès à toutes nos archives : cliquez ICI\n\nAllemagne et Pologne : un traité confirme la frontière\n\nPublié le 14 novembre 1990",
    "fr",
    "Allemagne et Pologne : un traité confirme la frontière",
  ],
  [
    "rates of money and a section",
    "Dolar: venta Bs 6,96 | compra Bs 6,86\nMundo\n\nAlemania y Polonia firman un tratado sobre la frontera\n14 de noviembre de 1990",
    "es",
    "Alemania y Polonia firman un tratado sobre la frontera",
  ],
  [
    "a paper's day, hour and name above those of the article",
    "Hoy es viernes 29 de marzo de 2024 y son las 02:44 - /// Radio de Ejemplo - FM 91.9\n\n14 de noviembre de 1990\n\nAlemania y Polonia firman un tratado sobre la frontera",
    "es",
    "Alemania y Polonia firman un tratado sobre la frontera",
  ],
];

const texts: [name: string, text: string, headline: string][] = [
  [
    "a label of subjects in the head, with nothing behind it",
    `Última hora:\nespañol>>Europa\n\nFirmado el tratado sobre la frontera\n\n14/11/1990 - 09:27\nPalabras clave:\n\n${prose.es}\n\n${prose.es}\n`,
    "Firmado el tratado sobre la frontera",
  ],
  [
    "a ticker that opens with today's weekday",
    `jeudi, avril 25Météo-19: 3419 cas, 2544 guéris, 121 décès.\nShadow\n\nUn traité confirme la frontière\n\nPublié le 14 novembre 1990\n\n${prose.fr}\n`,
    "Un traité confirme la frontière",
  ],
  [
    "a sentence that tells the day at the end",
    `Vertrag über die Grenze unterschrieben\n\n${prose.de}\n\nDiese Nachricht wurde am 14.11.1990 im Programm Beispielfunk gesendet.\n`,
    "Vertrag über die Grenze unterschrieben",
  ],
];

describe("a headline deep in the head of a page", () => {
  it.each(cases)("%s", (_name, head, language, headline) => {
    const {article} = readText(`${head}\n\n${prose[language]}\n`);
    expect([article.headline, article.datePublished]).toEqual([headline, "1990-11-14"]);
  });

  it.each(texts)("and its day, with %s", (_name, text, headline) => {
    const {article} = readText(text);
    expect([article.headline, article.datePublished]).toEqual([headline, "1990-11-14"]);
    expect(listBlocks(article).some((block) => block.startsWith("paragraph"))).toBe(true);
  });

  it("leaves out what stands below a list of what is read most", () => {
    const {article} = readText(
      `Vertrag unterschrieben\n14.11.1990\n\n${prose.de}\n\n${prose.de}\n\nMeistgelesene Artikel\n\nRom - Die Italiener stimmen am 4. Dezember über die größte Reform seit Jahrzehnten ab.`,
    );
    expect(listBlocks(article).filter((block) => block.startsWith("paragraph"))).toHaveLength(2);
  });

  it("keeps a headline that plays with words, and the line below that says more", () => {
    const {article} = readText(
      `Ein Schlussstrich, endlich\nAußenminister unterschreiben Vertrag über die Grenze\n14.11.1990\n\n${prose.de}\n\n${prose.de}\n`,
    );
    expect(article.headline).toBe("Ein Schlussstrich, endlich");
  });

  it("leaves out what stands above the headline, and what readers wrote below", () => {
    const {article} = readText(
      `Hoy es viernes 29 de marzo de 2024 y son las 02:44 - /// Radio de Ejemplo - FM 91.9\n\n14 de noviembre de 1990\n\nAlemania y Polonia firman un tratado sobre la frontera\n\n${prose.es}\n\n${prose.es}\n\nComentarios (2)\n\nEl tratado se firmó el 2 de abril, y nadie lo leyó en mi casa hasta hoy.`,
    );
    expect(listBlocks(article).filter((block) => block.startsWith("paragraph"))).toEqual([
      `paragraph: ${prose.es}`,
      `paragraph: ${prose.es}`,
    ]);
  });

  it("takes Markdown whose marks of a list stand alone for pasted text", () => {
    const {article} = readText(
      `---\ndate: 1990-11-14\n---\nFirmado el tratado sobre la frontera\n${prose.es}\n${prose.es}\nÚltimas noticias\n-\nUna feria abre sus puertas en Lima\n-\nUn puente cierra por obras\n`,
      "tratado.md",
    );
    expect(article.headline).toBe("Firmado el tratado sobre la frontera");
    expect(listBlocks(article).filter((block) => block === `paragraph: ${prose.es}`)).toHaveLength(2);
  });

  it("takes Markdown without markup for pasted text", () => {
    const {article} = readText(
      `---\ntitle: Vertrag unterschrieben\n---\nPolitik\nVon Agentur Beispiel\nVeröffentlicht am 14. November 1990 um 11:15 Uhr\n${prose.de}\n${prose.de}\n`,
      "vertrag.md",
    );
    expect([article.headline, article.datePublished]).toEqual(["Vertrag unterschrieben", "1990-11-14"]);
    expect(listBlocks(article).filter((block) => block.startsWith("paragraph"))).toEqual([
      `paragraph: ${prose.de}`,
      `paragraph: ${prose.de}`,
    ]);
  });
});
