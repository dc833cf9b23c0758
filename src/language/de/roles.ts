import type {RoleWords} from "../roleWords.ts";
import {phrases, words} from "../wordLists.ts";
import {offices, qualified} from "./offices.ts";

export const roles: RoleWords = {
  offices,
  qualified,
  heads: phrases(`
    präsident, präsidentin, vorsitzender, vorsitzende, vizevorsitzender, vizevorsitzende, aufsichtsratsvorsitzender,
    aufsichtsratsvorsitzende, vorstandsvorsitzender, gouverneur, notenbankchef, notenbankchefin, zentralbankchef,
    zentralbankchefin, notenbanker, bankier, bankchef, konzernchef, konzernchefin, firmenchef, firmenchefin, teamchef,
    teamchefin, polizeichef, geheimdienstchef, armeechef, generalstabschef, stabschef, stabschefin, rebellenführer,
    milizenführer, parteivorsitzender, parteivorsitzende, fraktionsvorsitzender, fraktionsvorsitzende, landeschef,
    landeschefin, amtsinhaber, amtsinhaberin, vorgänger, vorgängerin, nachfolger, nachfolgerin, stellvertreter,
    stellvertreterin, außenbeauftragter, außenbeauftragte, sonderbeauftragter, sonderbeauftragte, beauftragter,
    beauftragte, hochkommissar, hochkommissarin, verfassungsrichter, verfassungsrichterin, bundesrichter,
    bundesrichterin, chefankläger, chefanklägerin, ankläger, anklägerin, generalbundesanwalt, generalstaatsanwalt,
    oberstaatsanwalt, verteidiger, verteidigerin, strafverteidiger, staatsrechtler, staatsrechtlerin, völkerrechtler,
    rechtswissenschaftler, rechtswissenschaftlerin, notar, ombudsmann, regierungspräsident, regierungspräsidentin,
    regierungschef, regierungschefin, staatspräsident, staatspräsidentin, landeshauptmann, landeshauptfrau, landrätin,
    landesrat, senatorin, regierender bürgermeister, regierende bürgermeisterin, stadtpräsident, stadtpräsidentin,
    oberbefehlshaber, befehlshaber, kommandeur, kommandeurin, kommandant, kommandantin, brigadegeneral, generalleutnant,
    generalmajor, generaloberst, leutnant, vizeadmiral, konteradmiral, inspekteur, inspekteurin, kämmerer,
    schatzmeister, schatzmeisterin, abteilungsleiter, abteilungsleiterin, referatsleiter, referatsleiterin,
    programmleiter, programmleiterin, projektleiter, projektleiterin, missionsleiter, einsatzleiter, chefökonom,
    chefökonomin, chefvolkswirt, chefvolkswirtin, volkswirt, volkswirtin, chefunterhändler, chefunterhändlerin,
    chefredakteur, chefredakteurin, redakteur, redakteurin, reporter, reporterin, korrespondent, korrespondentin,
    kolumnist, kolumnistin, publizist, publizistin, verleger, verlegerin, lektor, lektorin, übersetzer, übersetzerin,
    dramatiker, dramatikerin, lyriker, lyrikerin, romancier, essayist, literaturnobelpreisträger,
    literaturnobelpreisträgerin, nobelpreisträger, nobelpreisträgerin, preisträger, preisträgerin,
    friedensnobelpreisträger, friedensnobelpreisträgerin, filmemacher, filmemacherin, drehbuchautor, drehbuchautorin,
    liedermacher, liedermacherin, opernsänger, opernsängerin, tänzer, tänzerin, choreograph, choreografin, physikerin,
    chemikerin, mathematikerin, biologin, astronomin, geologe, geologin, virologe, virologin, epidemiologe,
    epidemiologin, immunologe, psychologe, psychologin, soziologin, politologin, politikwissenschaftler,
    politikwissenschaftlerin, ethnologe, archäologe, archäologin, theologin, pfarrerin, pastor, pastorin, landesbischof,
    landesbischöfin, großmufti, mufti, dalai lama, patriarch, metropolit, kardinalstaatssekretär, weltmeister,
    weltmeisterin, olympiasieger, olympiasiegerin, europameister, rekordhalter, rekordhalterin, stürmerin, torfrau,
    mittelstürmer, kapitänin, sportdirektor, manager, managerin, schiedsrichter, schiedsrichterin, teamkollege,
    teamkollegin, motorsportberater, sicherheitsberater, sicherheitsberaterin, unterhändlerin, vermittler, vermittlerin,
    emissär, attaché, konsul, konsulin, generalkonsul, geschäftsträger, nuntius, monarch, monarchin, großherzog, fürst,
    scheich, thronfolger, thronfolgerin, machthaber, staatsführer, revolutionsführer, diktator, junta-chef,
    oppositionspolitiker, oppositionspolitikerin, bürgerrechtler, bürgerrechtlerin, menschenrechtler,
    menschenrechtlerin, umweltaktivist, umweltaktivistin, whistleblower, gastgeberin, kandidat, energieminister,
    energieministerin, agrarminister, agrarministerin, landwirtschaftsminister, landwirtschaftsministerin,
    bildungsminister, bildungsministerin, kulturminister, kulturministerin, verkehrsminister, verkehrsministerin,
    entwicklungsminister, entwicklungsministerin, außenhandelsminister, handelsminister, handelsministerin,
    europaminister, europaministerin, kultusminister, kultusministerin, staatsminister, staatsministerin,
    sozialminister, sozialministerin, arbeitsminister, arbeitsministerin, familienministerin, familienminister,
    notenbankgouverneur, zentralbankgouverneur, erfinder, erfinderin, entwickler, entwicklerin, designer, designerin,
    amerikanist
  `),
  bases: {},
  plurals: [],
  pluralEndings: ["s", "nen", "en", "n"],
  singularArticles: words("den dem des einen einem eines vom zum beim seinen seinem seines ihren ihrem ihres"),
  before: words(`
    einstige einstiger einstigen bisherige bisheriger bisherigen langjährige langjähriger langjährigen kommissarische
    kommissarischer kommissarischen regierende regierender regierenden erste erster ersten zweite zweiter zweiten junge
    junger jungen gestürzte gestürzter gestürzten geschäftsführender geschäftsführenden heutige heutiger heutigen
    gewählte gewählter gewählten scheidende scheidender scheidenden technische technischer technischen wissenschaftliche
    wissenschaftlicher wissenschaftlichen sozialdemokratische konservative verstorbene verstorbener verstorbenen
  `),
  after: words(`
    a.d. emeritus
  `),
  becoming: words(`
    wird wurde werden worden gewählt ernannt ist war bleibt bleibe als zum zur vereidigt bestimmt berufen
  `),
  predicatives: [],
  adverbs: words("bisher früher damals zuletzt einst ehemals zuvor bis heute derzeit seinerzeit"),
  idle: words(
    "neue neuer neuen neues neuem derzeitige derzeitiger derzeitigen jetzige jetziger jetzigen heutige heutiger heutigen",
  ),
  hasModifiersBefore: true,
  givers: [],
  borders: [],
  bareGenitives: false,
  verbs: {beginnings: [], endings: []},
};
