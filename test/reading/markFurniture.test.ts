import {describe, expect, it} from "vitest";
import {listBlocks, readText} from "./reading.ts";

const captions: [what: string, caption: string][] = [
  ["brackets", "The paintings will hang in the gallery again, which reopened in March [Anna Muster/Reuters]"],
  ["an agency in brackets", "A court found the minister guilty of squandering public funds [Reuters]"],
  [
    "capitals",
    "La maire lors d’une réunion à Saint-Quentin, le 14 janvier 2022. ANNA MUSTER / HANS MUSTER POUR « LE SOIR »",
  ],
  ["brackets with an agency", "La direction régionale à Lille, le 26 février 2018. (ANNA MUSTER / AFP)"],
  ["a label behind the sentence", "Die Ministerin kommt am Wochenende nach Berlin. Foto: Anna Muster"],
  ["nothing but itself", "REUTERS/Anna Muster"],
  ["an agency's own label", "Die Direktorin während einer Sitzung am 19. März 2014 in Wien. APA-FOTO: ANNA MUSTER"],
];

const pictures: [text: string][] = [
  ["Министры двух стран Иван Волков и Пётр Синицын. Обложка © ТАСС / Вадим Ситников © Getty Images / Jane Doe"],
  ["▲漁業部長13日簽署協定。（圖／取自漁業部網站，下同）"],
  ["图为渔业部长签署协定。（王小明摄）"],
  ["*图：渔业部长签署协定。新华社记者 王小明 摄*"],
  ["（港口电视台记者 陈大文 摄影 王小明）"],
  ["11月13日，两国部长签署协定。新华社记者 陈大文 摄"],
  ["Подписывайтесь на наши страницы в соцсетях:"],
  ["«Рыбак» – ВКонтакте, Одноклассники, Дзен и Telegram"],
];

describe("readArticle(bytes, {file, report}), of pictures and links in the text", () => {
  it.each(pictures)("takes %s for no prose", (line) => {
    const text = `两国部长签署渔业协定\n2017-11-14\n两国渔业部长13日晚签署协定。\n\n${line}\n\n双方随后会见记者。协定将于明年生效。\n\n会见持续一小时。`;
    expect(listBlocks(readText(text).article)).toContain(`furniture: ${line}`);
  });
});

const endings: [language: string, text: string][] = [
  [
    "English",
    'An earthquake strikes\nWednesday, January 13, 2010\nA powerful earthquake struck on Tuesday.\nRelated news\n"Elections are held" — Example News, December 1, 2009\nSources\nBBC News. "An island devastated" — BBC News Online, January 12, 2010',
  ],
  [
    "français",
    "Le président démissionne\n11 février 2011. – Le président a démissionné ce vendredi.\nSources\n« Il quitte le pouvoir » – Le Monde, 10 février 2011\nVoir aussi\nManifestations du 25 janvier 2011",
  ],
  [
    "Deutsch",
    "Der Präsident tritt zurück\nKairo (Ägypten), 11.02.2011 – Der Präsident ist heute zurückgetreten.\nThemenverwandte Artikel\nProteste weiten sich aus (29.01.2011)\nQuellen\nspiegel.de: „Jubel in Kairo“ (10.02.2011)",
  ],
  [
    "español",
    "Dimite el presidente\n11 de febrero de 2011\nEl presidente dimitió este viernes tras dieciocho días de protestas.\nFuentes\n«Deja el poder». El País, 10 de febrero de 2011.",
  ],
  [
    "русский",
    "Президент ушёл в отставку\n11 февраля 2011 года\nПрезидент подал сегодня в отставку.\nИсточники\nОн ушёл в отставку. РИА Новости (10 февраля 2011).",
  ],
  [
    "中文",
    "总统宣布辞职\n【2011年2月11日讯】\n副总统今日宣布，总统已经辞职。\n消息来源\n《总统辞职》，BBC中文网，2011年2月10日",
  ],
  [
    "العربية",
    "الرئيس يتنحى عن الحكم\nالجمعة 11 فبراير 2011\nأعلن نائب الرئيس اليوم تنحي الرئيس.\nالمصادر\n«الرئيس يتنحى». الجزيرة نت، 10 فبراير 2011",
  ],
];

describe("readArticle(bytes, {file, report}), of what stands below an article", () => {
  it.each(endings)("leaves out what a text in %s names as its sources", (_language, text) => {
    const {article, problems} = readText(text);
    expect(problems).toEqual([]);
    expect(article.datePublished).toMatch(/^2011-02-11$|^2010-01-13$/);
    const kept = listBlocks(article).filter((block) => !block.startsWith("furniture: "));
    expect(kept.map((block) => block.slice(0, block.indexOf(":")))).toEqual(["headline", "paragraph"]);
  });

  it("keeps a chapter on sources that goes on with long paragraphs", () => {
    const long = `The archive holds letters of 1911. ${"Nobody had read them before. ".repeat(14)}`.trim();
    const {article} = readText(`A story told anew\n2011-02-11\nThe story was told in 1911.\nSources\n${long}`);
    expect(listBlocks(article)).toContain(`paragraph: ${long}`);
  });
});

describe("readArticle(bytes, {file, report}), of whose pictures they are", () => {
  it.each(captions)("knows what stands below one by the name in %s", (_what, caption) => {
    const {article} = readText(`The paintings are back\n2021-06-29\n${caption}\nThe paintings were found on Monday.`);
    expect(listBlocks(article)).toContain(`furniture: ${caption}`);
  });
});
