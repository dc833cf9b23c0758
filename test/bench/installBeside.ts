import {spawnSync} from "node:child_process";
import {existsSync} from "node:fs";
import {join} from "node:path";

/** Installs what the package.json of a benchmark's own folder names, once. Throws when it cannot. */
export function installBeside(folder: string): void {
  if (existsSync(join(folder, "node_modules"))) return;
  const {status} = spawnSync("npm", ["install", "--ignore-scripts", "--no-package-lock", "--silent"], {
    cwd: folder,
    stdio: "inherit",
  });
  if (status !== 0) throw new Error("what is measured beside it could not be installed; --ours measures without");
}
