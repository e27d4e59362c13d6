import { useMemo } from "react";
import { changeClasses } from "../../analysis/change.ts";
import { clusterClasses } from "../../analysis/clusters.ts";
import { useTexts } from "../../i18n/use-texts.ts";
import { describeArea } from "../../view-parts/area-words.ts";
import { written } from "./context.ts";
import { type MapKind, useMapSubject } from "./map-subject-context.ts";

/** The classes of a map of differences, and what stands at each area in words. */
export function useDifferenceClasses(kind: MapKind) {
  const { indicatorData, view, changes, pattern } = useMapSubject();
  const texts = useTexts();
  const { t } = texts;
  const { areas } = indicatorData;
  const { from, year: to, band, fdr } = view;
  const clusters = pattern.clusters?.year === to ? pattern.clusters : undefined;
  const classes = useMemo(() => {
    if (kind === "change") return changeClasses(changes, band);
    return clusters ? clusterClasses(clusters, areas.codes.length, fdr) : new Uint8Array(areas.codes.length);
  }, [kind, clusters, areas, fdr, changes, band]);
  const text = written({ texts, indicatorData });
  const wordsAt = (area: number) => {
    const value = changes[area] ?? Number.NaN;
    const words = Number.isNaN(value)
      ? t("differences:noData")
      : `${t("differences:change.title", { from, to })} ${text.signed(value)}`;
    const number = classes[area] ?? 0;
    const cluster = kind === "clusters" && number > 0 ? `, ${t(`differences:clusterClass.${number as 1}`)}` : "";
    return `${words}${cluster}; ${to}: ${describeArea(indicatorData, area, texts)}`;
  };
  return { classes, wordsAt, hasClasses: kind === "change" || clusters !== undefined };
}
