import type { CaughtUpFinding, ChangeFinding, SpreadFinding } from "../model/finding.ts";
import type { Indicator } from "../model/indicator.ts";
import type { Matrix } from "../model/matrix.ts";
import { betweenAndWithin } from "../stats/groups.ts";
import { quantiles } from "../stats/spread.ts";
import { changeBetween, type Movers, movers } from "./change.ts";
import { type ClassMoves, classMoves } from "./class-moves.ts";
import { type Convergence, convergence, ifDefined } from "./convergence.ts";
import { caughtUpFinding } from "./finding-caught-up.ts";
import { changeFinding } from "./finding-change.ts";
import { spreadFinding } from "./finding-spread.ts";
import type { FindingSubject } from "./finding-subject.ts";
import { compareGroups, type GroupComparison } from "./group-comparison.ts";
import { lruCache } from "./lru-cache.ts";
import { balancedPanel, type Panel, panelValues } from "./panel.ts";
import { type SpreadRow, spreadOverTime, type Weighting } from "./spread-over-time.ts";
import { type CatchUpVerdict, catchUpVerdict, type SpreadVerdict, spreadVerdict } from "./verdict.ts";

/** What is asked about, in plain arrays: it goes to a worker once, and stays there while the questions change. */
export interface Subject {
  readonly matrix: Matrix;
  /** The years in which the indicator has values. */
  readonly years: readonly number[];
  readonly inhabitants: Float64Array | undefined;
  /** 1 by area with few inhabitants. */
  readonly few: Uint8Array | undefined;
  /** In the order of the matrix, 0 where there is none. */
  readonly classes: Uint8Array;
  readonly classCount: number;
  /** A number by area, equal for areas of a gemeente. */
  readonly gemeenten: Uint32Array;
  /** 0 means nothing at all, so that values can be divided by their mean. */
  readonly hasShares: boolean;
  readonly indicator: Pick<Indicator, "direction" | "scale">;
}

/** What the controls of the view of differences ask of it. */
export interface Question {
  readonly from: number;
  readonly to: number;
  readonly panel: "all" | "pair";
  readonly measure: SpreadRow["measure"];
  readonly weighting: Weighting;
  /** Areas with few inhabitants take part in the ranking of risers and fallers too; in the panel they always do. */
  readonly withFew: boolean;
  readonly band: number;
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
  readonly spreadFinding: SpreadFinding;
  readonly changeFinding: ChangeFinding;
  readonly caughtUpFinding: CaughtUpFinding;
}

/** How many risers and fallers are listed. */
const listed = 10;

/** So many answers of each kind are kept: those of a year against every other, and a few that a reader goes back to. */
const kept = 24;

/**
 * Answers all panels at once: they speak of the same areas and years, and so they agree. A part that a question does not touch
 * is the same object as before, so that nobody works it out or draws it again.
 */
export function inquiry(subject: Subject, adjacent: readonly ArrayLike<number>[]): (question: Question) => Differences {
  const { matrix, years } = subject;
  const know = {
    panel: lruCache<Panel>(kept),
    changes: lruCache<Float64Array>(kept),
    movers: lruCache<Movers>(kept),
    spread: lruCache<readonly SpreadRow[]>(kept),
    quantiles: lruCache<readonly (readonly number[])[]>(kept),
    convergence: lruCache<Convergence>(kept),
    moves: lruCache<ClassMoves>(kept),
    between: lruCache<Differences["between"]>(kept),
    groups: lruCache<GroupComparison | undefined>(kept),
    spreadFinding: lruCache<SpreadFinding>(kept),
    changeFinding: lruCache<ChangeFinding>(kept),
    caughtUpFinding: lruCache<CaughtUpFinding>(kept)
  };
  const found = findingSubject(subject);
  const rowOf = (year: number) => matrix.years.indexOf(year) * matrix.areas;
  const sliceOf = (year: number) => matrix.values.subarray(rowOf(year), rowOf(year) + matrix.areas);
  const classesOf = (year: number) => subject.classes.subarray(rowOf(year), rowOf(year) + matrix.areas);

  return (question) => {
    const { from, to, measure, weighting, withFew, band } = question;
    const pair = `${from} ${to}`;
    const panelKey = question.panel === "all" ? "all" : [from, to].sort((a, b) => a - b).join();
    const panel = know.panel(panelKey, () =>
      balancedPanel(matrix, question.panel === "all" ? years : [...new Set([from, to])].sort((a, b) => a - b))
    );
    const changes = know.changes(pair, () => changeBetween(matrix, from, to));
    const spread = know.spread(panelKey, () =>
      spreadOverTime(matrix, panel, { weights: subject.inhabitants, withInequality: subject.hasShares })
    );
    const caught = know.convergence(`${panelKey} ${pair}`, () => convergence(matrix, panel, from, to));
    const valueIn = (year: number) =>
      spread.find((row) => row.year === year && row.measure === measure && row.weighting === weighting)?.value ?? Number.NaN;
    const verdict = spreadVerdict({ before: valueIn(from), after: valueIn(to), test: caught.test });
    return {
      panel,
      changes,
      movers: know.movers(`${pair} ${band} ${withFew}`, () =>
        movers(changes, { band, few: subject.few, withFew, maximum: listed })
      ),
      spread,
      quantiles: know.quantiles(panelKey, () =>
        panel.years.map((year) =>
          panel.areas.length === 0 ? [] : quantiles(panelValues(matrix, panel, year), [0.1, 0.25, 0.5, 0.75, 0.9])
        )
      ),
      convergence: caught,
      verdict,
      catchUp: catchUpVerdict(caught.line, verdict),
      moves: know.moves(pair, () =>
        classMoves(
          { from: classesOf(from), to: classesOf(to), count: subject.classCount },
          { from: sliceOf(from), to: sliceOf(to) }
        )
      ),
      between: know.between(`${panelKey} ${pair}`, () => betweenGemeenten(subject, panel, from, to)),
      groups: know.groups(`${panelKey} ${pair} ${weighting} ${question.versus} ${question.set.join()}`, () =>
        groupsOf(subject, adjacent, question, panel)
      ),
      spreadFinding: know.spreadFinding(`${panelKey} ${pair} ${measure} ${weighting}`, () =>
        spreadFinding(found, { ...question, inhabitants: subject.inhabitants })
      ),
      changeFinding: know.changeFinding(`${pair} ${band}`, () => changeFinding(found, question)),
      caughtUpFinding: know.caughtUpFinding(`${panelKey} ${pair} ${band}`, () => caughtUpFinding(found, question))
    };
  };
}

/** Seen from another reference than its own, an indicator has a scale of intervals, whatever it was. */
const findingSubject = ({ matrix, years, few, indicator, hasShares }: Subject): FindingSubject => ({
  matrix,
  years,
  few,
  indicator: hasShares ? indicator : { ...indicator, scale: "interval" }
});

/** One question, asked once. */
export const differences = (input: Subject & Question, adjacent: readonly ArrayLike<number>[]): Differences =>
  inquiry(input, adjacent)(input);

function betweenGemeenten(subject: Subject, panel: Panel, from: number, to: number): Differences["between"] {
  const gemeenten = Uint32Array.from(panel.areas, (area) => subject.gemeenten[area] ?? 0);
  const several = new Set(gemeenten).size;
  if (several < 2) return undefined;
  const shareOf = (year: number) =>
    ifDefined(() => betweenAndWithin(panelValues(subject.matrix, panel, year), gemeenten).betweenShare) ?? Number.NaN;
  return { from: shareOf(from), to: shareOf(to), gemeenten: several };
}

function groupsOf(
  { matrix, gemeenten, inhabitants }: Subject,
  adjacent: readonly ArrayLike<number>[],
  { from, to, versus, weighting, ...question }: Question,
  panel: Panel
): GroupComparison | undefined {
  const set = new Set(question.set);
  if (set.size === 0) return undefined;
  const homes = new Set(question.set.map((area) => gemeenten[area]));
  return compareGroups(matrix, {
    years: panel.years,
    set,
    adjacent,
    from,
    to,
    isCompared: (area) => versus === "all" || homes.has(gemeenten[area]),
    weights: weighting === "population" ? inhabitants : undefined
  });
}
