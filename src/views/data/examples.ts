import type { Texts } from "../../i18n/texts.ts";
import type { Dataset } from "../../model/dataset.ts";
import { isOwnId } from "../../model/own-data.ts";
import type { View } from "../../model/shared-params.ts";
import { exampleQuestions } from "../../queries/example-questions.ts";
import type { DataParams } from "./params.ts";

export interface Example {
  readonly title: string;
  readonly sql: string;
}

const capital = (words: string) => words.charAt(0).toUpperCase() + words.slice(1);

/** Questions that can be run as they stand, about the level, indicator and years on screen. */
export function examplesFor(dataset: Dataset, view: View<DataParams>, { t }: Texts): Example[] {
  const level = dataset.levels.find((candidate) => candidate.level === view.level);
  // Own figures stand in a table of their own: the examples are about the dataset's.
  const indicator = isOwnId(view.indicator) ? dataset.primary : view.indicator;
  const years = level?.indicatorYears[indicator] ?? [];
  const [low, high] = [Math.min(view.from, view.year), Math.max(view.from, view.year)];
  const isPair = low !== high && years.includes(low) && years.includes(high);
  const from = isPair ? low : (years[0] ?? low);
  const to = isPair ? high : (years.at(-1) ?? high);
  const words = {
    levels: capital(t(`terms:levels.${view.level}`)),
    table: `scores_${view.level}`,
    from,
    to
  };
  const subject = { level: view.level, indicator, years, from, to, isSeveral: dataset.gemeenten !== undefined };
  return exampleQuestions(subject).map(([name, sql]) => ({ title: t(`data:examples.${name}`, words), sql }));
}
