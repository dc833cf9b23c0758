import {describe, expect, it} from "vitest";
import {findCountryBehind, findRoles, findRolesBefore, findRolesBehind} from "../../src/participants/roles.ts";
import {languages, rolesIn, tag} from "./namesIn.ts";

function around(language: "en" | "fr", text: string, name: string) {
  const tagged = tag(language, text);
  const words = name.split(" ");
  const first = tagged.tokens.findIndex((_, index) =>
    words.every((word, offset) => tagged.tokens[index + offset]?.text === word),
  );
  return {tagged, first, last: first + words.length - 1, language: languages[language]};
}

function before(language: "en" | "fr", text: string, name: string) {
  const {tagged, first, last, language: words} = around(language, text, name);
  const [found = null] = findRolesBefore(tagged, first, last, words);
  return found && [found.role, found.country, found.organization?.id ?? null];
}

function behind(language: "en" | "fr", text: string, name: string) {
  const {tagged, last, language: words} = around(language, text, name);
  const [found = null] = findRolesBehind(tagged, last, words);
  return found && [found.role, found.country];
}

describe("findRolesBefore(tagged, name, last, language)", () => {
  it("reads a role with its country, which is no word of it", () => {
    expect(before("fr", "le ministre chinois des Affaires étrangères Li Fan a dit", "Li Fan")).toEqual([
      "ministre des Affaires étrangères",
      "CN",
      null,
    ]);
    expect(before("en", "China's former foreign minister Li Fan said", "Li Fan")).toEqual([
      "former foreign minister",
      "CN",
      null,
    ]);
  });
  it("reads an adjective of two words, and a state that is a city", () => {
    expect(before("en", "the South Korean foreign minister Kim Dan said", "Kim Dan")).toEqual([
      "foreign minister",
      "KR",
      null,
    ]);
    expect(before("en", "the prime minister of Singapore Lee Dan said", "Lee Dan")?.[1]).toBe("SG");
    expect(before("en", "the South foreign minister Kim Dan said", "Kim Dan")?.[1]).toBeNull();
  });
  it("reads two roles of one person", () => {
    const {tagged, first, last, language} = around("fr", "le conseiller d'État et ministre chinois Li Fan", "Li Fan");
    const roles = findRolesBefore(tagged, first, last, language);
    expect(roles.map(({role, country}) => [role, country])).toEqual([
      ["conseiller d'État", "CN"],
      ["ministre", "CN"],
    ]);
  });
  it("reads the organisation that a role belongs to", () => {
    expect(before("fr", "le secrétaire général de l'ONU Jean Dupré", "Jean Dupré")?.[2]).toBe("united-nations");
  });
  it("leaves open the role of a counterpart", () => {
    expect(before("fr", "avec son homologue russe Pavel Orlov", "Pavel Orlov")).toEqual([null, "RU", null]);
  });
  it("takes a name between commas for that of the role, not the first of a list", () => {
    expect(before("fr", "Le ministre, Jean Dupré, est là.", "Jean Dupré")?.[0]).toBe("ministre");
    expect(before("fr", "Outre le ministre, Jean Dupré est là.", "Jean Dupré")).toBeNull();
  });
  it("gives what several are to those of a list only", () => {
    expect(before("fr", "les présidents Jean Dupré et Paul Morel", "Jean Dupré")?.[0]).toBe("président");
    expect(before("fr", "selon les présidents Jean Dupré parle", "Jean Dupré")).toBeNull();
  });
  it("finds none before a name alone, or behind a verb", () => {
    expect(before("fr", "Hier Jean Dupré est parti.", "Jean Dupré")).toBeNull();
    expect(before("en", "The minister met Paul Brown.", "Paul Brown")).toBeNull();
  });
});

describe("findRolesBehind(tagged, last, language)", () => {
  it("reads an apposition", () => {
    expect(behind("fr", "Jean Dupré, ministre indien de la Défense, a dit", "Jean Dupré")).toEqual([
      "ministre de la Défense",
      "IN",
    ]);
    expect(behind("en", "Paul Brown, the British ambassador, said", "Paul Brown")).toEqual(["ambassador", "GB"]);
  });
  it("takes the role of the next of a list for nobody else's", () => {
    expect(behind("en", "Paul Brown, Indian Prime Minister Ravi Das and others", "Paul Brown")).toBeNull();
  });
  it("takes what several are for nobody's role", () => {
    expect(behind("fr", "Réunis par Jean Dupré, les dirigeants de l'OCS, hier, ont signé", "Jean Dupré")).toBeNull();
  });
  it("finds none where a clause follows", () => {
    expect(behind("en", "Paul Brown, who left, said", "Paul Brown")).toBeNull();
  });
});

describe("findCountryBehind(tagged, last, language)", () => {
  const country = (text: string) => {
    const {tagged, last, language} = around("fr", text, "Jean Dupré");
    return findCountryBehind(tagged, last, language);
  };
  it("reads a genitive", () => {
    expect(country("Jean Dupré de l'Ouzbékistan")).toBe("UZ");
  });
  it("takes where somebody is for no such thing", () => {
    expect(country("Jean Dupré en Ouzbékistan")).toBeNull();
    expect(country("Jean Dupré de Tachkent")).toBeNull();
  });
});

describe("findRoles(tagged, language)", () => {
  it("finds every role behind an article", () => {
    const roles = findRoles(tag("fr", "Le président russe a vu la chancelière."), languages.fr);
    expect(roles.map(({role, country}) => [role, country])).toEqual([
      ["président", "RU"],
      ["chancelière", null],
    ]);
  });
  it("finds none in other nouns", () => {
    expect(findRoles(tag("fr", "La réunion a vu le jour."), languages.fr)).toEqual([]);
  });
});

describe("the office of a counterpart", () => {
  it("is that of whom he meets, the last of several", () => {
    expect(
      rolesIn("fr", "Le conseiller d'État et ministre chinois Li Fan a reçu son homologue russe Pavel Orlov."),
    ).toEqual(["Li Fan (CN): conseiller d'État; ministre", "Pavel Orlov (RU): ministre"]);
  });
  it("is that of a list's each", () => {
    expect(
      rolesIn(
        "fr",
        "Le ministre chinois Li Fan est là. Il a vu ses homologues : Pavel Orlov de Russie et Ravi Das de l'Inde.",
      ),
    ).toEqual(["Li Fan (CN): ministre", "Pavel Orlov (RU): ministre", "Ravi Das (IN): ministre"]);
  });
  it("is that of whom the pronoun stands for, whoever was named later", () => {
    const text =
      "Russian Foreign Minister Pavel Orlov met President John Brown. Orlov smiled. He had met his Chinese counterpart Li Fan.";
    expect(rolesIn("en", text)).toContain("Li Fan (CN): Foreign Minister");
  });
});

describe("the role of several", () => {
  it.each([
    [
      "en",
      "The cosmonauts Pavel Orlov and Sergei Volkov flew.",
      ["Pavel Orlov (?): cosmonaut", "Sergei Volkov (?): cosmonaut"],
    ],
    [
      "es",
      "Asistieron los presidentes Juan Pérez, de México; Ana Gómez, de Chile, y Luis Soto, de Ecuador.",
      ["Juan Pérez (MX): presidente", "Ana Gómez (CL): presidente", "Luis Soto (EC): presidente"],
    ],
    [
      "de",
      "Am Tisch saßen die Außenminister John Braun (USA) und Pavel Orlow (Russland).",
      ["John Braun (US): Außenminister", "Pavel Orlow (RU): Außenminister"],
    ],
  ] as const)("%s: is shared in “%s”", (language, text, roles) => {
    expect(rolesIn(language, text)).toEqual(roles);
  });
  it("is not shared with who only stands beside its bearer", () => {
    expect(rolesIn("en", "President John Brown, Pavel Orlov and others came.")).toContain("Pavel Orlov (?): ");
  });
});

describe("a role behind a copula, in a compound or of a city", () => {
  it.each([
    ["de", "Olaf Brandt ist Bundeskanzler.", "Olaf Brandt (?): Bundeskanzler"],
    ["de", "Der CSU-Politiker Markus Brandt kam.", "Markus Brandt (?): CSU-Politiker"],
    ["fr", "La maire de Paris Anne Morel a parlé.", "Anne Morel (?): maire de Paris"],
    ["es", "El expresidente Álvaro Pérez habló.", "Álvaro Pérez (?): expresidente"],
    ["en", "Boris Brown, the former mayor of London, spoke.", "Boris Brown (?): former mayor of London"],
  ] as const)("%s: is read in “%s”", (language, text, role) => {
    expect(rolesIn(language, text)).toEqual([role]);
  });
});

describe("findNameRoles(tagged, span, language)", () => {
  it.each([
    [
      "en",
      "The foreign ministers of France and Germany, Paul Morel and Anna Braun, met.",
      ["Paul Morel (FR): foreign minister", "Anna Braun (DE): foreign minister"],
    ],
    [
      "es",
      "El presidente de Francia, Paul Morel; el de Alemania, Anna Braun, y otros hablaron.",
      ["Paul Morel (FR): presidente", "Anna Braun (DE): presidente"],
    ],
    [
      "fr",
      "Le président français, Paul Morel, le président allemand, Jean Braun, et d'autres ont parlé.",
      ["Paul Morel (FR): président", "Jean Braun (DE): président"],
    ],
    ["en", "Paul Morel was elected president of France on Sunday.", ["Paul Morel (FR): president"]],
    ["de", "Neue Vizepräsidentin wird Anna Braun.", ["Anna Braun (?): Vizepräsidentin"]],
    ["en", "Paul Morel, then foreign minister, left.", ["Paul Morel (?): foreign minister"]],
  ] as const)("%s: reads “%s”", (language, text, roles) => {
    expect(rolesIn(language, text)).toEqual(roles);
  });
  it.each([
    ["en", "Paul Morel, who had asked the president for mercy, left."],
    ["fr", "Les dirigeants d'Asie centrale, Paul Morel et Jean Braun ne se quittent pas."],
  ] as const)("%s: reads no role in “%s”", (language, text) => {
    expect(rolesIn(language, text).filter((each) => /: \p{L}/u.test(each))).toEqual([]);
  });
});

describe("the role of somebody in a language with cases, clitics or characters", () => {
  it.each([
    ["ru", "И. о. министра обороны России Андрей Мандель прибыл.", "Андрей Мандель (RU): И. о. министра обороны"],
    [
      "ru",
      "Исполняющий обязанности президента Сергей Мандель прибыл.",
      "Сергей Мандель (?): Исполняющий обязанности президента",
    ],
    ["ru", "Врио губернатора Сергей Мандель прибыл.", "Сергей Мандель (?): Врио губернатора"],
    [
      "ru",
      "Первый заместитель министра финансов Сергей Мандель прибыл.",
      "Сергей Мандель (?): Первый заместитель министра финансов",
    ],
    ["ru", "Бывшему президенту Франции Николя Саркози ответили.", "Николя Саркози (FR): Бывший президент"],
    ["ru", "Экс-министр обороны Сергей Мандель прибыл.", "Сергей Мандель (?): Экс-министр обороны"],
    [
      "ar",
      "قال محافظ البنك المركزي المصري حسن عبد الله إن التضخم تراجع.",
      "حسن عبد الله (EG): محافظ البنك المركزي المصري",
    ],
    ["zh", "以色列国防部发言人王小明说，会谈已经开始。", "王小明 (IL): 发言人"],
  ] as const)("%s: “%s”", (language, text, role) => {
    expect(rolesIn(language, text)).toEqual([role]);
  });
});
