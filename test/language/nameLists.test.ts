import {readdirSync, statSync} from "node:fs";
import {join} from "node:path";
import fc from "fast-check";
import {describe, expect, it} from "vitest";
import {OpenedList, readList, writeList} from "../../src/language/lists/frontCoding.ts";
import {romanizeRussian} from "../../src/language/lists/romanizeRussian.ts";
import {
  chineseGivenCharacters,
  chineseSurnames,
  japaneseSurnames,
  weighGivenName,
  weighSurname,
} from "../../src/language/nameLists.ts";
import {foldWord} from "../../src/language/tokens.ts";

describe("writeList(words), readList(text)", () => {
  it("give back what went in, sorted and once, whatever the script", () => {
    fc.assert(
      fc.property(fc.array(fc.string({unit: fc.constantFrom(..."abcя王م'"), minLength: 1, maxLength: 40})), (words) => {
        expect(readList(writeList(words))).toEqual([...new Set(words)].sort());
      }),
    );
  });
  it("write what each has other than the one before", () => {
    expect(writeList(["adams", "adam", "ben"])).toBe("AadamEs\nAben\n");
  });
});

describe("new OpenedList(text)", () => {
  const word = fc.string({unit: fc.constantFrom(..."abcя王م'"), minLength: 1, maxLength: 4});
  it("has the words that were written, and no others, in whatever order they are asked for", () => {
    fc.assert(
      fc.property(fc.array(word), fc.array(word), (words, others) => {
        const list = new OpenedList(writeList(words));
        for (const each of [...others, ...words, ...others]) expect(list.has(each)).toBe(words.includes(each));
      }),
    );
  });
});

describe("new OpenedList(text, listForms)", () => {
  it("has the forms of the words too", () => {
    const list = new OpenedList(writeList(["anna", "boris", "ol"]), (word) => [word, `${word.slice(0, -1)}u`]);
    for (const each of ["anna", "annu", "boris", "boriu", "ol", "ou"]) expect(list.has(each), each).toBe(true);
    for (const each of ["ann", "borisu", "u", "c"]) expect(list.has(each), each).toBe(false);
  });
});

describe("weighGivenName(name), weighSurname(name)", () => {
  const given = (name: string) => weighGivenName(foldWord(name));
  const family = (name: string) => weighSurname(foldWord(name));
  it("know given names of many peoples, in three scripts", () => {
    const names = `Pierre Jürgen María Giovanni Anders Krzysztof Sergueï Sergej Oleksandr Giorgi Nursultan Ahmet Mohammed
      Fatima Hassan Ali Narendra Rajesh Hiroshi Haruki Thi Susilo Kwame Ngozi Wanjiru Thabo Mamadou Сергей Мария Олександр محمد فاطمة`;
    for (const name of names.split(/\s+/)) expect(given(name), name).toBe(2);
  });
  it("know family names of many peoples", () => {
    const names = `Smith Dupont Müller García Rossi Jansen Nowak Kowalski Novák Horvat Ivanov Lavrov Mirziyoyev Yılmaz Hosseini
      Sharma Patel Singh Nguyen Yamamoto Wang Okafor Diallo Mensah Иванов Лавров`;
    for (const name of names.split(/\s+/)) expect(family(name), name).toBe(2);
  });
  it("think less of those that are words or places too", () => {
    expect([given("Rose"), given("Sofia"), given("Вера"), family("King"), family("Paris")]).toEqual([1, 1, 1, 1, 1]);
  });
  it("know no words, months or weekdays", () => {
    for (const word of "The Will May April Juni Minister Because Freitag Avec Pour Что".split(" ")) {
      expect(given(word), word).toBe(0);
      expect(family(word) === 2, word).toBe(false);
    }
  });
});

describe("chineseSurnames, chineseGivenCharacters, japaneseSurnames", () => {
  it("know family names of one and two characters, and what given names are made of", () => {
    for (const name of ["王", "欧阳", "司马", "張"]) expect(chineseSurnames.has(name), name).toBe(true);
    for (const name of ["平", "毅", "强"]) expect(chineseGivenCharacters.has(name), name).toBe(true);
    expect(japaneseSurnames.has("安倍")).toBe(true);
    expect(chineseSurnames.has("的")).toBe(false);
  });
});

describe("romanizeRussian(name)", () => {
  it("writes a name as four languages do", () => {
    expect(romanizeRussian("Лавров")).toEqual(["lavrov", "lavrov", "lawrow", "lavrov"]);
    expect(romanizeRussian("Жуковский")).toEqual(["zhukovsky", "joukovski", "schukowski", "zhukovski"]);
  });
});

describe("the lists", () => {
  it("take 600 kB at most", () => {
    const folder = join(import.meta.dirname, "../../src/language/lists");
    const lists = readdirSync(folder).filter((name) => /(?:Given|Surnames|alsoWords)\.txt$/.test(name));
    const size = lists.reduce((sum, name) => sum + statSync(join(folder, name)).size, 0);
    expect(lists.length).toBeGreaterThan(8);
    expect(size).toBeLessThanOrEqual(600_000);
  });
});
