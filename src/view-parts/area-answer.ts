import { areaFinding } from "../analysis/finding-area.ts";
import { areaSentence } from "../i18n/finding-area.ts";
import type { Texts } from "../i18n/texts.ts";
import { findingWordsOf } from "../indicator-data/finding-words-of.ts";
import type { IndicatorYear } from "../indicator-data/indicator-year.ts";
import type { AreaCode } from "../model/area.ts";
import { defaultBandOf } from "../model/change-band.ts";
import { classCount } from "../model/classes.ts";
import { withFewInhabitants } from "../model/few-inhabitants.ts";

/** What is to be said of a chosen area in the year on screen: value, class, ranks, course, and against its gemeente. */
export function areaAnswer(indicatorData: IndicatorYear, code: AreaCode, texts: Texts): string {
  const { areas, matrix, level, indicator, scheme, classes, year } = indicatorData;
  const area = areas.indexOf.get(code);
  if (area === undefined) return "";
  const finding = areaFinding(
    { matrix, years: level.indicatorYears[indicator.id] ?? [], few: withFewInhabitants(areas), indicator },
    {
      area,
      year,
      band: defaultBandOf(indicator, level),
      classes,
      classCount: classCount(scheme),
      gemeenten: areas.gemeenten
    }
  );
  const name = areas.gemeenteNames[area];
  return areaSentence(finding, scheme, name === areas.gemeenten[area] ? undefined : name, findingWordsOf(indicatorData, texts));
}
