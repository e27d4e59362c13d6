import type { TrendsData, TrendsSeries } from "../../charts/trends/trends-data.ts";
import type { Texts } from "../../i18n/texts.ts";
import { areaLabel } from "../../indicator-data/area-label.ts";
import { referenceName } from "../../indicator-data/captions.ts";
import type { IndicatorYear } from "../../indicator-data/indicator-year.ts";
import { selectionColour, selectionDash } from "../../ui/selection-colours.ts";
import type { NamedArea, PeriodOverview } from "./overview-model.ts";
import { toneColour } from "./tone-colours.ts";

/** More lines than this are a grey plane: the band then says more. */
export const mostLines = 400;

/** Beside more selected lines than this nobody else is named. */
export const mostBesides = 5;

/** All areas through the years, grey; over them the named and the selected ones. */
export function linesData(indicatorData: IndicatorYear, overview: PeriodOverview, texts: Texts): TrendsData {
  const { areas, matrix, selection, indicator, year } = indicatorData;
  const { lines } = overview;
  const rows = lines.years.map((known) => matrix.years.indexOf(known) * matrix.areas);
  const valuesOf = (area: number) => rows.map((row) => matrix.values[row + area] ?? Number.NaN);
  const seriesOf = (area: number, colour: string, dash: string): TrendsSeries[] => {
    const code = areas.codes[area];
    if (code === undefined) return [];
    return [{ id: code, code, name: areaLabel(areas, area), colour, dash, kind: "area", values: valuesOf(area) }];
  };
  const chosen = selection.flatMap((code, place) => {
    const area = areas.indexOf.get(code);
    return area === undefined ? [] : [{ area, place }];
  });
  const isChosen = new Set(chosen.map(({ area }) => area));
  // Who chose so many asks for these.
  const named = chosen.length > mostBesides ? [] : overview.named.filter(({ area }: NamedArea) => !isChosen.has(area));
  const drawn = new Set([...isChosen, ...named.map(({ area }) => area)]);
  const others = lines.areas.length > mostLines ? [] : lines.areas.filter((area) => !drawn.has(area)).map(valuesOf);
  const { band } = lines;
  return {
    years: lines.years,
    series: [
      ...named.flatMap(({ area, tone }) => seriesOf(area, toneColour(tone), "")),
      ...chosen.flatMap(({ area, place }) => seriesOf(area, selectionColour(place), selectionDash(place)))
    ],
    ...(band ? { band: { low: band.low, high: band.high, n: band.low.map(() => band.n) } } : {}),
    others,
    programmes: [],
    year,
    indicator,
    referenceName: referenceName(indicatorData, texts)
  };
}
