import { formatList, formatNumber } from "../../i18n/format.ts";
import { attributionLine, hasReference, referenceName } from "../../indicator-data/captions.ts";
import type { IndicatorData } from "../../indicator-data/indicator-year.ts";
import { divisionWords, editionOf, shownIn } from "../../indicator-data/provenance-words.ts";
import type { Shown } from "../../model/provenance.ts";
import type { PanelContext } from "./context.ts";

interface Basis {
  /** How many areas the figures rest on. */
  readonly n: number;
  readonly years: readonly number[];
  /** Left out where nothing was weighed. */
  readonly weighting?: "none" | "population";
  /** Who are neighbours counts. */
  readonly boundaries?: boolean;
}

/** The lines under a panel, and what they are about: its file and proof name the sources of that. */
export interface PanelCaption {
  readonly lines: readonly string[];
  readonly shown: Shown;
}

/** `ongewogen`, `gewogen naar inwoners van 2022`. */
export function weightingName(
  indicatorData: IndicatorData,
  weighting: "none" | "population",
  { t }: PanelContext["texts"]
): string {
  if (weighting === "none") return t("differences:weightingShort.none");
  const year = indicatorData.level.weights?.year;
  return year === undefined ? t("comparison:weightedUnknownYear") : t("comparison:weighted", { year });
}

/** `2014 en 2024`; of more than three years `alle 9 jaren (2002–2024)`. */
function yearsInWords(years: readonly number[], { t, language }: PanelContext["texts"]): string {
  const [first] = years;
  if (years.length <= 3) return formatList(years.map(String), language);
  return t("comparison:allYears", { count: years.length, first, last: years.at(-1) });
}

/** What stands under a panel: edition, level, years, weighting, reference, n, and the sources. */
export function captionOf(
  context: Pick<PanelContext, "indicatorData" | "texts">,
  { n, years, weighting = "none", boundaries = false }: Basis,
  more: readonly string[] = []
): PanelCaption {
  const { indicatorData, texts } = context;
  const { t, language } = texts;
  const { dataset, areas, level, indicator } = indicatorData;
  const shown = shownIn(indicatorData, years, { boundaries, weights: weighting === "population" });
  const figures = t("comparison:caption", {
    edition: editionOf(shown, texts),
    division: divisionWords(shown, texts),
    n: formatNumber(n, language),
    count: formatNumber(areas.codes.length, language),
    levels: t(`terms:levels.${level.level}`),
    years: yearsInWords(years, texts),
    weighting: weightingName(indicatorData, weighting, texts)
  });
  const reference = hasReference(indicatorData)
    ? t("app:caption.reference", { reference: referenceName(indicatorData, texts) })
    : "";
  const lines = [
    ...(dataset.synthetic && !indicator.own ? [t("app:synthetic")] : []),
    `${figures} ${reference}`.trim(),
    ...more,
    attributionLine(shown, texts)
  ].filter((line) => line !== "");
  return { lines, shown };
}

/** The caption of a panel whose figures are those of the balanced panel. */
export function panelCaption(context: PanelContext<"weighting", "panel">, more: readonly string[] = []): PanelCaption {
  const { panel } = context.result;
  return captionOf(context, { n: panel.areas.length, years: panel.years, weighting: context.view.weighting }, more);
}

/** The caption of a panel about the two compared years alone. */
export function pairCaption(
  context: PanelContext<"from" | "year", never>,
  n: number,
  more: readonly string[] = []
): PanelCaption {
  const { from, year } = context.view;
  return captionOf(context, { n, years: [...new Set([from, year])].sort((a, b) => a - b) }, more);
}
