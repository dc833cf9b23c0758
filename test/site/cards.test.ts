import {mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync} from "node:fs";
import {tmpdir} from "node:os";
import {join} from "node:path";
import {afterAll, describe, expect, it} from "vitest";
import {drawCard, listCards} from "../../src/pages/card.ts";
import {writeCards} from "../../src/site/cards.ts";
import {manyEvents, sampleDataset, sampleSite} from "../pages/sampleChronicle.ts";

const folder = mkdtempSync(join(tmpdir(), "dateline-cards-"));
afterAll(() => rmSync(folder, {recursive: true, force: true}));

const face = {site: "A site", title: "A title", language: "en", eyebrow: "2020", events: [], all: sampleDataset.events};

describe("listCards(dataset, site)", () => {
  it("draws the home page, and every event, article and participant", () => {
    const pages = listCards(sampleDataset, sampleSite).map(({page}) => page);
    expect(pages[0]).toBe("");
    for (const {id} of sampleDataset.events) expect(pages).toContain(`event/${id}/`);
    expect(pages).toContain("participant/wang-yi/");
  });
  it("draws one for all pages of a large chronicle", () => {
    expect(listCards(manyEvents(5000), sampleSite)).toHaveLength(1);
  });
  it("names a file by what it shows", () => {
    const [one] = listCards(sampleDataset, sampleSite);
    expect(one?.path).toBe(listCards(sampleDataset, sampleSite)[0]?.path);
    expect(one?.path).not.toBe(listCards(sampleDataset, {...sampleSite, title: "Other"})[0]?.path);
  });
});

describe("drawCard(face)", () => {
  it("draws every script of the interface, and none whose letters the fonts lack", () => {
    for (const title of ["Événement", "Über", "Встреча", "王毅访问莫斯科", "لقاء في موسكو"])
      expect(drawCard({...face, title})).toContain("<svg");
    for (const title of ["Αθήνα", "मास्को", "犇"]) expect(drawCard({...face, title})).toBeNull();
  });
  it("writes a title as text, whatever it holds", () => {
    expect(drawCard({...face, title: "</text><script>&"})).toContain("&lt;/text&gt;&lt;script&gt;&amp;");
  });
  it("ends text from right to left at the right", () => {
    expect(drawCard({...face, title: "لقاء", language: "ar"})).toContain('text-anchor="end"');
  });
});

describe("writeCards(cards, folder, before)", () => {
  it("draws PNG images of 1200 by 630, and takes those that were there before", async () => {
    const cards = listCards(sampleDataset, sampleSite).slice(0, 2);
    expect(await writeCards(cards, join(folder, "first"), join(folder, "none"))).toBe(2);
    const [name = ""] = readdirSync(join(folder, "first/card"));
    const bytes = readFileSync(join(folder, "first/card", name));
    expect(bytes.subarray(1, 4).toString()).toBe("PNG");
    expect([bytes.readUInt32BE(16), bytes.readUInt32BE(20)]).toEqual([1200, 630]);
    writeFileSync(join(folder, "first/card", name), "kept");
    mkdirSync(join(folder, "second"));
    expect(await writeCards(cards, join(folder, "second"), join(folder, "first"))).toBe(0);
    expect(readFileSync(join(folder, "second/card", name), "utf8")).toBe("kept");
  });
});
