import type {SentenceWords} from "../sentenceWords.ts";

export const sentences: SentenceWords = {
  ordinalStop: false,
  abbreviations: (
    "sr sra sres srta d dª dña dr dra drs lic ing arq prof profa gral gen cnel cap tte sgto pbro mons rev excmo excma ilmo " +
    "sto sta fr av avda avd c ctra pza pl núm nro n no nº art arts cap vol pág págs p pp ed eds fig cf vs aprox apdo " +
    "a d ee.uu ff.aa rr.hh jj.oo a.c d.c a.m p.m hs km tel depto dpto prov pdte pdta vda hnos cía " +
    "ene feb mar abr may jun jul ago sep sept set oct nov dic lun mié jue vie sáb dom p.ej p.d m min"
  ).split(" "),
};
