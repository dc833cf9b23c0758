import type {SentenceWords} from "../sentenceWords.ts";

export const sentences: SentenceWords = {
  ordinalStop: false,
  abbreviations: (
    "m mm mr mme mlle mgr dr pr me st ste gén col cap lt cf art al av apr env éd fig no nos vol pp p.ex " +
    "tél prof bât chap réf dép hab sté lt-col " +
    "janv févr fév avr juil sept oct nov déc lun mar mer jeu ven sam dim bd c.-à-d"
  ).split(" "),
};
