import type { AreaCode } from "../model/area.ts";
import type { AreaFinding } from "../model/finding.ts";
import { areaSeries, yearSlice } from "../model/matrix.ts";
import { mean } from "../stats/spread.ts";
import { type FindingSubject, isFew } from "./finding-subject.ts";
import { seriesCourse } from "./finding-tendency.ts";
import { type Rank, rankWithin } from "./rank.ts";

interface AreaQuestion {
  readonly area: number;
  readonly year: number;
  readonly band: number;
  /** Of this year, from 1; 0 where there is none. */
  readonly classes: ArrayLike<number>;
  readonly classCount: number;
  readonly gemeenten: readonly AreaCode[];
  /** The published figure of the area's gemeente, seen from the same reference; undefined where there is none. */
  readonly published?: number | undefined;
}

/** What is to be said of one area in one year. Ranks count from the highest figure. */
export function areaFinding(subject: FindingSubject, question: AreaQuestion): AreaFinding {
  const { area, year, classCount, gemeenten } = question;
  const { matrix } = subject;
  if (area < 0 || area >= matrix.areas) return { kind: "no-area", area, year };
  const values = yearSlice(matrix, year) ?? new Float64Array();
  const value = values[area] ?? Number.NaN;
  const series = areaSeries(matrix, area);
  if (Number.isNaN(value)) {
    const known = nearestKnown(matrix.years, series, year);
    return { kind: "missing", area, year, ...(known === undefined ? {} : { known }) };
  }
  const classNumber = question.classes[area] ?? 0;
  const inGemeente = amongOthers(rankWithin(values, gemeenten, area));
  const home = gemeenten[area];
  const inAll = gemeenten.some((code) => code !== home)
    ? amongOthers(
        rankWithin(
          values,
          gemeenten.map(() => gemeenten[0] as AreaCode),
          area
        )
      )
    : undefined;
  const until = matrix.years.filter((known) => known <= year);
  const course = seriesCourse(until, series, question.band);
  const gemeente = gemeenteFigure(values, question);
  return {
    kind: "area",
    area,
    year,
    value,
    ...(classNumber > 0 ? { classNumber } : {}),
    classes: classCount,
    ...(inGemeente ? { inGemeente } : {}),
    ...(inAll ? { inAll } : {}),
    ...(course ? { course } : {}),
    ...(gemeente ? { gemeente } : {}),
    hasFewInhabitants: isFew(subject, area)
  };
}

const amongOthers = (rank: Rank | undefined): Rank | undefined => (rank && rank.of > 1 ? rank : undefined);

/** The last year with a figure before one without, else the first after it. */
function nearestKnown(years: readonly number[], series: readonly number[], year: number): number | undefined {
  const known = years.filter((_, i) => !Number.isNaN(series[i] ?? Number.NaN));
  return known.findLast((one) => one < year) ?? known.find((one) => one > year);
}

/** The published figure, else the mean of the gemeente's areas; nothing where the area is alone in it. */
function gemeenteFigure(values: ArrayLike<number>, { area, gemeenten, published }: AreaQuestion) {
  if (published !== undefined && !Number.isNaN(published)) return { value: published, isOwn: false };
  const home = gemeenten[area];
  const members = gemeenten.flatMap((code, other) => {
    const value = values[other] ?? Number.NaN;
    return code === home && !Number.isNaN(value) ? [value] : [];
  });
  return members.length > 1 ? { value: mean(members), isOwn: true } : undefined;
}
