import {readFileSync} from "node:fs";

/** A name of the author's list and a line that writes it, or writes what only looks like it. */
export interface Writing {
  name: string;
  kind: "person" | "organization";
  text: string;
  marked: string[]; // words that name it, in order; none where it is not named
}

/** `= kind | name` opens the lines of a name; `[words]` name it, `⏎` is a break of the line, and a line with `!` does not name it. */
export function readWritings(language: string): Writing[] {
  const writings: Writing[] = [];
  let [kind, name]: [Writing["kind"], string] = ["person", ""];
  for (const line of readFileSync(new URL(`writings/${language}.txt`, import.meta.url), "utf8").split("\n")) {
    const [, opened = "", named = ""] = /^= (person|organization) \| (.+)$/.exec(line) ?? [];
    if (named) [kind, name] = [opened === "person" ? "person" : "organization", named];
    else if (line.trim() !== "" && !line.startsWith("#")) {
      const words = line.replace(/^! /, "").replaceAll("⏎", "\n");
      const marked = Array.from(words.matchAll(/\[([^\]]+)\]/g), ([, each = ""]) => each);
      if (line.startsWith("!") === marked.length > 0) throw new Error(`neither named nor not: ${line}`);
      writings.push({name, kind, text: words.replace(/[[\]]/g, ""), marked});
    }
  }
  return writings;
}
