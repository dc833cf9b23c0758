import {readNameTable} from "../nameWords.ts";

/** What an office is called: by id, of a man and of a woman where that differs, the usual name first; "@CN" is that of one country alone. */
export const offices = readNameTable(`
  president|président~présidente
  vice-president|vice-président~vice-présidente
  prime-minister|Premier ministre~Première ministre
  deputy-prime-minister|vice-Premier ministre~vice-Première ministre
  foreign-minister|ministre des Affaires étrangères|chef de la diplomatie
  defence-minister|ministre de la Défense
  interior-minister|ministre de l'Intérieur
  finance-minister|ministre des Finances
  economy-minister|ministre de l'Économie
  justice-minister|ministre de la Justice
  health-minister|ministre de la Santé
  energy-minister|ministre de l'Énergie
  trade-minister|ministre du Commerce
  culture-minister|ministre de la Culture
  secretary-of-state|secrétaire d'État@US
  state-councillor|conseiller d'État~conseillère d'État
  chancellor|chancelier~chancelière
  secretary-general|secrétaire général~secrétaire générale
  director-general|directeur général~directrice générale
  spokesperson|porte-parole
  ambassador|ambassadeur~ambassadrice
  special-envoy|envoyé spécial~envoyée spéciale
  national-security-adviser|conseiller à la sécurité nationale~conseillère à la sécurité nationale
  governor|gouverneur~gouverneure
  mayor|maire
  king|roi~reine
  emir|émir
  crown-prince|prince héritier~princesse héritière
  pope|pape
  senator|sénateur~sénatrice
  prosecutor-general|procureur général~procureure générale
  adviser|conseiller~conseillère
  leader|dirigeant~dirigeante
  chairman|président du conseil
  minister|ministre
  general|général~générale
  judge|juge
  prosecutor|procureur~procureure
  lawyer|avocat~avocate
  founder|fondateur~fondatrice
  astronaut|astronaute|spationaute|cosmonaute
  writer|écrivain~écrivaine
  economist|économiste
  journalist|journaliste
  professor|professeur~professeure
  head-of-state|chef de l'État~cheffe de l'État|chef d'État
  head-of-government|chef du gouvernement~cheffe du gouvernement
`);

/** How an office is said that somebody held before, holds for another or will hold. */
export const qualified = readNameTable(`
  former|ancien _~ancienne _|ex-_
  acting|_ par intérim|_ intérimaire
  deputy|_ adjoint~_ adjointe|vice-_
  designate|_ désigné~_ désignée|_ élu~_ élue
`);
