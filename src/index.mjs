// The library for any program: loads the TypeScript of this package, with its own settings, and of nothing else.
import {fileURLToPath} from "node:url";
import {register} from "tsx/esm/api";

const tsconfig = fileURLToPath(new URL("../tsconfig.json", import.meta.url));
const library = await register({namespace: "dateline", tsconfig}).import("./index.ts", import.meta.url);
export const {buildDataset, buildSite, readArticle, tagNames, tagTimes} = library;
