import { element, textElement } from "../../export/svg-markup.ts";
import { plainColour } from "./dom-colour.ts";
import { svgMarkupOf } from "./svg-markup-of.ts";

/** What is of use on a screen alone: controls, hints, what only screen readers get. */
const onlyOnScreen =
  ".wa-visually-hidden, .wa-select, .wa-checkbox, .nl-button, .wa-panel__choices, .wa-trends__invitation, [aria-live], [role=status], input, select, progress";

interface Place {
  readonly x: number;
  readonly y: number;
}

/** How far above the middle of its line a letter's foot stands, in sizes of the letter: ascent and descent of Noto Sans. */
const [ascent, descent] = [1.069, 0.293];

/** The box round two. */
function around(a: DOMRect, b: DOMRect): DOMRect {
  const [x, y] = [Math.min(a.left, b.left), Math.min(a.top, b.top)];
  return new DOMRect(x, y, Math.max(a.right, b.right) - x, Math.max(a.bottom, b.bottom) - y);
}

/** The words of a text node line by line, where they stand; of upright text a line is a column. */
function* linesOf(node: Text, isUpright: boolean): Generator<{ text: string; box: DOMRect }> {
  const range = document.createRange();
  let line: { text: string; box: DOMRect } | undefined;
  for (const { 0: word, index } of (node.textContent ?? "").matchAll(/\S+\s*/g)) {
    range.setStart(node, index);
    range.setEnd(node, index + word.trimEnd().length);
    const box = range.getBoundingClientRect();
    if (box.width === 0) continue;
    const apart = line && (isUpright ? line.box.left - box.left : line.box.top - box.top);
    if (line && apart !== undefined && Math.abs(apart) < 2) {
      line.text += word;
      line.box = around(line.box, box);
    } else {
      if (line) yield line;
      line = { text: word, box };
    }
  }
  if (line) yield line;
}

function wordsMarkup(node: Text, parent: HTMLElement, origin: Place): string {
  const computed = getComputedStyle(parent);
  const size = Number.parseFloat(computed.fontSize);
  const fill = plainColour(computed.color)?.colour ?? "#16222e";
  const isUpright = computed.writingMode.startsWith("vertical");
  return [...linesOf(node, isUpright)]
    .map(({ text, box }) => {
      if (isUpright) {
        // Turned text of the page reads from below.
        const x = (box.left + box.right) / 2 + ((ascent - descent) / 2) * size - origin.x;
        const words = { fill, "font-size": size, "font-weight": computed.fontWeight };
        return textElement(text.trimEnd(), { ...words, transform: `translate(${x} ${box.bottom - origin.y}) rotate(-90)` });
      }
      const baseline = (box.top + box.bottom) / 2 + ((ascent - descent) / 2) * size;
      const isEnd = computed.textAlign === "end" || computed.textAlign === "right";
      const x = isEnd ? box.right : box.left;
      return textElement(text.trimEnd(), {
        x: x - origin.x,
        y: baseline - origin.y,
        fill,
        "font-size": size,
        "font-weight": computed.fontWeight,
        "text-anchor": isEnd ? "end" : undefined
      });
    })
    .join("");
}

/** The ground and the borders of a box. */
function boxMarkup(node: HTMLElement, computed: CSSStyleDeclaration, origin: Place): string {
  const box = node.getBoundingClientRect();
  const place = { x: box.left - origin.x, y: box.top - origin.y, width: box.width, height: box.height };
  const ground = plainColour(computed.backgroundColor);
  let markup = ground
    ? element("rect", {
        ...place,
        rx: Number.parseFloat(computed.borderRadius) || undefined,
        fill: ground.colour,
        "fill-opacity": ground.opacity
      })
    : "";
  const { x, y, width, height } = place;
  const edges = [`M${x} ${y}h${width}`, `M${x} ${y + height}h${width}`, `M${x} ${y}v${height}`, `M${x + width} ${y}v${height}`];
  // Of a box that stands on its head the bottom is above.
  const [top, bottom, left, right] = computed.transform.startsWith("matrix(-1") ? [1, 0, 3, 2] : [0, 1, 2, 3];
  const sides = [
    ["Top", edges[top ?? 0]],
    ["Bottom", edges[bottom ?? 1]],
    ["Left", edges[left ?? 2]],
    ["Right", edges[right ?? 3]]
  ] as const;
  for (const [side, d] of sides) {
    const wide = Number.parseFloat(computed[`border${side}Width`]);
    const line = plainColour(computed[`border${side}Color`]);
    if (wide > 0 && line && computed[`border${side}Style`] !== "none")
      markup += element("path", {
        d,
        stroke: line.colour,
        "stroke-width": wide,
        "stroke-dasharray": computed[`border${side}Style`] === "dashed" ? "4 3" : undefined
      });
  }
  return markup;
}

/** A part of the page as markup of an SVG that needs no style sheet: its boxes, words and pictures where they stand. */
export function domMarkup(node: HTMLElement, origin: Place): string {
  if (node.matches(onlyOnScreen)) return "";
  const computed = getComputedStyle(node);
  if (computed.display === "none" || computed.visibility === "hidden" || computed.opacity === "0") return "";
  const parts = [boxMarkup(node, computed, origin)];
  for (const child of node.childNodes) {
    if (child instanceof HTMLElement) parts.push(domMarkup(child, origin));
    else if (child instanceof SVGSVGElement) {
      const box = child.getBoundingClientRect();
      const place = { x: box.left - origin.x, y: box.top - origin.y };
      // As a group, so that what reaches beyond its edge is seen as on the page.
      const [, , wide = box.width] = child.getAttribute("viewBox")?.split(" ").map(Number) ?? [];
      const isStretched = child.getAttribute("preserveAspectRatio") === "none";
      const [, , , high = box.height] = child.getAttribute("viewBox")?.split(" ").map(Number) ?? [];
      const scale = isStretched ? `scale(${box.width / wide} ${box.height / high})` : `scale(${box.width / wide})`;
      const content = [...child.children].map((each) => (each instanceof SVGElement ? svgMarkupOf(each) : "")).join("");
      parts.push(element("g", { transform: `translate(${place.x} ${place.y}) ${scale}` }, content));
    } else if (child instanceof Text) parts.push(wordsMarkup(child, node, origin));
  }
  return parts.join("");
}
