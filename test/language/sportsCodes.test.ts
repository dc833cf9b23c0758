import {describe, expect, it} from "vitest";
import {findSportsCode, isSportsCode} from "../../src/language/sportsCodes.ts";
import {tokenize} from "../../src/language/tokens.ts";

function codeIn(text: string): string | null {
  const tokens = tokenize(text);
  const at = tokens.findIndex(({text: word}) => word === "(") + 1;
  return findSportsCode(tokens, at);
}

describe("findSportsCode(tokens, at)", () => {
  it("tells the country of a code beside figures", () => {
    expect(codeIn("3. Alberto Tomba (ITA) 1:45.10")).toBe("IT");
    expect(codeIn("1. Axel Merckx (BEL/Mapei) 6h")).toBe("BE");
  });
  it("tells none of a party's letters and of a text without figures", () => {
    expect(codeIn("Vicente Fox (PAN) 43 %")).toBeNull();
    expect(codeIn("Alberto Tomba (ITA) ganó")).toBeNull();
  });
});

describe("isSportsCode(word)", () => {
  it("knows the codes of countries alone", () => {
    expect(["ITA", "BEL", "PAN", "it"].map(isSportsCode)).toEqual([true, true, false, false]);
  });
});
