/**
 * Runs everything that must hold: types, lint and format, then every test; a real browser is provided first. Ends with
 * a line `N passed, N failed` that counts each step and each test, and with exit code 0 when none failed. Words after
 * the command go to vitest: `npm test -- test/time`.
 */
import {spawnSync} from "node:child_process";
import {mkdtempSync, readFileSync, rmSync} from "node:fs";
import {tmpdir} from "node:os";
import {join} from "node:path";
import {fileURLToPath} from "node:url";
import {provideChromium} from "./browser/provideChromium.ts";

interface Count {
  passed: number;
  failed: number;
}

const root = fileURLToPath(new URL("..", import.meta.url));
const isPlain = !process.stdout.isTTY || process.env.NO_COLOR !== undefined;
if (isPlain) process.env.NO_COLOR = "1"; // the tools would colour a log file too

const print = (line: string) => process.stdout.write(`${line}\n`);

function runTool(script: string, args: string[]): boolean {
  const path = join(root, "node_modules", script);
  return spawnSync(process.execPath, [path, ...args], {cwd: root, stdio: "inherit"}).status === 0;
}

function countStep(name: string, isPassing: () => boolean): Count {
  print(`\n> ${name}`);
  const passed = isPassing();
  if (!passed) print(`${name}: failed`);
  return {passed: Number(passed), failed: Number(!passed)};
}

function lint(): boolean {
  return runTool("@biomejs/biome/bin/biome", [
    "ci",
    "--error-on-warnings",
    `--colors=${isPlain ? "off" : "force"}`,
    ".",
  ]);
}

function provideBrowser(): boolean {
  try {
    process.env.CHROME_PATH = provideChromium(print);
    return true;
  } catch (error) {
    print(`browser: ${error instanceof Error ? error.message : String(error)}`);
    return false;
  }
}

/** Runs vitest and counts its tests; a skipped test holds nothing and counts as failed. */
function countTests(filters: string[]): Count {
  print("\n> tests");
  const folder = mkdtempSync(join(tmpdir(), "dateline-test-"));
  try {
    const report = join(folder, "report.json");
    const reporters = ["--reporter=default", "--reporter=json", `--outputFile.json=${report}`];
    const passing = runTool("vitest/vitest.mjs", ["run", ...reporters, ...filters]);
    const {numTotalTests: total, numPassedTests: passed} = JSON.parse(readFileSync(report, "utf8"));
    const failed = total - passed;
    return {passed, failed: passing ? failed : Math.max(failed, 1)}; // a file that does not load has no tests to count
  } catch (error) {
    print(`tests: ${error instanceof Error ? error.message : String(error)}`);
    return {passed: 0, failed: 1};
  } finally {
    rmSync(folder, {recursive: true, force: true});
  }
}

const counts = [
  countStep("browser", provideBrowser),
  countStep("types", () => runTool("typescript/bin/tsc", ["--noEmit"])),
  countStep("lint and format", lint),
  countTests(process.argv.slice(2)),
];
const passed = counts.reduce((sum, count) => sum + count.passed, 0);
const failed = counts.reduce((sum, count) => sum + count.failed, 0);
print(`\n${passed} passed, ${failed} failed`);
process.exitCode = failed === 0 ? 0 : 1;
