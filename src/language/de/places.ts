import type {PlaceWords} from "../placeWords.ts";
import {words} from "../wordLists.ts";
import {regions} from "./regions.ts";

export const places: PlaceWords = {
  regions,
  heads: words("mount lake kap fort golf"),
  tails: words(
    "street avenue river lake island islands valley county city airport beach straße see berg gebirge county",
  ),
  kinds: words(`
    stadt städte städten dorf gemeinde gemeinden provinz region insel inseln hauptstadt bezirk landkreis kreis bundesstaat kanton
    ort ortsteil ortschaft stadtteil norden süden osten westen nordosten nordwesten südosten südwesten nördlich südlich östlich
    westlich nordöstlich nordwestlich südöstlich südwestlich bürgermeister einwohner nähe umgebung küste grenze hafen königreich
    herzogtum fürstentum grafschaft bistum woiwodschaft oblast rajon departement département präfektur gouvernement kreisstadt
  `),
  links: words("von der des in"),
};
