import type {TenseWords} from "../timeWords.ts";

/** How the tense of a sentence shows. */
export const tense: TenseWords = {
  past:
    "selon un communiqué, selon un rapport, selon un bilan, dans un communiqué, dans un rapport, dans un bilan, d'après un communiqué, d'après un rapport, d'après un bilan, selon des chiffres, selon les chiffres, dans une déclaration, selon une déclaration, serait arrivé, serait arrivée, seraient arrivés, seraient arrivées, serait parti, serait partie, seraient partis, seraient parties, serait mort, serait morte, seraient morts, seraient mortes, serait venu, serait venue, seraient venus, seraient venues, serait entré, serait entrée, seraient entrés, seraient entrées, serait sorti, serait sortie, seraient sortis, seraient sorties, serait rentré, serait rentrée, seraient rentrés, seraient rentrées, serait revenu, serait revenue, seraient revenus, seraient revenues, serait tombé, serait tombée, seraient tombés, seraient tombées, serait né, serait née, seraient nés, seraient nées, serait resté, serait restée, seraient restés, seraient restées, serait passé, serait passée, seraient passés, seraient passées, serait monté, serait montée, seraient montés, seraient montées, serait descendu, serait descendue, seraient descendus, seraient descendues, serait intervenu, serait intervenue, seraient intervenus, seraient intervenues, se serait, se seraient, est entré, est entrée, sont entrés, sont entrées, était entré, était entrée, s'est, se sont, s'étaient, s'était, =a, ont, avait, avaient, eut, eurent, fut, furent, était, étaient, été, ayant, aurait, auraient, " +
    "datent, remonte, remontent, vient de, viennent de, vient d', viennent d', serait mort, serait morte, seraient morts, serait décédé, serait survenu, serait né, serait parti, dit, fait, mis, pris, vu, mort, morte, né, née, " +
    "tué, tués, survenu, survenue, survenus, élu, élue, reçu, reçue, tenu, tenue, rendu, conclu, conclue, paru, parue, eu lieu, venu, devenu, fini, perdu, battu, " +
    "a fermé, a ouvert, ont ouvert, a organisé, ont organisé, a proposé, ont proposé, a animé, " +
    "remporta, déclara, annonça, arriva, commença, entra, resta, donna, trouva, passa, tomba, quitta, signa, mourut, devint, vint, prit, fit, tint, vit, reçut, mit, naquit, " +
    "dénonça, lança, prononça, menaça, força, renonça, remplaça, plaça, jugea, engagea, changea, exigea, dirigea, chargea, dérogea, rejeta, accepta, refusa, affirma, nomma, rentra, tenta, tua, tira, vota, adopta, décida, proposa, imposa, déposa, demanda, ordonna, appela, rappela, rencontra, visita, invita, arrêta, libéra, condamna, accusa, présenta, approuva, ratifia, confia, publia, envoya, renvoya, essaya, échappa, éclata, explosa, frappa, attaqua, bombarda, occupa, évacua, regagna, gagna, marqua, termina, fonda, créa, inaugura, célébra, épousa, étudia, travailla, obtint, revint, parvint, intervint, survint, maintint, soutint, retint, contint, détint, convint, promit, permit, remit, soumit, transmit, admit, commit, démit, reprit, comprit, apprit, surprit, entreprit, ouvrit, rouvrit, offrit, découvrit, couvrit, souffrit, rendit, perdit, vendit, battit, combattit, abattit, débattit, répondit, entendit, attendit, descendit, défendit, étendit, suspendit, rompit, interrompit, sortit, partit, sentit, servit, suivit, écrivit, inscrivit, décrivit, vécut, courut, parcourut, secourut, aperçut, conçut, déçut, voulut, valut, fallut, résolut, élut, lut, connut, reconnut, parut, apparut, disparut, comparut, crut, accrut, conclut, exclut, conduisit, produisit, réduisit, construisit, détruisit, traduisit, atteignit, éteignit, craignit, rejoignit, joignit, plaignit, peignit, fêté, fêtait",
  future:
    "aurait lieu, auraient lieu, fêtera, commencera, débutera, durera, sera, seront, serait, seraient, aura, auront, va, vont, devra, devront, doit, doivent, devait, devaient, devrait, devraient, pourrait, pourraient, pourra, pourront, fera, feront, ira, iront, viendra, tiendra, " +
    "aura lieu, a lieu, ont lieu, ait lieu, avoir lieu, s'achève, s'achèvent, s'ouvre, s'ouvrent, débute, débutent, commence, commencent, démarre, démarrent, " +
    "organise, organisent, propose, proposent, accueille, accueillent, invite, invitent, reçoit, reçoivent, anime, animent, se tient, se tiennent, se déroule, se déroulent, se produit, se produisent, " +
    "se dispute, se disputent, affronte, affrontent, reprend, reprennent, ouvre, ouvrent, rouvre, rouvrent, donne, donnent, célèbre, célèbrent, se réunit, se réunissent, " +
    "expire, expirent, prend effet, entre en vigueur, entrent en vigueur, prend fin, prennent fin, se rend, se rendent, s'envole, s'envolent, joue, jouent, présente, présentent, attend, attendent, espère, espèrent, chante, chantent, " +
    "est organisé, est organisée, sont organisés, sont organisées, est proposé, est proposée, sont proposés, sont proposées, est invité, est invitée, sont invités, sont invitées, " +
    "est convié, est conviée, sont conviés, sont conviées, est ouvert, est ouverte, sont ouverts, sont ouvertes, est fermé, est fermée, sont fermés, sont fermées, est animé, est animée, " +
    "est jugé, est jugée, sont jugés, sont jugées, sont appelés, est appelé, est appelée",
  present: "peut, peuvent, veut, veulent, reste, restent, souhaite, souhaitent",
  toward: "pour",
  undoing: "initialement, d'abord, auparavant, à l'origine",
  clockAhead: true,
  pastUnmarked: false,
  participleLast: false,
  perfect: "",
  relative: "qui, que, dont, où, lequel, laquelle, lesquels, lesquelles",
  auxiliary: "est, sont",
  infinitive: "être, sera, seront, serait, seraient, soit, soient",
  promising:
    "convenu de, invité à se rendre, invitée à se rendre, invités à se rendre, invité à participer, promis de, promis un, promis une, promis des, promis le, promis la, s'est engagé à, invitée à participer, invités à participer, s'est engagée à, se sont engagés à, se sont engagées à",
  announcing:
    "annoncé pour, annoncée pour, annoncés pour, annoncées pour, conviennent de, promet de, promettent de, s'engage à, s'engagent à, espère, espèrent, " +
    "pris pour, prise pour, jusqu'au, jusqu'en, jusqu'à, à partir de, à partir du, à compter de, à compter du, d'ici, d'ici à, d'ici au, d'ici le, rendez-vous, prévu, prévue, prévus, prévues, attendu, attendue, attendus, attendues, " +
    "programmé, programmée, programmés, programmées, fixé, fixée, fixés, fixées, convoqué, convoquée, convoqués, prévoit, prévoient, à venir, reporté, reportée, reportés, reportées, renvoyé, renvoyée, renvoyés, repoussé, repoussée, ajourné, ajournée, " +
    "au programme, à l'affiche, date limite, inscription, inscriptions, s'inscrire, réservation, réservations, réserver, renseignements, au plus tard, en vue de, " +
    "vous attend, vous attendent, venez, participez, entrée libre, entrée gratuite, à ne pas manquer",
  endings: {
    past: "é, és, ée, ées, ait, aient, èrent, irent, urent",
    future: "era, eront, ira, iront, dra, dront, vra, vront, rait, raient",
    participle: "é, és, ée, ées, u, us, ue, ues, i, is, ie, ies, it, its, ite, ites, rt, rts, rte, rtes",
    loneParticiple: "is, ise, ises, it, its, ite, ites, i, ie, ies, u, us, ue, ues, ert, erte, erts, ertes",
  },
  beginnings: {past: "", future: ""},
  exceptions:
    "-ique, -iques, -ité, -ités, -rté, -rtés, -iété, -iétés, -auté, -autés, -mié, année, années, journée, journées, soirée, soirées, matinée, matinées, armée, armées, musée, musées, idée, idées, durée, entrée, entrées, " +
    "arrivée, tournée, tournées, marché, marchés, supermarché, santé, volonté, volontés, député, députée, députés, degré, degrés, clé, clés, côté, côtés, café, cafés, congé, congés, allié, alliés, vallée, allée, allées, " +
    "assemblée, assemblées, lycée, lycées, rentrée, randonnée, randonnées, dictée, veillée, veillées, trophée, trophées, fusée, fusées, mosquée, chaussée, fiancé, fiancée, mêlée, montée, cheminée, poignée, " +
    "employé, employés, employée, salarié, salariés, salariée, retraité, retraités, retraitée, réfugié, réfugiés, associé, associés, associée, délégué, déléguée, délégués, licencié, licenciés, diplômé, diplômés, handicapé, handicapés, " +
    "accusé, accusée, accusés, abonné, abonnés, bébé, bébés, pâté, blé, blés, cliché, résumé, canapé, fossé, rosé, curé, abbé, péché, procédé, communiqué, exposé, exposés, défilé, défilés, relevé, carré, " +
    "karaté, ciné, moitié, amitié, pitié, énoncé, scellés, comité, comités, traité, intérêt, privé, privée, privés, privées, âgé, âgée, âgés, âgées, situé, située, situés, spécialisé, spécialisée, " +
    "organisé, organisée, organisés, organisées, animé, animée, animés, animées, proposé, proposée, proposés, proposées, consacré, consacrée, consacrés, consacrées, intitulé, intitulée, destiné, destinée, destinés, " +
    "réservé, réservée, dédié, dédiée, accompagné, accompagnée, composé, composée, suivi, doté, dotée, invité, invités, invitée, concerné, concernés, passé, passés, intéressé, intéressés, marié, mariée, mariés, " +
    "fait, trait, lait, retrait, portrait, souhait, parfait, extrait, extraits, attrait, forfait, bienfait, abstrait, satisfait, sait, plait, parait, connait, disparait",
  breaks:
    "que, qu, qui, dont, où, lorsque, lorsqu, quand, si, alors que, pendant que, tandis que, parce que, parce qu, puisque, mais, car, avant de, avant d', afin de, afin d', pour, après avoir",
};
