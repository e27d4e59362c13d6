import type { Matrix } from "../model/matrix.ts";
import { exchangedSpreads } from "../stats/exchange.ts";
import { holm } from "../stats/holm.ts";
import { orderMeasures, type SpreadMeasure, spreadMeasures } from "../stats/spread.ts";
import { convergence, ifDefined } from "./convergence.ts";
import { balancedPanel, panelValues } from "./panel.ts";
import { spreadOverTime } from "./spread-over-time.ts";
import { type SpreadVerdict, spreadVerdict } from "./verdict.ts";

const exchanges = 9_999;
const exchangeSeed = 20_180_307;

/** One measure from one year to the last. */
export interface StripCell {
  readonly from: number;
  readonly measure: SpreadMeasure;
  readonly n: number;
  readonly before: number;
  readonly after: number;
  /** The SD's by Pitman and Morgan, the others' by exchange of both years; NaN where there is no test. */
  readonly p: number;
  /** By Holm over all cells of the strip. */
  readonly adjusted: number;
  readonly verdict: SpreadVerdict;
  /** The verdict that holds although so many were asked for at once. */
  readonly familyVerdict: SpreadVerdict;
}

/** All verdicts that could have been picked: every year to the last, by every measure, unweighted. */
export interface VerdictStrip {
  readonly to: number;
  /** Year by year, and within a year in the order of `spreadMeasures`. */
  readonly cells: readonly StripCell[];
  /** How many tests the adjusted p-values answer for. */
  readonly family: number;
  /** How often the years were exchanged for each of the measures that go by order. */
  readonly permutations: number;
}

type Bare = Omit<StripCell, "adjusted" | "verdict" | "familyVerdict">;

/**
 * A stepper: yields how far it is, from 0 to 1. `panel`: the areas with a value in all years, the same in every cell, or those
 * with a value in both years of the cell; undefined where there are not two years.
 */
export function* verdictStrip(
  matrix: Matrix,
  years: readonly number[],
  panel: "all" | "pair",
  permutations = exchanges
): Generator<number, VerdictStrip | undefined> {
  const to = years.at(-1);
  const starts = years.slice(0, -1);
  if (to === undefined || starts.length === 0) return undefined;
  const bare: Bare[] = [];
  for (const [index, from] of starts.entries()) {
    const pair = balancedPanel(matrix, panel === "all" ? years : [from, to]);
    const [first, last] = [panelValues(matrix, pair, from), panelValues(matrix, pair, to)];
    const rows = spreadOverTime(matrix, { ...pair, years: [from, to] });
    const test = convergence(matrix, pair, from, to).test;
    const ps: Partial<Record<SpreadMeasure, number>> = {};
    // One has no test where the other has none: too few areas, a year in which all are alike, or the same shift of all.
    const steps = exchangedSpreads(first, last, { permutations, seed: exchangeSeed });
    let step = test && ifDefined(() => steps.next());
    for (; step && !step.done; step = steps.next())
      if (step.value % 20 === 0) yield (index + step.value / permutations) / starts.length;
    if (test && step?.done) {
      ps.sd = test.p;
      for (const measure of orderMeasures) ps[measure] = step.value[measure].p;
    }
    for (const measure of spreadMeasures) {
      const valueIn = (year: number) => rows.find((row) => row.year === year && row.measure === measure)?.value ?? Number.NaN;
      bare.push({ from, measure, n: first.length, before: valueIn(from), after: valueIn(to), p: ps[measure] ?? Number.NaN });
    }
  }
  const adjusted = holm(bare.map(({ p }) => p));
  return {
    to,
    permutations,
    family: bare.filter(({ p }) => !Number.isNaN(p)).length,
    cells: bare.map((cell, i) => {
      const own = adjusted[i] ?? Number.NaN;
      return { ...cell, adjusted: own, verdict: verdictAt(cell, cell.p), familyVerdict: verdictAt(cell, own) };
    })
  };
}

const verdictAt = ({ before, after }: Bare, p: number): SpreadVerdict =>
  spreadVerdict({ before, after, test: { t: after - before, p } });
