import type {SvgElement} from "../drawing/svg.ts";

/** Prints a drawing alone on its page, and takes it away again. */
export function printSvg(drawing: SvgElement): void {
  const sheet = document.createElement("div");
  sheet.className = "timeline-print";
  sheet.append(toNode(drawing));
  document.body.append(sheet);
  document.documentElement.dataset.printing = "timeline";
  window.addEventListener(
    "afterprint",
    () => {
      sheet.remove();
      delete document.documentElement.dataset.printing;
    },
    {once: true},
  );
  window.print();
}

function toNode({tag, attributes, children}: SvgElement): SVGElement {
  const node = document.createElementNS("http://www.w3.org/2000/svg", tag);
  for (const [name, value] of Object.entries(attributes)) if (name !== "xmlns") node.setAttribute(name, String(value));
  node.append(...children.map((child) => (typeof child === "string" ? child : toNode(child))));
  return node;
}
