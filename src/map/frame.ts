import type { RasterWindow } from "../geo/raster-ids.ts";

/** The piece of the world that a picture of the map shows, in Leaflet's world pixels at the picture's zoom. */
export interface Frame {
  readonly zoom: number;
  /** The top left corner. */
  readonly left: number;
  readonly top: number;
  /** In CSS pixels. */
  readonly width: number;
  readonly height: number;
  /** Canvas pixels per CSS pixel. */
  readonly ratio: number;
  /** How much heavier lines are drawn than on a usual screen: with the text, on a beamer. */
  readonly weight: number;
}

/** World pixels per unit square: Leaflet's world is 256 pixels wide at zoom 0. */
export const worldSize = (zoom: number) => 256 * 2 ** zoom;

/** The frame round what is in sight, with `padding` of its size on each side, so that a short pan shows no edge. */
export function frameAround(
  sight: { readonly left: number; readonly top: number; readonly width: number; readonly height: number },
  zoom: number,
  { ratio, weight }: Pick<Frame, "ratio" | "weight">,
  padding: number
): Frame {
  const [padX, padY] = [Math.round(sight.width * padding), Math.round(sight.height * padding)];
  return {
    zoom,
    left: Math.floor(sight.left) - padX,
    top: Math.floor(sight.top) - padY,
    width: Math.ceil(sight.width) + 2 * padX,
    height: Math.ceil(sight.height) + 2 * padY,
    ratio,
    weight
  };
}

/** A piece of the world, in world pixels at some zoom. */
type Piece = Pick<Frame, "left" | "top" | "width" | "height">;

/** Where a frame lies in the world pixels of another zoom. */
export function scaledTo({ zoom, left, top, width, height }: Frame, other: number): Piece {
  const scale = 2 ** (other - zoom);
  return { left: left * scale, top: top * scale, width: width * scale, height: height * scale };
}

/** What two pieces have in common; undefined where that is nothing. */
export function overlapOf(a: Piece, b: Piece): Piece | undefined {
  const [left, top] = [Math.max(a.left, b.left), Math.max(a.top, b.top)];
  const width = Math.min(a.left + a.width, b.left + b.width) - left;
  const height = Math.min(a.top + a.height, b.top + b.height) - top;
  return width > 0 && height > 0 ? { left, top, width, height } : undefined;
}

/** Whether a piece lies in another, but for a pixel of rounding. */
export function isWithin(inner: Piece, outer: Piece): boolean {
  return (
    inner.left >= outer.left - 1 &&
    inner.top >= outer.top - 1 &&
    inner.left + inner.width <= outer.left + outer.width + 1 &&
    inner.top + inner.height <= outer.top + outer.height + 1
  );
}
/** How large text is against the usual 16 pixels. */
export const textScale = () => Number.parseFloat(getComputedStyle(document.documentElement).fontSize) / 16 || 1;

export function sameFrame(a: Frame, b: Frame): boolean {
  return (Object.keys(a) as (keyof Frame)[]).every((key) => a[key] === b[key]);
}

/** The same piece of the world as the raster of ids wants it. */
export function windowOf(frame: Frame): RasterWindow {
  const world = worldSize(frame.zoom);
  return {
    left: frame.left / world,
    top: frame.top / world,
    scale: world * frame.ratio,
    width: Math.round(frame.width * frame.ratio),
    height: Math.round(frame.height * frame.ratio)
  };
}

/** The canvas pixel of a frame under a world pixel at some zoom; undefined outside the frame. */
export function pixelAt(frame: Frame, x: number, y: number, zoom: number): number | undefined {
  const { width, height } = windowOf(frame);
  const scale = 2 ** (frame.zoom - zoom);
  const column = Math.floor((x * scale - frame.left) * frame.ratio);
  const row = Math.floor((y * scale - frame.top) * frame.ratio);
  return column < 0 || row < 0 || column >= width || row >= height ? undefined : row * width + column;
}
