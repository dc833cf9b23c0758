import type {RoleWords} from "../roleWords.ts";
import {phrases, words} from "../wordLists.ts";
import {offices, qualified} from "./offices.ts";

export const roles: RoleWords = {
  offices,
  qualified,
  heads: phrases(`
    presidente, presidenta, expresidente, expresidenta, vicepresidente, vicepresidenta, exvicepresidente,
    exvicepresidenta, primer ministro, primera ministra, ex primer ministro, exprimer ministro, viceprimer ministro,
    ministro, ministra, exministro, exministra, viceministro, viceministra, canciller, excanciller, vicecanciller,
    secretario, secretaria, exsecretario, subsecretario, subsecretaria, secretario general, secretaria general,
    secretario de estado, secretaria de estado, secretario ejecutivo, secretaria ejecutiva, secretario permanente,
    director, directora, exdirector, director general, directora general, director ejecutivo, directora ejecutiva,
    subdirector, subdirectora, gerente, presidente ejecutivo, presidenta ejecutiva, consejero delegado, consejera
    delegada, consejero, consejera, gobernador, gobernadora, exgobernador, vicegobernador, alcalde, alcaldesa,
    exalcalde, intendente, prefecto, jefe, jefa, exjefe, exjefa, jefe de gobierno, jefa de gobierno, jefe de estado,
    jefe del estado mayor, jefe de gabinete, jefe negociador, negociador, negociadora, mediador, mediadora, comandante,
    excomandante, comandante en jefe, general, coronel, teniente coronel, teniente, capitán, almirante, contralmirante,
    mayor, sargento, líder, exlíder, dirigente, exdirigente, mandatario, mandataria, portavoz, vocero, vocera,
    embajador, embajadora, cónsul, enviado especial, enviada especial, enviado, representante, representante especial,
    alto representante, alta representante, alto comisionado, alta comisionada, comisionado, comisionada, comisario,
    comisaria, delegado, delegada, diputado, diputada, exdiputado, senador, senadora, exsenador, legislador,
    legisladora, concejal, concejala, congresista, procurador, procuradora, fiscal, fiscal general, exfiscal, juez,
    jueza, exjuez, magistrado, magistrada, abogado, abogada, rector, rectora, exrector, decano, decana, rey, reina,
    príncipe, princesa, infante, infanta, emperador, emperatriz, emir, jeque, sultán, papa, arzobispo, obispo, cardenal,
    sacerdote, lehendakari, president, conseller, portero, delantero, delantera, centrocampista, defensa, seleccionador,
    seleccionadora, entrenador, entrenadora, árbitro, capitana, goleador, ciclista, tenista, atleta, nadador, nadadora,
    campeón, campeona, escritor, escritora, novelista, poeta, poetisa, ensayista, dramaturgo, dramaturga,
    cineasta, director de cine, guionista, actor, actriz, cantante, cantautor, cantautora, compositor, compositora,
    músico, pianista, violinista, bailarín, bailarina, coreógrafo, pintor, pintora, escultor, escultora, fotógrafo,
    fotógrafa, arquitecto, arquitecta, ingeniero, ingeniera, médico, médica, cirujano, científico, científica, físico,
    física, químico, química, biólogo, bióloga, matemático, matemática, astrónomo, astronauta, cosmonauta, piloto,
    historiador, historiadora, filósofo, filósofa, economista, economista jefe, sociólogo, politólogo, politóloga,
    analista, experto, experta, investigador, investigadora, catedrático, catedrática, profesor, profesora, académico,
    académica, periodista, reportero, reportera, corresponsal, editor, editora, columnista, empresario, empresaria,
    banquero, banquera, magnate, fundador, fundadora, cofundador, cofundadora, dueño, dueña, propietario, propietaria,
    activista, sindicalista, opositor, opositora, candidato, candidata, excandidato, aspirante, guerrillero,
    exguerrillero, coordinador, coordinadora, asesor, asesora, asistente, responsable, titular, inspector, inspectora,
    tesorero, tesorera, defensor del pueblo, vicario, nuncio, patriarca, número dos, mano derecha, primera dama,
    príncipe heredero, presidente electo, presidenta electa, presidente del gobierno, presidenta del gobierno,
    galardonado, astrofísico, estudiante, ministro de estado
  `),
  bases: {},
  plurals: [],
  pluralEndings: ["s", "es"],
  singularArticles: [],
  before: words(`
    ex antiguo antigua exguerrillero entonces máximo máxima segundo segunda primer primera mismo propio veterano
    veterana histórico histórica carismático joven difunto fallecido tercer
  `),
  after: words(`
    emérito emérita electo electa saliente cívico cívica socialista popular opositor opositora conservador liberal
    comunista permanente jefe negociador negociadora estudiantil sindical militar civil político indígena campesino
    republicano republicana demócrata interino interina encargado adjunta vicario derrocado derrocada heredero legítimo
    religioso espiritual supremo
  `),
  becoming: words(`
    elegido elegida nombrado nombrada designado designada como proclamado proclamada juró asume asumió convertido
    convirtió electo reelegido reelegida investido investida sigue será fue
  `),
  predicatives: [],
  adverbs: words("entonces hasta antes antaño hoy"),
  idle: words("nuevo nueva actual"),
  hasModifiersBefore: false,
  givers: words("a al"),
  borders: [],
  bareGenitives: false,
  verbs: {beginnings: [], endings: []},
};
