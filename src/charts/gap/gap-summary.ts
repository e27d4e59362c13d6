import { formatSigned } from "../../i18n/format.ts";
import type { Texts } from "../../i18n/texts.ts";
import type { GapData } from "./gap-data.ts";

/** How far the set lies from the others in both compared years. */
export function gapSummary(data: GapData, { t, language }: Texts): string {
  const { years, gapToOthers, isAgainstAll, levels, from, to, indicator } = data;
  const gapIn = (year: number) => {
    const gap = gapToOthers[years.indexOf(year)] ?? Number.NaN;
    return Number.isNaN(gap) ? "–" : formatSigned(gap, language, indicator.decimals);
  };
  const words = { levels, from, to, before: gapIn(from), after: gapIn(to) };
  return t(isAgainstAll ? "differences:groups.gapAll" : "differences:groups.gap", words);
}
