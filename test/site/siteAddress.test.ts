import {describe, expect, it} from "vitest";
import {normalizePathPrefix, normalizeSiteUrl} from "../../src/site/siteAddress.ts";

describe("normalizeSiteUrl(text)", () => {
  it("ends in a slash, and leaves out what is no address of a folder", () => {
    expect(normalizeSiteUrl("https://example.org")).toBe("https://example.org/");
    expect(normalizeSiteUrl("https://example.org/chronicle?x#y")).toBe("https://example.org/chronicle/");
    expect(normalizeSiteUrl(undefined)).toBeNull();
  });
  it.each(["example.org", "ftp://example.org/", "javascript:alert(1)", ""])("refuses %j", (text) => {
    expect(() => normalizeSiteUrl(text)).toThrow("invalid site URL");
  });
});

describe("normalizePathPrefix(text)", () => {
  it("has a slash at both ends", () => {
    expect(normalizePathPrefix("/")).toBe("/");
    expect(normalizePathPrefix("a/b")).toBe("/a/b/");
    expect(normalizePathPrefix("/a/")).toBe("/a/");
    expect(normalizePathPrefix(undefined)).toBeNull();
  });
  it.each(["//evil.example/", "/a/../b/", '/"><script>/', "/a b/"])("refuses %j", (text) => {
    expect(() => normalizePathPrefix(text)).toThrow("invalid path prefix");
  });
});
