import type { Matrix } from "../model/matrix.ts";
import { type DifferenceInDifferences, differenceInDifferences, stackedDifference } from "../stats/groups.ts";
import { mean, weightedMean } from "../stats/spread.ts";
import { ifDefined } from "./convergence.ts";
import { balancedPanel, type Panel, panelValues } from "./panel.ts";

export type GroupName = "set" | "ring" | "rest";

export interface GroupLine {
  readonly group: GroupName;
  /** The areas of the group that are in the panel. */
  readonly areas: readonly number[];
  /** Their mean by year of the panel; NaN where nobody is in it. */
  readonly means: readonly number[];
}

export interface GroupComparison {
  readonly panel: Panel;
  /** A set, the areas that touch it, and all others. */
  readonly lines: readonly GroupLine[];
  /** Set less all that are not in it, by year. */
  readonly gap: readonly number[];
  readonly rest: readonly number[];
  /** Of the set against all that are not in it, by the change of each area. */
  readonly effect: DifferenceInDifferences | undefined;
  /** The same by the classical regression on group and moment, which knows no areas. */
  readonly stacked: DifferenceInDifferences | undefined;
  /** The same between the first year of the data and `from`: how the gap moved beforehand. */
  readonly before: DifferenceInDifferences | undefined;
  /** Of the ring against the rest: the check for displacement. */
  readonly ringEffect: DifferenceInDifferences | undefined;
}

interface GroupOptions {
  readonly years: readonly number[];
  readonly set: ReadonlySet<number>;
  readonly adjacent: readonly ArrayLike<number>[];
  readonly from: number;
  readonly to: number;
  /** Areas that are compared with: those of the same gemeente, or all. */
  readonly isCompared: (area: number) => boolean;
  readonly weights?: ArrayLike<number> | undefined;
}

/** A set of areas against the others, year by year, and whether the difference moved between two years. Describes; explains nothing. */
export function compareGroups(matrix: Matrix, options: GroupOptions): GroupComparison {
  const { years, set, adjacent, from, to, isCompared, weights } = options;
  const panel = balancedPanel(matrix, years, (area) => set.has(area) || isCompared(area));
  const ring = new Set([...set].flatMap((area) => Array.from(adjacent[area] ?? [])).filter((area) => !set.has(area)));
  const groupOf = (area: number): GroupName => (set.has(area) ? "set" : ring.has(area) ? "ring" : "rest");
  const places = Array.from(panel.areas, (_, place) => place);
  const byYear = new Map(years.map((year) => [year, panelValues(matrix, panel, year)]));
  const meanOf = (members: readonly number[], year: number): number => {
    const values = byYear.get(year);
    const own = members.map((place) => values?.[place] ?? Number.NaN);
    if (own.length === 0) return Number.NaN;
    if (!weights) return mean(own);
    const heavy = members.map((place) => weights[panel.areas[place] ?? 0] ?? Number.NaN);
    return ifDefined(() => weightedMean(own, heavy)) ?? Number.NaN;
  };
  const membersOf = (isMember: (name: GroupName) => boolean) =>
    places.filter((place) => isMember(groupOf(panel.areas[place] ?? 0)));
  const others = membersOf((name) => name !== "set");
  const line = (group: GroupName): GroupLine => {
    const members = membersOf((name) => name === group);
    return { group, areas: members.map((place) => panel.areas[place] ?? 0), means: years.map((year) => meanOf(members, year)) };
  };
  const changes = (members: readonly number[], a: number, b: number) =>
    members.map((place) => (byYear.get(b)?.[place] ?? Number.NaN) - (byYear.get(a)?.[place] ?? Number.NaN));
  const valuesOf = (members: readonly number[], a: number, b: number) => ({
    before: members.map((place) => byYear.get(a)?.[place] ?? Number.NaN),
    after: members.map((place) => byYear.get(b)?.[place] ?? Number.NaN)
  });
  const effectOf = (members: readonly number[], compared: readonly number[], a: number, b: number) =>
    a === b ? undefined : ifDefined(() => differenceInDifferences(changes(members, a, b), changes(compared, a, b)));
  const own = membersOf((name) => name === "set");
  const rest = years.map((year) => meanOf(others, year));
  const [first = from] = years;
  return {
    panel,
    lines: [line("set"), line("ring"), line("rest")],
    rest,
    gap: years.map((year, i) => meanOf(own, year) - (rest[i] ?? Number.NaN)),
    effect: effectOf(own, others, from, to),
    stacked: from === to ? undefined : ifDefined(() => stackedDifference(valuesOf(own, from, to), valuesOf(others, from, to))),
    before: effectOf(own, others, first, from),
    ringEffect: effectOf(
      membersOf((name) => name === "ring"),
      membersOf((name) => name === "rest"),
      from,
      to
    )
  };
}
