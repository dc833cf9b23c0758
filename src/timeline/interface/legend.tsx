import {h, type JSX} from "preact";
import type {Palette} from "../drawing/layer.ts";
import {drawLegend, type LegendKey, type LegendScene} from "../drawing/legendMarks.ts";
import {drawLayers, drawNotes, type SvgElement} from "../drawing/svg.ts";
import type {MessageKey, Say} from "./messages.ts";
import type {Words} from "./words.ts";

/** Colours that the style sheet gives meaning to. */
export const pagePalette: Palette = {
  ink: "var(--ink)",
  soft: "var(--timeline-density)",
  faint: "var(--ink-faint)",
  rule: "var(--rule)",
  strong: "var(--rule-strong)",
  paper: "var(--paper)",
  accent: "var(--accent)",
  tint: "var(--accent-soft)",
};

/** Every kind of mark that is drawn, with its meaning. */
export function Legend({words, scene}: {words: Words; scene: LegendScene}): JSX.Element {
  const {say, chronicle} = words;
  return (
    <ul class="timeline-legend" aria-label={say("legend")}>
      {drawLegend(chronicle, scene).map(({key, layers, notes}) => (
        <li key={key}>
          <svg width="28" height="20" aria-hidden="true">
            {[...drawLayers(layers, pagePalette, `legend-${key}`), ...drawNotes(notes, pagePalette)].map(toNode)}
          </svg>
          {nameMark(say, key)}
        </li>
      ))}
    </ul>
  );
}

export function nameMark(say: Say, key: LegendKey): string {
  const own = `legend.${key}` as MessageKey;
  const written = say(own);
  return written === own ? say(`status.${key}` as MessageKey) : written;
}

export function toNode({tag, attributes, children}: SvgElement): JSX.Element {
  return h(tag, attributes, ...children.map((child) => (typeof child === "string" ? child : toNode(child))));
}
