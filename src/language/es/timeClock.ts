import type {TimeWords} from "../timeWords.ts";

/** How hours are said. */
export const clock: TimeWords["patterns"][number] = [
  "time/clock",
  "{about}? <clock> {h}? <halfDay>? {zone}?",
  "{about}? <clock> {h}? de la <dayPart> {zone}?",
  "{about}? <dotClock> {h}? de la <dayPart> {zone}?",
  "({about} | [a las | a la | <bound>]) <hour> {h} de la <dayPart> {zone}?",
  "{about}? <dotClock> {h} {zone}?",
  "<dotClock> <halfDay> {zone}?",
  "<dotClock> {zone}",
  "({about} | [{at}]) <dotClock> {h}? <halfDay>? {zone}? ![% | <word> | {counted}]",
  "({about} | [{at}]) <dotClock> (de la <dayPart>) {zone}?",
  "({about} | [a las | a la | de las | <bound>]) <hour> {h} {zone}?",
  "[a las | a la | de las] <number> {h} {zone}?",
  "(<hour> | <number>) (<minutes> | y <number>)? (en punto)? <halfDay> {zone}?",
  "{about}? (<hour> | <number>) (<minutes> | y <number>)? (en punto)? (de | en) la <dayPart> {zone}?",
  "({about} | [{at}]) (<hour> | <number>) (<minutes> | en punto) {zone}? ![<unit>]",
  "({about} | [{at}]) (<hour> | <number>) y <number> {zone}? ![<unit> | <word> | {counted}]",
  "![(frente | respecto) a las] ({about} | [a las | a la | <bound=since> | <bound=until>]) (<hour> | <number>) {zone}? [, | . | ; | $ | <parenthesis> | <function>]",
  "({about} | [{at}]) (<hour> | <number>) {zone}",
  "({about} | [al | el | del | a | la | <bound>]) <fixedHour> {zone}? ![-]",
  "({about} | [{at}]) <number> del <fixedHour>",
  "[<bound=after>] ![<day>] <number> (<minutes> | y <number>)? (<halfDay> | de la <dayPart>)? [, | . | ; | $ | <function>]",
  "(este | esta) <fixedHour>",
];
