/**
 * Measures: `npm run bench -- build [ARTICLES]` a build, `npm run bench -- time` how dates are read, how well and how fast,
 * `npm run bench -- events` how well golden articles and reports are understood, and what joining costs,
 * `npm run bench -- people [LANGUAGES]` how well the people of the golden texts are found, and what is wrong in a language's,
 * `npm run bench -- site [CONTENT]` what a reader loads of each kind of page,
 * `npm run bench -- names [CORPUS.jsonl]` how names are found in our own news, and in corpora of others.
 * `npm run bench -- weights CORPUS.jsonl` fits the weights of a name's witnesses anew on corpora of others.
 * `npm run bench -- pictures` takes the README's pictures of the example anew.
 * Speeds are given beside a reference run in the same process.
 */
import {reportCases} from "../events/reportCases.ts";
import {reportPeople} from "../participants/reportPeople.ts";
import {reportArticles} from "../reportArticles.ts";
import {measureBuild} from "./build.ts";
import {measureEvents} from "./events.ts";
import {measureNames} from "./names.ts";
import {takePictures} from "./pictures.ts";
import {measureSite} from "./site.ts";
import {measureTime} from "./time.ts";
import {measureTimeline} from "./timeline.ts";
import {fitWeights} from "./weights.ts";

const benches: Readonly<Record<string, (words: readonly string[]) => Promise<string>>> = {
  articles: reportArticles,
  build: measureBuild,
  events: measureEvents,
  joins: reportCases,
  people: reportPeople,
  names: measureNames,
  pictures: takePictures,
  site: measureSite,
  time: measureTime,
  timeline: measureTimeline,
  weights: fitWeights,
};

const [name = "build", ...words] = process.argv.slice(2);
const bench = benches[name];
if (bench) process.stdout.write(`${await bench(words)}\n`);
else {
  process.stderr.write(`unknown bench: ${name}; there are ${Object.keys(benches).join(", ")}\n`);
  process.exitCode = 2;
}
