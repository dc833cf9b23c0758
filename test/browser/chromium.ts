import {type Browser, chromium} from "playwright-core";
import {findChromium} from "./findChromium.ts";

const quiet = [
  "--no-sandbox", // containers run tests as root, where Chromium starts without its sandbox only
  "--disable-gpu",
  "--disable-dev-shm-usage",
  "--disable-background-networking",
  "--disable-component-update",
  "--disable-sync",
  "--no-first-run",
];

/** Starts the system's Chromium or Chrome, headless. Close it when the tests are done. Throws when there is none. */
export async function launchChromium(): Promise<Browser> {
  const executablePath = findChromium();
  if (!executablePath) throw new Error("no Chromium or Chrome found; npm test provides one, or set CHROME_PATH");
  return chromium.launch({executablePath, args: quiet});
}
