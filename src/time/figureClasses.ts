/** Every set of classes that figures may have; the lexicon gives signs to them before patterns are compiled. */
export function listFigureClasses(): string[][] {
  const texts = Array.from({length: 2400}, (_, number) => [
    String(number),
    String(number).padStart(2, "0"),
    "99999",
  ]).flat();
  const sets = [
    ["isoDate"],
    ["figureDate"],
    ["figureMonth"],
    ["clock"],
    ["amount"],
    ["number"],
    ["number", "year"],
    ["year"],
    ["number", "dotClock"],
    ["number", "figureDay"],
    ["number", "dotClock", "figureDay"],
    ["figureDay"],
    ["decade"],
    ["ordinal"],
    ["ordinal", "day"],
  ];
  const integers = new Map(
    texts.map((text) => Object.keys(integerValues(text, Number(text)))).map((names) => [names.join(), names]),
  );
  return [...sets, ...integers.values()];
}

/** The classes that an integer may have, with its meaning in each. */
export function integerValues(text: string, number: number): Record<string, string> {
  const values: Record<string, string> = {number: String(number)};
  if (text.length <= 2 && number >= 1 && number <= 31) values.day = String(number);
  if (text.length <= 2 && number <= 24) values.hour = String(number);
  if (text.length <= 2 && number >= 1 && number <= 12) values.monthNumber = String(number);
  if (text.length === 2 && text.startsWith("0")) values.zeroYear = text;
  if (text.length === 2) values.twoDigits = text;
  if (text.length === 3 && number >= 100) values.earlyYear = text;
  if (text.length === 4 && number >= 1000 && number <= 2199) values.year = text;
  if (number >= 1900 && number < 2100 && text.length === 4) values.modernYear = text;
  if (text.length === 4 && number <= 2359 && number % 100 < 60) values.fourDigits = text;
  return values;
}
