import {mkdtempSync, realpathSync, rmSync} from "node:fs";
import {tmpdir} from "node:os";
import {join} from "node:path";
import {onTestFinished} from "vitest";

/** An empty folder that goes when the test ends. */
export function createFolder(): string {
  const folder = realpathSync(mkdtempSync(join(tmpdir(), "dateline-")));
  onTestFinished(() => rmSync(folder, {recursive: true, force: true}));
  return folder;
}
