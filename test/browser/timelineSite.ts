import {readFileSync} from "node:fs";
import {createServer} from "node:http";
import {join} from "node:path";
import {build} from "esbuild";
import type {TimelineData} from "../../src/model.ts";
import {contentSecurityPolicy} from "../../src/pages/securityPolicy.ts";

export interface TimelineSite {
  url: (name: string, hash?: string) => string;
  close: () => void;
}

interface TimelinePage {
  data: TimelineData;
  language?: string;
  participant?: string;
}

const root = join(import.meta.dirname, "../..");

/** Hosts one page for each named timeline on this machine, under the policy of the published site. */
export async function hostTimelines(pages: Record<string, TimelinePage>): Promise<TimelineSite> {
  const {outputFiles} = await build({
    absWorkingDir: root,
    entryPoints: ["src/timeline/main.ts"],
    bundle: true,
    format: "esm",
    write: false,
    logLevel: "silent",
  });
  const css = ["tokens.css", "base.css", "timeline.css"].map((name) =>
    readFileSync(join(root, "assets/css", name), "utf8"),
  );
  const files = new Map<string, [type: string, text: string]>([
    ["/timeline.js", ["text/javascript", outputFiles[0]?.text ?? ""]],
    ["/site.css", ["text/css", `${css.join("\n")}\nmain {padding: 1rem; max-width: 80rem; margin: 0 auto}`]],
  ]);
  for (const [name, page] of Object.entries(pages)) {
    files.set(`/${name}.json`, ["application/json", JSON.stringify(page.data)]);
    files.set(`/${name}.html`, ["text/html", writePage(name, page)]);
  }
  const server = createServer((request, response) => {
    const path = new URL(request.url ?? "/", "http://localhost").pathname;
    const [type, text] = files.get(path) ?? ["text/plain", null];
    response.writeHead(text === null ? 404 : 200, {"content-type": `${type}; charset=utf-8`});
    response.end(text ?? "");
  });
  await new Promise<void>((resolve) => server.listen(0, "127.0.0.1", resolve));
  const address = server.address();
  const port = typeof address === "object" && address ? address.port : 0;
  return {
    url: (name, hash = "") => `http://127.0.0.1:${port}/${name}.html${hash}`,
    close: () => {
      server.closeAllConnections();
      server.close();
    },
  };
}

function writePage(name: string, {language = "en", participant}: TimelinePage): string {
  const only = participant ? ` data-participant="${participant}"` : "";
  return `<!doctype html>
<html lang="${language}">
<head>
<meta charset="utf-8">
<meta http-equiv="Content-Security-Policy" content="${contentSecurityPolicy}">
<meta name="viewport" content="width=device-width">
<title>A chronicle</title>
<link rel="icon" href="data:,">
<link rel="stylesheet" href="site.css">
</head>
<body>
<main>
<h1>A chronicle</h1>
<section class="timeline" data-timeline data-src="${name}.json" data-base="./"${only} aria-label="Timeline"></section>
<h2>All events</h2>
${"<p>The list is longer than a screen.</p>\n".repeat(60)}
</main>
<script type="module" src="timeline.js"></script>
</body>
</html>`;
}
