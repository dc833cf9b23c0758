import {spawnSync} from "node:child_process";
import {findChromium} from "./findChromium.ts";

interface Installer {
  command: string;
  steps: string[][];
  needsRoot: boolean;
}

const installers: Installer[] = [
  {
    command: "apt-get",
    steps: [["update"], ["install", "-y", "--no-install-recommends", "chromium"]],
    needsRoot: true,
  },
  {command: "dnf", steps: [["install", "-y", "chromium"]], needsRoot: true},
  {command: "apk", steps: [["add", "--no-cache", "chromium"]], needsRoot: true},
  {command: "pacman", steps: [["-Sy", "--noconfirm", "chromium"]], needsRoot: true},
  {command: "zypper", steps: [["--non-interactive", "install", "chromium"]], needsRoot: true},
  {command: "brew", steps: [["install", "--cask", "chromium"]], needsRoot: false},
];

/**
 * The path of a Chromium for the browser tests: an installed one, or else one that the system's package manager
 * installs now. Says in `log` what it did. Throws when there is none and none may be installed.
 */
export function provideChromium(log: (line: string) => void, env = process.env, find = findChromium): string {
  const found = find(env);
  if (found) {
    log(`browser: ${found}`);
    return found;
  }
  const installer = installers.find(({command}) => isRunning(command, ["--version"], env));
  if (!installer) throw new Error(`no Chromium or Chrome found, and no known package manager; ${advice}`);
  const prefix = installer.needsRoot ? findRoot(env) : [];
  if (!prefix) throw new Error(`no Chromium or Chrome found, and installing one needs root or sudo; ${advice}`);
  install(installer, prefix, log, env);
  const installed = find(env);
  if (!installed) throw new Error(`${installer.command} installed no Chromium that starts; ${advice}`);
  log(`browser: installed ${installed} by ${installer.command}`);
  return installed;
}

const advice = "install Chromium or Chrome, or set CHROME_PATH to one, and run the tests again";

function install(
  {command, steps}: Installer,
  prefix: string[],
  log: (line: string) => void,
  env: NodeJS.ProcessEnv,
): void {
  for (const step of steps) {
    const [program, ...args] = [...prefix, command, ...step];
    log(`browser: none found, running ${[program, ...args].join(" ")}`);
    const {status} = spawnSync(program as string, args, {
      stdio: ["ignore", "ignore", "inherit"],
      env: {...env, DEBIAN_FRONTEND: "noninteractive"},
    });
    if (status !== 0) log(`browser: ${command} ${step[0]} ended with ${status}`);
  }
}

/** What to put before a command to run it as root: nothing for root itself; null when that is not allowed. */
function findRoot(env: NodeJS.ProcessEnv): string[] | null {
  if (process.getuid?.() === 0) return [];
  return isRunning("sudo", ["-n", "true"], env) ? ["sudo", "-n"] : null;
}

function isRunning(command: string, args: string[], env: NodeJS.ProcessEnv): boolean {
  return spawnSync(command, args, {stdio: "ignore", env}).status === 0;
}
