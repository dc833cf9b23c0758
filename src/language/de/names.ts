import {type NameWords, noContext, readHeadGender} from "../nameWords.ts";
import {noShapes} from "../organizationShapes.ts";
import {clubForms} from "../teams.ts";
import {phrases, words} from "../wordLists.ts";
import {cities} from "./cities.ts";
import {countries} from "./countries.ts";
import {organizations} from "./organizations.ts";
import {roles} from "./roles.ts";

export const names: NameWords = {
  capitals: "nouns",
  nouns: "germanNouns",
  endings: [
    ["es", ""],
    ["en", "e"],
    ["s", ""],
  ],
  agreements: words("er es en em e"),
  nameBases: {male: [], female: []},
  clitics: [],
  mixedEndings: [],
  articles: words("der die das den dem des ein eine einen einem einer eines am im zum zur beim vom ins ans"),
  indefinites: words("ein eine einen einem einer eines"),
  functionWords: words(`
    der die das den dem des ein eine einen einem einer eines kein keine keinen keinem keiner und oder aber sondern denn doch sowie sowohl
    als wie wenn weil dass daß ob obwohl während bevor nachdem seit seitdem bis damit indem falls in im an am auf aus bei beim mit nach von vom
    zu zum zur vor hinter über unter neben zwischen durch für gegen ohne um trotz wegen statt anstatt laut gemäß ab außer innerhalb außerhalb
    er sie es ich du wir ihr ihnen ihm ihn uns euch mich dich sich man jemand niemand wer was wo wann warum wieso welche welcher welches dieser dies
    diese dieses diesem diesen jener jene jenes jenem sein seine seinen seinem seiner seines ihre ihren ihrem ihrer ihres mein meine dein
    unser unsere euer nicht nie niemals nur noch schon auch so dann danach dort da hier heute gestern morgen jetzt nun immer oft sehr mehr
    weniger viel viele vielen alle allen aller alles jede jeder jedes jedem jeden einige einigen mehrere manche beide beiden andere anderen
    anderer anderes zwei drei vier fünf sechs sieben acht neun zehn hundert tausend erste ersten erster erstes zweite zweiten dritte dritten
    letzte letzten ist sind war waren wird werden wurde wurden worden hat haben hatte hatten kann können konnte muss soll sollte will dabei
    dazu daher darauf daraus darin davon dadurch deshalb deswegen trotzdem jedoch allerdings außerdem zudem ferner schließlich
    zunächst später früher bereits zuvor bald etwa rund fast ganz gar wieder weiter erst einmal
    ebenfalls ebenso hingegen dagegen insgesamt insbesondere unter anderem ursprünglich anschließend
  `),
  compounds: [],
  bodyNouns: {
    named: words(
      "ministerium gericht bundesgericht rat bank partei organisation verband kommission agentur parlament komitee institut universität behörde",
    ),
    any: words(
      "verein klub club mannschaft team gewerkschaft konzern unternehmen firma gesellschaft hersteller autobauer sc fc sv vfb",
    ),
    plural: words(
      "vereine klubs clubs mannschaften teams gewerkschaften konzerne unternehmen firmen parteien organisationen verbände",
    ),
    inverted: phrases(`
      der verein, der klub, der club, der konzern, der hersteller, der autobauer, der rat, der verband,
      der sc, der fc, der sv, der vfb, die bank, die partei, die organisation, die kommission,
      die agentur, die universität, die behörde, die mannschaft, die gewerkschaft, die firma,
      die gesellschaft, das ministerium, das gericht, das bundesgericht, das parlament, das komitee,
      das institut, das team, das unternehmen, die vereine, die klubs, die clubs, die mannschaften,
      die teams, die gewerkschaften, die konzerne, die unternehmen, die firmen, die parteien,
      die organisationen, die verbände
    `),
  },
  particles: words(
    "von van der den de zu zur vom auf dem di da dos del della la le du d' ten ter bin ben ibn al el abu st st.",
  ),
  honorifics: words(`
    herr herrn frau fräulein dr dr. prof prof. professor doktor sir lord lady general oberst hauptmann major kapitän admiral marschall
    feldmarschall leutnant feldwebel papst könig königin kaiser kaiserin prinz prinzessin fürst fürstin herzog herzogin graf gräfin freiherr
    baron baronin emir scheich ayatollah pfarrer pater bruder schwester genosse dipl.-ing. ing. mag. mr mr. mrs mrs. ms bischof kardinal
    erzbischof zar zarin ritter
  `),
  roleHeads: phrases(`
    minister, ministerin, premierminister, premierministerin, ministerpräsident, ministerpräsidentin, vizeminister, außenminister,
    außenministerin, verteidigungsminister, verteidigungsministerin, innenminister, innenministerin, finanzminister, finanzministerin,
    wirtschaftsminister, wirtschaftsministerin, bundeskanzler, bundeskanzlerin, kanzler, kanzlerin, bundespräsident, bundespräsidentin,
    bundesminister, bundesministerin, umweltminister, umweltministerin, justizminister, justizministerin, gesundheitsminister,
    gesundheitsministerin, präsident, präsidentin, vizepräsident, vizepräsidentin, us-präsident, staatspräsident, staatschef, regierungschef,
    regierungschefin, parteichef, parteichefin, staatsoberhaupt, generalsekretär, generalsekretärin, staatssekretär, staatssekretärin,
    sekretär, sekretärin, staatsrat, berater, beraterin, botschafter, botschafterin, sprecher, sprecherin, regierungssprecher, direktor,
    direktorin, generaldirektor, generaldirektorin, chef, chefin, leiter, leiterin, vorsitzender, vorsitzende, vorsitzenden, chefdiplomat,
    vorstand, vorstandschef, geschäftsführer, geschäftsführerin, abgeordneter, abgeordnete, abgeordneten, senator, senatorin, bürgermeister,
    bürgermeisterin, oberbürgermeister, oberbürgermeisterin, gouverneur, gouverneurin, landrat, sondergesandter, gesandter, gesandte,
    vertreter, vertreterin, beauftragter, beauftragte, kommissar, kommissarin, eu-kommissar, diplomat, diplomatin, richter, richterin,
    staatsanwalt, staatsanwältin, anwalt, anwältin, rechtsanwalt, oppositionsführer, oppositionsführerin, gründer, gründerin, mitbegründer,
    unternehmer, unternehmerin, professor, professorin, ökonom, ökonomin, forscher, forscherin, wissenschaftler, wissenschaftlerin,
    schriftsteller, schriftstellerin, autor, autorin, journalist, journalistin, analyst, analystin, experte, expertin, trainer, trainerin,
    nationaltrainer, kapitän, sänger, sängerin, schauspieler, schauspielerin, künstler, künstlerin, kandidat, kandidatin, koordinator,
    verhandlungsführer, historiker, historikerin, philosoph, philosophin, regisseur, regisseurin, komponist, komponistin, maler, malerin,
    architekt, architektin, dichter, dichterin, musiker, musikerin, produzent, produzentin, politiker, politikerin, stürmer, torwart,
    verteidiger, mittelfeldspieler, spieler, spielerin, pilot, pilotin, physiker, chemiker, mathematiker, biologe, arzt, ärztin,
    theologe, jurist, juristin, ingenieur, könig, königin, kaiser, kaiserin, prinz, prinzessin, papst, emir,
    bundestagspräsident, bundestagspräsidentin, altkanzler, altkanzlerin, vizekanzler, vizekanzlerin,
    stellvertreter, stellvertreterin, ehrenvorsitzender, ehrenvorsitzende, oberstleutnant, oberst, major, hauptmann,
    quantenphysiker, theoretiker, vorstandsvorsitzender, vorstandsvorsitzende, aufsichtsratschef, betriebsratschef,
    betriebsratschefin, mitglied, first lady, kronprinz, kronprinzessin, sultan, admiral, feldmarschall, astronaut,
    astronautin, kosmonaut, raumfahrer, schwimmer, radprofi, rennfahrer, fahrer, bassist, schlagzeuger, gitarrist,
    pianist, geiger, dirigent, rapper, trompeter, saxophonist, bildhauer, fotograf, kabarettist, moderator,
    moderatorin, literaturwissenschaftler, soziologe, politologe, biochemiker, astronom, mediziner, chirurg,
    bischof, erzbischof, kardinal, rabbiner, imam, dekan, rektor, rektorin, intendant, intendantin, präses,
    fraktionschef, fraktionschefin, spitzenkandidat, spitzenkandidatin, unterhändler, ministerialdirektor,
    staatsrätin, stadtrat, nationalrat, ständerat, bundesrat, landesvater, gastgeber, aktivist, aktivistin,
    dissident, gewerkschafter, torhüter, keeper, nationalspieler, außenstürmer
  `),
  officePrefixes: words(
    "ex vize co alt noch bald fast chef ober haupt nicht anti neu top star ur super multi hobby profi ost west nord süd",
  ),
  roleBefore: words(`
    ehemalige ehemaliger ehemaligen frühere früherer früheren damalige damaliger damaligen amtierende amtierender amtierenden neue neuer neuen
    künftige künftiger künftigen designierte designierter designierten stellvertretende stellvertretender stellvertretenden geschäftsführende
    ex hohe hoher hohen ständige ständiger oberster oberste obersten jetzige jetziger jetzigen
  `),
  roleAfter: words("a.d. adjunkt designatus"),
  rolePrepositions: words("der des von vom für bei beim im in am an"),
  genitivePrepositions: words("von vom der des"),
  possessives: words("sein seine seinen seinem seiner seines ihr ihre ihren ihrem ihrer ihres"),
  auxiliaries: words(`
    ist sind war waren wird werden wurde wurden hat haben hatte hatten kann können konnte konnten muss müssen musste soll sollen sollte
    sollten will wollen wollte wollten darf dürfen durfte mag möchte würde würden hätte hätten wäre wären sei seien habe worden bleibt blieb
  `),
  conjunctions: words("und oder sowie bzw"),
  counterparts: words("amtskollege amtskollegen amtskollegin amtskolleginnen kollege kollegen kollegin gegenüber"),
  organizationWords: words(`
    organisation rat ministerium universität hochschule fachhochschule versammlung kommission komitee ausschuss partei front armee bank gesellschaft gruppe konzern agentur
    institut stiftung verband bund bundesamt amt behörde union verein vereinigung liga allianz bewegung museum theater gericht gerichtshof
    parlament senat kammer bundestag bundesrat landtag zeitung rundfunk fernsehen kirche bundesministerium staatsministerium nationen botschaft konsulat regierung
    kreml schule akademie gymnasium krankenhaus klinik labor klub club team mannschaft studio polizei bundeswehr luftwaffe marine feuerwehr
    rates ministeriums komitees ausschusses amtes amts instituts institutes verbandes verbands bundes bundesamtes bundesamts vereins vereines museums theaters gerichts gerichtshofs
    parlaments senats bundestages bundestags landtags krankenhauses klubs clubs orchesters verlages verlags
    gewerkschaft orchester verlag gmbh ag kg ohg se e.v. ev inc inc. ltd ltd. corp corp. co co. records pictures entertainment network studios
    media airlines motors fc sc sv vfb vfl tsg rb sg spvgg spvg tsv fsv bsv hsv united borussia eintracht fortuna union dynamo hertha arminia university
    college school press company group band holding bibliothek fakultät lehrstuhl kollegium bundesanstalt landesamt werke
  `),
  organizationEndings: words(`
    verband verbandes verbands verein vereins vereines gericht gerichts gerichtes gerichtshof gerichtshofs ministerium ministeriums gewerkschaft universität hochschule kriminalamt
    kriminalamts akademie orchester orchesters philharmoniker sinfoniker bibliothek museum museums landesbank nationalbank notenbank sparkasse stadtwerke anzeiger nachrichten kurier
  `),
  societies: words(
    "akademie bund bundes verband verbandes verbands verein vereins vereinigung rat rats rates hochschule kammer union",
  ),
  organizationHeads: [],
  headGenders: [
    readHeadGender(
      words(`
        akademie universität hochschule bank gesellschaft partei kommission stiftung schule versammlung behörde union vereinigung liga kammer kirche botschaft agentur gruppe
        armee front bewegung zeitung gewerkschaft organisation bibliothek allianz regierung
      `),
      "en-e",
    ),
    readHeadGender(
      words(
        "institut ministerium amt museum theater gericht parlament komitee orchester krankenhaus gymnasium labor studio",
      ),
      "en-es",
    ),
    readHeadGender(
      words("rat verband bund verein ausschuss gerichtshof senat klub club verlag bundestag landtag"),
      "en-er",
    ),
  ],
  classNouns: words(`
    firma unternehmen unternehmens konzern konzerns verein vereins klub klubs club clubs band bandprojekt zeitung zeitschrift magazin magazins verlag verlags reederei
    gesellschaft versicherung versicherer bankhaus organisation agentur hersteller herstellers betreiber anbieter partei
  `),
  bodies: [],
  nameLinks: words("für"),
  placeWords: words(`
    hotel palast schloss schloß burg stadion flughafen bahnhof platz straße str. allee gasse weg brücke republik königreich kaiserreich staat staaten stadt dorf
    gemeinde region provinz insel inseln meer ozean see fluss berg berge gebirge kap tal wüste golf halbinsel moschee dom kathedrale kirche norden süden
    osten westen asien europa afrika amerika orient atlantik pazifik hafen kanal viertel bezirk kreis landkreis kanton oblast park wald
    ufer küste kloster abtei turm tor villa markt heide moor haus
    city street avenue road square river lake mount mountain island county park beach hill hills creek bay
  `),
  thingWords: words(`
    isbn issn dvd cd kb mb gb tb chf eur usd dem gpl sdk ukw pdf html gps dna dns rna hiv aids sms tv pc dax mdax tecdax lkw pkw ps kw kwh ceo cfo ec ice ic gnu url usb kfz atp oem mhz ghz
    schiff fregatte flugzeugträger kreuzer zerstörer dampfer segelschiff schulschiff
    initiative abkommen vertrag charta konvention erklärung gipfel forum konferenz zentrum krieg schlacht revolution pokal cup meisterschaft
    spiele festival preis gesetz plan programm projekt fonds division covid internet verfassung verteidigung wirtschaft finanzen sicherheit
    zusammenarbeit entwicklung route operation mission prozess dialog plattform netz zug bus film buch album lied roman serie sendung show tour trophäe
    weihnachten ostern ramadan tag jahr jahre jahren jahrhundert zeit ende anfang beginn woche monat uhr teil rolle frage fall grund weise art
    form leben welt krieg kriegs mann kinder kind menschen mensch leute vater mutter sohn tochter bruder schwester familie name namen titel
    saison runde platz sieg spiel tor punkte punkt minuten stunden prozent euro dollar millionen milliarden meter kilometer
    the of and you love night day live best world goldener goldene goldenen silberner silberne silbernen bär bären
    rakete raketen trägerrakete trägerraketen satellit satelliten sonde sonden raumsonde raumsonden raumschiff raumschiffe flugzeug
    flugzeuge hubschrauber bomber schiffe fregatten fähre fähren kapsel teleskop wirbelsturm hurrikan taifun erdbeben
    raumfähre u-boot gedenkstätte
  `),
  personVerbs: words(`
    sagte erklärte betonte kündigte teilte fügte warnte forderte rief bat schlug traf empfing begrüßte besuchte lobte versprach verurteilte
    unterzeichnete nahm leitete reiste kam flog schrieb antwortete erzählte meinte kritisierte äußerte berichtete spielte gewann starb
    sagt erklärt betont warnt fordert trifft empfängt begrüßt besucht reist schreibt meint kritisiert berichtet spielt heiratete studierte
    gründete komponierte verfasste promovierte verstarb trat wechselte erzielte besiegte übernahm verließ
    gesagt erklärt getroffen empfangen besucht verwies räumte beklagte bezeichnete glaubt will kandidiert siegte schoss traf
  `),
  sayings: words(`
    sagte erklärte betonte kündigte teilte fügte warnte forderte meinte kritisierte äußerte berichtete antwortete erzählte sagt erklärt
    betont warnt fordert meint kritisiert berichtet gesagt mitgeteilt angekündigt
  `),
  complementizers: words("dass daß"),
  personPronouns: words("er sie"),
  latterPronouns: words("dieser letzterer letztere"),
  thingPronouns: words("er sie"),
  femalePronouns: words("sie ihr ihre ihren ihrem ihrer letztere"),
  malePronouns: words("er ihn sein seine seinen seinem seiner letzterer dieser"),
  femaleEndings: words("ion schaft ung heit keit ei tät"),
  maleNames: words("spion"),
  femaleTitles: words(`
    präsidentin ministerin kanzlerin bundeskanzlerin direktorin botschafterin königin sekretärin frau abgeordnete senatorin kandidatin
    sprecherin außenministerin ministerpräsidentin premierministerin bürgermeisterin
  `),
  pluralPronouns: phrases("beide, die beiden, sie"),
  pluralVerbs: words("en sind"),
  objectPronouns: words("ihn sie"),
  dativePronouns: [],
  givingVerbs: [],
  objectFirst: false,
  seats: words("kremlin white-house"),
  offices: words("präsident minister"),
  greetingVerbs: words("empfing empfangen begrüßte begrüßt traf besuchte besucht beglückwünschte einlud dankte"),
  personPossessives: words("sein seine seinen seinem seiner ihr ihre ihren ihrem ihrer"),
  impersonal: [],
  groupWords: phrases("die beiden, beide, die zwei, der beiden, den beiden"),
  groupNouns: {
    persons: words(
      "minister außenminister präsidenten staatschefs politiker männer amtskollegen diplomaten regierungschefs",
    ),
    countries: words("länder ländern staaten seiten nationen mächte parteien nachbarn hauptstädte regierungen"),
  },
  leaderNouns: words("staatschefs politiker regierungschefs"),
  leaderOffices: words(
    "präsident präsidentin premierminister premierministerin ministerpräsident kanzler kanzlerin könig königin emir",
  ),
  placePrepositions: phrases("in, im, aus, bei, nahe, innerhalb, außerhalb, rund um"),
  datives: [],
  motionPrepositions: words("nach zu zum zur in"),
  attributions: words("laut"),
  personalNouns: words(`
    worte meinung aussage aussagen geständnis rücktritt tod ermordung mord verhaftung festnahme verurteilung
    freilassung auslieferung verschwinden beerdigung begräbnis frau ehefrau mann ehemann witwe witwer sohn
    tochter vater mutter bruder schwester neffe nichte onkel tante cousin eltern kinder anwalt anwältin umfeld
    kandidatur karriere leben biografie geburtstag porträt stimme nachfolger nachfolgerin vorgänger
    vorgängerin rivale
  `),
  kin: words(
    `frau ehefrau ehemann witwe witwer sohn tochter vater mutter bruder schwester neffe nichte onkel tante cousin eltern söhne töchter enkel enkelin großvater großmutter lebensgefährtin`,
  ),
  personRelatives: [],
  agentPrepositions: words("von durch"),
  actorPrepositions: words("mit zwischen gegen unter"),
  countries,
  pairedCountries: {},
  demonymEndings: [
    ["isch", "isch", "ische", "ischer", "isches", "ischen", "ischem"],
    ["deutsch", "deutsch", "deutsche", "deutscher", "deutsches", "deutschen", "deutschem"],
    ["in", "in", "innen"],
    ["er", "er", "ers", "ern", "erin", "erinnen"],
    ["e", "e", "en", "in", "innen"],
    ["", "", "s", "n", "en"],
  ],
  organizations,
  firms: phrases(`
    Bundesverfassungsgericht, Bundesgerichtshof, Bundesverwaltungsgericht, Bundesarbeitsgericht, Bundessozialgericht, Bundesfinanzhof, Bundesrechnungshof,
    Bundeskartellamt, Bundeskriminalamt, Bundesnachrichtendienst, Bundesnetzagentur, Bundesbank, Deutsche Bundesbank, Auswärtiges Amt, Verfassungsschutz,
    Bundesagentur für Arbeit, Robert-Koch-Institut, Statistisches Bundesamt, Zentralrat der Juden, Zentralrat der Muslime, Grünen, Linkspartei, Die Linke,
    Bündnis 90/Die Grünen, Freie Wähler, Bundesgericht, Verfassungsgerichtshof, Nationalbank, Schweizerische Nationalbank,
    Österreichische Volkspartei, Schweizerische Volkspartei, Bild-Zeitung, Süddeutsche Zeitung, Frankfurter Allgemeine Zeitung, Frankfurter Rundschau,
    Neue Zürcher Zeitung, Tagesspiegel, Handelsblatt, Spiegel Online, Deutschlandfunk, Deutsche Welle, Norddeutscher Rundfunk, Bayerischer Rundfunk,
    Westdeutscher Rundfunk, Rotes Kreuz, Deutsches Rotes Kreuz, Evangelische Kirche in Deutschland, Deutsche Bischofskonferenz, Max-Planck-Gesellschaft,
    Deutsche Post, Deutsche Börse, Deutsche Wohnen, Vereinigte Dienstleistungsgewerkschaft, Borussia Dortmund, Bayer Leverkusen, Eintracht Frankfurt
  `).map((name) => name.replace(/\s+/g, " ")),
  firmStaff: [],
  firmOffices: phrases(
    "vorstandschef, vorstandschefin, vorstandsvorsitzender, vorstandsvorsitzende, vorstandsvorsitzenden, aufsichtsratschef, aufsichtsratsvorsitzender, aufsichtsratsvorsitzende, geschäftsführer, geschäftsführerin, mitgründer, mitgründerin, chefvolkswirt, finanzvorstand, chefredakteur, chefredakteurin, konzernchef, konzernchefin, firmenchef, chef, chefin, gründer, gründerin, mitgründerin",
  ),
  clubs: {
    articles: [],
    cities: words(
      "valencia cordoba cartagena merida newcastle cambridge northampton york plymouth boston richmond lincoln perth nancy lens brest valence vienne leon santos guadalajara chester reading",
    ),
    others: [],
    words: words(
      "spielte spielt spielen spiel tor tore sieg siegte niederlage unentschieden debüt gewann verlor partie remis traf",
    ),
    prepositions: words("gegen"),
    verbsBefore: [],
    followers: [],
    staff: [],
    beating: words("schlägt schlug besiegt besiegte bezwang bezwingt"),
    forms: clubForms.concat("tv", "mtv"),
  },
  dismissals: [],
  calledAfter: [],
  townEndings: [],
  reigns: [],
  organizationContext: noContext,
  hasEnglishNames: true,
  organizationShapes: noShapes,
  stateBodies: words(
    "regierung parlament behörden armee militär polizei justiz marine truppen streitkräfte soldaten botschaft delegation bundesregierung nationalmannschaft auswahl",
  ),
  nationalBodies: ["sicherheitsrat"],
  nationalOffices: words("sekretär"),
  cities,
  roles,
};
