const rightToLeftScripts: ReadonlySet<string> = new Set(["Arab", "Hebr", "Syrc", "Thaa", "Nkoo", "Adlm"]);

/** Which way a language is written, by its script. */
export function directionOf(language: string): "ltr" | "rtl" {
  try {
    return rightToLeftScripts.has(new Intl.Locale(language).maximize().script ?? "") ? "rtl" : "ltr";
  } catch {
    return "ltr"; // no code of a language
  }
}

/** A language's name in itself: "français". */
export function nameOfLanguage(language: string): string {
  try {
    return new Intl.DisplayNames([language], {type: "language"}).of(language) ?? language;
  } catch {
    return language; // Intl refuses what has not the form of a code
  }
}
