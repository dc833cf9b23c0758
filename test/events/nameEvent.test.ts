import fc from "fast-check";
import {describe, expect, it} from "vitest";
import {cutHeadline} from "../../src/events/cutHeadline.ts";
import {drawEvents} from "../../src/events/drawEvents.ts";
import {dropDates} from "../../src/events/dropDates.ts";
import {type Piece, writePieces} from "../../src/events/headline.ts";
import {dropRoles, restoreNames, shortenNames} from "../../src/events/headlineNames.ts";
import {LONGEST_NAME} from "../../src/events/nameEvent.ts";
import {findingsOf, languageOf} from "./findingsOf.ts";

/** The headlines of a text that was issued on Monday, 14 September 2020. */
function namesIn(text: string, code: string): string[] {
  return drawEvents(findingsOf(text, code, "2020-09-14")).drafts.map(({name}) => name);
}

/** The words of the first sentence as pieces of a headline. */
function piecesOf(text: string, code: string) {
  const findings = findingsOf(text, code, "2020-09-14");
  const tokens = findings.names.tagged[0]?.tokens ?? [];
  const pieces = tokens.map(
    ({text: word, start}, token): Piece => ({text: word, glued: start === tokens[token - 1]?.end, token}),
  );
  return {findings, pieces, write: (each: readonly Piece[]) => writePieces(each, findings.language)};
}

describe("nameEvent(findings, sentence, clauses, room)", () => {
  it("leaves the date and the attribution out", () => {
    expect(namesIn("Le conseil a adopté vendredi le budget de la ville.", "fr")).toEqual([
      "Le conseil a adopté le budget de la ville",
    ]);
    expect(namesIn("On Friday, the council adopted the budget, the mayor said.", "en")).toEqual([
      "The council adopted the budget",
    ]);
  });

  it("keeps what a bare beginning is told by, and a verb with the object behind its place", () => {
    const text =
      "Le groupe est né vendredi, lorsque cinq villes voisines ont signé dans la même salle un accord sur les transports de toute la région du fleuve.";
    expect(namesIn(text, "fr")).toEqual([
      "Le groupe est né lorsque cinq villes voisines ont signé dans la même salle un accord",
    ]);
  });

  it("names whoever a pronoun stands for", () => {
    const text = "Le président américain Barack Obama a prononcé un discours jeudi. Vendredi, il a visité un musée.";
    expect(namesIn(text, "fr")[1]).toBe("Barack Obama a visité un musée");
  });

  it("keeps a pronoun that nobody can read out of the timeline", () => {
    const {drafts, leftOut} = drawEvents(findingsOf("It is planned for 3 October.", "en", "2020-09-14"));
    expect(drafts).toEqual([]);
    expect(leftOut.map(({rule}) => rule)).toEqual(["events/pronoun"]);
  });

  it("drops what persons are before it drops their given names", () => {
    const text =
      "Le président français Emmanuel Macron et la chancelière allemande Angela Merkel ont signé vendredi à Paris un traité de coopération.";
    expect(namesIn(text, "fr")).toEqual([
      "Emmanuel Macron et Angela Merkel ont signé à Paris un traité de coopération",
    ]);
  });

  it("never ends on a verb that waits for its object", () => {
    const text =
      "Le président français Emmanuel Macron et la chancelière allemande Angela Merkel ont signé vendredi au palais de l'Élysée un traité de coopération et d'intégration franco-allemand.";
    const [name = ""] = namesIn(text, "fr");
    expect(name).toContain("traité");
    expect(name.length).toBeLessThanOrEqual(LONGEST_NAME);
  });

  it("tells one of two predicates", () => {
    const text = "Barack Obama a été accueilli mercredi au palais, puis a pris part jeudi à l'ouverture du forum.";
    expect(namesIn(text, "fr")).toEqual([
      "Barack Obama a été accueilli au palais",
      "Barack Obama a pris part à l'ouverture du forum",
    ]);
  });

  it("leaves out the story that a colon opens, and keeps a list", () => {
    expect(namesIn("They signed two statements on Friday: one raises the tolls.", "en")).toEqual([]);
    expect(namesIn("The two towns signed two statements on Friday: one raises the tolls.", "en")).toEqual([
      "The two towns signed two statements",
    ]);
    expect(namesIn("Barack Obama met two guests on Friday: Angela Merkel and Emmanuel Macron.", "en")).toEqual([
      "Barack Obama met two guests: Angela Merkel and Emmanuel Macron",
    ]);
  });

  it("puts a space before a colon in French alone", () => {
    const {pieces, write} = piecesOf("Deux textes : un accord", "fr");
    expect(write(pieces)).toBe("Deux textes : un accord");
    const english = piecesOf("Two texts : a deal", "en");
    expect(english.write(english.pieces)).toBe("Two texts: a deal");
  });

  it("says whose visit it was", () => {
    const text = "Barack Obama arrived in Cuba on Thursday. The visit had been announced on 1 September.";
    expect(namesIn(text, "en")[1]).toBe("Barack Obama’s visit had been announced");
  });

  it("keeps to the longest length in whole words, whatever the text", () => {
    const word = fc.constantFrom(
      "Barack Obama",
      "a",
      "signé",
      "le",
      "traité",
      ",",
      "que",
      "de",
      "Paris",
      ":",
      "et",
      "(",
      "«",
    );
    fc.assert(
      fc.property(fc.array(word, {maxLength: 60}), (words) => {
        const text = `${words.join(" ")} vendredi.`;
        for (const name of namesIn(text, "fr")) {
          expect(name.length).toBeLessThanOrEqual(LONGEST_NAME + "Barack Obama".length + 20);
          for (const each of name.match(/\p{L}+/gu) ?? [])
            expect(`${text} selon`.toLowerCase()).toContain(each.toLowerCase());
        }
      }),
      {numRuns: 60},
    );
  });
});

describe("dropDates(tagged, times, language)", () => {
  const keptOf = (text: string, code: string) => {
    const {findings, pieces, write} = piecesOf(text, code);
    const [tagged] = findings.names.tagged;
    if (!tagged) return "";
    const {dropped, replaced} = dropDates(tagged, findings.timesIn(0), findings.language);
    return write(
      pieces
        .filter(({token}) => !dropped.has(token))
        .map((piece) => ({...piece, text: replaced.get(piece.token) ?? piece.text})),
    );
  };

  it("takes the words before the date with it", () => {
    expect(keptOf("Le pont rouvrira le 3 mai.", "fr")).toBe("Le pont rouvrira.");
    expect(keptOf("The bridge has been closed since the end of May.", "en")).toBe("The bridge has been closed.");
  });
  it("takes both commas, and leaves the one before a subject", () => {
    expect(keptOf("À Paris, en juin 2019, les maires se sont réunis.", "fr")).toBe(
      "À Paris, les maires se sont réunis.",
    );
    expect(keptOf("The mayor, on Friday, opened the bridge.", "en")).toBe("The mayor opened the bridge.");
  });
  it("leaves an article where a genitive stood", () => {
    expect(keptOf("At Friday's ceremony they signed.", "en")).toContain("the ceremony");
  });
  it("leaves a duration, which is no date", () => {
    expect(keptOf("Une visite de trois jours.", "fr")).toBe("Une visite de trois jours.");
  });
});

describe("cutHeadline(pieces, room, language)", () => {
  const cut = (text: string, room: number, code = "en") => {
    const {findings, pieces} = piecesOf(text, code);
    return cutHeadline(pieces, room, findings.language);
  };

  it("ends before a phrase that can be missed", () => {
    expect(cut("The council adopted the budget of the town after a debate of many hours", 40)).toBe(
      "The council adopted the budget",
    );
  });
  it("takes the few words between a comma and the cut away too", () => {
    expect(cut("Barack Obama met Angela Merkel in Paris, a day after both had arrived there", 55)).toBe(
      "Barack Obama met Angela Merkel in Paris",
    );
  });
  it("marks what had to be cut anywhere", () => {
    expect(cut("Adoption signature négociation déclaration proclamation célébration", 40, "fr")).toMatch(/…$/);
  });
});

describe("restoreNames, dropRoles and shortenNames(pieces, findings, sentence)", () => {
  const text = "Le président français Emmanuel Macron a rencontré son homologue américain Barack Obama.";
  const {findings, pieces, write} = piecesOf(text, "fr");
  const restored = restoreNames(pieces, findings, 0);

  it("write each person once in full", () => {
    expect(write(restored)).toBe(text.replace(" .", "."));
  });
  it("leave out what persons are", () => {
    expect(write(dropRoles(restored, findings, 0))).toBe("Emmanuel Macron a rencontré Barack Obama.");
  });
  it("leave out given names", () => {
    expect(write(shortenNames(restored, findings, 0, false))).toContain("Macron a rencontré");
    expect(write(shortenNames(restored, findings, 0, true))).toContain("Emmanuel Macron a rencontré");
  });
  it("do not double the particle of a name", () => {
    const other = piecesOf("Konrad Adenauer a reçu Charles de Gaulle. Adenauer a salué de Gaulle.", "fr");
    const tokens = other.findings.names.tagged[1]?.tokens ?? [];
    const second = tokens.map(({text: word}, token): Piece => ({text: word, glued: false, token}));
    expect(writePieces(restoreNames(second, other.findings, 1), languageOf("fr"))).not.toContain("de Charles");
  });
});
