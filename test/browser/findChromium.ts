import {execFileSync} from "node:child_process";
import {existsSync} from "node:fs";
import {delimiter, join} from "node:path";

const commands = [
  "chromium",
  "chromium-browser",
  "google-chrome",
  "google-chrome-stable",
  "chrome",
  "microsoft-edge",
  "microsoft-edge-stable",
];

const applications = [
  "/Applications/Google Chrome.app/Contents/MacOS/Google Chrome",
  "/Applications/Chromium.app/Contents/MacOS/Chromium",
  "/Applications/Microsoft Edge.app/Contents/MacOS/Microsoft Edge",
  "C:\\Program Files\\Google\\Chrome\\Application\\chrome.exe",
  "C:\\Program Files (x86)\\Google\\Chrome\\Application\\chrome.exe",
  "C:\\Program Files (x86)\\Microsoft\\Edge\\Application\\msedge.exe",
];

/**
 * The path of an installed Chromium, Chrome or Edge that starts, or null. `CHROME_PATH` comes first, then the commands
 * on the PATH, then the usual places of macOS and Windows. Each is started once for its version: Ubuntu's
 * chromium-browser, for one, is a script that only says that the real one is missing.
 */
export function findChromium(env: NodeJS.ProcessEnv = process.env): string | null {
  const folders = (env.PATH ?? "").split(delimiter).filter(Boolean);
  const candidates = [
    ...(env.CHROME_PATH ? [env.CHROME_PATH] : []),
    ...commands.flatMap((command) => folders.map((folder) => join(folder, command))),
    ...applications,
  ];
  return candidates.find((path) => existsSync(path) && isStarting(path)) ?? null;
}

function isStarting(path: string): boolean {
  if (process.platform === "win32") return true; // chrome.exe opens a window instead of printing its version
  try {
    return /\d+\.\d+/.test(execFileSync(path, ["--version"], {encoding: "utf8", stdio: "pipe", timeout: 60_000}));
  } catch {
    return false;
  }
}
