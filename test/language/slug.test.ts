import fc from "fast-check";
import {describe, expect, it} from "vitest";
import {makeSlug, takeSlug} from "../../src/language/slug.ts";

describe("makeSlug(text, limit)", () => {
  it("writes small letters and hyphens, without marks", () => {
    expect(makeSlug("Sergueï Lavrov, à Moscou !")).toBe("serguei-lavrov-a-moscou");
    expect(makeSlug("coopé\u00adration")).toBe("cooperation");
    expect(makeSlug("Straße Łódź Œuvre")).toBe("strasse-lodz-oeuvre");
  });
  it("keeps other scripts as they are", () => {
    expect(makeSlug("Москва и Й")).toBe("москва-и-й");
    expect(makeSlug("上海 合作")).toBe("上海-合作");
  });
  it("keeps whole words within the limit, and cuts only a first one that is too long", () => {
    expect(makeSlug("one two three", 8)).toBe("one-two");
    expect(makeSlug("extraordinary", 5)).toBe("extra");
  });
  it("is empty without a letter or a digit", () => {
    expect(makeSlug(" … — !")).toBe("");
  });
  it("gives no name that a system keeps for itself", () => {
    expect(makeSlug("CON")).toBe("con-page");
    expect(makeSlug("Constance")).toBe("constance");
  });
  it("never exceeds its limit and never holds what a path must not, whatever the text", () => {
    fc.assert(
      fc.property(fc.string({unit: "binary"}), (text) => {
        const slug = makeSlug(text, 40);
        expect(slug.length).toBeLessThanOrEqual(45);
        expect(slug).not.toMatch(/[\s/\\.:?#%&"'<>|*]|^-|-$|--/u);
      }),
    );
  });
});

describe("takeSlug(slug, taken)", () => {
  it("counts on where a name is taken, and takes it", () => {
    const taken = new Set<string>();
    expect(["paris", "paris", "rome", "paris"].map((slug) => takeSlug(slug, taken))).toEqual([
      "paris",
      "paris-2",
      "rome",
      "paris-3",
    ]);
  });
});
