import { formatNumber } from "../../i18n/format.ts";
import type { Texts } from "../../i18n/texts.ts";
import { hasReference, referenceName } from "../../indicator-data/captions.ts";
import type { IndicatorYear } from "../../indicator-data/indicator-year.ts";
import { defaultBandOf } from "../../model/change-band.ts";
import { changeColoursOf, clusterColours } from "../../ui/class-colours.ts";
import { changeItems, countClasses } from "../../view-parts/change-key.ts";
import type { MapKind } from "./map-subject-context.ts";
import type { DifferencesView } from "./params.ts";

interface KeyFacts {
  readonly kind: MapKind;
  readonly indicatorData: IndicatorYear;
  readonly view: DifferencesView;
  readonly classes: Uint8Array;
}

/** By class from 1 up. */
export const coloursOfMap = (kind: MapKind, { indicator }: Pick<IndicatorYear, "indicator">): readonly string[] =>
  kind === "clusters" ? clusterColours : changeColoursOf(indicator);

/** What the colours mean, and how many areas have each. */
export function mapKeyOf({ kind, indicatorData, view, classes }: KeyFacts, texts: Texts) {
  const { t } = texts;
  const counts = countClasses(classes, 7);
  const isClusters = kind === "clusters";
  const usual = defaultBandOf(indicatorData.indicator, indicatorData.level);
  const colours = coloursOfMap(kind, indicatorData);
  const items = isClusters
    ? ([5, 4, 3, 2, 1] as const).map((number) => ({
        colour: colours[number - 1] ?? "",
        name: t(`differences:clusterClass.${number}`),
        count: counts[number] ?? 0
      }))
    : changeItems(indicatorData.indicator, view.band, counts, texts).toReversed();
  const reading = isClusters
    ? t("differences:clusterReading", { rule: t(view.fdr ? "differences:ruleFdr" : "differences:rulePlain") })
    : t("differences:bandName", {
        band: formatNumber(view.band, texts.language, bandDecimals(view.band, indicatorData.indicator)),
        half:
          view.band === usual
            ? t(typeof indicatorData.indicator.classes === "string" ? "differences:half" : "comparison:halfOwn")
            : ""
      });
  const note = [
    reading.replace(/[.]?$/, "."),
    ...(isClusters ? [] : [t(`comparison:favourable.${indicatorData.indicator.direction}`)]),
    ...(hasReference(indicatorData) ? [`0 = ${referenceName(indicatorData, texts)}.`] : [])
  ].join(" ");
  return { items, note, none: counts[0] ?? 0 };
}

/** As many digits as a band has; of the Leefbaarometer four, as its class steps are published. */
function bandDecimals(band: number, { classes, decimals }: IndicatorYear["indicator"]): number {
  const own = String(band).split(".")[1]?.length ?? 0;
  return typeof classes === "string" ? Math.max(4, decimals) : Math.max(own, decimals);
}
