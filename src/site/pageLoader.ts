import {resolve} from "node:path";
import {pathToFileURL} from "node:url";
import {register} from "tsx/esm/api";
import {packageRoot} from "./packageRoot.ts";
import type {PageTemplate} from "./pageModules.ts";

type PageModules = typeof import("./pageModules.ts");

/** How the templates' code is loaded. */
export interface PageLoader {
  loadModules(): Promise<PageModules>;
  loadTemplate(path: string): Promise<PageTemplate>;
  close(): Promise<void>; // it loads no more; what it loaded stays usable
}

/** Loads the templates as node loads modules: once for a process. */
export const onceLoader: PageLoader = {
  loadModules: () => import("./pageModules.ts"),
  loadTemplate: (path) => import(toUrl(path)),
  close: async () => {},
};

let generation = 0;

/**
 * Loads the templates, and all that they import, as their files are now: node keeps every module it has loaded, so
 * that a changed component is seen in a new namespace alone.
 */
export function createFreshLoader(): PageLoader {
  generation += 1;
  const fresh = register({namespace: `pages-${generation}`, tsconfig: resolve(packageRoot, "tsconfig.json")});
  return {
    loadModules: () => fresh.import("./pageModules.ts", import.meta.url),
    loadTemplate: (path) => fresh.import(toUrl(path), import.meta.url),
    close: () => fresh.unregister(),
  };
}

function toUrl(path: string): string {
  return pathToFileURL(resolve(path)).href;
}
