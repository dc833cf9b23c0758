import {cities} from "./cities.ts";
import {namedLanguages} from "./index.ts";
import {foldWord} from "./tokens.ts";

/** Zones that neither the country alone nor the city's name tells, by city, and by country for all of its other cities. */
const otherZones: Readonly<Record<string, string>> = {
  CN: "Asia/Shanghai",
  DE: "Europe/Berlin",
  ES: "Europe/Madrid",
  MY: "Asia/Kuala_Lumpur",
  PT: "Europe/Lisbon",
  UZ: "Asia/Tashkent",
  astana: "Asia/Almaty",
  bali: "Asia/Makassar",
  brasilia: "America/Sao_Paulo",
  canberra: "Australia/Sydney",
  kazan: "Europe/Moscow",
  khabarovsk: "Asia/Vladivostok",
  kyiv: "Europe/Kiev",
  montreal: "America/Toronto",
  ottawa: "America/Toronto",
  "quebec-city": "America/Toronto",
  quito: "America/Guayaquil",
  "rio-de-janeiro": "America/Sao_Paulo",
  "saint-petersburg": "Europe/Moscow",
  "san-francisco": "America/Los_Angeles",
  sochi: "Europe/Moscow",
  ufa: "Asia/Yekaterinburg",
  washington: "America/New_York",
};

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
