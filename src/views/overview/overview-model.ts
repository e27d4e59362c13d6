import { caughtUpFinding } from "../../analysis/finding-caught-up.ts";
import { changeFinding } from "../../analysis/finding-change.ts";
import { yearFinding } from "../../analysis/finding-levels.ts";
import { spreadFinding } from "../../analysis/finding-spread.ts";
import type { FindingSubject } from "../../analysis/finding-subject.ts";
import { type PanelLines, panelLines } from "../../analysis/panel-lines.ts";
import { hasReference } from "../../indicator-data/captions.ts";
import type { IndicatorYear } from "../../indicator-data/indicator-year.ts";
import { defaultBandOf } from "../../model/change-band.ts";
import { withFewInhabitants } from "../../model/few-inhabitants.ts";
import { yearsOf } from "../../model/figures.ts";
import type { CaughtUpFinding, ChangeFinding, LevelsOfYear, SpreadFinding, YearFinding } from "../../model/finding.ts";

/** An area that the finding names, and how it stands out. */
export interface NamedArea {
  readonly area: number;
  /** Its change, or its value where there is one year. */
  readonly value: number;
  /** Absent where nobody may say which way is better. */
  readonly tone?: "better" | "worse";
}

/** What there is to say of a period. */
export interface PeriodOverview {
  readonly kind: "period";
  readonly from: number;
  readonly to: number;
  readonly band: number;
  readonly spread: SpreadFinding;
  readonly caughtUp: CaughtUpFinding;
  readonly change: ChangeFinding;
  readonly lines: PanelLines;
  readonly named: readonly NamedArea[];
}

/** What there is to say of one year, where there is no other, or none is asked for. */
export interface YearOverview {
  readonly kind: "year";
  readonly year: number;
  /** There is no other year. */
  readonly isOnly: boolean;
  readonly spread: SpreadFinding;
  readonly levels: LevelsOfYear | undefined;
  readonly ofYear: YearFinding;
  readonly named: readonly NamedArea[];
}

export type Overview = PeriodOverview | YearOverview;

/** So many of either end of a year are named on the map. */
const namedEnds = 3;

/** All that the first view says, computed from the figures on screen; `from` may lie behind the year on screen. */
export function overviewOf(indicatorData: IndicatorYear, asked: number): Overview {
  const { matrix, level, indicator, areas, reference, year } = indicatorData;
  const years = yearsOf(level, indicator.id);
  const [from, to] = [Math.min(asked, year), Math.max(asked, year)];
  const subject: FindingSubject = {
    matrix,
    years,
    few: withFewInhabitants(areas),
    // Deviations from another zero are not to be divided by their mean.
    indicator: { direction: indicator.direction, scale: reference.kind === "fixed" ? indicator.scale : "interval" }
  };
  const question = { from, to, panel: "all" } as const;
  const spread = spreadFinding(subject, { ...question, measure: "sd", weighting: "none", inhabitants: undefined });
  if (from === to || spread.kind === "one-year") {
    const levels = spread.kind === "one-year" ? spread : undefined;
    const ends = levels ? [...levels.highest.slice(0, namedEnds), ...levels.lowest.slice(0, namedEnds)] : [];
    return {
      kind: "year",
      year: to,
      isOnly: years.length < 2,
      spread,
      levels,
      ofYear: yearFinding(subject, to, hasReference(indicatorData)),
      named: ends
    };
  }
  const band = defaultBandOf(indicator, level);
  const caughtUp = caughtUpFinding(subject, { ...question, band });
  return {
    kind: "period",
    from,
    to,
    band,
    spread,
    caughtUp,
    change: changeFinding(subject, { from, to, band }),
    lines: panelLines(subject, from, to),
    named: namedIn(caughtUp)
  };
}

/** Who came closer and who did not, in turn: where there is no room for all, both are there. */
function namedIn(finding: CaughtUpFinding): NamedArea[] {
  if (finding.kind === "none") return [];
  const { ahead, behind, isJudged } = finding;
  const count = Math.max(ahead.length, behind.length);
  return Array.from({ length: count }, (_, i) => [
    ...(ahead[i] ? [{ ...ahead[i], ...(isJudged ? { tone: "better" as const } : {}) }] : []),
    ...(behind[i] ? [{ ...behind[i], ...(isJudged ? { tone: "worse" as const } : {}) }] : [])
  ]).flat();
}
