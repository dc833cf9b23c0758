import type {
  Dataset,
  DatedEvent,
  EventRole,
  EventStatus,
  EventType,
  Participant,
  Place,
  Source,
} from "../../src/model.ts";

/** A small chronicle of the Shanghai Cooperation Organisation, with one or more of every kind of date and mark. */

const person = (id: string, name: string, country: string) => participant(id, "Person", name, country);
const country = (id: string, name: string, code: string) => participant(id, "Country", name, code);

function participant(id: string, type: Participant["type"], name: string, code: string | null): Participant {
  return {id, type, name, alternateName: {}, country: code, affiliations: [], sameAs: null, curated: true};
}

const participants: Participant[] = [
  person("abdulaziz-kamilov", "Abdulaziz Kamilov", "UZ"),
  country("china", "China", "CN"),
  country("india", "India", "IN"),
  country("iran", "Iran", "IR"),
  country("kazakhstan", "Kazakhstan", "KZ"),
  country("kyrgyzstan", "Kyrgyzstan", "KG"),
  country("pakistan", "Pakistan", "PK"),
  country("russia", "Russia", "RU"),
  participant("sco", "Organization", "Shanghai Cooperation Organisation", null),
  person("sergei-lavrov", "Sergei Lavrov", "RU"),
  person("shah-mahmood-qureshi", "Shah Mahmood Qureshi", "PK"),
  person("sirojiddin-muhriddin", "Sirojiddin Muhriddin", "TJ"),
  person("subrahmanyam-jaishankar", "Subrahmanyam Jaishankar", "IN"),
  country("tajikistan", "Tajikistan", "TJ"),
  country("uzbekistan", "Uzbekistan", "UZ"),
  person("vladimir-putin", "Vladimir Putin", "RU"),
  person("wang-yi", "Wang Yi", "CN"),
  person("xi-jinping", "Xi Jinping", "CN"),
];

const places: Place[] = [
  "Astana",
  "Beijing",
  "Bishkek",
  "Dushanbe",
  "Moscow",
  "Samarkand",
  "Shanghai",
  "Ufa",
  "Qingdao",
].map((name) => ({
  id: name.toLowerCase(),
  type: "City",
  name,
  alternateName: {},
  geo: null,
  country: null,
  sameAs: null,
  curated: true,
}));

interface Sketch {
  date: string;
  name: string;
  who: string;
  place?: string;
  type?: EventType;
  status?: EventStatus;
  inferred?: true;
  lang?: string;
  bounds?: [string, string];
}

const ministers = "wang-yi sergei-lavrov";
const founders = "china russia kazakhstan kyrgyzstan tajikistan";

const sketches: Sketch[] = [
  {
    date: "1996-04-26",
    name: "Five neighbours sign a treaty on trust in border regions",
    who: founders,
    place: "shanghai",
    type: "agreement",
  },
  {
    date: "1997-04-24",
    name: "The Five agree to reduce forces along their borders",
    who: founders,
    place: "moscow",
    type: "agreement",
  },
  {
    date: "2001-06-15",
    name: "Six countries found the Shanghai Cooperation Organisation",
    who: `sco ${founders} uzbekistan`,
    place: "shanghai",
    type: "summit",
  },
  {
    date: "2001-07-16",
    name: "China and Russia sign a treaty of good-neighbourliness",
    who: "china russia vladimir-putin",
    place: "moscow",
    type: "agreement",
  },
  {
    date: "2002-06-07",
    name: "The organisation adopts its charter",
    who: `sco ${founders} uzbekistan`,
    type: "agreement",
  },
  {
    date: "2005-08-18/2005-08-25",
    name: "Peace Mission, the first joint exercise of China and Russia",
    who: "china russia",
  },
  {
    date: "2006-06-15",
    name: "Summit for the fifth anniversary",
    who: "sco china russia",
    place: "shanghai",
    type: "summit",
  },
  {
    date: "2007-08-16",
    name: "Treaty of long-term good-neighbourliness signed",
    who: `sco ${founders} uzbekistan vladimir-putin`,
    place: "bishkek",
    type: "agreement",
  },
  {date: "2011-06", name: "Tenth anniversary marked in Astana", who: "sco kazakhstan", place: "astana", inferred: true},
  {
    date: "2013-09-13",
    name: "Xi Jinping attends his first summit of the organisation",
    who: "xi-jinping sco vladimir-putin",
    place: "bishkek",
    type: "summit",
  },
  {
    date: "2015-07-09/2015-07-10",
    name: "Summit starts the accession of India and Pakistan",
    who: "sco vladimir-putin xi-jinping india pakistan",
    place: "ufa",
    type: "summit",
  },
  {
    date: "2017-06-09",
    name: "India and Pakistan become full members",
    who: "sco india pakistan xi-jinping",
    place: "astana",
    type: "summit",
  },
  {
    date: "2018-06-09/2018-06-10",
    name: "Summit of eight members",
    who: "sco xi-jinping vladimir-putin china",
    place: "qingdao",
    type: "summit",
  },
  {
    date: "2019-06-05",
    name: "Xi and Putin raise the partnership of their countries",
    who: "xi-jinping vladimir-putin china russia",
    place: "moscow",
    type: "visit",
  },
  {date: "2020", name: "Russia chairs the organisation", who: "russia sco", inferred: true},
  {
    date: "2020-09-04",
    name: "China announces a Global Initiative on Data Security",
    who: "china wang-yi",
    type: "statement",
  },
  {
    date: "2020-09-09/2020-09-11",
    name: "Wang Yi visits Russia",
    who: "wang-yi",
    place: "moscow",
    type: "visit",
    inferred: true,
  },
  {
    date: "2020-09-10",
    name: "Wang Yi participe au Conseil des ministres des Affaires étrangères de l’OCS",
    who: "wang-yi sergei-lavrov sco",
    place: "moscow",
    type: "meeting",
    lang: "fr",
  },
  {
    date: "2020-09-10",
    name: "Wang Yi rencontre quatre homologues",
    who: "wang-yi abdulaziz-kamilov shah-mahmood-qureshi sirojiddin-muhriddin subrahmanyam-jaishankar",
    place: "moscow",
    type: "meeting",
    lang: "fr",
  },
  {
    date: "2020-09-11",
    name: "Wang Yi meets Sergei Lavrov in Moscow",
    who: `${ministers} china russia`,
    place: "moscow",
    type: "meeting",
  },
  {
    date: "2020-09-11",
    name: "China and Russia publish a joint statement",
    who: `${ministers} china russia`,
    place: "moscow",
    type: "statement",
    inferred: true,
  },
  {date: "2020-11-10", name: "Leaders meet by video link", who: "sco xi-jinping vladimir-putin", type: "summit"},
  {date: "2021-03-22/2021-03-23", name: "Lavrov visits Guilin", who: `${ministers}`, type: "visit"},
  {
    date: "2021-06-28",
    name: "China and Russia extend their treaty by five years",
    who: "china russia xi-jinping vladimir-putin",
    type: "agreement",
  },
  {
    date: "2021-09-17",
    name: "The organisation starts Iran’s accession",
    who: "sco iran",
    place: "dushanbe",
    type: "summit",
  },
  {
    date: "2022-02-04",
    name: "Putin in Beijing for talks with Xi",
    who: "vladimir-putin xi-jinping",
    place: "beijing",
    type: "meeting",
    bounds: ["2022-02-04T15:00", "2022-02-04T15:00"],
  },
  {date: "2022-03-30", name: "Wang Yi receives Lavrov in Tunxi", who: ministers, type: "meeting"},
  {
    date: "2022-09-15/2022-09-16",
    name: "Summit at Samarkand",
    who: "sco xi-jinping vladimir-putin uzbekistan",
    place: "samarkand",
    type: "summit",
  },
  {
    date: "2022-09",
    name: "Iran signs a memorandum on its obligations",
    who: "iran sco",
    place: "samarkand",
    type: "agreement",
  },
  {
    date: "2023-03-20/2023-03-22",
    name: "Xi Jinping pays a state visit to Russia",
    who: "xi-jinping vladimir-putin china russia",
    place: "moscow",
    type: "visit",
  },
  {date: "2023-07-04", name: "Iran becomes a full member", who: "iran sco", type: "summit"},
  {
    date: "2024-07-03/2024-07-04",
    name: "Summit at Astana admits Belarus",
    who: "sco kazakhstan xi-jinping vladimir-putin",
    place: "astana",
    type: "summit",
  },
  {
    date: "2025-08-31/2025-09-01",
    name: "Summit at Tianjin",
    who: "sco xi-jinping vladimir-putin china",
    type: "summit",
  },
  {
    date: "2026-06",
    name: "Next summit at Bishkek",
    who: "sco kyrgyzstan",
    place: "bishkek",
    type: "summit",
    status: "planned",
  },
];

const text = sketches.map(({name}) => `${name}.`).join("\n");

function sourceOf(sketch: Sketch): Source {
  const start = text.indexOf(sketch.name);
  const end = start + sketch.name.length + 1;
  return {
    article: "a-short-history",
    position: {start, end},
    quote: {
      exact: text.slice(start, end),
      prefix: text.slice(Math.max(0, start - 20), start),
      suffix: text.slice(end, end + 20),
    },
    rule: "time/date",
    certainty: sketch.inferred ? "inferred" : "stated",
  };
}

function eventOf(sketch: Sketch): DatedEvent {
  const [from = sketch.date, to = from] = sketch.date.split("/");
  const [earliest, latest] = sketch.bounds ?? [firstDay(from), lastDay(to)];
  const slug = sketch.name
    .toLowerCase()
    .normalize("NFD")
    .replace(/[^a-z0-9 ]/g, "")
    .split(" ")
    .slice(0, 5)
    .join("-");
  return {
    id: `${from}-${slug}`,
    name: sketch.name,
    inLanguage: sketch.lang ?? "en",
    type: sketch.type ?? "other",
    status: sketch.status ?? "held",
    date: sketch.date,
    earliest,
    latest,
    certainty: sketch.inferred ? "inferred" : "stated",
    participants: sketch.who.split(" ").map((id, index) => {
      const role: EventRole = index === 0 ? "agent" : "attendee";
      return {participant: id, role};
    }),
    location: sketch.place ?? null,
    sources: [sourceOf(sketch)],
    accounts: [],
    disputes: [],
    decidedBy: {type: null, status: null},
    joinedBy: [],
    salience: 0.5,
    curated: false,
  };
}

function firstDay(date: string): string {
  return `${date}-01-01`.slice(0, 10);
}

function lastDay(date: string): string {
  if (date.length === 10) return date;
  if (date.length === 4) return `${date}-12-31`;
  const [year, month] = date.split("-").map(Number) as [number, number];
  return new Date(Date.UTC(year, month, 0)).toISOString().slice(0, 10);
}

export const sampleDataset: Dataset = {
  articles: [
    {
      id: "a-short-history",
      file: "a-short-history.md",
      headline: "A short history of the organisation",
      datePublished: "2025-12-01",
      inLanguage: "en",
      author: null,
      publisher: "The Chronicle",
      locationCreated: null,
      url: null,
      tags: [],
      text,
      blocks: [],
      times: [],
      mentions: [],
    },
  ],
  events: sketches.map(eventOf),
  participants,
  places,
  problems: [],
};
