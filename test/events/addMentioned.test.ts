import {describe, expect, it} from "vitest";
import {drawEvents} from "../../src/events/drawEvents.ts";
import {findingsOf} from "./findingsOf.ts";

/** Who is only mentioned, by the name of the event. */
function mentionedIn(text: string): Record<string, string[]> {
  const findings = findingsOf(text, "en", "2020-09-14");
  return Object.fromEntries(
    drawEvents(findings).drafts.map(({name, participants}) => [
      name,
      participants.flatMap(({actor, role}) => (role === "mentioned" ? (findings.actorOf(actor)?.name ?? []) : [])),
    ]),
  );
}

describe("addMentioned(findings, drafts)", () => {
  const opening = "Barack Obama arrived in Havana on Thursday.\nHe visited a museum on Friday.";

  it("ties a person to the event of the same paragraph", () => {
    expect(mentionedIn(`${opening} Angela Merkel had sent a letter.`)).toMatchObject({
      "Barack Obama visited a museum": ["Angela Merkel"],
    });
  });
  it("ties a paragraph without a day to the one that it goes on with", () => {
    expect(mentionedIn(`${opening}\nAngela Merkel had sent a letter.`)).toMatchObject({
      "Barack Obama visited a museum": ["Angela Merkel"],
    });
  });
  it("ties everybody else to the event that the article opens with", () => {
    const text = `${opening}\nThe town lies by the sea.\nIt has many museums.\nAngela Merkel had sent a letter.`;
    expect(mentionedIn(text)).toMatchObject({"Barack Obama arrived in Havana": ["Angela Merkel"]});
  });
});
