import {type FSWatcher, lstatSync, readdirSync, watch} from "node:fs";
import {join} from "node:path";

/** When each file below some folders was last written, and its size, by path. */
export type Snapshot = Map<string, string>;

export interface FolderWatch {
  close(): void;
}

const pause = 60; // ms without news before a look: editors write a file in several steps
const patience = 1000; // ms between looks without news: some filesystems (network, containers) send none

/**
 * Calls `changed` with the paths that were written, made or removed below `folders`, a moment after it happened. News
 * of the system only wakes it; what changed is found by looking, so that no kind of saving is missed. A call is never
 * made while an earlier one is at work.
 */
export function watchFolders(folders: readonly string[], changed: (paths: string[]) => Promise<void>): FolderWatch {
  let known = takeSnapshot(folders);
  let watchers = listen(known, wake);
  let timer: NodeJS.Timeout | undefined;
  let isBusy = false;
  let isClosed = false;

  function wake(delay = pause): void {
    clearTimeout(timer);
    if (!isClosed && !isBusy) timer = setTimeout(look, delay);
  }

  async function look(): Promise<void> {
    const current = takeSnapshot(folders);
    const paths = findChanges(known, current);
    if (paths.length === 0) {
      wake(patience);
      return;
    }
    known = current;
    isBusy = true;
    try {
      for (const watcher of watchers) watcher.close();
      watchers = listen(known, wake);
      await changed(paths);
    } finally {
      isBusy = false;
      wake();
    }
  }

  wake(patience);
  return {
    close() {
      isClosed = true;
      clearTimeout(timer);
      for (const watcher of watchers) watcher.close();
    },
  };
}

/** Looks at every file below some folders. Hidden ones and links are passed over; so is what vanishes meanwhile. */
export function takeSnapshot(folders: readonly string[]): Snapshot {
  const snapshot: Snapshot = new Map();
  const visit = (path: string): void => {
    const stats = lstatSync(path, {throwIfNoEntry: false});
    if (!stats) return;
    if (stats.isFile()) snapshot.set(path, `${stats.mtimeMs} ${stats.size} ${stats.ino}`);
    if (!stats.isDirectory()) return;
    snapshot.set(path, "folder");
    for (const name of readNames(path)) visit(join(path, name));
  };
  for (const folder of folders) visit(folder);
  return snapshot;
}

function readNames(folder: string): string[] {
  try {
    return readdirSync(folder).filter((name) => !name.startsWith(".") && name !== "node_modules");
  } catch {
    return []; // removed since it was seen, or not ours to read
  }
}

/** The paths that differ between two snapshots, sorted. */
export function findChanges(before: Snapshot, after: Snapshot): string[] {
  const paths = new Set([...before.keys(), ...after.keys()]);
  return [...paths].filter((path) => before.get(path) !== after.get(path)).sort();
}

function listen(snapshot: Snapshot, wake: () => void): FSWatcher[] {
  const folders = [...snapshot].filter(([, state]) => state === "folder").map(([path]) => path);
  return folders.flatMap((folder) => {
    try {
      const watcher = watch(folder, () => wake());
      watcher.on("error", () => watcher.close());
      return [watcher];
    } catch {
      return []; // no more watches to be had: the look every second remains
    }
  });
}
