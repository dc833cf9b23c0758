import type {Article, Report} from "../model.ts";

/**
 * Reads the bytes of one file, plain text or Markdown, into an article whose times and mentions are still to be found.
 * Pure: what cannot be understood is reported, and a file that is no article at all gives null.
 */
export function readArticle(_bytes: Uint8Array, _options: {file: string; report: Report}): Article | null {
  return null;
}
