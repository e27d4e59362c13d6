import { formatNumber } from "../i18n/format.ts";
import { textWidth } from "../i18n/text-width.ts";
import type { Language } from "../model/local-text.ts";
import { drawSquare } from "./frame-square.ts";
import type { LegendItem, PictureLegend } from "./picture.ts";
import { element, textElement } from "./svg-markup.ts";
import { wrapText } from "./wrap-text.ts";

const ink = "#16222e";
const soft = "#4a5763";
const [signWide, signHigh] = [22, 15];

/** The sign of a legend's line: a swatch, or a piece of line. */
function sign({ sign: kind, colour, dash }: LegendItem, x: number, y: number): string {
  const box = { x: x + 0.5, y: y + 0.5, width: signWide - 1, height: signHigh - 1, stroke: "#77848f", "stroke-width": 0.6 };
  const middle = y + signHigh / 2;
  const line = (attributes: Record<string, string | number | undefined>) =>
    element("path", { d: `M${x} ${middle}h${signWide}`, fill: "none", stroke: colour, ...attributes });
  switch (kind) {
    case "fill":
      return element("rect", { ...box, fill: colour });
    case "hatched":
      return element("rect", { ...box, fill: "url(#hatched)" });
    case "dotted":
      return element("rect", { ...box, fill: colour }) + element("rect", { ...box, fill: "url(#dotted-dark)" });
    case "dashed":
      return line({ "stroke-width": 1.5, "stroke-dasharray": "4 3" });
    case "outline":
      return element("rect", { ...box, fill: "none", stroke: colour, "stroke-width": 2.4 });
    case "line":
      return line({ "stroke-width": 2.2, "stroke-dasharray": dash });
  }
}

export interface Placed {
  readonly markup: string;
  readonly height: number;
}

/** A legend as a column, or where it is to run from left to right, as lines of it. */
export function drawLegend(legend: PictureLegend, room: number, size: number, language: Language, isColumn: boolean): Placed {
  let markup = "";
  let y = 0;
  const line = size * 1.45;
  const write = (text: string, x: number, attributes: Record<string, string | number>) => {
    markup += textElement(text, { x, y: y + size, "font-size": size, fill: ink, ...attributes });
  };
  if (isColumn || legend.title !== "") {
    for (const part of wrapText(legend.title, room, size)) {
      write(part, 0, { "font-weight": 600 });
      y += line;
    }
    y += size * 0.3;
  }
  if (legend.square) {
    const square = drawSquare(legend.square, room, size, language);
    markup += element("g", { transform: `translate(0 ${y})` }, square.markup);
    y += square.height;
  }
  let x = 0;
  for (const item of legend.items) {
    const count = item.count === undefined ? "" : formatNumber(item.count, language);
    const start = signWide + 8;
    const wide = start + textWidth(item.name, size) + 20;
    if (!isColumn && x > 0 && x + wide > room) {
      x = 0;
      y += line;
    }
    markup += sign(item, x, y + size * 0.68 - signHigh / 2);
    if (!isColumn) {
      write(item.name, x + start, {});
      x += wide;
      continue;
    }
    const lines = wrapText(item.name, room - start - textWidth(count, size) - 6, size);
    if (count !== "") write(count, room, { "text-anchor": "end", fill: soft });
    for (const part of lines) {
      write(part, start, {});
      y += line;
    }
    if (item.detail !== undefined) {
      y -= size * 0.2;
      write(item.detail, start, { fill: soft, "font-size": size * 0.85 });
      y += line;
    }
    y += size * 0.1;
  }
  if (!isColumn && x > 0) y += line;
  if (legend.note) {
    y += size * 0.4;
    for (const part of wrapText(legend.note, room, size * 0.9)) {
      write(part, 0, { fill: soft, "font-size": size * 0.9 });
      y += line * 0.9;
    }
  }
  return { markup, height: y };
}
