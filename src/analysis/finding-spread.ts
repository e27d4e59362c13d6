import type { SpreadFinding } from "../model/finding.ts";
import type { MeasureName } from "../model/measures.ts";
import { mean } from "../stats/spread.ts";
import { type Convergence, convergence } from "./convergence.ts";
import { levelsOfYear } from "./finding-levels.ts";
import { type FindingSubject, knownYears } from "./finding-subject.ts";
import { balancedPanel, type Panel, panelValues } from "./panel.ts";
import { statisticsFor } from "./scale-statistics.ts";
import { spreadOverTime, type Weighting } from "./spread-over-time.ts";
import { spreadVerdict } from "./verdict.ts";

interface SpreadQuestion {
  readonly from: number;
  readonly to: number;
  readonly panel: "all" | "pair";
  readonly measure: MeasureName;
  readonly weighting: Weighting;
  readonly inhabitants: Float64Array | undefined;
}

/** Fewer areas than this have no test of their differences. */
const leastAreas = 3;

/** Whether the differences between areas changed, by the rules of the verdict; of one year what there is to say of that. */
export function spreadFinding(subject: FindingSubject, question: SpreadQuestion): SpreadFinding {
  const { matrix, years, indicator } = subject;
  const { measure, weighting, inhabitants } = question;
  const known = knownYears(subject, question.from, question.to);
  const [from, to] = known;
  if (from === undefined) return { kind: "none", reason: "no-figures" };
  if (to === undefined) {
    const levels = levelsOfYear(subject, from);
    return levels ? { kind: "one-year", ...levels } : { kind: "none", reason: "no-figures" };
  }
  const panel = balancedPanel(matrix, question.panel === "all" ? years : known);
  const n = panel.areas.length;
  if (n === 0 && panel.leftOut.length === 0) return { kind: "none", reason: "no-figures" };
  if (n < leastAreas) return { kind: "too-few", n, from, to };
  const rows = spreadOverTime(
    matrix,
    { ...panel, years: known },
    { weights: inhabitants, withInequality: indicator.scale !== "interval" }
  );
  const valueIn = (year: number) =>
    rows.find((row) => row.year === year && row.measure === measure && row.weighting === weighting)?.value ?? Number.NaN;
  const [before, after] = [valueIn(from), valueIn(to)];
  if (Number.isNaN(before) || Number.isNaN(after)) return { kind: "none", reason: "no-measure" };
  const found = convergence(matrix, panel, from, to);
  const verdict = spreadVerdict({ before, after, test: found.test });
  const relative = statisticsFor(indicator.scale).coefficientOfVariation ? relativeOf(subject, panel, found) : undefined;
  return {
    kind: "verdict",
    verdict: isShift(found.change) ? "same" : verdict === "undefined" ? "untested" : verdict,
    from,
    to,
    isLast: to === years.at(-1),
    n,
    leftOut: panel.leftOut.length,
    measure,
    before,
    after,
    p: found.test?.p ?? Number.NaN,
    ...(relative ? { relative } : {})
  };
}

/** All moved by the same, but for the last digits. */
function isShift(change: Float64Array): boolean {
  const [first = 0] = change;
  return change.every((one) => Math.abs(one - first) < 1e-9);
}

/** The SD as a part of the mean in both years; undefined where a mean is not above 0. */
function relativeOf({ matrix }: FindingSubject, panel: Panel, { from, to, sdFrom, sdTo }: Convergence) {
  const [first, last] = [mean(panelValues(matrix, panel, from)), mean(panelValues(matrix, panel, to))];
  return first > 0 && last > 0 ? { before: sdFrom / first, after: sdTo / last } : undefined;
}
