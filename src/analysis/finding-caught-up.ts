import type { CaughtUpFinding, NamedValue, Tail } from "../model/finding.ts";
import { sorted } from "../stats/order.ts";
import { mean, quantile } from "../stats/spread.ts";
import { byValue, byValueDown, type FindingSubject, isFew, knownYears } from "./finding-subject.ts";
import { courseOf, tendencyOf } from "./finding-tendency.ts";
import { balancedPanel, panelValues } from "./panel.ts";

interface CaughtUpQuestion {
  readonly from: number;
  readonly to: number;
  readonly panel: "all" | "pair";
  /** Changes up to this are none. */
  readonly band: number;
}

/** With fewer areas there is no quarter to speak of. */
const leastAreas = 4;
const named = 3;
/** What differs by less is the same but for the last digits. */
const close = 1e-9;

/**
 * Who came closer: of the quarter of the first year that is furthest at the unfavourable end (up to the quartile of type 7, so that
 * equal ones go together) those whose change is more favourable than the mean change of the panel. Where neither way is better,
 * the lowest quarter, without a judgement. The named ones are those furthest at that end.
 */
export function caughtUpFinding(subject: FindingSubject, { panel: rule, band, ...asked }: CaughtUpQuestion): CaughtUpFinding {
  const { matrix, years, indicator } = subject;
  const known = knownYears(subject, asked.from, asked.to);
  const [from, to] = known;
  if (from === undefined) return { kind: "none", reason: "no-figures" };
  if (to === undefined) return { kind: "none", reason: "one-year" };
  const panel = balancedPanel(matrix, rule === "all" ? years : known);
  const [first, last] = [panelValues(matrix, panel, from), panelValues(matrix, panel, to)];
  const n = first.length;
  if (n === 0) return { kind: "none", reason: "no-figures" };
  if (n < leastAreas) return { kind: "none", reason: "too-few" };
  const change = last.map((value, place) => value - (first[place] ?? Number.NaN));
  const average = mean(change);
  if (change.every((one) => Math.abs(one - average) < close)) return { kind: "none", reason: "alike" };

  const isLowerBetter = indicator.direction === "lower-is-better";
  const bound = quantile(first, isLowerBetter ? 0.75 : 0.25);
  const quarter = Array.from(first, (value, place) => ({ area: place, value }))
    .filter(({ value }) => (isLowerBetter ? value >= bound : value <= bound))
    .sort(isLowerBetter ? byValueDown : byValue)
    .map(({ area: place }) => ({ area: panel.areas[place] ?? 0, value: change[place] ?? Number.NaN }));
  const isAhead = ({ value }: NamedValue) => (isLowerBetter ? average - value : value - average) > close;
  const ahead = quarter.filter(isAhead);
  const behind = quarter.filter((one) => !isAhead(one));
  const toName = (group: readonly NamedValue[]) => group.filter(({ area }) => !isFew(subject, area)).slice(0, named);
  const course = (group: readonly NamedValue[]) => {
    const clause = toName(group);
    return courseOf(
      (clause.length > 0 ? clause : group).map(({ value }) => value),
      band,
      isLowerBetter
    );
  };
  const tails = tailsOf(first, last, band, isLowerBetter);
  return {
    kind: "split",
    from,
    to,
    n,
    end: isLowerBetter ? "highest" : "lowest",
    isJudged: indicator.direction !== "neutral",
    quarter: quarter.length,
    caughtUp: ahead.length,
    ahead: toName(ahead),
    behind: toName(behind),
    aheadCourse: course(ahead),
    behindCourse: course(behind),
    mean: average,
    meanTendency: tendencyOf(average, band),
    ...(tails ? { tails } : {})
  };
}

/** Ten areas, a quarter where there are fewer than forty, a tenth from a hundred on. */
const tailSize = (n: number): number => (n < 40 ? Math.floor(n / 4) : n < 100 ? 10 : Math.round(n / 10));

/** The ends of each year again: who lies there may be others. */
function tailsOf(first: Float64Array, last: Float64Array, band: number, isHighestOwn: boolean) {
  const size = tailSize(first.length);
  if (size < 3) return undefined;
  const [before, after] = [sorted(first), sorted(last)];
  const tail = (part: (values: Float64Array) => Float64Array): Tail => {
    const [one, other] = [mean(part(before)), mean(part(after))];
    return { before: one, after: other, tendency: tendencyOf(other - one, band) };
  };
  const lowest = tail((values) => values.subarray(0, size));
  const highest = tail((values) => values.subarray(values.length - size));
  return isHighestOwn ? { size, own: highest, other: lowest } : { size, own: lowest, other: highest };
}
