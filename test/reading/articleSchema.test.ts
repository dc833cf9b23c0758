import {Ajv} from "ajv";
import {describe, expect, it} from "vitest";
import {articleSchema, synonyms} from "../../src/reading/articleSchema.ts";

describe("articleSchema", () => {
  it("is a valid JSON Schema that takes an article's front matter", () => {
    const validate = new Ajv({allowUnionTypes: true}).compile(articleSchema);
    expect(validate({title: "x", date: "2020-09-14", lang: "fr", author: ["a", "b"], tags: "c, d", draft: false})).toBe(
      true,
    );
    expect(validate({title: ["x"]})).toBe(false);
    expect(validate({permalink: "../x"})).toBe(false);
  });

  it("tells editors of every key and each of its synonyms", () => {
    const {properties} = articleSchema;
    for (const property of Object.values(properties))
      expect(property).toMatchObject({title: expect.any(String), description: expect.any(String)});
    for (const [other, key] of Object.entries(synonyms)) {
      expect(Object.keys(properties)).toEqual(expect.arrayContaining([other, key]));
    }
  });
});
