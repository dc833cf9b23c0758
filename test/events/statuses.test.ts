import {readFileSync} from "node:fs";
import {describe, expect, it} from "vitest";
import {drawEvents} from "../../src/events/drawEvents.ts";
import {findingsOf} from "./findingsOf.ts";

/** `code status > text`: what becomes of the first event of a text that was issued on 14 September 2020. */
const cases = readFileSync(new URL("statuses/cases.txt", import.meta.url), "utf8")
  .split("\n")
  .flatMap((line) => {
    const [, code, status, text] = /^([a-z]{2}) ([a-z]+) > (.+)$/.exec(line) ?? [];
    return code && status && text ? [{code, status, text}] : [];
  });

describe("tellStatus(words, time, published, language, lead) in a sentence", () => {
  it.each(cases)("$code, $status: $text", ({code, status, text}) => {
    const [draft] = drawEvents(findingsOf(text, code, "2020-09-14")).drafts;
    expect(draft?.status ?? "no event").toBe(status);
  });
});
