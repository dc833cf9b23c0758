import {join} from "node:path";
import {describe, expect, it} from "vitest";
import {describeError} from "../../src/site/describeError.ts";
import {packageRoot} from "../../src/site/packageRoot.ts";

describe("describeError(error)", () => {
  it("names the template in which the innermost cause arose", () => {
    const inner = new Error("no name");
    const page = join(packageRoot, "src/pages/event.11ty.tsx");
    inner.stack = `Error: no name\n    at f (/elsewhere/a.js:1:2)\n    at render (file://${page}?tsx-namespace=pages-1:12:34)`;
    const outer = Object.assign(new Error("outer"), {originalError: inner});
    expect(describeError(outer)).toBe("no name (src/pages/event.11ty.tsx:12:34)");
  });
  it("says what is known where no template is named", () => {
    const error = new Error("disk full");
    error.stack = "Error: disk full\n    at write (node:fs:1:2)";
    expect(describeError(error)).toBe("disk full");
    expect(describeError("text")).toBe("text");
  });
});
