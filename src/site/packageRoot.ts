import {fileURLToPath} from "node:url";

/** The folder of this package, absolute: its templates, styles and scripts are found from anywhere. */
export const packageRoot = fileURLToPath(new URL("../..", import.meta.url));
