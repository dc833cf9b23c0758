import type {SentenceWords} from "../sentenceWords.ts";

export const sentences: SentenceWords = {
  ordinalStop: false,
  abbreviations: (
    "mr mrs ms dr prof rev hon gov sen rep gen col lt maj capt sgt cmdr adm st sr jr messrs mt ft no nos vol pp fig " +
    "inc ltd co corp bros dept univ approx est vs cf al jan feb mar apr jun jul aug sep sept oct nov dec " +
    "mon tue tues wed thu thur thurs fri sat sun u.s u.k u.n e.g i.e a.m p.m supt insp reps sens govs attys rs ave blvd " +
    "ala ariz calif colo conn fla ga kan ky md mich minn mont neb nev okla tenn va vt wis wyo"
  ).split(" "),
};
