import type { Data, Vector } from "apache-arrow";

/** The chunks of a vector, each with the position of its first cell in the whole. */
function* chunksOf(vector: Vector): Generator<readonly [Data, number]> {
  let start = 0;
  for (const chunk of vector.data) {
    yield [chunk, start];
    start += chunk.length;
  }
}

const isMissing = ({ nullCount, nullBitmap, offset }: Data, i: number) => {
  const bit = offset + i;
  return nullCount > 0 && nullBitmap !== undefined && ((nullBitmap[bit >> 3] ?? 0) & (1 << (bit & 7))) === 0;
};

/** A column of numbers as doubles, NaN where a cell is null. One pass over the column's own memory, no object per row. */
export function readNumbers(vector: Vector): Float64Array {
  const numbers = new Float64Array(vector.length);
  for (const [chunk, start] of chunksOf(vector)) {
    numbers.set(chunk.values.subarray(0, chunk.length), start);
    if (chunk.nullCount > 0) for (let i = 0; i < chunk.length; i++) if (isMissing(chunk, i)) numbers[start + i] = Number.NaN;
  }
  return numbers;
}

/** A column of text, empty where a cell is null. */
export function readTexts(vector: Vector): string[] {
  return Array.from({ length: vector.length }, (_, i) => (vector.get(i) as string | null) ?? "");
}
