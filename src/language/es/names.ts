import {type NameWords, noContext} from "../nameWords.ts";
import {noShapes} from "../organizationShapes.ts";
import {clubForms} from "../teams.ts";
import {phrases, words} from "../wordLists.ts";
import {cities} from "./cities.ts";
import {countries} from "./countries.ts";
import {organizations} from "./organizations.ts";
import {roles} from "./roles.ts";

export const names: NameWords = {
  capitals: "names",
  nouns: "",
  endings: [],
  agreements: [],
  nameBases: {male: [], female: []},
  clitics: [],
  mixedEndings: [],
  articles: words("el la los las lo un una unos unas al del"),
  indefinites: words("un una unos unas"),
  functionWords: words(`
    el la los las lo un una unos unas al del de en a con por para sin sobre bajo entre hacia hasta desde contra según durante mediante tras
    ante y e o u ni pero sino mas aunque porque pues que quien quienes cuyo cuya donde cuando como cuanto si así también además luego después
    antes entonces mientras sin embargo no sí ya muy más menos tan tanto todo toda todos todas cada cualquier algún alguno alguna algunos
    algunas ningún ninguno ninguna otro otra otros otras mismo misma este esta estos estas ese esa esos esas aquel aquella aquellos aquellas esto
    eso aquello su sus mi mis tu tus nuestro nuestra nuestros nuestras él ella ellos ellas usted ustedes yo nosotros se le les me te nos hoy
    ayer mañana aquí allí allá ahora siempre nunca jamás casi solo sólo incluso aún todavía tampoco quizá quizás tal tales varios varias ambos
    ambas dos tres cuatro cinco seis siete ocho nueve diez cien mil primer primero primera segundo segunda tercer tercero tercera último última
    respecto debido gracias junto dentro fuera cerca lejos encima debajo detrás delante finalmente posteriormente actualmente originalmente
    inicialmente asimismo igualmente sobretodo principalmente especialmente es fue era ha había hay tiene tuvo está están son fueron
    siendo estando habiendo dado dicho nacido hijo hija aparte apenas excepto salvo pese contrariamente
  `),
  compounds: [],
  bodyNouns: {
    named: words(
      "ministerio corte tribunal consejo banco partido organización asociación federación comisión agencia parlamento comité instituto universidad fiscalía",
    ),
    any: words(
      "club equipo conjunto sindicato grupo empresa compañía firma aerolínea fabricante operadora constructora",
    ),
    plural: words("clubes equipos sindicatos grupos empresas compañías firmas organizaciones partidos"),
    inverted: [],
  },
  particles: words(
    "de del de la los las da dos do di van von der den ten ter al el bin ben ibn abu le du d' della zu st st.",
  ),
  honorifics: words(`
    sr sr. sra sra. srta srta. sres don doña dr dr. dra dra. señor señora señorita señores excmo monseñor mons. fray sor padre madre
    papa rey reina príncipe princesa infanta emir jeque ayatolá general gral. coronel capitán comandante almirante mariscal teniente
    sargento cabo sir lord lady duque duquesa conde condesa marqués marquesa barón profesor profesora doctor doctora compañero camarada
  `),
  roleHeads: phrases(`
    ministro, ministra, primer ministro, primera ministra, viceprimer ministro, viceministro, viceministra, presidente, presidenta,
    vicepresidente, vicepresidenta, secretario general, secretaria general, secretario de estado, secretaria de estado, secretario, secretaria,
    subsecretario, subsecretaria, canciller, consejero de estado, consejero, consejera, asesor, asesora, embajador, embajadora, portavoz,
    vocero, vocera, director, directora, director general, directora general, jefe, jefa, jefe de estado, jefe de gobierno, jefe del estado,
    jefe del gobierno, jefe de la diplomacia, líder, dirigente, mandatario, mandataria, diputado, diputada, senador, senadora, alcalde, alcaldesa,
    gobernador, gobernadora, enviado especial, enviado, enviada, representante, alto representante, alta representante, comisario, comisaria,
    comisionado, responsable, funcionario, funcionaria, diplomático, diplomática, juez, jueza, magistrado, fiscal, abogado, abogada, general,
    coronel, almirante, rey, reina, príncipe, princesa, papa, emir, fundador, fundadora, cofundador, cofundadora, empresario, empresaria,
    profesor, profesora, economista, investigador, investigadora, escritor, escritora, poeta, periodista, analista, experto, experta,
    entrenador, entrenadora, seleccionador, técnico, capitán, cantante, actor, actriz, artista, candidato, candidata, opositor, opositora,
    coordinador, coordinadora, administrador, negociador, negociadora, historiador, historiadora, filósofo, filósofa, cineasta, guionista,
    compositor, compositora, músico, pintor, pintora, arquitecto, arquitecta, delantero, defensa, portero, centrocampista, futbolista,
    ciclista, tenista, piloto, número uno, obispo, arzobispo, cardenal, titular,
    infante, infanta, primera dama, rey emérito, reina consorte, sultán, contralmirante, teniente general,
    jefe negociador, jefa negociadora, negociador jefe, rector, rectora, lehendakari, conseller, consellera,
    president, presidente electo, presidenta electa, exguerrillero, guerrillero, comandante, astronauta, cosmonauta,
    físico, física, químico, química, biólogo, bióloga, médico, médica, cirujano, sociólogo, politólogo, novelista,
    dramaturgo, ensayista, director técnico, productor, productora, fotógrafo, diseñador, diseñadora, humorista,
    activista, disidente, militante, sindicalista, ingeniero, ingeniera, matemático, astrónomo, jefe de gabinete,
    jefa de gabinete, jefe de estado mayor, vicecanciller, procurador, procuradora, defensor, defensora, contralor,
    intendente, prefecto, relator, relatora, secretario de defensa, delegado, delegada
  `),
  officePrefixes: [],
  roleBefore: words(
    "ex antiguo antigua actual nuevo nueva futuro futura alto alta primer primera joven célebre gran entonces exministro",
  ),
  roleAfter: words(`
    general adjunto adjunta delegado delegada especial interino interina saliente electo electa permanente ejecutivo ejecutiva nacional supremo
    suprema principal anticorrupción exterior exteriores federal regional honorario honoraria plenipotenciario actual técnico estatal opositor
  `),
  rolePrepositions: words("de del para en a al ante encargado encargada"),
  genitivePrepositions: words("de del"),
  possessives: words("su sus"),
  auxiliaries: words(`
    ha han es son era eran fue fueron está están estaba estaban había habían será serán sería serían puede pueden debe deben va van iba
    tiene tienen tuvo tuvieron podría podrían debería deberían hace hizo hicieron habrá habrán haya sido sigue seguía
  `),
  conjunctions: words("y o e u"),
  counterparts: words("homólogo homóloga homólogos par"),
  organizationWords: words(`
    junta patronal patronales     organización consejo ministerio universidad asamblea comisión comité partido frente ejército banco sociedad grupo compañía agencia
    instituto fundación federación unión asociación liga alianza movimiento museo teatro corte tribunal parlamento senado cámara cortes diario
    periódico radio televisión iglesia oficina dirección servicio naciones unidas embajada consulado gobierno kremlin escuela academia
    colegio liceo hospital laboratorio club equipo estudio cadena selección confederación sindicato congreso policía guardia armada fuerza
    fuerzas orquesta banda empresa corporación cooperativa facultad departamento secretaría cruz deportivo deportiva atlético athletic
    sporting racing records pictures entertainment network studios media airlines motors fc cf brigada batallón regimiento google facebook
    twitter football fútbol united county biblioteca generalitat xunta
  `),
  organizationEndings: [],
  societies: [],
  organizationHeads: [],
  headGenders: [],
  classNouns: words(
    "empresa compañía grupo firma diario periódico semanario revista cadena constructora aerolínea editorial banco aseguradora fabricante consultora",
  ),
  bodies: [],
  nameLinks: words("de del para"),
  placeWords: words(`
    hotel palacio estadio aeropuerto estación plaza calle avenida bulevar paseo puente república reino imperio estado estados ciudad villa región provincia
    isla islas mar océano lago laguna río monte montes cabo valle desierto golfo península mezquita catedral norte sur este oeste central asia
    europa áfrica américa eurasia oriente occidente atlántico pacífico mediterráneo puerto canal pueblo barrio condado distrito cantón
    departamento municipio parque castillo cerro sierra cordillera volcán bahía playa parroquia comarca óblast
    aldea localidad ayuntamiento costa basílica santuario convento monasterio city island bay beach street square stadium airport park
    center tower cárcel estrecho archipiélago poblado sala auditorio teatro museo coliseo velódromo
  `),
  thingWords: words(`
    isbn issn dvd cd kb mb gb eur usd pdf html gps adn arn vih sida sms tv pc pib url usb iva ovni ep lp mhz ghz am fm cv
    buque fragata portaaviones crucero destructor velero submarino petrolero
    iniciativa acuerdo acuerdos tratado carta convención declaración cumbre foro conferencia centro guerra batalla revolución copa campeonato
    juegos festival premio premios ley código plan programa proyecto fondo división covid internet constitución defensa asuntos economía
    finanzas seguridad cooperación desarrollo ruta gran grande mundial global internacional nacional operación misión proceso diálogo
    plataforma estructura red tren autobús casa nuevo nueva marca novela nave cohete satélite motor revista series show tour open gira trofeo
    película libro disco álbum canción torneo edad media siglo batería festividad navidad pascua ramadán semana santo día historia
    primera segunda tercera serie temporada episodio capítulo lista orden
    huracán tifón ciclón derechos humanos salud educación cultura ciencia ciencias artes bellas
    cohetes lanzador lanzadores satélites misil misiles sonda sondas avión aviones bombardero helicóptero helicópteros buques barco
    barcos naves cápsula telescopio tormenta terremoto
    transbordador lanzadera edificio palacio
  `),
  personVerbs: words(`
    dijo afirmó declaró anunció señaló indicó explicó añadió agregó subrayó destacó aseguró recordó insistió pidió propuso reiteró sostuvo
    manifestó comentó expresó advirtió denunció condenó criticó saludó felicitó prometió firmó participó asistió presidió pronunció recibió
    visitó viajó llegó partió dimitió renunció murió falleció nació ganó escribió dirigió interpretó compuso cantó jugó marcó anotó
    dice afirma declara anuncia señala indica explica añade agrega subraya destaca asegura recuerda insiste pide propone reitera sostiene
    manifiesta comenta advierte denuncia condena recibe visita viaja firma participa asiste preside escribe dirige interpreta
    dicho afirmado declarado anunciado señalado explicado recibido visitado firmado conversó habló respondió contó reveló decidió
    replicó acusó acusa reclamó negó reconoció admitió lamentó lamenta matizó precisó opinó cree considera calificó rechazó venció derrotó
    aspira sustituyó fichó
  `),
  sayings: words(`
    dijo afirmó declaró anunció señaló indicó explicó añadió agregó subrayó destacó aseguró recordó insistió reiteró sostuvo manifestó comentó
    expresó advirtió denunció dice afirma declara anuncia señala indica explica añade agrega subraya destaca asegura recuerda insiste reitera
    sostiene manifiesta comenta advierte denuncia dicho afirmado declarado anunciado señalado explicado respondió contó reveló precisó relató admitió reconoció aseveró
    apuntó estimó detalló lamentó confesó informó informaron confirmó confirmaron anunciaron comunicó comunicaron reportó puntualizó remarcó enfatizó ratificó
  `),
  complementizers: ["que"],
  personPronouns: words("él ella"),
  latterPronouns: words("éste ésta"),
  thingPronouns: words("él ella"),
  femalePronouns: words("ella ésta"),
  malePronouns: words("él éste"),
  femaleEndings: words("a ión dad"),
  maleNames: words("canadá programa sistema kenia"),
  femaleTitles: words(
    "presidenta ministra primera cancillera directora embajadora reina secretaria sra señora diputada senadora candidata alcaldesa",
  ),
  pluralPronouns: phrases("ellos, ellas, ambos, ambas, los dos, las dos"),
  pluralVerbs: [],
  objectPronouns: words("lo la"),
  dativePronouns: [],
  givingVerbs: [],
  objectFirst: true,
  seats: words("kremlin white-house"),
  offices: words("presidente ministro"),
  greetingVerbs: words(
    "recibió recibido acogió felicitó felicitado saludó saludado invitó invitado visitó entrevistó acompañó acompañado",
  ),
  personPossessives: words("su sus"),
  impersonal: [],
  groupWords: phrases("los dos, las dos, ambos, ambas, estos dos, de los dos, a los dos"),
  groupNouns: {
    persons: words(
      "ministros presidentes líderes dirigentes mandatarios hombres jefes homólogos diplomáticos cancilleres",
    ),
    countries: words("países partes naciones potencias estados capitales vecinos gobiernos lados bandos"),
  },
  leaderNouns: words("líderes dirigentes mandatarios"),
  leaderOffices: words("presidente presidenta primer primera líder canciller rey reina emir"),
  placePrepositions: phrases("en, desde, cerca de, lejos de, fuera de, a través de, dentro de, por toda, hasta"),
  datives: words("a al"),
  motionPrepositions: words("a al hacia para rumbo"),
  attributions: words("según"),
  personalNouns: words(`
    palabras opinión testimonio confesión dimisión renuncia muerte fallecimiento asesinato detención arresto
    condena encarcelamiento extradición desaparición funeral entierro esposa esposo mujer marido viuda viudo
    hijo hija hijos padre madre hermano hermana sobrino sobrina tío tía primo prima padres abogado abogada
    entorno candidatura carrera vida biografía cumpleaños retrato voz sucesor sucesora predecesor rival manos
    mandato investidura
  `),
  kin: words(
    `esposa esposo mujer marido viuda viudo hijo hija hijos hijas padre madre hermano hermana hermanos hermanas sobrino sobrina tío tía primo prima padres abuelo abuela abuelos abuelas nieto nieta novia novio`,
  ),
  personRelatives: words("quien quienes"),
  agentPrepositions: words("por"),
  actorPrepositions: words("con entre contra ante"),
  countries,
  pairedCountries: {},
  demonymEndings: [
    ["és", "és", "esa", "eses", "esas"],
    ["án", "án", "ana", "anes", "anas"],
    ["ón", "ón", "ona", "ones", "onas"],
    ["ín", "ín", "ina", "ines", "inas"],
    ["o", "o", "a", "os", "as"],
    ["ol", "ol", "ola", "oles", "olas"],
    ["í", "í", "íes", "ís"],
    ["", "", "s", "es"],
  ],
  organizations,
  firms: [],
  firmStaff: [],
  firmOffices: phrases(
    "consejero delegado, consejera delegada, director general, directora general, director ejecutivo, directora ejecutiva, cofundador, cofundadora, presidente ejecutivo, redactor jefe, directivo",
  ),
  clubs: {
    articles: words("el al del"),
    cities: words(
      "valencia cordoba cartagena merida newcastle cambridge northampton york plymouth boston richmond lincoln perth nancy lens brest valence vienne leon santos guadalajara chester reading",
    ),
    others: words("parana magdalena amazonas orinoco biobio maule aconcagua vaticano prado cairo callao"),
    words: words("jugar jugó juega partido victoria derrota empate ganó gol goles debut debutó encuentro fichó"),
    prepositions: words("contra frente"),
    verbsBefore: [],
    followers: [],
    staff: [],
    beating: words("venció vence derrotó derrota ganó goleó"),
    forms: clubForms,
  },
  dismissals: [],
  calledAfter: words("aeropuerto avenida calle estadio plaza paseo colegio hospital teatro puente parque bulevar"),
  townEndings: [],
  reigns: [],
  organizationContext: noContext,
  hasEnglishNames: true,
  organizationShapes: noShapes,
  stateBodies: words(
    "gobierno gobiernos parlamento autoridades ejército policía justicia diplomacia asamblea senado congreso presidencia ejecutivo marina armada tropas fuerzas militares soldados ministerio diputados delegación embajada consulado fiscalía cancillería selección equipo",
  ),
  nationalBodies: ["consejo de seguridad"],
  nationalOffices: words("secretario"),
  cities,
  roles,
};
