import { fileStem } from "../../export/file-name.ts";
import { pictureOfMap } from "../../export/picture-of-map.ts";
import type { ExportGeometry, ExportSubject } from "../../export/subject.ts";
import type { Texts } from "../../i18n/texts.ts";
import { captionLines, placeOf } from "../../indicator-data/captions.ts";
import type { IndicatorYear } from "../../indicator-data/indicator-year.ts";
import { shownIn } from "../../indicator-data/provenance-words.ts";
import { withFewInhabitants } from "../../model/few-inhabitants.ts";
import type { View } from "../../model/shared-params.ts";
import type { Scores } from "../../queries/score-matrix.ts";
import { coloursOf, noDataColours } from "../../ui/class-colours.ts";
import { describeArea } from "../../view-parts/area-words.ts";
import { csvHeaderOf, divisionInName } from "../../view-parts/division.ts";
import { tableOfRows } from "../../view-parts/export/column-words.ts";
import { creditsOf } from "../../view-parts/export/credits-of.ts";
import { everythingOf } from "../../view-parts/export/everything-of.ts";
import { selectedOf, windowOnScreen } from "../../view-parts/export/map-on-screen.ts";
import { mapCsvRows } from "./map-figures.ts";
import { legendOf } from "./map-legend.ts";

export interface MapSources {
  readonly indicatorData: IndicatorYear;
  readonly view: View;
  readonly topology: ExportGeometry["topology"];
  /** What the map shows, in a sentence or two. */
  readonly summary: string;
  readonly fetchScores: (indicators: readonly string[]) => Promise<Scores[]>;
}

/** What the map on screen shows, for a picture of it. */
export const mapShown = (indicatorData: IndicatorYear, view: View, texts: Texts) => ({
  classes: indicatorData.classes,
  colours: coloursOf(indicatorData.scheme),
  noData: noDataColours,
  few: withFewInhabitants(indicatorData.areas),
  selected: selectedOf(indicatorData),
  wordsAt: (area: number) => describeArea(indicatorData, area, texts),
  window: windowOnScreen(view)
});

/** What can be taken from the map. */
export function mapSubject({ indicatorData, view, topology, summary, fetchScores }: MapSources, texts: Texts): ExportSubject {
  const { t, local } = texts;
  const { dataset, level, indicator, areas, scheme, year } = indicatorData;
  const few = withFewInhabitants(areas);
  const geometry = { topology, areas };
  const words = { indicator: local(indicator.name), level: t(`terms:level.${level.level}`), year };
  return {
    stem: fileStem([dataset.id, level.level, indicator.id, year, `map${divisionInName(scheme)}`]),
    table: () => tableOfRows(csvHeaderOf(indicatorData), mapCsvRows(indicatorData), texts, indicator),
    everything: everythingOf(indicatorData, fetchScores, texts, { boundaries: true }),
    geometry,
    picture: pictureOfMap(geometry, legendOf(indicatorData, few, texts), () => mapShown(indicatorData, view, texts)),
    credits: () =>
      creditsOf(
        shownIn(indicatorData, [year], { boundaries: true }),
        {
          title: `${t("app:map.heading", words)}, ${placeOf(indicatorData, texts)}`,
          summary,
          caption: captionLines(indicatorData, [year], texts, { boundaries: true })
        },
        texts
      )
  };
}
