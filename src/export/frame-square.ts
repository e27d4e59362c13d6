import { formatNumber } from "../i18n/format.ts";
import type { Language } from "../model/local-text.ts";
import type { LegendSquare } from "./picture.ts";
import { element, textElement } from "./svg-markup.ts";
import { wrapText } from "./wrap-text.ts";

const [ink, soft, light] = ["#16222e", "#4a5763", "#ffffff"];

/** The classes of two indicators as a square: the axes in words with an arrow, the bounds at the lines, a count in each cell. */
export function drawSquare(square: LegendSquare, room: number, size: number, language: Language) {
  const side = Math.round(Math.sqrt(square.cells.length));
  const small = size * 0.85;
  const left = size * 4;
  const cell = Math.min((room - left) / side, size * 4.2);
  const line = size * 1.3;
  let markup = "";
  let y = 0;
  for (const part of wrapText(`↑ ${square.yAxis}`, room, size)) {
    markup += textElement(part, { x: 0, y: y + size, "font-size": size, fill: ink });
    y += line;
  }
  const top = y + size * 0.3;
  const bottom = top + cell * side;
  square.cells.forEach(({ colour, count, isDark }, i) => {
    const [x, row] = [left + (i % side) * cell, Math.floor(i / side)];
    const high = bottom - (row + 1) * cell;
    markup += element("rect", { x, y: high, width: cell, height: cell, fill: colour, stroke: light, "stroke-width": 1 });
    markup += textElement(formatNumber(count, language), {
      ...{ x: x + cell / 2, y: high + cell / 2 + size * 0.35, "font-size": size },
      ...{ fill: isDark ? light : ink, "text-anchor": "middle" }
    });
  });
  square.yBounds.forEach((bound, i) => {
    const at = bottom - (i + 1) * cell + small * 0.35;
    markup += textElement(bound, { x: left - 5, y: at, "font-size": small, fill: soft, "text-anchor": "end" });
  });
  square.xBounds.forEach((bound, i) => {
    const x = left + (i + 1) * cell;
    markup += textElement(bound, { x, y: bottom + small * 1.3, "font-size": small, fill: soft, "text-anchor": "middle" });
  });
  y = bottom + small * 1.6;
  for (const part of wrapText(`${square.xAxis} →`, room, size)) {
    markup += textElement(part, { x: 0, y: y + size, "font-size": size, fill: ink });
    y += line;
  }
  return { markup, height: y + size * 0.6 };
}
