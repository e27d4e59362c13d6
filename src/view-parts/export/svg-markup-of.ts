import { type Attributes, element, escaped } from "../../export/svg-markup.ts";
import { plainColour } from "./dom-colour.ts";

/** What a style sheet says of a shape, and what it is where nothing is said. */
const said: readonly (readonly [property: string, initial: string])[] = [
  ["stroke-width", "1px"],
  ["stroke-dasharray", "none"],
  ["stroke-dashoffset", "0px"],
  ["stroke-linecap", "butt"],
  ["stroke-linejoin", "miter"],
  ["fill-rule", "nonzero"],
  ["opacity", "1"],
  ["fill-opacity", "1"],
  ["stroke-opacity", "1"],
  ["stop-opacity", "1"],
  ["paint-order", "normal"]
];

/** Attributes that stay as they are: where things stand. */
const geometry = new Set(
  "d x y x1 x2 y1 y2 cx cy r rx ry width height viewBox points transform offset gradientUnits gradientTransform id clip-path dy dx preserveAspectRatio patternUnits patternTransform href".split(
    " "
  )
);

/** A colour, or a reference to what is painted with. */
function paint(name: string, value: string): Attributes {
  const reference = /^url\(["']?.*?(#[^"')]+)["']?\)/.exec(value)?.[1];
  if (reference) return { [name]: `url(${reference})` };
  const plain = plainColour(value);
  if (!plain) return { [name]: "none" };
  return { [name]: plain.colour, ...(plain.opacity < 1 ? { [`${name}-opacity`]: plain.opacity } : {}) };
}

function styleOf(node: SVGElement): Attributes {
  const computed = getComputedStyle(node);
  const attributes: Record<string, string | number | undefined> = {};
  for (const [property, initial] of said) {
    const value = computed.getPropertyValue(property);
    if (value !== "" && value !== initial) attributes[property] = value.replaceAll("px", "");
  }
  if (node.tagName === "stop") return { ...attributes, ...paint("stop-color", computed.stopColor) };
  if (["svg", "g", "defs"].includes(node.tagName)) return computed.opacity === "1" ? {} : { opacity: computed.opacity };
  Object.assign(attributes, paint("fill", computed.fill), paint("stroke", computed.stroke));
  if (node.tagName === "text" || node.tagName === "tspan")
    Object.assign(attributes, {
      "font-size": Number.parseFloat(computed.fontSize),
      "font-weight": computed.fontWeight,
      "text-anchor": computed.textAnchor
    });
  return attributes;
}

/** An SVG of the page as markup that needs no style sheet. What cannot be seen is left out. */
export function svgMarkupOf(node: SVGElement): string {
  const computed = getComputedStyle(node);
  if (computed.display === "none" || computed.visibility === "hidden") return "";
  if (node.tagName === "title") return element("title", {}, escaped(node.textContent ?? ""));
  const own: Record<string, string> = {};
  for (const { name, value } of node.attributes) if (geometry.has(name)) own[name] = value;
  const content = [...node.childNodes].map((child) => {
    if (child instanceof SVGElement) return svgMarkupOf(child);
    return child.nodeType === Node.TEXT_NODE ? escaped(child.textContent ?? "") : "";
  });
  return element(node.tagName, { ...own, ...styleOf(node) }, content.join(""));
}
