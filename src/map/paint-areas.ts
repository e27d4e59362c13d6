import type { IdRuns } from "../geo/id-runs.ts";
import { type Frame, windowOf } from "./frame.ts";

/**
 * What areas are painted with: their classes, and an opaque colour for each class. Nothing in it is as long as there are areas
 * but what is there anyway, so that a year step costs as much as there are runs on screen.
 */
export interface AreaPaint {
  /** By area, 0 = no data, hatched. */
  readonly classes: Uint8Array;
  /** 1 by area that is dotted. */
  readonly few: Uint8Array | undefined;
  /** By class, as a canvas holds pixels in memory. */
  readonly colours: Uint32Array;
  /** The colour of the hatching or the dots, by class. */
  readonly marks: Uint32Array;
}

/** `#rrggbb` as the number that a canvas' pixel memory holds on a little-endian machine, opaque. */
export function pixelOf(colour: string): number {
  const rgb = Number.parseInt(colour.slice(1), 16);
  return ((255 << 24) | ((rgb & 255) << 16) | (rgb & 0xff00) | (rgb >> 16)) >>> 0;
}

/** Dots that stand out: dark on a light colour, white on a dark one (perceived lightness by ITU-R BT.601). */
function dotOn(pixel: number): number {
  const light = 0.299 * (pixel & 255) + 0.587 * ((pixel >> 8) & 255) + 0.114 * ((pixel >> 16) & 255);
  return pixelOf(light > 128 ? "#16222e" : "#ffffff");
}

/** The paint for classes (0 = no data, hatched) by the colours of their scheme; dotted where `few` is 1. */
export function paintOf(
  classes: Uint8Array,
  classColours: readonly string[],
  noData: { readonly ground: string; readonly stripe: string },
  few?: Uint8Array
): AreaPaint {
  const colours = Uint32Array.from([noData.ground, ...classColours], pixelOf);
  const marks = colours.map((colour, number) => (number === 0 ? pixelOf(noData.stripe) : dotOn(colour)));
  return { classes, few, colours, marks };
}

const isSameList = (a: Uint8Array | Uint32Array, b: Uint8Array | Uint32Array) =>
  a === b || (a.length === b.length && a.every((item, i) => item === b[i]));

/** Whether two paints give every area the same colour: of figures that came twice, from the file and from the database. */
export function isSamePaint(a: AreaPaint, b: AreaPaint): boolean {
  if (a === b) return true;
  const isFewSame = a.few === b.few || (a.few !== undefined && b.few !== undefined && isSameList(a.few, b.few));
  return isFewSame && isSameList(a.colours, b.colours) && isSameList(a.classes, b.classes);
}

/** Marks that are fixed to the ground, not to the screen, so that they do not crawl when the map moves. */
class Texture {
  readonly #period: number;
  readonly #thickness: number;
  readonly #left: number;
  readonly #top: number;
  readonly #isDotted: boolean;

  constructor({ left, top, ratio, weight }: Frame, size: { readonly period: number; readonly thickness: number }, dots: boolean) {
    this.#period = Math.max(2, Math.round(size.period * ratio * weight));
    this.#thickness = Math.max(1, Math.round(size.thickness * ratio * weight));
    // Places on the ground can be negative; their remainders here are not.
    const ground = (place: number) => ((Math.round(place * ratio) % (2 * this.#period)) + 2 * this.#period) % (2 * this.#period);
    this.#left = ground(left);
    this.#top = ground(top);
    this.#isDotted = dots;
  }

  /** Paints a run of pixels that begins at a column of a row. */
  paint(pixels: Uint32Array, start: number, end: number, column: number, row: number, colour: number, mark: number): void {
    const [period, thickness] = [this.#period, this.#thickness];
    const y = this.#top + row;
    // Dots stand in rows, every other row half a period on; stripes move one pixel a row.
    const isBare = this.#isDotted && y % period >= thickness;
    const shift = this.#isDotted ? (Math.floor(y / period) % 2) * (period >> 1) : y;
    let place = (this.#left + column + shift) % period;
    for (let pixel = start; pixel < end; pixel++) {
      pixels[pixel] = place < thickness && !isBare ? mark : colour;
      if (++place === period) place = 0;
    }
  }
}

// Below this length a loop is quicker than the call of fill.
const shortRun = 24;

/**
 * Colours every pixel by the id of its area: one pass over the runs, whatever the number of areas. Pixels without an area
 * are left as they are.
 */
export function paintPixels({ starts, ids }: IdRuns, pixels: Uint32Array, paint: AreaPaint, frame: Frame): void {
  const { width } = windowOf(frame);
  const { classes, few, colours, marks } = paint;
  const hatching = new Texture(frame, { period: 7, thickness: 1.6 }, false);
  const dots = new Texture(frame, { period: 6, thickness: 1.4 }, true);
  for (let run = 0; run < ids.length; run++) {
    const id = ids[run] ?? 0;
    if (id === 0) continue;
    const start = starts[run] ?? 0;
    const end = starts[run + 1] ?? 0;
    const number = classes[id - 1] ?? 0;
    const colour = colours[number] ?? 0;
    const isHatched = number === 0;
    if (isHatched || few?.[id - 1] === 1) {
      const row = Math.floor(start / width);
      const texture = isHatched ? hatching : dots;
      texture.paint(pixels, start, end, start - row * width, row, colour, marks[number] ?? 0);
    } else if (end - start > shortRun) pixels.fill(colour, start, end);
    else for (let pixel = start; pixel < end; pixel++) pixels[pixel] = colour;
  }
}
