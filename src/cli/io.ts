/** What a command knows of the world around it. */
export interface Io {
  print(line: string): void; // to standard output
  warn(line: string): void; // to standard error
  directory: string; // absolute; the paths of the command line are relative to it
  now(): number; // milliseconds, from any start
  measurePeak(): number; // the most memory so far, in megabytes
  whenStopped(stop: () => void): void; // calls it when the user ends the command
}

/** The world of a process of its own. Its readers may leave (`| head`); the work goes on and is not lost. */
export function createIo(host: NodeJS.Process): Io {
  for (const stream of [host.stdout, host.stderr]) {
    stream.on("error", (error: NodeJS.ErrnoException) => {
      if (error.code !== "EPIPE") throw error;
    });
  }
  const stops: (() => void)[] = [() => host.exit(130)];
  for (const signal of ["SIGINT", "SIGTERM", "SIGHUP"] as const) host.once(signal, () => stops.at(-1)?.());
  return {
    print: (line) => host.stdout.write(`${revealControls(line)}\n`),
    warn: (line) => host.stderr.write(`${revealControls(line)}\n`),
    directory: host.cwd(),
    now: () => performance.now(),
    measurePeak: () => host.resourceUsage().maxRSS / 1024,
    whenStopped: (stop) => stops.push(stop),
  };
}

/** Words of an article are printed too: its control characters must not reach the terminal as commands. */
function revealControls(line: string): string {
  // biome-ignore lint/suspicious/noControlCharactersInRegex: they are what is looked for
  return line.replace(/[\u0000-\u0008\u000b-\u001f\u007f-\u009f]/g, (control) => {
    return `\\x${control.charCodeAt(0).toString(16).padStart(2, "0")}`;
  });
}
