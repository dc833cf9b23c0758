import type {PlaceWords} from "../placeWords.ts";
import {words} from "../wordLists.ts";
import {regions} from "./regions.ts";

export const places: PlaceWords = {
  regions,
  heads: words("首都"),
  tails: words("省 市 县 区 州 镇 村 岛 山 河 江 湖 海 洋 路 街 郡"),
  kinds: words("首都 城市 省会 地区"),
  links: words("的"),
};
