import type {PlaceWords} from "../placeWords.ts";
import {words} from "../wordLists.ts";
import {regions} from "./regions.ts";

export const places: PlaceWords = {
  regions,
  heads: words(`
    lago mar monte isla islas estrecho golfo canal desierto glaciar calle avenida plaza cabo bahía península sierra cordillera río
    valle cerro laguna volcán aeropuerto océano archipiélago paseo puente castillo punta
  `),
  tails: words("street avenue river lake island islands valley county city airport park beach road hills"),
  kinds: words(`
    ciudad ciudades pueblo pueblos villa municipio municipios provincia provincias región departamento distrito estado condado
    comarca capital localidad barrio aldea norte sur este oeste noreste noroeste sureste suroeste nordeste sudeste sudoeste
    habitantes alrededores frontera costa costas centro periferia parroquia cantón reino ducado principado territorio colonia
    alcalde alcaldía puerto oriundo natural orillas afueras cementerio gobernación república comuna
  `),
  links: words("de del la el los las"),
};
