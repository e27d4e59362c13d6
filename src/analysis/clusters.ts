import type { Matrix } from "../model/matrix.ts";
import {
  falseDiscoveryRate,
  globalMoran,
  localMoran,
  permutationP,
  permutedLocals,
  permutedMorans,
  type Quadrant,
  quadrants,
  rowStandardised,
  type SpatialWeights
} from "../stats/moran.ts";
import { ifDefined } from "./convergence.ts";
import { level } from "./verdict.ts";

export const permutations = 999;
export const permutationSeed = 20_180_307;

/** Areas with a value and at least one neighbour that has one too, and their weights among themselves. */
export interface Neighbourhood {
  readonly areas: Uint32Array;
  readonly weights: SpatialWeights;
  /** Areas with a value that touch no other with a value. */
  readonly islands: readonly number[];
  /** Areas without a value. */
  readonly missing: readonly number[];
}

function neighbourhoodOf(values: ArrayLike<number>, adjacent: readonly ArrayLike<number>[]): Neighbourhood {
  const all = Array.from({ length: values.length }, (_, area) => area);
  const isKnown = (area: number) => !Number.isNaN(values[area] ?? Number.NaN);
  const known = all.filter(isKnown);
  const neighboursOf = (area: number) => Array.from(adjacent[area] ?? []).filter(isKnown);
  const areas = known.filter((area) => neighboursOf(area).length > 0);
  const placeOf = new Map(areas.map((area, place) => [area, place]));
  return {
    areas: Uint32Array.from(areas),
    weights: rowStandardised(areas.map((area) => neighboursOf(area).flatMap((other) => placeOf.get(other) ?? []))),
    islands: known.filter((area) => neighboursOf(area).length === 0),
    missing: all.filter((area) => !isKnown(area))
  };
}

export interface MoranRow {
  readonly year: number;
  readonly n: number;
  readonly i: number;
  readonly expected: number;
  readonly p: number;
}

export interface Clusters {
  readonly year: number;
  readonly neighbourhood: Neighbourhood;
  /** In the order of `neighbourhood.areas`. */
  readonly local: Float64Array;
  readonly p: Float64Array;
  readonly quadrants: readonly Quadrant[];
}

/** How far a long calculation is, from 0 to 1. */
type Progress = number;

const options = { permutations, seed: permutationSeed };

/**
 * Moran's I of every year with its permutation p, and the local ones of a year. Keeps what it computed: another year of the
 * same figures asks for its local ones alone.
 */
export class Permuter {
  readonly #matrix: Matrix;
  readonly #adjacent: readonly ArrayLike<number>[];
  #rows: readonly MoranRow[] | undefined;
  readonly #clusters = new Map<number, Clusters | undefined>();

  constructor(matrix: Matrix, adjacent: readonly ArrayLike<number>[]) {
    this.#matrix = matrix;
    this.#adjacent = adjacent;
  }

  #sliceOf(year: number): Float64Array {
    const row = this.#matrix.years.indexOf(year) * this.#matrix.areas;
    return Float64Array.from(this.#matrix.values.subarray(row, row + this.#matrix.areas));
  }

  /** A stepper: yields how far it is. */
  *pattern(year: number): Generator<Progress, { readonly rows: readonly MoranRow[]; readonly clusters: Clusters | undefined }> {
    const before = this.#rows === undefined ? this.#matrix.years.length : 0;
    const parts = before + 1;
    this.#rows ??= yield* this.#global(parts);
    if (!this.#clusters.has(year)) this.#clusters.set(year, yield* this.#local(year, before, parts));
    return { rows: this.#rows, clusters: this.#clusters.get(year) };
  }

  *#global(parts: number): Generator<Progress, MoranRow[]> {
    const rows: MoranRow[] = [];
    for (const [index, year] of this.#matrix.years.entries()) {
      const slice = this.#sliceOf(year);
      const { areas, weights } = neighbourhoodOf(slice, this.#adjacent);
      const values = Float64Array.from(areas, (area) => slice[area] ?? Number.NaN);
      const moran = ifDefined(() => globalMoran(values, weights));
      if (!moran) continue;
      const steps = permutedMorans(values, weights, options);
      let step = steps.next();
      for (; !step.done; step = steps.next()) if (step.value % 20 === 0) yield (index + step.value / permutations) / parts;
      rows.push({ year, n: moran.n, i: moran.i, expected: moran.expected, p: permutationP(step.value, permutations) });
    }
    return rows;
  }

  *#local(year: number, before: number, parts: number): Generator<Progress, Clusters | undefined> {
    const slice = this.#sliceOf(year);
    const neighbourhood = neighbourhoodOf(slice, this.#adjacent);
    const values = Float64Array.from(neighbourhood.areas, (area) => slice[area] ?? Number.NaN);
    const local = ifDefined(() => localMoran(values, neighbourhood.weights));
    if (!local) return undefined;
    const steps = permutedLocals(values, neighbourhood.weights, local, options);
    let step = steps.next();
    for (; !step.done; step = steps.next()) if (step.value % 20 === 0) yield (before + step.value / values.length) / parts;
    return { year, neighbourhood, local, p: step.value, quadrants: quadrants(values, neighbourhood.weights) };
  }
}

/** Classes for a map, by area: 1 low among low, 2 low among high, 3 not demonstrable, 4 high among low, 5 high among high; 0 no value. */
export function clusterClasses({ neighbourhood, p, quadrants: found }: Clusters, count: number, withFdr: boolean): Uint8Array {
  const classes = new Uint8Array(count);
  const holds = withFdr ? falseDiscoveryRate(p, level) : Array.from(p, (value) => value < level);
  const numbers: Readonly<Record<Quadrant, number>> = { LL: 1, LH: 2, HL: 4, HH: 5 };
  for (const area of neighbourhood.islands) classes[area] = 3;
  for (const [place, area] of neighbourhood.areas.entries()) classes[area] = holds[place] ? numbers[found[place] ?? "HH"] : 3;
  return classes;
}
