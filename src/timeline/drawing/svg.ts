import {path} from "d3";
import type {PlacedLabel} from "./drawing.ts";
import type {Fade, Layer, Note, Palette, Style} from "./layer.ts";

/** An element of an SVG, before it is text or a node. */
export interface SvgElement {
  tag: string;
  attributes: Record<string, string | number>;
  children: (SvgElement | string)[];
}

export const element = (
  tag: string,
  attributes: Record<string, string | number> = {},
  children: (SvgElement | string)[] = [],
): SvgElement => ({
  tag,
  attributes,
  children,
});

/** Layers as paths, one for each. */
export function drawLayers(layers: readonly Layer[], palette: Palette, prefix = "fade"): SvgElement[] {
  return layers.flatMap(({name, style, shapes}, index) => {
    const own = roundedPath();
    for (const trace of shapes) trace(own.pen);
    const d = own.write();
    if (d === "") return [];
    const id = `${prefix}-${index}`;
    const gradient = style.fade ? [drawFade(id, palette[style.stroke ?? style.fill ?? "ink"], style.fade)] : [];
    return [...gradient, element("path", {class: name, d, ...attributesOf(style, palette, style.fade ? id : null)})];
  });
}

function roundedPath() {
  const own = path();
  const round = (value: number) => Math.round(value * 10) / 10;
  return {
    pen: {
      moveTo: (x: number, y: number) => own.moveTo(round(x), round(y)),
      lineTo: (x: number, y: number) => own.lineTo(round(x), round(y)),
      arc: (x: number, y: number, radius: number, start: number, end: number) =>
        own.arc(round(x), round(y), round(radius), start, end),
      rect: (x: number, y: number, width: number, height: number) =>
        own.rect(round(x), round(y), round(width), round(height)),
      bezierCurveTo: (...points: [number, number, number, number, number, number]) =>
        own.bezierCurveTo(...(points.map(round) as [number, number, number, number, number, number])),
      closePath: () => own.closePath(),
    },
    write: () => own.toString(),
  };
}

function attributesOf(
  {fill, stroke, width = 1, dash, alpha = 1, fade}: Style,
  palette: Palette,
  gradient: string | null,
): Record<string, string | number> {
  const colour = (ink: keyof Palette | undefined) =>
    ink === undefined ? "none" : fade && gradient && (ink === stroke || !stroke) ? `url(#${gradient})` : palette[ink];
  return {
    fill: colour(fill),
    ...(stroke && {stroke: colour(stroke), "stroke-width": width}),
    ...(stroke && dash && {"stroke-dasharray": dash.join(" ")}),
    ...(alpha < 1 && {opacity: alpha}),
  };
}

function drawFade(id: string, colour: string, {from, to, ends}: Fade): SvgElement {
  const stop = (offset: number, opacity: number) =>
    element("stop", {offset, "stop-color": colour, "stop-opacity": opacity});
  const stops = [
    stop(0, ends === "end" ? 1 : 0),
    ...(ends === "end" ? [] : [stop(0.35, 1)]),
    ...(ends === "start" ? [] : [stop(0.65, 1)]),
    stop(1, ends === "start" ? 1 : 0),
  ];
  const at = (x: number) => Math.round(x * 10) / 10;
  return element(
    "linearGradient",
    {id, gradientUnits: "userSpaceOnUse", x1: at(from), x2: at(Math.max(to, from + 1)), y1: 0, y2: 0},
    stops,
  );
}

export function drawNotes(notes: readonly Note[], palette: Palette): SvgElement[] {
  const round = (value: number) => Math.round(value * 10) / 10;
  return notes.map(({x, y, text, ink, size, weight, align, isUpright = false}) =>
    element(
      "text",
      {
        ...(isUpright
          ? {transform: `translate(${round(x + size * 0.35)} ${round(y)}) rotate(-90)`}
          : {x: round(x), y: round(y + size * 0.35)}),
        fill: palette[ink],
        "font-size": size,
        "font-weight": weight,
        "text-anchor": align,
      },
      [text],
    ),
  );
}

export function drawLabels(labels: readonly PlacedLabel[], palette: Palette, scale: number): SvgElement[] {
  return labels.map(({x, y, text, detail, isLit}) =>
    element(
      "text",
      {
        class: "label",
        x: Math.round(x * 10) / 10,
        y: Math.round((y + 4.5 * scale) * 10) / 10,
        fill: palette[isLit ? "accent" : "ink"],
        "font-size": 13 * scale,
        "font-weight": 500,
      },
      detail === ""
        ? [text]
        : [text, element("tspan", {dx: 8 * scale, fill: palette.faint, "font-weight": 400}, [detail])],
    ),
  );
}

/** An element as markup, one child a line. */
export function writeSvg({tag, attributes, children}: SvgElement): string {
  const written = Object.entries(attributes).map(([name, value]) => ` ${name}="${escapeXml(String(value))}"`);
  const isText = children.some((child) => typeof child === "string");
  const inside = children.map((child) => (typeof child === "string" ? escapeXml(child) : writeSvg(child)));
  if (inside.length === 0) return `<${tag}${written.join("")}/>`;
  return isText
    ? `<${tag}${written.join("")}>${inside.join("")}</${tag}>`
    : `<${tag}${written.join("")}>\n${inside.join("\n")}\n</${tag}>`;
}

function escapeXml(text: string): string {
  return text.replace(/&/g, "&amp;").replace(/</g, "&lt;").replace(/>/g, "&gt;").replace(/"/g, "&quot;");
}
