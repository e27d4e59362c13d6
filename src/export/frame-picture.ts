import { formatDate } from "../i18n/format.ts";
import type { Texts } from "../i18n/texts.ts";
import type { Credits } from "./credits.ts";
import { drawLegend, type Placed } from "./frame-legend.ts";
import { mapPatterns } from "./map-picture.ts";
import type { Picture } from "./picture.ts";
import { element, escaped, textElement } from "./svg-markup.ts";
import { wrapText } from "./wrap-text.ts";

/** The width of every picture in its own units: at 1× a unit is a pixel, at four times it is 3,400 wide. */
export const pictureWidth = 850;

const edge = 26;
const room = pictureWidth - 2 * edge;
const ink = "#16222e";
const soft = "#4a5763";
const size = { title: 25, summary: 17, text: 15, small: 14 };

/** The tallest that a map may be; with its words it then still fits a page. */
const tallest = 820;
const legendRoom = 212;
const gap = 20;

export interface FramedPicture {
  /** An SVG document that needs nothing else. */
  readonly svg: string;
  readonly width: number;
  readonly height: number;
}

/** Lines under each other. */
function block(text: string, at: number, fontSize: number, attributes: Record<string, string | number>): Placed {
  const line = fontSize * 1.35;
  const lines = wrapText(text, room, fontSize);
  const markup = lines
    .map((part, i) => textElement(part, { x: edge, y: at + fontSize + i * line, "font-size": fontSize, ...attributes }))
    .join("");
  return { markup, height: lines.length * line };
}

/** What stands under the picture: caption, sources, what it does not say, when and with what it was made, and where it is. */
function footLines(credits: Credits, { t, language }: Texts): string[] {
  const { caption, attributions, disclaimer, made, application, address } = credits;
  return [
    ...caption,
    attributions.join(". "),
    disclaimer,
    t("export:picture.made", { date: formatDate(made, language), application }),
    address
  ];
}

export interface FrameOptions {
  /** Pixels that a unit will have. */
  readonly detail: number;
  /** The font rules for these words. */
  readonly fontsFor: (words: string) => Promise<string>;
}

/** A picture with all that it needs to stand by itself: title, sentence, legend, caption, sources, disclaimer, date, address. */
export async function framePicture(
  picture: Picture,
  credits: Credits,
  texts: Texts,
  { detail, fontsFor }: FrameOptions
): Promise<FramedPicture> {
  const { legend } = picture;
  const isBeside = legend !== undefined && picture.legendPlace === "beside";
  const parts: string[] = [];
  let y = edge - 6;
  const add = (text: string, fontSize: number, attributes: Record<string, string | number>) => {
    const { markup, height } = block(text, y, fontSize, attributes);
    parts.push(markup);
    y += height;
  };
  add(credits.title, size.title, { "font-weight": 700, fill: ink });
  y += 4;
  if (credits.summary !== "") add(credits.summary, size.summary, { fill: soft });
  y += 16;
  const width = isBeside ? room - legendRoom - gap : room;
  const drawing = await picture.draw({ width, height: tallest, textSize: size.text, detail });
  // A legend needs its patterns also where the drawing is a chart.
  if (!drawing.markup.includes('id="hatched"'))
    parts.push(element("defs", {}, mapPatterns({ ground: "#ffffff", stripe: "#b3bac1" })));
  parts.push(element("g", { transform: `translate(${edge} ${Math.round(y)})` }, drawing.markup));
  const key = legend && drawLegend(legend, isBeside ? legendRoom : room, size.text, texts.language, isBeside);
  if (key && isBeside) {
    parts.push(element("g", { transform: `translate(${edge + width + gap} ${Math.round(y)})` }, key.markup));
    y += Math.max(drawing.height, key.height);
  } else {
    y += drawing.height;
    if (key) {
      y += 12;
      parts.push(element("g", { transform: `translate(${edge} ${Math.round(y)})` }, key.markup));
      y += key.height;
    }
  }
  y += 18;
  parts.push(element("path", { d: `M${edge} ${Math.round(y) + 0.5}H${pictureWidth - edge}`, stroke: "#d5dbe0", fill: "none" }));
  y += 8;
  for (const line of footLines(credits, texts)) {
    add(line, size.small, { fill: soft });
    y += 3;
  }
  const height = Math.ceil(y + edge - 8);
  const words = [credits.summary, ...footLines(credits, texts)].join("\n");
  const fonts = await fontsFor(words + parts.join(""));
  const svg = [
    `<svg xmlns="http://www.w3.org/2000/svg" width="${pictureWidth}" height="${height}" viewBox="0 0 ${pictureWidth} ${height}" role="img" aria-labelledby="title description" lang="${texts.language}" font-family="'Noto Sans Variable', 'Noto Sans', sans-serif">`,
    `<title id="title">${escaped(credits.title)}</title><desc id="description">${escaped(words)}</desc>`,
    fonts === "" ? "" : `<style>${fonts}</style>`,
    element("rect", { width: pictureWidth, height, fill: "#ffffff" }),
    ...parts,
    "</svg>\n"
  ].join("");
  return { svg, width: pictureWidth, height };
}
