import {readNameTable} from "../nameWords.ts";

/** What an office is called: by id, of a man and of a woman where that differs, the usual name first; "@CN" is that of one country alone. */
export const offices = readNameTable(`
  president|president
  vice-president|vice president
  prime-minister|prime minister|premier@CN|premier@RU
  deputy-prime-minister|deputy prime minister|vice premier
  foreign-minister|foreign minister|minister of foreign affairs|external affairs minister|minister of external affairs|foreign secretary@GB
  defence-minister|defence minister|defense minister|minister of defence|minister of defense
  interior-minister|interior minister|minister of the interior
  finance-minister|finance minister|minister of finance
  economy-minister|economy minister|minister of economy
  justice-minister|justice minister|minister of justice
  health-minister|health minister|minister of health
  energy-minister|energy minister|minister of energy
  trade-minister|trade minister|minister of trade
  culture-minister|culture minister|minister of culture
  secretary-of-state|secretary of state
  state-councillor|state councillor|state councilor
  chancellor|chancellor@DE|chancellor@AT
  secretary-general|secretary-general|secretary general
  director-general|director-general|director general
  spokesperson|spokesman~spokeswoman|spokesperson
  ambassador|ambassador
  special-envoy|special envoy
  national-security-adviser|national security adviser|national security advisor
  governor|governor
  mayor|mayor
  king|king~queen
  emir|emir
  crown-prince|crown prince~crown princess
  pope|pope
  senator|senator
  prosecutor-general|prosecutor general|attorney general
  adviser|adviser|advisor
  leader|leader
  chairman|chairman~chairwoman|chair
  minister|minister
  general|general
  judge|judge
  prosecutor|prosecutor
  lawyer|lawyer
  founder|founder
  astronaut|astronaut|cosmonaut
  writer|writer
  economist|economist
  journalist|journalist
  professor|professor
  head-of-state|head of state
  head-of-government|head of government
`);

/** How an office is said that somebody held before, holds for another or will hold. */
export const qualified = readNameTable(`
  former|former _|ex-_|then-former _
  acting|acting _|interim _|caretaker _|_ ad interim
  deputy|deputy _|vice _
  designate|_-designate|_ designate|designated _|_-elect|_ elect|incoming _
`);
