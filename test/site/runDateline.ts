import {execFile} from "node:child_process";
import {fileURLToPath} from "node:url";

/** The path of the command. */
export const command = fileURLToPath(new URL("../../src/cli/dateline.mjs", import.meta.url));

export interface Run {
  code: number;
  stdout: string;
  stderr: string;
}

/** Runs the command in a process of its own, as a user does. */
export function runDateline(args: string[], options: {cwd?: string; env?: NodeJS.ProcessEnv} = {}): Promise<Run> {
  return new Promise((resolve) => {
    const settings = {...options, env: {...process.env, ...options.env}, maxBuffer: 2 ** 26};
    execFile(process.execPath, [command, ...args], settings, (error, stdout, stderr) => {
      resolve({code: error ? Number(error.code ?? 1) : 0, stdout, stderr});
    });
  });
}
