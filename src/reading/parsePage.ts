import type {Element, Root, Text} from "hast";
import {fromHtml} from "hast-util-from-html";
import {toHtml} from "hast-util-to-html";
import {parseHTML} from "linkedom";

/** Elements whose white space is meant. */
const PREFORMATTED: ReadonlySet<string> = new Set(["pre", "textarea", "script", "style"]);

/**
 * Parses a web page as browsers do and writes it out again, so that every element bears the line of the source where it
 * begins, from 0, as `data-line`, and white space is what a browser shows of it, one space. Throws RangeError when it is
 * nested too deeply.
 */
export function normalizePage(source: string): string {
  const tree = fromHtml(source);
  for (const child of tree.children) if (child.type === "element") prepare(child, false);
  return toHtml(tree);
}

/** A document to search in and to change. Nothing in it runs or is fetched. */
export function openPage(html: string): Document {
  return parseHTML(html).document;
}

/** Parses a part of such a page, whose lines are marked already. */
export function parsePart(html: string): Root {
  return fromHtml(html, {fragment: true});
}

function prepare(element: Element, isKept: boolean): void {
  const keeps = isKept || PREFORMATTED.has(element.tagName);
  if (isCaption(element)) element.tagName = "figcaption";
  if (element.position) element.properties.dataLine = String(element.position.start.line - 1);
  for (const child of element.children) {
    if (child.type === "element") prepare(child, keeps);
    else if (child.type === "text" && !keeps) collapse(child);
  }
}

/** What a picture shows, by the class that most systems give it ("thumbcaption", "wp-caption-text"). */
function isCaption({tagName, properties}: Element): boolean {
  const names = [properties.className].flat().join(" ");
  return (
    ["div", "p", "span", "dd"].includes(tagName) && /(?:^|[\s_-]|thumb|image|photo)caption(?:[\s_-]|$)/i.test(names)
  );
}

function collapse(text: Text): void {
  text.value = text.value.replace(/[ \t\n\u3000]+/g, " ");
}
