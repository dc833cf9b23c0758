import {spawn} from "node:child_process";
import {fileURLToPath} from "node:url";
import {describe, expect, it} from "vitest";
import {command, runDateline} from "../site/runDateline.ts";
import {createFolder} from "../site/temporaryFolder.ts";

describe("dateline", () => {
  it("tells how it is used", async () => {
    const {code, stdout} = await runDateline(["--help"]);
    expect(code).toBe(0);
    for (const word of ["build", "serve", "check", "--content", "--output", "--site-url"])
      expect(stdout).toContain(word);
  });

  it("tells its version", async () => {
    expect((await runDateline(["--version"])).stdout).toMatch(/^\d+\.\d+\.\d+\n$/);
  });

  it.each([
    [[], "no command"],
    [["biuld"], "did you mean build?"],
    [["build", "--contnet", "x"], "did you mean --content?"],
    [["build", "--content", "no-such-folder"], "no such folder of articles"],
    [["serve", "--port", "http"], "invalid port"],
    [["check", "--fromat", "json"], "unknown"],
    [["build", "--path-prefix", "//evil.example/"], "invalid path prefix"],
  ])("answers %j with 2 and the way forward", async (args, words) => {
    const {code, stdout, stderr} = await runDateline(args, {
      cwd: fileURLToPath(new URL("../sites/small", import.meta.url)),
    });
    expect(stderr).toContain(words);
    expect(stdout).toBe("");
    expect(code).toBe(2);
  });

  it("goes on when nobody reads it any more", async () => {
    const content = fileURLToPath(new URL("../sites/small/content", import.meta.url));
    const child = spawn(process.execPath, [
      command,
      "build",
      "--content",
      content,
      "--output",
      `${createFolder()}/site`,
    ]);
    child.stdout.once("data", () => child.stdout.destroy());
    child.stderr.destroy();
    expect(await new Promise((resolve) => child.once("exit", resolve))).toBe(0);
  });
});
