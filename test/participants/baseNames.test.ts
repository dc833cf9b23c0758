import {describe, expect, it} from "vitest";
import {findNamedLanguage} from "../../src/language/index.ts";
import type {NamedLanguage} from "../../src/language/language.ts";
import {findBaseName} from "../../src/participants/baseNames.ts";

const russian = findNamedLanguage("ru") as NamedLanguage;

describe("findBaseName(name, language)", () => {
  it.each([
    ["Сергеем Лавровым", "Сергей Лавров"],
    ["Сергее Викторовиче Лаврове", "Сергей Викторович Лавров"],
    ["Марией Захаровой", "Мария Захарова"],
    ["Дональда Трампа", "Дональд Трамп"],
    ["Владимиру Зеленскому", "Владимир Зеленский"],
    ["Ангелой Меркель", "Ангела Меркель"],
    ["Джо Байденом", "Джо Байден"],
    ["Ги Пармеленом", "Ги Пармелен"],
    ["Юраем Бланаром", "Юрай Бланар"],
    ["Ангелу Меркель", "Ангела Меркель"],
    ["Юлию Навальную", "Юлия Навальная"],
    ["Александра Герста", "Александр Герст"],
    ["Александра Вучича", "Александр Вучич"],
    ["Петра Фиалы", "Петр Фиала"],
    ["Марата Хайруллина", "Марат Хайруллин"],
    ["Абаю Кунанбаеву", "Абай Кунанбаев"],
    ["Лавровым", "Лавров"],
    ["Путиным", "Путин"],
    ["Юлии Терлецкой", "Юлия Терлецкая"],
    ["Игорем Сергеенко", "Игорь Сергеенко"],
    ["Шарлем Мишелем", "Шарль Мишель"],
    ["Джей Ди Вэнсом", "Джей Ди Вэнс"],
    ["Сергеем Ковачем", "Сергей Ковач"],
  ])("%s is %s", (name, base) => {
    expect(findBaseName(name, russian)).toBe(base);
  });
  it.each([
    "Сергей Лавров",
    "Мария Захарова",
    "Лавров",
    "Шойгу",
    "Ангела Меркель",
    "Джошуа Вольф",
    "Иванова",
    "Александра Иванова",
    "Яна Новак",
    "Анна Герман",
  ])("%s stays as it is", (name) => {
    expect(findBaseName(name, russian)).toBe(name);
  });
  it("lets the word before tell the case where the given name has none", () => {
    expect(findBaseName("Иньяцио Кассиса", russian, "министра")).toBe("Иньяцио Кассис");
    expect(findBaseName("Иньяцио Кассис", russian, "министром")).toBe("Иньяцио Кассис");
    expect(findBaseName("Марио Драги", russian, "премьер-министр")).toBe("Марио Драги");
  });
  it("lets a man's role in a case tell that of a name that no list has", () => {
    expect(findBaseName("Айдына Аимбетова", russian, "космонавта")).toBe("Айдын Аимбетов");
    expect(findBaseName("Мевлюта Чавушоглу", russian, "министра")).toBe("Мевлют Чавушоглу");
    expect(findBaseName("Айнура Садыкова", russian, "певица")).toBe("Айнура Садыкова");
  });
  it("leaves names of a language without cases", () => {
    expect(findBaseName("Sergueï Lavrov", findNamedLanguage("fr") as NamedLanguage)).toBe("Sergueï Lavrov");
  });
});
