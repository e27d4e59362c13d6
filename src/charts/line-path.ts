/** In pixels; y is NaN where there is no value. */
export type Point = readonly [x: number, y: number];

/** To a tenth of a pixel: finer is not seen, and makes paths long. */
export const tenth = (pixels: number) => Math.round(pixels * 10) / 10;

/** The pieces of a line that is broken where a value is missing. */
export function linePieces(points: readonly Point[]): Point[][] {
  const pieces: Point[][] = [];
  let isDrawing = false;
  for (const point of points) {
    if (Number.isNaN(point[1])) isDrawing = false;
    else if (isDrawing) pieces.at(-1)?.push(point);
    else {
      pieces.push([point]);
      isDrawing = true;
    }
  }
  return pieces;
}

/** A line through the points as an SVG path, broken where one is missing. */
export const linePath = (points: readonly Point[]): string =>
  linePieces(points)
    .map((piece) => `M${piece.map(([x, y]) => `${tenth(x)},${tenth(y)}`).join("L")}`)
    .join("");

/** The points that are there. */
export const dotsOf = (points: readonly Point[]): Point[] => points.filter(([, y]) => !Number.isNaN(y));

/** A scale that leaves a missing value missing: D3's give undefined. */
export const keepingGaps = (scale: (value: number) => number) => (value: number) => (Number.isNaN(value) ? value : scale(value));
