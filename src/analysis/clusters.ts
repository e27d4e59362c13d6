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

/** Moran's I of every year with its permutation p, then the local ones of one year. A stepper: yields how far it is. */
export function* spatialPattern(
  matrix: Matrix,
  adjacent: readonly ArrayLike<number>[],
  year: number
): Generator<Progress, { readonly rows: readonly MoranRow[]; readonly clusters: Clusters | undefined }> {
  const options = { permutations, seed: permutationSeed };
  const rows: MoranRow[] = [];
  const parts = matrix.years.length + 1;
  for (const [index, own] of matrix.years.entries()) {
    const slice = matrix.values.subarray(index * matrix.areas, (index + 1) * matrix.areas);
    const { areas, weights } = neighbourhoodOf(slice, adjacent);
    const values = Float64Array.from(areas, (area) => slice[area] ?? Number.NaN);
    const moran = ifDefined(() => globalMoran(values, weights));
    if (!moran) continue;
    const steps = permutedMorans(values, weights, options);
    let step = steps.next();
    for (; !step.done; step = steps.next()) if (step.value % 50 === 0) yield (index + step.value / permutations) / parts;
    rows.push({ year: own, n: moran.n, i: moran.i, expected: moran.expected, p: permutationP(step.value, permutations) });
  }
  const row = matrix.years.indexOf(year) * matrix.areas;
  const slice = matrix.values.subarray(row, row + matrix.areas);
  const neighbourhood = neighbourhoodOf(slice, adjacent);
  const values = Float64Array.from(neighbourhood.areas, (area) => slice[area] ?? Number.NaN);
  const local = ifDefined(() => localMoran(values, neighbourhood.weights));
  if (!local) return { rows, clusters: undefined };
  const steps = permutedLocals(values, neighbourhood.weights, local, options);
  let step = steps.next();
  for (; !step.done; step = steps.next()) if (step.value % 20 === 0) yield (parts - 1 + step.value / values.length) / parts;
  const clusters = { year, neighbourhood, local, p: step.value, quadrants: quadrants(values, neighbourhood.weights) };
  return { rows, clusters };
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
