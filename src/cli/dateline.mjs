#!/usr/bin/env node
// The command: lets node read TypeScript with the package's own settings, wherever it is started, then runs src/cli/main.ts.
import {fileURLToPath} from "node:url";
import {register} from "tsx/esm/api";

// No name in an article or a registry can reach the prototype of every object (as node --disable-proto=delete).
Reflect.deleteProperty(Object.prototype, "__proto__");

register({tsconfig: fileURLToPath(new URL("../../tsconfig.json", import.meta.url))});
const {runCommand, createIo} = await import("./main.ts");
process.exitCode = await runCommand(process.argv.slice(2), createIo(process));
