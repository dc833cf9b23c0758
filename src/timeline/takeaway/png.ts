import type {Palette} from "../drawing/layer.ts";
import {paintCanvas} from "../drawing/paintCanvas.ts";
import type {WholeDrawing} from "./wholeDrawing.ts";

const MOST_PIXELS = 60_000_000; // more is refused by some browsers

/** Paints a drawing twice as fine as the screen, and gives it as a PNG. */
export async function paintWhole(
  {width, height, parts}: WholeDrawing,
  palette: Palette,
  family: string,
): Promise<Blob> {
  const ratio = Math.min(2, Math.sqrt(MOST_PIXELS / (width * height)), 16_000 / Math.max(width, height));
  const canvas = Object.assign(document.createElement("canvas"), {
    width: Math.round(width * ratio),
    height: Math.round(height * ratio),
  });
  const context = canvas.getContext("2d");
  if (!context) throw new Error("missing canvas");
  context.fillStyle = palette.paper;
  context.fillRect(0, 0, canvas.width, canvas.height);
  for (const {x, y, layers, notes, labels} of parts) {
    const words = labels.flatMap((label) => [
      {
        x: label.x,
        y: label.y,
        text: label.text,
        ink: label.isLit ? "accent" : "ink",
        size: 13,
        weight: 500,
        align: "start",
      } as const,
    ]);
    paintCanvas(context, {layers, notes: [...notes, ...words]}, {palette, family, ratio, offset: {x, y}});
  }
  return new Promise((resolve, reject) => {
    canvas.toBlob((blob) => (blob ? resolve(blob) : reject(new Error("missing picture"))), "image/png");
  });
}
