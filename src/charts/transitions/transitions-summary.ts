import { statisticTexts } from "../../i18n/statistic-texts.ts";
import type { Texts } from "../../i18n/texts.ts";
import type { TransitionsData } from "./transitions-data.ts";

/** How many areas moved up and down, and how much of the order stayed. */
export function transitionsSummary(data: TransitionsData, { t, language }: Texts): string {
  const { classes, counts, levels, from, to, spearman, kendall } = data;
  const { two } = statisticTexts(language, 2);
  const moved = { n: 0, up: 0, down: 0, same: 0 };
  for (const [cell, count] of [...counts].entries()) {
    const [start, end] = [Math.floor(cell / classes), cell % classes];
    moved[end > start ? "up" : end < start ? "down" : "same"] += count;
    moved.n += count;
  }
  return t("differences:transitions.summary", { ...moved, levels, from, to, spearman: two(spearman), kendall: two(kendall) });
}
