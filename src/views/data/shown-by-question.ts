import type { Dataset } from "../../model/dataset.ts";
import type { Shown } from "../../model/provenance.ts";

const isNamed = (name: string, text: string) => new RegExp(`(?<![\\w-])${name}(?![\\w-])`, "i").test(text);

/**
 * What of a dataset an answer holds: the indicators that a reader's question names or that are columns of its answer, of any
 * year. An own indicator is named by its table.
 */
export function shownByQuestion(dataset: Dataset, question: string, columns: readonly string[] = []): Shown {
  const named = dataset.levels.filter(({ level }) => new RegExp(`_${level}\\b`, "i").test(question));
  const figures = dataset.indicators
    .filter(({ id, own }) => (own ? question.includes(id) : isNamed(id, question) || columns.includes(id)))
    .map((indicator) => ({
      indicator,
      years: [...new Set(named.flatMap(({ indicatorYears }) => indicatorYears[indicator.id] ?? []))].sort((a, b) => a - b)
    }));
  // Codes and names of areas came with the first indicator.
  const primary = dataset.indicators.filter(({ id }) => figures.length === 0 && id === dataset.primary);
  const first = primary.map((indicator) => ({ indicator, years: named[0]?.years ?? [] }));
  const withInhabitants = isNamed("inhabitants", question) || columns.includes("inhabitants");
  return {
    dataset,
    figures: [...figures, ...first],
    inhabitantsOf: withInhabitants ? named.find(({ weights }) => weights !== undefined) : undefined
  };
}
