import type {Token} from "./tokens.ts";

/** Countries by the three letters that results of races, rounds and matches have behind a name, in any language. */
const CODES: ReadonlyMap<string, string> = new Map(
  `
  ALB AL ALG DZ ARG AR ARM AM AUS AU AUT AT AZE AZ BAH BS BEL BE BIH BA BLR BY BOL BO BRA BR BUL BG CAN CA CHI CL CHN CN CIV CI CMR CM COL CO
  CRC CR CRO HR CUB CU CYP CY CZE CZ DEN DK DOM DO ECU EC EGY EG ESP ES EST EE ETH ET FIN FI FRA FR GBR GB GEO GE GER DE GHA GH GRE GR GUA GT
  HON HN HUN HU INA ID IND IN IRI IR IRL IE ISL IS ISR IL ITA IT JAM JM JPN JP KAZ KZ KEN KE KGZ KG KOR KR KUW KW LAT LV LIE LI LTU LT LUX LU
  MAR MA MDA MD MEX MX MGL MN MKD MK MON MC NED NL NGR NG NOR NO NZL NZ PAR PY PER PE PHI PH POL PL POR PT PRK KP PUR PR QAT QA ROU RO ROM RO
  RSA ZA RUS RU SEN SN SIN SG SLO SI SRB RS SUI CH SVK SK SWE SE THA TH TPE TW TUN TN TUR TR UGA UG UKR UA URU UY USA US UZB UZ VEN VE VIE VN
  YUG RS ZIM ZW
  `
    .trim()
    .split(/\s+/)
    .flatMap((code, index, all) => (index % 2 === 0 ? [[code, all[index + 1] ?? ""] as const] : [])),
);

/** Whether a word is such a code. */
export function isSportsCode(word: string): boolean {
  return CODES.has(word);
}

/** How far from such a code the figure stands that makes it one: "1. Axel Merckx (BEL) 6h". */
const REACH = 8;

/** "Alberto Tomba (ITA) 1:45.10", "Axel Merckx (BEL/Mapei) 6h": the country of a code in brackets, where figures stand beside it. */
export function findSportsCode(tokens: readonly Token[], at: number): string | null {
  if (tokens[at - 1]?.text !== "(" || !/^[)/]$/.test(tokens[at + 1]?.text ?? "")) return null;
  const code = CODES.get(tokens[at]?.text ?? "");
  const near = tokens.slice(Math.max(0, at - REACH), at + REACH);
  return code !== undefined && near.some(({kind}) => kind === "number") ? code : null;
}
