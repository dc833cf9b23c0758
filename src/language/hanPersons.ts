import {type HanText, LONGEST_PART} from "./hanText.ts";
import {foreignNames} from "./nameLists.ts";

/** How many characters before a country a name of the list may begin. */
const LONGEST_BEFORE = 2;

/**
 * Whether what looks like a country is a part of somebody's name: "韩国" in "韩国瑜", "纽埃" in "埃马纽埃尔·马克龙", "苏" and "德" in
 * "马苏德·佩泽希齐扬".
 */
export function isInPersonName({signs}: HanText, first: number, length: number): boolean {
  for (let start = Math.max(0, first - LONGEST_BEFORE); start <= first; start++) {
    const longest = foreignNames.longestFrom(signs[start]?.letter ?? "", signs[start + 1]?.letter ?? "");
    let name = "";
    for (let end = start; end < start + longest; end++) {
      name += signs[end]?.letter ?? "";
      if (end - start >= length && end >= first + length - 1 && foreignNames.has(name)) return true;
    }
  }
  let end = first + length;
  while (end < first + LONGEST_PART && signs[end]?.sound !== undefined) end++;
  const reachesDot = signs[end]?.isDot === true && signs[end + 1]?.sound !== undefined;
  // "马里奥·帕拉西奥斯": one character more is no given name, but for "让".
  const isBegun = end === first + length + 1 && signs[end - 1]?.letter !== "让";
  return reachesDot && (signs[first - 1]?.sound !== undefined || isBegun);
}
