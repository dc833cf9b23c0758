import {cities} from "./cities.ts";
import {namedLanguages} from "./index.ts";
import {foldWord} from "./tokens.ts";

/** Zones that neither the country alone nor the city's name tells, by city, and by country for all of its other cities. */
const otherZones = readZones(`
  America/Chicago: dallas houston new-orleans
  Africa/Lubumbashi: goma
  America/Edmonton: calgary
  America/Godthab: GL
  America/Guayaquil: quito
  America/Los_Angeles: las-vegas san-diego san-francisco seattle
  America/New_York: atlanta boston miami philadelphia pittsburgh washington
  America/Santiago: santiago
  America/Sao_Paulo: brasilia rio-de-janeiro
  America/Toronto: montreal ottawa quebec-city
  Asia/Almaty: KZ
  Asia/Gaza: rafah
  Asia/Hebron: PS
  Asia/Jakarta: surabaya
  Asia/Kuala_Lumpur: MY
  Asia/Makassar: bali
  Asia/Saigon: VN
  Asia/Shanghai: CN
  Asia/Tashkent: UZ
  Asia/Vladivostok: khabarovsk
  Asia/Yekaterinburg: chelyabinsk perm ufa
  Australia/Sydney: canberra
  Europe/Belgrade: XK
  Europe/Berlin: DE
  Europe/Kiev: UA
  Europe/Lisbon: PT
  Europe/Madrid: ES
  Europe/Moscow: arkhangelsk derbent grozny kazan krasnodar makhachkala murmansk nizhny-novgorod rostov-on-don
  Europe/Moscow: saint-petersburg sochi voronezh
  Pacific/Auckland: NZ
  Pacific/Ponape: FM
`);

/** Reads lines of a zone and who has it. */
function readZones(lines: string): Readonly<Record<string, string>> {
  const entries = lines
    .trim()
    .split("\n")
    .flatMap((line) => {
      const [zone = "", places = ""] = line.trim().split(": ");
      return places.split(" ").map((place) => [place, zone] as const);
    });
  return Object.fromEntries(entries);
}

const ids = new Map(
  namedLanguages.flatMap(({names}) =>
    Object.entries(names.cities).flatMap(([id, forms]) => forms.map((form) => [foldWord(form), id] as const)),
  ),
);

/** The time zone (IANA) of the city where something is issued ("MOSCOW", "Paris, France"); null for one that is not known. */
export function zoneOfPlace(place: string): string | null {
  const [name = ""] = place.split(",");
  const id = ids.get(foldWord(name.trim())) ?? "";
  const country = cities[id]?.country;
  if (country === undefined) return null;
  const zones = listZones(country);
  const own = zones.find((zone) => zone.toLowerCase().endsWith(`/${id.replaceAll("-", "_")}`));
  const [only] = zones.length === 1 ? zones : [];
  return own ?? otherZones[id] ?? otherZones[country] ?? only ?? null;
}

/** The zones of a country; what was a field of Intl.Locale has become a function of it. */
function listZones(country: string): readonly string[] {
  const locale = new Intl.Locale(`und-${country}`) as Intl.Locale & {
    timeZones?: readonly string[];
    getTimeZones?: () => readonly string[];
  };
  return locale.getTimeZones?.() ?? locale.timeZones ?? [];
}
