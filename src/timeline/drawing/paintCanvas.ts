import type {Drawing} from "./drawing.ts";
import type {Fade, Layer, Palette, Pen, Style} from "./layer.ts";

export interface CanvasFace {
  palette: Palette;
  family: string;
  ratio: number; // device pixels for each of ours
  offset?: {x: number; y: number}; // where the drawing begins
}

/** Paints the layers and the numbers of a drawing; labels are the page's own elements. */
export function paintCanvas(
  context: CanvasRenderingContext2D,
  {layers, notes}: Pick<Drawing, "layers" | "notes">,
  face: CanvasFace,
): void {
  const {ratio, offset} = face;
  context.setTransform(ratio, 0, 0, ratio, (offset?.x ?? 0) * ratio, (offset?.y ?? 0) * ratio);
  for (const {style, shapes} of layers) {
    if (style.apart) {
      fillApart(context, style, shapes, face.palette);
      continue;
    }
    context.beginPath();
    for (const trace of shapes) trace(context);
    applyStyle(context, style, face.palette);
  }
  context.globalAlpha = 1;
  context.textBaseline = "middle";
  let font = "";
  for (const {x, y, text, ink, size, weight, align, isUpright = false} of notes) {
    const wanted = `${weight} ${size}px ${face.family}`;
    if (wanted !== font) context.font = wanted;
    font = wanted;
    context.textAlign = align === "middle" ? "center" : align;
    context.fillStyle = face.palette[ink];
    if (isUpright) {
      context.save();
      context.translate(x, y);
      context.rotate(-Math.PI / 2);
      context.fillText(text, 0, 0);
      context.restore();
    } else context.fillText(text, x, y);
  }
}

const idle = () => {};
const idlePen = {moveTo: idle, lineTo: idle, arc: idle, bezierCurveTo: idle, closePath: idle};

function fillApart(
  context: CanvasRenderingContext2D,
  {fill = "ink", alpha = 1}: Style,
  shapes: Layer["shapes"],
  palette: Palette,
): void {
  context.globalAlpha = alpha;
  context.fillStyle = palette[fill];
  const pen: Pen = {...idlePen, rect: (x, y, width, height) => context.fillRect(x, y, width, height)};
  for (const trace of shapes) trace(pen);
}

/** Takes away what was painted. */
export function wipeCanvas(context: CanvasRenderingContext2D): void {
  context.setTransform(1, 0, 0, 1, 0, 0);
  context.clearRect(0, 0, context.canvas.width, context.canvas.height);
}

function applyStyle(
  context: CanvasRenderingContext2D,
  {fill, stroke, width = 1, dash, alpha = 1, fade}: Style,
  palette: Palette,
): void {
  context.globalAlpha = alpha;
  if (fill) {
    context.fillStyle = fade ? fadeColour(context, palette[fill], fade) : palette[fill];
    context.fill();
  }
  if (!stroke) return;
  context.strokeStyle = fade ? fadeColour(context, palette[stroke], fade) : palette[stroke];
  context.lineWidth = width;
  context.setLineDash(dash ? [...dash] : []);
  context.stroke();
}

function fadeColour(context: CanvasRenderingContext2D, colour: string, {from, to, ends}: Fade): CanvasGradient {
  const gradient = context.createLinearGradient(from, 0, Math.max(to, from + 1), 0);
  const clear = `color-mix(in srgb, ${colour} 0%, transparent)`;
  gradient.addColorStop(0, ends === "end" ? colour : clear);
  if (ends !== "end") gradient.addColorStop(0.35, colour);
  if (ends !== "start") gradient.addColorStop(0.65, colour);
  gradient.addColorStop(1, ends === "start" ? colour : clear);
  return gradient;
}
