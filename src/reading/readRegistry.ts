import {makeSlug} from "../language/slug.ts";
import type {Participant, Place, Refusal, Registry, Report} from "../model.ts";
import {checkShape, type Schema} from "./checkShape.ts";
import {parseYaml, type YamlDocument} from "./parseYaml.ts";
import {participantsSchema, placesSchema} from "./registrySchema.ts";

/** An entry of the author's lists, as the schema has let it through. */
interface Entry {
  name: string;
  kind: string;
  id?: string;
  names?: Record<string, string | string[]>;
  country?: string;
  wikidata?: string;
  not?: string[];
  geo?: [number, number];
}

const PARTICIPANT_TYPES: Readonly<Record<string, Participant["type"]>> = {
  person: "Person",
  organization: "Organization",
  country: "Country",
};
const PLACE_TYPES: Readonly<Record<string, Place["type"]>> = {city: "City", country: "Country", place: "Place"};

/**
 * Reads what the author says of participants and places. A missing file is an empty list; an entry that is not as it should
 * be, or that another has already named, is reported and left out.
 */
export function readRegistry(
  files: {participants: string | null; places: string | null},
  {report}: {report: Report},
): Registry {
  const entries = readEntries(files.participants, participantsSchema, {file: "participants.yaml", report});
  const refused = entries.flatMap(listRefusals);
  const participants = entries.filter(({kind}) => kind !== "nobody");
  return {
    participants: participants.map((entry) => ({
      ...readCommon(entry),
      type: PARTICIPANT_TYPES[entry.kind] ?? "Person",
      affiliations: [],
    })),
    ...(refused.length > 0 && {refused}),
    places: readEntries(files.places, placesSchema, {file: "places.yaml", report}).map((entry) => ({
      ...readCommon(entry),
      type: PLACE_TYPES[entry.kind] ?? "Place",
      geo: entry.geo ? {latitude: entry.geo[0], longitude: entry.geo[1]} : null,
    })),
  };
}

/** What the author turned down: words that name nobody, and names that are not this one's. */
function listRefusals({name, kind, names, not = []}: Entry): Refusal[] {
  if (kind !== "nobody") return not.map((other) => ({name: other, is: name}));
  return [name, ...Object.values(names ?? {}).flat()].map((each) => ({name: each, is: null}));
}

function readCommon({name, id, names, country, wikidata}: Entry) {
  const alternateName = Object.entries(names ?? {}).map(([language, given]): [string, string[]] => [
    language,
    [given].flat(),
  ]);
  return {
    id: id ?? makeSlug(name),
    name,
    alternateName: Object.fromEntries(alternateName),
    country: country ?? null,
    sameAs: wikidata ? `http://www.wikidata.org/entity/${wikidata}` : null,
    curated: true,
  };
}

function readEntries(source: string | null, schema: Schema, {file, report}: {file: string; report: Report}): Entry[] {
  if (source === null) return [];
  const document = parseYaml(source, {file, source, offset: 0, report});
  if (!document || document.value === null || document.value === undefined) return [];
  const misfits = checkShape(document, schema, {file, rule: "reading/registry", severity: "error", report});
  if (!Array.isArray(document.value)) return [];
  const wrong = new Set(misfits.filter(({isUnknownKey}) => !isUnknownKey).map(({path}) => path[0]));
  const entries = (document.value as Entry[])
    .map((entry, index) => ({entry, index}))
    .filter(({index}) => !wrong.has(index));
  return leaveOutTwins(entries, document, {file, report});
}

function leaveOutTwins(
  entries: readonly {entry: Entry; index: number}[],
  document: YamlDocument,
  {file, report}: {file: string; report: Report},
): Entry[] {
  const names = new Map<string, number>();
  const ids = new Map<string, number>();
  return entries.flatMap(({entry, index}) => {
    const place = document.placeOf([index]);
    const refuse = (reason: string) => {
      report({file, ...place, severity: "error", reason, rule: "reading/registry-twin", quote: entry.name});
      return [];
    };
    const name = `${entry.kind} ${entry.name.normalize("NFC").toLowerCase()}`;
    const id = entry.id ?? makeSlug(entry.name);
    if (!id) return refuse(`“${entry.name}” has no letter to make an id of; give it one (id: …)`);
    const [sameName, sameId] = [names.get(name), ids.get(id)];
    if (sameName) return refuse(`“${entry.name}” is already in line ${sameName}; join the two entries`);
    if (sameId) return refuse(`the id “${id}” is already taken in line ${sameId}; give one of them another (id: …)`);
    names.set(name, place.line);
    ids.set(id, place.line);
    return [entry];
  });
}
