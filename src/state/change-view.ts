import type { AreaCode } from "../model/area.ts";
import { levelOf } from "../model/area.ts";
import { defaultBandOf } from "../model/change-band.ts";
import { choiceForOther } from "../model/class-choice.ts";
import type { Dataset } from "../model/dataset.ts";
import { isPossibleSecond } from "../model/second-indicator.ts";
import { maximumSelection, measuresOf, type View } from "../model/view.ts";
import { nearestYear } from "./resolve-view.ts";

/** Adds an area to the selection or takes it out; undefined when there is no room for one more. */
export function toggleArea(view: View, code: AreaCode): Pick<View, "areas"> | undefined {
  if (view.areas.includes(code)) return { areas: view.areas.filter((other) => other !== code) };
  const sameLevel = view.areas.filter((other) => levelOf(other) === levelOf(code));
  return sameLevel.length >= maximumSelection ? undefined : { areas: [...view.areas, code] };
}

/**
 * Moves a view to another level or indicator. Where that has no figures for the year on screen, the nearest year that
 * has them takes its place: the choice of a person never leads to a notice about an address they did not write.
 */
export function switchTo(view: View, dataset: Dataset, change: Partial<Pick<View, "level" | "indicator">>): View {
  const next = { ...view, ...change };
  const level = dataset.levels.find((candidate) => candidate.level === next.level);
  const indicator = (level?.indicatorYears[next.indicator] ?? []).length > 0 ? next.indicator : dataset.primary;
  const years = level?.indicatorYears[indicator] ?? [];
  const [before, after] = [view.indicator, indicator].map((wanted) => dataset.indicators.find(({ id }) => id === wanted));
  const scale = after?.scale ?? "interval";
  // A band is in the unit of its indicator: it does not go along to another unit.
  const levelBefore = dataset.levels.find((candidate) => candidate.level === view.level);
  const isUsual = before !== undefined && view.band === defaultBandOf(before, levelBefore ?? {});
  const isOther = before?.own !== after?.own || before?.unit.nl !== after?.unit.nl;
  const band = after && (isUsual || isOther) ? defaultBandOf(after, level ?? {}) : next.band;
  const measure = measuresOf(scale).includes(next.measure) ? next.measure : "sd";
  const near = (year: number) => nearestYear(years, year) ?? year;
  const classes = indicator === view.indicator ? view.classes : choiceForOther(view.classes);
  // The two indicators of one picture change places where one would be shown with itself.
  const second = view.second === indicator ? view.indicator : view.second;
  const isKept = level !== undefined && second !== undefined && isPossibleSecond(dataset, level, indicator, second);
  const kept = { indicator, measure, band, second: isKept ? second : undefined, classes };
  return { ...next, ...kept, year: near(next.year), from: near(next.from) };
}
