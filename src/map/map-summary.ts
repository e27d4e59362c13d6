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
  /** Whether 0 is a reference that values lie above or below. */
  readonly hasReference: boolean;
  /** Its name, where it is not the national one. */
  readonly reference: string | undefined;
}

/** What the map shows, in a sentence or two: for those who cannot see it, and for those who want it said. */
export function mapSummary(facts: MapFacts, texts: Texts): string {
  const { t } = texts;
  const { level, year, indicator, names, values, hasReference, reference } = facts;
  const levels = t(`terms:levels.${level}`);
  // One pass, without an object an area: a grid has hundreds of thousands.
  let [withData, above, below, highest, lowest] = [0, 0, 0, -1, -1];
  const at = (area: number) => values[area] ?? Number.NaN;
  for (let area = 0; area < names.length; area++) {
    const value = at(area);
    if (Number.isNaN(value)) continue;
    withData++;
    if (value > 0) above++;
    if (value < 0) below++;
    if (highest < 0 || value > at(highest)) highest = area;
    if (lowest < 0 || value < at(lowest)) lowest = area;
  }
  if (withData === 0) return t("map:summary.nothing", { count: names.length, levels, year });
  if (names.length === 1) return t("map:summary.single", { name: names[0], year, value: texts.value(at(0), indicator) });
  // Of figures without a reference none lies above or below it.
  const kind = hasReference ? (reference === undefined ? "counts" : "countsOther") : "countsPlain";
  const counts = t(`map:summary.${kind}`, { withData, count: names.length, levels, year, above, below, reference });
  const extremes = t("map:summary.extremes", {
    highest: names[highest],
    highestValue: texts.value(at(highest), indicator),
    lowest: names[lowest],
    lowestValue: texts.value(at(lowest), indicator)
  });
  return `${counts} ${extremes}`;
}
