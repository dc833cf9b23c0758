import {chmodSync, existsSync, readFileSync, writeFileSync} from "node:fs";
import {join} from "node:path";
import {describe, expect, it} from "vitest";
import {createFolder} from "../site/temporaryFolder.ts";
import {provideChromium} from "./provideChromium.ts";

/** A machine of a few commands: each a shell script, in the only folder of the PATH. */
function createMachine(commands: Record<string, string>) {
  const folder = createFolder();
  for (const [name, script] of Object.entries(commands)) {
    writeFileSync(join(folder, name), `#!/bin/sh\n${script}\n`);
    chmodSync(join(folder, name), 0o755);
  }
  const chromium = join(folder, "chromium");
  const lines: string[] = [];
  const provide = () =>
    provideChromium(
      (line) => lines.push(line),
      {PATH: folder},
      () => (existsSync(chromium) ? chromium : null),
    );
  return {folder, chromium, lines, provide};
}

const sudo = 'shift; exec "$@"'; // sudo -n command …

describe("provideChromium(log, env, find)", () => {
  it("takes the one that is there", () => {
    const {chromium, lines, provide} = createMachine({chromium: "echo Chromium 1.0"});
    expect(provide()).toBe(chromium);
    expect(lines).toEqual([`browser: ${chromium}`]);
  });

  it("installs one by the system's package manager, and says so", () => {
    const script = 'echo "$@" >> "$0.log"; [ "$1" = install ] && : > "${0%/*}/chromium"; exit 0';
    const {folder, chromium, lines, provide} = createMachine({"apt-get": script, sudo, true: ""});
    expect(provide()).toBe(chromium);
    const calls = readFileSync(join(folder, "apt-get.log"), "utf8");
    expect(calls).toBe("--version\nupdate\ninstall -y --no-install-recommends chromium\n");
    expect(lines.join("\n")).toMatch(/none found, running .*apt-get update\n[\s\S]*installed .*chromium by apt-get/);
  });

  it("says what to do when there is no package manager", () => {
    expect(createMachine({}).provide).toThrow("install Chromium or Chrome, or set CHROME_PATH");
  });

  it("says what to do when the package manager has none", () => {
    const {provide} = createMachine({"apt-get": '[ "$1" = --version ]', sudo, true: ""});
    expect(provide).toThrow("apt-get installed no Chromium that starts");
  });
});
