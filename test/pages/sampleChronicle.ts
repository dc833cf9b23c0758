import type {Affiliation, Article, Dataset, DatedEvent, Participant, Place} from "../../src/model.ts";
import {boundsOf} from "../../src/time/edtf.ts";
import {siteOf} from "../siteOf.ts";

/** A small chronicle with every kind of page and finding, written by hand so that pages are tested without the stages. */
import {moscow, samarkand, undated} from "./sampleArticles.ts";
import {sourceIn} from "./sampleParts.ts";

/** A small chronicle with every kind of page and finding, written by hand so that pages are tested without the stages. */

function personOf(
  id: string,
  name: string,
  country: string,
  alternateName: Participant["alternateName"] = {},
): Participant {
  return {id, type: "Person", name, alternateName, country, affiliations: [], sameAs: null, curated: true};
}

function stateOf(id: string, name: string, fr: string, country: string): Participant {
  const alternateName = {en: [name], fr: [fr]};
  return {id, type: "Country", name, alternateName, country, affiliations: [], sameAs: null, curated: false};
}

function roleIn(article: Article, words: string, role: string, country: string): Affiliation {
  return {role, office: null, country, organization: null, source: sourceIn(article, words, "participants/role")};
}

const ministers =
  "Le ministre chinois des Affaires étrangères, Wang Yi, a rencontré vendredi à Moscou son homologue russe Sergueï Lavrov.";

const participants: Participant[] = [
  personOf("abdulaziz-kamilov", "Abdulaziz Kamilov", "UZ"),
  stateOf("china", "China", "Chine", "CN"),
  stateOf("india", "India", "Inde", "IN"),
  stateOf("russia", "Russia", "Russie", "RU"),
  {
    id: "sco",
    type: "Organization",
    name: "Organisation de coopération de Shanghai",
    alternateName: {
      en: ["Shanghai Cooperation Organisation", "SCO"],
      fr: ["Organisation de coopération de Shanghai", "OCS"],
      ru: ["Шанхайская организация сотрудничества"],
      zh: ["上海合作组织"],
    },
    country: null,
    affiliations: [],
    sameAs: "http://www.wikidata.org/entity/Q485207",
    curated: true,
  },
  {
    ...personOf("sergey-lavrov", "Sergueï Lavrov", "RU", {
      en: ["Sergey Lavrov"],
      fr: ["Sergueï Lavrov"],
      ru: ["Сергей Лавров"],
      zh: ["谢尔盖·拉夫罗夫"],
    }),
    affiliations: [roleIn(moscow, ministers, "homologue russe", "RU")],
  },
  personOf("shah-mahmood-qureshi", "Shah Mahmood Qureshi", "PK", {ur: ["شاہ محمود قریشی"]}),
  personOf("sirojiddin-muhriddin", "Sirojiddin Muhriddin", "TJ"),
  personOf("subrahmanyam-jaishankar", "Subrahmanyam Jaishankar", "IN"),
  personOf("vladimir-putin", "Vladimir Poutine", "RU", {
    en: ["Vladimir Putin"],
    fr: ["Vladimir Poutine"],
    ru: ["Владимир Путин"],
  }),
  {
    ...personOf("wang-yi", "Wang Yi", "CN", {en: ["Wang Yi"], fr: ["Wang Yi"], ru: ["Ван И"], zh: ["王毅"]}),
    affiliations: [roleIn(moscow, ministers, "ministre chinois des Affaires étrangères", "CN")],
  },
  {...personOf("xi-jinping", "Xi Jinping", "CN", {zh: ["习近平"]}), sameAs: "http://www.wikidata.org/entity/Q15031"},
];

function placeOf(id: string, fr: string, en: string, country: string, latitude: number, longitude: number): Place {
  const alternateName = {fr: [fr], en: [en]};
  return {id, type: "City", name: fr, alternateName, geo: {latitude, longitude}, country, sameAs: null, curated: true};
}

const places: Place[] = [
  placeOf("beijing", "Pékin", "Beijing", "CN", 39.9, 116.4),
  placeOf("moscow", "Moscou", "Moscow", "RU", 55.75, 37.62),
  placeOf("saint-petersburg", "Saint-Pétersbourg", "Saint Petersburg", "RU", 59.94, 30.31),
  placeOf("samarkand", "Samarcande", "Samarkand", "UZ", 39.65, 66.96),
  placeOf("shanghai", "Shanghai", "Shanghai", "CN", 31.23, 121.47),
];

type EventFields = Pick<DatedEvent, "id" | "name" | "date" | "sources"> & Partial<DatedEvent>;

function eventOf({date, sources, ...fields}: EventFields): DatedEvent {
  const bounds = boundsOf(date) ?? {earliest: null, latest: null};
  return {
    inLanguage: "fr",
    type: "other",
    status: "held",
    date,
    ...bounds,
    certainty: sources[0]?.certainty ?? "stated",
    participants: [],
    location: null,
    sources,
    accounts: [],
    disputes: [],
    decidedBy: {type: null, status: null},
    joinedBy: [],
    salience: 0.5,
    curated: false,
    ...fields,
  };
}

const events: DatedEvent[] = [
  eventOf({
    id: "2001-06-15-sco-founded",
    name: "Shanghai Cooperation Organisation founded in Shanghai",
    inLanguage: "en",
    date: "2001-06-15",
    participants: [{participant: "sco", role: "agent"}],
    location: "shanghai",
    sources: [sourceIn(samarkand, "The organisation was founded in Shanghai on 15 June 2001.", "events/predicate")],
  }),
  eventOf({
    id: "2002-06-charter",
    name: "Charter of the organisation signed in Saint Petersburg",
    inLanguage: "en",
    type: "agreement",
    date: "2002-06",
    participants: [{participant: "sco", role: "agent"}],
    location: "saint-petersburg",
    sources: [sourceIn(samarkand, "Its charter was signed in Saint Petersburg in June 2002.", "events/predicate")],
  }),
  eventOf({
    id: "2020-09-08-data-security",
    name: "La Chine annonce une initiative mondiale sur la sécurité des données",
    type: "statement",
    date: "2020-09-08",
    participants: [
      {participant: "wang-yi", role: "agent"},
      {participant: "china", role: "agent"},
    ],
    location: "beijing",
    sources: [sourceIn(moscow, "Wang l’avait annoncée à Pékin le 8 septembre.", "events/predicate")],
  }),
  eventOf({
    id: "2020-09-09-wang-visit",
    name: "Visite de trois jours de Wang Yi en Russie",
    type: "visit",
    date: "2020-09-09/2020-09-11",
    participants: [{participant: "wang-yi", role: "agent"}],
    location: "moscow",
    sources: [
      sourceIn(moscow, "C’était le dernier rendez-vous d’une visite de trois jours.", "events/duration", "inferred"),
    ],
  }),
  eventOf({
    id: "2020-09-10-council",
    name: "Conseil des ministres des Affaires étrangères de l’OCS à Moscou",
    type: "summit",
    date: "2020-09-10",
    participants: [
      {participant: "wang-yi", role: "attendee"},
      {participant: "sco", role: "host"},
    ],
    location: "moscow",
    sources: [
      sourceIn(
        moscow,
        "Jeudi, Wang avait pris part au Conseil des ministres des Affaires étrangères de l’Organisation de coopération de Shanghai.",
        "events/predicate",
      ),
    ],
  }),
  eventOf({
    id: "2020-09-10-wang-meets-four",
    name: "Wang Yi s’entretient avec quatre homologues",
    type: "meeting",
    date: "2020-09-10",
    participants: [
      {participant: "wang-yi", role: "agent"},
      {participant: "abdulaziz-kamilov", role: "counterpart"},
      {participant: "shah-mahmood-qureshi", role: "counterpart"},
      {participant: "sirojiddin-muhriddin", role: "counterpart"},
      {participant: "subrahmanyam-jaishankar", role: "counterpart"},
    ],
    location: "moscow",
    sources: [
      sourceIn(
        moscow,
        "Le même jour, il s’était entretenu avec ses homologues Abdulaziz Kamilov, Shah Mahmood Qureshi, Sirojiddin Muhriddin et Subrahmanyam Jaishankar.",
        "events/same-day",
      ),
    ],
  }),
  eventOf({
    id: "2020-09-11-statement",
    name: "Déclaration conjointe de la Chine et de la Russie",
    type: "statement",
    date: "2020-09-11",
    participants: [
      {participant: "china", role: "agent"},
      {participant: "russia", role: "agent"},
    ],
    location: "moscow",
    sources: [
      sourceIn(moscow, "Les deux ministres ont ensuite publié une déclaration conjointe.", "events/then", "inferred"),
    ],
  }),
  eventOf({
    id: "2020-09-11-wang-lavrov",
    name: "Wang Yi rencontre Sergueï Lavrov à Moscou",
    type: "meeting",
    date: "2020-09-11",
    participants: [
      {participant: "wang-yi", role: "agent"},
      {participant: "sergey-lavrov", role: "counterpart"},
    ],
    location: "moscow",
    sources: [sourceIn(moscow, ministers, "events/predicate")],
  }),
  eventOf({
    id: "2022-09-15-summit",
    name: "Leaders of the SCO meet in Samarkand",
    inLanguage: "en",
    type: "summit",
    date: "2022-09-15/2022-09-16",
    participants: [{participant: "sco", role: "agent"}],
    location: "samarkand",
    sources: [
      sourceIn(
        samarkand,
        "The heads of state of the Shanghai Cooperation Organisation met in Samarkand on 15 and 16 September.",
        "events/predicate",
      ),
    ],
  }),
  eventOf({
    id: "2022-09-15-xi-putin",
    name: "Xi Jinping holds talks with Vladimir Putin",
    inLanguage: "en",
    type: "meeting",
    date: "2022-09-15",
    participants: [
      {participant: "xi-jinping", role: "agent"},
      {participant: "vladimir-putin", role: "counterpart"},
    ],
    location: "samarkand",
    sources: [
      sourceIn(
        samarkand,
        "On Thursday President Xi Jinping of China held talks with President Vladimir Putin of Russia.",
        "events/predicate",
      ),
    ],
  }),
  eventOf({
    id: "2023-summit-india",
    name: "Next summit under the presidency of India",
    inLanguage: "en",
    type: "summit",
    status: "planned",
    date: "2023",
    participants: [{participant: "india", role: "host"}],
    sources: [
      sourceIn(samarkand, "The next summit is expected in 2023 under the presidency of India.", "events/predicate"),
    ],
  }),
];

export const sampleDataset: Dataset = {
  articles: [moscow, samarkand, undated],
  events,
  participants,
  places,
  problems: [
    {
      file: moscow.file,
      line: 5,
      column: 13,
      severity: "note",
      reason: "“récemment” names no day of the calendar",
      rule: "time/vague",
      quote: "récemment",
    },
    {
      file: undated.file,
      line: 1,
      column: 1,
      severity: "error",
      reason: "no date of issue was found; write it on a line of its own, as in “Published: 2020-09-14”",
      rule: "reading/no-date",
    },
    {
      file: "articles/photo.txt",
      line: 1,
      column: 1,
      severity: "error",
      reason: "this is not text; remove the file, or give it its own extension",
      rule: "reading/binary",
    },
  ],
};

export const sampleSite = siteOf({
  title: "La Chronique de Shanghai",
  description: "La diplomatie autour de l’Organisation de coopération de Shanghai, de 2001 à 2025.",
  language: "fr",
  publisher: "La Chronique de Shanghai",
  url: "https://example.org/chronique/",
  pathPrefix: "/chronique/",
});

export const emptyDataset: Dataset = {articles: [], events: [], participants: [], places: [], problems: []};

/** A dataset of many events, several a day, each with its sentence; for what must hold for long chronicles. */
export function manyEvents(count: number): Dataset {
  const [first] = sampleDataset.events;
  if (!first) throw new Error("missing event");
  const events = Array.from({length: count}, (_, index): DatedEvent => {
    const date = new Date(Date.UTC(2001, 0, 1) + Math.floor((index / count) * 9000) * 86_400_000)
      .toISOString()
      .slice(0, 10);
    return {...first, id: `${date}-${index}`, name: `${first.name}, ${index + 1}`, date, earliest: date, latest: date};
  });
  return {...sampleDataset, events};
}
