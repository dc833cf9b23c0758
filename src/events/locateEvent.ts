import {isOneOf} from "../language/wordSets.ts";
import type {EventType} from "../model.ts";
import type {PlaceFound} from "../places/findPlaces.ts";
import type {EventDraft, Findings} from "./findings.ts";

/** Events that happen where their people are, so that the place of the sentence before may be theirs. */
const GATHERINGS: ReadonlySet<EventType> = new Set(["meeting", "summit", "statement", "agreement", "visit"]);

/** Events that befall where they come to: "sacudió a Guatemala". */
const BLOWS: ReadonlySet<EventType> = new Set(["attack", "accident"]);

/** How many sentences back a place still holds. */
const REACH = 2;

/**
 * Where an event was: the finest place that its sentence says something is at, or else, for gatherings, the city of a
 * sentence just before, in the same paragraph or the one before, that tells of the same day or of none; null when the text
 * does not say.
 */
export function locateEvent(
  {language, names, sentences, placesIn, timesIn, mentionsIn, actorOf}: Findings,
  sentence: number,
  {type, date}: Pick<EventDraft, "type" | "date">,
  earlier: readonly EventDraft[],
  isApart: (position: PlaceFound["position"]) => boolean = () => false,
): PlaceFound | null {
  const here = placesIn(sentence).filter(({position}) => !isApart(position));
  const visited = here.filter(({use}) => use === "destination" && (type === "visit" || BLOWS.has(type)));
  // "In India's financial capital Mumbai": a blow falls where its sentence names a city.
  const struck = BLOWS.has(type) ? here.find((place) => place.type === "City") : undefined;
  const stated =
    pickFinest(here.filter(({use}) => use === "place")) ??
    pickFinest(visited) ??
    findHost() ??
    findVisited() ??
    struck ??
    null;
  if (stated || !GATHERINGS.has(type)) return stated;
  const block = sentences[sentence]?.block ?? 0;
  for (let index = sentence - 1; index >= Math.max(0, sentence - REACH); index--) {
    if ((sentences[index]?.block ?? 0) < block - 1 || !tellsSameDay(index)) continue;
    const near = placesIn(index).findLast(({use, type: kind}) => use === "place" && kind !== "Country");
    if (near) return near;
  }
  return null;

  /** "Glasgow will host the conference": the city that is the subject is where it will be. */
  function findHost(): PlaceFound | null {
    const {tokens = [], sentence: whole} = names.tagged[sentence] ?? {};
    const hosting = tokens.find(({text}) => isOneOf(text, language.events.hostings));
    const before = (whole?.position.start ?? 0) + (hosting?.start ?? 0);
    return here.find((place) => hosting && place.type === "City" && place.position.end <= before) ?? null;
  }

  /** "Visitará Chile": a country that is the object of a verb of travelling. */
  function findVisited(): PlaceFound | null {
    const tagged = names.tagged[sentence];
    if (!tagged || type !== "visit") return null;
    const {tokens, classes} = tagged;
    const goal = mentionsIn(sentence).find(({first, to}) => {
      const verb = tokens[classes[first - 1] === "T" ? first - 2 : first - 1]?.text;
      return actorOf(to)?.type === "Country" && isOneOf(verb, language.events.verbs.visit ?? []);
    });
    const country = goal && actorOf(goal.to);
    if (!goal || !country?.code) return null;
    return {
      sentence,
      position: names.locate(goal),
      type: "Country",
      id: country.code,
      name: country.name,
      use: "destination",
      rule: "places/visited",
    };
  }

  function tellsSameDay(index: number): boolean {
    const draft = earlier.findLast((each) => each.sentence <= index);
    if (draft?.sentence === index) return draft.date === date;
    return !timesIn(index).some(({date: day}) => day !== null);
  }
}

function pickFinest(places: readonly PlaceFound[]): PlaceFound | null {
  return places.find(({type}) => type === "City") ?? places.find(({type}) => type === "Place") ?? places[0] ?? null;
}
