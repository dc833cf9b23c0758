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
  articles: words("le la les l' un une des du au aux"),
  indefinites: words("un une des"),
  functionWords: words(`
    le la les l' un une des du au aux de d' en à dans par pour sur sous avec sans entre vers chez contre depuis pendant durant lors dès
    après avant et ou mais or donc car ni que qu' qui quoi dont où quand lorsque lorsqu' comme si alors ainsi aussi afin puis ensuite
    enfin toutefois cependant pourtant néanmoins malgré selon suite face ce cet cette ces c' son sa ses leur leurs notre nos mon ma mes
    votre vos il elle ils elles on nous vous je j' tu y ne n' pas plus moins très tout toute tous toutes chaque plusieurs certains
    certaines quelques aucun aucune autre autres même mêmes ici là voici voilà hier aujourd'hui demain bien déjà encore outre parmi
    jusqu' jusque jusqu'à grâce quant près loin seul seule deux trois quatre cinq six sept huit neuf dix cent mille premier première
    dernier dernière autrefois désormais moins beaucoup peu trop interrogé présent présents prévu prévue prévus arrivé arrivée reçu
    réunis réunie selon via hormis sauf excepté concernant sachant rappelant notant contrairement parallèlement
  `),
  compounds: [],
  bodyNouns: {
    named: words(
      "ministère cour tribunal conseil banque parti organisation association fédération commission agence juridiction parlement comité institut université",
    ),
    any: words(
      "club équipe formation syndicat groupe entreprise société compagnie firme constructeur équipementier opérateur distributeur fabricant transporteur",
    ),
    plural: words("clubs équipes syndicats groupes entreprises sociétés compagnies organisations partis associations"),
    inverted: [],
  },
  particles: words(
    "de du des d' da dos di del della van von der den ten ter la le al el bin ben ibn abou abu oul ould zu zur",
  ),
  honorifics: words(`
    m m. mm mm. mme mme. mmes mlle mgr dr dr. me me. pr pr. monsieur madame messieurs mesdames mademoiselle monseigneur maître
    sir lord lady général colonel capitaine commandant amiral maréchal lieutenant sergent docteur professeur père frère sœur pape roi reine
    prince princesse émir cheikh ayatollah camarade feu s.e. s.e.m. s.e.mme s.m. s.a.
  `),
  roleHeads: phrases(`
    ministre, premier ministre, première ministre, vice-premier ministre, vice-ministre, vice ministre, président, présidente,
    vice-président, vice-présidente, secrétaire général, secrétaire générale, secrétaire d'état, secrétaire, conseiller d'état,
    conseiller, conseillère, ambassadeur, ambassadrice, porte-parole, directeur, directrice, directeur général, directrice générale, chef, cheffe,
    chancelier, chancelière, dirigeant, dirigeante, leader, député, députée, sénateur, sénatrice, maire, gouverneur, gouverneure,
    émissaire, envoyé spécial, envoyé, représentant, représentante, haut représentant, commissaire, responsable, diplomate,
    juge, procureur, avocat, avocate, général, colonel, amiral, roi, reine, prince, princesse, pape, émir, patron, fondateur, fondatrice,
    cofondateur, pdg, professeur, professeure, économiste, chercheur, chercheuse, écrivain, écrivaine, journaliste, analyste, expert,
    experte, entraîneur, sélectionneur, capitaine, chanteur, chanteuse, acteur, actrice, artiste, candidat, candidate, opposant, opposante,
    coordinateur, coordinatrice, administrateur, administratrice, négociateur, négociatrice, numéro un, homme d'affaires, chef de l'état,
    chef d'état, chef de la diplomatie, chef du gouvernement, historien, historienne, philosophe, cinéaste, réalisateur, réalisatrice,
    romancier, romancière, cosmonaute, astronaute, spationaute, pilote, contre-amiral, vice-amiral, commandant,
    maréchal, chef d'état-major, chef de cabinet, chef de file, secrétaire perpétuel, secrétaire perpétuelle,
    première dame, prince héritier, sultan, duc, duchesse, archevêque, évêque, cardinal, rabbin, imam, compositeur,
    compositrice, musicien, musicienne, peintre, sculpteur, architecte, ingénieur, médecin, biologiste, physicien,
    physicienne, chimiste, mathématicien, mathématicienne, astronome, sociologue, politologue, géographe, rappeur,
    rappeuse, humoriste, comédien, comédienne, scénariste, producteur, productrice, photographe, couturier,
    cycliste, footballeur, footballeuse, attaquant, gardien, défenseur, milieu, tennisman, boxeur, navigateur,
    navigatrice, militant, militante, dissident, dissidente, rapporteur, rapporteuse, trésorier, trésorière, doyen,
    doyenne, recteur, rectrice, préfet, préfète, premier secrétaire, première secrétaire, co-président, coprésident,
    coprésidente, conservateur, commissaire européen, commissaire européenne, juge d'instruction, procureure,
    procureur général, avocat général, otage, étudiant, étudiante
  `),
  officePrefixes: [],
  roleBefore: words(
    "ancien ancienne ex actuel actuelle nouveau nouvel nouvelle futur future haut haute premier première jeune célèbre grand",
  ),
  roleAfter: words(`
    général générale adjoint adjointe délégué déléguée spécial spéciale intérimaire sortant sortante élu élue permanent permanente
    exécutif exécutive national nationale suprême principal principale étranger étrangère étrangères extérieur extérieure extérieures fédéral fédérale régional régionale
    d'honneur honoraire plénipotentiaire actuel actuelle
  `),
  rolePrepositions: words("de du des d' à au aux pour chargé chargée auprès"),
  genitivePrepositions: words("de du des d'"),
  possessives: words("son sa ses leur leurs"),
  auxiliaries: words(`
    a ont est sont était étaient avait avaient été sera seront fut furent fait font peut peuvent doit doivent va vont vient viennent aurait
    serait devrait devraient pourrait pourraient aura auront eu devient deviennent devenu devenue reste
  `),
  conjunctions: words("et ou"),
  counterparts: words("homologue homologues"),
  organizationWords: words(`
    rassemblement organisation conseil ministère université assemblée commission comité parti front armée banque société groupe
    compagnie agence institut fondation fédération union association ligue alliance mouvement musée théâtre cour
    tribunal parlement sénat chambre journal radio télévision église bureau direction service nations unies twitter
    facebook google ambassade consulat gouvernement kremlin école académie collège lycée hôpital laboratoire club
    équipe studio chaîne records pictures entertainment network studios media airlines motors brigade bataillon
    fc racing olympique cercle comics orchestre bibliothèque confédération syndicat corps faculté compagnies établissement observatoire secrétariat cabinet
  `),
  organizationEndings: [],
  societies: [],
  organizationHeads: [],
  headGenders: [],
  classNouns: words(
    "société groupe compagnie entreprise firme magazine hebdomadaire quotidien journal constructeur éditeur label studio équipementier opérateur banque assureur avionneur",
  ),
  bodies: [],
  nameLinks: words("de du des d' pour"),
  placeWords: words(`
    hôtel palais stade aéroport gare place rue avenue boulevard pont république royaume état états ville région
    province île îles mer océan lac fleuve mont monts cap cape vallée désert golfe péninsule mosquée cathédrale nord
    sud est ouest central centrale asie europe afrique amérique eurasie moyen-orient proche-orient occident atlantique
    pacifique indo-pacifique usine port canal station village villa quartier oblast kraï canton district comté abbaye city island bay beach street square stadium airport park center centre hall tower
    prison canal détroit archipel plaine forêt col espace salle théâtre musée opéra zénith vélodrome chapelle cinéma cirque
  `),
  thingWords: words(`
    isbn issn dvd cd ko mo go eur usd pdf html gps adn arn vih sida sms tv pc pib url usb pdg dg tva cv bd hlm tgv ovni vtt ep lp smic mhz ghz am fm
    frégate frégates porte-avions paquebot navire cargo voilier croiseur destroyer cuirassé corvette
    initiative accord accords traité charte convention déclaration sommet forum conférence centre guerre bataille
    révolution révolutions coupe championnat jeux festival prix loi code plan programme projet fonds division covid
    internet constitution défense affaires étrangères économie finances sécurité coopération développement ceinture
    route routes grande grand troisième seconde premier première mondiale mondial global globale international
    internationale national nationale opération mission processus partenariat dialogue plateforme structure réseau
    maison gazoduc pipeline ligne train bus nouvel label site jeu chanson marque roman navire fusée satellite moteur
    capsule logiciel magazine series games systems films tour basket cyclone ouragan typhon émission série album
    trophée noël pâques ramadan jour fête livre film chine-russie
    navires paquebots fusées lanceur lanceurs satellites missile missiles sonde sondes avion avions bombardier bombardiers
    hélicoptère hélicoptères bateau bateaux cargos trains moteurs capsules robot rover télescope séisme tempête
    navette navettes chalutier pétrolier sous-marin
  `),
  personVerbs: words(`
    déclaré dit affirmé indiqué annoncé expliqué ajouté souligné estimé précisé assuré rappelé noté insisté appelé demandé proposé
    rencontré reçu accueilli visité félicité promis averti dénoncé condamné salué signé participé assisté effectué présidé prononcé
    déclare dit affirme indique annonce explique ajoute souligne estime précise assure rappelle note insiste appelle demande propose
    rencontre reçoit accueille salue signe participe assiste effectue préside confie raconte écrit répond témoigne souvient arrive arrivé rend
    rendu entretenu entretient quitté quitte jugé juge répondu accusé accuse critiqué critique regretté regrette espère souhaite réclame réclamé
    remporte remporté épouse épousé marqué inscrit battu démissionné nié reconnu reconnaît admet admis prévenu avoue plaidé
  `),
  sayings:
    words(`déclaré dit affirmé indiqué annoncé expliqué ajouté souligné estimé précisé assuré rappelé noté insisté
    déclare dit affirme indique annonce explique ajoute souligne estime précise assure rappelle note insiste déclarait ajoutait indiquait
    révélé révèle confié déploré martelé commenté répondu poursuivi témoigné témoignait raconté racontait prévenu reconnu notons rappelons
    signalons soulignons précisons apprend-on a-t-on appris apprenait-on`),
  complementizers: ["que", "qu'"],
  personPronouns: words("il elle"),
  latterPronouns: words("celui-ci celle-ci"),
  thingPronouns: words("il elle"),
  femalePronouns: words("elle celle-ci"),
  malePronouns: words("il celui-ci"),
  femaleEndings: words("e ion té"),
  maleNames: words("mexique cambodge mozambique zimbabwe suriname belize groupe programme organisme kremlin"),
  femaleTitles: words(
    "présidente première chancelière directrice ambassadrice reine secrétaire mme madame députée sénatrice candidate",
  ),
  pluralPronouns: phrases("ils, elles, tous deux, tous les deux, toutes deux"),
  pluralVerbs: [],
  objectPronouns: words("l'"),
  dativePronouns: [["lui", "à"]],
  givingVerbs: words("remis décerné offert présenté confié transmis attribué accordé rendu adressé"),
  objectFirst: true,
  seats: words("kremlin white-house"),
  offices: words("président ministre"),
  greetingVerbs: words("reçu accueilli rencontré félicité salué invité raccompagné interrogé remercié"),
  personPossessives: words("son sa ses"),
  impersonal: phrases(`
    il y a, il faut, il fallait, il faudra, il s'agit, il s'agissait, il est propice, il est possible, il est important, il est nécessaire, il est prévu,
    il est temps, il est probable, il est clair, il est vrai, il est question, il existe, il reste, il semble, il paraît, il convient,
    il importe, il suffit, il arrive que, il pleut, il neige, il se peut, il ne faut, il n'y a, il était temps, il est essentiel, il est impératif
  `),
  groupWords: phrases("les deux, des deux, ces deux, aux deux"),
  groupNouns: {
    persons: words("ministres présidents dirigeants leaders hommes chefs homologues diplomates responsables premiers"),
    countries: words("pays parties nations puissances états capitales voisins gouvernements côtés"),
  },
  leaderNouns: words("dirigeants leaders chefs"),
  leaderOffices: words("président présidente premier première dirigeant chancelier chancelière roi reine émir"),
  placePrepositions: phrases(
    "à, en, au, aux, dans, depuis, près de, hors de, à travers, au sein de, jusqu'à, jusqu'en, jusqu'au",
  ),
  datives: words("à au aux"),
  motionPrepositions: words("pour vers"),
  attributions: words("selon"),
  personalNouns: words(`
    remarque remarques avis propos parole paroles témoignage témoignages aveux démission mort décès assassinat
    meurtre arrestation condamnation libération incarcération extradition disparition obsèques funérailles
    épouse époux femme mari veuve veuf compagne compagnon fils fille père mère frère sœur neveu nièce oncle
    tante cousin cousine enfants parents avocat avocate entourage proche proches candidature carrière vie
    biographie anniversaire portrait visage voix successeur prédécesseur rival rivale bras main mandat
    testament
  `),
  kin: words(
    `épouse époux femme mari veuve veuf compagne compagnon fils fille père mère frère sœur neveu nièce oncle tante cousin cousine enfants parents frères sœurs filles petit-fils petite-fille grand-père grand-mère fiancée`,
  ),
  personRelatives: [],
  agentPrepositions: words("par"),
  actorPrepositions: phrases("avec, entre, par, contre, chez, à la, à l'"),
  stateBodies: words(
    "gouvernement gouvernements parlement autorités armée armées police justice diplomatie assemblée sénat présidence exécutif marine aviation troupes forces soldats militaires ministère députés délégation ambassade ambassades consulat gendarmerie parquet douanes cabinet équipe sélection chancellerie",
  ),
  nationalBodies: ["conseil de sécurité"],
  nationalOffices: words("secrétaire"),
  countries,
  pairedCountries: {},
  demonymEndings: [["", "", "s"]],
  organizations,
  firms: [],
  firmStaff: [],
  firmOffices: phrases(
    "pdg, p.-d.g., directeur général, directrice générale, président-directeur général, cofondateur, cofondatrice, administrateur, rédacteur en chef, rédactrice en chef, directeur exécutif, directeur financier, directeur de la communication, patron, patronne, dg",
  ),
  clubs: {
    articles: [],
    cities: words(
      "valencia cordoba cartagena merida newcastle cambridge northampton york plymouth boston richmond lincoln perth nancy lens brest valence vienne leon santos guadalajara chester reading",
    ),
    others: [],
    words: words(`
      joue jouait joué jouer joueur match matchs match-nul victoire défaite battu bat gagné gagne face but buts rencontre rencontres
      finale demi-finale éliminé élimine opposé derby succès nul revers
    `),
    prepositions: words("contre face"),
    verbsBefore: [],
    followers: [],
    staff: [],
    beating: words("bat battait domine dominait"),
    forms: clubForms,
  },
  dismissals: [],
  calledAfter: words("aéroport avenue rue boulevard stade lycée collège pont quai gymnase hôpital square esplanade"),
  townEndings: [],
  reigns: [],
  organizationContext: noContext,
  hasEnglishNames: true,
  organizationShapes: noShapes,
  cities,
  roles,
};
