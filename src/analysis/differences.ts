import type { Matrix } from "../model/matrix.ts";
import { betweenAndWithin } from "../stats/groups.ts";
import { quantiles } from "../stats/spread.ts";
import { changeBetween, type Movers, movers } from "./change.ts";
import { type ClassMoves, classMoves } from "./class-moves.ts";
import { type Convergence, convergence, ifDefined } from "./convergence.ts";
import { compareGroups, type GroupComparison } from "./group-comparison.ts";
import { balancedPanel, type Panel, panelValues } from "./panel.ts";
import { type SpreadRow, spreadOverTime, type Weighting } from "./spread-over-time.ts";
import { type CatchUpVerdict, catchUpVerdict, type SpreadVerdict, spreadVerdict } from "./verdict.ts";

/** Everything that the view of differences asks, in plain arrays: it goes to a worker in one message. */
export interface DifferencesInput {
  readonly matrix: Matrix;
  /** The years in which the indicator has values. */
  readonly years: readonly number[];
  readonly from: number;
  readonly to: number;
  readonly panel: "all" | "pair";
  readonly measure: SpreadRow["measure"];
  readonly weighting: Weighting;
  readonly inhabitants: Float64Array | undefined;
  /** 1 by area with few inhabitants. */
  readonly few: Uint8Array | undefined;
  /** These take part in the ranking of risers and fallers too; in the panel they always do. */
  readonly withFew: boolean;
  readonly band: number;
  readonly classes: { readonly from: Uint8Array; readonly to: Uint8Array; readonly count: number };
  /** A number by area, equal for areas of a gemeente. */
  readonly gemeenten: Uint32Array;
  /** Whether a set is compared with the rest of its own gemeente, or gemeenten, or with all other areas. */
  readonly versus: "gemeente" | "all";
  /** Indexes of the areas of the set; empty: none chosen. */
  readonly set: readonly number[];
}

export interface Differences {
  readonly panel: Panel;
  readonly changes: Float64Array;
  readonly movers: Movers;
  readonly spread: readonly SpreadRow[];
  /** By year of the panel P10, P25, P50, P75, P90. */
  readonly quantiles: readonly (readonly number[])[];
  readonly convergence: Convergence;
  readonly verdict: SpreadVerdict;
  readonly catchUp: CatchUpVerdict;
  readonly moves: ClassMoves;
  /** The share of the variance that lies between gemeenten, in both years; undefined where there is one gemeente. */
  readonly between: { readonly from: number; readonly to: number; readonly gemeenten: number } | undefined;
  readonly groups: GroupComparison | undefined;
}

/** How many risers and fallers are listed. */
const listed = 10;

/** Answers all panels at once: they speak of the same areas and years, and so they agree. */
export function differences(input: DifferencesInput, adjacent: readonly ArrayLike<number>[]): Differences {
  const { matrix, years, from, to, measure, weighting, few, withFew } = input;
  const pair = [...new Set([from, to])].sort((a, b) => a - b);
  const panel = balancedPanel(matrix, input.panel === "all" ? years : pair);
  const changes = changeBetween(matrix, from, to);
  const spread = spreadOverTime(matrix, panel, input.inhabitants);
  const caught = convergence(matrix, panel, from, to);
  const valueIn = (year: number) =>
    spread.find((row) => row.year === year && row.measure === measure && row.weighting === weighting)?.value ?? Number.NaN;
  const verdict = spreadVerdict({ before: valueIn(from), after: valueIn(to), test: caught.test });
  const gemeenten = Array.from(panel.areas, (area) => input.gemeenten[area] ?? 0);
  const shareOf = (year: number) =>
    ifDefined(() => betweenAndWithin(panelValues(matrix, panel, year), gemeenten).betweenShare) ?? Number.NaN;
  const several = new Set(gemeenten).size;
  const slice = (year: number) => {
    const row = matrix.years.indexOf(year) * matrix.areas;
    return matrix.values.subarray(row, row + matrix.areas);
  };
  const set = new Set(input.set);
  const homes = new Set(input.set.map((area) => input.gemeenten[area]));
  return {
    panel,
    changes,
    movers: movers(changes, { band: input.band, few, withFew, most: listed }),
    spread,
    quantiles: panel.years.map((year) =>
      panel.areas.length === 0 ? [] : quantiles(panelValues(matrix, panel, year), [0.1, 0.25, 0.5, 0.75, 0.9])
    ),
    convergence: caught,
    verdict,
    catchUp: catchUpVerdict(caught.line, verdict),
    moves: classMoves(input.classes, { from: slice(from), to: slice(to) }),
    between: several > 1 ? { from: shareOf(from), to: shareOf(to), gemeenten: several } : undefined,
    groups:
      set.size === 0
        ? undefined
        : compareGroups(matrix, {
            years: panel.years,
            set,
            adjacent,
            from,
            to,
            isCompared: (area) => input.versus === "all" || homes.has(input.gemeenten[area]),
            weights: weighting === "population" ? input.inhabitants : undefined
          })
  };
}
