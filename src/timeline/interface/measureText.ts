import {estimateWidth, type Measure} from "../drawing/labels.ts";

/** A measure in the face of labels, as the browser sets them. */
export function measureText(element: Element, size: number): Measure {
  const context = document.createElement("canvas").getContext("2d");
  if (!context) return estimateWidth;
  context.font = `500 ${size}px ${getComputedStyle(element).fontFamily}`;
  return (text) => context.measureText(text).width;
}
