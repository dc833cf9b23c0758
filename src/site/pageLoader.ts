import {join} from "node:path";
import {register} from "tsx/esm/api";
import {packageRoot} from "./packageRoot.ts";

/** How the code of the pages is loaded. */
export interface PageLoader {
  load(): Promise<typeof import("./pageModules.ts")>;
  close(): Promise<void>; // it loads no more; what it loaded stays usable
}

/** Loads the templates as node loads modules: once for a process. */
export const onceLoader: PageLoader = {
  load: () => import("./pageModules.ts"),
  close: async () => {},
};

let generation = 0;

/**
 * Loads the templates, and all that they import, as their files are now: node keeps every module it has loaded, so
 * that a changed component is seen in a new namespace alone.
 */
export function createFreshLoader(): PageLoader {
  generation += 1;
  const fresh = register({namespace: `pages-${generation}`, tsconfig: join(packageRoot, "tsconfig.json")});
  return {
    load: () => fresh.import("./pageModules.ts", import.meta.url),
    close: () => fresh.unregister(),
  };
}
