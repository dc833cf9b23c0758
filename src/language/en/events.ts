import type {EventWords} from "../eventWords.ts";
import {phrases, words} from "../wordLists.ts";

export const events: EventWords = {
  verbs: {
    meeting:
      words(`met meets meet host received receives receive welcomed welcomes greeted hosted hosts chaired chairs gathered gathers gather convened convenes convene
      attended attends attend joined talks participated participates discussed discuss discusses conferred sat held holds hold`),
    visit: words(
      "landed lands land visited visits visit arrived arrives arrive travelled traveled travels flew flies began toured tours paid",
    ),
    call: words("phoned telephoned"),
    statement:
      words(`confirmed confirms confirm announced announces announce declare declared declares said says told stressed issued issues published publishes released condemned condemns
      called warned spoke speaks proposed proposes unveiled presented pledged threatened vowed`),
    agreement: words(
      "signed signs sign concluded concludes agreed agrees adopted adopts adopt ratified ratifies sealed initialled",
    ),
    vote: words("voted votes elected elects re-elected approved approves rejected rejects passed"),
    appointment: words(
      "appointed appoints hired hires named names inaugurated sworn resigned resigns succeeded succeeds replaced dismissed ousted",
    ),
    attack: words(
      "attacked attacks bombed bombs killed kills shot shelled invaded invades struck assassinated exploded defeated",
    ),
    accident: words("crashed crashes collided derailed collapsed sank"),
    launch:
      words(`launched launches opened opens open inaugurated established establishes founded created creates started starts unveiled
      began begins`),
    ruling: words("ruled rules sentenced convicted acquitted arrested charged indicted"),
    summit: words("summit"),
    other:
      words(`acceded accedes became becomes become join joined joins admitted entered enters took takes won wins withdrew withdraws left leaves died born celebrated marked
      postponed cancelled canceled delayed ended ends closed sent delivered ordered suspended restored normalised released lifted imposed
      handed addressed receive landed completed wrapped accepted offered bought acquired reported reports rose fell beat granted decided decides`),
  },
  nouns: {
    meeting: words("meeting meetings talks negotiations consultations audience conference session forum gathering"),
    visit: words("visit visits trip tour"),
    summit: words("summit summits"),
    call: phrases(
      "phone call, telephone call, telephone conversation, by telephone, by phone, video call, video conference",
    ),
    statement: words("statement communiqué communique declaration speech announcement address"),
    agreement: words("agreement agreements treaty treaties accord accords memorandum charter pact deal"),
    vote: words("vote election elections ballot referendum"),
    appointment: words("appointment inauguration resignation"),
    attack: words("attack attacks bombing strike airstrike shooting invasion"),
    accident: [
      ...phrases("a fire, the fire, fire broke"),
      ...words("accident crash earthquake wildfire wildfires fires derailment collision"),
    ],
    launch: words("launch opening founding creation inauguration"),
    ruling: words("trial verdict ruling arrest sentence"),
    other: words("ceremony exercise exercises drills accession parade"),
  },
  statuses: {
    planned: phrases(
      `scheduled, planned, expected, will, due to, is to, are to, set to, slated, to be held, would be held, would host, would meet, would visit, would take place, shall, plans to, upcoming`,
    ),
    postponed: phrases(
      "postponed, delayed, put off, rescheduled, postpones, deferred, originally scheduled, originally planned, originally due",
    ),
    cancelled: phrases("cancelled, canceled, called off, scrapped"),
    denied: phrases("denied, denies, deny, dismissed reports"),
    ongoing: phrases("is under way, is underway, are under way, are underway, continues, is ongoing"),
  },
  unheld: phrases("should have, was to have, were to have, had been due, would have"),
  corrections: phrases(
    "correction:, corrections:, clarification:, erratum:, as we reported, as we wrote, as we said, contrary to what we, an earlier version of this, a previous version of this, we wrongly, we regret the error, our earlier report",
  ),
  ownReports: phrases(
    "we reported, we wrote, we said, we wrongly reported, we wrongly wrote, earlier version, our edition, our report",
  ),
  conditions: phrases("if, unless, provided that, should it"),
  grantsFuture: false,
  habits: phrases(
    "every year, each year, every day, every week, every month, every weekday, yearly, annually, daily, usually, normally, as a rule",
  ),
  generics: phrases("whoever, anyone who, those who"),
  backgrounds: phrases(
    "anniversary, centenary, commemorate, commemorating, commemorates, compared with, compared to, up from, down from",
  ),
  origins: phrases(
    "since, after assuming, after taking office, after taking power, after becoming, after coming to power, dates back to, dating back to, dates from, dating from",
  ),
  reportings: [],
  subjunctives: [],
  subordinators: [],
  separables: [],
  objectRelatives: words("which whom that"),
  relatives: words("who which that whose whom where when"),
  presentParticiples: ["ing"],
  participles:
    words(`announced signed founded created launched adopted held opened concluded published scheduled planned expected organised organized
    born elected named appointed convened hosted proposed initiated inaugurated established postponed agreed issued presented unveiled`),
  sequences: phrases(
    "then, afterwards, afterward, subsequently, later in the day, after the talks, after the meeting, following the talks, following the meeting, on the same occasion, on that occasion",
  ),
  finals: words("last final"),
  starts: phrases(
    "began, begins, begin, started, starts, start, arrived, arrives, arrive, kicked off, opened, beginning, starting, embarked",
  ),
  ends: phrases("ended, ends, concluded, concludes, wrapped up, completed, finished, left, departed, at the end of"),
  remarks: words("remarks comments statement statements remark comment announcement"),
  occasions: phrases(
    "during a, during the, during an, during his, during her, at a, at the, at an, in a, in the, after a, after the, following a",
  ),
  tellings: words("told informed assured warned reminded"),
  adverbials: phrases("for the first time, once again, once more"),
  sources: ["according"],
  ownArticles: [
    ["their", "the"],
    ["his", "the"],
    ["her", "the"],
    ["its", "the"],
  ],
  contrasts: words("but"),
  droppable: [
    ...phrases(
      "it should be noted that, it is worth noting that, in addition, for his part, for her part, at the same time",
    ),
    ...words(
      "also then but here meanwhile however officially formally afterwards moreover furthermore thus therefore later earlier already subsequently jointly",
    ),
  ],
  echoes: phrases("in it, in them, of it, to it, with it"),
  agreeingRelatives: [],
  timePrepositions: words(
    "on in at by since until till from during before after this the of for late early around about as for to through over starting beginning",
  ),
  dateLeads: [],
  dateParticiples: [],
  afterwards: words("after following"),
  dateTails: phrases("local time, at the latest, at the earliest"),
  copulas: words("is was are were"),
  strictCommas: false,
  calledBack: [
    ["the", "it"],
    ["a", "it"],
    ["an", "it"],
    ["this", "it"],
    ["", "they"],
    ["the", "they"],
    ["", "them"],
    ["the", "them"],
  ],
  demonstratives: [
    ["this", "the"],
    ["these", "the"],
  ],
  personObjects: words("him them"),
  pluralPersonObjects: ["them"],
  thingObjects: words("them it"),
  pluralArticles: [""],
  pluralEnding: "s",
  proforms: ["it"],
  breaks:
    words(`who which that whose where to for after before during while when with at in on by of from under without despite since and or but
    following according aimed including against amid over into`),
  tails: words("before after while when as since because although which who aimed following amid despite"),
  topics: words("on for against"),
  unfinished:
    words(`the a an of in on at to for with and or by from his her its their this that these those as two three is are was were be been
    has have had not between into under over during before after who which more very first agreed said told`),
  pronouns: words("it he she they both"),
  negations: words("not never n't didn't hasn't won't"),
  affirmations: [],
  contractions: [],
  transitives: words(
    "signed sign signs adopted adopt published issued met meets received receives welcomed hosted founded created opened launched announced presented admitted established discussed held",
  ),
  moves: words("to until till"),
  bracketRelatives: [],
  settings: words("where when"),
  thens: ["when"],
  afters: words("after before"),
  hostings: words("host hosts hosted hosting"),
  undergone: words(
    "appointed appoints hired hires named names elected elects re-elected reelected inaugurated dismissed dismisses sacked ousted removed arrested arrests detained detains sentenced convicted acquitted indicted charged jailed released freed extradited killed kills assassinated murdered shot wounded injured attacked kidnapped rescued buried awarded nominated suspended expelled replaced sworn crowned honoured honored",
  ),
  passives: words("was were is are been being be got gets"),
  happenings: words("died dies born drowned"),
  requests: words("invited invites asked asks agreed urged called promised pledged allowed"),
  requestLinks: ["to"],
  infinitives: [],
  leads: [],
  order: "fixed",
  frames: {
    owned: "{name}’s {rest}",
    theVisit: "",
    possessive: "{name}: {rest}",
    spacedColon: false,
    city: "to {city}",
    definite: "the",
    statement: "{words}, says {speaker}",
    occasion: "{subject}: {noun} {rest}",
    visit: "{duration} visit by {visitor} {place}",
    trip: "Visit by {visitor} {place}",
    stay: "Visit of {duration} by {visitor} {place}",
  },
  placeForms: [["", "to"]],
};
