import { type ScaleLinear, scaleLinear } from "d3-scale";
import { edgesOf, type Label, makeLabel } from "./label.ts";

export interface YearTick {
  readonly year: number;
  readonly x: number;
  /** Absent where there is no room: the tick stays. */
  readonly label?: Label;
}

/** Years true to scale between two edges in pixels; a single year stands in the middle. */
export const yearScale = (years: readonly number[], left: number, right: number): ScaleLinear<number, number> =>
  scaleLinear([years[0] ?? 0, years.at(-1) ?? 0], [left, right]);

const abbreviated = (year: number) => `’${String(year % 100).padStart(2, "0")}`;

/**
 * A tick at every measured year, true to scale, with the labels that fit: whole years, or else the first one whole and the
 * others as `’14`, or else those of `important` years and then always the one farthest from the labels that stand.
 */
export function yearTicks(
  years: readonly number[],
  x: (year: number) => number,
  important: readonly number[],
  place: { readonly y: number; readonly size: number }
): YearTick[] {
  const labelled = (text: (year: number, i: number) => string) =>
    years.map((year, i) => makeLabel(text(year, i), { ...place, x: x(year), anchor: "middle" }));
  const air = place.size * 0.45;
  const isClear = (a: Label, b: Label) => edgesOf(a)[1] + air <= edgesOf(b)[0] || edgesOf(b)[1] + air <= edgesOf(a)[0];
  const allClear = (labels: readonly Label[]) => labels.every((label, i) => i === 0 || isClear(labels[i - 1] ?? label, label));

  const whole = labelled(String);
  if (allClear(whole)) return years.map((year, i) => tick(year, x(year), whole[i]));
  const short = labelled((year, i) => (i === 0 ? String(year) : abbreviated(year)));
  if (allClear(short)) return years.map((year, i) => tick(year, x(year), short[i]));

  const standing = new Set<number>();
  const waiting = new Set(years.keys());
  const tries = (i: number) => {
    waiting.delete(i);
    const label = short[i];
    if (label && [...standing].every((other) => isClear(short[other] ?? label, label))) standing.add(i);
  };
  for (const year of important) if (waiting.has(years.indexOf(year))) tries(years.indexOf(year));
  while (waiting.size > 0) {
    const distance = (i: number) => Math.min(...[...standing].map((other) => Math.abs((years[other] ?? 0) - (years[i] ?? 0))));
    tries([...waiting].reduce((best, i) => (distance(i) > distance(best) ? i : best)));
  }
  return years.map((year, i) => tick(year, x(year), standing.has(i) ? short[i] : undefined));
}

function tick(year: number, x: number, label: Label | undefined): YearTick {
  return label ? { year, x, label } : { year, x };
}
