/** Words for a length of time, by how a number begins them: "zwei" in "zweitägig". "Zweijährig" may be an age and is none. */
const counts: Readonly<Record<string, string>> = {
  0.5: "halb",
  1: "ein",
  1.5: "eineinhalb, anderthalb",
  2: "zwei",
  2.5: "zweieinhalb",
  3: "drei",
  4: "vier",
  5: "fünf",
  6: "sechs",
  7: "sieben",
  8: "acht",
  9: "neun",
  10: "zehn",
  11: "elf",
  12: "zwölf",
  13: "dreizehn",
  14: "vierzehn",
  15: "fünfzehn",
  16: "sechzehn",
  18: "achtzehn",
  20: "zwanzig",
  21: "einundzwanzig",
  24: "vierundzwanzig",
  30: "dreißig",
  36: "sechsunddreißig",
  48: "achtundvierzig",
  X: "mehr",
};

const units: Readonly<Record<string, string>> = {
  PT_M: "minütig",
  PT_H: "stündig",
  P_D: "tägig",
  P_W: "wöchig",
  P_M: "monatig",
};

const endings = ["", "e", "en", "er", "es", "em"];

/** Lengths in other words. */
const others: Readonly<Record<string, string>> = {
  PT15M: "Viertelstunde",
  PT30M: "halbe Stunde, halben Stunde",
  PT45M: "Dreiviertelstunde",
  PTXH: "stundenlang, stundenlange, stundenlangen, stundenlanger",
  PXD: "tagelang, tagelange, tagelangen, tagelanger",
  PXW: "wochenlang, wochenlange, wochenlangen, wochenlanger",
  P3M: "Vierteljahr, Vierteljahres, Dreivierteljahr",
  P6M: "halbes Jahr, halben Jahr, halben Jahres, halbe Jahr",
  PXM: "monatelang, monatelange, monatelangen, monatelanger",
  PXY: "jahrelang, jahrelange, jahrelangen, jahrelanger, mehrjährig, mehrjährige, mehrjährigen, mehrjähriger, langjährig, langjährige, langjährigen, langjähriger, jahrzehntelang, jahrzehntelange, jahrzehntelangen, jahrhundertelang",
};

/** "Zweitägig", "viermonatiger", "mehrwöchigen": every count with every unit, in every case. */
const adjectives = Object.entries(units).flatMap(([unit, stem]) =>
  Object.entries(counts).map(([count, beginnings]): [meaning: string, forms: string] => [
    unit === "PT_H" && count === "0.5" ? "PT30M" : unit.replace("_", count),
    beginnings
      .split(", ")
      .flatMap((beginning) => endings.map((ending) => `${beginning}${stem}${ending}`))
      .join(", "),
  ]),
);

export const lengths: Record<string, string> = {...others};
for (const [meaning, forms] of adjectives) {
  lengths[meaning] = lengths[meaning] === undefined ? forms : `${lengths[meaning]}, ${forms}`;
}
