import type {TimeWords} from "../timeWords.ts";

/** Pieces that several patterns share. */
export const parts: TimeWords["parts"] = {
  M: "<month> | <nearMonth>",
  W: "(<weekday> | <nearWeekday>) ,?",
  Y: "(<year> | <number> [<era>]) <era>? | of? <relativeYear>",
  YY: "<twoDigits> ![<word> | <name> | <unit> | % | - | <function> | {counted}]", // a year of two figures that can be no day
  dash: "- | – | —",
  slash: "- | /",
  to: "to | through | thru | until | till | - | – | —",
  part: "<dayPart>",
  ago: "<approximation> | just | exactly | only | precisely",
  count: "<number>",
  twoUnits:
    "{count} <unit=year> (and | ,) {count} (<unit=month> | <unit=week> | <unit=day>) | {count} <unit=month> (and | ,) {count} (<unit=week> | <unit=day>) | {count} <unit=week> (and | ,) {count} <unit=day> | {count} <unit=day> (and | ,) {count} <unit=hour> | {count} <unit=hour> (and | ,) {count} <unit=minute> | {count} <unit=minute> (and | ,) {count} <unit=second>",
  threeUnits:
    "{count} <unit=year> , {count} <unit=month> ,? and {count} <unit=day> | {count} <unit=day> , {count} <unit=hour> ,? and {count} <unit=minute> | {count} <unit=hour> , {count} <unit=minute> ,? and {count} <unit=second>",
  hyphen: "- | ‑",
  zone: "<parenthesis=open> <zone> (<zoneSign> <hour>)? <parenthesis=close> | <zone> (<zoneSign> <hour>)? | <name> <name>? time",
  hours: "<clock> | <dotClock> | <hour>",
  at: "at | around | about | by | before | after | until | from | since | to | and | between | , | on | is | past | near | till",
  counted:
    "people | men | women | person | percent | pct | million | billion | trillion | dollars | cents | pounds | euros | barrels | tons | tonnes | points | miles | km | feet | meters | metres | kilometers | kilometres | jobs | schools | victims | guests | trains | flights | pages | songs | trees | cards | gifts | eggs | parties | concerts | vehicles | hijackers | visitors | vol | m | bn",
  end: ", | . | ; | : | and | but | $ | — | – | <parenthesis=close> | when | as | while",
  prep: "<approximation> | <announcing> | <promising> | <toward> | <bound> | in | into | throughout | of | since | until | till | by | before | after | from | to | through | between | during | for | late | early | mid | this | last | next | and | or | the | around | about | beginning | starting | than | over | every | each | per | with | on | compared with | versus | toward | towards",
  kind: "straight | consecutive | full | whole | more | additional | trading | working | business | long | calendar | successive | further | extra | solid | other | odd | or more | or less | fiscal | school | tax",
};
