/** How Russian letters are written in English, French, German and Spanish news, where the languages differ in that order. */
const LETTERS: Readonly<Record<string, readonly string[]>> = Object.fromEntries(
  `
  а a|б b|в v v w v|г g|д d|е e|ё yo io jo io|ж zh j sch zh|з z z s z|и i|й y i j i|к k|л l|м m|н n|о o|п p|р r|с s|т t|у u ou u u|ф f
  х kh kh ch j|ц ts ts z ts|ч ch tch tsch ch|ш sh ch sch sh|щ shch chtch schtsch sch|ъ|ы y y y i|ь|э e|ю yu iou ju iu|я ya ia ja ia
  `
    .split(/[|\n]/)
    .map((entry) => entry.trim().split(" "))
    .map(([letter = "", ...forms]) => [letter, forms]),
);

const SCHEMES = [0, 1, 2, 3];

/** A Russian name as four languages write it: "Лавров" is Lavrov, Lawrow. Endings are written short: "-sky", "-ski". */
export function romanizeRussian(name: string): string[] {
  return SCHEMES.map((scheme) =>
    Array.from(name.toLowerCase(), (letter) => {
      const forms = LETTERS[letter];
      return forms ? (forms[scheme] ?? forms[0] ?? "") : letter;
    })
      .join("")
      .replace(/(?:iy|yy|ii|yi|ij|yj)$/, ["y", "i", "i", "i"][scheme] ?? "y"),
  );
}
