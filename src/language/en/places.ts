import type {PlaceWords} from "../placeWords.ts";
import {words} from "../wordLists.ts";
import {regions} from "./regions.ts";

export const places: PlaceWords = {
  regions,
  heads: words("county lake mount mt cape fort gulf bay strait straits sea isle isles port point"),
  tails: words(`
    river rivers county lake lakes island islands mountain mountains valley bay beach creek canyon desert forest airport street
    avenue road bridge square hills hill falls peninsula strait sea ocean canal province district state territory city plateau
    basin glacier pass reef castle palace oblast krai raion prefecture township municipality boulevard highway sound harbour
    harbor coast plain plains springs heights region canton parish archipelago shelf
    empire cemetery fortress fort panhandle manor monument memorial campus gorge woods cliffs dunes stadium arena prison jail facility site
    monastery abbey mine dam borough crossing junction estate gardens pier quarter wilderness reservoir lagoon estuary fjord tunnel observatory
    speedway racecourse velodrome homestead ranch trail gulf volcano crater parkway expressway motorway freeway turnpike
  `),
  kinds: words(`
    cities towns villages provinces counties regions districts municipalities townships neighborhoods suburbs
    city town village township province county state states district region capital municipality island islands port suburb neighborhood
    neighbourhood territory area border coast coastline north south east west northeast northwest southeast southwest centre center
    outskirts streets people inhabitants native parts part residents governorate prefecture kingdom duchy republic parish mayor
    vicinity battlefield shores banks airport
  `),
  links: words("of the"),
};
