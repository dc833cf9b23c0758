import {mkdtempSync, rmSync} from "node:fs";
import {tmpdir} from "node:os";
import {join} from "node:path";
import {fileURLToPath} from "node:url";
import {buildSite} from "../../src/site/buildSite.ts";
import {launchChromium} from "../browser/chromium.ts";
import {hostFolder} from "../site/hostFolder.ts";

const root = fileURLToPath(new URL("../..", import.meta.url));

/** The pictures of the documentation, by the pages of the example that they show. */
const pictures: Readonly<Record<string, string>> = {"docs/home.png": ""};

/** Builds the example and takes the README's pictures of it anew. */
export async function takePictures(): Promise<string> {
  const folder = mkdtempSync(join(tmpdir(), "dateline-pictures-"));
  const site = join(folder, "site");
  const io = {log: () => {}, now: () => performance.now(), measurePeak: () => 0};
  try {
    await buildSite({content: join(root, "content"), output: site}, io);
    const host = await hostFolder(site, "/");
    const browser = await launchChromium();
    try {
      const page = await browser.newPage({viewport: {width: 1440, height: 1500}, reducedMotion: "reduce"});
      for (const [file, path] of Object.entries(pictures)) {
        await page.goto(host.url + path, {waitUntil: "networkidle"});
        await page.screenshot({path: join(root, file)});
      }
    } finally {
      await browser.close();
      host.close();
    }
  } finally {
    rmSync(folder, {recursive: true, force: true});
  }
  return `took ${Object.keys(pictures).join(", ")}`;
}
