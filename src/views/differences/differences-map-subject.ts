import { fileStem } from "../../export/file-name.ts";
import type { PictureLegend } from "../../export/picture.ts";
import { pictureOfMap } from "../../export/picture-of-map.ts";
import type { ExportGeometry, ExportSubject } from "../../export/subject.ts";
import type { Texts } from "../../i18n/texts.ts";
import { captionLines, placeOf } from "../../indicator-data/captions.ts";
import type { IndicatorYear } from "../../indicator-data/indicator-year.ts";
import { shownIn } from "../../indicator-data/provenance-words.ts";
import type { Scores } from "../../queries/score-matrix.ts";
import { noDataColours } from "../../ui/class-colours.ts";
import { changeHeader, changeRows } from "../../view-parts/export/change-rows.ts";
import { tableOfRows } from "../../view-parts/export/column-words.ts";
import { creditsOf } from "../../view-parts/export/credits-of.ts";
import { everythingOf } from "../../view-parts/export/everything-of.ts";
import { selectedOf, windowOnScreen } from "../../view-parts/export/map-on-screen.ts";
import { otherSigns } from "../../view-parts/export/other-signs.ts";
import type { MapKind } from "./map-subject-context.ts";
import type { DifferencesView } from "./params.ts";

interface DifferencesMapSources {
  readonly indicatorData: IndicatorYear;
  readonly view: DifferencesView;
  readonly kind: MapKind;
  readonly topology: ExportGeometry["topology"];
  readonly fetchScores: (indicators: readonly string[]) => Promise<Scores[]>;
  readonly title: string;
  /** The classes as the map on screen has them, and what they mean. */
  readonly classes: Uint8Array;
  readonly colours: readonly string[];
  readonly few: Uint8Array | undefined;
  readonly items: readonly { readonly colour: string; readonly name: string; readonly count: number }[];
  readonly note: string;
  readonly wordsAt: (area: number) => string;
}

/** What can be taken from the map of the differences. */
export function differencesMapSubject(sources: DifferencesMapSources, texts: Texts): ExportSubject {
  const { indicatorData, view, kind, topology, fetchScores, title, classes, colours, few, items, note, wordsAt } = sources;
  const { dataset, level, indicator, areas } = indicatorData;
  const { from, year: to } = view;
  const geometry = { topology, areas };
  const legend: PictureLegend = {
    title: texts.t("differences:legendTitle"),
    items: [...items.map((item) => ({ sign: "fill" as const, ...item })), ...otherSigns(indicatorData, classes, few, texts)],
    note
  };
  return {
    stem: fileStem([dataset.id, level.level, indicator.id, `${from}-${to}`, `${kind}-map`]),
    table: () => tableOfRows(changeHeader, changeRows(indicatorData, [from, to], classes), texts, indicator),
    everything: everythingOf(indicatorData, fetchScores, texts, { boundaries: true }),
    geometry,
    picture: pictureOfMap(geometry, legend, () => ({
      classes,
      colours,
      noData: noDataColours,
      few,
      selected: selectedOf(indicatorData),
      wordsAt,
      window: windowOnScreen(view)
    })),
    credits: () =>
      creditsOf(
        shownIn(indicatorData, [from, to], { boundaries: true }),
        {
          title: `${title}, ${placeOf(indicatorData, texts)}`,
          summary: "",
          caption: captionLines(indicatorData, [Math.min(from, to), Math.max(from, to)], texts, { boundaries: true })
        },
        texts
      )
  };
}
