/** Prints how many milliseconds of processor time pass until the first names of a language are found, in a process of its own. */
import {tagNames} from "../../src/index.ts";
import {readNews} from "../participants/readNews.ts";
import {measure} from "./measure.ts";

const [language = "en"] = process.argv.slice(2);
const [first] = readNews(language);
process.stdout.write(String(Math.round(1000 * (await measure(() => tagNames(first?.text ?? "", {language}))))));
