import {readFileSync} from "node:fs";
import {describeError} from "../site/describeError.ts";
import {UsageError} from "../site/siteAddress.ts";
import {suggest} from "./arguments.ts";
import {createIo, type Io} from "./io.ts";

export {createIo};

const help = `dateline turns a folder of dated articles into a published chronicle.

  dateline build   builds the site
  dateline serve   builds it, serves it on this machine, and again at every change
  dateline check   reads and reports without writing anything

  --content DIR        the folder of the articles (content)
  --output DIR         the folder to publish (_site); build, serve
  --site-url URL       where the site will stand, for canonical links and the sitemap; build, serve
  --path-prefix /sub/  its path on that host, for 404.html (the URL's own); build, serve
  --port N             the port to serve on (8080, or the next free one); serve
  --format json        problems as JSON; check
  --suggest            entries for participants.yaml, to be judged; check
  --help, --version

Exit codes: 0 done, even when single articles have problems; 1 the build failed; 2 wrong usage.`;

type Command = (args: string[], io: Io) => Promise<number>;

/** Each loaded when it is asked for: checking needs no Eleventy, and `--help` nothing at all. */
const commands: Partial<Record<string, () => Promise<Command>>> = {
  build: async () => (await import("./build.ts")).build,
  serve: async () => (await import("./serve.ts")).serve,
  check: async () => (await import("./check.ts")).check,
};

/** Runs a command of the command line, and returns its exit code. Errors are printed, never thrown. */
export async function runCommand(args: string[], io: Io): Promise<number> {
  try {
    const command = await findCommand(args);
    return await command(args.slice(1), io);
  } catch (error) {
    const isUsage = error instanceof UsageError;
    io.warn(`dateline: ${describeError(error)}${isUsage ? "\nTry dateline --help." : ""}`);
    return isUsage ? 2 : 1;
  }
}

async function findCommand(args: string[]): Promise<Command> {
  const asked = (flag: string) => args.includes(flag);
  if (asked("--help") || asked("-h")) return async (_, io) => print(io, help);
  if (asked("--version")) return async (_, io) => print(io, readVersion());
  const [name] = args;
  if (name === undefined) throw new UsageError("no command: build, serve or check");
  const load = Object.hasOwn(commands, name) ? commands[name] : undefined;
  if (!load) throw new UsageError(`unknown command: ${name}${suggest(name, Object.keys(commands))}`);
  return load();
}

function print(io: Io, text: string): number {
  io.print(text);
  return 0;
}

function readVersion(): string {
  const settings: {version: string} = JSON.parse(readFileSync(new URL("../../package.json", import.meta.url), "utf8"));
  return settings.version;
}
