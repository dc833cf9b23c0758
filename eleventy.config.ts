import type {UserConfig} from "@11ty/eleventy";
import {limitTemplates} from "./src/site/eleventyPages.ts";

/** Joins Eleventy to the pages. The data comes from src/site/eleventyPages.ts, which runs it. */
export default function joinPages(config: UserConfig): void {
  limitTemplates(config);
}
