import {describe, expect, it} from "vitest";
import {detectLanguage, detectLanguageCode} from "../../src/language/detectLanguage.ts";
import {findDatedLanguage, findLanguage} from "../../src/language/index.ts";

describe("detectLanguage(text), detectLanguageCode(text)", () => {
  it("tell French and English", () => {
    expect(detectLanguage("Les ministres se sont réunis hier pour parler de la coopération.")?.code).toBe("fr");
    expect(detectLanguage("The ministers met yesterday and spoke about their cooperation.")?.code).toBe("en");
  });
  it("tell the other languages whose dates are read", () => {
    expect(detectLanguage("Los ministros se reunieron ayer y hablaron de su cooperación.")?.code).toBe("es");
    expect(detectLanguage("Die Minister trafen sich gestern und sprachen über ihre Zusammenarbeit.")?.code).toBe("de");
    expect(detectLanguage("Министры встретились вчера и говорили о сотрудничестве.")?.code).toBe("ru");
    expect(detectLanguage("两国外长昨天在北京举行会谈。")?.code).toBe("zh");
    expect(detectLanguage("التقى الوزراء أمس وتحدثوا عن التعاون بين البلدين.")?.code).toBe("ar");
  });
  it("tell another language by its code, which Dateline does not read", () => {
    const italian = "I ministri si sono incontrati ieri e hanno parlato della loro cooperazione.";
    expect(detectLanguageCode(italian)).toBe("it");
    expect(detectLanguage(italian)).toBeNull();
  });
  it("tell by the script where one language alone writes it, however short the text", () => {
    expect(detectLanguageCode("王毅访问莫斯科")).toBe("zh");
    expect(detectLanguageCode("外務大臣はモスクワを訪問した")).toBe("ja");
    expect(detectLanguageCode("한국 외교부 장관")).toBe("ko");
    expect(detectLanguageCode("Wang Yi (王毅) s'est rendu vendredi à Moscou pour des entretiens.")).toBe("fr");
  });
  it("do not tell what has no letters", () => {
    expect(detectLanguageCode("12 34 --")).toBe("und");
    expect(detectLanguage("")).toBeNull();
  });
});

describe("findDatedLanguage(code)", () => {
  it("drops the region", () => {
    expect(findDatedLanguage("pt")).toBeNull();
    expect(findDatedLanguage("de-AT")?.code).toBe("de");
  });
});

describe("findLanguage(code)", () => {
  it("drops the region", () => {
    expect(findLanguage("FR-ca")?.code).toBe("fr");
  });
  it("knows no other", () => {
    expect(findLanguage("it")).toBeNull();
    expect(findLanguage("")).toBeNull();
  });
});
