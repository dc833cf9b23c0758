import type {SentenceWords} from "../sentenceWords.ts";

export const sentences: SentenceWords = {
  ordinalStop: true,
  abbreviations: (
    "dr prof hr fr st art abs nr bzw ca usw usf etc d.h z.b u.a o.ä u.ä i.d.r v.a z.t bspw evtl ggf inkl exkl max min mind mio mrd " +
    "v chr n jh jhdt jän jan feb febr mär mrz apr jun jul aug sept sep okt nov dez mo di mi do fr sa so str tel hl geb gest " +
    "bgm landesr abg ing dipl mag lic vgl s hrsg jr sen gegr evang kath röm österr dt südt std sek tg geb verh gem sog"
  ).split(" "),
};
