import {describe, expect, it} from "vitest";
import {findNamedLanguage, namedLanguages} from "../../src/language/index.ts";
import type {NamedLanguage} from "../../src/language/language.ts";
import {findOffice, nameOffice} from "../../src/participants/offices.ts";

const languageOf = (code: string) => findNamedLanguage(code) as NamedLanguage;
const officeOf = (code: string, role: string, country: string | null = null, organization: string | null = null) =>
  findOffice({role, country, organization}, languageOf(code));

describe("findOffice(affiliation, language)", () => {
  it.each([
    ["en", "Foreign Minister"],
    ["fr", "ministre des Affaires étrangères"],
    ["es", "ministra de Exteriores"],
    ["de", "Außenminister"],
    ["ru", "министр иностранных дел"],
    ["zh", "外长"],
    ["ar", "وزير الخارجية"],
  ])("%s: knows “%s” for the office of all languages", (code, role) => {
    expect(officeOf(code, role)?.id).toBe("foreign-minister");
  });
  it("tells by the country what one word means in two of them", () => {
    expect(officeOf("es", "canciller", "DE")?.id).toBe("chancellor");
    expect(officeOf("es", "canciller", "MX")?.id).toBe("foreign-minister");
    expect(officeOf("ru", "председатель", "CN")?.id).toBe("president");
    expect(officeOf("de", "US-Außenminister", "US")?.id).toBe("secretary-of-state");
  });
  it("leaves out the organisation, where there is one", () => {
    expect(officeOf("fr", "secrétaire général de l'ONU", null, "united-nations")?.id).toBe("secretary-general");
    expect(officeOf("fr", "président de la Cour suprême", "FR")).toBeNull();
  });
  it.each([
    ["en", "former foreign minister"],
    ["fr", "ancien ministre des Affaires étrangères"],
    ["fr", "ex-chef de la diplomatie"],
    ["es", "exministro de Exteriores"],
    ["es", "antigua ministra de Asuntos Exteriores"],
    ["de", "ehemaliger Außenminister"],
    ["de", "Ex-Außenministerin"],
    ["ru", "бывший министр иностранных дел"],
    ["ru", "экс-министр иностранных дел"],
    ["zh", "前外长"],
    ["ar", "وزير الخارجية السابق"],
  ])("%s: knows “%s” for one who held the office", (code, role) => {
    expect(officeOf(code, role)?.id).toBe("former-foreign-minister");
  });
  it.each([
    ["en", "acting president", "acting-president"],
    ["fr", "présidente par intérim", "acting-president"],
    ["de", "geschäftsführender Präsident", "acting-president"],
    ["ru", "исполняющий обязанности президента", "acting-president"],
    ["zh", "代理总统", "acting-president"],
    ["en", "deputy foreign minister", "deputy-foreign-minister"],
    ["es", "viceministra de Exteriores", "deputy-foreign-minister"],
    ["ru", "заместитель министра иностранных дел", "deputy-foreign-minister"],
    ["ru", "замминистра иностранных дел", "deputy-foreign-minister"],
    ["ar", "نائب وزير الخارجية", "deputy-foreign-minister"],
    ["en", "president-elect", "designate-president"],
    ["es", "presidenta electa", "designate-president"],
    ["zh", "候任总统", "designate-president"],
  ])("%s: keeps of “%s” that it is not the office itself", (code, role, id) => {
    expect(officeOf(code, role)?.id).toBe(id);
  });
  it("knows an office by its own name before it takes it apart", () => {
    expect(officeOf("fr", "vice-président")?.id).toBe("vice-president");
    expect(officeOf("en", "deputy prime minister")?.id).toBe("deputy-prime-minister");
    expect(officeOf("en", "former")).toBeNull();
  });
});

describe("nameOffice(office, language)", () => {
  it("says it in a language, of a woman where her words do", () => {
    const office = officeOf("de", "Ministerpräsidentin", "SE");
    expect(office && nameOffice(office, languageOf("fr"))).toBe("Première ministre");
    expect(nameOffice({id: "president", isFemale: false}, languageOf("zh"))).toBe("总统");
    expect(nameOffice({id: "former-president", isFemale: true}, languageOf("fr"))).toBe("ancienne présidente");
    expect(nameOffice({id: "designate-foreign-minister", isFemale: false}, languageOf("ar"))).toBe(
      "وزير الخارجية المكلف",
    );
    // Russian says it in a case that no table has.
    expect(nameOffice({id: "deputy-foreign-minister", isFemale: false}, languageOf("ru"))).toBeNull();
    expect(nameOffice({id: "nothing", isFemale: false}, languageOf("zh"))).toBeNull();
  });
  it("knows every office in every language", () => {
    const [first] = namedLanguages;
    for (const {code, names} of namedLanguages)
      expect(Object.keys(names.roles.offices), code).toEqual(Object.keys(first?.names.roles.offices ?? {}));
  });
});
