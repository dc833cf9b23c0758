import {describe, expect, it} from "vitest";
import {namesIn} from "./namesIn.ts";

/** Who is named in a text, without what only countries, cities and organisations are called. */
const cases: [language: "ru" | "zh" | "ar", text: string, names: string[]][] = [
  [
    "ru",
    "Министр обсудил это с первым заместителем главы МИД УНР Сергеем Задорогой и руководителем МИД ЗУНР Петром Волковым.",
    ["Сергеем Задорогой → Сергей Задорога", "Петром Волковым → Петр Волков"],
  ],
  ["zh", "国务院副总理刘小明、汪洋及其他官员到机场迎接。", ["刘小明 → 刘小明", "汪洋 → 汪洋"]],
  ["ru", "Глава Верхнегорска Иван Волков выступил.", ["Иван Волков → Иван Волков"]],
  ["zh", "他向在场记者打招呼。", []],
  ["ar", "التقى الوزير خوسيه مانويل ألباريس، في مدريد.", ["خوسيه مانويل ألباريس → خوسيه مانويل ألباريس"]],
  ["ar", "حضر الأمير الحسين بن عبدالله الحفل.", ["الحسين بن عبدالله → الحسين بن عبدالله"]],
  ["zh", "总统出访由总统府对外说明。", []],
  ["zh", "专机降落在伏努科沃2号机场。", []],
  ["ar", "وكان وزير الخارجية الإسرائيلي، يسرائيل كاتس، أعلن ذلك في بيان.", ["يسرائيل كاتس → يسرائيل كاتس"]],
  ["ar", "وقال الوزير، أمس، إن القتلى بلغوا 68 ألفا و865 شخصا.", []],
  ["ar", "وحسب البرنامج فان القضية ستبحث في منتصف الشهر.", []],
];

describe("people in Russian, Chinese and Arabic", () => {
  it.each(cases)("in %s: %s", (language, text, names) => {
    const isOfPerson = (name: string) => !/МИД|国务院|总统府/.test(name);
    expect(namesIn(language, text).filter(isOfPerson)).toEqual(expect.arrayContaining(names));
    expect(namesIn(language, text).filter(isOfPerson)).toHaveLength(names.length);
  });
});
