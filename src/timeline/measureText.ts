import {estimateWidth, type Measure} from "./labels.ts";

/** A measure in the face of labels, as the browser sets them. */
export function measureText(element: Element, size: number): Measure {
  const context = document.createElement("canvas").getContext("2d");
  if (!context) return estimateWidth;
  const family = getComputedStyle(element).fontFamily;
  return (text) => {
    context.font = `500 ${size}px ${family}`;
    return context.measureText(text).width;
  };
}
