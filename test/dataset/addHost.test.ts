import {describe, expect, it} from "vitest";
import {addHost} from "../../src/dataset/addHost.ts";
import type {DatedEvent, EventType, Place} from "../../src/model.ts";

const places: Readonly<Record<string, Pick<Place, "type" | "country">>> = {
  lima: {type: "City", country: "PE"},
  peru: {type: "Country", country: "PE"},
  somewhere: {type: "Place", country: null},
};

/** Who takes part in an event of a type at a place, once its country is added. */
function castOf(type: EventType, location: string | null, more: Partial<DatedEvent> = {}): string[] {
  const event = {type, location, participants: [], accounts: [], curated: false, ...more} as unknown as DatedEvent;
  return addHost(
    event,
    (id) => places[id],
    (code) => code,
  ).participants.map(({participant, role}) => `${participant}: ${role}`);
}

describe("addHost(event, placeOf, linkCountry)", () => {
  it("makes the country host of those who come together there", () => {
    expect(castOf("meeting", "lima")).toEqual(["PE: host"]);
    expect(castOf("visit", "peru")).toEqual(["PE: host"]);
  });

  it("makes it the subject of what befalls it", () => {
    expect(castOf("accident", "lima")).toEqual(["PE: subject"]);
  });

  it("adds it to what happens there only where the text names it", () => {
    expect(castOf("launch", "peru")).toEqual(["PE: host"]);
    expect(castOf("launch", "lima")).toEqual([]);
    expect(castOf("statement", "peru")).toEqual([]);
  });

  it("leaves out what is nowhere, and what the author decided", () => {
    expect(castOf("meeting", null)).toEqual([]);
    expect(castOf("meeting", "somewhere")).toEqual([]);
    expect(castOf("meeting", "lima", {curated: true})).toEqual([]);
  });

  it("leaves the role of a country that takes part already", () => {
    const participants = [{participant: "PE", role: "agent" as const}];
    expect(castOf("meeting", "lima", {participants})).toEqual(["PE: agent"]);
  });
});
