import type {PlaceWords} from "../placeWords.ts";
import {words} from "../wordLists.ts";
import {regions} from "./regions.ts";

export const places: PlaceWords = {
  regions,
  heads: words(`
    lac lacs mer mont monts île îles détroit golfe canal col désert glacier boulevard rue avenue place cap baie péninsule plateau
    massif pic forêt pont quai aéroport océan archipel château lagune cirque aiguille pointe
  `),
  tails: words("street avenue river lake island islands valley county city airport park beach road hills"),
  kinds: words(`
    ville villes village villages commune communes province provinces région district département préfecture comté canton capitale
    port état quartier municipalité paroisse bourg cité hameau vallée territoire royaume duché principauté seigneurie gouvernorat
    oblast raïon habitants nord sud est ouest nord-est nord-ouest sud-est sud-ouest centre littoral côte côtes environs banlieue
    frontière cimetière peuple maire mairie bords rives rivage abords île îles originaire natif native localité station plage
    faubourg arrondissement colonie sous-préfecture
  `),
  links: words("de du des d' la le les l'"),
};
