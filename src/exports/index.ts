import {articleSchema} from "../reading/articleSchema.ts";
import {decisionsSchema} from "../reading/decisionsSchema.ts";
import {writeCitations} from "./citations.ts";
import {writeDataset} from "./dataset.ts";
import {datasetSchema} from "./datasetSchema.ts";
import type {Export, ExportSet} from "./export.ts";
import {writeLedger} from "./ledger.ts";
import {writeRobots} from "./robots.ts";
import {writeTimelineData, writeTimelineFiles} from "./timelineData.ts";

/** Every file that a site publishes beside its pages. A new one is a file of this folder and a line here. */
export const exports: Export[] = [
  {path: "data/dataset.json", write: writeDataset},
  {path: "data/dataset.schema.json", write: () => `${JSON.stringify(datasetSchema, null, 2)}\n`},
  {path: "data/ledger.json", write: writeLedger},
  {path: "data/timeline.json", write: writeTimelineData, inEachLanguage: true},
  {path: "schema/events.schema.json", write: () => `${JSON.stringify(decisionsSchema, null, 2)}\n`},
  {path: "schema/article.schema.json", write: () => `${JSON.stringify(articleSchema, null, 2)}\n`},
  {path: "robots.txt", write: writeRobots},
  {path: ".nojekyll", write: () => ""}, // or GitHub Pages leaves out what begins with "_"
];

/** Files of which there may be many. */
export const exportSets: ExportSet[] = [writeTimelineFiles, writeCitations];
