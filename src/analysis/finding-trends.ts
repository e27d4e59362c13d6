import type { TrendsFinding } from "../model/finding.ts";
import { areaSeries } from "../model/matrix.ts";
import { spreads } from "../stats/spread.ts";
import type { FindingSubject } from "./finding-subject.ts";
import { seriesCourse } from "./finding-tendency.ts";
import { balancedPanel, panelValues } from "./panel.ts";

/** With fewer areas the tenths lie between single areas: there is no band to speak of. */
const leastAreas = 10;

/** What lines through all years show: of the chosen areas how they went, without any how far the tenths are apart. */
export function trendsFinding(subject: FindingSubject, chosen: readonly number[], band: number): TrendsFinding {
  const { matrix, years } = subject;
  const [from, to] = [years[0], years.at(-1)];
  if (from === undefined || to === undefined) return { kind: "none", reason: "no-figures" };
  if (from === to) return { kind: "none", reason: "one-year" };
  if (chosen.length > 0) {
    const found = chosen.map((area) => ({ area, course: seriesCourse(matrix.years, areaSeries(matrix, area), band) }));
    const courses = found.flatMap(({ area, course }) => (course ? [{ area, ...course }] : []));
    if (courses.length === 0) return { kind: "none", reason: "no-figures" };
    return { kind: "areas", courses, without: found.length - courses.length };
  }
  const panel = balancedPanel(matrix, years);
  if (panel.areas.length < leastAreas) return { kind: "none", reason: "too-few" };
  const gapIn = (year: number) => spreads(panelValues(matrix, panel, year)).p90_p10;
  return {
    kind: "band",
    from,
    to,
    n: panel.areas.length,
    leftOut: panel.leftOut.length,
    before: gapIn(from),
    after: gapIn(to)
  };
}
