import {createHash} from "node:crypto";
import {mkdirSync, mkdtempSync, rmSync, writeFileSync} from "node:fs";
import {tmpdir} from "node:os";
import {join} from "node:path";
import {buildSite} from "../../src/site/buildSite.ts";
import {measure} from "./measure.ts";

const given = ["Anna", "Boris", "Carlos", "Daria", "Emil", "Farida", "Georg", "Hana", "Igor", "Julia", "Karim", "Lena"];
const family = ["Adler", "Bergman", "Castro", "Demir", "Eriksen", "Fontaine", "Gruber", "Horvat", "Ivanov", "Jansen"];
const countries = ["Russian", "Chinese", "Indian", "Uzbek", "Kazakh", "Iranian", "French", "German"];
const cities = ["Moscow", "Beijing", "Tashkent", "Astana", "Samarkand", "Bishkek", "Dushanbe"];
const weekdays = ["Monday", "Tuesday", "Wednesday", "Thursday", "Friday"];
const filler =
  "They spoke of trade and of security in the region. The roads are long there, and the winters hard; prices had risen, " +
  "and the harvest was better than anybody had hoped. Officials were pleased with the tone, observers less so.";

const pick = <T>(list: readonly T[], at: number): T => list[at % list.length] as T;
const nameOf = (at: number) => `${pick(given, at)} ${pick(family, Math.floor(at / given.length) + at)}`;

/** An article of about 300 words and five dated sentences, different for every number, the same at every run. */
function writeArticle(number: number): string {
  const day = new Date(Date.UTC(2001, 0, 1 + number * 3)).toISOString().slice(0, 10);
  const paragraphs = Array.from({length: 5}, (_, index) => {
    const at = number * 7 + index;
    const one = `${pick(countries, at)} Foreign Minister ${nameOf(at)}`;
    const other = `${pick(countries, at + 3)} President ${nameOf(at + 5)}`;
    return `${one} met ${other} in ${pick(cities, at)} on ${pick(weekdays, at)}. ${filler}`;
  });
  const title = `Ministers meet in ${pick(cities, number)}, round ${number}`;
  return `---\ntitle: ${title}\ndate: ${day}\nlang: en\n---\n\n${paragraphs.join("\n\n")}\n`;
}

/** Hashing and sorting words: work that no change of this project makes faster or slower. */
function workReference(): void {
  const words = Array.from({length: 60_000}, (_, index) => createHash("sha256").update(`word ${index}`).digest("hex"));
  words.sort();
  JSON.parse(JSON.stringify(words));
}

/**
 * Builds the site of a made-up folder (500 articles unless told) and gives its processor time, also as a multiple of a fixed
 * piece of work done just before: that multiple says the same on a slow machine, a fast one and a busy one.
 */
export async function measureBuild([articles = "500"]: readonly string[]): Promise<string> {
  const count = Number(articles);
  const folder = mkdtempSync(join(tmpdir(), "dateline-bench-"));
  try {
    const content = join(folder, "content");
    mkdirSync(content);
    for (let number = 0; number < count; number += 1) {
      writeFileSync(join(content, `article-${number}.md`), writeArticle(number));
    }
    const io = {log: () => {}, now: () => performance.now(), measurePeak: () => process.resourceUsage().maxRSS / 1024};
    await measure(workReference); // once unmeasured, so that both runs find a warm machine
    const reference = await measure(workReference);
    const build = await measure(() => buildSite({content, output: join(folder, "site")}, io));
    const peak = Math.round(io.measurePeak());
    return (
      `${count} articles: ${build.toFixed(2)} s of processor time, ${(build / reference).toFixed(1)} × the reference ` +
      `(${reference.toFixed(2)} s), ${peak} MB at the peak`
    );
  } finally {
    rmSync(folder, {recursive: true, force: true});
  }
}
