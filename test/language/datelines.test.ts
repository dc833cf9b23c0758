import {describe, expect, it} from "vitest";
import {measureDateline} from "../../src/language/datelines.ts";
import {findNamedLanguage} from "../../src/language/index.ts";
import type {NamedLanguage} from "../../src/language/language.ts";
import {tokenize} from "../../src/language/tokens.ts";

function townOf(code: string, text: string): string {
  const tokens = tokenize(text);
  const length = measureDateline(tokens, findNamedLanguage(code) as NamedLanguage);
  return text.slice(0, tokens[length - 1]?.end ?? 0);
}

describe("measureDateline(tokens, language)", () => {
  it.each([
    ["en", "AUGUSTA, Georgia 1996-04-14", "AUGUSTA"],
    ["en", "MAYNARD, Mass. 1996-10-24", "MAYNARD"],
    ["es", "Jerez (Cádiz), 30 abr (EFE).- Resultados", "Jerez"],
    ["es", "San Vicente del Caguán, 29 may (EFE).- El jefe", "San Vicente del Caguán"],
    ["fr", "BESANÇON. – Le maire", "BESANÇON"],
    ["fr", "Pontarlier (AFP) – Le maire", "Pontarlier"],
  ])("%s “%s”", (code, text, town) => {
    expect(townOf(code, text)).toBe(town);
  });
  it.each([
    ["en", "SOCCER - JAPAN GET LUCKY WIN"],
    ["en", "Nick Faldo shot a 67 on Sunday"],
    ["fr", "Nancy. Le maire inaugure le marché"],
  ])("%s “%s” has none", (code, text) => {
    expect(townOf(code, text)).toBe("");
  });
});
