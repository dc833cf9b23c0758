import {describe, expect, it} from "vitest";
import {readArguments, suggest} from "../../src/cli/arguments.ts";

const flags = {content: {type: "string"}, format: {type: "string"}, quiet: {type: "boolean"}} as const;

describe("readArguments(args, flags)", () => {
  it("reads values after a space or an equals sign", () => {
    expect(readArguments(["--content", "a b", "--format=json", "--quiet"], flags)).toEqual({
      content: "a b",
      format: "json",
      quiet: true,
    });
  });
  it.each([
    [["--contnet", "x"], "unknown flag: --contnet (did you mean --content?)"],
    [["--zebra"], "unknown flag: --zebra"],
    [["--__proto__=x"], "unknown flag: --__proto__"],
    [["articles"], "unexpected argument: articles"],
    [["--content"], "missing value: --content needs one"],
    [["--content="], "missing value: --content needs one"],
    [["--quiet=yes"], "unexpected value: --quiet takes none"],
  ])("refuses %j", (args, message) => {
    expect(() => readArguments(args, flags)).toThrow(message);
  });
});

describe("suggest(word, known)", () => {
  it("finds the nearest word, and none that is far", () => {
    expect(suggest("biuld", ["build", "serve"])).toBe(" (did you mean build?)");
    expect(suggest("publish", ["build", "serve"])).toBe("");
  });
});
