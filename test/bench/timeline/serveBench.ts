import {readFileSync} from "node:fs";
import {createServer} from "node:http";
import {join} from "node:path";
import {gzipSync} from "node:zlib";
import {build} from "esbuild";
import type {Dataset} from "../../../src/model.ts";
import {hostTimelines} from "../../browser/timelineSite.ts";
import {writePeerData} from "./peerData.ts";
import {peers} from "./peers.ts";

export interface Contender {
  name: string;
  url: string;
  ready: string;
  surface: string;
  isOurs: boolean;
  bytes: () => number; // sent since the last call, compressed
}

/** Serves ours, the bare canvas and the peers with one chronicle; all are compressed alike. */
export async function serveBench(
  data: Dataset,
  modules: string | null,
): Promise<{contenders: Contender[]; close: () => void}> {
  const ours = await hostTimelines({bench: {data}});
  const bare = await build({
    entryPoints: [join(import.meta.dirname, "canvas.ts")],
    bundle: true,
    minify: true,
    format: "iife",
    write: false,
    logLevel: "silent",
  });
  const files = new Map<string, [type: string, body: Buffer]>();
  const add = (path: string, type: string, text: string | Buffer) =>
    files.set(path, [type, gzipSync(text, {level: 9})]);
  const json = JSON.stringify(writePeerData(data));
  const frame = (body: string) =>
    `<!doctype html><html lang="en"><meta charset="utf-8"><title>Bench</title><link rel="icon" href="data:,"><body>${body}`;
  add("/canvas/", "text/html", frame(`<canvas></canvas><script src="/canvas.js"></script>`));
  add("/canvas/data.json", "application/json", json);
  add("/canvas.js", "text/javascript", bare.outputFiles[0]?.text ?? "");
  for (const [index, peer] of peers.entries()) {
    if (modules === null) break;
    add(`/peer-${index}/`, "text/html", frame(peer.page));
    add(`/peer-${index}/data.json`, "application/json", json);
    for (const [path, file] of Object.entries(peer.files)) {
      const type = path.endsWith(".css") ? "text/css" : path.endsWith(".json") ? "application/json" : "text/javascript";
      add(path, type, readFileSync(join(modules, file)));
    }
  }
  let sent = 0;
  const server = createServer((request, response) => {
    const found = files.get(new URL(request.url ?? "/", "http://localhost").pathname);
    response.writeHead(
      found ? 200 : 404,
      found ? {"content-type": `${found[0]}; charset=utf-8`, "content-encoding": "gzip"} : {},
    );
    response.end(found?.[1] ?? "");
    sent += found?.[1].length ?? 0;
  });
  await new Promise<void>((resolve) => server.listen(0, "127.0.0.1", resolve));
  const address = server.address();
  const root = `http://127.0.0.1:${typeof address === "object" && address ? address.port : 0}`;
  const bytes = () => {
    const before = sent;
    sent = 0;
    return before;
  };
  return {
    contenders: [
      {
        name: "**ours**",
        url: ours.url("bench"),
        ready: '[data-state="ready"]',
        surface: "[data-plot]",
        isOurs: true,
        bytes: ours.bytes,
      },
      {name: "bare canvas", url: `${root}/canvas/`, ready: "html[data-ready]", surface: "canvas", isOurs: false, bytes},
      ...(modules === null ? [] : peers).map(({name, ready, surface}, index) => ({
        name,
        url: `${root}/peer-${index}/`,
        ready,
        surface,
        isOurs: false,
        bytes,
      })),
    ],
    close: () => {
      ours.close();
      server.closeAllConnections();
      server.close();
    },
  };
}
