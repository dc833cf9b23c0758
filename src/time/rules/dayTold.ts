import type {Named} from "../narrative.ts";
import type {Scene} from "../scene.ts";

/**
 * The day that a text tells of where a match stands: the one named last; but what a past verb tells is on no day to come:
 * "They meet on Sunday. In the afternoon a storm broke."
 */
export function dayTold(scene: Scene): Named | null {
  const {narrative, sentence, issue} = scene;
  const day = narrative.dayIn(sentence);
  if (!day || !issue || day.extent.start <= issue.day || scene.readTense() !== "past") return day;
  return narrative.dayUpTo(issue.day, sentence);
}
