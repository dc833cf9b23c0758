import {existsSync, mkdirSync, readdirSync, readFileSync, writeFileSync} from "node:fs";
import {dirname, join, relative, sep} from "node:path";
import {build, type Plugin} from "esbuild";
import {packageRoot} from "./packageRoot.ts";

/** The site's scripts, styles and fonts, bundled; `css`, `timeline`, `disk` and `controls` are the entries' paths from the site's root. */
export interface Assets {
  css: string;
  timeline: string;
  disk: string;
  controls: string;
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

/** Bundles the timeline and the styles. Each name carries the hash of its content, so hosts may cache it for ever. */
export async function bundleAssets(): Promise<Assets> {
  const root = join(packageRoot, "site"); // where the bundle would stand: the same on every build, for equal hashes
  const {outputFiles, metafile} = await build({
    absWorkingDir: packageRoot,
    entryPoints: {
      timeline: "src/timeline/main.ts",
      disk: "src/timeline/disk.ts",
      controls: "src/controls/main.ts",
      site: "assets/css/site.css",
    },
    entryNames: "assets/[name].[hash]",
    chunkNames: "assets/[name].[hash]",
    assetNames: "assets/[name].[hash]",
    outdir: root,
    bundle: true,
    splitting: true,
    format: "esm",
    target,
    minify: true,
    legalComments: "eof",
    charset: "utf8",
    plugins: [leavePagefind],
    loader: {".woff2": "file", ".svg": "file"},
    write: false,
    metafile: true,
    logLevel: "silent",
  });
  const bundled = outputFiles.map(({path, contents}) => ({path: toSitePath(root, path), contents}));
  const entries = new Map(Object.entries(metafile.outputs).map(([path, {entryPoint}]) => [entryPoint, path]));
  const pathOf = (entry: string) => toSitePath(root, join(packageRoot, entries.get(entry) ?? ""));
  return {
    css: pathOf("assets/css/site.css"),
    timeline: pathOf("src/timeline/main.ts"),
    disk: pathOf("src/timeline/disk.ts"),
    controls: pathOf("src/controls/main.ts"),
    fonts: Object.fromEntries(
      bundled.flatMap(({path}) => {
        const name = /([\w-]+)\.\w+\.woff2$/.exec(path)?.[1];
        return name === undefined ? [] : [[name, path]];
      }),
    ),
    files: [...bundled, ...(await bundleEmbed()), ...readPlain()],
  };
}

/** Pagefind's script is published beside its index, and loaded from there when somebody searches. */
const leavePagefind: Plugin = {
  name: "leave-pagefind",
  setup({onResolve}) {
    onResolve({filter: /^pagefind\/browser$/}, () => ({path: searchScript, external: true}));
  },
};

/**
 * What other pages load, under names that stay: embed/timeline.js defines <dateline-timeline>, whose shadow tree takes
 * embed/timeline.css. There the variables of the root belong to the host element.
 */
async function bundleEmbed(): Promise<Assets["files"]> {
  const {outputFiles} = await build({
    absWorkingDir: packageRoot,
    entryPoints: {"embed/timeline": "src/timeline/embed.ts", "embed/style": "assets/css/embed.css"},
    outdir: join(packageRoot, "site"),
    bundle: true,
    format: "iife",
    target,
    minify: true,
    legalComments: "eof",
    charset: "utf8",
    write: false,
    logLevel: "silent",
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
