import type {Dataset, DatedEvent, EventStatus, EventType, Participant} from "../../src/model.ts";

const DAY = 86_400_000;
const given = [
  "Ada",
  "Bruno",
  "Chiara",
  "Dmitri",
  "Esther",
  "Farid",
  "Greta",
  "Hugo",
  "Inés",
  "Jonas",
  "Kaja",
  "Leila",
];
const family = [
  "Aalto",
  "Berger",
  "Cortez",
  "Duval",
  "Engström",
  "Ferrari",
  "Gómez",
  "Halloran",
  "Ito",
  "Jaber",
  "Kowal",
];
const subjects = ["ministers", "harbour council", "railway union", "river commission", "grain board", "border panel"];
const deeds = [
  "agrees on tariffs",
  "opens a bridge",
  "reviews the charter",
  "meets in private",
  "publishes its report",
];
const types: EventType[] = ["meeting", "visit", "summit", "statement", "agreement", "vote", "other"];
const countries = ["FR", "DE", "IT", "PL", "SE", "JP", "MX", "EG"];
const statuses: EventStatus[] = ["held", "held", "held", "held", "planned", "ongoing", "postponed", "cancelled"];

/** Numbers from 0 to 1 that are the same at every run. */
export function createDraw(seed: number): () => number {
  let state = seed >>> 0;
  return () => {
    state = (Math.imul(state, 1_664_525) + 1_013_904_223) >>> 0;
    return state / 4_294_967_296;
  };
}

/** A made-up dataset of any size over twenty years: bursts, ranges, months, and a few participants far busier than others. */
export function makeChronicle(count: number, people = Math.max(6, Math.round(Math.sqrt(count)))): Dataset {
  const draw = createDraw(20_010_615 + count);
  const pick = <T>(list: readonly T[]): T => list[Math.floor(draw() * list.length)] as T;
  const [first, last] = [Date.UTC(2004, 2, 1), Date.UTC(2024, 2, 1)];
  const participants = Array.from({length: people}, (_, index) => makeParticipant(index));
  const bursts = Array.from({length: Math.max(3, Math.round(people / 5))}, () => first + draw() * (last - first));
  const articles = Array.from({length: Math.max(Math.round(count / 40), 1)}, (_, index) => ({
    id: `minutes-${index}`,
    headline: `Minutes of the week ${index}`,
    publisher: `Gazette ${index % 5}`,
  }));
  const events = Array.from({length: count}, (_, index): DatedEvent => {
    const spot = draw() < 0.7 ? first + draw() * (last - first) : pick(bursts) + (draw() + draw() - 1) * 50 * DAY;
    const start = Math.floor(Math.min(Math.max(spot, first), last) / DAY) * DAY;
    const [kind, size] = [draw(), 1 + Math.floor(draw() ** 1.6 * 6)];
    const length = kind < 0.12 ? 2 + Math.floor(draw() * 100) : 1;
    const isMonth = kind > 0.95;
    const day = (instant: number) => new Date(instant).toISOString().slice(0, 10);
    const who = new Set<number>();
    for (let tries = 0; who.size < Math.min(size, people) && tries < 40; tries++)
      who.add(Math.floor(people * draw() ** 1.8));
    const article = Math.floor(draw() * articles.length);
    const name = `The ${pick(subjects)} ${pick(deeds)} with ${participants[[...who][0] ?? 0]?.name} for the ${index}th time`;
    const month = day(start).slice(0, 7);
    return {
      id: `${day(start)}-${index}`,
      name,
      inLanguage: index % 9 === 0 ? "fr" : "en",
      type: pick(types),
      status: statuses[Math.floor(draw() * statuses.length)] as EventStatus,
      date: isMonth
        ? month
        : length > 1
          ? `${day(start)}/${day(start + (length - 1) * DAY)}`
          : `${day(start)}${index % 50 === 7 ? "~" : ""}`,
      earliest: isMonth ? `${month}-01` : day(start),
      latest: isMonth ? `${month}-28` : day(start + (length - 1) * DAY),
      certainty: draw() < 0.2 ? "inferred" : "stated",
      participants: [...who].map((at) => ({participant: `participant-${at}`, role: "attendee"})),
      location: draw() < 0.6 ? `place-${Math.floor(draw() ** 2 * 12)}` : null,
      sources: [
        {
          article: `minutes-${article}`,
          position: {start: index, end: index + name.length},
          quote: {exact: `It was noted that the ${name.slice(4)}.`, prefix: "", suffix: ""},
          rule: "events/statement",
          certainty: "stated",
        },
      ],
    } as DatedEvent;
  });
  for (const event of events) addAccounts(event);
  const placed = events.sort((a, b) => ((a.earliest ?? "") < (b.earliest ?? "") ? -1 : 1));
  return {
    articles: articles.map(({id, headline, publisher}) => ({
      id,
      file: `${id}.txt`,
      headline,
      datePublished: "2004-03-01",
      inLanguage: "en",
      author: null,
      publisher,
      locationCreated: null,
      url: null,
      tags: [],
      text: "",
      blocks: [],
      times: [],
      mentions: [],
    })) as unknown as Dataset["articles"],
    events: placed,
    participants,
    places: Array.from({length: 12}, (_, index) => ({
      id: `place-${index}`,
      type: "City",
      name: `Harbour ${String.fromCharCode(65 + index)}`,
      alternateName: {},
      geo: null,
      country: null,
      sameAs: null,
      curated: true,
    })),
    problems: [],
  };
}

/** Some were announced for a week later than they were held, and some have a rival date. */
function addAccounts(event: DatedEvent): void {
  const number = Number(event.id.slice(11));
  const day = (shift: number) => new Date(Date.parse(event.earliest ?? "") + shift * DAY).toISOString().slice(0, 10);
  const {name, inLanguage, status, date, earliest, latest, location, participants} = event;
  const base = {
    article: event.sources[0]?.article ?? "",
    name,
    inLanguage,
    location,
    participants: participants.map(({participant}) => participant),
    sources: [0],
  };
  const isMoved = number % 40 === 3 && !date.includes("/");
  const announced = {
    ...base,
    published: day(-20),
    status: "planned" as const,
    date: day(7),
    earliest: day(7),
    latest: day(7),
  };
  const told = {...base, published: day(1), status, date, earliest, latest};
  Object.assign(event, {
    accounts: isMoved ? [announced, told] : [told],
    disputes:
      number % 60 === 11 ? [{about: "date", claims: [date, day(40)].map((value) => ({value, sources: [0]}))}] : [],
    decidedBy: {type: null, status: null},
    joinedBy: [],
    salience: ((number * 37) % 100) / 100,
    curated: false,
  });
}

function makeParticipant(index: number): Participant {
  const isGroup = index % 9 === 4;
  const name = `${given[index % given.length]} ${family[(index * 5 + Math.floor(index / given.length)) % family.length]}`;
  return {
    id: `participant-${index}`,
    type: isGroup ? "Organization" : "Person",
    name: isGroup
      ? `League of ${family[index % family.length]} ${Math.floor(index / 9)}`
      : index >= 132
        ? `${name} ${Math.floor(index / 132) + 1}`
        : name,
    alternateName: {},
    country: isGroup ? null : (countries[index % countries.length] as string),
    affiliations: [],
    sameAs: null,
    curated: true,
  };
}
