import {describe, expect, it} from "vitest";
import {findPersons} from "../../src/participants/findPersons.ts";
import type {NameEvidence} from "../../src/participants/nameEvidence.ts";
import {CERTAIN} from "../../src/participants/weights.ts";
import {languages, namesIn, tag} from "./namesIn.ts";

const nothing: NameEvidence = {
  countSmall: () => 0,
  countLarge: () => 0,
  isSurname: () => false,
  isGiven: () => false,
  isFirm: () => false,
};

const find = (language: "de" | "en" | "es" | "fr", text: string, evidence: Partial<NameEvidence> = {}) =>
  findPersons(tag(language, text), languages[language], {...nothing, ...evidence});

/** The names that are certain. */
const certain = (language: "de" | "en" | "es" | "fr", text: string, evidence: Partial<NameEvidence> = {}) =>
  find(language, text, evidence)
    .filter(({weight}) => weight >= CERTAIN)
    .map(({name}) => name);

describe("findPersons(tagged, language, evidence)", () => {
  it.each([
    ["fr", "Le président Ousmane Traoré a parlé.", "Ousmane Traoré"],
    ["fr", "Hier, Zorica Mandelov a déclaré forfait.", "Zorica Mandelov"],
    ["fr", "Zorica Mandelov est arrivée.", "Zorica Mandelov"],
    ["fr", "avec Ursula von der Linden, hier", "Ursula von der Linden"],
    ["fr", "selon M. Mandelov, qui parle", "Mandelov"],
    ["fr", "le général De Mandel parle", "De Mandel"],
    ["en", "He met Prime Minister Zorica Mandelov.", "Zorica Mandelov"],
    ["fr", "Le président a nommé Dominique de Vlokh.", "Dominique de Vlokh"],
    ["fr", "La ministre Florence Vlokh est arrivée.", "Florence Vlokh"],
    ["fr", "Charles de Vlokh est mort hier.", "Charles de Vlokh"],
    ["fr", "C'est la remarque de Qrtzac Vlokh.", "Qrtzac Vlokh"],
    ["en", "She spoke with Zorica Mandelov, a writer.", "Zorica Mandelov"],
    ["en", "It was led by Ahmed al-Zein and others.", "Ahmed al-Zein"],
    ["en", "John F. Mandel said no.", "John F. Mandel"],
    ["en", "They read A. E. Mandel and left.", "A. E. Mandel"],
    ["en", "Zorica Mandelov, 54, resigned.", "Zorica Mandelov"],
    ["en", "It was Mozart who wrote that.", "Mozart"],
    ["fr", "Voilà pourquoi Plutarque en parle.", "Plutarque"],
    ["en", "MANDELOV MEETS BILL CLINTON IN PARIS", "Bill Clinton"],
    ["fr", "PAR JEAN-MICHEL MANDEL", "Jean-Michel Mandel"],
    ["fr", "Le champion olympique David Mandel parle.", "David Mandel"],
    ["fr", "Notre correspondante à Washington Sylvie Mandel écrit.", "Sylvie Mandel"],
    ["fr", "Bruno Le Maire parle.", "Bruno Le Maire"],
    ["fr", "Virginie Mandel est arrivée.", "Virginie Mandel"],
    ["es", "Lo dijo la diputada Trinidad Jiménez.", "Trinidad Jiménez"],
    ["es", "El ministro Jaime Mayor Oreja habló.", "Jaime Mayor Oreja"],
    ["es", 'El vicepresidente Carlos "Chacho" Álvarez habló.', 'Carlos "Chacho" Álvarez'],
    ["en", "The director is Park Chan-wook.", "Park Chan-wook"],
    ["en", "They released Chelsea Manning in May.", "Chelsea Manning"],
    ["en", "Goals: Rayo 2 (van Gastel 71, 80).", "van Gastel"],
    ["en", "Qrtza Vlokh of the Democratic Party declined.", "Qrtza Vlokh"],
    ["en", "The brother is Daniel arap Moi.", "Daniel arap Moi"],
  ] as const)("%s: finds a person in “%s”", (language, text, name) => {
    expect(certain(language, text)).toEqual([name]);
  });
  it.each([
    ["fr", "Ils sont au Palais Omnisports."],
    ["fr", "Elle conduit une Renault Clio."],
    ["fr", "Ils sont à l'Espace Landowski."],
    ["en", "A Rolls-Royce Trent turns."],
    ["en", "Adam Air Flight 574 vanished."],
    ["en", "The company is Heckler & Koch."],
    ["en", "He spoke near the Zorica Mandelov dam."],
    ["en", "They like Bournemouth's coast."],
    ["fr", "Morel."],
    ["de", "Der Goldene Bär ging nach Paris."],
    ["es", "El partido fue en el Jesús Bermúdez."],
    ["fr", "La Grande Muraille est longue."],
    ["fr", "Il habite à Gotham Ville."],
    ["fr", "Fan de Mandelov, il rit."],
    ["fr", "Hier, Ling Ling est née."],
    ["fr", "Il joue pour le label Zorica Disques."],
    ["en", "She runs the website Golden Tomatoes."],
    ["fr", "Elle lit Le Mandelovien."],
    ["fr", "Ici. De Mandelov, rien."],
    ["en", "The Foreign Ministry said no."],
    ["en", "The Mandelov star operator is known."],
    ["en", "They signed the Convention on Combating Terrorism."],
    ["en", "He presented two pandas, Ru Mi and Lu Mi."],
    ["en", "It was Boeing Dreamliner 787 that flew."],
    ["en", "He works for ACME Rockets."],
    ["en", "They live in Gotham Village."],
    ["en", "On Friday they left."],
    ["en", "He fell in the Battle of Mandel Paul."],
    ["fr", "Il est né à Saint-Zorica-les-Eaux."],
    ["en", "They live in St. Mandel, far away."],
    ["en", "Men 's 100 metres are next."],
    ["fr", "Le site servait aux fusées Titan III et IV."],
    ["fr", "Les missiles Poseidon II sont en mer."],
    ["en", "It flew on the rockets Diamant II and III."],
  ] as const)("%s: finds nobody certain in “%s”", (language, text) => {
    expect(certain(language, text)).toEqual([]);
  });
  it("takes the names of a line-up, and of who scored", () => {
    expect(certain("fr", "Lyon : Zorin - Mandel, Qrtzac, Vlokh - Brzot (Prlak, 85), Tchmil - Wrenk.")).toEqual(
      expect.arrayContaining(["Zorin", "Qrtzac", "Vlokh", "Tchmil"]),
    );
    expect(certain("en", "Arsenal 2 ( Qrtzac 23 , Vlokh 67 ) Chelsea 1")).toEqual(["Qrtzac", "Vlokh"]);
    expect(certain("fr", "Elle aime : Zorin, Qrtzac et Vlokh.")).toEqual([]);
  });
  it("weighs a word that the article writes small against a name", () => {
    const [lone] = find("fr", "Avec Belle Rencontre, il a dit oui.");
    const [common] = find("fr", "Avec Belle Rencontre, il a dit oui.", {
      countSmall: (word) => Number(word === "rencontre"),
    });
    expect(lone?.weight).toBeGreaterThanOrEqual(CERTAIN);
    expect(common?.weight ?? 0).toBeLessThan(CERTAIN);
  });
  it("tells what speaks for and against", () => {
    expect(find("en", "He met President Paul Brown.")[0]?.evidence).toEqual(
      expect.arrayContaining(["role", "given name", "two words"]),
    );
    expect(find("fr", "Il vit dans la ville d'Alice Mandel.")[0]?.evidence).toContain("behind a kind of place");
    expect(find("fr", "Il a lu « Paul Morel » hier.")[0]?.evidence).toContain("between quotes");
    expect(find("fr", "C'est la remarque de Qrtzac Vlokh.")[0]?.evidence).toContain("what people have before");
    expect(find("en", "The murder of Qrtzac Vlokh was never solved.")[0]?.evidence).toContain(
      "what people have before",
    );
    expect(find("en", "All ended well, according to Vlokh.")[0]?.evidence).toContain("attribution before");
  });
  it("takes one capital alone for a person behind a role or a title, or where others are called so", () => {
    expect(certain("fr", "Hier, Mandelov est arrivé.")).toEqual([]);
    expect(certain("fr", "le président Mandelov")).toEqual(["Mandelov"]);
    expect(certain("fr", "Hier, Mandelov a déclaré forfait.", {isSurname: (word) => word === "mandelov"})).toEqual([
      "Mandelov",
    ]);
  });
  it("leaves to a role what it belongs to", () => {
    expect(certain("fr", "le fondateur de NovaSoft Julien Mandelov a dit")).toEqual(["Julien Mandelov"]);
  });
});

describe("witnesses of a name", () => {
  it("tell people by their kin", () => {
    expect(namesIn("en", "His brother, Gregg, was born in Nashville.")).toEqual(["Gregg → Gregg"]);
    expect(namesIn("es", "Volvió con su primo Yasmani a La Habana.")).toContain("Yasmani → Yasmani");
  });
  it("go on over a saint's name behind a given one", () => {
    expect(namesIn("es", "Honraron al general José de San Martín en Lima.")).toContain(
      "José de San Martín → José de San Martín",
    );
  });
  it("leave out whom an airport or an avenue is called by, and the goals before a scorer", () => {
    expect(namesIn("es", "Llegó al aeropuerto Jorge Chávez de Lima.")).toEqual([]);
    expect(namesIn("es", "Llegó al aeropuerto ‘Felipe Ángeles’ de la capital.")).toEqual([]);
    expect(namesIn("fr", "Le lycée Henri Martin et la rue Jean Jaurès sont fermés.")).toEqual([]);
    expect(namesIn("de", "Freiburg siegte durch Tore von Christian Günter.")).toContain(
      "Christian Günter → Christian Günter",
    );
  });
  it("tell a company by its full name elsewhere, and a thing by what the article calls it once", () => {
    expect(namesIn("en", "Ford Motor Company fell. Sales at Ford rose, and Ford said so.")).toEqual(
      expect.not.arrayContaining(["Ford → Ford"]),
    );
    const shuttle = "The space shuttle Discovery took off from Florida. Discovery said goodbye to Mir.";
    expect(namesIn("en", shuttle).filter((name) => name.startsWith("Discovery"))).toEqual([]);
  });
});
