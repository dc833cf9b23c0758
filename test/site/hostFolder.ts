import {readFile} from "node:fs/promises";
import {createServer} from "node:http";
import {extname, join} from "node:path";
import {gzipSync} from "node:zlib";

const types: Partial<Record<string, string>> = {
  ".html": "text/html",
  ".css": "text/css",
  ".js": "text/javascript",
  ".json": "application/json",
  ".svg": "image/svg+xml",
  ".woff2": "font/woff2",
};

export interface Host {
  url: string; // of the site's root
  close(): void;
}

/**
 * The plainest static host there is: files, index.html for what ends in "/", and nothing else, below `prefix`. It compresses
 * text where it is told to, as hosts do.
 */
export async function hostFolder(folder: string, prefix = "/", isCompressing = false): Promise<Host> {
  const server = createServer(async (request, response) => {
    const path = decodeURIComponent(new URL(request.url ?? "/", "http://host").pathname);
    try {
      if (!path.startsWith(prefix)) throw new Error("not here");
      const file = join(folder, path.slice(prefix.length), path.endsWith("/") ? "index.html" : "");
      const bytes = await readFile(file);
      const type = {"content-type": types[extname(file)] ?? "text/plain"};
      if (isCompressing && extname(file) !== ".woff2")
        response.writeHead(200, {...type, "content-encoding": "gzip"}).end(gzipSync(bytes));
      else response.writeHead(200, type).end(bytes);
    } catch {
      response.writeHead(404, {"content-type": "text/plain"}).end("not found");
    }
  });
  await new Promise<void>((resolve) => server.listen(0, "127.0.0.1", resolve));
  const address = server.address();
  if (address === null || typeof address === "string") throw new Error("no port");
  return {
    url: `http://127.0.0.1:${address.port}${prefix}`,
    close() {
      server.close();
      server.closeAllConnections();
    },
  };
}
