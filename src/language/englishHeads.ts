import {words} from "./wordLists.ts";

/** What organisations end with in English, whose names texts of other languages leave as they are: "London Symphony Orchestra". */
export const englishHeads = {
  tails: words(`
    institute society council party league orchestra philharmonic symphony records films pictures entertainment airlines airways railroad railway foundation university college
    force forces navy army company corporation corp inc ltd llc plc group bank trust board committee authority department club school library theatre
    press times post news herald gazette network broadcasting studios productions industries international technologies motors motorsports racing federation alliance
    laboratory laboratories partners holdings capital securities guild wrestling brothers sons bros interactive software games associates insurance petroleum energy electric
    commission association institution service services bureau office administration union conference academy agency communications foods chemicals pharmaceuticals
    democrats republicans police guard marines corps squadron brigade channel television radio weekly review mail telegraph guardian tribune enterprises
  `),
  openings: words(
    "university bank college church institute department ministry board academy society chamber association house bureau council federation league",
  ),
  links: words("of the and for & on"),
  adjectives: words("the high middle secondary old new north south east west royal"), // with a head alone they name none: "High School"
};
