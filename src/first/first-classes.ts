import { classify } from "../analysis/classify.ts";
import { bytesOf, doubles, readBatch } from "./arrow-columns.ts";
import type { FirstIndicator, FirstLevel } from "./first-page.ts";

/** The class of every area in a year, from the score file; as the application classifies. Throws where the file is another. */
export function firstClasses(
  file: ArrayBuffer,
  { areas }: FirstLevel,
  { column, published, rows }: FirstIndicator,
  year: number,
  bounds: readonly number[]
): Uint8Array {
  const batch = readBatch(file);
  if (batch.rows !== areas * rows.length) throw new RangeError(`${batch.rows} rows for ${areas} areas in ${rows.length} years`);
  const [start, end] = [rows.indexOf(year) * areas, (rows.indexOf(year) + 1) * areas];
  const given = published === undefined ? undefined : bytesOf(batch, published).subarray(start, end);
  return classify(doubles(batch, column).subarray(start, end), { bounds }, given);
}
