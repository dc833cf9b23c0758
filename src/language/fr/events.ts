import type {EventWords} from "../eventWords.ts";
import {phrases, words} from "../wordLists.ts";

export const events: EventWords = {
  verbs: {
    meeting:
      words(`rencontré rencontrée rencontrés rencontrées rencontre rencontrent rencontrera rencontreront rencontrait rencontrer entretenu
      entretenus entretenue entretient entretiennent entretiendra réuni réunis réunie réunies réunit réunissent réunira réuniront
      reçu reçus reçue reçoit recevra accueilli accueillie accueillis accueille accueillera accueillir prévoit prévoyait participé participe participent participera participeront assisté assiste assistera présidé préside présidera`),
    visit: [
      ...phrases("attendu à, attendue à, attendus à, attendu en, attendue en, attendus en, attendu au, attendue au"),
      ...words(`visité visite visitera rendu rendue rendus rend rendra arrivé arrivée arrivés arrive arrivera entamé entame entamera
      effectué effectue effectuera achevé achève quitté quitte quittera`),
    ],
    statement:
      words(`confirmé confirmée confirme confirment confirmera déclaré déclare déclarera salué salue annoncé annoncée annoncés annonce annonceront annoncera affirmé affirme publié publiée publiés publie publient
      condamné condamne condamnent appelé appelle dénoncé dénonce promis averti proclamé proclame proclamait menacé menace proposé proposée propose présenté présente prononcé prononce`),
    agreement:
      words(`signé signée signés signées signe signent signera signeront conclu conclue conclus conclut adopté adoptée adoptés adoptées adopte adoptent ratifié ratifiée
      ratifie paraphé scellé convenu conviennent`),
    vote: words(
      `voté vote votera votent élu élue élus élit élisent réélu réélue approuvé approuvée approuve rejeté rejette`,
    ),
    appointment:
      words(`nommé nommée nommés nomme investi investie désigné désignée remplacé remplacée remplace succédé succède
      démissionné démissionne limogé limogée destitué`),
    attack: words(
      `attaqué attaque attaquée bombardé bombarde tué tuée tués tue tuent tuées abattu frappé frappe envahi envahit assassiné assassinée explosé éclaté éclate`,
    ),
    accident: words(`écrasé écrasée percuté déraillé effondré coulé`),
    launch:
      words(`lancé lancée lancés lancées lance lancent lancera décollé décolle décollera inauguré inaugurée inaugurés inaugure inaugureront inaugurera ouvert ouverte ouverts ouvre ouvrira
      fondé fondée fonde fondent créé créée créés crée créent fondés fonder débuté débutées débuté débute débutera commencé commence commencera`),
    ruling: words(`condamné condamnée jugé jugée acquitté acquittée arrêté arrêtée inculpé inculpée statué`),
    summit: words(`tenu tenue tenus tient tiendra tenait tiendront déroulé déroulée déroule déroulera`),
    other:
      words(`adhéré adhère adhérera adhéreront rejoint rejointe rejoints rejoignent rejoindra admis admise admises admet intégré intègre devenu devenue devenus devient deviendra devenait
      obtenu obtient remporté remporte gagné battu battue vaincu entré entrée entrés entrera quitte retiré retirée retire mort morte décédé décédée né née
      organisé organisée attribué attribuée attribuent choisi choisit organise organiser organisera célébré célébrée célèbre célébrera poursuivie poursuivi achevée reporté reportée reportés annulé annulée
      envoyé dépêché livré ordonné suspendu suspendue rompu rétabli rétablie normalisé libéré libérée levé imposé imposée déposer ira iront expiré succombé attendu attendue attendus prévu prévue prévus
      remis transmis hissé partagé accordé accordée décidé décide décident`),
  },
  nouns: {
    meeting: words(
      "réunion rencontre entretien entretiens pourparlers discussions consultations négociations audience séance conférence forum",
    ),
    visit: words("visite voyage déplacement tournée séjour"),
    summit: words("sommet sommets"),
    call: phrases(
      "entretien téléphonique, conversation téléphonique, appel téléphonique, par téléphone, visioconférence",
    ),
    statement: words("déclaration communiqué discours annonce"),
    agreement: words("accord accords traité traités mémorandum charte convention"),
    vote: words("vote élection élections scrutin référendum"),
    appointment: words("nomination investiture démission"),
    attack: words("attaque attentat bombardement frappe fusillade invasion"),
    accident: words("accident crash séisme incendie"),
    launch: words("lancement inauguration ouverture création fondation"),
    ruling: words("procès verdict jugement arrestation"),
    other: words("cérémonie exercices manœuvres adhésion anniversaire défilé"),
  },
  statuses: {
    planned:
      phrases(`prévu, prévue, prévus, prévues, attendu, attendue, attendus, attendues, aura lieu, auront lieu, se tiendra, se tiendront, doit se, doivent se, devait se, devait avoir lieu, devaient avoir lieu, devrait, devraient, doit,
      programmé, programmée, prochain sommet, prochaine réunion, accueillera, se réunira, se réuniront, se rendra, sera, seront, participera, effectuera, ira, produira, fixé au, fixée au, fixés au, fixé à, fixée à`),
    postponed: phrases(
      "reporté, reportée, reportés, reportées, ajourné, ajournée, différé, repoussé, repoussée, reporte, prévu à l'origine, prévue à l'origine, prévus à l'origine, prévues à l'origine, initialement prévu, initialement prévue, initialement prévus, initialement prévues, prévu initialement, prévue initialement",
    ),
    cancelled: phrases("annulé, annulée, annulés, annulées, annule"),
    denied: phrases("dément, démenti, démentie, démentent"),
    ongoing: phrases("se poursuit, se poursuivent, se déroule actuellement, est en cours, sont en cours"),
  },
  unheld: phrases(
    "aurait dû, auraient dû, devait se tenir, devaient se tenir, devait avoir lieu, devaient avoir lieu, aurait eu lieu",
  ),
  corrections: phrases(
    "rectificatif:, correction:, erratum:, rectification:, comme nous l'avions écrit, comme nous l'avons écrit, comme nous l'avions annoncé, contrairement à ce que nous, indiqué par erreur, écrit par erreur, une version précédente de cet, une version antérieure de cet",
  ),
  ownReports: phrases(
    "nous l'avions écrit, nous avions écrit, nous avons écrit, nous l'avons écrit, nous écrivions, nous indiquions, nous l'avions annoncé, notre édition",
  ),
  conditions: phrases("si, s'il, s'ils, au cas où, à condition"),
  grantsFuture: true,
  habits: phrases(
    "chaque année, tous les ans, chaque jour, tous les jours, chaque semaine, chaque mois, d'habitude, habituellement, d'ordinaire, quotidiennement, toute l'année",
  ),
  generics: phrases("quiconque, celui qui, ceux qui, qui"),
  backgrounds:
    phrases(`anniversaire, cinquantenaire, centenaire, commémore, commémorant, commémorer, à l'époque, remémore,
    par rapport à, comparé, se souvient`),
  origins: phrases(
    "depuis, après sa prise de fonctions, après son entrée en fonctions, après son arrivée au pouvoir, date de, datant de, remonte à, remontent à, remontant à",
  ),
  reportings: [],
  subjunctives: [],
  subordinators: [],
  separables: [],
  objectRelatives: [],
  relatives: words("qui que qu' dont où laquelle lequel lesquels lesquelles"),
  presentParticiples: ["ant"],
  participles:
    words(`annoncé annoncée annoncés annoncées signé signée signés signées fondé fondée fondés fondées créé créée créés créées lancé lancée
    adopté adoptée adoptés adoptées tenu tenue tenus tenues ouvert ouverte entamé entamée conclu conclue conclus conclues publié publiée publiés prévu prévue prévus prévues
    organisé organisée né née élu élue nommé nommée entré entrée réuni réunis réunie proposé proposée initié initiée inauguré inaugurée reporté reportée convenu convenue
    présentée présenté rendu rendue développé développée développés développées construit construite construits construites
    composé composée dirigé dirigée situé située situés situées conçu conçue conçus piloté pilotée mené menée menés menées soutenu soutenue
    affrété affrétée exploité exploitée accompagné accompagnée accusé accusée accusés considéré considérée connu connue baptisé baptisée
    équipé équipée parti partie arrivé arrivée venu venue mis mise doté dotée âgé âgée condamné condamnée condamnés soupçonné soupçonnée commencée commencés débutée achevée
    arrêté arrêtée arrêtés interpellé interpellée interpellés inculpé inculpée libéré libérée libérés extradé extradée blessé blessée tué tuée tués assassiné assassinée
    destitué destituée limogé limogée investi investie désigné désignée jugé jugée acquitté acquittée`),
  sequences: phrases(
    "ensuite, puis, par la suite, à l'issue, dans la foulée, après les pourparlers, après la réunion, après l'entretien, après la rencontre, plus tard dans la journée, dans la soirée, à cette occasion, à l'occasion de cette",
  ),
  finals: words("dernier dernière derniers dernières ultime"),
  starts: phrases(
    "entamé, entame, entamera, entamait, commencé, commence, commencera, arrivé, arrivée, arrive, arrivera, débuté, débute, débutera, à partir, dès, ouvert, engagé",
  ),
  ends: phrases(
    "achevé, achève, achèvera, terminé, termine, conclu, conclut, clos, au terme, à l'issue, bouclé, quitté",
  ),
  remarks: words("remarques déclarations propos commentaires déclaration commentaire annonce"),
  occasions: phrases(
    "lors d'une, lors d'un, lors de la, lors du, lors de son, lors de sa, lors de l', lors des, au cours d'une, au cours d'un, au cours de la, au cours du, à l'occasion d'une, à l'occasion d'un, pendant la, pendant le, après une, après un",
  ),
  tellings: [],
  adverbials: phrases("pour la première fois, à plusieurs reprises, une nouvelle fois"),
  sources: ["selon", "d'après"],
  ownArticles: [
    ["ses", "les"],
    ["leurs", "les"],
    ["sa", "la"],
    ["leur", "le"],
  ],
  contrasts: words("si mais puis"),
  droppable: [
    ...phrases(
      "par ailleurs, de son côté, pour sa part, en outre, dans le même temps, notons que, rappelons que, signalons que, soulignons que, précisons que, il faut rappeler que, il convient de rappeler que, il convient de noter que, à noter que, à noter qu'",
    ),
    ...words(
      "ensuite mais également aussi notamment toutefois cependant ainsi donc enfin puis officiellement d'abord néanmoins pourtant parallèlement déjà conjointement ici",
    ),
  ],
  echoes: [],
  agreeingRelatives: words("que qu'"),
  timePrepositions: words(
    "soit déjà le la les l' en au à dès de du d' depuis jusqu' jusqu'au ce cette dans pour avant après vers durant pendant courant",
  ),
  dateLeads: [],
  dateParticiples: [],
  afterwards: words("après suite"),
  dateTails: phrases("heure locale, au plus tard, au plus tôt"),
  copulas: words("est était sera fut"),
  strictCommas: false,
  calledBack: [
    ["la", "elle"],
    ["une", "elle"],
    ["cette", "elle"],
    ["le", "il"],
    ["un", "il"],
    ["ce", "il"],
    ["l'", "elle"],
    ["l'", "il"],
    ["les", "ils"],
    ["les", "elles"],
    ["les", "les"],
    ["des", "ils"],
    ["des", "elles"],
    ["des", "les"],
  ],
  demonstratives: [
    ["cette", "la"],
    ["ce", "le"],
    ["ces", "les"],
  ],
  personObjects: words("lui eux"),
  pluralPersonObjects: ["eux"],
  thingObjects: ["les"],
  pluralArticles: words("les des ces ses leurs aux plusieurs"),
  pluralEnding: "",
  proforms: ["l'"],
  breaks:
    words(`qui que dont où pour afin avant après lors alors tandis tout en dans sur avec par sous sans malgré depuis pendant ainsi
    à au aux de des du d' lorsque quand et ou mais selon grâce visant destiné destinée face comme contre`),
  tails: words("avant après afin lorsque tandis alors lors qui visant destiné destinée quelques grâce malgré suite"),
  topics: words("sur pour contre"),
  unfinished:
    words(`cause raison marge terme travers le la les l' un une des du de d' à au aux en et ou son sa ses leur leurs pour par avec sur dans sous ce cette ces deux trois plus très
    que qui dont a ont est sont été être avoir se s' ne n' y lors alors tandis bien afin long avant après premier première haut haute tout tous entre près loin autour face grâce dû`),
  pronouns: words("il elle ils elles on ce c' cela ceci ça celui celle ceux celles"),
  negations: words("ne n' jamais ni"),
  affirmations: [],
  contractions: words("du des au aux"),
  transitives: words(
    "remis décerné achevé achève terminé entamé effectué signé signée signent signe signeront adopté adopte adoptent publié publie publient conclu rencontré rencontre rencontrent reçu reçoit accueilli accueille inauguré lancé fondé créé ouvert annoncé présenté rassemblé réuni réunit",
  ),
  moves: words("au à aux en jusqu'au jusqu'à"),
  bracketRelatives: [],
  settings: ["où"],
  thens: words("quand lorsque lorsqu'"),
  afters: [],
  hostings: words("accueille accueillera accueilli accueillait accueillir organise organisera reçoit recevra"),
  undergone: words(
    "nommé nommée nommés nommées nomme élu élue élus élues élit réélu réélue désigné désignée désigne investi investie limogé limogée limoge destitué destituée arrêté arrêtée arrêtés arrête interpellé interpellée condamné condamnée condamnés condamne acquitté acquittée inculpé inculpée jugé jugée libéré libérée libérés extradé extradée tué tuée tués tuées assassiné assassinée abattu abattue blessé blessée blessés enlevé enlevée enterré enterrée inhumé inhumée remplacé remplacée suspendu suspendue exclu exclue sacré sacrée décoré décorée",
  ),
  passives: words("été est sont fut furent sera seront"),
  happenings: words("mort morte morts décédé décédée né née nés succombé disparu"),
  requests: words(
    "invité invitée invités invite invitent demandé demande appelé appelle promis convenu convenus convenue proposé autorisé",
  ),
  requestLinks: words("à de d'"),
  infinitives: words("er ir oir dre tre"),
  leads: [],
  order: "fixed",
  frames: {
    owned: "",
    theVisit: "La visite de {visitor}",
    possessive: "{name} : {rest}",
    spacedColon: true,
    city: "à {city}",
    definite: "",
    statement: "{words}, selon {speaker}",
    occasion: "{noun} de {subject} {rest}",
    visit: "Visite de {duration} de {visitor} {place}",
    trip: "Visite de {visitor} {place}",
    stay: "Visite de {duration} de {visitor} {place}",
  },
  placeForms: [
    ["États-Unis", "aux"],
    ["Pays-Bas", "aux"],
    ["Philippines", "aux"],
    ["Émirats arabes unis", "aux"],
    ["Maldives", "aux"],
    ["Mexique", "au"],
    ["Cambodge", "au"],
    ["Mozambique", "au"],
    ["Zimbabwe", "au"],
    ["Belize", "au"],
    ["Cuba", "à"],
    ["Chypre", "à"],
    ["Malte", "à"],
    ["Singapour", "à"],
    ["Madagascar", "à"],
    ["Taïwan", "à"],
    ["Israël", "en"],
    ["Iran", "en"],
    ["Irak", "en"],
    ["Afghanistan", "en"],
    ["Ouzbékistan", "en"],
    ["Azerbaïdjan", "en"],
    ["Équateur", "en"],
    ["Uruguay", "en"],
    ["Angola", "en"],
    ["Haïti", "en"],
    ["Oman", "à"],
    ["e", "en"],
    ["", "au"],
  ],
};
