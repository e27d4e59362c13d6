import { formatNumber } from "../../i18n/format.ts";
import type { Texts } from "../../i18n/texts.ts";
import type { MoversData } from "./movers-data.ts";

/** How many areas rose and fell by more than the margin. */
export function moversSummary({ counts, margin, levels, indicator }: MoversData, { t, language }: Texts): string {
  const { above, below, within } = counts;
  const band = formatNumber(margin, language, indicator.decimals);
  return t("differences:change.summary", { above, below, within, n: above + below + within, levels, band });
}
