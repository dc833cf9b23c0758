import {describe, expect, it} from "vitest";
import {readFurniture} from "../../src/reading/readFurniture.ts";
import {words} from "./reading.ts";

const headline = "Des liens plus profonds avec la Russie promis de relever les défis";
const kindOf = (line: string) => readFurniture(line, headline, words)?.kind ?? null;

describe("readFurniture(text, headline, words)", () => {
  it.each([
    ["Des liens plus profonds", "headline"],
    ["Des liens plus prof…", "headline"],
    [`${headline} | China Daily`, "headline"],
    ["* * *", "ornament"],
    ["—", "ornament"],
    ["© 2020 China Daily", "rights"],
    ["Copyright 2020 Xinhua", "rights"],
    ["Le Journal. Tous droits réservés", "rights"],
    ["Lire aussi : Un sommet à Samarcande", "related"],
    ["RELATED ARTICLES", "related"],
    ["Photo : AFP", "caption"],
    ["[Photo/Xinhua]", "caption"],
    ["The minister arrives in Moscow on Sept 11, 2020. [Photo/Agencies]", "caption"],
    ["Partager", "control"],
    ["3 min read", "control"],
    ["Temps de lecture : 4 min", "control"],
    ["Mots-clés : Chine, Russie", "tags"],
    ["FRANCE-ALLEMAGNE-SOMMET", "tags"],
    ["The talks go on — Office of the Prime Minister – Ethiopia (@PMEthiopia) March 5, 2019", "credits"],
    ["Go to video", "related"],
    ["https://example.org/article", "address"],
    ["ren.qi@example.org", "address"],
    ["Time of issue:", "credits"],
  ])("knows “%s” as %s", (line, kind) => {
    expect(kindOf(line)).toBe(kind);
  });

  it.each([
    "»",
    "Des liens",
    "Des liens plus profonds que jamais unissent les deux pays.",
    "Photo albums are sold in Moscow.",
    "Copyright law was discussed on Friday.",
    "Related talks were held in Vienna on Monday.",
    "Partager le pouvoir, voilà la question.",
    "The report was sent to editors@example.org on Monday.",
  ])("leaves prose alone: “%s”", (line) => {
    expect(kindOf(line)).toBeNull();
  });
});
