import { fileStem } from "../../export/file-name.ts";
import { pictureOfMap } from "../../export/picture-of-map.ts";
import type { ExportGeometry, ExportSubject } from "../../export/subject.ts";
import { pairTitle } from "../../i18n/finding-pair.ts";
import type { Texts } from "../../i18n/texts.ts";
import { placeOf } from "../../indicator-data/captions.ts";
import { findingWordsOf } from "../../indicator-data/finding-words-of.ts";
import { shownIn, shownTogether } from "../../indicator-data/provenance-words.ts";
import { withFewInhabitants } from "../../model/few-inhabitants.ts";
import type { Scores } from "../../queries/score-matrix.ts";
import { isDark, noDataColours } from "../../ui/class-colours.ts";
import { tableOfRows } from "../../view-parts/export/column-words.ts";
import { creditsOf } from "../../view-parts/export/credits-of.ts";
import { everythingOf } from "../../view-parts/export/everything-of.ts";
import { selectedOf, windowOnScreen } from "../../view-parts/export/map-on-screen.ts";
import { otherSigns } from "../../view-parts/export/other-signs.ts";
import { boundsOf, describePair, inSentence, namesOfPair, type Pair, pairFindingOf } from "./pair.ts";
import type { TogetherView } from "./params.ts";
import { togetherCsvHeader, togetherCsvRows } from "./together-figures.ts";
import { pairSources } from "./together-words.ts";

interface TogetherSources {
  readonly pair: Pair;
  readonly view: TogetherView;
  readonly topology: ExportGeometry["topology"];
  /** By cell of the square, and how many areas have each; the first count is of areas without figures. */
  readonly colours: readonly string[];
  readonly counts: readonly number[];
  readonly note: string;
  readonly fetchScores: (indicators: readonly string[]) => Promise<Scores[]>;
}

/** What can be taken from the map of two indicators. */
export function togetherSubject(sources: TogetherSources, texts: Texts): ExportSubject {
  const { pair, view, topology, colours, counts, note, fetchScores } = sources;
  const { x, y, result } = pair;
  const { t } = texts;
  const few = withFewInhabitants(x.areas);
  const geometry = { topology, areas: x.areas };
  const names = namesOfPair(pair, texts);
  const legend = {
    title: t("together:legend.title"),
    square: {
      xAxis: names.x,
      yAxis: names.y,
      xBounds: boundsOf(x, result.x, texts),
      yBounds: boundsOf(y, result.y, texts),
      cells: colours.map((colour, i) => ({ colour, count: counts[i + 1] ?? 0, isDark: isDark(colour) }))
    },
    items: otherSigns(x, result.cells, few, texts),
    note
  };
  const title = pairTitle(pairFindingOf(pair), findingWordsOf(x, texts));
  const heading = t("together:heading", { x: names.x, y: inSentence(names.y), level: t(`terms:level.${x.level.level}`) });
  const years = [...new Set([x.year, y.year])].sort();
  return {
    stem: fileStem([x.dataset.id, x.level.level, `${x.indicator.id}-${x.year}`, `${y.indicator.id}-${y.year}`, "together"]),
    table: () => tableOfRows(togetherCsvHeader, togetherCsvRows(pair), texts),
    everything: everythingOf(x, fetchScores, texts, { boundaries: true }),
    geometry,
    picture: pictureOfMap(geometry, legend, () => ({
      classes: result.cells,
      colours,
      noData: noDataColours,
      few,
      selected: selectedOf(x),
      wordsAt: (area) => describePair(pair, area, texts),
      window: windowOnScreen(view)
    })),
    credits: () =>
      creditsOf(
        shownTogether(shownIn(x, [x.year], { boundaries: true }), shownIn(y, [y.year])),
        {
          title,
          summary: `${heading}, ${years.join(" / ")}, ${placeOf(x, texts)}`,
          caption: pairSources(pair, texts)
        },
        texts
      )
  };
}
