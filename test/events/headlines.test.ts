import {readFileSync} from "node:fs";
import {describe, expect, it} from "vitest";
import {drawEvents} from "../../src/events/drawEvents.ts";
import {datedLanguages} from "../../src/language/index.ts";
import {findingsOf} from "./findingsOf.ts";

/** A text that was issued on Monday, 14 September 2020, and the headlines of its events; each of several is right. */
interface HeadlineCase {
  text: string;
  names: string[][];
}

/** `> text`, and a line `= name | other name` for each of its events in order; `*` where none is asked for. */
function readCases(code: string): HeadlineCase[] {
  const cases: HeadlineCase[] = [];
  for (const line of readFileSync(new URL(`headlines/${code}.txt`, import.meta.url), "utf8").split("\n")) {
    if (line.startsWith("> ")) cases.push({text: line.slice(2), names: []});
    else if (line.startsWith("= ")) cases.at(-1)?.names.push(line.slice(2).split(" | "));
    else if (line !== "" && !line.startsWith("#")) throw new Error(`invalid line: ${line}`);
  }
  return cases;
}

describe.each(datedLanguages.map(({code}) => code))("golden headlines in “%s”", (code) => {
  const cases = readCases(code);

  it("are at least twelve", () => {
    expect(cases.length).toBeGreaterThanOrEqual(12);
  });

  it.each(cases)("$text", ({text, names}) => {
    const told = drawEvents(findingsOf(text, code, "2020-09-14")).drafts.map(({name}) => name);
    const right = names.map((each, index) =>
      each.includes("*") || each.includes(told[index] ?? "") ? told[index] : each,
    );
    expect(told).toEqual(right);
  });
});
