import fc from "fast-check";
import {describe, expect, it} from "vitest";
import {findIn, namesIn, participantOf, rolesIn} from "./namesIn.ts";

const doubtIn = (text: string) => findIn("en", text).actors.map(({name, doubtful}) => [name, doubtful]);

describe("findNames(sentences, {lexicon, blocks, author})", () => {
  it("calls people back by surname, wherever the full name stands", () => {
    expect(namesIn("fr", "Mandelov est arrivé. Le ministre Pavel Mandelov a parlé.")).toEqual([
      "Mandelov → Pavel Mandelov",
      "Pavel Mandelov → Pavel Mandelov",
    ]);
    expect(namesIn("en", "Chinese President Li Fan spoke. Li left.")).toEqual(["Li Fan → Li Fan", "Li → Li Fan"]);
  });
  it("finds in the headline who is named in the text, and nobody else", () => {
    expect(namesIn("en", "# Pavel Mandelov Wins Gold Rush\nPresident Pavel Mandelov spoke.")).toEqual([
      "Pavel Mandelov → Pavel Mandelov",
      "Pavel Mandelov → Pavel Mandelov",
    ]);
  });
  it("reads over soft hyphens, and names nobody with them", () => {
    const text = "Le minis\u00adtre chi\u00adnois Li Mande\u00adlov a vu l'Ouz\u00adbékistan.";
    expect(rolesIn("fr", text)).toEqual(["Li Mandelov (CN): ministre"]);
    expect(namesIn("fr", text)).toEqual(["Li Mande\u00adlov → Li Mandelov", "Ouz\u00adbékistan → Ouzbékistan"]);
  });
  it("takes countries that act, not those where something is or somebody goes", () => {
    expect(namesIn("fr", "La Chine salue l'Inde. Il est en Russie avant de partir pour le Japon.")).toEqual([
      "Chine → Chine",
      "Inde → Inde",
    ]);
    expect(namesIn("fr", "L'organisation a accordé ce statut à l'Inde et au Pakistan.")).toEqual([
      "Inde → Inde",
      "Pakistan → Pakistan",
    ]);
  });
  it("takes a capital that acts for its country", () => {
    expect(namesIn("fr", "Pékin a déclaré son accord.")).toEqual(["Pékin → Pékin"]);
    expect(namesIn("en", "Beijing and Moscow signed it.")).toEqual(["Beijing → Beijing", "Moscow → Moscow"]);
    expect(findIn("fr", "Pékin et Moscou ont signé.").actors.map(({key}) => key)).toEqual(["Country:CN", "Country:RU"]);
  });
  it("takes a capital where something happens, one that is something, or another city for none", () => {
    expect(namesIn("fr", "Ils ont signé à Pékin. Pékin est belle. Shanghai a déclaré son accord.")).toEqual([]);
    expect(namesIn("en", "He arrived in Moscow and signed. The road to Moscow was long.")).toEqual([]);
  });
  it("speaks for each country whose office is named", () => {
    const {mentions} = findIn("en", "The presidents of China, Russia and Kazakhstan met.");
    expect(mentions.map(({to, rule}) => `${to} ${rule}`)).toEqual([
      "Country:CN participants/office",
      "Country:RU participants/office",
      "Country:KZ participants/office",
    ]);
  });
  it("lets the author of the article take no part", () => {
    const text = "Le ministre Pavel Mandelov a vu le président Jean Morel.";
    expect(namesIn("fr", text, {author: "Jean Morel"})).toEqual(["Pavel Mandelov → Pavel Mandelov"]);
  });
  it("keeps in doubt who has little evidence, until an office or the rest of the article tells more", () => {
    expect(doubtIn("She sold the Mandelov Zorin shares.")).toEqual([]);
    expect(doubtIn("They saw Mandel Zorin in the garden.")).toEqual([["Mandel Zorin", true]]);
    expect(doubtIn("They saw minister Mandel Zorin in the garden.")).toEqual([["Mandel Zorin", false]]);
    expect(doubtIn("They saw Mandel Zorin in the garden. Zorin was happy.")).toEqual([["Mandel Zorin", false]]);
    expect(namesIn("en", "They saw Mandel Zorin in the garden.")).toEqual([]);
  });
  it("lets the registry win over the rules", () => {
    const registry = {
      participants: [
        participantOf({
          id: "gold-rush",
          type: "Organization",
          name: "Gold Rush",
          alternateName: {fr: ["Ruée vers l'or", "Pavel Mandelov"]},
        }),
      ],
      places: [],
    };
    const {actors} = findIn("fr", "Le ministre Pavel Mandelov a parlé.", {registry});
    expect(actors.map(({type, curated}) => [type, curated])).toEqual([["Organization", "gold-rush"]]);
  });
  it("keeps two people of one surname two", () => {
    expect(
      rolesIn("en", "Chinese President Wang Fan met Indian Minister Ravi Das. Wang Lei, a coach, left."),
    ).toHaveLength(3);
  });
});

describe("a given name alone", () => {
  it("calls back the only one who has it", () => {
    expect(namesIn("fr", "Kylian Mandelov a marqué. « Kylian a tout changé », dit-on.").at(-1)).toBe(
      "Kylian → Kylian Mandelov",
    );
    expect(namesIn("en", "His brother, Nayan Ramesh, spoke. Nayan said no.").at(-1)).toBe("Nayan → Nayan Ramesh");
    expect(namesIn("es", "Habló Arancha González Laya. González Laya se fue.").at(-1)).toBe(
      "González Laya → Arancha González Laya",
    );
  });
  it("calls back nobody of two, and nobody with an office or a brother of that name", () => {
    expect(namesIn("en", "Paul Mandel and Paul Zorin spoke. Paul said no.").at(-1)).toBe("Paul → Paul");
    const pope = "François Mandelov est arrivé. Le pape François a parlé.";
    expect(namesIn("fr", pope).at(-1)).toBe("François → François");
  });
});

describe("names that a sentence shares", () => {
  it("gives kin the family name that stands behind both", () => {
    const text = "Declararon los hermanos Antonio y Daniel Mandelov.";
    expect(namesIn("es", text)).toEqual(["Antonio → Antonio Mandelov", "Daniel Mandelov → Daniel Mandelov"]);
  });
  it("gives a verb that opens the sentence no office", () => {
    const text = "Asistieron el secretario general de la ONU, Ban Ki-moon; el alcalde y otros.";
    expect(rolesIn("es", text)).toEqual(["Ban Ki-moon (?): secretario general de la ONU"]);
  });
});

describe("a list with people in it", () => {
  it("names people all along", () => {
    const text = "Il avait aligné Qrtzan, Vlokhé, Zoriné, Theo Hernandez, Mandelé et Antoine Griezmann.";
    expect(namesIn("fr", text)).toHaveLength(6);
  });
});

describe("what has no name of its own", () => {
  const last = (language: "en" | "fr", text: string) => namesIn(language, text).at(-1);
  it("is, for a pronoun, the subject of the sentence before", () => {
    const text = "Le ministre chinois Li Fan a rencontré son homologue Pavel Orlov. Il est parti.";
    expect(last("fr", text)).toBe("Il → Li Fan");
  });
  it("is whoever opens the sentence before an aside", () => {
    const text =
      "Putin's guest left. President Paul Brown, who chairs it, had told Prime Minister Ravi Das. He agreed.";
    expect(last("en", text)).toBe("He → Paul Brown");
  });
  it("is, for a closed quotation, who spoke last", () => {
    const text =
      "Le président Paul Morel a aidé le ministre Jean Dupré, a déclaré le ministre Luc Petit.\nIl fait beau au pays.\nTout va bien, a-t-il dit.";
    expect(last("fr", text)).toBe("a-t-il → Luc Petit");
  });
  it("is a country only as the subject right before, and of the same gender", () => {
    expect(last("fr", "La Chine préside le groupe. Elle recevra le prochain sommet.")).toBe("Elle → Chine");
    expect(last("fr", "Le Kirghizistan préside. Il recevra le prochain sommet.")).toBe("Il → Kirghizistan");
    expect(last("fr", "L'Inde était représentée par le ministre Ravi Das. Il a parlé.")).toBe("Il → Ravi Das");
    expect(last("fr", "Les fêtes avec la Chine ont commencé. Elle recevra le sommet.")).toBe("Chine → Chine");
  });
  it("is not whose something is, or by whom it was done", () => {
    const told = "President Paul Brown and Minister Ravi Das came. Brown's trip ends well, Das told Li Fan. He left.";
    expect(last("en", told)).toBe("He → Ravi Das");
    const text = "Signé par le président Paul Morel et Jean Dupré, le traité dure. Il est reconduit.";
    expect(last("fr", text)).toBe("Jean Dupré → Jean Dupré");
  });
  it("is, for a pair of countries, two that are named together", () => {
    const text =
      "La Chine et la Russie ont signé. L'Inde, le Japon et la France ont réagi. Les deux pays sont contents.";
    expect(namesIn("fr", text).slice(-2)).toEqual(["Les deux pays → Chine", "Les deux pays → Russie"]);
  });
  it("is nobody for an impersonal pronoun, or before anybody is named", () => {
    expect(last("fr", "Le ministre Jean Dupré parle. Il faut partir.")).toBe("Jean Dupré → Jean Dupré");
    expect(namesIn("en", "He left.")).toEqual([]);
  });
  it("is, for a possessive, who opens the sentence before", () => {
    expect(last("fr", "Le ministre Jean Dupré est là. Sa visite est finie.")).toBe("Sa → Jean Dupré");
    expect(last("fr", "La Chine est là. Sa visite est finie.")).toBe("Chine → Chine");
  });
  it("is, for an object, the last person who is not in its sentence", () => {
    const text = "President Paul Brown came. Prime Minister Ravi Das welcomed him.";
    expect(last("en", text)).toBe("him → Paul Brown");
  });
  it("is, for a role, its last holder, of the country that is told", () => {
    const text = "Le président russe Pavel Orlov a vu le président chinois Li Fan. Le président russe a parlé.";
    expect(last("fr", text)).toBe("président russe → Pavel Orlov");
    const other = "Le ministre russe Pavel Orlov a vu le président chinois Li Fan. Le président russe a parlé.";
    expect(last("fr", other)).toBe("Li Fan → Li Fan");
  });
  it("is, for a pair, the last two; for leaders, those who lead", () => {
    const text =
      "Le président russe Pavel Orlov a vu le président chinois Li Fan. Le ministre Jean Dupré est là. Les deux dirigeants ont signé.";
    expect(namesIn("fr", text).slice(-2)).toEqual([
      "Les deux dirigeants → Pavel Orlov",
      "Les deux dirigeants → Li Fan",
    ]);
  });
  it("is, for “they”, two who are together, and nobody where there are more or fewer", () => {
    const pair = "President Paul Brown met Prime Minister Ravi Das.";
    expect(namesIn("en", `${pair} They left.`).slice(-2)).toEqual(["They → Paul Brown", "They → Ravi Das"]);
    expect(last("en", "President Paul Brown bought two horses. They sleep.")).toBe("Paul Brown → Paul Brown");
    expect(namesIn("en", `${pair}\nThe ministers came: they`).slice(-2)).toEqual([
      "they → Paul Brown",
      "they → Ravi Das",
    ]);
    expect(last("en", "President Paul Brown, Prime Minister Ravi Das and Minister Li Fan met. They left.")).toBe(
      "Li Fan → Li Fan",
    );
  });
});

describe("an organisation in a case", () => {
  it.each([
    ["ru", "Он служил в Министерстве обороны Франции.", "Министерство обороны Франции"],
    ["ru", "Вчера прошло заседание Совета министров иностранных дел ШОС.", "Совет министров иностранных дел ШОС"],
    ["ru", "Новый зал Музея Победы открыт.", "Музей Победы"],
    ["ru", "Дело слушали в Басманном суде Москвы.", "Басманный суд Москвы"],
    ["ru", "Он играл в Континентальной хоккейной лиге.", "Континентальная хоккейная лига"],
    ["de", "Er ist Präsident der Königlich Schwedischen Akademie.", "Königlich Schwedische Akademie"],
    ["de", "Sie sprach für den Vorstand des Deutschen Fußballverbandes.", "Deutscher Fußballverband"],
  ] as const)("is called by its head in the nominative: %s: %s", (language, text, name) => {
    const names = findIn(language, text).actors.map((actor) => actor.name);
    expect(names).toContain(name);
  });
});

describe("heads of government", () => {
  it("are no organisation in the plural either", () => {
    expect(namesIn("es", "Islamabad acogió la reunión de los jefes de Gobierno de la OCS.")).toEqual(["OCS → OCS"]);
  });
});

describe("“dieser”, “celui-ci”", () => {
  it("is whom the sentence before named last, and whom the next pronoun goes on with", () => {
    const german =
      "Präsident Paul Mandel gratulierte seinem Kollegen Jan Zorin. Dieser versprach Hilfe. Am Abend reiste er ab.";
    expect(namesIn("de", german).slice(2)).toEqual(["Dieser → Jan Zorin", "er → Jan Zorin"]);
    const french = "Le président Paul Mandel a reçu le ministre Jean Morel. Celui-ci a salué un accord.";
    expect(namesIn("fr", french).slice(2)).toEqual(["Celui-ci → Jean Morel"]);
  });
  it("is nobody before a noun", () => {
    const german = "Präsident Paul Mandel traf Minister Jan Zorin. Dieser Vertrag gilt. Dieser neue Vertrag gilt.";
    expect(namesIn("de", german)).toHaveLength(2);
  });
});

describe("findNames of any text", () => {
  const unit = fc.constantFrom(
    ..."Le ministre chinois Wang Yi|La Chine|son homologue russe|Sergueï Lavrov|, |. |: |« |» |\n|l'|a déclaré |il |Elle |les deux pays|ils |tous deux|al-Zein|M. |ONU|Pékin|J. |vendredi |a-t-il |président |de |\u00ad|\u{1f600}|́|’s |中".split(
      "|",
    ),
  );
  const texts = fc.oneof(fc.string({unit: "binary", maxLength: 120}), fc.string({unit, maxLength: 60}));
  it.each(["fr", "en"] as const)("slices to words, and never names two by overlapping words (%s)", (language) => {
    fc.assert(
      fc.property(texts, (text) => {
        const names = findIn(language, text);
        const keys = new Set(names.actors.map(({key}) => key));
        let previous = {start: 0, end: 0};
        for (const mention of names.mentions) {
          const position = names.locate(mention);
          expect(keys).toContain(mention.to);
          const words = text.slice(position.start, position.end);
          expect(words).not.toBe("");
          expect(words.trim()).toBe(words);
          const isSame = position.start === previous.start && position.end === previous.end;
          expect(isSame || position.start >= previous.end).toBe(true);
          previous = position;
        }
      }),
      {numRuns: 200},
    );
  });
  it("takes a family name with and without its hyphen for one", () => {
    const text = "Le chanteur Paul Morel et Greg Mandel ont chanté. Jacques Greg-Mandel et Paul Morel saluent.";
    expect(namesIn("fr", text)).toContain("Greg Mandel → Jacques Greg-Mandel");
  });
});

describe("German names and what stands behind them", () => {
  const told = (text: string) =>
    findIn("de", text).actors.flatMap(({type, name, roles}) =>
      type === "Person" ? [[name, ...roles.map(({role}) => role)]] : [],
    );
  it("keeps a family name whole that goes on behind a small word", () => {
    expect(told("Der Papst empfing Bischof Franz-Peter Tebartz-van Elst.")).toContainEqual([
      "Franz-Peter Tebartz-van Elst",
      "Bischof",
    ]);
  });
  it("takes no object for an apposition", () => {
    const text = "In Bonn hatte der damalige Bundespräsident Roman Herzog den Emir von Katar empfangen.";
    expect(told(text)).toContainEqual(["Roman Herzog", "damalige Bundespräsident"]);
  });
});
