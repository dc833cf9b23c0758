import type {PlaceWords} from "../placeWords.ts";
import {words} from "../wordLists.ts";
import {regions} from "./regions.ts";

export const places: PlaceWords = {
  regions,
  heads: words("بحر نهر خليج مضيق جبل جزيرة جزر بحيرة شارع ميدان مطار صحراء هضبة"),
  tails: words("الشمالية الجنوبية الشرقية الغربية"),
  kinds: words(`
    مدينة مدينتي محافظة ولاية مقاطعة قرية بلدة إقليم منطقة عاصمة شمال جنوب شرق غرب شمالي جنوبي شرقي غربي حي بلدية مرفأ ميناء
    ضاحية سكان أهالي العاصمة
  `),
  links: words("من"),
};
