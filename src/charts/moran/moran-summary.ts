import { statisticTexts } from "../../i18n/statistic-texts.ts";
import type { Texts } from "../../i18n/texts.ts";
import type { MoranData } from "./moran-data.ts";

/** Whether like lies beside like in the year on screen, and what chance would give. */
export function moranSummary({ rows, significance, permutations, to, decimals }: MoranData, { t, language }: Texts): string {
  const text = statisticTexts(language, decimals);
  const row = rows.find(({ year }) => year === to);
  if (!row || Number.isNaN(row.i)) return t("differences:verdict.undefined");
  const reading = row.p >= significance ? "nothing" : row.i > row.expected ? "alike" : "unlike";
  return t("differences:moran.summary", {
    year: row.year,
    i: text.signed(row.i),
    expected: text.chance(row.expected),
    p: text.p(row.p),
    permutations,
    reading: t(`differences:moran.${reading}`)
  });
}
