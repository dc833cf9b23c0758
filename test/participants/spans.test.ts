import {readFileSync} from "node:fs";
import {join} from "node:path";
import {describe, expect, it} from "vitest";
import {tagNames} from "../../src/index.ts";
import {type NameSpan, type ScoredText, scoreNames} from "./scoreNames.ts";

/** Sentences with people's names in brackets, about public people and public facts. */
function readSpans(language: string): ScoredText[] {
  const lines = readFileSync(join(import.meta.dirname, "spans", `${language}.txt`), "utf8")
    .trim()
    .split("\n");
  return lines.map((line) => {
    const gold: NameSpan[] = [];
    let text = "";
    for (const part of line.split(/(\[[^\]]*\])/)) {
      const name = part.startsWith("[") ? part.slice(1, -1) : null;
      if (name !== null) gold.push({start: text.length, end: text.length + name.length, type: "PER"});
      text += name ?? part;
    }
    const people = tagNames(text, {language}).filter(({type}) => type === "person");
    return {text, lang: language, gold, found: people.map(({position}) => ({...position, type: "PER" as const}))};
  });
}

describe.each([
  ["zh", {exact: 0.9, partial: 0.93, distinct: 0.93}],
  ["ar", {exact: 0.8, partial: 0.9, distinct: 0.9}],
] as const)("tagNames(sentence of %s)", (language, bar) => {
  it("finds people where no capitals show them", () => {
    const {exact, partial, distinct} = scoreNames(readSpans(language), "PER");
    expect(exact.f1).toBeGreaterThanOrEqual(bar.exact);
    expect(partial.f1).toBeGreaterThanOrEqual(bar.partial);
    expect(distinct.f1).toBeGreaterThanOrEqual(bar.distinct);
  });
});

const peopleIn = (text: string, language: string) =>
  tagNames(text, {language}).flatMap(({type, text}) => (type === "person" ? [text] : []));

describe("tagNames(text of Chinese)", () => {
  it.each([
    ["法国总统埃马纽埃尔·马克龙当天抵达北京。", ["埃马纽埃尔·马克龙"]],
    ["俄罗斯总统弗拉基米尔·普京于5月16日访问哈尔滨。", ["弗拉基米尔·普京"]],
    ["塞尔维亚总统亚历山大·武契奇在贝尔格莱德表示。", ["亚历山大·武契奇"]],
    ["伊朗总统马苏德·佩泽希齐扬宣誓就职。", ["马苏德·佩泽希齐扬"]],
    ["巴西总统路易斯·伊纳西奥·卢拉·达席尔瓦宣誓就职。", ["路易斯·伊纳西奥·卢拉·达席尔瓦"]],
    ["法国外长让-伊夫·勒德里昂访问贝鲁特。", ["让-伊夫·勒德里昂"]],
    ["嫌疑人名为马里奥·帕拉西奥斯，是哥伦比亚人。", ["马里奥·帕拉西奥斯"]],
    ["法国让·卡斯泰政府辞职。", ["让·卡斯泰"]],
    ["候选人费尔南多·比利亚维森西奥9日遭枪击身亡。", ["费尔南多·比利亚维森西奥"]],
    ["突尼斯总统凯斯·赛义德在首都投票。", ["凯斯·赛义德"]],
    ["总统发言人说弗拉基米尔·普京当晚返回莫斯科。", ["弗拉基米尔·普京"]],
  ])("leaves foreign names whole with the dots in them: %s", (text, people) => {
    expect(peopleIn(text, "zh")).toEqual(people);
  });

  it.each([
    ["韓國瑜週三在高雄宣布參選。", ["韓國瑜"]],
    ["韩国总理韩德洙在首尔发表讲话。", ["韩德洙"]],
    ["岸田文雄通电话时祝贺尹锡悦当选。", ["岸田文雄", "尹锡悦"]],
  ])("takes no countries out of names of people, and no verbs into them: %s", (text, people) => {
    expect(peopleIn(text, "zh")).toEqual(people);
  });

  it.each([
    "他的总统任期到2026年7月28日结束。",
    "出口民调由三家电视台共同公布。",
    "杭深线列车恢复运行。",
    "纳斯达克指数当天下跌。",
    "斯里兰卡贾夫纳发生爆炸。",
    "美国威斯康辛州的选民当天投票。",
    "国民议会8日以364票通过不信任案。",
  ])("takes for no people what only looks so: %s", (text) => {
    expect(peopleIn(text, "zh")).toEqual([]);
  });

  it("takes no word behind the last part of a name that is told in full", () => {
    const text = "参议员米格尔·乌里韦遭枪击。一名男子近距离朝乌里韦连开数枪。";
    expect(peopleIn(text, "zh")).toEqual(["米格尔·乌里韦", "乌里韦"]);
  });

  it("knows by the last part of a name who is named in full later only", () => {
    const [first, second] = tagNames("马克龙当天抵达北京。埃马纽埃尔·马克龙此前访问了上海。", {language: "zh"}).filter(
      ({type}) => type === "person",
    );
    expect(first?.name).toBe(second?.name);
  });

  it("finds a name in a list, before a verb, with a dot, and again where nothing stands beside it", () => {
    expect(peopleIn("国务委员王毅、杨洁篪和美国国务卿安东尼·布林肯出席会议。后来王毅离开。", "zh")).toEqual([
      "王毅",
      "杨洁篪",
      "安东尼·布林肯",
      "王毅",
    ]);
  });
  it("finds none in words that begin with the character of a family name", () => {
    expect(peopleIn("高度重视和平，方便群众，管理局于是加强金融工作。", "zh")).toEqual([]);
  });
});

describe("tagNames(text of Arabic)", () => {
  it("finds a chain of names behind a role, a title or a verb, and not the words behind it", () => {
    expect(peopleIn("أكد وزير الخارجية المصري سامح شكري دعم بلاده.", "ar")).toEqual(["سامح شكري"]);
    expect(peopleIn("استقبل الشيخ تميم بن حمد آل ثاني الضيوف.", "ar")).toEqual(["تميم بن حمد آل ثاني"]);
  });
  it.each([
    ["وحضر الاجتماع فخامة برابوو سوبيانتو رئيس جمهورية إندونيسيا.", ["برابوو سوبيانتو"]],
    ["وحضره معالي الشيخ جراح جابر الأحمد الصباح، وزير الخارجية الكويتي.", ["جراح جابر الأحمد الصباح"]],
    ["ومعالي رادوسواف سيكورسكي، وزير خارجية بولندا.", ["رادوسواف سيكورسكي"]],
    ["والتقى جيه دي فانس نائب الرئيس الأميركي.", ["جيه دي فانس"]],
    ["توفي الرئيس التونسي الباجي قايد السبسي عن عمر يناهز 92 عاما.", ["الباجي قايد السبسي"]],
    ["وأعلن رئيس الوزراء البريطاني كير ستارمر ونظيره الكندي مارك كارني الاتفاق.", ["كير ستارمر", "مارك كارني"]],
  ])("leaves names whole that no list has, and takes none of the words behind them: %s", (text, people) => {
    expect(peopleIn(text, "ar")).toEqual(people);
  });
  it("knows who serves God by both writings of the name", () => {
    const text = "أعلن رئيس الوزراء عادل عبد المهدي استقالته. والجمعة، أعلن عبدالمهدي نيته تقديمها إلى البرلمان.";
    const people = tagNames(text, {language: "ar"}).filter(({type}) => type === "person");
    expect(new Set(people.map(({name}) => name))).toEqual(new Set(["عادل عبد المهدي"]));
    expect(people.length).toBe(2);
  });
  it("takes no word before an office for a name, and nobody for God", () => {
    expect(peopleIn("وقرأ رئيس المجلس محمد الحلبوسي استقالة رئيس الوزراء.", "ar")).toEqual(["محمد الحلبوسي"]);
    expect(peopleIn("أطلق آية الله العظمى علي السيستاني دعوة.", "ar")).toEqual(["علي السيستاني"]);
  });
  it("reads the verb behind “and” that opens a sentence", () => {
    expect(peopleIn("وأوضح مسعد بولس أن المحادثات مستمرة.", "ar")).toEqual(["مسعد بولس"]);
    expect(peopleIn("يقود خطة للانتقال إلى الحكم المدني في البلاد.", "ar")).toEqual([]);
  });
  it("finds none where nobody is named", () => {
    expect(peopleIn("وأوضح المحلل أن النفط تراجع في الأسواق العالمية.", "ar")).toEqual([]);
  });
});

describe("tagNames(text of Russian)", () => {
  it.each([
    ["Об этом сообщил пресс-секретарь Путина Дмитрий Песков.", ["Путина", "Дмитрий Песков"]],
    ["По словам пресс-секретаря Путина Дмитрия Пескова, встреча состоится.", ["Путина", "Дмитрия Пескова"]],
    ["Советник Трампа Джон Болтон прибыл в Москву.", ["Трампа", "Джон Болтон"]],
    ["Министр Иванов Сергей Борисович выступил в Думе.", ["Иванов Сергей Борисович"]],
  ])("parts whose office it is from who has it: %s", (text, people) => {
    expect(peopleIn(text, "ru")).toEqual(people);
  });
});
