import type {EventWords} from "../eventWords.ts";
import {forms, phrases, words} from "../wordLists.ts";

/** The forms of news: what was done, is done, will be done. */
const AR = "ó aron a an ará arán ado ada ados adas ar aba aban";
const IR = "ió ieron e en irá irán ido ida idos idas ir ía ían";

export const events: EventWords = {
  verbs: {
    meeting: [
      ...forms("convers dialog entrevist mantuv particip convoc agasaj salud", AR),
      ...forms("recib asist presid", IR),
      ...words(`reunió reunieron reúne reúnen reunirá reunirán reunido reunida reunidos reunidas reunirse reunían encontró encontraron encuentra
        encontrará encontrarán encontrado encuentran mantuvo mantuvieron mantiene mantienen mantendrá mantendrán mantenido sostuvo sostuvieron
        sostiene sostendrá sostenido acogió acoge acogerá acogido acudió acude acudirá debatió debatieron debaten`),
    ],
    visit: [
      ...forms("viaj lleg visit aterriz traslad regres", AR),
      ...words(
        "partió partieron parte partirá efectuó efectúa efectuará efectuado realizó realiza realizará inició inicia iniciará concluyó concluye concluirá",
      ),
    ],
    call: words("telefoneó telefonearon"),
    statement: [
      ...forms(
        "confirm declar anunci afirm inform señal asegur denunci conden public explic proclam present revel reclam",
        AR,
      ),
      ...forms("advert exig difund promet", IR),
      ...words(`dijo dijeron dice dicen advirtió advirtieron advierte pidió pidieron pide piden propuso propone propondrá expuso emitió emitieron prometió
        promete instó instaron insta`),
    ],
    agreement: [
      ...forms("firm adopt ratific acord sell rubric pact", AR),
      ...words("suscribió suscribieron suscriben suscribirá suscribirán suscrito convino convinieron acuerda acuerdan"),
    ],
    vote: [
      ...forms("vot aprob rechaz", AR),
      ...words(
        "eligió eligieron elige eligen elegirá elegido elegida elegidos reelegido reelegida aprueba rechaza votará votarán",
      ),
    ],
    appointment: [
      ...forms("nombr design jur releg", AR),
      ...words(
        "dimitió dimite dimitido renunció renuncia destituyó destituido destituida sucedió sucede sucederá investido investida sustituyó sustituye reemplazó asumió asume asumirá",
      ),
    ],
    attack: [
      ...forms("atac bombarde mat asesin dispar derrot estall", AR),
      ...words("invadió invadieron invade explotó explosionó abatió hirió"),
    ],
    accident: words("estrelló chocó chocaron descarriló hundió derrumbó naufragó"),
    launch: [
      ...forms("lanz inaugur fund cre instaur estren", AR),
      ...words(
        "abrió abrieron abre abrirá abrirán abierto abierta comenzó comenzaron comienza comenzará comenzado empezó empieza empezará despegó despega arrancó arranca nació nacieron estableció establecieron establecida",
      ),
    ],
    ruling: [
      ...forms("juzg sentenci encarcel imput proces", AR),
      ...words("absolvió absuelto absuelta detuvo detuvieron detenido detenida detenidos falló dictaminó"),
    ],
    summit: words("celebró celebraron celebra celebran celebrará celebrarán celebrado celebrada celebrarse tendrá"),
    other: [
      ...forms(
        "ingres entr gan logr aplaz cancel suspend envi entreg orden liber levant decid conmemor organiz termin acab cerr otorg visit",
        AR,
      ),
      ...words(`adhirió adhirieron adhiere unió unieron une unirá unirán admitió admitida admitido convirtió convirtieron convierte perdió obtuvo retiró
        retiraron retira retirado salió salieron sale murió murieron muerto muerta falleció fallecieron fallecido herido heridos pospuso pospuesto pospuesta postergó postergado suspendió suspendido suspendida
        decidió decidieron decide recibió impuso impusieron rompió restableció restablecieron cumplió cumplen celebra`),
    ],
  },
  nouns: {
    meeting: words(
      "reunión reuniones encuentro conversaciones negociaciones consultas audiencia conferencia sesión foro entrevista asamblea",
    ),
    visit: words("visita viaje gira estancia"),
    summit: words("cumbre cumbres"),
    call: phrases("conversación telefónica, llamada telefónica, por teléfono, videollamada, videoconferencia"),
    statement: words("declaración comunicado discurso anuncio"),
    agreement: words("acuerdo acuerdos tratado tratados memorando memorándum carta convenio pacto"),
    vote: words("votación elección elecciones referéndum comicios"),
    appointment: words("nombramiento investidura dimisión renuncia toma"),
    attack: words("ataque atentado bombardeo tiroteo invasión"),
    accident: words(
      "accidente accidentes terremoto terremotos incendio seísmo sismo siniestro choque colisión naufragio derrumbe descarrilamiento",
    ),
    launch: words("lanzamiento inauguración apertura creación fundación"),
    ruling: words("juicio veredicto fallo sentencia detención"),
    other: [...phrases("de acuerdo con, de acuerdo a"), ...words("ceremonia ejercicios maniobras adhesión desfile")],
  },
  statuses: {
    planned:
      phrases(`previsto, prevista, previstos, previstas, prevé, prevén, está previsto, programado, programada, se espera, se celebrará, se celebrarán, tendrá lugar, tendrán lugar,
      será, serán, se reunirá, se reunirán, viajará, visitará, recibirá, asistirá, participará, acogerá, debe celebrarse, debía celebrarse, va a, van a, planea, tiene previsto`),
    postponed: phrases(
      "aplazado, aplazada, aplazados, aplazadas, aplazó, aplazaron, pospuesto, pospuesta, pospuso, pospusieron, postergado, postergada, postergó, aplaza, previsto inicialmente, prevista inicialmente, inicialmente previsto, inicialmente prevista, originalmente prevista, originalmente previsto",
    ),
    cancelled: phrases(
      "cancelado, cancelada, cancelados, canceladas, canceló, cancelaron, cancela, suspendida, anulado, anulada, anuló",
    ),
    denied: phrases("desmintió, desmintieron, desmiente, desmienten, negó que, negaron que, niega que"),
    ongoing: phrases("está en curso, están en curso, continúa, continúan, prosigue, prosiguen, sigue en marcha"),
  },
  unheld: phrases("debería haberse, debía celebrarse, debían celebrarse, iba a celebrarse, habría debido, debía haber"),
  corrections: phrases(
    "corrección:, rectificación:, fe de errores:, fe de erratas:, como publicamos, como informamos, como escribimos, como habíamos publicado, contrariamente a lo que publicamos, por error publicamos, una versión anterior de este",
  ),
  ownReports: phrases("publicamos, informamos, escribimos, habíamos publicado, habíamos escrito, nuestra edición"),
  conditions: phrases("si, en caso de que, a menos que, siempre que"),
  grantsFuture: true,
  habits: phrases(
    "cada año, todos los años, cada día, todos los días, cada semana, cada mes, anualmente, diariamente, habitualmente, normalmente",
  ),
  generics: phrases("quien, quienes"),
  backgrounds: phrases(
    "aniversario, centenario, bicentenario, conmemora, conmemoran, conmemorar, conmemorando, en comparación con, frente a los, recuerda, en aquella época, en aquel entonces",
  ),
  origins: phrases(
    "desde, tras asumir, después de asumir, tras llegar al poder, data de, datan de, se remonta a, se remontan a, que data del, data del",
  ),
  reportings: [],
  subjunctives: [],
  subordinators: [],
  separables: [],
  objectRelatives: ["que"],
  relatives: words("que quien quienes cuyo cuya cuyos cuyas donde"),
  presentParticiples: [],
  participles:
    words(`anunciado anunciada anunciados anunciadas firmado firmada firmados firmadas fundado fundada creado creada lanzado lanzada adoptado adoptada celebrado celebrada
    celebrados celebradas abierto abierta iniciado iniciada publicado publicada previsto prevista previstos previstas organizado organizada nacido nacida elegido elegida
    construido construida dirigido dirigida situado situada ubicado ubicada liderado liderada encabezado encabezada considerado considerada
    conocido conocida acusado acusada acusados condenado condenada acompañado acompañada procedente operado operada desarrollado desarrollada
    nombrado nombrada convocado convocada propuesto propuesta inaugurado inaugurada aplazado aplazada acordado acordada presentado presentada
    detenido detenida detenidos arrestado arrestada imputado imputada procesado procesada liberado liberada extraditado extraditada herido herida
    asesinado asesinada asesinados destituido destituida secuestrado secuestrada sentenciado sentenciada absuelto absuelta`),
  sequences: phrases(
    "luego, después, posteriormente, a continuación, más tarde, tras las conversaciones, tras la reunión, tras el encuentro, en esa ocasión, en la misma ocasión",
  ),
  finals: words("último última últimos últimas final"),
  starts: phrases(
    "inició, inicia, iniciará, comenzó, comienza, comenzará, llegó, llega, llegará, empezó, empieza, a partir, emprendió",
  ),
  ends: phrases(
    "concluyó, concluye, concluirá, terminó, termina, terminará, finalizó, finaliza, al término, partió, abandonó",
  ),
  remarks: words("declaraciones comentarios declaración comentario anuncio afirmaciones"),
  occasions: phrases(
    "al margen del, al margen de, al margen, al término de un, al término de una, al término del, al término, durante una, durante un, durante la, durante el, durante su, en una, en un, en la, en el, tras una, tras un, con motivo de la, con motivo del",
  ),
  tellings: [],
  adverbials: phrases("por primera vez, una vez más, en repetidas ocasiones"),
  sources: ["según"],
  ownArticles: [],
  contrasts: words("pero luego"),
  droppable: [
    ...phrases(
      "por su parte, por otra parte, por otro lado, al mismo tiempo, cabe recordar que, cabe destacar que, cabe señalar que, cabe mencionar que, hay que recordar que, esto debido a que, ello debido a que, esto luego de que, esto después de que, esto se debe a que, de esta manera, de este modo, de esta forma, en ese sentido, en este sentido, está previsto que, estaba previsto que",
    ),
    ...words(
      "luego pero también además asimismo entonces así finalmente oficialmente posteriormente ya conjuntamente mientras",
    ),
  ],
  echoes: phrases("en ella, en él, en ello"),
  agreeingRelatives: [],
  timePrepositions: words(
    "ya el la los las en a al desde de del hasta para por durante antes tras después este esta hacia sobre entre con",
  ),
  dateLeads: [],
  dateParticiples: [],
  afterwards: words("tras después"),
  dateTails: phrases("hora local, próximo, próxima, a más tardar, como muy tarde, como máximo"),
  copulas: words("es fue era será"),
  strictCommas: false,
  calledBack: [],
  demonstratives: [],
  personObjects: words("él ellos"),
  pluralPersonObjects: ["ellos"],
  thingObjects: [],
  pluralArticles: [],
  pluralEnding: "",
  proforms: ["lo"],
  breaks:
    words(`que quien donde para antes después durante mientras cuando con en a al de del desde hasta por bajo sin pese aunque y o pero según tras entre
    sobre contra mediante ante`),
  tails: words("antes después tras mientras cuando aunque según que donde quien pese"),
  topics: words("sobre para contra"),
  unfinished:
    words(`causa cargo través el la los las un una unos unas de del al a en con por para su sus que y o e u se le les lo este esta estos estas ha han es son fue fueron era
    ser está están no muy más tan entre sobre tras durante antes primer primera dos tres como según frente cerca lejos dentro fuera alrededor junto debido gracias después`),
  pronouns: words("él ella ellos ellas esto eso ello éste ésta ambos"),
  negations: words("no nunca jamás tampoco ni"),
  affirmations: [],
  contractions: words("del al"),
  transitives: words(
    "firmó firmaron firmará adoptó adoptaron publicó publicaron recibió recibieron visitó fundó crearon creó abrió inauguró lanzó anunció anunciaron presentó concluyó mantuvo mantuvieron sostuvo sostuvieron celebró celebraron efectuó realizó inició",
  ),
  moves: words("al a hasta para"),
  bracketRelatives: [],
  settings: ["donde"],
  thens: ["cuando"],
  afters: [],
  hostings: words("acoge acogerá acogió acogía albergará alberga organiza organizará recibe recibirá"),
  undergone: words(
    "nombrado nombrada nombrados nombró nombraron designado designada designó elegido elegida elegidos eligió eligieron reelegido reelegida investido investida destituido destituida destituyó detenido detenida detenidos detuvo detuvieron arrestado arrestada arrestó condenado condenada condenados condenó sentenciado sentenciada absuelto absuelta absolvió imputado imputada procesado liberado liberada liberados extraditado extraditada asesinado asesinada asesinados asesinó mató muerto herido herida secuestrado secuestrada enterrado enterrada galardonado galardonada suspendido expulsado",
  ),
  passives: words("fue fueron sido es será siendo quedó resultó"),
  happenings: words("murió murieron muerto muerta falleció fallecieron nació fallecido fallecida"),
  requests: words(
    "invitó invitaron invitado invita pidió pidieron instó acordó acordaron prometió prometieron propuso autorizó",
  ),
  requestLinks: words("a que"),
  infinitives: words("ar er ir"),
  leads: [],
  order: "free",
  frames: {
    owned: "",
    theVisit: "La visita de {visitor}",
    possessive: "{name}: {rest}",
    spacedColon: false,
    city: "a {city}",
    definite: "",
    statement: "{words}, según {speaker}",
    occasion: "{noun} de {subject} {rest}",
    visit: "Visita de {duration} de {visitor} {place}",
    trip: "Visita de {visitor} {place}",
    stay: "Visita de {duration} de {visitor} {place}",
  },
  placeForms: [["", "a"]],
};
