import type { Texts } from "../i18n/texts.ts";
import type { AreaLevel } from "../model/area.ts";
import type { Indicator } from "../model/indicator.ts";

interface MapFacts {
  readonly level: AreaLevel;
  readonly year: number;
  readonly indicator: Indicator;
  readonly names: readonly string[];
  /** Value by area, NaN where there is none. */
  readonly values: ArrayLike<number>;
}

/** What the map shows, in a sentence or two: for those who cannot see it, and for those who want it said. */
export function mapSummary({ level, year, indicator, names, values }: MapFacts, texts: Texts): string {
  const { t } = texts;
  const known = names.flatMap((name, area) => {
    const value = values[area] ?? Number.NaN;
    return Number.isNaN(value) ? [] : [{ name, value }];
  });
  const levels = t(`terms:levels.${level}`);
  const [first] = known;
  if (!first) return t("map:summary.nothing", { count: names.length, levels, year });
  if (names.length === 1) return t("map:summary.single", { name: first.name, year, value: texts.value(first.value, indicator) });
  const highest = known.reduce((best, area) => (area.value > best.value ? area : best), first);
  const lowest = known.reduce((best, area) => (area.value < best.value ? area : best), first);
  const counts = t("map:summary.counts", {
    withData: known.length,
    count: names.length,
    levels,
    year,
    above: known.filter(({ value }) => value > 0).length,
    below: known.filter(({ value }) => value < 0).length
  });
  const extremes = t("map:summary.extremes", {
    highest: highest.name,
    highestValue: texts.value(highest.value, indicator),
    lowest: lowest.name,
    lowestValue: texts.value(lowest.value, indicator)
  });
  return `${counts} ${extremes}`;
}
