import { fileStem } from "../../export/file-name.ts";
import { pictureOfMap } from "../../export/picture-of-map.ts";
import type { ExportGeometry, ExportSubject } from "../../export/subject.ts";
import type { Texts } from "../../i18n/texts.ts";
import { captionLines, placeOf } from "../../indicator-data/captions.ts";
import { shownIn } from "../../indicator-data/provenance-words.ts";
import type { Scene } from "../../indicator-data/scene.ts";
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
  readonly scene: Scene;
  readonly view: View;
  readonly topology: ExportGeometry["topology"];
  /** What the map shows, in a sentence or two. */
  readonly summary: string;
  readonly fetchScores: (indicators: readonly string[]) => Promise<Scores[]>;
}

/** What the map on screen shows, for a picture of it. */
export const mapShown = (scene: Scene, view: View, texts: Texts) => ({
  classes: scene.classes,
  colours: coloursOf(scene.scheme),
  noData: noDataColours,
  few: withFewInhabitants(scene.areas),
  selected: selectedOf(scene),
  wordsAt: (area: number) => describeArea(scene, area, texts),
  window: windowOnScreen(view)
});

/** What can be taken from the map. */
export function mapSubject({ scene, view, topology, summary, fetchScores }: MapSources, texts: Texts): ExportSubject {
  const { t, local } = texts;
  const { dataset, level, indicator, areas, scheme, year } = scene;
  const few = withFewInhabitants(areas);
  const geometry = { topology, areas };
  const words = { indicator: local(indicator.name), level: t(`terms:level.${level.level}`), year };
  return {
    stem: fileStem([dataset.id, level.level, indicator.id, year, `map${divisionInName(scheme)}`]),
    table: () => tableOfRows(csvHeaderOf(scene), mapCsvRows(scene), texts, indicator),
    everything: everythingOf(scene, fetchScores, texts, { boundaries: true }),
    geometry,
    picture: pictureOfMap(geometry, legendOf(scene, few, texts), () => mapShown(scene, view, texts)),
    credits: () =>
      creditsOf(
        shownIn(scene, [year], { boundaries: true }),
        {
          title: `${t("app:map.heading", words)}, ${placeOf(scene, texts)}`,
          summary,
          caption: captionLines(scene, [year], texts, { boundaries: true })
        },
        texts
      )
  };
}
