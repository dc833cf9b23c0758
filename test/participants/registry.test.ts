import {describe, expect, it} from "vitest";
import {findNamedLanguage} from "../../src/language/index.ts";
import type {NamedLanguage} from "../../src/language/language.ts";
import type {Participant, Registry} from "../../src/model.ts";
import {findNames} from "../../src/participants/findNames.ts";
import {buildLexicon} from "../../src/participants/nameLexicon.ts";

/** Public people in the languages of the chronicle; Russian ones in all cases. */
const people: Readonly<Record<string, Readonly<Record<string, string>>>> = {
  lavrov: {
    en: "Sergey Lavrov",
    fr: "Sergueï Lavrov",
    es: "Serguéi Lavrov",
    de: "Sergej Lawrow",
    ru: "Сергей Лавров",
    zh: "谢尔盖·拉夫罗夫",
    ar: "سيرغي لافروف",
  },
  zakharova: {
    en: "Maria Zakharova",
    fr: "Maria Zakharova",
    es: "María Zajárova",
    de: "Marija Sacharowa",
    ru: "Мария Захарова",
    zh: "玛丽亚·扎哈罗娃",
    ar: "ماريا زاخاروفا",
  },
  zelensky: {
    en: "Volodymyr Zelensky",
    fr: "Volodymyr Zelensky",
    es: "Volodímir Zelenski",
    de: "Wolodymyr Selenskyj",
    ru: "Владимир Зеленский",
    zh: "泽连斯基",
    ar: "فولوديمير زيلينسكي",
  },
  wang: {
    en: "Wang Yi",
    fr: "Wang Yi",
    es: "Wang Yi",
    de: "Wang Yi",
    ru: "Ван И",
    zh: "王毅",
    ar: "وانغ يي",
  },
  tokayev: {
    en: "Kassym-Jomart Tokayev",
    fr: "Kassym-Jomart Tokaïev",
    es: "Kasim-Yomart Tokáyev",
    de: "Qassym-Schomart Toqajew",
    ru: "Касым-Жомарт Токаев",
    zh: "托卡耶夫",
    ar: "قاسم جومارت توكاييف",
  },
};

/** Sentences in which a name may stand, in the form that they ask for. */
const frames: Readonly<Record<string, readonly string[]>> = {
  en: [
    "{} spoke first.",
    "They met {} on Friday.",
    "{}'s visit ended.",
    "“We agree,” {} said.",
    "It was signed by {}.",
  ],
  fr: ["{} a parlé.", "Ils ont rencontré {} vendredi.", "La visite de {} est finie.", "« D'accord », a dit {}."],
  es: ["{} habló primero.", "Se reunieron con {} el viernes.", "La visita de {} terminó.", "«De acuerdo», dijo {}."],
  de: ["{} sprach zuerst.", "Sie trafen {} am Freitag.", "Das Treffen mit {} endete.", "{}s Besuch endete."],
  ru: ["{} выступил первым.", "Они встретились в пятницу, сообщает {}.", "«Согласны», — ответил {}."],
  zh: ["{}表示同意。", "双方会见了{}。", "他与{}会谈。", "总统同{}通电话。", "对此，{}说。"],
  ar: ["قال {} إن المحادثات انتهت.", "التقى الوفد ب{} أمس.", "رحب الجميع ل{}.", "حضر الرئيس و{}.", "زار {} المدينة."],
};

const cases: Readonly<Record<string, readonly string[]>> = {
  lavrov: ["Сергея Лаврова", "Сергею Лаврову", "Сергеем Лавровым", "Сергее Лаврове"],
  zakharova: ["Марии Захаровой", "Марию Захарову", "Марией Захаровой"],
  zelensky: ["Владимира Зеленского", "Владимиру Зеленскому", "Владимиром Зеленским", "Владимире Зеленском"],
  wang: ["Ван И"],
  tokayev: ["Касым-Жомарта Токаева", "Касым-Жомарту Токаеву", "Касым-Жомартом Токаевым", "Касым-Жомарте Токаеве"],
};

const registry: Registry = {
  participants: Object.entries(people).map(
    ([id, names]): Participant => ({
      id,
      type: "Person",
      name: names.en ?? "",
      alternateName: Object.fromEntries(Object.entries(names).map(([code, name]) => [code, [name]])),
      country: null,
      affiliations: [],
      sameAs: null,
      curated: true,
    }),
  ),
  places: [],
};

function listSentences(code: string): {id: string; text: string}[] {
  return Object.entries(people).flatMap(([id, names]) => {
    const plain = (frames[code] ?? []).map((frame) => frame.replace("{}", names[code] ?? ""));
    const inflected =
      code === "ru" ? (cases[id] ?? []).map((form) => `Вчера говорили о многом, в том числе ${form}.`) : [];
    return [...plain, ...inflected].map((text) => ({id, text}));
  });
}

describe("findNames(sentences, {lexicon}) of the author's registry", () => {
  it.each(Object.keys(frames))("finds everybody in %s, whatever the form of the name", (code) => {
    const lexicon = buildLexicon(findNamedLanguage(code) as NamedLanguage, registry);
    const missed = listSentences(code).filter(({id, text}) => {
      const sentence = {text, position: {start: 0, end: text.length}, block: 0};
      const block = {type: "paragraph" as const, position: sentence.position, line: 1, formats: []};
      const {actors} = findNames([sentence], {lexicon, blocks: [block], author: null});
      return !actors.some(({curated}) => curated === id);
    });
    expect(missed).toEqual([]);
  });
});
