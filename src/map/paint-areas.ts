import type { Frame } from "./frame.ts";

/** What each area is painted with: an opaque colour, or hatching where there are no data. */
export interface AreaPaint {
  /** By id (area index + 1), as a canvas holds pixels in memory; 0, no area, is transparent. */
  readonly colours: Uint32Array;
  /** 1 by id where the area is hatched with `stripe` on its colour. */
  readonly hatched: Uint8Array;
  readonly stripe: number;
}

/** `#rrggbb` as the number that a canvas' pixel memory holds on a little-endian machine, opaque. */
export function pixelOf(colour: string): number {
  const rgb = Number.parseInt(colour.slice(1), 16);
  return ((255 << 24) | ((rgb & 255) << 16) | (rgb & 0xff00) | (rgb >> 16)) >>> 0;
}

/** The paint for classes (0 = no data) by the colours of their scheme. */
export function paintOf(
  classes: Uint8Array,
  classColours: readonly string[],
  noData: { readonly ground: string; readonly stripe: string }
): AreaPaint {
  const table = [noData.ground, ...classColours].map(pixelOf);
  const colours = new Uint32Array(classes.length + 1);
  const hatched = new Uint8Array(classes.length + 1);
  for (const [area, number] of classes.entries()) {
    colours[area + 1] = table[number] ?? table[0] ?? 0;
    hatched[area + 1] = number === 0 ? 1 : 0;
  }
  return { colours, hatched, stripe: pixelOf(noData.stripe) };
}

/**
 * Colours every pixel by the id of its area: one pass, whatever the number of areas. The hatching is fixed to the ground,
 * not to the screen, so that it does not crawl when the map moves.
 */
export function paintPixels(ids: Uint32Array, pixels: Uint32Array, paint: AreaPaint, frame: Frame): void {
  const width = Math.round(frame.width * frame.ratio);
  const [period, thickness] = [7, 1.6].map((size) => Math.round(size * frame.ratio * frame.weight)) as [number, number];
  const { colours, hatched, stripe } = paint;
  const start = Math.round((frame.left + frame.top) * frame.ratio) % period;
  const shift = start < 0 ? start + period : start;
  for (let i = 0; i < ids.length; i++) {
    const id = ids[i] ?? 0;
    pixels[i] =
      hatched[id] === 1 && ((i % width) + Math.floor(i / width) + shift) % period < thickness ? stripe : (colours[id] ?? 0);
  }
}
