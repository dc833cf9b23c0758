import {existsSync, mkdirSync, readdirSync, readFileSync, writeFileSync} from "node:fs";
import {basename, dirname, join, relative, sep} from "node:path";
import {build, type Plugin} from "esbuild";
import {packageRoot} from "./packageRoot.ts";

/** The site's scripts, styles and fonts, bundled; all but `files` are paths from the site's root. */
export interface Assets {
  styles: {site: string; views: string; timeline: string}; // for every page, for all but articles, for those with a timeline
  disk: string; // starts the timeline of a page that was opened from a disk
  controls: string; // loads the timeline's script where there is one
  fonts: Record<string, string>; // paths by the names of their files
  files: {path: string; contents: Uint8Array}[];
}

/** From a script's own folder to what opens the indexes. */
const searchScript = "../pagefind/index.js";

/** What is published under the name it has: icons, and the licences that must go with the fonts. */
const plain: [folder: string, names: RegExp][] = [
  ["assets/icons", /\.(svg|png|ico)$/],
  ["assets/fonts", /\.txt$/],
];

const target = ["chrome123", "firefox120", "safari17.5"]; // the first ones with light-dark()

const root = join(packageRoot, "site"); // where a bundle would stand: the same on every build, for equal hashes

const options = {
  absWorkingDir: packageRoot,
  outdir: root,
  bundle: true,
  target,
  minify: true,
  legalComments: "eof",
  charset: "utf8",
  write: false,
  logLevel: "silent",
} as const;

/**
 * Bundles scripts and styles. Each name carries the hash of its content, so hosts may cache it for ever. Each script is a
 * bundle of its own: what two share would be one more file that a page waits for.
 */
export async function bundleAssets(): Promise<Assets> {
  const styles = await bundleEntries({
    site: "assets/css/site.css",
    views: "assets/css/siteViews.css",
    timeline: "assets/css/siteTimeline.css",
  });
  const timeline = await bundleEntries({timeline: "src/timeline/main.ts", disk: "src/timeline/disk.ts"});
  const parts = await bundleEntries(
    {search: "src/controls/search.ts", table: "src/controls/table.ts"},
    {"pagefind/browser": searchScript},
  );
  const besides = (bundle: Bundle, entry: string) => `./${basename(bundle.entries[entry] ?? "")}`;
  const controls = await bundleEntries(
    {controls: "src/controls/main.ts"},
    {
      "search/browser": besides(parts, "search"),
      "table/browser": besides(parts, "table"),
      "timeline/browser": besides(timeline, "timeline"),
    },
    "iife", // no module: those do not run on a page that was opened from a disk
  );
  const pathOf = (bundle: Bundle, entry: string) => bundle.entries[entry] ?? "";
  return {
    styles: {site: pathOf(styles, "site"), views: pathOf(styles, "views"), timeline: pathOf(styles, "timeline")},
    disk: pathOf(timeline, "disk"),
    controls: pathOf(controls, "controls"),
    fonts: Object.fromEntries(
      styles.files.flatMap(({path}) => {
        const name = /([\w-]+)\.\w+\.woff2$/.exec(path)?.[1];
        return name === undefined ? [] : [[name, path]];
      }),
    ),
    files: [
      ...styles.files,
      ...timeline.files,
      ...parts.files,
      ...controls.files,
      ...(await bundleEmbed()),
      ...readPlain(),
    ],
  };
}

interface Bundle {
  entries: Record<string, string>; // paths by the names of the entries
  files: Assets["files"];
}

/** Bundles entries by their names. What is published apart is left to be loaded from there: its address, by what code calls it. */
async function bundleEntries(
  entryPoints: Record<string, string>,
  apart: Record<string, string> = {},
  format: "esm" | "iife" = "esm",
): Promise<Bundle> {
  const {outputFiles, metafile} = await build({
    ...options,
    entryPoints,
    entryNames: "assets/[name].[hash]",
    chunkNames: "assets/[name].[hash]",
    assetNames: "assets/[name].[hash]",
    splitting: format === "esm",
    format,
    plugins: [leaveApart(apart)],
    loader: {".woff2": "file", ".svg": "file"},
    metafile: true,
  });
  const paths = new Map(Object.entries(metafile.outputs).map(([path, {entryPoint}]) => [entryPoint, path]));
  return {
    entries: Object.fromEntries(
      Object.entries(entryPoints).map(([name, entry]) => [
        name,
        toSitePath(root, join(packageRoot, paths.get(entry) ?? "")),
      ]),
    ),
    files: outputFiles.map(({path, contents}) => ({path: toSitePath(root, path), contents})),
  };
}

function leaveApart(addresses: Record<string, string>): Plugin {
  return {
    name: "leave-apart",
    setup({onResolve}) {
      onResolve({filter: /^\w+\/browser$/}, ({path}) => {
        const address = addresses[path];
        return address === undefined ? null : {path: address, external: true};
      });
    },
  };
}

/**
 * What other pages load, under names that stay: embed/timeline.js defines <dateline-timeline>, whose shadow tree takes
 * embed/timeline.css. There the variables of the root belong to the host element.
 */
async function bundleEmbed(): Promise<Assets["files"]> {
  const {outputFiles} = await build({
    ...options,
    entryPoints: {"embed/timeline": "src/timeline/embed.ts", "embed/style": "assets/css/embed.css"},
    format: "iife",
  });
  return outputFiles.map(({path, text}) =>
    path.endsWith(".css")
      ? {path: "embed/timeline.css", contents: Buffer.from(text.replaceAll(":root", ":host"))}
      : {path: "embed/timeline.js", contents: Buffer.from(text)},
  );
}

function readPlain(): Assets["files"] {
  return plain.flatMap(([folder, names]) => {
    const path = join(packageRoot, folder);
    const found = existsSync(path) ? readdirSync(path).sort() : [];
    return found
      .filter((name) => names.test(name))
      .map((name) => ({path: `${folder}/${name}`, contents: readFileSync(join(path, name))}));
  });
}

function toSitePath(root: string, path: string): string {
  return relative(root, path).split(sep).join("/");
}

export function writeAssets({files}: Assets, folder: string): void {
  for (const {path, contents} of files) {
    const target = join(folder, path);
    mkdirSync(dirname(target), {recursive: true});
    writeFileSync(target, contents);
  }
}
