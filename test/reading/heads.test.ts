import {describe, expect, it} from "vitest";
import {type HeadCase, readHead} from "./reading.ts";

const cases: HeadCase[] = [
  [
    "a German agency in small letters",
    "Bundestag beschließt Reform\nBerlin (dpa) - Der Bundestag hat am Donnerstag die Reform beschlossen.\nStand: 24.05.2014, 10:12 Uhr",
    {headline: "Bundestag beschließt Reform", date: "2014-05-24", place: "Berlin", publisher: "dpa"},
    "Der Bundestag hat am Donnerstag die Reform beschlossen.",
  ],
  [
    "the day behind the headline on one line",
    "Sturm über dem Hafen Stand: 04.06.2022 09:53 Uhr\n\nDer Sturm hat am Freitag den Hafen von Hamburg getroffen, und mehrere Kräne sind umgestürzt.",
    {headline: "Sturm über dem Hafen", date: "2022-06-04"},
    "Der Sturm hat am Freitag den Hafen von Hamburg getroffen, und mehrere Kräne sind umgestürzt.",
  ],
  [
    "an agency's first sentence that is broken across lines",
    [
      "Merkel and Macron meet",
      "",
      "BERLIN, 14 September 2020 (Reuters) - Chancellor Angela",
      "Merkel said on Monday that talks with French President",
      "Emmanuel Macron had ended without an agreement on the",
      "budget of the European Union for the coming year.",
    ].join("\n"),
    {headline: "Merkel and Macron meet", date: "2020-09-14", place: "Berlin", publisher: "Reuters"},
    "Chancellor Angela\nMerkel said on Monday that talks with French President\nEmmanuel Macron had ended without an agreement on the\nbudget of the European Union for the coming year.",
  ],
  [
    "a place with its country in brackets",
    "Minister tritt zurück\nBerlin (Deutschland), 03.03.2011 – Der Verteidigungsminister ist am Dienstag zurückgetreten.",
    {headline: "Minister tritt zurück", date: "2011-03-03", place: "Berlin"},
    "Der Verteidigungsminister ist am Dienstag zurückgetreten.",
  ],
  [
    "a breadcrumb above and other articles below",
    [
      "Home > World > Asia",
      "Flood kills 12 in Manila",
      "Last updated: 14:05 GMT, 26 September 2009",
      "Share this page | Print | Email",
      "At least 12 people died when floods hit the Philippine capital on Saturday.",
      "Related stories",
      "Typhoon nears Taiwan - 7 August 2009",
    ].join("\n"),
    {headline: "Flood kills 12 in Manila", date: "2009-09-26"},
    "At least 12 people died when floods hit the Philippine capital on Saturday.",
  ],
  [
    "a day that only the dateline tells from the month",
    "Court reverses order\n\nReuters\n09-05-2025\nNEW DELHI, May 9 (Reuters) - The country's highest court on Friday quashed an order to take a page down.",
    {headline: "Court reverses order", date: "2025-05-09", place: "New Delhi", publisher: "Reuters"},
    "The country's highest court on Friday quashed an order to take a page down.",
  ],
  [
    "the name of a site, a day and an hour",
    "Council to meet on the strike\n\nKurier24 2024-07-31 20:11\n\nThe council will hold a meeting on Wednesday after the harbour workers had said that they would stop.",
    {headline: "Council to meet on the strike", date: "2024-07-31"},
    "The council will hold a meeting on Wednesday after the harbour workers had said that they would stop.",
  ],
  [
    "a labelled day in brackets before the first sentence",
    "Grève des bus : la mobilisation prévue jeudi\n\n[Mis à jour le 2 septembre 2020 à 19h20] Le syndicat a déposé un préavis de grève pour jeudi.",
    {headline: "Grève des bus : la mobilisation prévue jeudi", date: "2020-09-02"},
    "Le syndicat a déposé un préavis de grève pour jeudi.",
  ],
  [
    "a section with a number above a headline that asks",
    "SWR1 Stadion\nFindet der Verein in Kiel zurück in die Spur?\nStand: 03.10.2024 10:55 Uhr\n\nVier Partien werden am Samstag gespielt.",
    {headline: "Findet der Verein in Kiel zurück in die Spur?", date: "2024-10-03"},
    "Vier Partien werden am Samstag gespielt.",
  ],
  [
    "an agency, a day and an hour behind a preposition",
    "Kabinett beschließt Gesetze\n\nVon dpa 27.11.2024, 16:02\n\nBerlin - Frauen sollen besser vor Gewalt geschützt werden, wie die Ministerin am Mittwoch sagte.",
    {headline: "Kabinett beschließt Gesetze", date: "2024-11-27"},
    "Berlin - Frauen sollen besser vor Gewalt geschützt werden, wie die Ministerin am Mittwoch sagte.",
  ],
  [
    "a day whose parts are set apart by dashes",
    "Le port reçoit une grue\n\n12 - Avril - 2019\n\nLe maire a inauguré vendredi la nouvelle grue du port, qui peut lever quarante tonnes.",
    {headline: "Le port reçoit une grue", date: "2019-04-12"},
    "Le maire a inauguré vendredi la nouvelle grue du port, qui peut lever quarante tonnes.",
  ],
  [
    "a place and its day that end a release",
    "El río reúne a dos países\n\nLos presidentes hablaron de la navegación del río y de sus puertos.\n\nResidencia Presidencial de Maldonado, Punta del Este, 17 de febrero de 2021",
    {headline: "El río reúne a dos países", date: "2021-02-17"},
    "Los presidentes hablaron de la navegación del río y de sus puertos.",
  ],
  [
    "a year before the weekday and its day",
    "Firm gains control of its rival\n\nGMT 11:22 2016 Monday ,04 January\n\nA telecoms firm has gained control of its rival, the regulator said on Monday.",
    {headline: "Firm gains control of its rival", date: "2016-01-04"},
    "A telecoms firm has gained control of its rival, the regulator said on Monday.",
  ],
  [
    "an hour as Spanish writes it",
    "La corte no acepta la solicitud\n\n14 de febrero 2019 , 09:12 p. m.\n\nLa corte no aceptó un recurso con el cual el alcalde pretendía impugnar la condena.",
    {headline: "La corte no acepta la solicitud", date: "2019-02-14"},
    "La corte no aceptó un recurso con el cual el alcalde pretendía impugnar la condena.",
  ],
  [
    "a day with the agency between the brackets of a dateline",
    "Grocers to merge\n\nTHE HAGUE, (Example Wire / Daily News - 21st july,2016) - Two grocers said on Thursday that they would merge.",
    {headline: "Grocers to merge", date: "2016-07-21", place: "The Hague", publisher: "Example Wire / Daily News"},
    "Two grocers said on Thursday that they would merge.",
  ],
  [
    "what an office sends to the press, with its headline below the day",
    "THE MAYOR'S HOUSE\nOffice of the Press Secretary\n________\nFOR IMMEDIATE RELEASE May 21, 2009\nReadout on the Mayor's meeting with the harbour workers\nThe Mayor and the harbour workers met this afternoon and had a valuable discussion.",
    {headline: "Readout on the Mayor's meeting with the harbour workers", date: "2009-05-21"},
    "The Mayor and the harbour workers met this afternoon and had a valuable discussion.",
  ],
  [
    "a section with a number above a headline of two words",
    "Ligue 1\nBordeaux recolle\nPublié le 23 septembre 2006 à 22h10\n\nSept matches étaient au programme ce samedi soir, à partir de 20h.",
    {headline: "Bordeaux recolle", date: "2006-09-23"},
    "Sept matches étaient au programme ce samedi soir, à partir de 20h.",
  ],
  [
    "a section in capitals and the day, both above the headline",
    "PORT ET SOCIÉTÉ\nPublié le 17/06/2009\nLe maire arrive à Brest pour une visite du port\n\nLe maire de Quimper est arrivé mardi à Brest pour une visite du port.",
    {headline: "Le maire arrive à Brest pour une visite du port", date: "2009-06-17"},
    "Le maire de Quimper est arrivé mardi à Brest pour une visite du port.",
  ],
  [
    "labels of title and author",
    "26 September 2009\nTitle: Flood kills 12 in Manila\nAuthor: Staff\nAt least 12 people died on Saturday.",
    {headline: "Flood kills 12 in Manila", date: "2009-09-26", author: "Staff"},
    "At least 12 people died on Saturday.",
  ],
  [
    "the head of a mail",
    "From: desk@example.org\nDate: Tue, 21 Aug 2018 10:00:00 +0000\nSubject: A court takes a plea\n\nHe pleaded guilty on Tuesday.",
    {headline: "A court takes a plea", date: "2018-08-21"},
    "He pleaded guilty on Tuesday.",
  ],
  [
    "a dateline on a line of its own",
    "PARIS (AFP) -\nLe président de la République a reçu jeudi le Premier ministre.\nPublié le 5 mars 2009",
    {
      headline: "Le président de la République a reçu jeudi le Premier ministre.",
      date: "2009-03-05",
      place: "Paris",
      publisher: "AFP",
    },
    "",
  ],
  [
    "two labelled days in one line above the headline",
    "Publié : 22 juin 2016 à 07h30 GMT Modifié : 23 juin 2016 à 08h00 GMT\nBagdad sous les bombes\nTrois voitures piégées ont explosé mardi.",
    {headline: "Bagdad sous les bombes", date: "2016-06-22"},
    "Trois voitures piégées ont explosé mardi.",
  ],
  [
    "a Spanish dateline in brackets",
    "El Senado aprueba la ley\nMadrid, 3 jun (EFE).- El Senado aprobó este miércoles la ley.\nPublicado el 3 de junio de 2015",
    {headline: "El Senado aprueba la ley", date: "2015-06-03", place: "Madrid", publisher: "EFE"},
    "El Senado aprobó este miércoles la ley.",
  ],
  [
    "a section above the headline, and a standfirst below it",
    "PESCA\nDos ministros firman un acuerdo de pesca\nEl acuerdo entrará en vigor el 1 de enero\nLisboa - 14 NOV 2017 - 09:05 CET\nLos ministros de Pesca de los dos países firmaron el lunes por la noche un acuerdo.",
    {headline: "Dos ministros firman un acuerdo de pesca", date: "2017-11-14"},
    "El acuerdo entrará en vigor el 1 de enero",
  ],
  [
    "the paper's name and a kicker with a colon",
    "ZEIT ONLINE\nFischerei:\nMinister unterzeichnen Abkommen\n14. November 2017, 9:05 Uhr\nDie Fischereiminister beider Länder haben am Montagabend ein Abkommen unterzeichnet.",
    {headline: "Minister unterzeichnen Abkommen", date: "2017-11-14"},
    "Die Fischereiminister beider Länder haben am Montagabend ein Abkommen unterzeichnet.",
  ],
  [
    "the month before the day, as some French pages have it",
    "Le procès s’ouvre à Douala\n\njuillet 16, 2021\n\nLe procès de l’ancien maire s’est ouvert jeudi.",
    {headline: "Le procès s’ouvre à Douala", date: "2021-07-16"},
    "Le procès de l’ancien maire s’est ouvert jeudi.",
  ],
  [
    "a list of place, day and agency",
    "Los alcaldes desayunan juntos\n\n•   Veracruz, México  |\n•  9 dic. 2014  |\n•  EFE\n\nLos alcaldes se reunieron hoy con un desayuno.",
    {headline: "Los alcaldes desayunan juntos", date: "2014-12-09"},
    "Los alcaldes se reunieron hoy con un desayuno.",
  ],
  [
    "the day alone in a list below",
    "Los alcaldes se verán en Lima\n\nLos alcaldes de ambas ciudades se verán este viernes en Lima.\n\n- 2018-04-12\n- Noticias",
    {headline: "Los alcaldes se verán en Lima", date: "2018-04-12"},
    "Los alcaldes de ambas ciudades se verán este viernes en Lima.",
  ],
  [
    "a button, a section and an hour above the headline",
    "[OpenLink]\n9.21 PM\nAfrica\nCourt sentences former minister\nLast Modified: 04 Jun 2011 13:36\nA court sentenced the former minister on Saturday.",
    {headline: "Court sentences former minister", date: "2011-06-04"},
    "A court sentenced the former minister on Saturday.",
  ],
  [
    "a menu above the headline",
    "• Weather in the harbour towns today\n• Prayer times and ferries for the coast\n\nFormer minister jailed for 4 years\nPublished Monday, February 27, 2012\nA court jailed the former minister on Monday.",
    {headline: "Former minister jailed for 4 years", date: "2012-02-27"},
    "A court jailed the former minister on Monday.",
  ],
  [
    "a dateline that ends with a colon",
    "Stolen altarpiece returns to Ghent\nGhent, Sept 25: An altarpiece stolen long ago was returned on Thursday.\nFirst Published: Friday, September 25, 2015 - 13:20",
    {headline: "Stolen altarpiece returns to Ghent", date: "2015-09-25", place: "Ghent"},
    "An altarpiece stolen long ago was returned on Thursday.",
  ],
];

describe("readArticle(bytes, {file, report}), of heads as agencies and pages write them in Latin letters", () => {
  it.each(cases)("%s", (_name, text, head, paragraph) => {
    expect(readHead(text)).toEqual({head, paragraph});
  });
});
