import { quantileSorted } from "d3-array";
import { ascendingOrder, firstNotBelow, sorted } from "./order.ts";
import { atLeast, sameLength, UndefinedStatistic } from "./undefined-statistic.ts";

/** Measures of dispersion: standard deviation, P90−P10, interquartile range, range, median absolute deviation. */
export const spreadMeasures = ["sd", "p90_p10", "iqr", "range", "mad"] as const;
export type SpreadMeasure = (typeof spreadMeasures)[number];

/** All but the SD: what they are is read off the values in order. */
export const orderMeasures = ["p90_p10", "iqr", "range", "mad"] as const satisfies readonly SpreadMeasure[];
export type OrderMeasure = (typeof orderMeasures)[number];

type Values = ArrayLike<number>;

/** The arithmetic mean, in the unit of the values. */
export function mean(values: Values): number {
  atLeast(1, values.length, "a mean");
  let sum = 0;
  for (let i = 0; i < values.length; i++) sum += values[i] ?? 0;
  return sum / values.length;
}

/** The sum of squared distances from the mean, in two passes, so that large means cost no digits. */
export function squaredDeviations(values: Values): number {
  const centre = mean(values);
  let sum = 0;
  let rest = 0;
  for (let i = 0; i < values.length; i++) {
    const distance = (values[i] ?? 0) - centre;
    sum += distance * distance;
    rest += distance;
  }
  // Chan, Golub and LeVeque (1983): the sum of distances corrects for the rounding of the mean.
  return sum - (rest * rest) / values.length;
}

/** The sample variance, divided by n − 1. */
export function variance(values: Values): number {
  atLeast(2, values.length, "a variance");
  return squaredDeviations(values) / (values.length - 1);
}

export const standardDeviation = (values: Values): number => Math.sqrt(variance(values));

/**
 * The quantile at p (0 to 1) by linear interpolation, type 7 of Hyndman and Fan (1996): R's and NumPy's default. d3-array's
 * quantileSorted computes just that.
 */
export function quantile(values: Values, p: number): number {
  return quantiles(values, [p])[0] ?? Number.NaN;
}

/** Several quantiles of one sorting. */
export function quantiles(values: Values, ps: readonly number[]): number[] {
  atLeast(1, values.length, "a quantile");
  return sortedQuantiles(sorted(values), ps);
}

// d3's types know arrays alone; its code reads places and length, as a typed array has them.
const sortedQuantiles = (ascending: Float64Array, ps: readonly number[]): number[] =>
  ps.map((p) => quantileSorted(ascending as unknown as number[], p) ?? Number.NaN);

/**
 * The places of ascending values by their distance from a centre, the nearest first. On either side of it they are in order
 * already: the two sides are merged, which no sorting is as quick as.
 */
function orderByDistance(ascending: Float64Array, centre: number): Uint32Array {
  const order = new Uint32Array(ascending.length);
  const distance = (place: number) => Math.abs((ascending[place] ?? Number.POSITIVE_INFINITY) - centre);
  let above = firstNotBelow(ascending, centre);
  let below = above - 1;
  for (let at = 0; at < order.length; at++) order[at] = distance(below) <= distance(above) && below >= 0 ? below-- : above++;
  return order;
}

/** Σwx/Σw. Weights are not negative and not all 0. */
export function weightedMean(values: Values, weights: Values): number {
  sameLength(values, weights);
  let [sum, total] = [0, 0];
  for (let i = 0; i < values.length; i++) {
    const weight = weights[i] ?? 0;
    if (!(weight >= 0)) throw new RangeError(`a weight of ${weight}`);
    sum += weight * (values[i] ?? 0);
    total += weight;
  }
  if (total === 0) throw new UndefinedStatistic("no-weight", "all weights are 0");
  return sum / total;
}

/** The weighted standard deviation in its population form: √(Σw(x − x̄)²/Σw). */
function weightedDeviation(values: Values, weights: Values): number {
  const centre = weightedMean(values, weights);
  const squares = new Float64Array(values.length);
  for (let i = 0; i < squares.length; i++) squares[i] = ((values[i] ?? 0) - centre) ** 2;
  return Math.sqrt(weightedMean(squares, weights));
}

/** Values in ascending order with their weights and the places where they stand; values of weight 0 are left out. */
interface Weighed {
  readonly values: Float64Array;
  readonly weights: Float64Array;
  /** Between two neighbours lies the half of the weight of each. */
  readonly places: Float64Array;
}

function weighed(values: Values, weights: Values): Weighed {
  sameLength(values, weights);
  return inOrder(values, weights, ascendingOrder(values));
}

/** Values and weights in an order in which the values ascend. */
function inOrder(values: Values, weights: Values, order: Uint32Array): Weighed {
  const heavy = order.filter((i) => (weights[i] ?? 0) > 0);
  const n = heavy.length;
  if (n === 0) throw new UndefinedStatistic("no-weight", "all weights are 0");
  const [own, ascending, places] = [new Float64Array(n), new Float64Array(n), new Float64Array(n)];
  for (let k = 0; k < n; k++) {
    own[k] = weights[heavy[k] ?? 0] ?? 0;
    ascending[k] = values[heavy[k] ?? 0] ?? Number.NaN;
    if (k > 0) places[k] = (places[k - 1] ?? 0) + ((own[k - 1] ?? 0) + (own[k] ?? 0)) / 2;
  }
  return { values: ascending, weights: own, places };
}

function quantileOf({ values, places }: Weighed, p: number): number {
  const target = p * (places.at(-1) ?? 0);
  const above = firstNotBelow(places, target);
  const high = values[above] ?? Number.NaN;
  if (above === 0 || places[above] === target) return high;
  const before = values[above - 1] ?? Number.NaN;
  const [from, to] = [places[above - 1] ?? 0, places[above] ?? 0];
  return before + ((high - before) * (target - from)) / (to - from);
}

/**
 * The weighted quantile at p: linear interpolation between the values, each standing at the share of the weight before it,
 * (Wₖ − wₖ) / (W − w̄) stretched to 0…1. With equal weights it is type 7. Values of weight 0 are left out.
 */
export const weightedQuantile = (values: Values, weights: Values, p: number): number => quantileOf(weighed(values, weights), p);

/** Goes from the centre outwards, always to the nearer side, up to the middle of the distances. */
function medianDistance(ascending: Float64Array, centre: number): number {
  const distance = (place: number) => Math.abs((ascending[place] ?? Number.POSITIVE_INFINITY) - centre);
  let above = firstNotBelow(ascending, centre);
  let below = above - 1;
  const last = ascending.length >> 1;
  let [before, own] = [0, 0];
  for (let at = 0; at <= last; at++) {
    before = own;
    own = below >= 0 && distance(below) <= distance(above) ? distance(below--) : distance(above++);
  }
  return ascending.length % 2 === 1 ? own : (before + own) / 2;
}

/** A measure of dispersion in the unit of the values, of at least two of them (SD by n − 1). */
export const spread = (measure: SpreadMeasure, values: Values): number => spreads(values)[measure];

/** Every measure of dispersion at once: the values are put in order a single time. At least two. */
export function spreads(values: Values): Readonly<Record<SpreadMeasure, number>> {
  atLeast(2, values.length, "a measure of dispersion");
  return { sd: standardDeviation(values), ...orderedSpreads(sorted(values)) };
}

/** The measures that go by order, of values that are in ascending order already. */
export function orderedSpreads(ascending: Float64Array): Readonly<Record<OrderMeasure, number>> {
  const [p10 = 0, p25 = 0, p50 = 0, p75 = 0, p90 = 0] = sortedQuantiles(ascending, [0.1, 0.25, 0.5, 0.75, 0.9]);
  return {
    p90_p10: p90 - p10,
    iqr: p75 - p25,
    range: (ascending.at(-1) ?? 0) - (ascending[0] ?? 0),
    // The median of the distances from the median, not scaled to the normal distribution.
    mad: medianDistance(ascending, p50)
  };
}

/** A weighted measure: the SD in its population form, quantiles as weightedQuantile; the range of all that have weight. */
export const weightedSpread = (measure: SpreadMeasure, values: Values, weights: Values): number =>
  weightedSpreads(values, weights)[measure];

/** Every weighted measure at once. At least two values. */
export function weightedSpreads(values: Values, weights: Values): Readonly<Record<SpreadMeasure, number>> {
  atLeast(2, values.length, "a measure of dispersion");
  const ascending = weighed(values, weights);
  const at = (p: number) => quantileOf(ascending, p);
  const centre = at(0.5);
  const distances = ascending.values.map((value) => Math.abs(value - centre));
  return {
    sd: weightedDeviation(values, weights),
    p90_p10: at(0.9) - at(0.1),
    iqr: at(0.75) - at(0.25),
    range: at(1) - at(0),
    mad: quantileOf(inOrder(distances, ascending.weights, orderByDistance(ascending.values, centre)), 0.5)
  };
}
