import { type Random, seededRandom, shuffle } from "./random.ts";
import { mean } from "./spread.ts";
import { atLeast, sameLength, UndefinedStatistic } from "./undefined-statistic.ts";

/** Who is whose neighbour, with a weight: the neighbours of i stand from starts[i] up to starts[i + 1]. */
export interface SpatialWeights {
  readonly starts: Uint32Array;
  readonly neighbours: Uint32Array;
  readonly weights: Float64Array;
}

/** Weights of which every row adds up to 1: each of k neighbours counts 1/k. A row without neighbours stays empty. */
export function rowStandardised(neighboursOf: readonly ArrayLike<number>[]): SpatialWeights {
  const starts = new Uint32Array(neighboursOf.length + 1);
  for (const [i, list] of neighboursOf.entries()) starts[i + 1] = (starts[i] ?? 0) + list.length;
  return {
    starts,
    neighbours: Uint32Array.from(neighboursOf.flatMap((list) => Array.from(list))),
    weights: Float64Array.from(neighboursOf.flatMap((list) => Array.from(list, () => 1 / list.length)))
  };
}

/** The weighted mean of the neighbours' values: 0 where there are none. */
function spatialLag(values: ArrayLike<number>, { starts, neighbours, weights }: SpatialWeights): Float64Array {
  const lag = new Float64Array(values.length);
  for (let i = 0; i < lag.length; i++) {
    let sum = 0;
    for (let k = starts[i] ?? 0; k < (starts[i + 1] ?? 0); k++) sum += (weights[k] ?? 0) * (values[neighbours[k] ?? 0] ?? 0);
    lag[i] = sum;
  }
  return lag;
}

/** Distances from the mean, and the sum of their squares. */
function centred(values: ArrayLike<number>): { readonly z: Float64Array; readonly zz: number } {
  const centre = mean(values);
  const z = Float64Array.from(values, (value) => value - centre);
  const zz = z.reduce((sum, value) => sum + value * value, 0);
  if (zz === 0) throw new UndefinedStatistic("constant", "spatial autocorrelation of values that are all the same");
  return { z, zz };
}

export interface Moran {
  readonly n: number;
  readonly i: number;
  /** −1/(n − 1), what chance gives. */
  readonly expected: number;
  /** The standard score of i under randomisation (Cliff and Ord, 1981, p. 21). */
  readonly z: number;
}

function crossProduct(z: Float64Array, { starts, neighbours, weights }: SpatialWeights): number {
  let sum = 0;
  for (let i = 0; i < z.length; i++) {
    let lag = 0;
    for (let k = starts[i] ?? 0; k < (starts[i + 1] ?? 0); k++) lag += (weights[k] ?? 0) * (z[neighbours[k] ?? 0] ?? 0);
    sum += (z[i] ?? 0) * lag;
  }
  return sum;
}

interface Sums {
  readonly s0: number;
  readonly s1: number;
  readonly s2: number;
}

function weightSums({ starts, neighbours, weights }: SpatialWeights): Sums {
  const n = starts.length - 1;
  const [rows, columns] = [new Float64Array(n), new Float64Array(n)];
  const pairs = new Map<number, number>();
  let s0 = 0;
  for (let i = 0; i < n; i++)
    for (let k = starts[i] ?? 0; k < (starts[i + 1] ?? 0); k++) {
      const [j, weight] = [neighbours[k] ?? 0, weights[k] ?? 0];
      s0 += weight;
      rows[i] = (rows[i] ?? 0) + weight;
      columns[j] = (columns[j] ?? 0) + weight;
      const pair = Math.min(i, j) * n + Math.max(i, j);
      pairs.set(pair, (pairs.get(pair) ?? 0) + weight);
    }
  let s1 = 0;
  for (const both of pairs.values()) s1 += both * both;
  return { s0, s1, s2: rows.reduce((sum, row, i) => sum + (row + (columns[i] ?? 0)) ** 2, 0) };
}

/**
 * Global Moran's I = (n/S0)·z'Wz/z'z (P. A. P. Moran, 1950) of at least 4 values, each with at least one neighbour: leave
 * islands out before asking.
 */
export function globalMoran(values: ArrayLike<number>, weights: SpatialWeights): Moran {
  const n = values.length;
  atLeast(4, n, "Moran's I");
  if (weights.starts.length !== n + 1) throw new TypeError(`weights of ${weights.starts.length - 1} for ${n} values`);
  const { z, zz } = centred(values);
  const { s0, s1, s2 } = weightSums(weights);
  if (s0 === 0) throw new UndefinedStatistic("no-neighbours", "no two areas are neighbours");
  const i = ((n / s0) * crossProduct(z, weights)) / zz;
  const expected = -1 / (n - 1);
  const kurtosis = (n * z.reduce((sum, value) => sum + value ** 4, 0)) / (zz * zz);
  const a = n * ((n * n - 3 * n + 3) * s1 - n * s2 + 3 * s0 * s0);
  const b = kurtosis * ((n * n - n) * s1 - 2 * n * s2 + 6 * s0 * s0);
  const variance = (a - b) / ((n - 1) * (n - 2) * (n - 3) * s0 * s0) - expected * expected;
  return { n, i, expected, z: (i - expected) / Math.sqrt(variance) };
}

/**
 * Permutations of the values over the areas, one a step, so that a caller can show how far it is and stop: yields how many
 * are done, returns how many gave an I at least as large as `observed`.
 */
export function* permutedMorans(
  values: ArrayLike<number>,
  weights: SpatialWeights,
  { permutations, seed }: { readonly permutations: number; readonly seed: number }
): Generator<number, { readonly asLarge: number; readonly asSmall: number }> {
  const { z } = centred(values);
  const observed = crossProduct(z, weights);
  const random = seededRandom(seed);
  // Sums in another order differ in their last digits: equal is what differs by less.
  const close = Math.abs(observed) * 1e-12;
  let [asLarge, asSmall] = [0, 0];
  for (let done = 1; done <= permutations; done++) {
    shuffle(z, random);
    const permuted = crossProduct(z, weights);
    if (permuted >= observed - close) asLarge++;
    if (permuted <= observed + close) asSmall++;
    yield done;
  }
  return { asLarge, asSmall };
}

/** (M + 1)/(R + 1): one-sided, in the direction of the observed value (North, Curtis and Sham, 2002; PySAL's folded p). */
export function permutationP(
  { asLarge, asSmall }: { readonly asLarge: number; readonly asSmall: number },
  permutations: number
): number {
  return (Math.min(asLarge, asSmall) + 1) / (permutations + 1);
}

/** Local Moran's Iᵢ = (n − 1)·zᵢ·(Wz)ᵢ/z'z (L. Anselin, 1995, as PySAL scales it). */
export function localMoran(values: ArrayLike<number>, weights: SpatialWeights): Float64Array {
  atLeast(4, values.length, "local Moran");
  const { z, zz } = centred(values);
  const lag = spatialLag(z, weights);
  return z.map((value, i) => ((values.length - 1) * value * (lag[i] ?? 0)) / zz);
}

/** The quadrant of an area: high or low itself, among high or low neighbours. */
export type Quadrant = "HH" | "LH" | "LL" | "HL";

export function quadrants(values: ArrayLike<number>, weights: SpatialWeights): Quadrant[] {
  const { z } = centred(values);
  const lag = spatialLag(z, weights);
  return Array.from(z, (own, i): Quadrant => {
    const isAmongHigh = (lag[i] ?? 0) >= 0;
    return own >= 0 ? (isAmongHigh ? "HH" : "HL") : isAmongHigh ? "LH" : "LL";
  });
}

/**
 * Conditional permutations of local Moran: area by area its own value stays, and its neighbours' are drawn from the others.
 * Yields how many areas are done, returns the folded pseudo p of each. The same draws of places serve every area with as many
 * neighbours, as in PySAL; an area without neighbours gets NaN.
 */
export function* permutedLocals(
  values: ArrayLike<number>,
  { starts, weights }: SpatialWeights,
  observed: Float64Array,
  { permutations, seed }: { readonly permutations: number; readonly seed: number }
): Generator<number, Float64Array> {
  const { z, zz } = centred(values);
  const n = z.length;
  const random = seededRandom(seed);
  const p = new Float64Array(n).fill(Number.NaN);
  const others = new Float64Array(n - 1);
  for (let i = 0; i < n; i++) {
    const [start, end] = [starts[i] ?? 0, starts[i + 1] ?? 0];
    if (end > start) {
      for (let j = 0, at = 0; j < n; j++) if (j !== i) others[at++] = z[j] ?? 0;
      let [asLarge, asSmall] = [0, 0];
      const factor = ((n - 1) * (z[i] ?? 0)) / zz;
      const close = Math.abs(observed[i] ?? 0) * 1e-12;
      for (let round = 0; round < permutations; round++) {
        const permuted = factor * drawnLag(others, weights, start, end, random);
        if (permuted >= (observed[i] ?? 0) - close) asLarge++;
        if (permuted <= (observed[i] ?? 0) + close) asSmall++;
      }
      p[i] = permutationP({ asLarge, asSmall }, permutations);
    }
    yield i + 1;
  }
  return p;
}

/** The weighted sum of values drawn without putting back: the first places of a shuffle that goes no further than it must. */
function drawnLag(others: Float64Array, weights: Float64Array, start: number, end: number, random: Random): number {
  let lag = 0;
  for (let k = start; k < end; k++) {
    const place = k - start;
    const drawn = place + Math.floor(random() * (others.length - place));
    const value = others[drawn] ?? 0;
    others[drawn] = others[place] ?? 0;
    others[place] = value;
    lag += (weights[k] ?? 0) * value;
  }
  return lag;
}

/** Runs a stepper to its end. */
export function runAll<Result>(steps: Generator<unknown, Result>): Result {
  for (;;) {
    const step = steps.next();
    if (step.done) return step.value;
  }
}

/** Which of several p-values hold together at a false discovery rate (Benjamini and Hochberg, 1995); NaN never does. */
export function falseDiscoveryRate(p: ArrayLike<number>, rate: number): boolean[] {
  const known = Array.from(p).filter((value) => !Number.isNaN(value));
  const sorted = known.sort((a, b) => a - b);
  let limit = -1;
  for (const [k, value] of sorted.entries()) if (value <= ((k + 1) / sorted.length) * rate) limit = value;
  sameLength(p, p);
  return Array.from(p, (value) => value <= limit);
}
