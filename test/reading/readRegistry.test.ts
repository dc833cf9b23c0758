import {describe, expect, it} from "vitest";
import type {Problem} from "../../src/model.ts";
import {printProblem} from "../../src/problems.ts";
import {readRegistry} from "../../src/reading/readRegistry.ts";

function read(files: {participants?: string; places?: string}) {
  const problems: Problem[] = [];
  const registry = readRegistry(
    {participants: files.participants ?? null, places: files.places ?? null},
    {report: (problem) => problems.push(problem)},
  );
  return {...registry, problems: problems.map(printProblem)};
}

describe("readRegistry(files, {report})", () => {
  it("makes participants of the author's list", () => {
    const {participants, problems} = read({
      participants:
        "- name: Sergueï Lavrov\n  kind: person\n  country: RU\n  wikidata: Q58217\n  names: {en: Sergey Lavrov, fr: [Sergueï Lavrov, Lavrov]}",
    });
    expect(problems).toEqual([]);
    expect(participants).toEqual([
      {
        id: "serguei-lavrov",
        type: "Person",
        name: "Sergueï Lavrov",
        alternateName: {en: ["Sergey Lavrov"], fr: ["Sergueï Lavrov", "Lavrov"]},
        country: "RU",
        affiliations: [],
        sameAs: "http://www.wikidata.org/entity/Q58217",
        curated: true,
      },
    ]);
  });

  it("makes places of the author's list", () => {
    expect(
      read({places: "- name: Moscow\n  kind: city\n  id: moskva\n  country: RU\n  geo: [55.76, 37.62]"}).places,
    ).toMatchObject([
      {
        id: "moskva",
        type: "City",
        name: "Moscow",
        geo: {latitude: 55.76, longitude: 37.62},
        alternateName: {},
        curated: true,
      },
    ]);
  });

  it.each(["", "# nothing yet\n", "[]"])("is content with %j", (participants) => {
    expect(read({participants})).toMatchObject({participants: [], problems: []});
  });

  it("reports wrong entries at their places, and keeps the others", () => {
    const {places, problems} = read({
      places:
        "- name: Here\n  kind: city\n- name: There\n  kind: town\n- kind: city\n- name: North\n  kind: place\n  geo: [95, 10]\n- words",
    });
    expect(places.map(({name}) => name)).toEqual(["Here"]);
    expect(problems).toEqual([
      expect.stringMatching(/^places\.yaml:4:3 invalid “kind”: “town” .*city, country or place \[reading\/registry\]$/),
      expect.stringMatching(/^places\.yaml:5:3 missing “name”/),
      expect.stringMatching(/^places\.yaml:8:9 invalid “geo”: “95” .*latitude/),
      expect.stringMatching(/^places\.yaml:9:3 invalid “entry”/),
    ]);
  });

  it("keeps an entry with an unknown key, and asks which was meant", () => {
    const {participants, problems} = read({participants: "- name: Ann\n  kind: person\n  wikdata: Q1"});
    expect(participants).toHaveLength(1);
    expect(problems).toEqual([
      expect.stringMatching(/^participants\.yaml:3:3 .*“wikidata”\? \[reading\/unknown-key\]$/),
    ]);
  });

  it("reports a name or an id that is taken", () => {
    const {participants, problems} = read({
      participants:
        "- {name: Ann Poe, kind: person}\n- {name: ann poe, kind: person}\n- {name: Anne, id: ann-poe, kind: person}",
    });
    expect(participants).toHaveLength(1);
    expect(problems).toEqual([
      expect.stringMatching(/^participants\.yaml:2:3 .* line 1; .* \[reading\/registry-twin\]$/),
      expect.stringMatching(/^participants\.yaml:3:3 .* line 1; .* \[reading\/registry-twin\]$/),
    ]);
  });

  it("reports what is no list", () => {
    expect(read({participants: "name: Ann"}).problems).toEqual([expect.stringContaining("[reading/registry]")]);
    expect(read({participants: "- [open"}).problems).toEqual([expect.stringContaining("[reading/yaml]")]);
  });
});
