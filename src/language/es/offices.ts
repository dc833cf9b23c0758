import {readNameTable} from "../nameWords.ts";

/** What an office is called: by id, of a man and of a woman where that differs, the usual name first; "@CN" is that of one country alone. */
export const offices = readNameTable(`
  president|presidente~presidenta
  vice-president|vicepresidente~vicepresidenta
  prime-minister|primer ministro~primera ministra
  deputy-prime-minister|viceprimer ministro~viceprimera ministra
  foreign-minister|ministro de Asuntos Exteriores~ministra de Asuntos Exteriores|ministro de Exteriores~ministra de Exteriores|ministro de Relaciones Exteriores~ministra de Relaciones Exteriores|canciller
  defence-minister|ministro de Defensa~ministra de Defensa
  interior-minister|ministro del Interior~ministra del Interior
  finance-minister|ministro de Finanzas~ministra de Finanzas|ministro de Hacienda~ministra de Hacienda
  economy-minister|ministro de Economía~ministra de Economía
  justice-minister|ministro de Justicia~ministra de Justicia
  health-minister|ministro de Sanidad~ministra de Sanidad|ministro de Salud~ministra de Salud
  energy-minister|ministro de Energía~ministra de Energía
  trade-minister|ministro de Comercio~ministra de Comercio
  culture-minister|ministro de Cultura~ministra de Cultura
  secretary-of-state|secretario de Estado@US~secretaria de Estado@US
  state-councillor|consejero de Estado~consejera de Estado
  chancellor|canciller@DE|canciller@AT
  secretary-general|secretario general~secretaria general
  director-general|director general~directora general
  spokesperson|portavoz
  ambassador|embajador~embajadora
  special-envoy|enviado especial~enviada especial
  national-security-adviser|asesor de seguridad nacional~asesora de seguridad nacional
  governor|gobernador~gobernadora
  mayor|alcalde~alcaldesa
  king|rey~reina
  emir|emir
  crown-prince|príncipe heredero~princesa heredera
  pope|papa
  senator|senador~senadora
  prosecutor-general|fiscal general
  adviser|asesor~asesora
  leader|líder
  chairman|presidente del consejo
  minister|ministro~ministra
  general|general
  judge|juez~jueza
  prosecutor|fiscal
  lawyer|abogado~abogada
  founder|fundador~fundadora
  astronaut|astronauta|cosmonauta
  writer|escritor~escritora
  economist|economista
  journalist|periodista
  professor|profesor~profesora
  head-of-state|jefe de Estado~jefa de Estado
  head-of-government|jefe de Gobierno~jefa de Gobierno|presidente del Gobierno~presidenta del Gobierno
`);

/** How an office is said that somebody held before, holds for another or will hold. */
export const qualified = readNameTable(`
  former|antiguo _~antigua _|ex_|ex-_
  acting|_ en funciones|_ interino~_ interina|_ encargado~_ encargada
  deputy|_ adjunto~_ adjunta|vice_
  designate|_ designado~_ designada|_ electo~_ electa
`);
