/**
 * Measures: `npm run bench -- build [ARTICLES]` a build, `npm run bench -- time` how dates are read, how well and how fast.
 * Speeds are given beside a reference run in the same process.
 */
import {measureBuild} from "./build.ts";
import {measureTime} from "./time.ts";

const benches: Readonly<Record<string, (words: readonly string[]) => Promise<string>>> = {
  build: measureBuild,
  time: measureTime,
};

const [name = "build", ...words] = process.argv.slice(2);
const bench = benches[name];
if (bench) process.stdout.write(`${await bench(words)}\n`);
else {
  process.stderr.write(`unknown bench: ${name}; there are ${Object.keys(benches).join(", ")}\n`);
  process.exitCode = 2;
}
