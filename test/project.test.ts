import {existsSync, readdirSync, readFileSync, statSync} from "node:fs";
import {dirname, join} from "node:path";
import {describe, expect, it} from "vitest";

const root = join(import.meta.dirname, "..");
const read = (path: string) => readFileSync(join(root, path), "utf8");

interface Settings {
  scripts: Record<string, string>;
  dependencies: Record<string, string>;
  devDependencies: Record<string, string>;
  engines: {node: string};
  bin: Record<string, string>;
}

interface Lock {
  packages: Record<string, {version?: string; resolved?: string; integrity?: string; link?: boolean}>;
}

const settings: Settings = JSON.parse(read("package.json"));
const dependencies = {...settings.dependencies, ...settings.devDependencies};
const documents = [
  "README.md",
  "CONTRIBUTING.md",
  "CHANGELOG.md",
  ...readdirSync(join(root, "docs")).map((name) => `docs/${name}`),
];
const written = documents.filter((path) => path.endsWith(".md"));

describe("package.json", () => {
  it("pins every dependency to one version", () => {
    for (const [name, version] of Object.entries(dependencies)) expect(version, name).toMatch(/^\d+\.\d+\.\d+$/);
  });

  it("names only files that are there", () => {
    for (const script of Object.values(settings.scripts)) {
      for (const [path] of script.matchAll(/\b(src|test)\/[\w./]+/g))
        expect(existsSync(join(root, path)), path).toBe(true);
    }
    for (const path of Object.values(settings.bin)) expect(statSync(join(root, path)).mode & 0o111, path).not.toBe(0);
  });
});

describe("package-lock.json", () => {
  const installed = Object.entries((JSON.parse(read("package-lock.json")) as Lock).packages).filter(
    ([path]) => path !== "",
  );

  it("knows the digest of every package, and no host to fetch it from", () => {
    for (const [path, {integrity, resolved}] of installed) {
      expect(integrity, path).toMatch(/^sha512-/);
      expect(resolved, path).toBeUndefined();
    }
  });

  it("agrees with package.json", () => {
    const versions = new Map(installed.map(([path, {version}]) => [path.replace(/^node_modules\//, ""), version]));
    for (const [name, version] of Object.entries(dependencies)) expect(versions.get(name), name).toBe(version);
  });

  it("has the binaries of every system", () => {
    const paths = installed.map(([path]) => path);
    for (const system of ["linux-x64", "linux-arm64", "darwin-arm64", "win32-x64"]) {
      expect(paths).toContain(`node_modules/@esbuild/${system}`);
      expect(paths).toContain(`node_modules/@biomejs/cli-${system}`);
    }
  });
});

describe("the documents", () => {
  it("tell of every dependency why it is there", () => {
    const lines = read("docs/dependencies.md").split("\n");
    const told = (name: string) =>
      lines.some((line) => line.startsWith(`| \`${name}\` |`) && line.split("|").length >= 6);
    expect(Object.keys(dependencies).filter((name) => !told(name))).toEqual([]);
  });

  it("tell of no dependency that is not there", () => {
    const named = [...read("docs/dependencies.md").matchAll(/^\| `([^`]+)` \|/gm)].map((match) => match[1] as string);
    expect(named.filter((name) => !(name in dependencies))).toEqual([]);
  });

  it("name only commands that exist", () => {
    const builtIn = ["ci", "install", "test", "start"];
    for (const path of written) {
      for (const [, run, script] of read(path).matchAll(/\bnpm (run )?([a-z-]+)/g)) {
        const isKnown = (script as string) in settings.scripts || (!run && builtIn.includes(script as string));
        expect(isKnown, `${path}: npm ${run ?? ""}${script}`).toBe(true);
      }
    }
  });

  it("name only files that are there", () => {
    for (const path of written) {
      for (const [, target] of read(path).matchAll(/\]\(([^)#]+)(?:#[^)]*)?\)/g)) {
        if (/^[a-z]+:/.test(target as string)) continue;
        expect(existsSync(join(root, dirname(path), target as string)), `${path}: ${target}`).toBe(true);
      }
      for (const [, target] of read(path).matchAll(/<img\b[^>]*\ssrc="([^":]+)"/g)) {
        expect(existsSync(join(root, dirname(path), target as string)), `${path}: ${target}`).toBe(true);
      }
    }
  });

  it("include the licence", () => {
    expect(read("LICENSE")).toMatch(/^MIT License\n\nCopyright \(c\) \d{4} Dateline contributors\n/);
  });
});
