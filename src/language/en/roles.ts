import type {RoleWords} from "../roleWords.ts";
import {phrases, words} from "../wordLists.ts";
import {offices, qualified} from "./offices.ts";

export const roles: RoleWords = {
  offices,
  qualified,
  heads: phrases(`
    chair, chairperson, chairwoman, vice chairman, vice chair, deputy chairman, deputy chair, co-chair, co-chairman,
    governor, deputy governor, vice governor, lieutenant governor, governor-general, treasurer, treasury secretary,
    central banker, banker, chief operating officer, chief financial officer, chief technology officer, chief of the
    general staff, chief of defence staff, chief of naval staff, air chief marshal, air marshal, field marshal,
    brigadier, brigadier general, major general, lieutenant general, rear admiral, vice admiral, major, sergeant,
    corporal, lieutenant, lieutenant colonel, warden, sheriff, police chief, police commissioner, constable, inspector,
    inspector general, judge advocate, magistrate, justice, chief justice, associate justice, chief prosecutor,
    prosecutor general, state prosecutor, public prosecutor, attorney, attorney general, solicitor general, solicitor,
    barrister, lawyer, advocate, counsel, defence lawyer, notary, ombudsman, registrar, rapporteur, special rapporteur,
    commissioner, high commissioner, deputy commissioner, administrator, under-secretary-general, undersecretary,
    assistant secretary-general, deputy secretary-general, executive secretary, cabinet secretary, permanent secretary,
    home secretary, foreign secretary, defence secretary, health secretary, press secretary, chief negotiator,
    negotiator, mediator, facilitator, taoiseach, tanaiste, chancellor of the exchequer, speaker, house speaker,
    majority leader, minority leader, opposition leader, party leader, lawmaker, legislator, congressman, congresswoman,
    senator, councillor, councilman, alderman, mayor, deputy mayor, premier, deputy premier, first minister, deputy
    prime minister, crown prince, crown princess, duke, duchess, emperor, empress, sheikh, grand mufti, mufti,
    archbishop, bishop, cardinal, rabbi, dean, provost, rector, vice-chancellor, principal, headmaster, teacher,
    scientist, chemist, physicist, biologist, mathematician, astronomer, astrophysicist, geologist, engineer, chief
    engineer, architect, surgeon, physician, doctor, nurse, epidemiologist, virologist, immunologist, psychologist,
    sociologist, anthropologist, archaeologist, historian, philosopher, economist, chief economist, political scientist,
    novelist, playwright, dramatist, poet, essayist, biographer, screenwriter, filmmaker, film director, film-maker,
    conductor, pianist, violinist, cellist, guitarist, drummer, bassist, composer, songwriter, singer-songwriter,
    dancer, choreographer, painter, sculptor, photographer, cartoonist, illustrator, comedian, presenter, broadcaster,
    anchor, editor, editor-in-chief, columnist, correspondent, reporter, blogger, publisher, whistleblower, intelligence
    analyst, security adviser, security advisor, nationalist, separatist, rebel leader, warlord, guerrilla leader,
    militant, commander-in-chief, commanding officer, captain, skipper, coach, head coach, manager, striker, midfielder,
    defender, goalkeeper, forward, winger, quarterback, pitcher, sprinter, swimmer, cyclist, gymnast, golfer, boxer,
    jockey, referee, umpire, champion, grandmaster, medallist, mission specialist, flight engineer, flight director,
    cosmonaut, astronaut, test pilot, pilot, co-pilot, navigator, crew commander, project manager, project director,
    program manager, managing director, executive director, general manager, general secretary, party secretary,
    secretary, first secretary, ambassador-designate, chargé d'affaires, consul, consul general, envoy, special envoy,
    emissary, attaché, spokesperson, spokesman, spokeswoman, co-founder, founder, owner, entrepreneur, industrialist,
    tycoon, billionaire, investor, shareholder, executive, chief executive officer, ceo, cfo, coo, inventor, designer,
    developer, programmer, researcher, analyst, consultant, expert, specialist, scholar, professor, lecturer, activist,
    campaigner, dissident, organizer, organiser, trade unionist, union leader, student leader, human rights activist,
    candidate, nominee, laureate, heir, heiress, president-elect, prime minister-designate, chief of staff, head of
    state, head of government, national security adviser, national security advisor, director-general, director general,
    secretary-general, secretary general, vice president, attorney-general, governor-elect, mayor-elect, first lady
  `),
  bases: {},
  plurals: [],
  pluralEndings: ["s"],
  singularArticles: [],
  before: words(`
    retired acting caretaker outgoing ceremonial nuclear federal appeals army navy naval military intelligence security
    joint co lead principal chief ranking republican democratic conservative labour liberal socialist communist human
    rights space mission project central bank house white presidential parliamentary congressional regional provincial
    local municipal royal honorary longtime long-serving one-time onetime ousted deposed exiled jailed imprisoned late
    famed renowned celebrated
  `),
  after: words(`
    emeritus designate elect ad interim pro tempore
  `),
  becoming: words(`
    became becomes become elected named appointed sworn in as nominated re-elected reelected inaugurated serves served
    serving works worked remains promoted confirmed chosen crowned hired resigned stepped down
  `),
  predicatives: [],
  adverbs: words("then until now formerly previously"),
  idle: words("new current incumbent"),
  hasModifiersBefore: true,
  givers: [],
  borders: [],
  bareGenitives: false,
  verbs: {beginnings: [], endings: []},
};
