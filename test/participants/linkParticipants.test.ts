import {describe, expect, it} from "vitest";
import type {Registry} from "../../src/model.ts";
import {ParticipantLinker} from "../../src/participants/linkParticipants.ts";
import {emptyRegistry, participantOf} from "./namesIn.ts";

type ActorName = Parameters<ParticipantLinker["link"]>[0];

const person = (name: string, country: string | null = null): ActorName => ({
  type: "Person",
  name,
  country,
  curated: null,
  code: null,
});
const organization = (name: string, code: string | null): ActorName => ({...person(name), type: "Organization", code});

function linkAll(actors: readonly ActorName[], registry: Registry = emptyRegistry): string[] {
  const linker = new ParticipantLinker(registry);
  return actors.map((actor) => linker.link(actor, "fr"));
}

describe("ParticipantLinker.link(actor, language)", () => {
  it("joins equal names, whatever their marks", () => {
    expect(linkAll([person("Sergueï Orlov"), person("Serguei Orlov")])).toEqual(["serguei-orlov", "serguei-orlov"]);
  });
  it("joins spellings of a given name that begin alike, where the country is the same", () => {
    expect(linkAll([person("Sergueï Orlov", "RU"), person("Sergei Orlov", "RU")])).toEqual([
      "serguei-orlov",
      "serguei-orlov",
    ]);
  });
  it("keeps them two where a country is not known, another, or the given name begins otherwise", () => {
    expect(linkAll([person("Sergueï Orlov", "RU"), person("Sergei Orlov")])).toEqual(["serguei-orlov", "sergei-orlov"]);
    expect(linkAll([person("Sergueï Orlov", "RU"), person("Sergei Orlov", "BY")])).toEqual([
      "serguei-orlov",
      "sergei-orlov",
    ]);
    expect(linkAll([person("Sergueï Orlov", "RU"), person("Pavel Orlov", "RU")])).toEqual([
      "serguei-orlov",
      "pavel-orlov",
    ]);
  });
  it("joins a shorter form of a name where the country or an office is the same, and no other bears it", () => {
    const holder = (name: string, role: string | null, country: string | null = null): ActorName => ({
      ...person(name, country),
      roles: role === null ? [] : [{role, country, organization: null, first: 0, last: 0, sentence: 0}],
    });
    expect(linkAll([person("Otto Pérez Molina", "GT"), person("Otto Pérez", "GT")])).toEqual([
      "otto-perez-molina",
      "otto-perez-molina",
    ]);
    const [long, short, other] = linkAll([
      holder("Antony J. Blinken", "ministre des Affaires étrangères"),
      holder("Antony Blinken", "chef de la diplomatie"),
      holder("Antony Blinken", null),
    ]);
    expect(short).toBe(long);
    expect(other).toBe(long);
    expect(new Set(linkAll([person("Otto Pérez Molina", "GT"), person("Otto Pérez")])).size).toBe(2);
    expect(
      new Set(
        linkAll([person("Otto Pérez Molina", "GT"), person("Otto Pérez Castro", "GT"), person("Otto Pérez", "GT")]),
      ).size,
    ).toBe(3);
  });
  it("joins Latin and Cyrillic spellings by an office, too", () => {
    const linker = new ParticipantLinker(emptyRegistry);
    const role = (words: string) => [{role: words, country: null, organization: null, first: 0, last: 0, sentence: 0}];
    const ids = [
      linker.link({...person("Dmitry Medvedev"), roles: role("prime minister")}, "en"),
      linker.link({...person("Дмитрий Медведев"), roles: role("премьер-министр")}, "ru"),
    ];
    expect(ids[1]).toBe(ids[0]);
  });
  it("keeps two people of one family name that stands first two", () => {
    expect(linkAll([person("Wang Fan", "CN"), person("Wang Lei", "CN"), person("Wang Fang", "CN")])).toEqual([
      "wang-fan",
      "wang-lei",
      "wang-fang",
    ]);
  });
  it("ties a surname alone to its only bearer", () => {
    expect(linkAll([person("Pavel Orlov", "RU"), person("Orlov")])).toEqual(["pavel-orlov", "pavel-orlov"]);
  });
  it("ties a surname alone to none of two bearers, or to one of another country", () => {
    expect(linkAll([person("Pavel Orlov"), person("Jean Orlov"), person("Orlov")])).toEqual([
      "pavel-orlov",
      "jean-orlov",
      "orlov",
    ]);
    expect(linkAll([person("Pavel Orlov", "RU"), person("Orlov", "US")])).toEqual(["pavel-orlov", "orlov"]);
  });
  it("learns a country, and the names by language", () => {
    const linker = new ParticipantLinker(emptyRegistry);
    const id = linker.link(person("Sergueï Orlov", "RU"), "fr");
    linker.link(person("Sergei Orlov", "RU"), "en");
    expect(linker.get(id)).toMatchObject({
      country: "RU",
      alternateName: {fr: ["Sergueï Orlov"], en: ["Sergei Orlov"]},
    });
  });
  it("knows a country and an organisation by their code in every language", () => {
    const china = (name: string): ActorName => ({...person(name), type: "Country", code: "CN"});
    expect(linkAll([china("Chine"), china("China"), organization("ONU", "united-nations")])).toEqual([
      "china",
      "china",
      "united-nations",
    ]);
  });
  it("keeps an organisation and a person of one name two", () => {
    expect(linkAll([person("Jean Orlov"), organization("Jean Orlov", null)])).toEqual(["jean-orlov", "jean-orlov-2"]);
  });
  it("lets the registry win: its id, its name, its names; another spelling is added behind them", () => {
    const orlov = participantOf({
      id: "the-minister",
      type: "Person",
      name: "Pavel Orlov",
      alternateName: {fr: ["Pavel Orlov", "Pacha Orlov"]},
      country: "RU",
    });
    const registry: Registry = {participants: [orlov], places: []};
    const linker = new ParticipantLinker(registry);
    expect(linker.link({...person("P. O."), curated: "the-minister"}, "fr")).toBe("the-minister");
    expect(linker.link(person("Pacha Orlov"), "fr")).toBe("the-minister");
    expect(linker.link(person("Pavlik Orlov", "RU"), "fr")).toBe("the-minister");
    expect(linker.get("the-minister")).toMatchObject({name: "Pavel Orlov"});
    expect(linker.get("the-minister")?.alternateName).toEqual({fr: ["Pavel Orlov", "Pacha Orlov", "Pavlik Orlov"]});
    expect(linker.list()).toHaveLength(1);
  });
  it("finds the registry's organisation by any name that a language knows it by", () => {
    const registry: Registry = {
      participants: [participantOf({id: "sco", type: "Organization", name: "OCS"})],
      places: [],
    };
    expect(linkAll([organization("SCO", "shanghai-cooperation-organisation")], registry)).toEqual(["sco"]);
  });
});

describe("ParticipantLinker.linkCountry(code)", () => {
  it("makes a country that did not act before, once", () => {
    const linker = new ParticipantLinker(emptyRegistry);
    expect([linker.linkCountry("KZ"), linker.linkCountry("KZ")]).toEqual(["kazakhstan", "kazakhstan"]);
    expect(linker.get("kazakhstan")).toMatchObject({type: "Country", country: "KZ", curated: false});
  });
  it("gives nothing for an id that nobody has", () => {
    expect(new ParticipantLinker(emptyRegistry).get("nobody")).toBeUndefined();
  });
});

describe("ParticipantLinker.link(actor, language), across languages", () => {
  const link = (registry: Registry, ...actors: readonly (readonly [string, string, string | null])[]) => {
    const linker = new ParticipantLinker(registry);
    return actors.map(([language, name, country]) => linker.link(person(name, country), language));
  };
  it("joins what is spelled alike in Latin and Cyrillic letters, where the country is the same", () => {
    const ids = link(
      emptyRegistry,
      ["fr", "Sergueï Lavrov", "RU"],
      ["de", "Sergej Lawrow", "RU"],
      ["ru", "Сергей Лавров", "RU"],
    );
    expect(new Set(ids)).toEqual(new Set(["serguei-lavrov"]));
  });
  it("joins names of the registry that an article in another language writes alike", () => {
    const known = participantOf({id: "biden", type: "Person", name: "Joe Biden", country: "US"});
    expect(link({participants: [known], places: []}, ["ru", "Джо Байден", "US"])).toEqual(["biden"]);
  });
  it("joins them by the organisation that both serve, too", () => {
    const nato = {
      id: "nato",
      type: "Organization",
      first: 0,
      last: 0,
      curated: false,
      listed: true,
      country: null,
      name: null,
    } as const;
    const role = {
      role: "secretary",
      office: "secretary",
      country: null,
      organization: nato,
      first: 0,
      last: 0,
      sentence: 0,
    };
    const linker = new ParticipantLinker(emptyRegistry);
    const ids = [
      linker.link({...person("Jens Stoltenberg"), roles: [role]}, "en"),
      linker.link({...person("Йенс Столтенберг"), roles: [role]}, "ru"),
      linker.link(person("Йенс Штольтенберг"), "ru"),
    ];
    expect(new Set(ids).size).toBe(2);
    expect(ids[0]).toBe(ids[1]);
  });
  it("keeps two Latin spellings of those who are at home in Latin letters two", () => {
    expect(new Set(link(emptyRegistry, ["de", "Hans Müller", "DE"], ["fr", "Hans Möller", "DE"])).size).toBe(2);
  });
  it("keeps two whose country is not known or another, or whose names are of one language", () => {
    expect(new Set(link(emptyRegistry, ["fr", "Sergueï Lavrov", "RU"], ["de", "Sergej Lawrow", null])).size).toBe(2);
    expect(new Set(link(emptyRegistry, ["fr", "Sergueï Lavrov", "RU"], ["de", "Sergej Lawrow", "BY"])).size).toBe(2);
    expect(new Set(link(emptyRegistry, ["en", "Pavel Orlov", "RU"], ["en", "Pavel Orlow", "RU"])).size).toBe(2);
  });
  it("joins no Chinese or Arabic name without the registry", () => {
    expect(
      new Set(link(emptyRegistry, ["en", "Wang Yi", "CN"], ["zh", "王毅", "CN"], ["ar", "وانغ يي", "CN"])).size,
    ).toBe(3);
    const known = participantOf({
      id: "wang-yi",
      type: "Person",
      name: "Wang Yi",
      alternateName: {zh: ["王毅"]},
      country: "CN",
    });
    expect(link({participants: [known], places: []}, ["zh", "王毅", "CN"])).toEqual(["wang-yi"]);
  });
  it("keeps two whom the author says to be two", () => {
    const registry: Registry = {...emptyRegistry, refused: [{name: "Sergej Lawrow", is: "Sergueï Lavrov"}]};
    expect(new Set(link(registry, ["fr", "Sergueï Lavrov", "RU"], ["de", "Sergej Lawrow", "RU"])).size).toBe(2);
  });
});
