import {dirname, join} from "node:path/posix";

/** A source file: its path from `src/`, with "/", and its text. */
export interface SourceFile {
  path: string;
  text: string;
}

/** The rooms of src/, by floor. Imports run down, never up, and never to another room of the same floor. */
export const floors: readonly (readonly string[])[] = [
  ["model.ts"],
  ["problems.ts"],
  ["language"],
  ["time"],
  ["reading", "participants", "places"],
  ["events"],
  ["dataset"],
  ["pipeline.ts", "exports", "pages"],
  ["site"],
  ["cli", "index.ts"],
];

/** Beside the floors: these run in the browser, and meet the build in the published pages and JSON only. */
const browserRooms: Readonly<Record<string, RegExp>> = {
  timeline: /^(d3(-[a-z]+)?|preact(\/hooks|\/jsx-runtime)?)$/,
  controls: /^(pagefind|timeline|search|table)\/browser$/, // what is published: beside the index, and beside themselves
};

const longest = 400; // lines of a file
const vagueName = /(^|\/)(utils?|helpers?|common|shared|misc)(\/|\.|$)/i;

interface Import {
  to: string; // as written
  isType: boolean;
}

/** Every way in which files break the rules of the house, as sentences, in the order of the files. */
export function findViolations(files: readonly SourceFile[]): string[] {
  return [...files.flatMap(checkFile), ...findCycles(files)];
}

function checkFile(file: SourceFile): string[] {
  const {path, text} = file;
  const violations = findImports(text).flatMap((each) => checkImport(file, each));
  if (floorOf(path) === null) violations.push(`${path} is in no room`);
  if (vagueName.test(path)) violations.push(`${path} has a name that says nothing`);
  const lines = text.trimEnd().split("\n").length;
  if (lines > longest) violations.push(`${path} has ${lines} lines, ${longest} at most`);
  if (hasComputedImport(text)) violations.push(`${path} imports what no test can read`);
  return violations;
}

/** The floor of a file, from 0; Infinity beside the floors; null when no room is its own. */
function floorOf(path: string): number | null {
  const room = roomOf(path);
  if (room in browserRooms) return Number.POSITIVE_INFINITY;
  const floor = floors.findIndex((rooms) => rooms.includes(room));
  return floor === -1 ? null : floor;
}

function roomOf(path: string): string {
  return (path.split("/")[0] ?? path).replace(/^index\.mjs$/, "index.ts"); // the library's door, and its way in
}

function checkImport({path}: SourceFile, {to, isType}: Import): string[] {
  const from = roomOf(path);
  const isOurs = to.startsWith(".");
  if (!isOurs) {
    const isForeign = browserRooms[from]?.test(to) === false;
    return isForeign ? [`${path} imports ${to}, which the browser's half does without`] : [];
  }
  const target = join(dirname(path), to);
  const room = roomOf(target);
  if (room === from) return [];
  if (target.startsWith("..")) return [`${path} imports ${to}, outside src`];
  if (room in browserRooms) return [`${path} imports ${target}: what runs in the browser is imported by nothing`];
  if (from in browserRooms) {
    return target === "model.ts" && isType
      ? []
      : [`${path} imports ${target}: what runs in the browser has the types of model.ts only`];
  }
  if (/^language\/[a-z]{2}\//.test(target)) return [`${path} imports ${target}: an engine is handed its language`];
  const [up, down] = [floorOf(path), floorOf(target)];
  if (up === null || down === null) return []; // said of the file itself
  if (down > up) return [`${path} imports ${target}, which is a floor above`];
  return down === up ? [`${path} imports ${target}, another room of its floor`] : [];
}

/** Imports, exports from elsewhere, dynamic imports and types by import(), with what stands between their quotes. */
export function findImports(text: string): Import[] {
  const statements = text.matchAll(
    /\b(import|export)\s+(type\s)?(?:[\w*{][^;"'`()]*?\sfrom\s+|[*{][^;"'`()]*\}?\s*from\s*)?["']([^"'\n]+)["']/g,
  );
  const calls = text.matchAll(/(\btypeof\s+)?\bimport\s*\(\s*["'`]([^"'`\n]+)["'`]/g);
  const named = text.matchAll(/\.import\(\s*["'`](\.[^"'`\n]+)["'`]/g);
  return [
    ...[...statements].map((match) => ({to: match[3] as string, isType: match[2] !== undefined})),
    ...[...calls].map((match) => ({to: match[2] as string, isType: match[1] !== undefined})),
    ...[...named].map((match) => ({to: match[1] as string, isType: false})),
  ];
}

function hasComputedImport(text: string): boolean {
  return (
    /\bimport\s*\(\s*(?!["'`])/.test(text) || /\bimport\s*\(\s*`[^`]*\$\{/.test(text) || /\brequire\s*\(/.test(text)
  );
}

/** The circles of imports between files, types left out: each as `a → b → a`, told once. */
function findCycles(files: readonly SourceFile[]): string[] {
  const targets = new Map(
    files.map(({path, text}) => [
      path,
      findImports(text).flatMap(({to, isType}) => (to.startsWith(".") && !isType ? [join(dirname(path), to)] : [])),
    ]),
  );
  const done = new Set<string>();
  const cycles: string[] = [];
  const visit = (path: string, trail: string[]): void => {
    const at = trail.indexOf(path);
    if (at !== -1) cycles.push(`${[...trail.slice(at), path].join(" → ")} is a circle`);
    if (at !== -1 || done.has(path)) return;
    for (const target of targets.get(path) ?? []) visit(target, [...trail, path]);
    done.add(path);
  };
  for (const {path} of files) visit(path, []);
  return cycles;
}
