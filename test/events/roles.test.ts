import {readFileSync} from "node:fs";
import {describe, expect, it} from "vitest";
import {drawEvents} from "../../src/events/drawEvents.ts";
import {findingsOf} from "./findingsOf.ts";

/** `code > text`, and a line `= name: role, name: role` of the people in its first event. Issued on 14 September 2020. */
function readRoleCases(): {code: string; text: string; roles: string[]}[] {
  const lines = readFileSync(new URL("roles/cases.txt", import.meta.url), "utf8").split("\n");
  return lines.flatMap((line, index) => {
    const [, code, text] = /^([a-z]{2}) > (.+)$/.exec(line) ?? [];
    const roles = lines[index + 1]?.slice(2).split(", ") ?? [];
    return code && text ? [{code, text, roles}] : [];
  });
}

describe("castEvent(findings, sentence, clauses)", () => {
  it.each(readRoleCases())("$code: $text", ({code, text, roles}) => {
    const findings = findingsOf(text, code, "2020-09-14");
    const [draft] = drawEvents(findings).drafts;
    const people = (draft?.participants ?? []).flatMap(({actor, role}) => {
      const known = findings.actorOf(actor);
      return known?.type === "Person" ? [`${known.name}: ${role}`] : [];
    });
    expect(people.sort()).toEqual([...roles].sort());
  });
  it.each([
    ["en", "Reuters said that Russia and China signed the treaty on Monday.", ["CN", "RU"]],
    ["en", "Russia and China met Reuters on Monday.", ["CN", "RU", "Reuters"]],
  ] as const)("%s: keeps an agency out whose word is passed on: %s", (code, text, all) => {
    const findings = findingsOf(text, code, "2020-09-14");
    const keys = drawEvents(findings).drafts.flatMap(({participants}) => participants.map(({actor}) => actor));
    const names = keys.map((key) => findings.actorOf(key)).map((actor) => actor?.code ?? actor?.name);
    expect([...new Set(names)].sort()).toEqual(all);
  });
});
