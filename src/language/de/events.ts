import type {EventWords} from "../eventWords.ts";
import {forms, phrases, words} from "../wordLists.ts";

/** Weak verbs: what was done, is done, what somebody has done or is to do. */
const WEAK = "te ten t en";

export const events: EventWords = {
  verbs: {
    meeting: [
      ...forms("versammel bewirte", "te ten t n"),
      ...words(`traf trafen trifft treffen getroffen traten tagt tagte tagten tagen empfing empfingen empfängt empfangen begrüßte begrüßten begrüßt begrüßen
        sprach sprachen spricht sprechen gesprochen beriet berieten berät beraten berieten verhandelte verhandelten verhandelt verhandeln
        teilgenommen teilnahm teilnahmen teilnehmen nahm nahmen nimmt nehmen zusammengekommen zusammenkam zusammenkamen zusammenkommen zusammentraf`),
    ],
    visit:
      words(`besuchte besuchten besucht besuchen reiste reisten reist reisen gereist flog flogen fliegt fliegen geflogen landete landeten landet landen gelandet
      eingetroffen eintraf ankam angekommen abgereist abreiste stattete`),
    call: words("telefonierte telefonierten telefoniert telefonieren anrief"),
    statement: [
      ...forms("erklär kündig betein forder lob warn kritisier äußer beton", WEAK),
      ...words(`bestätigte bestätigten bestätigt bestätigen sagte sagten sagt sagen gesagt erklärte erklärten erklärt mitteilte mitgeteilt teilte teilten teilt angekündigt ankündigte ankündigten veröffentlichte
        veröffentlichten veröffentlicht verurteilte verurteilten vorgeschlagen schlug vorgestellt vorstellte stellte stellten betonte warnte versprach proklamierte
        bekanntgegeben bekanntgab gab gaben rief riefen aufgerufen`),
    ],
    agreement:
      words(`unterzeichnete unterzeichneten unterzeichnet unterzeichnen unterschrieb unterschrieben unterschreiben schloss schlossen geschlossen vereinbarte
      vereinbarten vereinbart vereinbaren einigte einigten geeinigt einigen verabschiedete verabschiedeten verabschiedet ratifizierte ratifizierten ratifiziert
      beschlossen beschloss besiegelte besiegelten besiegelt abgeschlossen angenommen`),
    vote: words(
      `stimmte stimmten stimmt abgestimmt wählte wählten wählt wählen gewählt wiedergewählt billigte billigten gebilligt lehnte lehnten abgelehnt`,
    ),
    appointment: words(
      `ernannte ernannten ernannt berief berufen vereidigt vereidigte trat zurückgetreten zurücktrat entlassen entließ abgesetzt löste abgelöst nominierte nominiert folgte`,
    ),
    attack:
      words(`griff griffen angegriffen bombardierte bombardierten bombardiert tötete töteten getötet erschossen erschoss beschossen beschoss marschierte einmarschiert überfiel
      überfallen ermordete ermordet explodierte explodierten`),
    accident: words(
      "stürzte stürzten abgestürzt kollidierte kollidierten entgleiste entgleist sank gesunken verunglückte verunglückt einstürzte",
    ),
    launch:
      words(`eröffnete eröffneten eröffnet eröffnen gründete gründeten gegründet gründen startete starteten startet starten gestartet begann begannen beginnt beginnen begonnen
      eingeweiht einweihte weihte gestiftet lancierte schuf geschaffen entstand`),
    ruling: words(
      "verurteilte verurteilt freigesprochen verhaftete verhaftet festgenommen urteilte angeklagt entschied",
    ),
    summit: words("fand fanden findet finden stattgefunden stattfand stattfinden abgehalten"),
    other:
      words(`aufgenommen nahm beigetreten beitrat trat wurde wird werden wurden gewann gewannen gewinnt gewonnen besiegt besiegte besiegten verließ verließen verlassen starb gestorben geboren feierte feiern
      verschob verschoben verschiebt verlegt vertagt abgesagt endete endeten endet enden geendet schickte schickten geschickt geliefert lieferte verhängte verhängt aufgehoben hob
      freigelassen ausgetreten erhielt erhielten erhält übergab übergeben überreichte beendet beendete beendeten stattet organisiert ausgerichtet trat erreichte erreichten fiel kam kamen kommt kommen gekommen hob hoben genommen gegeben gezeigt gemacht gebracht gestellt gesetzt gehalten verloren gezogen gefallen`),
  },
  nouns: {
    meeting:
      words(`treffen gespräch gespräche gesprächen sitzung tagung konferenz unterredung begegnung verhandlungen beratungen versammlung forum zusammenkunft außenministertreffen
      ministertreffen klimakonferenz pressekonferenz zusammen`),
    visit: words("besuch besuchs reise staatsbesuch antrittsbesuch rundreise arbeitsbesuch aufenthalt"),
    summit: words("gipfel gipfels gipfeltreffen gipfeltreffens"),
    call: words("telefonat telefongespräch videokonferenz videoschalte telefonkonferenz"),
    statement: words("erklärung mitteilung rede ankündigung stellungnahme"),
    agreement: words("abkommen abkommens vertrag vertrags vereinbarung vereinbarungen memorandum charta pakt"),
    vote: words("wahl wahlen abstimmung referendum parlamentswahl präsidentschaftswahl volksabstimmung"),
    appointment: words("ernennung amtseinführung vereidigung rücktritt"),
    attack: words("angriff angriffe anschlag bombardierung überfall luftangriff invasion"),
    accident: words(
      `unfall unglück absturz erdbeben brand feuer zugunglück busunglück schiffsunglück grubenunglück flugzeugunglück verkehrsunfall flugzeugabsturz hubschrauberabsturz
      großbrand waldbrand hochwasser überschwemmung überschwemmungen erdrutsch explosion entgleisung kollision seebeben lawine orkan`,
    ),
    launch: words("start eröffnung gründung einweihung"),
    ruling: words("prozess urteil festnahme verhaftung"),
    other: words("zeremonie feier übung manöver beitritt parade"),
  },
  statuses: {
    planned:
      phrases(`geplant, geplante, geplanten, vorgesehen, angesetzt, soll, sollen, wird erwartet, werden erwartet, stattfinden wird, wird stattfinden, findet statt, will,
      wollen, steht bevor, bevorstehende, bevorstehenden, wird, werden`),
    postponed: phrases(
      "verschoben, verschob, verschiebt, vertagt, verlegt, ursprünglich geplant, ursprünglich vorgesehen, ursprünglich für",
    ),
    cancelled: phrases("abgesagt, gestrichen, sagte ab, fällt aus, ausgefallen"),
    denied: phrases("dementierte, dementierten, dementiert, bestritt, bestritten, wies zurück"),
    ongoing: phrases("dauert an, dauern an, ist im gange, läuft noch, laufen noch"),
  },
  unheld: phrases(
    "hätte stattfinden sollen, sollte stattfinden, hätten stattfinden sollen, sollte ursprünglich, sollten ursprünglich, hätte sollen, stattfinden sollte, stattfinden sollten, beginnen sollte, beginnen sollten, geplant war, geplant waren",
  ),
  corrections: [
    "berichtigung:",
    "korrektur:",
    "richtigstellung:",
    "und nicht wie berichtet",
    "nicht, wie berichtet",
    "wie wir berichtet hatten",
    "wie wir geschrieben hatten",
    "anders als von uns",
    "entgegen unserer",
    "in einer früheren version dieses",
    "in einer früheren fassung dieses",
  ],
  ownReports: phrases(
    "wir berichtet, wir geschrieben, wir schrieben, wir berichteten, von uns berichtet, unserer ausgabe",
  ),
  conditions: phrases("wenn, falls, sofern, sollte, sollten"),
  grantsFuture: false,
  habits: phrases(
    "jedes jahr, jeden tag, jede woche, jeden monat, jährlich, alljährlich, täglich, gewöhnlich, normalerweise, üblicherweise, wöchentlich, jährt sich, jähren sich",
  ),
  generics: phrases("wer"),
  backgrounds: phrases(
    "jahrestag, jahrestags, jahrestages, jubiläum, jährt sich, gedachte, gedachten, gedenken, gedenkt, erinnert an, erinnerte an, verglichen mit, im vergleich zu, gegenüber dem vorjahr, damals",
  ),
  origins: phrases(
    "seit, nach seinem Amtsantritt, nach ihrem Amtsantritt, stammt aus, stammt vom, geht auf, gehen auf, geht zurück auf",
  ),
  reportings: words("wie"),
  subjunctives: words("sei seien habe werde könne müsse solle wolle dürfe gebe gehe komme bleibe stehe liege"),
  subordinators: words("wo als nachdem bevor während ehe weil da obwohl"),
  separables: words(
    "zusammen zurück teil statt vor ein an ab auf aus bei mit nach zu hin her weg fest frei bekannt hinzu um durch vorbei",
  ),
  objectRelatives: [],
  relatives: words("deren dessen wo"),
  presentParticiples: [],
  participles: words(
    `angekündigt unterzeichnet gegründet verabschiedet eröffnet veröffentlicht geplant vorgesehen geboren gewählt ernannt vorgeschlagen verschoben vereinbart vorgestellt`,
  ),
  sequences: phrases(
    "danach, anschließend, im anschluss, später am tag, nach den gesprächen, nach dem treffen, nach der sitzung, bei dieser gelegenheit",
  ),
  finals: words("letzte letzten letzter letztes abschließende abschließenden"),
  starts: phrases("begann, beginnt, begonnen, traf ein, eingetroffen, landete, gelandet, startete, ab"),
  ends: phrases("endete, endet, beendete, beendet, abgeschlossen, zum abschluss, verließ, reiste ab, zu ende"),
  remarks: words("äußerungen bemerkungen erklärung aussage aussagen ankündigung"),
  occasions: phrases(
    "bei einem, bei einer, bei der, beim, bei seinem, bei ihrem, während eines, während einer, während der, während des, auf einem, auf einer, auf der, nach einem, nach der, am rande",
  ),
  tellings: [],
  adverbials: [],
  sources: ["laut"],
  ownArticles: [],
  contrasts: words("aber"),
  droppable: words(
    "doch danach aber also darin auch außerdem jedoch ferner zudem schließlich offiziell anschließend bereits gemeinsam unterdessen dagegen allerdings somit inzwischen",
  ),
  echoes: [],
  agreeingRelatives: [],
  timePrepositions: words(
    "noch schon erst bereits spätestens am im in an der den dem des vom von bis zum seit vor nach ab um für dieser diesem diesen gegen zu auf während zwischen",
  ),
  dateLeads: ["mit"], // "mit 1. Juli" is said in Austria
  dateParticiples: [],
  afterwards: words("nach"),
  dateTails: ["ortszeit"],
  copulas: words("ist war wird"),
  strictCommas: true,
  calledBack: [
    ["die", "sie"],
    ["der", "er"],
    ["das", "es"],
  ],
  demonstratives: [],
  personObjects: words("ihm ihnen"),
  pluralPersonObjects: ["ihnen"],
  thingObjects: [],
  pluralArticles: [],
  pluralEnding: "",
  proforms: words("es dies"),
  breaks: words(
    `um nachdem bevor während als wenn mit in im an am auf aus bei von vom zu zum zur für ohne trotz und oder aber laut nach durch gegen über unter zwischen seit bis`,
  ),
  tails: words("nachdem bevor während als wenn obwohl laut um wobei trotz"),
  topics: words("über für zu zur zum gegen"),
  unfinished:
    words(`der die das den dem des ein eine einen einem einer eines im in am an auf aus bei beim mit nach von vom zu zum zur für um und oder sein seine seinen seinem seiner
    ihr ihre ihren ihrem ihrer dass ist sind war waren wird werden wurde wurden hat haben hatte zwei drei mehr sehr nicht sich als zwischen unter über vor erste ersten`),
  pronouns: words("er sie es dies beide man"),
  negations: words("nicht nie niemals kein keine keinen keiner"),
  affirmations: [],
  contractions: words("am im zum zur vom beim ins ans"),
  transitives: words(
    "unterzeichnete unterzeichneten traf trafen empfing empfingen besuchte besuchten eröffnete eröffneten gründete gründeten veröffentlichte veröffentlichten verabschiedete schloss schlossen kündigte stellte nahm nahmen",
  ),
  moves: words("auf bis in"),
  bracketRelatives: words("der die das den dem denen welcher welche welches welchen welchem"),
  settings: ["wo"],
  thens: ["als"],
  afters: [],
  hostings: words("beherbergt richtet ausrichten ausgerichtet veranstaltet gastgeber empfängt"),
  undergone: words(
    "ernannt ernannte ernannten gewählt wählte wählten wiedergewählt berufen vereidigt entlassen abgesetzt gestürzt verhaftet verhaftete verhafteten festgenommen verurteilt verurteilte freigesprochen angeklagt freigelassen ausgeliefert getötet ermordet ermordete erschossen verletzt entführt gerettet beigesetzt beerdigt ausgezeichnet nominiert suspendiert abgelöst gekrönt",
  ),
  passives: words("wurde wurden worden wird werden"),
  happenings: words("starb starben gestorben geboren verstorben verstarb"),
  requests: words("eingeladen lud aufgefordert forderte bat gebeten vereinbarte versprach zugesagt"),
  requestLinks: ["zu"],
  infinitives: [],
  leads: [],
  order: "second",
  frames: {
    owned: "",
    theVisit: "",
    possessive: "{name}: {rest}",
    spacedColon: false,
    city: "in {city}",
    definite: "",
    statement: "{words}, so {speaker}",
    occasion: "{subject}: {noun} {rest}",
    visit: "{duration} Besuch von {visitor} {place}",
    trip: "Besuch von {visitor} {place}",
    stay: "Besuch von {visitor} {place}, {duration}",
  },
  placeForms: [
    ["Vereinigte Staaten", "in den"],
    ["Niederlande", "in den"],
    ["Philippinen", "auf den"],
    ["Malediven", "auf den"],
    ["Schweiz", "in der"],
    ["Türkei", "in der"],
    ["Ukraine", "in der"],
    ["Mongolei", "in der"],
    ["Slowakei", "in der"],
    ["", "in"],
  ],
};
