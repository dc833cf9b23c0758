import {existsSync, mkdirSync, readFileSync, renameSync, rmSync, statSync, writeFileSync} from "node:fs";
import {join} from "node:path";

export interface Lock {
  release(): void; // removes the folder; harmless a second time
}

/**
 * Takes the working folder of one build, as its lock. One whose process is gone is handed to `clean` and taken. Throws
 * when its process lives. Released at the exit of this process too, so that an interrupted build leaves nothing.
 */
export function takeLock(workshop: string, clean: () => void): Lock {
  if (statSync(workshop, {throwIfNoEntry: false})?.isFile()) throw new Error(`${workshop} is a file; remove it`);
  if (!tryTake(workshop)) {
    const owner = readOwner(workshop);
    if (owner !== null && isAlive(owner)) {
      throw new Error(`another build (process ${owner.pid}) is writing there; wait for it, or end it and build again`);
    }
    clean();
    if (!tryTake(workshop)) throw new Error(`another build has just begun to write in ${workshop}`);
  }
  const release = () => {
    process.off("exit", release);
    rmSync(workshop, {recursive: true, force: true});
  };
  process.once("exit", release);
  return {release};
}

/** Moves a folder that names its owner already into place: no other build ever sees the lock without its owner. */
function tryTake(workshop: string): boolean {
  const named = `${workshop}-${process.pid}`;
  rmSync(named, {recursive: true, force: true});
  mkdirSync(named);
  writeFileSync(join(named, "owner.json"), JSON.stringify({pid: process.pid, started: readStart(process.pid)}));
  try {
    renameSync(named, workshop);
    return true;
  } catch (error) {
    rmSync(named, {recursive: true, force: true});
    if (existsSync(workshop)) return false;
    throw error;
  }
}

interface Owner {
  pid: number;
  started: string | null;
}

function readOwner(workshop: string): Owner | null {
  try {
    const owner: unknown = JSON.parse(readFileSync(join(workshop, "owner.json"), "utf8"));
    if (typeof owner !== "object" || owner === null || !("pid" in owner) || !("started" in owner)) return null;
    return {pid: Number(owner.pid), started: owner.started === null ? null : String(owner.started)};
  } catch {
    return null; // not a folder of ours, or a broken one
  }
}

/** Whether that very process runs still. Numbers are used again, in containers above all, so its start counts too. */
function isAlive({pid, started}: Owner): boolean {
  try {
    process.kill(pid, 0);
  } catch (error) {
    return error instanceof Error && "code" in error && error.code === "EPERM";
  }
  return started === readStart(pid);
}

/** When a process began, in the kernel's ticks of this boot; null where there is no /proc. */
function readStart(pid: number): string | null {
  const stat = `/proc/${pid}/stat`;
  if (!existsSync(stat)) return null;
  const afterName = readFileSync(stat, "utf8").replace(/^.*\) /s, ""); // the name may hold spaces and brackets
  const boot = readFileSync("/proc/sys/kernel/random/boot_id", "utf8").trim();
  return `${boot}:${afterName.split(" ")[19]}`;
}
