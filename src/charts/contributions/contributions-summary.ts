import { statisticTexts } from "../../i18n/statistic-texts.ts";
import type { Texts } from "../../i18n/texts.ts";
import { type ContributionsData, roundingStep } from "./contributions-data.ts";

const sentences = { level: "summaryLevel", change: "summaryChange", difference: "summaryDifference" } as const;

/** What is split, which part is the largest, and whether the parts add up. */
export function contributionsSummary(data: ContributionsData, { t, language }: Texts): string {
  const { kind, start, end, steps, isExact, name, other, from, to, decimals } = data;
  const text = statisticTexts(language, decimals);
  const parts = steps.filter(({ id }) => id !== roundingStep);
  const [first] = parts;
  if (!first) return t("charts:trends.noValues");
  const largest = parts.reduce((best, step) => (Math.abs(step.value) > Math.abs(best.value) ? step : best), first);
  const words = {
    ...{ name, other, from, to },
    year: to,
    total: text.signed(end.value - start.value),
    largest: t("differences:contributions.largest", { part: largest.label, value: text.signed(largest.value) })
  };
  const sum = t(isExact ? "differences:contributions.sum" : "differences:contributions.sumRounded");
  return `${t(`differences:contributions.${sentences[kind]}`, words)} ${sum}`;
}
