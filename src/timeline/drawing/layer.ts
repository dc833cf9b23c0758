/** What a canvas' context and d3's path have in common. */
export interface Pen {
  moveTo(x: number, y: number): void;
  lineTo(x: number, y: number): void;
  arc(x: number, y: number, radius: number, start: number, end: number): void;
  rect(x: number, y: number, width: number, height: number): void;
  bezierCurveTo(ax: number, ay: number, bx: number, by: number, x: number, y: number): void;
  closePath(): void;
}

/** The colours of a drawing, by what they are for; the page's style sheet and the export each say what they look like. */
export const inks = ["ink", "soft", "faint", "rule", "strong", "paper", "accent", "tint"] as const;
export type Ink = (typeof inks)[number];
export type Palette = Readonly<Record<Ink, string>>;

/** How the marks of a layer are painted. */
export interface Style {
  fill?: Ink;
  stroke?: Ink;
  width?: number;
  dash?: readonly number[];
  alpha?: number;
  fade?: Fade;
  apart?: true; // rectangles that touch nowhere: a canvas fills thousands of them one by one far sooner than as one path
}

/** A colour that runs out along the way: over its first part, its last one, or both. */
export interface Fade {
  from: number;
  to: number;
  ends: "start" | "end" | "both";
}

/** Marks of one look, painted in one go. */
export interface Layer {
  name: string; // what is drawn, for the classes of an export
  style: Style;
  shapes: ((pen: Pen) => void)[];
}

/** Words of the drawing that are no labels of events: numbers, the length of a break. */
export interface Note {
  x: number;
  y: number; // the middle
  text: string;
  ink: Ink;
  size: number;
  weight: number;
  align: "start" | "middle" | "end";
  isUpright?: boolean; // read from below
}

/** Collects shapes into layers: one for each name and look, in the order in which they first came. */
export interface Layers {
  list: Layer[];
  add: (name: string, style: Style, shape: (pen: Pen) => void) => void;
}

export function createLayers(): Layers {
  const known = new Map<string, Layer>();
  const list: Layer[] = [];
  return {
    list,
    add: (name, style, shape) => {
      const found = style.fade ? undefined : known.get(name);
      if (found) {
        found.shapes.push(shape);
        return;
      }
      const made = {name, style, shapes: [shape]};
      if (!style.fade) known.set(name, made);
      list.push(made);
    },
  };
}
