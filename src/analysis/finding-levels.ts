import type { LevelsOfYear, NamedValue, YearFinding } from "../model/finding.ts";
import { quantiles } from "../stats/spread.ts";
import { byValue, byValueDown, type FindingSubject, isFew, valuesIn } from "./finding-subject.ts";

/** So many are listed at either end of one year. */
const listed = 10;

/** The distribution of a year and both its ends; undefined where no area has a value. */
export function levelsOfYear(subject: FindingSubject, year: number): LevelsOfYear | undefined {
  const known = valuesIn(subject, year);
  if (known.length === 0) return undefined;
  const ranked = known.filter(({ area }) => !isFew(subject, area));
  const descending = ranked.toSorted(byValueDown);
  // One half at most, so that of equal ones none stands at both ends.
  const maximum = Math.min(listed, Math.ceil(ranked.length / 2));
  const [p10 = 0, median = 0, p90 = 0] = quantiles(
    known.map(({ value }) => value),
    [0.1, 0.5, 0.9]
  );
  return {
    year,
    n: known.length,
    highest: descending.slice(0, maximum),
    lowest: descending.slice(maximum).slice(-maximum).sort(byValue),
    p10,
    median,
    p90,
    few: known.length - ranked.length
  };
}

/**
 * What a map of one year shows. Where 0 is a reference: how many lie above and below it; otherwise from where to where, which
 * holds on any scale. Areas with few inhabitants count, but are not named as an end while there are others.
 */
export function yearFinding(subject: FindingSubject, year: number, hasReference: boolean): YearFinding {
  const known = valuesIn(subject, year);
  const [first] = known;
  if (!first) return { kind: "none", year };
  if (known.length === 1) return { kind: "one-area", year, ...first };
  const n = known.length;
  if (hasReference) {
    const above = known.filter(({ value }) => value > 0).length;
    const below = known.filter(({ value }) => value < 0).length;
    return { kind: "sides", year, n, above, below };
  }
  if (isAlike(known)) return { kind: "alike", year, n, value: first.value };
  const others = known.filter(({ area }) => !isFew(subject, area));
  const ranked = isAlike(others) ? known : others;
  const [lowest = first] = ranked.toSorted(byValue);
  const [highest = first] = ranked.toSorted(byValueDown);
  return { kind: "range", year, n, highest, lowest, few: n - ranked.length };
}

/** Whether there is no lowest and no highest among these. */
const isAlike = (some: readonly NamedValue[]): boolean => some.every(({ value }) => value === some[0]?.value);
