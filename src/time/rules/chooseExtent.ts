import {daysBetween, type Extent, shiftExtent} from "../extent.ts";
import type {Scene} from "../scene.ts";

/** So many days farther is a stretch on the side of the issue where the verb does not put it. */
const wrongSide = 300;

/** And so many is a quarter or a half year ahead of which no verb says that it is. */
const aheadUnsaid = 90;

/** And so many is one that is over, of what a verb tells as going on: "the meeting is on Wednesday the 27th". */
const behindPresent = 4;

/** Of some stretches the nearest to the issue on the side the verb means; the one of the issue itself comes first. */
export function chooseNearest(extents: readonly Extent[], scene: Scene, wrong = wrongSide): Extent | null {
  const {issue} = scene;
  if (!issue) return null;
  const tense = scene.readTense();
  const costs = extents.map((extent) => {
    const begins = daysBetween(issue.day, extent.start);
    const ended = daysBetween(shiftExtent(extent, 1)?.start ?? extent.start, issue.day);
    const distance = begins > 0 ? begins : Math.max(ended, 0);
    const isWrong = (tense === "past" && begins > 0) || (tense === "future" && ended > 0);
    const isBehind = tense === "present" && ended > 0;
    const isUnsaid = tense === null && begins > 0 && (extent.unit === "quarter" || extent.unit === "half");
    return {
      extent,
      cost: distance + (isWrong ? wrong : 0) + (isBehind ? behindPresent : 0) + (isUnsaid ? aheadUnsaid : 0),
    };
  });
  return costs.sort((a, b) => a.cost - b.cost)[0]?.extent ?? null;
}

/** The last one that is over, the nearest, or the next one that has not begun; in the order of time. */
export function chooseInDirection(extents: readonly Extent[], scene: Scene, direction: number): Extent | null {
  const {issue} = scene;
  if (!issue) return null;
  const {day} = issue;
  const isOver = (extent: Extent) => (shiftExtent(extent, 1)?.start ?? extent.start) <= day;
  if (direction < 0) return extents.filter(isOver).at(-1) ?? null;
  if (direction > 0) return extents.find(({start}) => start > day) ?? null;
  return chooseNearest(extents, scene);
}
