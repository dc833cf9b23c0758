/** Formatters are slow to make and the same few are wanted in every frame. */
const dates = new Map<string, Intl.DateTimeFormat>();
const lists = new Map<string, Intl.ListFormat>();
const regions = new Map<string, Intl.DisplayNames>();

/** A formatter of instants, which are all in UTC here. */
export function findDateFormat(language: string, options: Intl.DateTimeFormatOptions): Intl.DateTimeFormat {
  const key = language + JSON.stringify(options);
  return keep(dates, key, () => new Intl.DateTimeFormat(language, {...options, timeZone: "UTC"}));
}

/** A formatter of “a, b and c”. */
export function findListFormat(language: string): Intl.ListFormat {
  return keep(lists, language, () => new Intl.ListFormat(language, {type: "conjunction"}));
}

/** The names of countries. */
export function findRegionNames(language: string): Intl.DisplayNames {
  return keep(regions, language, () => new Intl.DisplayNames(language, {type: "region", fallback: "none"}));
}

function keep<T>(kept: Map<string, T>, key: string, make: () => T): T {
  const known = kept.get(key);
  if (known) return known;
  const made = make();
  kept.set(key, made);
  return made;
}
