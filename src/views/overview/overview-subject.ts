import { changeBetween, changeClasses } from "../../analysis/change.ts";
import { fileStem } from "../../export/file-name.ts";
import type { PictureLegend } from "../../export/picture.ts";
import { pictureOfMap } from "../../export/picture-of-map.ts";
import type { ExportGeometry, ExportSubject } from "../../export/subject.ts";
import type { FindingWords } from "../../i18n/finding-words.ts";
import { captionLines } from "../../indicator-data/captions.ts";
import type { IndicatorYear } from "../../indicator-data/indicator-year.ts";
import { shownIn } from "../../indicator-data/provenance-words.ts";
import { withFewInhabitants } from "../../model/few-inhabitants.ts";
import type { Scores } from "../../queries/score-matrix.ts";
import { changeColoursOf, coloursOf, noDataColours } from "../../ui/class-colours.ts";
import { describeArea } from "../../view-parts/area-words.ts";
import { changeHeader, changeRows } from "../../view-parts/export/change-rows.ts";
import { tableOfRows } from "../../view-parts/export/column-words.ts";
import { creditsOf } from "../../view-parts/export/credits-of.ts";
import { everythingOf } from "../../view-parts/export/everything-of.ts";
import { selectedOf, windowOnScreen } from "../../view-parts/export/map-on-screen.ts";
import { otherSigns } from "../../view-parts/export/other-signs.ts";
import { changeKey, classKey } from "./colour-key.ts";
import type { Overview } from "./overview-model.ts";
import { changedWords, type OverviewWords } from "./overview-words.ts";
import type { OverviewView } from "./params.ts";

export interface OverviewSources {
  readonly indicatorData: IndicatorYear;
  readonly view: OverviewView;
  readonly topology: ExportGeometry["topology"];
  readonly overview: Overview;
  readonly words: FindingWords;
  readonly said: OverviewWords;
  readonly fetchScores: (indicators: readonly string[]) => Promise<Scores[]>;
}

/** The years of an overview: of one year that year twice. */
export const periodOf = (overview: Overview): readonly [number, number] =>
  overview.kind === "period" ? [overview.from, overview.to] : [overview.year, overview.year];

/** What the map of the overview shows: its colours and what they mean. */
function mapOf({ indicatorData, overview, words }: OverviewSources) {
  const { matrix, indicator, classes: own, scheme } = indicatorData;
  const { texts } = words;
  if (overview.kind === "year") {
    const { items } = classKey(indicatorData, texts);
    return { classes: own, colours: coloursOf(scheme), items, title: texts.local(indicator.name), wordsOf: () => "" };
  }
  const { from, to, band } = overview;
  const changes = changeBetween(matrix, from, to);
  const classes = changeClasses(changes, band);
  const { items } = changeKey(indicator, band, classes, texts);
  const wordsOf = (area: number) => `${changedWords(changes[area] ?? Number.NaN, { from, to }, words)}; `;
  return {
    classes,
    colours: changeColoursOf(indicator),
    items,
    title: texts.t("overview:key.title"),
    wordsOf
  };
}

/** What can be taken from the overview: its map under the finding, and the changes of all areas. */
export function overviewSubject(sources: OverviewSources): ExportSubject {
  const { indicatorData, view, topology, overview, words, said, fetchScores } = sources;
  const { dataset, level, indicator, areas } = indicatorData;
  const { texts } = words;
  const [from, to] = periodOf(overview);
  const few = withFewInhabitants(areas);
  const { classes, colours, items, title, wordsOf } = mapOf(sources);
  const geometry = { topology, areas };
  // As the legends of other maps: the highest on top.
  const signed = items.toReversed().map((item) => ({ sign: "fill" as const, ...item }));
  const legend: PictureLegend = { title, items: [...signed, ...otherSigns(indicatorData, classes, few, texts)] };
  return {
    stem: fileStem([dataset.id, level.level, indicator.id, from === to ? from : `${from}-${to}`, "overview"]),
    table: () => tableOfRows(changeHeader, changeRows(indicatorData, [from, to], classes), texts, indicator),
    everything: everythingOf(indicatorData, fetchScores, texts, { boundaries: true }),
    geometry,
    picture: pictureOfMap(geometry, legend, () => ({
      classes,
      colours,
      noData: noDataColours,
      few,
      selected: selectedOf(indicatorData),
      wordsAt: (area) => `${wordsOf(area)}${indicatorData.year}: ${describeArea(indicatorData, area, texts)}`,
      window: windowOnScreen(view)
    })),
    credits: () =>
      creditsOf(
        shownIn(indicatorData, [from, to], { boundaries: true }),
        {
          title: said.headline,
          summary: `${said.subtitle}. ${said.mapTitle}. ${said.summary}`,
          caption: captionLines(indicatorData, [from, to], texts, { boundaries: true })
        },
        texts
      )
  };
}
