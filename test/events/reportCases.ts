import {scoreCases} from "./scoreCases.ts";

/** How well reports of one event are joined and weighed, × 100; with codes, in these languages alone, and what is wrong. */
export async function reportCases(codes: readonly string[] = []): Promise<string> {
  const {joins, disputes, calm, states, wrong} = await scoreCases(codes.length > 0 ? codes : undefined);
  const head = ["reports", "joins P", "joins R", "disputes surface", "nothing disputed", "known on a day"];
  const figures = [joins.precision, joins.recall, disputes, calm, states].map((figure) => (100 * figure).toFixed(1));
  const lines = [head, head.map(() => "---"), [codes.join(" ") || "all languages", ...figures]];
  return [...lines.map((cells) => `| ${cells.join(" | ")} |`), ...(codes.length > 0 ? ["", ...wrong] : [])].join("\n");
}
