import type {Match} from "./matchPatterns.ts";
import {isHan} from "./splitWords.ts";
import type {Token} from "./token.ts";

/** "From 9 to 11 September" as two matches: "9" and "11 September". Null where the words do not part. */
export function partRange(match: Match, tokens: readonly Token[]): readonly [Match, Match] | null {
  const places = Object.entries(match.places).filter(
    ([name, place]) => !name.startsWith("bound") && place >= match.first && place < match.after,
  );
  const all = places.map(([, place]) => place);
  const second = Math.min(...places.filter(([name]) => /[2-9]$|^twoDigits$/.test(name)).map(([, place]) => place));
  const lastOfFirst = Math.max(...all.filter((place) => place < second));
  if (!Number.isFinite(second) || !Number.isFinite(lastOfFirst)) return null;
  let after = lastOfFirst + 1;
  while (after < second - 1 && isHan(tokens[after]?.text ?? "")) after++; // 9日至11日: the sign of the unit belongs to it
  return [
    {...match, first: Math.min(...all), after},
    {...match, first: second},
  ];
}
