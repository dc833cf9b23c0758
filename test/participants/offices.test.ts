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
  it("takes former, acting and deputy holders for none", () => {
    expect(
      ["former president", "acting president", "deputy foreign minister"].map((role) => officeOf("en", role)),
    ).toEqual([null, null, null]);
  });
});

describe("nameOffice(office, language)", () => {
  it("says it in a language, of a woman where her words do", () => {
    const office = officeOf("de", "Ministerpräsidentin", "SE");
    expect(office && nameOffice(office, languageOf("fr"))).toBe("Première ministre");
    expect(nameOffice({id: "president", isFemale: false}, languageOf("zh"))).toBe("总统");
    expect(nameOffice({id: "nothing", isFemale: false}, languageOf("zh"))).toBeNull();
  });
  it("knows every office in every language", () => {
    const [first] = namedLanguages;
    for (const {code, names} of namedLanguages)
      expect(Object.keys(names.roles.offices), code).toEqual(Object.keys(first?.names.roles.offices ?? {}));
  });
});
