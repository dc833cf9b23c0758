import {join, sep} from "node:path";
import {type BuildIo, type BuildOptions, type BuildParts, buildSite, createParts, type Summary} from "./buildSite.ts";
import {describeError} from "./describeError.ts";
import {watchFolders} from "./folderWatch.ts";
import {packageRoot} from "./packageRoot.ts";
import {createFreshLoader} from "./pageLoader.ts";
import {normalizePathPrefix} from "./siteAddress.ts";
import {type SiteServer, serveSite} from "./siteServer.ts";

export interface WatchIo extends BuildIo {
  built(summary: Summary): void; // after each build that was published
  failed(reason: string): void; // after each that was not
}

export interface WatchedSite {
  url: string;
  close(): Promise<void>;
}

/** The parts of the site, by the folders of the package whose files they are made of. */
const sources = {
  pages: ["src/pages"],
  assets: ["src/timeline", "src/controls", "assets"],
};

/**
 * Builds a site, serves it on this machine, and builds again what depends on a file that changes: articles, templates,
 * styles or the timeline's code. A build that fails is told, and the last good site stays. Throws when the first fails.
 */
export async function watchSite(options: BuildOptions, port: number, io: WatchIo): Promise<WatchedSite> {
  const parts = keepParts(options.content);
  const state = {build: 1, failure: null as string | null};
  io.built(await buildSite(options, io, parts));
  const prefix = normalizePathPrefix(options.pathPrefix) ?? "/";
  const server = await serveSite(options.output, prefix, port, {...state});
  const folders = [options.content, ...[...sources.pages, ...sources.assets].map((path) => join(packageRoot, path))];
  const watch = watchFolders(folders, async (paths) => {
    io.log(`changed   ${paths.map((path) => path.split(sep).at(-1)).join(", ")}`);
    await parts.forget(paths);
    await rebuild(server);
  });

  async function rebuild(server: SiteServer): Promise<void> {
    try {
      io.built(await buildSite(options, io, parts));
      state.build += 1;
      state.failure = null;
    } catch (error) {
      state.failure = describeError(error);
      io.failed(state.failure);
    }
    server.announce({...state});
  }

  return {
    url: server.url,
    async close() {
      watch.close();
      await server.close();
    },
  };
}

interface KeptParts extends BuildParts {
  forget(paths: string[]): Promise<void>; // makes anew what depends on these files
}

/** Keeps each part of the build until one of its files changes. A part that failed is not kept. */
function keepParts(content: string): KeptParts {
  const anew = createParts(content);
  const readContent = keep(anew.readContent);
  const bundleAssets = keep(anew.bundleAssets);
  const inside = (folders: string[], path: string) =>
    folders.some((folder) => path === join(packageRoot, folder) || path.startsWith(join(packageRoot, folder) + sep));
  const parts: KeptParts = {
    readContent: readContent.get,
    bundleAssets: bundleAssets.get,
    loader: createFreshLoader(),
    async forget(paths) {
      const touches = (folders: string[]) => paths.some((path) => inside(folders, path));
      if (touches(sources.assets)) bundleAssets.forget();
      if (paths.some((path) => path === content || path.startsWith(content + sep))) readContent.forget();
      if (!touches(sources.pages)) return;
      await parts.loader.close();
      parts.loader = createFreshLoader();
    },
  };
  return parts;
}

function keep<T>(make: () => Promise<T>): {get(): Promise<T>; forget(): void} {
  let kept: Promise<T> | null = null;
  const forget = () => {
    kept = null;
  };
  return {
    get() {
      kept ??= make();
      kept.catch(forget);
      return kept;
    },
    forget,
  };
}
