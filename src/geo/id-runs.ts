/**
 * A raster of ids as runs of equal ids within a row. Areas are wide, so this is a tenth or less of the memory, and colouring
 * a run costs hardly more than colouring a pixel.
 */
export interface IdRuns {
  /** The pixel at which each run begins, ascending; one more entry holds the number of pixels. */
  readonly starts: Uint32Array<ArrayBuffer>;
  /** The id of each run: area index + 1, or 0 where there is none. */
  readonly ids: Uint32Array<ArrayBuffer>;
}

/** The runs of a raster whose rows are `width` long. */
export function runsOf(raster: Uint32Array, width: number): IdRuns {
  const isStart = (pixel: number) => raster[pixel] !== raster[pixel - 1] || pixel % width === 0;
  let count = 0;
  for (let pixel = 0; pixel < raster.length; pixel++) if (isStart(pixel)) count++;
  const [starts, ids] = [new Uint32Array(count + 1), new Uint32Array(count)];
  let run = 0;
  for (let pixel = 0; pixel < raster.length; pixel++)
    if (isStart(pixel)) {
      starts[run] = pixel;
      ids[run++] = raster[pixel] ?? 0;
    }
  starts[count] = raster.length;
  return { starts, ids };
}

/** The id at a pixel: that of the last run that begins at or before it. 0 outside the raster. */
export function idAt({ starts, ids }: IdRuns, pixel: number): number {
  let [low, high] = [0, ids.length];
  while (high - low > 1) {
    const middle = (low + high) >> 1;
    if ((starts[middle] ?? 0) <= pixel) low = middle;
    else high = middle;
  }
  return pixel < 0 || pixel >= (starts[ids.length] ?? 0) ? 0 : (ids[low] ?? 0);
}
