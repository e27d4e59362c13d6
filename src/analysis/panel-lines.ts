import type { TrendsFinding } from "../model/finding.ts";
import { selectQuantiles } from "../stats/select-quantiles.ts";
import type { FindingSubject } from "./finding-subject.ts";
import { balancedPanel, panelValues } from "./panel.ts";

/** The lines of all areas in a period: those of the balanced panel of all years, so that a band speaks of the same areas throughout. */
export interface PanelLines {
  readonly years: readonly number[];
  /** Indexes of the areas. Without a panel worth the name all areas that have a figure. */
  readonly areas: readonly number[];
  /** P10 and P90 of every year of the period; absent with too few areas for tenths. */
  readonly band?: { readonly low: readonly number[]; readonly high: readonly number[]; readonly n: number };
  /** How far the tenths lie apart in the first and the last year, as a finding. */
  readonly finding: TrendsFinding;
}

/** With fewer areas there is no tenth at either end. */
const leastForBand = 10;
/** With fewer areas lines of all are worth more than lines of those that miss nothing. */
const leastForPanel = 3;

export function panelLines(
  { matrix, years: all }: Pick<FindingSubject, "matrix" | "years">,
  from: number,
  to: number
): PanelLines {
  const years = all.filter((year) => year >= from && year <= to);
  const panel = balancedPanel(matrix, all);
  const n = panel.areas.length;
  const areas = n < leastForPanel ? everyKnown(matrix, years) : [...panel.areas];
  if (years.length === 0) return { years, areas, finding: { kind: "none", reason: "no-figures" } };
  if (years.length === 1) return { years, areas, finding: { kind: "none", reason: "one-year" } };
  if (n < leastForBand) return { years, areas, finding: { kind: "none", reason: "too-few" } };
  const tenths = years.map((year) => selectQuantiles(panelValues(matrix, panel, year), [0.1, 0.9]));
  const [low, high] = [tenths.map(([p10 = Number.NaN]) => p10), tenths.map(([, p90 = Number.NaN]) => p90)];
  const gapIn = (place: number) => (high.at(place) ?? Number.NaN) - (low.at(place) ?? Number.NaN);
  const leftOut = panel.leftOut.length;
  return {
    years,
    areas,
    band: { low, high, n },
    finding: { kind: "band", from, to, n, leftOut, before: gapIn(0), after: gapIn(-1) }
  };
}

const everyKnown = (matrix: FindingSubject["matrix"], years: readonly number[]): number[] => {
  const rows = years.map((year) => matrix.years.indexOf(year) * matrix.areas);
  return Array.from({ length: matrix.areas }, (_, area) => area).filter((area) =>
    rows.some((row) => !Number.isNaN(matrix.values[row + area] ?? Number.NaN))
  );
};
