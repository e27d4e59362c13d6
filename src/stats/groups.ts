import { studentQuantile, studentTwoSided } from "./distributions.ts";
import { mean, squaredDeviations } from "./spread.ts";
import { atLeast, sameLength, UndefinedStatistic } from "./undefined-statistic.ts";

export interface DifferenceInDifferences {
  readonly treated: number;
  readonly compared: number;
  /** The mean change of the first group, and of the second. */
  readonly changeTreated: number;
  readonly changeCompared: number;
  /** (T1 − T0) − (C1 − C0), in the unit of the values. */
  readonly estimate: number;
  readonly error: number;
  readonly t: number;
  readonly df: number;
  readonly p: number;
  readonly low: number;
  readonly high: number;
}

/**
 * Difference-in-differences of two groups by the changes of their members: the coefficient of the group in a regression of
 * change on group, with that regression's standard error (pooled variance, n − 2 degrees of freedom). At least 2 members each.
 */
export function differenceInDifferences(treated: ArrayLike<number>, compared: ArrayLike<number>): DifferenceInDifferences {
  atLeast(2, treated.length, "difference-in-differences, in each group,");
  atLeast(2, compared.length, "difference-in-differences, in each group,");
  const [changeTreated, changeCompared] = [mean(treated), mean(compared)];
  const df = treated.length + compared.length - 2;
  const pooled = (squaredDeviations(treated) + squaredDeviations(compared)) / df;
  if (pooled === 0) throw new UndefinedStatistic("constant", "groups whose members all change by the same");
  const error = Math.sqrt(pooled * (1 / treated.length + 1 / compared.length));
  const estimate = changeTreated - changeCompared;
  const t = estimate / error;
  const reach = studentQuantile(0.975, df) * error;
  return {
    treated: treated.length,
    compared: compared.length,
    changeTreated,
    changeCompared,
    estimate,
    error,
    t,
    df,
    p: studentTwoSided(t, df),
    low: estimate - reach,
    high: estimate + reach
  };
}

/** The values of a group at two moments. */
export interface BeforeAfter {
  readonly before: ArrayLike<number>;
  readonly after: ArrayLike<number>;
}

/**
 * The same estimate by the classical regression of the value on group, moment and their product, over all values of both moments
 * (Card and Krueger, 1994): the coefficient of the product with its standard error, n − 4 degrees of freedom. It takes the values
 * of one member at two moments for independent ones; `differenceInDifferences` does not. At least 2 members each.
 */
export function stackedDifference(treated: BeforeAfter, compared: BeforeAfter): DifferenceInDifferences {
  sameLength(treated.before, treated.after);
  sameLength(compared.before, compared.after);
  atLeast(2, treated.before.length, "difference-in-differences, in each group,");
  atLeast(2, compared.before.length, "difference-in-differences, in each group,");
  const cells = [treated.before, treated.after, compared.before, compared.after];
  const df = cells.reduce((sum, cell) => sum + cell.length, 0) - 4;
  const pooled = cells.reduce((sum, cell) => sum + squaredDeviations(cell), 0) / df;
  if (pooled === 0) throw new UndefinedStatistic("constant", "groups whose members are all alike");
  const error = Math.sqrt(pooled * cells.reduce((sum, cell) => sum + 1 / cell.length, 0));
  const changeTreated = mean(treated.after) - mean(treated.before);
  const changeCompared = mean(compared.after) - mean(compared.before);
  const estimate = changeTreated - changeCompared;
  const t = estimate / error;
  const reach = studentQuantile(0.975, df) * error;
  return {
    ...{ treated: treated.before.length, compared: compared.before.length, changeTreated, changeCompared },
    ...{ estimate, error, t, df, p: studentTwoSided(t, df), low: estimate - reach, high: estimate + reach }
  };
}

/**
 * Parts of the sum of squares: between groups (of their means, by size) and within them, as shares of the whole
 * (Scheffé, 1959). Groups are numbered from 0.
 */
export function betweenAndWithin(
  values: ArrayLike<number>,
  groups: ArrayLike<number>
): { readonly groups: number; readonly between: number; readonly within: number; readonly betweenShare: number } {
  sameLength(values, groups);
  atLeast(2, values.length, "a decomposition of variance");
  const members = new Map<number, number[]>();
  for (let i = 0; i < values.length; i++) {
    const list = members.get(groups[i] ?? 0);
    if (list) list.push(values[i] ?? 0);
    else members.set(groups[i] ?? 0, [values[i] ?? 0]);
  }
  const total = squaredDeviations(values);
  if (total === 0) throw new UndefinedStatistic("constant", "a decomposition of values that are all the same");
  let within = 0;
  for (const list of members.values()) within += squaredDeviations(list);
  return { groups: members.size, between: total - within, within, betweenShare: (total - within) / total };
}
