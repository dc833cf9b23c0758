import {readdirSync, readFileSync} from "node:fs";
import {createServer} from "node:http";
import {join} from "node:path";
import {gzipSync} from "node:zlib";
import {build} from "esbuild";
import {joinTimeline} from "../../src/exports/timelineData.ts";
import type {Dataset} from "../../src/model.ts";
import {timelineSecurityPolicy} from "../../src/pages/securityPolicy.ts";
import {bundleAssets} from "../../src/site/assets.ts";

export interface TimelineSite {
  url: (name: string, hash?: string) => string;
  bytes: () => number; // sent since the last call, compressed as hosts do
  page: (path: string, html: string) => void; // one more
  close: () => void;
}

interface TimelinePage {
  data: Dataset;
  language?: string;
  direction?: "rtl";
  participant?: string;
}

const root = join(import.meta.dirname, "../..");

/** The browser's half, as the site bundles it. */
export async function bundleTimeline(): Promise<Map<string, string>> {
  const {outputFiles} = await build({
    absWorkingDir: root,
    entryPoints: {timeline: "src/timeline/main.ts"},
    chunkNames: "[name]-[hash]",
    outdir: "/out",
    bundle: true,
    splitting: true,
    format: "esm",
    minify: true,
    write: false,
    logLevel: "silent",
  });
  return new Map(outputFiles.map(({path, text}) => [path.replace(/^.*\//, "/"), text]));
}

/** Hosts one page for each named timeline on this machine, under the policy of the published site. */
export async function hostTimelines(pages: Record<string, TimelinePage>): Promise<TimelineSite> {
  const sheets = [
    "tokens.css",
    "base.css",
    ...readdirSync(join(root, "assets/css"))
      .filter((name) => /^timeline.*\.css$/.test(name))
      .sort(),
  ];
  const css = sheets.map((name) => readFileSync(join(root, "assets/css", name), "utf8"));
  const files = new Map<string, [type: string, text: string]>([
    ["/site.css", ["text/css", `${css.join("\n")}\nmain {padding: 1rem; max-width: 90rem; margin: 0 auto}`]],
  ]);
  for (const [path, text] of await bundleTimeline()) files.set(path, ["text/javascript", text]);
  for (const {path, contents} of (await bundleAssets()).files) {
    if (path.startsWith("embed/"))
      files.set(`/${path}`, [path.endsWith(".css") ? "text/css" : "text/javascript", Buffer.from(contents).toString()]);
  }
  for (const [name, page] of Object.entries(pages)) {
    for (const {path, value} of joinTimeline(page.data, page.language ?? "en")) {
      files.set(`/${name}/${path}`, ["application/json", JSON.stringify(value)]);
    }
    files.set(`/${name}/`, ["text/html", writePage(page)]);
  }
  const packed = new Map<string, Buffer>();
  let sent = 0;
  const server = createServer((request, response) => {
    const path = new URL(request.url ?? "/", "http://localhost").pathname;
    const [type, text] = files.get(path) ?? ["text/plain", null];
    if (text === null) {
      response.writeHead(404, {"content-type": "text/plain"});
      response.end();
      return;
    }
    const body = packed.get(path) ?? gzipSync(text, {level: 9});
    packed.set(path, body);
    sent += body.length;
    response.writeHead(200, {
      "content-type": `${type}; charset=utf-8`,
      "content-encoding": "gzip",
      "access-control-allow-origin": "*",
      "content-length": body.length,
    });
    response.end(body);
  });
  await new Promise<void>((resolve) => server.listen(0, "127.0.0.1", resolve));
  const address = server.address();
  const port = typeof address === "object" && address ? address.port : 0;
  return {
    url: (name, hash = "") => `http://127.0.0.1:${port}/${name}/${hash}`,
    bytes: () => {
      const before = sent;
      sent = 0;
      return before;
    },
    page: (path, html) => files.set(path, ["text/html", html]),
    close: () => {
      server.closeAllConnections();
      server.close();
    },
  };
}

function writePage({language = "en", direction, participant}: TimelinePage): string {
  const only = participant ? ` data-participant="${participant}"` : "";
  return `<!doctype html>
<html lang="${language}"${direction ? ` dir="${direction}"` : ""}>
<head>
<meta charset="utf-8">
<meta http-equiv="Content-Security-Policy" content="${timelineSecurityPolicy}">
<meta name="viewport" content="width=device-width">
<title>A chronicle</title>
<link rel="icon" href="data:,">
<link rel="stylesheet" href="/site.css">
<script type="module" src="/timeline.js"></script>
</head>
<body>
<main>
<h1>A chronicle</h1>
<section class="timeline" data-timeline data-src="data/timeline.json" data-base="./"${only} aria-label="Timeline"></section>
<h2>All events</h2>
${"<p>The list is longer than a screen.</p>\n".repeat(60)}
</main>
</body>
</html>`;
}
