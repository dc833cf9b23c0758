import {readNameTable} from "../nameWords.ts";

/** What an office is called: by id, of a man and of a woman where that differs, the usual name first; "@CN" is that of one country alone. */
export const offices = readNameTable(`
  president|Präsident~Präsidentin|Staatspräsident~Staatspräsidentin|Bundespräsident~Bundespräsidentin
  vice-president|Vizepräsident~Vizepräsidentin
  prime-minister|Ministerpräsident~Ministerpräsidentin|Premierminister~Premierministerin
  deputy-prime-minister|stellvertretender Ministerpräsident~stellvertretende Ministerpräsidentin|Vizepremier
  foreign-minister|Außenminister~Außenministerin
  defence-minister|Verteidigungsminister~Verteidigungsministerin
  interior-minister|Innenminister~Innenministerin
  finance-minister|Finanzminister~Finanzministerin|Bundesfinanzminister~Bundesfinanzministerin
  economy-minister|Wirtschaftsminister~Wirtschaftsministerin
  justice-minister|Justizminister~Justizministerin
  health-minister|Gesundheitsminister~Gesundheitsministerin
  energy-minister|Energieminister~Energieministerin
  trade-minister|Handelsminister~Handelsministerin
  culture-minister|Kulturminister~Kulturministerin
  secretary-of-state|Außenminister@US~Außenministerin@US
  state-councillor|Staatsrat~Staatsrätin
  chancellor|Bundeskanzler~Bundeskanzlerin|Kanzler~Kanzlerin
  secretary-general|Generalsekretär~Generalsekretärin
  director-general|Generaldirektor~Generaldirektorin
  spokesperson|Sprecher~Sprecherin
  ambassador|Botschafter~Botschafterin
  special-envoy|Sondergesandter~Sondergesandte
  national-security-adviser|Nationaler Sicherheitsberater~Nationale Sicherheitsberaterin
  governor|Gouverneur~Gouverneurin
  mayor|Bürgermeister~Bürgermeisterin|Oberbürgermeister~Oberbürgermeisterin
  king|König~Königin
  emir|Emir
  crown-prince|Kronprinz~Kronprinzessin
  pope|Papst
  senator|Senator~Senatorin
  prosecutor-general|Generalstaatsanwalt~Generalstaatsanwältin
  adviser|Berater~Beraterin
  leader|Machthaber
  chairman|Vorsitzender~Vorsitzende
  minister|Minister~Ministerin
  general|General~Generalin
  judge|Richter~Richterin
  prosecutor|Staatsanwalt~Staatsanwältin
  lawyer|Anwalt~Anwältin|Rechtsanwalt~Rechtsanwältin
  founder|Gründer~Gründerin
  astronaut|Astronaut~Astronautin|Kosmonaut~Kosmonautin
  writer|Schriftsteller~Schriftstellerin
  economist|Ökonom~Ökonomin
  journalist|Journalist~Journalistin
  professor|Professor~Professorin
  head-of-state|Staatsoberhaupt|Staatschef~Staatschefin
  head-of-government|Regierungschef~Regierungschefin
`);

/** How an office is said that somebody held before, holds for another or will hold. */
export const qualified = readNameTable(`
  former|ehemaliger _~ehemalige _|*ehemaligen _|früherer _~frühere _|*früheren _|*einstiger _~einstige _|Ex-_|Alt_
  acting|geschäftsführender _~geschäftsführende _|*geschäftsführenden _|kommissarischer _~kommissarische _|*kommissarischen _|Interims_
  deputy|stellvertretender _~stellvertretende _|*stellvertretenden _|Vize_
  designate|designierter _~designierte _|*designierten _|gewählter _~gewählte _|*gewählten _
`);
