import {describe, expect, it} from "vitest";
import {isShouted} from "../../src/participants/shouted.ts";
import {findIn, namesIn, tag} from "./namesIn.ts";

describe("isShouted(sentence)", () => {
  it.each(["GRAF CRUISES INTO THIRD ROUND", "ENGLAND v PAKISTAN TEST ENDS", "U.S. URGES CALM AFTER WARNING"])(
    "“%s” is in capital letters",
    (text) => {
      expect(isShouted({text})).toBe(true);
    },
  );
  it.each(["NATO, UN and OPEC met", "AFP PARIS", "Graf cruises into third round", "习近平抵达莫斯科"])(
    "“%s” is not",
    (text) => {
      expect(isShouted({text})).toBe(false);
    },
  );
});

describe("lowerShouted(tokens, lexicon)", () => {
  const written = (text: string) =>
    tag("en", text)
      .tokens.map((token) => token.text)
      .join(" ");

  it("writes names of the lists with a capital and all else small", () => {
    expect(written("BILL CLINTON MEETS NETANYAHU IN PARIS")).toBe("Bill Clinton meets Netanyahu in Paris");
    expect(written("FRENCH PRESIDENT WARNS O'NEILL")).toBe("French president warns O'Neill");
  });
  it("leaves acronyms and places in the text as they are", () => {
    expect(written("NATO WARNS OF NEW ATTACKS")).toBe("NATO warns of new attacks");
    const {tokens, sentence} = tag("en", "GRAF CRUISES INTO THIRD ROUND");
    expect(tokens.map(({start, end}) => sentence.text.slice(start, end)).join(" ")).toBe(sentence.text);
  });
  it("knows again whom the article names in prose", () => {
    const text = "QRTZAC WINS THE LAST RACE\nZorica Qrtzac said she was happy.";
    expect(namesIn("en", text)).toContain("QRTZAC → Zorica Qrtzac");
  });
});

describe("gatherCapitals(sentences)", () => {
  it("tells the names of a headline by the prose below it", () => {
    const text = "# BANHARN TO STEP DOWN AS NORMAN COLLAPSES\nIn Bangkok Banharn Silpa-archa met Greg Norman.";
    expect(
      findIn("en", text)
        .tagged[0]?.tokens.map((token) => token.text)
        .join(" "),
    ).toBe("Banharn to step down as Norman collapses");
  });
});
