import { fileStem } from "../../export/file-name.ts";
import { windowAt } from "../../export/map-window.ts";
import { pictureOfMap } from "../../export/picture-of-map.ts";
import type { ExportGeometry, ExportSubject } from "../../export/subject.ts";
import type { Texts } from "../../i18n/texts.ts";
import { withFewInhabitants } from "../../map/few-inhabitants.ts";
import type { View } from "../../model/view.ts";
import type { Scores } from "../../queries/score-matrix.ts";
import { coloursOf, noDataColours } from "../../ui/class-colours.ts";
import { selectionColour } from "../../ui/selection-colours.ts";
import { captionLines, placeOf } from "../captions.ts";
import { csvHeaderOf, describeArea, divisionInName, mapCsvRows } from "../map-figures.ts";
import type { Scene } from "../scene.ts";
import { tableOfRows } from "./column-words.ts";
import { creditsOf } from "./credits-of.ts";
import { everythingOf } from "./everything-of.ts";
import { legendOf } from "./legend-of.ts";

export interface MapSources {
  readonly scene: Scene;
  readonly view: View;
  readonly topology: ExportGeometry["topology"];
  /** What the map shows, in a sentence or two. */
  readonly summary: string;
  readonly fetchScores: (indicators: readonly string[]) => Promise<Scores[]>;
}

/** The selected areas with their colours, as the map outlines them. */
export const selectedOf = ({ areas, selection }: Scene) =>
  selection.flatMap((code, place) => {
    const area = areas.indexOf.get(code);
    return area === undefined ? [] : [{ area, colour: selectionColour(place) }];
  });

/** The part of the world that the map on screen shows; undefined while it shows all of it. */
export function windowOnScreen({ position }: View) {
  const map = document.querySelector(".leaflet-container");
  return position && map ? windowAt(position, map.clientWidth, map.clientHeight) : undefined;
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
    everything: everythingOf(scene, fetchScores, texts),
    geometry,
    picture: pictureOfMap(geometry, legendOf(scene, few, texts), () => mapShown(scene, view, texts)),
    credits: () =>
      creditsOf(
        scene,
        {
          title: `${t("app:map.heading", words)}, ${placeOf(scene, texts)}`,
          summary,
          caption: captionLines(scene, [year], texts)
        },
        texts
      )
  };
}
