import {readFileSync} from "node:fs";
import {createServer, type Server, type ServerResponse} from "node:http";
import {join} from "node:path";
import {packageRoot} from "./packageRoot.ts";
import {findAnswer} from "./staticFiles.ts";

/** A site served on this machine, which tells its open pages when it has changed. */
export interface SiteServer {
  url: string; // of the site's root
  announce(news: News): void;
  close(): Promise<void>;
}

/** The state of the site: its build, counted from 1, and why a later one failed, or null. */
export interface News {
  build: number;
  failure: string | null;
}

const own = "__dateline/"; // below the site's root, as its policy lets pages load from their own host only
const reloadScript = join(packageRoot, "src/site/reload.js");

/**
 * Serves a folder below `prefix` on 127.0.0.1, at the first free port from `port` on (0: any). Pages get one script
 * more than the published ones have: it listens for news of the build.
 */
export async function serveSite(folder: string, prefix: string, port: number, first: News): Promise<SiteServer> {
  const listeners = new Set<ServerResponse>();
  let news = first;
  const server = createServer((request, response) => {
    try {
      answer(readPath(request.url ?? "/"), response);
    } catch (error) {
      response.destroy(error instanceof Error ? error : undefined); // a file that went as it was asked for
    }
  });

  function answer(path: string | null, response: ServerResponse): void {
    if (!path?.startsWith(prefix)) {
      redirect(response, prefix);
      return;
    }
    const way = path.slice(prefix.length);
    if (way === `${own}news`) listen(response);
    else if (way === `${own}reload.js`) send(response, 200, "text/javascript", readFileSync(reloadScript));
    else
      sendAnswer(
        response,
        folder,
        way,
        `<script defer src="${prefix}${own}reload.js" data-build="${news.build}"></script>`,
      );
  }

  function listen(response: ServerResponse): void {
    response.writeHead(200, {"content-type": "text/event-stream", "cache-control": "no-store"});
    response.write(describe(news));
    listeners.add(response);
    response.on("close", () => listeners.delete(response));
  }

  const free = await listenFrom(server, port);
  return {
    url: `http://127.0.0.1:${free}${prefix}`,
    announce(next) {
      news = next;
      for (const response of listeners) response.write(describe(news));
    },
    close: () =>
      new Promise((resolve) => {
        server.close(() => resolve());
        server.closeAllConnections();
      }),
  };
}

function describe(news: News): string {
  return `data: ${JSON.stringify(news)}\n\n`;
}

async function listenFrom(server: Server, port: number): Promise<number> {
  for (let candidate = port; candidate < port + 100; candidate += 1) {
    if (!(await tryListen(server, candidate))) continue;
    const address = server.address();
    if (address && typeof address === "object") return address.port;
  }
  throw new Error(`no free port from ${port} to ${port + 99}; --port names another`);
}

function tryListen(server: Server, port: number): Promise<boolean> {
  return new Promise((resolve, reject) => {
    const fail = (error: NodeJS.ErrnoException) => {
      if (error.code === "EADDRINUSE" || error.code === "EACCES") resolve(false);
      else reject(error);
    };
    server.once("error", fail);
    server.listen(port, "127.0.0.1", () => {
      server.off("error", fail);
      resolve(true);
    });
  });
}

function readPath(url: string): string | null {
  try {
    return decodeURIComponent(new URL(url, "http://127.0.0.1").pathname);
  } catch {
    return null; // a broken escape: no page of ours
  }
}

function sendAnswer(response: ServerResponse, folder: string, way: string, script: string): void {
  const answer = findAnswer(folder, way);
  if (answer === null) {
    send(response, 404, "text/plain", "not found");
  } else if ("redirect" in answer) {
    redirect(response, answer.redirect);
  } else {
    const bytes = readFileSync(answer.file);
    const isPage = answer.type.startsWith("text/html");
    const body = isPage ? bytes.toString("utf8").replace("</head>", () => `${script}</head>`) : bytes;
    send(response, answer.status, answer.type, body);
  }
}

function send(response: ServerResponse, status: number, type: string, body: string | Buffer): void {
  response.writeHead(status, {"content-type": type, "cache-control": "no-store"}).end(body);
}

function redirect(response: ServerResponse, to: string): void {
  response.writeHead(302, {location: to}).end();
}
