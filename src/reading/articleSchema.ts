/** JSON Schema (draft-07) of an article's front matter, with titles and descriptions for editors' completion. */
export const articleSchema = {
  $schema: "http://json-schema.org/draft-07/schema#",
  title: "Front matter of an article",
  type: "object",
} as const;
