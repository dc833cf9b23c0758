import {describe, expect, it} from "vitest";
import {launchChromium} from "./chromium.ts";
import {findChromium} from "./findChromium.ts";

describe("launchChromium()", () => {
  it("starts a browser that runs a page", async () => {
    const browser = await launchChromium();
    const page = await browser.newPage();
    await page.setContent("<title>Dateline</title>");
    expect(await page.title()).toBe("Dateline");
    await browser.close();
  });
});

describe("findChromium(env)", () => {
  it("passes over what does not start", () => {
    const env = {CHROME_PATH: "/etc/hostname", PATH: process.env.PATH};
    expect(findChromium(env)).not.toBe("/etc/hostname");
  });
});
