import type {RoleWords} from "../roleWords.ts";
import {phrases, words} from "../wordLists.ts";
import {offices, qualified} from "./offices.ts";

export const roles: RoleWords = {
  offices,
  qualified,
  heads: phrases(`
    général d'armée, général de corps d'armée, général d'armée aérienne, gouverneur général, gouverneure générale, vice-gouverneur, sous-gouverneur, sous-préfet, vice-premier ministre,
    ministre d'état, ministre délégué, ministre déléguée, garde des sceaux, chancelier de l'échiquier, banquier,
    banquière, banquier central, directeur exécutif, directrice exécutive, directeur adjoint, directrice adjointe,
    directeur de cabinet, directrice de cabinet, directeur de campagne, directeur général adjoint, président-directeur
    général, secrétaire exécutif, secrétaire exécutive, secrétaire général adjoint, secrétaire générale adjointe,
    haut-commissaire, haute-commissaire, haut commissaire, haute commissaire, haute représentante, représentant spécial,
    représentante spéciale, représentant permanent, représentante permanente, envoyée spéciale, envoyée, émissaire,
    médiateur, médiatrice, négociateur en chef, chef de mission, chef de la police, chef de la junte, chef du parti,
    chef du renseignement, chef rebelle, chef de guerre, chef de l'armée, chef d'orchestre, cheffe d'orchestre, chef de
    bord, commandant en chef, commandante, commandant de bord, général de brigade, général de division,
    lieutenant-colonel, lieutenant, sergent, major, procureure générale, procureur de la république, procureur adjoint,
    magistrat, magistrate, juriste, président de la cour, greffier, notaire, avocate générale, bâtonnier,
    vice-chancelier, vice-chancelière, ex-président, ex-présidente, ex-ministre, ex-premier ministre, ex-directeur,
    numéro deux, bras droit, pasteur, prêtre, évêque, patriarche, moine, théologien, chercheur, généticien,
    généticienne, épidémiologiste, virologue, immunologue, climatologue, géologue, archéologue, anthropologue,
    ethnologue, psychologue, psychiatre, chirurgien, chirurgienne, pédiatre, infirmier, infirmière, pharmacien,
    inventeur, informaticien, informaticienne, urbaniste, paysagiste, styliste, créateur, créatrice, dessinateur,
    dessinatrice, caricaturiste, illustrateur, romancière, essayiste, poète, poétesse, dramaturge, auteur, auteure,
    autrice, éditeur, éditrice, traducteur, traductrice, rédacteur en chef, rédactrice en chef, correspondant,
    correspondante, envoyé, présentateur, présentatrice, animateur, animatrice, danseur, danseuse, chorégraphe,
    pianiste, violoniste, violoncelliste, guitariste, batteur, metteur en scène, metteuse en scène, plasticien,
    plasticienne, judoka, nageur, nageuse, sprinteur, sprinteuse, athlète, escrimeur, escrimeuse, gymnaste, skieur,
    skieuse, arbitre, champion, championne, champion du monde, championne du monde, gardien de but, meneur, meneuse,
    syndicaliste, écologiste, activiste, porte-parole adjoint, industriel, entrepreneur, entrepreneuse, milliardaire,
    homme politique, femme politique, femme d'affaires, actionnaire, propriétaire, administrateur général, vice-roi,
    empereur, impératrice, sultan, cheikh, lauréat, lauréate, bourgmestre, échevin, conseiller fédéral, conseillère
    fédérale, conseiller d'etat, conseillère d'état, landamman, premier vice-président, première vice-présidente,
    premier président, premier secrétaire, coordinateur spécial, inspecteur, inspectrice, inspecteur général,
    commissaire général, auditeur, trésorière, cofondatrice, fondateur et président, chef économiste, économiste en
    chef, conseiller spécial, conseillère spéciale, conseiller diplomatique, attaché, consul, consul général, chargé
    d'affaires, nonce, légat, légiste, doyenne, président élu, président sortant
  `),
  bases: {},
  plurals: [],
  pluralEndings: ["s"],
  singularArticles: [],
  before: words(`
    ex-ancien feu défunt jeune éphémère puissant influent richissime légendaire premier première deuxième troisième
  `),
  after: words(`
    désigné désignée démissionnaire démissionnaires sortant intérimaire déchu déchue émérite honoraire perpétuel
    perpétuelle suprême socialiste républicain conservateur libéral communiste écologiste colistier aéronaval militaire
    civil civile politique diplomatique économique juridique historique emblématique charismatique
  `),
  becoming: words(`
    devient devenu devenue élu élue nommé nommée désigné désignée reste resté restée choisi choisie intronisé intronisée
    proclamé proclamée investi investie comme promu promue sacré sacrée redevient réélu réélue reconduit reconduite
  `),
  predicatives: [],
  adverbs: words("alors jusque-là jusqu'alors naguère autrefois auparavant aujourd'hui longtemps"),
  idle: words("nouveau nouvel nouvelle actuel actuelle"),
  hasModifiersBefore: false,
  givers: words("à au aux"),
  borders: [],
  bareGenitives: false,
  verbs: {beginnings: [], endings: []},
};
