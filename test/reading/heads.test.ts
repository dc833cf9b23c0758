import {describe, expect, it} from "vitest";
import {listBlocks, readText} from "./reading.ts";

/** An article's head as its reader would tell it. */
interface Head {
  headline: string;
  date: string | null;
  place?: string;
  author?: string;
  publisher?: string;
}

type Case = [name: string, text: string, head: Head, firstParagraph: string];

const cases: Case[] = [
  [
    "an Arabic agency's dateline without a dash",
    "وزير الخارجية الصيني يزور موسكو\nموسكو 11 سبتمبر 2020 (شينخوا) عقد وزير الخارجية الصيني وانغ يي اليوم الجمعة محادثات.",
    {headline: "وزير الخارجية الصيني يزور موسكو", date: "2020-09-11", place: "موسكو", publisher: "شينخوا"},
    "عقد وزير الخارجية الصيني وانغ يي اليوم الجمعة محادثات.",
  ],
  [
    "a day in both calendars between a place and an agency",
    "ولي العهد يستقبل رئيس فرنسا\nالرياض 02 جمادى الآخرة 1446 هـ الموافق 03 ديسمبر 2024 م واس\nاستقبل ولي العهد الأمير محمد بن سلمان في الرياض الرئيس إيمانويل ماكرون.",
    {headline: "ولي العهد يستقبل رئيس فرنسا", date: "2024-12-03", place: "الرياض", publisher: "واس"},
    "استقبل ولي العهد الأمير محمد بن سلمان في الرياض الرئيس إيمانويل ماكرون.",
  ],
  [
    "a headline that begins with who told it",
    "Источник: указ о награждении экипажа был подписан в первых числах марта\n21 июня 2018, 14:10\n\nУказ о награждении экипажа был подписан в начале марта.",
    {headline: "Источник: указ о награждении экипажа был подписан в первых числах марта", date: "2018-06-21"},
    "Указ о награждении экипажа был подписан в начале марта.",
  ],
  ...[
    "星期一, 3月 7, 2022",
    "2022 03/ 07 15:22:40",
    "7 3 月, 2022",
    "07 三月 2022",
    "07/03/2022",
    "发表时间:07/03/2022 - 10:12",
    "〔國際新聞中心／綜合報導〕2022/03/07 10:12",
  ].map(
    (line): Case => [
      `the day of a Chinese page as “${line}”`,
      `马克龙与普京通电话讨论停火\n${line}\n\n法国总统马克龙与俄罗斯总统普京通电话，讨论乌克兰局势。`,
      {headline: "马克龙与普京通电话讨论停火", date: "2022-03-07"},
      "法国总统马克龙与俄罗斯总统普京通电话，讨论乌克兰局势。",
    ],
  ),
  ...["15:01 Дек. 16, 2019", "Декабрь 16, 2019"].map(
    (line): Case => [
      `the day of a Russian page as “${line}”`,
      `Суд вынес приговор бывшему министру\n${line}\n\nБасманный суд Москвы вынес приговор бывшему министру.`,
      {headline: "Суд вынес приговор бывшему министру", date: "2019-12-16"},
      "Басманный суд Москвы вынес приговор бывшему министру.",
    ],
  ),
  ...(
    [
      ["中央社巴黎8日綜合外電報導\n2025-09-09\n\n", {}],
      ["中央社／ 巴黎8日綜合外電報導\n2025-09-09\n\n", {}],
      ["2025/9/9 10:12\n（中央社記者王小明巴黎8日專電）", {author: "王小明"}],
    ] as const
  ).map(
    ([lines, author]): Case => [
      `the day of a telegram without its month: “${lines.trim()}”`,
      `法國總理未能通過信任投票將請辭下台\n${lines}法國國會今天對政府進行信任投票，總理未能過關。`,
      {
        headline: "法國總理未能通過信任投票將請辭下台",
        date: "2025-09-09",
        place: "巴黎",
        publisher: "中央社",
        ...author,
      },
      "法國國會今天對政府進行信任投票，總理未能過關。",
    ],
  ),
  [
    "a headline that tells of pictures",
    "Премьер встретил президента соседней страны (фото)\n3 мая 2023 г. 12:19\n\nПремьер встретил в столичном аэропорту президента.",
    {headline: "Премьер встретил президента соседней страны (фото)", date: "2023-05-03"},
    "Премьер встретил в столичном аэропорту президента.",
  ],
  [
    "who reports for a Chinese paper, in brackets before the first sentence",
    "法國總理未能通過信任投票將請辭下台\n2025/09/09 11:06\n\n〔編譯王小明／綜合報導〕法國國會8日對政府進行信任投票，總理未能過關。",
    {headline: "法國總理未能通過信任投票將請辭下台", date: "2025-09-09", author: "王小明"},
    "法國國會8日對政府進行信任投票，總理未能過關。",
  ],
  [
    "an Arabic page's name before its first sentence",
    "هدنة وشيكة في السودان\n2025-11-03\n\nالوكيل الإخباري- أكد المبعوث الأميركي أن الطرفين وافقا على الهدنة.",
    {headline: "هدنة وشيكة في السودان", date: "2025-11-03", publisher: "الوكيل الإخباري"},
    "أكد المبعوث الأميركي أن الطرفين وافقا على الهدنة.",
  ],
  [
    "the day of an Arabic page, once more in the other calendar",
    "اجتماع وزاري في جدة\nنُشر: 20:01-7 مارس 2022 م ـ 04 شعبان 1443 هـ\n\nعقد وزراء الخارجية اجتماعا طارئا في جدة.",
    {headline: "اجتماع وزاري في جدة", date: "2022-03-07"},
    "عقد وزراء الخارجية اجتماعا طارئا في جدة.",
  ],
  [
    "a German agency in small letters",
    "Bundestag beschließt Reform\nBerlin (dpa) - Der Bundestag hat am Donnerstag die Reform beschlossen.\nStand: 24.05.2014, 10:12 Uhr",
    {headline: "Bundestag beschließt Reform", date: "2014-05-24", place: "Berlin", publisher: "dpa"},
    "Der Bundestag hat am Donnerstag die Reform beschlossen.",
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
    "a Russian agency behind the dash",
    "Состоялся разговор двух лидеров\nМОСКВА, 12 мая — РИА Новости. Президент России провёл в среду телефонный разговор с канцлером ФРГ.\nОпубликовано: 12.05.2021 15:40",
    {headline: "Состоялся разговор двух лидеров", date: "2021-05-12", place: "Москва", publisher: "РИА Новости"},
    "Президент России провёл в среду телефонный разговор с канцлером ФРГ.",
  ],
  [
    "a Russian agency's address as its name",
    "Суд продлил арест\nМосква. 12 мая 2021 года. INTERFAX.RU - Суд в Москве продлил в среду арест на два месяца.",
    {headline: "Суд продлил арест", date: "2021-05-12", place: "Москва", publisher: "INTERFAX.RU"},
    "Суд в Москве продлил в среду арест на два месяца.",
  ],
  [
    "a Chinese agency's telegram",
    "中俄外长会谈\n2020-09-12 08:30:15 来源：新华网\n新华社莫斯科9月11日电（记者李勇）国务委员兼外长11日在莫斯科同俄罗斯外长举行会谈。\n（责任编辑：张三）",
    {headline: "中俄外长会谈", date: "2020-09-12", place: "莫斯科", author: "李勇", publisher: "新华网"},
    "国务委员兼外长11日在莫斯科同俄罗斯外长举行会谈。",
  ],
  [
    "a path of sections that ends with the headline, before it stands alone",
    "الرئيسية » رياضة » المنتخب يضمن التأهل للنهائيات الآسيوية المقبلة\nالمنتخب يضمن التأهل للنهائيات الآسيوية المقبلة\n06/09/2017 - 10:03\nفاز المنتخب يوم الثلاثاء بهدف على ضيفه في جدة وضمن بذلك التأهل.",
    {headline: "المنتخب يضمن التأهل للنهائيات الآسيوية المقبلة", date: "2017-09-06"},
    "فاز المنتخب يوم الثلاثاء بهدف على ضيفه في جدة وضمن بذلك التأهل.",
  ],
  [
    "a path without marks between its sections",
    "الرئيسية أحداث دولية\nافتتاح الجسر الجديد فوق النهر الكبير\n06/09/2017\nافتتح الوزير الجسر الجديد يوم الثلاثاء.",
    {headline: "افتتاح الجسر الجديد فوق النهر الكبير", date: "2017-09-06"},
    "افتتح الوزير الجسر الجديد يوم الثلاثاء.",
  ],
  [
    "whose picture it is, the agency behind the name",
    "Мост через реку открыт\n\n29 сентября 2025, 13:40\n\nИван Мандель/РИА Новости\n\nМост открыли в воскресенье, по нему прошли первые автобусы.",
    {headline: "Мост через реку открыт", date: "2025-09-29"},
    "Мост открыли в воскресенье, по нему прошли первые автобусы.",
  ],
  [
    "the writer's name alone at the end",
    "Мост через реку открыт\n08.08.2012\nМост открыли во вторник, по нему прошли первые автобусы.\n\nГригорий Мандель",
    {headline: "Мост через реку открыт", date: "2012-08-08", author: "Григорий Мандель"},
    "Мост открыли во вторник, по нему прошли первые автобусы.",
  ],
  [
    "a Chinese telegram behind which the day stands once more, with its year, and who wrote it at the end",
    "法院一审宣判\n中评社北京2月2日电／2026年2月2日，法院一审公开宣判。被告人表示服从判决。（李明 王芳）",
    {headline: "法院一审宣判", date: "2026-02-02", place: "北京", publisher: "中评社"},
    "2026年2月2日，法院一审公开宣判。被告人表示服从判决。",
  ],
  [
    "a Chinese paper that tells what another reported",
    "安理会举行辩论会\n参考消息网12月16日报道 据埃菲社12月15日报道，安理会15日举行公开辩论会。\n2025-12-16 16:30:11 来源：参考消息网",
    {headline: "安理会举行辩论会", date: "2025-12-16", publisher: "参考消息网"},
    "据埃菲社12月15日报道，安理会15日举行公开辩论会。",
  ],
  [
    "a Chinese day in brackets",
    "日本发生地震\n【2011年3月11日讯】日本东北部今日下午2时46分发生9.0级地震。",
    {headline: "日本发生地震", date: "2011-03-11"},
    "日本东北部今日下午2时46分发生9.0级地震。",
  ],
  [
    "a Chinese day in brackets on its own line, and no headline",
    "【2011年3月11日讯】\n日本东北部今日下午2时46分发生9.0级地震。",
    {headline: "日本东北部今日下午2时46分发生9.0级地震。", date: "2011-03-11"},
    "",
  ],
  [
    "a Spanish dateline in brackets",
    "El Senado aprueba la ley\nMadrid, 3 jun (EFE).- El Senado aprobó este miércoles la ley.\nPublicado el 3 de junio de 2015",
    {headline: "El Senado aprueba la ley", date: "2015-06-03", place: "Madrid", publisher: "EFE"},
    "El Senado aprobó este miércoles la ley.",
  ],
  [
    "an Arabic dateline with a slash and a colon",
    "اجتماع في القاهرة\nالقاهرة - 5 مايو 2014 - اجتمع وزراء الخارجية يوم الأحد.",
    {headline: "اجتماع في القاهرة", date: "2014-05-05", place: "القاهرة"},
    "اجتمع وزراء الخارجية يوم الأحد.",
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
    "a Russian path with slashes",
    "Главная / Новости / Политика\n14 ноября 2017, 12:05\nМинистры подписали соглашение о рыболовстве\nМинистры двух стран в понедельник вечером подписали соглашение.",
    {headline: "Министры подписали соглашение о рыболовстве", date: "2017-11-14"},
    "Министры двух стран в понедельник вечером подписали соглашение.",
  ],
  [
    "labels of which one is empty",
    "首页 > 新闻中心 > 国际\n两国部长签署渔业协定\n2017-11-14 09:05　来源：新华网　作者：　责任编辑：王五\n两国渔业部长13日晚签署协定。",
    {headline: "两国部长签署渔业协定", date: "2017-11-14", publisher: "新华网"},
    "两国渔业部长13日晚签署协定。",
  ],
  [
    "the day of the visit above, a section, and the article's own day below its headline",
    "الجمعة 22 نوفمبر 2024\n\nعرب وعالم\n\nالوزيران يوقعان اتفاق الصيد في الميناء\n\n• 14-11-2017 | 12:06\n\nوقع وزيرا الصيد في البلدين الاتفاق مساء الاثنين.",
    {headline: "الوزيران يوقعان اتفاق الصيد في الميناء", date: "2017-11-14"},
    "وقع وزيرا الصيد في البلدين الاتفاق مساء الاثنين.",
  ],
  [
    "a word that calls for attention",
    "عاجل:\n\nالوزيران يوقعان اتفاق الصيد في الميناء\n\nالثلاثاء ١٤ نوفمبر ٢٠١٧\n١١:١٧ بتوقيت غرينتش\n\nوقع وزيرا الصيد في البلدين الاتفاق مساء الاثنين.",
    {headline: "الوزيران يوقعان اتفاق الصيد في الميناء", date: "2017-11-14"},
    "وقع وزيرا الصيد في البلدين الاتفاق مساء الاثنين.",
  ],
  [
    "a section, a day, an hour and a count in one line",
    "الوزيران يوقعان اتفاق الصيد\n\nعربية ودولية الثلاثاء 14 تشرين ثاني 2017 الساعة 18:13 مساءً (عدد المشاهدات 570)\n\nوقع وزيرا الصيد في البلدين الاتفاق مساء الاثنين.",
    {headline: "الوزيران يوقعان اتفاق الصيد", date: "2017-11-14"},
    "وقع وزيرا الصيد في البلدين الاتفاق مساء الاثنين.",
  ],
  [
    "an English day under an Arabic label",
    "الوزيران يوقعان اتفاق الصيد\nتاريخ النشر: 14th, November 2017 GMT\nوقع وزيرا الصيد في البلدين الاتفاق مساء الاثنين.",
    {headline: "الوزيران يوقعان اتفاق الصيد", date: "2017-11-14"},
    "وقع وزيرا الصيد في البلدين الاتفاق مساء الاثنين.",
  ],
  [
    "a section of two words above the headline",
    "Главные события\n\nМинистры подписали соглашение о рыболовстве\n\n14 ноября 2017 13:37\nМинистры двух стран в понедельник вечером подписали соглашение.",
    {headline: "Министры подписали соглашение о рыболовстве", date: "2017-11-14"},
    "Министры двух стран в понедельник вечером подписали соглашение.",
  ],
  [
    "a Chinese day with its figures in the order of Europe",
    "兩國部長簽署漁業協定\n22:10, 14 11月 2017\n兩國漁業部長13日晚簽署協定。",
    {headline: "兩國部長簽署漁業協定", date: "2017-11-14"},
    "兩國漁業部長13日晚簽署協定。",
  ],
  [
    "what a Chinese page asks its readers, above",
    "登录名: 记住密码 忘密码了\n    设为主页 |  关于我们 | 联系我们\n两国部长签署渔业协定\n日期: 2017/11/14 15:50\n两国渔业部长13日晚签署协定。",
    {headline: "两国部长签署渔业协定", date: "2017-11-14"},
    "两国渔业部长13日晚签署协定。",
  ],
  [
    "an hour under a label, above",
    "Хроника\nОбновлено в 13:41\n\nМинистры подписали соглашение о рыболовстве\n\n14 ноября 2017\nМинистры двух стран в понедельник вечером подписали соглашение.",
    {headline: "Министры подписали соглашение о рыболовстве", date: "2017-11-14"},
    "Министры двух стран в понедельник вечером подписали соглашение.",
  ],
  [
    "the day of the visit in two calendars, the paper's name, who leads it, and a section",
    "23 نوفمبر 2024 01:38 20 جمادى أول 1446\nقضية البحر العام\nرئيس مجلس الإدارة سالم البحري رئيس التحرير نبيل الساحلي\nشئون عربية وعالمية\n\nالوزيران يوقعان اتفاق الصيد في الميناء\n\nالثلاثاء 14 نوفمبر 2017 11:26 صـ\n\nوقع وزيرا الصيد في البلدين الاتفاق مساء الاثنين.",
    {headline: "الوزيران يوقعان اتفاق الصيد في الميناء", date: "2017-11-14"},
    "وقع وزيرا الصيد في البلدين الاتفاق مساء الاثنين.",
  ],
  [
    "a path that says what it is",
    "您的位置:首页 >国际 >\n\n两国部长签署渔业协定\n\n2017-11-14 11:06:05    来源：新华社\n\n两国渔业部长13日晚签署协定。",
    {headline: "两国部长签署渔业协定", date: "2017-11-14", publisher: "新华社"},
    "两国渔业部长13日晚签署协定。",
  ],
  [
    "a paper and its writers in brackets, without a day",
    "两国部长签署渔业协定\n2017-11-14\n港口晚报讯（通讯员 王小明 记者 陈大文）昨天，两国渔业部长签署协定。\n编辑：周一文 责任编辑：刘二亮",
    {headline: "两国部长签署渔业协定", date: "2017-11-14", author: "陈大文", publisher: "港口晚报"},
    "昨天，两国渔业部长签署协定。",
  ],
  [
    "a section, and the hour between the headline and its day",
    "الفن والبحر\n\nالوزيران يوقعان اتفاق الصيد\n\n12:37 م\n\nالثلاثاء 14 نوفمبر 2017\n\nوقع وزيرا الصيد في البلدين الاتفاق مساء الاثنين.",
    {headline: "الوزيران يوقعان اتفاق الصيد", date: "2017-11-14"},
    "وقع وزيرا الصيد في البلدين الاتفاق مساء الاثنين.",
  ],
  [
    "who leads the paper, above",
    "رئيس مجلس الإدارة\nسالم البحري\nرئيس التحرير\nنبيل الساحلي\n\nالوزيران يوقعان اتفاق الصيد\n\nالثلاثاء 14 نوفمبر 2017 - 01:15 م\n\nوقع وزيرا الصيد في البلدين الاتفاق مساء الاثنين.",
    {headline: "الوزيران يوقعان اتفاق الصيد", date: "2017-11-14"},
    "وقع وزيرا الصيد في البلدين الاتفاق مساء الاثنين.",
  ],
  [
    "a Taiwanese byline with slashes, and an editor in heavy brackets",
    "兩國部長簽署漁業協定\n2017年11月14日 14:20\n記者陳大文／綜合報導\n兩國漁業部長13日晚簽署協定。\n【責任編輯：王小明】",
    {headline: "兩國部長簽署漁業協定", date: "2017-11-14", author: "陳大文"},
    "兩國漁業部長13日晚簽署協定。",
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

describe("readArticle(bytes, {file, report}), of heads as agencies and pages write them", () => {
  it.each(cases)("%s", (_name, text, head, firstParagraph) => {
    const {article} = readText(text);
    const {headline, datePublished, locationCreated, author, publisher} = article;
    const found: Head = {
      headline,
      date: datePublished,
      ...(locationCreated !== null && {place: locationCreated}),
      ...(author !== null && {author}),
      ...(publisher !== null && {publisher}),
    };
    expect(found).toEqual(head);
    const paragraph = listBlocks(article).find((block) => block.startsWith("paragraph: ")) ?? "paragraph: ";
    expect(paragraph).toBe(`paragraph: ${firstParagraph}`);
  });
});
