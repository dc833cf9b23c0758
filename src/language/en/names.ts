import {type NameWords, noContext} from "../nameWords.ts";
import {noShapes} from "../organizationShapes.ts";
import {clubForms} from "../teams.ts";
import {phrases, words} from "../wordLists.ts";
import {cities} from "./cities.ts";
import {countries} from "./countries.ts";
import {organizations} from "./organizations.ts";
import {roles} from "./roles.ts";

export const names: NameWords = {
  capitals: "titles",
  nouns: "",
  endings: [],
  agreements: [],
  nameBases: {male: [], female: []},
  clitics: [],
  mixedEndings: [],
  articles: words("the a an"),
  indefinites: words("a an"),
  functionWords: words(`
    men women ladies boys girls add
    the a an them us me this that these those his her its their our my your he she it they we you i of in on at by for from to into onto with
    without within between among about above after before since until during while when where who whom whose which what why how if
    although though because as so but and or nor yet both either neither not no all some any each every many most several few more less
    other another such same then thus hence however meanwhile moreover nevertheless still also even only just again here there now today
    yesterday tomorrow earlier later soon once under over against through across despite according following one two three four five six
    seven eight nine ten first second third last next new old asked speaking is are was were be been being has have had do does did can
    could may might must shall should will would let like unlike often never always someone everyone nobody anyone something nothing much originally additionally founded created born set held signed welcomed accompanied arriving
  `),
  compounds: words(
    "based born era led backed owned run controlled listed trained style linked sponsored occupied held speaking bound",
  ),
  bodyNouns: {
    named: words(
      "ministry court council bank party organisation organization association federation commission agency parliament committee institute university tribunal",
    ),
    any: words(
      "club side team union company firm group carrier airline manufacturer maker retailer operator startup automaker carmaker",
    ),
    plural: words("clubs sides teams unions companies firms groups organisations organizations parties"),
    inverted: [],
  },
  particles: words(
    "de du da dos di del della van von der den ten ter la le al el bin ben ibn abu zu zur al- st st. arap wa",
  ),
  honorifics: words(`
    mr mr. mrs mrs. ms ms. dr dr. miss sir lord lady dame general gen gen. colonel col col. captain capt capt. commander admiral adm. marshal lieutenant lt lt. sergeant
    sgt. rev rev. professor prof prof. father brother sister pope king queen prince princess emir sheikh ayatollah comrade
    sen. rep. gov. hon. late duke duchess count countess baron earl kaiser tsar major-general lieutenant-colonel lieutenant-general major
  `),
  roleHeads: phrases(`
    pm, fm, cm,
    minister, prime minister, foreign minister, deputy minister, secretary, secretary-general, secretary general, secretary of state, president,
    vice-president, vice president, premier, vice premier, state councilor, state councillor, councilor, councillor, adviser, advisor, ambassador,
    spokesman, spokeswoman, spokesperson, director, director-general, director general, chief, chief executive, head, chancellor, leader, lawmaker,
    senator, congressman, congresswoman, mayor, governor, envoy, special envoy, representative, high representative, commissioner,
    official, diplomat, judge, prosecutor, lawyer, attorney, attorney general, general, colonel, admiral, king, queen, prince, princess, pope, emir,
    founder, co-founder, ceo, chairman, chairwoman, chair, chairperson, professor, economist, researcher, writer, author, journalist, analyst, expert,
    coach, captain, singer, actor, actress, artist, candidate, coordinator, administrator, negotiator, monarch, head of state, historian, astronaut, cosmonaut, pilot, cyclist, footballer, striker, midfielder, goalkeeper, composer, musician, drummer, guitarist, bassist, producer, filmmaker, film director, novelist, poet, playwright, screenwriter, painter, sculptor, architect, engineer, physicist, chemist, biologist, mathematician, astronomer, philosopher, theologian, archbishop, bishop, cardinal, justice, chief justice, taoiseach, sheriff, detective, columnist, broadcaster, activist, campaigner, dissident, rapper, comedian, designer, photographer, entrepreneur, businessman, businesswoman, politician, prosecutor general, specialist, philosopher,
    promoter, trainer, rookie, teammate, team-mate, caddie, co-driver, cardiologist, moslem, referee, umpire, catcher, pitcher, shortstop, outfielder, quarterback, batsman, bowler, wicketkeeper, defenseman, defender, winger,
    top diplomat, party leader, paramount leader, manager, owner, editor, speaker, commander,
    home secretary, foreign secretary, defence secretary, defense secretary, press secretary, treasury secretary,
    chief of staff, chief of defence staff, sen., rep., gov., vice chairman, deputy chairman,
    national security adviser, national security advisor, chief negotiator, permanent representative,
    deputy prime minister, deputy foreign minister, assistant secretary of state, secretary of defense,
    secretary of defence, crown prince, crown princess, sultan, duke, duchess, commander-in-chief, chief judge,
    public prosecutor, treasurer, president-elect, first lady, first minister, nationalist, whistleblower,
    intelligence analyst, superintendent, superintendent of police, police superintendent, police chief, rabbi, imam, surgeon, nurse, teacher, doctor, student, farmer, photojournalist, photographer, reporter, correspondent, blogger, entrepreneur, businessman, businesswoman, banker, publisher, choreographer, dancer, comedian, jockey
  `),
  officePrefixes: [],
  roleBefore: words(`
    former then-president ex current incoming outgoing new acting interim deputy vice senior junior top chief foreign prime defence defense
    finance interior trade energy state first assistant permanent special executive national late then supreme veteran opposition press party
    home external affairs justice education health economy commerce agriculture transport culture
  `),
  roleAfter: words("elect designate general emeritus"),
  rolePrepositions: words("of for to at on"),
  genitivePrepositions: words("of"),
  possessives: words("his her their its"),
  auxiliaries: words(`
    is are was were be been being has have had do does did will would can could may might must shall should became becomes become remains remained
  `),
  conjunctions: words("and or"),
  counterparts: words("counterpart counterparts"),
  organizationWords: words(`
    organisation organization council ministry university assembly commission committee party front army bank company
    group corporation agency institute foundation federation union association league alliance movement museum theatre
    theater court tribunal parliament senate house congress newspaper radio television church office department
    service division twitter facebook google network embassy consulate government kremlin school academy college
    hospital laboratory club team police force forces navy inc ltd corp post news press daily journal tribune records
    society media productions pictures entertainment studios airlines airways motors holdings partners industries
    systems technologies brigade battalion stock exchange
    co motor chemical chemicals electric telecom telecommunications mining minerals metals breweries savings futures shipping lines
    pharmaceutical brokers brokerage fc afc rovers wanderers athletic hotspur orchestra philharmonic railroad railway broadcasting brothers bros toys comics foods communications pharmaceuticals laboratories associates sons enterprises trust insurance petroleum securities bancorp financial resources plc llc airline library ag sa spa nv gmbh ab oyj bv kg bhd berhad pte pty kk s.a. n.v. s.p.a. inc. ltd. corp. co. network channel ballet
  `),
  organizationEndings: [],
  societies: [],
  organizationHeads: [],
  headGenders: [],
  classNouns: [],
  bodies: [],
  nameLinks: words("of for"),
  placeWords: words(`
    hotel palace stadium airport station square street avenue road bridge republic kingdom state states city region
    province island islands sea ocean lake river mount mountain mountains cape valley desert gulf peninsula mosque
    cathedral north south east west northern southern eastern western central asia europe africa america eurasia
    middle pacific atlantic indo-pacific plant factory port canal bay hall park garden tower county abbey gardens krai
    oblast zone village villa town fort camp beach creek springs falls heights hills dam dams reservoir
  `),
  thingWords: words(`
    isbn issn os dvd cd cds kb mb gb tb eur usd gbp gpl sdk pdf html gps dna rna hiv aids sms tv pc ceo cfo coo cto gdp url usb ipo suv ufo ak-47 mhz ghz am pm phd mba mvp ep lp hq id
    frigate destroyer carrier cruiser submarine warship ferry battleship liner
    initiative agreement accord treaty charter convention declaration summit forum conference centre center war battle
    revolution cup championship games festival prize law act code plan program programme project fund nations united
    asian european african american eurasian covid internet constitution defence defense affairs foreign economy
    finance security cooperation development belt silk great world global international national operation mission
    process partnership dialogue platform structure pipeline line train bus new christmas easter ramadan day book film
    prime minister president secretary general air times review wall white black red green blue website label song
    novel brand ship rocket satellite magazine capsule software films sports awards olympics open hurricane typhoon
    channel series show album tour championships trophy good-neighbourliness good-neighborliness friendly friendship
    people's peoples special anti-terrorist
    rockets launcher launchers satellites missile missiles probe probes spacecraft rover telescope aircraft bomber bombers helicopter
    helicopters ships ferries destroyers frigates submarines boat boats capsules storm earthquake
    shuttle shuttles orbiter lander yacht spaceplane slam slams flight flights dreamliner dreamliners jetliner engine engines jets stakes handicap
  `),
  personVerbs: words(`
    said says told tells announced announces added adds stressed stresses noted notes stated states warned warns urged urges
    called calls asked asks proposed proposes met meets received receives welcomed welcomes visited visits praised praises promised
    pledged condemned condemns signed signs attended attends chaired chairs arrived arrives travelled traveled flew hosted hosts
    wrote writes explained explains argued argues insisted insists spoke speaks left addressed delivered vowed declined denied
    resigned died won replied believes thinks hopes admitted admits claimed claims recalled predicts predicted commented conceded joked
    scored fired accused accuses blamed blames acknowledged hailed thanked apologised apologized testified quit
    succeeded joined heads headed played plays starred retired married studied graduated wants
  `),
  sayings:
    words(`said says told tells announced announces added adds stressed stresses noted notes stated states warned explained explains
    argued insisted according revealed reveals replied commented claimed claims disclosed acknowledged acknowledges testified recalled
    wrote admitted`),
  complementizers: ["that"],
  personPronouns: words("he she"),
  latterPronouns: [],
  thingPronouns: [],
  femalePronouns: words("she her"),
  malePronouns: words("he him his"),
  femaleEndings: [],
  maleNames: [],
  femaleTitles: words("chairwoman spokeswoman queen princess congresswoman mrs ms actress lady"),
  pluralPronouns: phrases("they, both, both men, both leaders, both presidents, both ministers"),
  pluralVerbs: [],
  objectPronouns: words("him her"),
  dativePronouns: [],
  givingVerbs: [],
  objectFirst: false,
  seats: words("kremlin white-house"),
  offices: words("president minister premier"),
  greetingVerbs: words("received welcomed met congratulated greeted invited hosted thanked meets receives welcomes"),
  personPossessives: words("his her"),
  impersonal: [],
  groupWords: phrases("the two, both, these two"),
  groupNouns: {
    persons: words("ministers presidents leaders men counterparts diplomats officials premiers"),
    countries: words("countries sides nations powers parties states neighbours neighbors capitals governments"),
  },
  leaderNouns: words("leaders"),
  leaderOffices: words("president prime premier leader chancellor king queen emir"),
  placePrepositions: phrases("in, at, near, inside, outside, across, throughout, within, around, into"),
  datives: [], // "to" is a preposition of motion
  motionPrepositions: words("to for from toward towards"),
  attributions: ["according to"],
  personalNouns: words(`
    remarks words testimony confession resignation death murder assassination killing arrest conviction
    imprisonment extradition disappearance funeral burial wife husband widow widower partner son daughter
    father mother brother sister nephew niece uncle aunt cousin parents lawyer lawyers entourage candidacy
    nomination career life biography birthday portrait voice successor predecessor rival likes arms hands
    memory inauguration impeachment
  `),
  kin: words(
    `wife husband widow widower partner son daughter father mother brother sister nephew niece uncle aunt cousin sons daughters brothers sisters uncles cousins parents grandson granddaughter grandfather grandmother fiancee girlfriend boyfriend fiance`,
  ),
  personRelatives: words("who whom"),
  agentPrepositions: words("by"),
  actorPrepositions: words("with between by against among"),
  stateBodies: words(
    "government governments parliament authorities army military police court navy forces troops soldiers lawmakers officials embassy consulate delegation senate congress cabinet administration ministry regime team side presidency air-force coastguard",
  ),
  nationalBodies: ["security council"],
  nationalOffices: words("secretary"),
  countries,
  pairedCountries: {},
  demonymEndings: [["", "", "s"]],
  organizations,
  firms: [],
  firmStaff: words("analyst economist trader strategist broker dealer researcher"),
  firmOffices: phrases(
    "chief executive, chief executive officer, ceo, chairman, chairwoman, chair, chairperson, vice chairman, deputy chairman, co-founder, cofounder, managing director, general manager, chief operating officer, chief financial officer, chief economist, chief technology officer, vice president, editor-in-chief",
  ),
  clubs: {
    articles: [],
    cities: words(
      "valencia cordoba cartagena merida newcastle cambridge northampton york plymouth boston richmond lincoln perth nancy lens brest valence vienne leon santos guadalajara chester reading",
    ),
    others: [],
    words: words(`
      play plays played playing debut debuts debuted appeared appearances appearance caps goal goals scored scoring spell loan loaned
      win wins won winning victory loss defeat lost draw drew beat match game games season coach manager captain captained turned
    `),
    prepositions: words("for against"),
    verbsBefore: words("joined rejoined coached managed captained"),
    followers: words("in on from as for until after at and where ,"),
    staff: words(
      "manager coach boss striker forward midfielder defender goalkeeper keeper winger captain skipper quarterback pitcher shortstop",
    ),
    beating: words(
      "beat beats defeated defeats downed edged thrashed crushed routed swept topped blanked stunned outscored upset",
    ),
    forms: clubForms,
  },
  dismissals: phrases("c, b, st, lbw, run out, not out, retired hurt"),
  calledAfter: [],
  townEndings: [],
  reigns: [],
  organizationContext: noContext,
  hasEnglishNames: false,
  organizationShapes: noShapes,
  cities,
  roles,
};
