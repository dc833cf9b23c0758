import type {Participant, Problem} from "../model.ts";

/**
 * The participants whom the author wants first on the timeline, by their ids, from their names in any language. A name that
 * nobody has is a problem, and has no effect.
 */
export function nameLanes(
  names: readonly string[],
  participants: readonly Participant[],
): {lanes: string[]; problems: Problem[]} {
  const ids = new Map<string, string>();
  for (const {id, name, alternateName} of participants)
    for (const each of [id, name, ...Object.values(alternateName).flat()]) {
      const key = foldName(each);
      if (!ids.has(key)) ids.set(key, id);
    }
  const found = names.map((name) => ({name, id: ids.get(foldName(name))}));
  return {
    lanes: [...new Set(found.flatMap(({id}) => id ?? []))],
    problems: found.flatMap(({name, id}) => (id === undefined ? [tellUnknown(name)] : [])),
  };
}

function tellUnknown(name: string): Problem {
  return {
    file: "site.yaml",
    line: 1,
    column: 1,
    severity: "warning",
    reason: `“${name}” under “lanes” is nobody in this chronicle, and has no lane`,
    rule: "dataset/lanes",
  };
}

function foldName(name: string): string {
  return name.normalize("NFC").trim().toLowerCase();
}
