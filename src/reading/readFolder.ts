import type {Article, Registry, Report, Site} from "../model.ts";

/** What a content folder holds. */
export interface Folder {
  articles: Article[]; // in the order of their files
  registry: Registry;
  site: Site;
}

/** Reads a content folder: articles wherever they lie in it, and the author's own files at its root. */
export async function readFolder(_directory: string, _options: {report: Report}): Promise<Folder> {
  return {
    articles: [],
    registry: {participants: [], places: []},
    site: {title: "", description: null, language: "en", publisher: null, url: null, pathPrefix: "/"},
  };
}
